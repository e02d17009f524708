import { stochasticRound } from "../../kernel/chance.ts";
import { draw2, unit } from "../../kernel/random.ts";
import type { Programme } from "../../world/education.ts";
import { enterRolls } from "../../world/enrolment.ts";
import { streams } from "../../world/keys.ts";
import { type Person, status } from "../../world/persons.ts";
import type { World } from "../../world/world.ts";
import { byScore, scoreOf } from "./admit.ts";
import { studyAway } from "./away.ts";
import { commonValue, ownValue } from "./like.ts";

/** Years of study that lead from higher vocational school to a degree, and the ordinal of the rounding of seats. */
const YEARS = 2;
const ROUNDING = 1_000_000;

/** Higher vocational graduates take the seats for upgrading here (专升本) by score, in the programme they like best; the others go away to study. */
export function admitUpgrades(world: World, rows: readonly Person[], month: number): void {
  const { programmes, persons, plan, schools, parameters } = world;
  let all = 0;
  const offered: Programme[] = [];
  for (let r = 0 as Programme; r < programmes.capacity; r++) {
    if (programmes.level[r] !== 3 || programmes.seats[r] <= 0) continue;
    offered.push(r);
    all += programmes.seats[r];
  }
  const { k0, k1 } = world.draws.of(streams.seats, month);
  const seats = stochasticRound((parameters.credentials.upgradeSeats * all) / plan.k, unit(draw2(k0, k1, ROUNDING, 0)));
  const ranked = rows.map((row) => ({ row, score: scoreOf(world, row, month) })).sort(byScore(world));
  ranked.forEach(({ row: p }, rank) => {
    if (rank >= seats) {
      studyAway(world, p, 3, YEARS, month);
      return;
    }
    const value = (r: Programme) => commonValue(world, persons.home[p], r) + ownValue(world, p, r, month);
    const r = offered.reduce((a, b) => (value(b) > value(a) ? b : a));
    programmes.admitted[r]++;
    persons.home[p] = schools.place[programmes.school[r]];
    enterRolls(world, p, status.undergraduate, r, month + 12 * YEARS - 2);
  });
}
