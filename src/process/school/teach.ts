import { moyOf } from "../../kernel/calendar.ts";
import type { Programme } from "../../world/education.ts";
import { codesignOf } from "../../world/modes.ts";
import { process } from "../../world/process.ts";
import { aimOf, reachOf } from "./known.ts";

/** In May schools revise curricula towards the needs they know of; between revisions the frontier moves on (E10). */
export const reviseCurricula = process({
  id: "revise-curricula",
  name: { zh: "课程修订", en: "Revise curricula" },
  does: {
    zh: "每年5月，学校按自身刚性、教师知识时新度和校企共建程度，向所了解的岗位要求修订课程：共建企业和平台上发布岗位的单位要什么，看到的是当前；其余从少数毕业生处得知，滞后且有误差。其余时间课程随技术进步老化，技术变化快的专业类老化更快。",
    en: "Each May schools close part of the gap to the needs they know of, by rigidity, teachers' currency and co-design with firms: of firms that draw up the curriculum and employers who list on the platform they know present needs, of the others what a few graduates' posts needed years ago. Meanwhile content ages, faster in fields whose technology moves faster.",
  },
  reads: ["programmes", "schools", "links", "firms", "cells"],
  writes: ["programmes.vintage"],
  draws: ["observe", "listed"],
  run: (world, month) => {
    if (moyOf(month) !== 5) return;
    const { programmes, schools, parameters, geometry } = world;
    const { skills: P, teaching: T } = parameters;
    const joint = codesignOf(world);
    const reach = reachOf(world);
    for (let r = 0 as Programme; r < programmes.capacity; r++) {
      const s = programmes.school[r];
      if (s < 0) continue;
      const speed =
        P.reviseShare *
        (1 - schools.rigidity[s]) *
        (T.reviseAlways + T.reviseTeachers * programmes.currency[r] + T.reviseJoint * joint[r]) *
        T.reviseNormal;
      const aged =
        programmes.vintage[r] * (1 - Math.min(1, P.curriculumAgeing * geometry.speed[programmes.cluster[r]]));
      const seen = 1 - (1 - reach[programmes.cluster[r]]) * (1 - joint[r]);
      programmes.vintage[r] = aged + Math.min(1, speed) * (aimOf(world, r, seen, month) - aged);
    }
  },
});
