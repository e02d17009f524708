import { f64, table } from "../kernel/columns.ts";
import { classesOfPersons } from "./governments.ts";

/** What outside cities pay newcomers to match what is promised here, by level and origin, as movers see it. */
export const rivalsSchema = table(
  "rivals",
  { zh: "外地人才政策", en: "Outside cities' help" },
  {
    allowance: f64({ zh: "每月住房补贴（元）", en: "Monthly housing allowance, yuan" }),
    months: f64({ zh: "补贴月数", en: "Months it is paid" }),
  },
);

/** Rows of the table. */
export const rivalRows = classesOfPersons.levels * classesOfPersons.origins;

/** Row of a level and origin (0 local, 1 other). */
export const rivalRow = (level: number, origin: number) => (level * classesOfPersons.origins + origin) as never;
