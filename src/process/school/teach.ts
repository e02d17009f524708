import { moyOf } from "../../kernel/calendar.ts";
import type { Programme } from "../../world/education.ts";
import { codesignOf } from "../../world/modes.ts";
import { process } from "../../world/process.ts";

/** In May schools revise curricula towards the needs they know of; between revisions the frontier moves on (E10). */
export const reviseCurricula = process({
  id: "revise-curricula",
  name: { zh: "课程修订", en: "Revise curricula" },
  does: {
    zh: "每年5月，学校按自身刚性、教师知识时新度和校企共建程度修订课程；其余时间课程随技术进步老化，技术变化快的专业类老化更快。",
    en: "Each May schools close part of the gap to known needs, by rigidity, teachers' currency and co-design with firms; meanwhile content ages, faster in fields whose technology moves faster.",
  },
  reads: ["programmes", "schools", "links", "firms.key"],
  writes: ["programmes.vintage"],
  draws: [],
  run: (world, month) => {
    if (moyOf(month) !== 5) return;
    const { programmes, schools, parameters, geometry } = world;
    const { skills: P, teaching: T } = parameters;
    const joint = codesignOf(world);
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
      programmes.vintage[r] = aged + Math.min(1, speed) * (1 - aged);
    }
  },
});
