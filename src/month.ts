import type { Text } from "./kernel/text.ts";
import { promise, settle } from "./policy/engine.ts";
import { compensate } from "./process/firm/compensate.ts";
import { cooperate } from "./process/firm/cooperate.ts";
import { planPosts } from "./process/firm/demand.ts";
import { innovate } from "./process/firm/innovate.ts";
import { internships } from "./process/firm/internships.ts";
import { adjustPosts } from "./process/firm/posts.ts";
import { produce, spend } from "./process/firm/produce.ts";
import { research } from "./process/firm/research.ts";
import { turnOver } from "./process/firm/turnover.ts";
import { fund, openYear } from "./process/government/budget.ts";
import { convene } from "./process/government/council.ts";
import { followHelp } from "./process/government/rivals.ts";
import { keepInTouch } from "./process/market/acquaint.ts";
import { examine } from "./process/market/examine.ts";
import { holdFairs } from "./process/market/fair.ts";
import { search } from "./process/market/search.ts";
import { separate } from "./process/market/separate.ts";
import { setWages } from "./process/market/wages.ts";
import { arrive } from "./process/person/arrive.ts";
import { found } from "./process/person/found.ts";
import { retrain } from "./process/person/retrain.ts";
import { yearOfLife } from "./process/person/year.ts";
import { dropOut } from "./process/school/drop.ts";
import { enrol, receiveStudents } from "./process/school/enrol.ts";
import { formExpectations } from "./process/school/expect.ts";
import { graduate } from "./process/school/graduate.ts";
import { makePlans } from "./process/school/plans.ts";
import { adjustProgrammes } from "./process/school/programmes.ts";
import { runSchools } from "./process/school/purse.ts";
import { rateTeaching } from "./process/school/rate.ts";
import { renewTeachers } from "./process/school/staff.ts";
import { reviseCurricula } from "./process/school/teach.ts";
import type { Process } from "./world/process.ts";
import type { World } from "./world/world.ts";

/** A part of the month: processes that belong together, in order. */
export type Phase = { readonly name: Text; readonly processes: readonly Process[] };

const phase = (zh: string, en: string, processes: readonly Process[]): Phase => ({ name: { zh, en }, processes });

/** The month, read top to bottom. */
export const phases: readonly Phase[] = [
  phase("政府承诺", "Governments promise", [openYear, promise, followHelp, convene]),
  phase("企业", "Firms", [innovate, planPosts, adjustPosts, turnOver, cooperate, research]),
  phase("学校", "Schools", [
    reviseCurricula,
    adjustProgrammes,
    renewTeachers,
    rateTeaching,
    formExpectations,
    makePlans,
    holdFairs,
  ]),
  phase("个人", "People", [separate, graduate, found, enrol, receiveStudents, dropOut, retrain, yearOfLife, arrive]),
  phase("劳动力市场", "Labour market", [examine, search, keepInTouch, setWages]),
  phase("生产与分配", "Production and income", [internships, compensate, produce, spend]),
  phase("政府兑付", "Governments settle", [settle, fund]),
  phase("学校收支", "Schools' spending", [runSchools]),
];

/** Lives one month; `before` and `after` are called when each process is about to run, and has run. */
export function live(world: World, after?: (p: Process) => void, before?: (p: Process) => void): void {
  world.ledger.clearFlows();
  for (const { processes } of phases) {
    for (const p of processes) {
      before?.(p);
      p.run(world, world.month);
      after?.(p);
    }
  }
  world.month++;
}
