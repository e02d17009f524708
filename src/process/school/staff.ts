import { moyOf } from "../../kernel/calendar.ts";
import { exp, log } from "../../kernel/maths.ts";
import { draw2, unit } from "../../kernel/random.ts";
import type { Programme, School, Teacher } from "../../world/education.ts";
import type { Occupation } from "../../world/firms.ts";
import { streams } from "../../world/keys.ts";
import type { Parameters } from "../../world/parameters.ts";
import { process } from "../../world/process.ts";
import { grants, solvency } from "../../world/school-money.ts";
import type { World } from "../../world/world.ts";
import { certify } from "./certify.ts";
import { practise } from "./practise.ts";

/** How much more the young, and less the old, leave. */
const leavesAt = (T: Parameters["teaching"], age: number): number =>
  age < T.early ? T.leaveEarly : age < T.late ? 1 : T.leaveLate;

/** In August teachers retire or leave, posts are filled where somebody is found and can be paid, the rest practise in firms and some are certified. */
export const renewTeachers = process({
  id: "renew-teachers",
  name: { zh: "教师更替、企业实践与认定", en: "Teachers' turnover, practice and certification" },
  does: {
    zh: "每年8月，教师退休或离职（本专业企业薪酬越高越多），空岗视吸引力和经费补充，在岗教师到企业实践，符合条件者认定为双师型。",
    en: "Each August teachers retire or leave, more where firms of their field pay more; vacant posts are filled as attraction and money allow; the others practise in firms, and some who qualify are certified.",
  },
  reads: ["teachers", "schools", "programmes", "occupations", "city"],
  writes: [
    "teachers",
    "schools.currency",
    "schools.heads",
    "schools.left",
    "schools.released",
    "schools.cash",
    "city.dualShare",
    "ledger",
  ],
  draws: ["teacher"],
  run: (world, month) => {
    if (moyOf(month) !== 8) return;
    turnOver(world, month);
    practise(world, month);
    certify(world, month);
    count(world);
  },
});

/** Log pay of firms' professionals in a cluster over what teachers get, relative to the mean of clusters in the base year. */
function payGap({ geometry, occupations, parameters }: World, cluster: number, paid: number): number {
  let mean = 0;
  for (let c = 0; c < geometry.clusters; c++)
    mean += occupations.anchor[geometry.natural[c * 4 + 3] as Occupation] / geometry.clusters;
  return (
    occupations.logWage[geometry.natural[cluster * 4 + 3] as Occupation] -
    mean -
    log(Math.max(parameters.teaching.payLeast, paid))
  );
}

function turnOver(world: World, month: number): void {
  const { teachers, schools, parameters, geometry } = world;
  const { teachers: P, teaching: T } = parameters;
  const { k0, k1 } = world.draws.of(streams.teacher, month);
  const held = new Int32Array(schools.capacity);
  const most = grants(world).map((yuan) => (yuan * parameters.schools.payMost) / parameters.schools.pay);
  const solvent = solvency(world);
  const gap = Float64Array.from({ length: schools.capacity * geometry.clusters }, (_, i) =>
    payGap(world, i % geometry.clusters, solvent[Math.floor(i / geometry.clusters)]),
  );
  for (let s = 0 as School; s < schools.capacity; s++) schools.left[s] = 0;
  for (let t = 0 as Teacher; t < teachers.capacity; t++) {
    if (!teachers.held[t]) continue;
    const s = teachers.school[t];
    const age = (month - teachers.born[t]) / 12;
    const relative = gap[s * geometry.clusters + teachers.cluster[t]] - (teachers.dual[t] ? log(1 + P.dualPay) : 0);
    const leaves = unit(draw2(k0, k1, teachers.key[t], 0)) < P.leave * leavesAt(T, age) * exp(P.leaveByPay * relative);
    if (age >= T.retires || leaves) {
      teachers.held[t] = 0;
      teachers.dual[t] = 0;
      if (age < T.retires) schools.left[s]++;
    } else held[s]++;
  }
  const neediest = needOf(world);
  for (let t = 0 as Teacher; t < teachers.capacity; t++) {
    const s = teachers.school[t];
    if (teachers.held[t] || held[s] + 1 > most[s] || solvent[s] < 1) continue;
    const key = teachers.key[t] + 1;
    const found = Math.min(T.recruitMost, P.recruit * exp(-gap[s * geometry.clusters + teachers.cluster[t]]));
    if (unit(draw2(k0, k1, key, 3)) >= found) continue;
    const seasoned = unit(draw2(k0, k1, key, 4)) < P.fromFirms;
    held[s]++;
    teachers.held[t] = 1;
    teachers.key[t] = key;
    teachers.cluster[t] = neediest(s);
    teachers.born[t] =
      month -
      Math.floor(12 * (T.entry + T.entryRange * unit(draw2(k0, k1, key, 1)) + (seasoned ? T.fromFirmsLater : 0)));
    teachers.practice[t] = seasoned ? T.seasonedPractice : 0;
    teachers.currency[t] = seasoned ? T.seasoned : T.fresh;
  }
}

/** Picks the cluster of a school with the most students per teacher, who is then one more. */
function needOf({ teachers, programmes, schools, geometry }: World): (s: School) => number {
  const C = geometry.clusters;
  const students = new Float64Array(schools.capacity * C);
  const held = new Int32Array(students.length);
  for (let r = 0 as Programme; r < programmes.capacity; r++)
    if (programmes.school[r] >= 0) students[programmes.school[r] * C + programmes.cluster[r]] += programmes.pupils[r];
  for (let t = 0 as Teacher; t < teachers.capacity; t++)
    held[teachers.school[t] * C + teachers.cluster[t]] += teachers.held[t];
  return (s) => {
    let best = s * C;
    for (let at = s * C; at < (s + 1) * C; at++)
      if (students[at] / (held[at] + 1) > students[best] / (held[best] + 1)) best = at;
    held[best]++;
    return best - s * C;
  };
}

/** Sums over each school's teachers: their mean currency, and heads to be paid. */
function count({ teachers, schools, parameters }: World): void {
  const sum = new Float64Array(schools.capacity);
  const held = new Float64Array(schools.capacity);
  for (let s = 0 as School; s < schools.capacity; s++) schools.heads[s] = 0;
  for (let t = 0 as Teacher; t < teachers.capacity; t++) {
    if (!teachers.held[t]) continue;
    const s = teachers.school[t];
    sum[s] += teachers.currency[t];
    held[s]++;
    schools.heads[s] += 1 + teachers.dual[t] * parameters.teachers.dualPay;
  }
  for (let s = 0 as School; s < schools.capacity; s++) if (held[s] > 0) schools.currency[s] = sum[s] / held[s];
}
