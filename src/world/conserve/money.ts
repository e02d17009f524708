import { columnsOf } from "../../kernel/columns.ts";
import { account } from "../money.ts";
import type { World } from "../world.ts";
import { type Residual, residual } from "./residual.ts";

const sumOf = (column: ArrayLike<number>): number => Array.prototype.reduce.call(column, add, 0) as number;
const add = (sum: unknown, x: unknown): number => (sum as number) + (x as number);

/** Fen: the ledger's balances, cash columns against them, and amounts that are not whole. */
export function money({ ledger, firms, governments, schools, sectors, help }: World): Residual[] {
  const against = (cash: ArrayLike<number>, of: keyof typeof account) =>
    Math.abs(sumOf(cash) - ledger.balance(account[of]));
  let broken = 0;
  for (const table of [firms, governments, schools, sectors, help]) {
    for (const { array, spec } of columnsOf(table)) {
      if (spec.kind === "fen") for (const x of array) if (!Number.isSafeInteger(x)) broken++;
    }
  }
  return [
    residual("ledger", "账本各科目余额未平（分）", "The ledger's balances, unexplained fen", ledger.residual()),
    residual(
      "firm-cash",
      "企业现金与账本之差（分）",
      "Firms' cash less their account, fen",
      against(firms.cash as never, "firms"),
    ),
    residual(
      "public-cash",
      "财政库款与账本之差（分）",
      "Governments' cash less their account, fen",
      against(governments.cash as never, "government"),
    ),
    residual(
      "school-cash",
      "学校经费与账本之差（分）",
      "Schools' cash less their account, fen",
      against(schools.cash as never, "schools"),
    ),
    residual("whole-fen", "不是整数分的金额", "Amounts that are no whole number of fen", broken),
  ];
}
