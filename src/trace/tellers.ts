import type { Teller } from "./event.ts";
import { tellExam } from "./tell/exam.ts";
import { tellGraduation } from "./tell/graduate.ts";
import { tellClosing, tellLayoff } from "./tell/layoff.ts";
import { tellPlans } from "./tell/plans.ts";
import { tellInternship, tellOrderClass } from "./tell/practice.ts";
import { tellSeparation } from "./tell/separate.ts";
import { tellYear } from "./tell/year.ts";
import { tellCourse, tellDropOut, tellFounding } from "./tell/yearly.ts";

/** Who tells of which process. */
export const tellers: ReadonlyMap<string, Teller> = new Map(
  [
    tellLayoff,
    tellClosing,
    tellOrderClass,
    tellPlans,
    tellSeparation,
    tellGraduation,
    tellFounding,
    tellDropOut,
    tellCourse,
    tellYear,
    tellExam,
    tellInternship,
  ].map((teller) => [teller.process, teller]),
);
