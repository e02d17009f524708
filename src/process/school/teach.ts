import { moyOf } from "../../kernel/calendar.ts";
import { draw2, unit } from "../../kernel/random.ts";
import type { Programme, School, Teacher } from "../../world/education.ts";
import { streams } from "../../world/keys.ts";
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
    const { programmes, schools, links, firms, lists, parameters, geometry } = world;
    const P = parameters.skills;
    const joint = new Float64Array(programmes.capacity);
    for (let l = 0; l < lists.linkEnd; l++)
      if (links.active[l as never] && links.firmKey[l as never] === firms.key[links.firm[l as never]])
        joint[links.programme[l as never]] = 1;
    for (let r = 0 as Programme; r < programmes.capacity; r++) {
      const s = programmes.school[r];
      const speed = P.reviseShare * (1 - schools.rigidity[s]) * (0.3 + 0.4 * schools.currency[s] + 0.3 * joint[r]) * 2;
      const aged =
        programmes.vintage[r] * (1 - Math.min(1, P.curriculumAgeing * geometry.speed[programmes.cluster[r]]));
      programmes.vintage[r] = aged + Math.min(1, speed) * (1 - aged);
    }
  },
});

/** In August teachers' knowledge ages, practice in firms renews it, and those who retire or leave are replaced. */
export const renewTeachers = process({
  id: "renew-teachers",
  name: { zh: "教师实践与更替", en: "Teachers' practice and turnover" },
  does: {
    zh: "每年8月，教师知识老化，企业实践使其更新，退休和流失者由新教师接替。",
    en: "Each August teachers' currency decays, firm practice renews it, and those who retire or leave are replaced.",
  },
  reads: ["teachers", "schools"],
  writes: ["teachers", "schools.currency"],
  draws: ["teacher"],
  run: (world, month) => {
    if (moyOf(month) !== 8) return;
    const { teachers, schools, parameters } = world;
    const P = parameters.skills;
    const { k0, k1 } = world.draws.of(streams.teacher, month);
    const sum = new Float64Array(schools.capacity);
    const count = new Float64Array(schools.capacity);
    for (let t = 0 as Teacher; t < teachers.capacity; t++) {
      const age = (month - teachers.born[t]) / 12;
      if (age >= 60 || unit(draw2(k0, k1, teachers.key[t], 0)) < 0.03) {
        teachers.key[t]++;
        teachers.born[t] = month - Math.floor(12 * (25 + 10 * unit(draw2(k0, k1, teachers.key[t], 1))));
        teachers.practice[t] = 0;
        teachers.currency[t] = 0.6;
      }
      const practice = Math.min(6, 2 * P.practiceMonths * unit(draw2(k0, k1, teachers.key[t], 2)));
      teachers.practice[t] += practice;
      teachers.currency[t] = Math.min(1, teachers.currency[t] * (1 - P.currencyDecay) + P.currencyGain * practice);
      teachers.dual[t] = teachers.practice[t] >= 12 ? 1 : 0;
      sum[teachers.school[t]] += Math.round(teachers.currency[t] * 1e6);
      count[teachers.school[t]]++;
    }
    for (let s = 0 as School; s < schools.capacity; s++)
      if (count[s] > 0) schools.currency[s] = sum[s] / count[s] / 1e6;
  },
});
