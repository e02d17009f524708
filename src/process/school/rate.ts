import { moyOf } from "../../kernel/calendar.ts";
import { exp, log } from "../../kernel/maths.ts";
import type { Link, Programme, School, Teacher } from "../../world/education.ts";
import { runs, side } from "../../world/modes.ts";
import { process } from "../../world/process.ts";
import type { World } from "../../world/world.ts";
import { engineersAt, engineersOf } from "./engineers.ts";

/** In October each programme's teaching is what its students per teacher, teachers' practice, engineers and equipment make it, relative to its level's mean in the base year. */
export const rateTeaching = process({
  id: "rate-teaching",
  name: { zh: "在校生、兼职教师与教学质量", en: "Students, part-time engineers and teaching" },
  does: {
    zh: "每年10月，按录取更新在校生，聘请企业兼职教师，教学质量由生师比、教师企业实践、兼职教师和生均设备决定，以基准年同层次均值为1。",
    en: "Each October students are counted by admissions, engineers hired by the hour, and teaching follows from students per teacher, practice, engineers and equipment, 1 at its level's mean in the base year.",
  },
  reads: ["teachers", "links", "firms", "cells", "programmes", "schools"],
  writes: ["programmes", "schools.pupils", "schools.engineers"],
  draws: [],
  run: (world, month) => {
    if (moyOf(month) !== 10) return;
    const { programmes, schools } = world;
    const T = world.parameters.teaching;
    countPupils(world);
    const { staff, vacant, practice, currency } = faculty(world);
    const share = engineersOf(world, staff, vacant);
    for (let s = 0 as School; s < schools.capacity; s++) schools.engineers[s] = engineersAt(world, s, share, staff[s]);
    const joint = jointHours(world);
    const raw = new Float64Array(programmes.capacity);
    for (let r = 0 as Programme; r < programmes.capacity; r++) {
      const s = programmes.school[r];
      if (s < 0) continue;
      const at = s * world.geometry.clusters + programmes.cluster[r];
      programmes.currency[r] = currency[at] + share[r] * (1 - currency[at]);
      raw[r] = logTeaching(world, s, staff[s], joint[s], practice[at] + share[r] * (T.engineersTeach - practice[at]));
    }
    if (world.spinUp) setNorms(world, raw);
    for (let r = 0 as Programme; r < programmes.capacity; r++)
      if (programmes.school[r] >= 0)
        programmes.teaching[r] = Math.max(T.lowest, Math.min(T.highest, exp(raw[r] - programmes.norm[r])));
  },
});

/** Log teaching of a programme whose hours have been taught with so much practice (0–1), before its level's mean is taken off. */
function logTeaching(
  { schools, parameters }: World,
  s: School,
  staff: number,
  joint: number,
  practice: number,
): number {
  const P = parameters.teachers;
  const away = staff > 0 ? (P.termShare * schools.released[s]) / 12 : 0;
  const hands = staff - away - joint + schools.engineers[s];
  const load = schools.pupils[s] > 0 ? schools.pupils[s] / Math.max(1, hands) : 1;
  const kit = schools.pupils[s] > 0 ? schools.equipment[s] / schools.pupils[s] : 0;
  return P.byPractice * practice - P.byRatio * log(load) + P.byEquipment * log(Math.max(100, kit));
}

/** Teachers of each school whom effort in partnerships takes from other teaching, full-time equivalents. */
function jointHours(world: World): Float64Array {
  const { links, lists, programmes, firms, schools, parameters, plan } = world;
  const milli = new Float64Array(schools.capacity);
  for (let l = 0 as Link; l < lists.linkEnd; l++)
    if (runs(world, l) && links.effort[l] & side.school)
      milli[programmes.school[links.programme[l]]] += Math.round(
        1000 * links.seats[l] * firms.factor[links.firm[l]] * plan.k,
      );
  return milli.map((x) => (x * parameters.delivery.schoolHours) / parameters.delivery.teacherHours / 1000);
}

/** A year's admissions come and the last year's leave; how full a programme is is read with its level, since few of its students are simulated. */
function countPupils({ programmes, schools, plan }: World): void {
  const seats = new Float64Array(4);
  const taken = new Float64Array(4);
  for (let r = 0 as Programme; r < programmes.capacity; r++) {
    if (!(programmes.seats[r] > 0)) continue;
    seats[programmes.level[r]] += programmes.seats[r] / plan.k;
    taken[programmes.level[r]] += programmes.admitted[r];
  }
  for (let s = 0 as School; s < schools.capacity; s++) schools.pupils[s] = 0;
  for (let r = 0 as Programme; r < programmes.capacity; r++) {
    const s = programmes.school[r];
    if (s < 0) continue;
    const level = programmes.level[r];
    const usual = seats[level] > 0 ? taken[level] / seats[level] : 0;
    const intake = programmes.seats[r] * usual;
    const years = programmes.years[r];
    const fourth = years > 3 ? programmes.third[r] : 0;
    programmes.third[r] = years > 2 ? programmes.second[r] : 0;
    programmes.second[r] = years > 1 ? programmes.first[r] : 0;
    programmes.first[r] = intake;
    programmes.pupils[r] = intake + programmes.second[r] + programmes.third[r] + fourth;
    schools.pupils[s] += programmes.pupils[r];
  }
}

/** Staff and vacant posts of schools; practice (0–1) and currency of those who teach each cluster there. */
function faculty({ teachers, schools, geometry, parameters }: World) {
  const { practiceHalf, others } = parameters.teaching;
  const C = geometry.clusters;
  const staff = new Float64Array(schools.capacity);
  const vacant = new Float64Array(schools.capacity);
  const own = new Float64Array(schools.capacity * C);
  const sums = [0, 1].map(() => ({
    school: new Float64Array(schools.capacity),
    cluster: new Float64Array(own.length),
  }));
  for (let t = 0 as Teacher; t < teachers.capacity; t++) {
    const s = teachers.school[t];
    if (!teachers.held[t]) {
      vacant[s]++;
      continue;
    }
    staff[s]++;
    const at = s * C + teachers.cluster[t];
    own[at]++;
    const values = [teachers.practice[t] / (teachers.practice[t] + practiceHalf), teachers.currency[t]];
    values.forEach((x, i) => {
      sums[i].school[s] += x;
      sums[i].cluster[at] += x;
    });
  }
  const [practice, currency] = sums.map(({ school, cluster }) =>
    cluster.map((sum, at) => {
      const s = Math.floor(at / C);
      return staff[s] > 0 ? (sum + (others * school[s]) / staff[s]) / (own[at] + others) : 0;
    }),
  );
  return { staff, vacant, practice, currency };
}

/** In the spin-up the mean of each level is the norm; afterwards it stays. */
function setNorms({ programmes }: World, raw: Float64Array): void {
  const sum = new Float64Array(4);
  const weight = new Float64Array(4);
  for (let r = 0 as Programme; r < programmes.capacity; r++) {
    sum[programmes.level[r]] += programmes.pupils[r] * raw[r];
    weight[programmes.level[r]] += programmes.pupils[r];
  }
  for (let r = 0 as Programme; r < programmes.capacity; r++) {
    const level = programmes.level[r];
    programmes.norm[r] = weight[level] > 0 ? sum[level] / weight[level] : 0;
  }
}
