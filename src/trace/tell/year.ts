import {
  departureChance,
  farmExit,
  isSettled,
  nearChance,
  retirementChance,
  returnChance,
} from "../../process/person/year.ts";
import { type Person, status } from "../../world/persons.ts";
import { deathAt } from "../../world/populate/tables.ts";
import { tierChances } from "../../world/tiers.ts";
import type { World } from "../../world/world.ts";
import { type Ask, type Option, option, type Teller } from "../event.ts";
import { placeName } from "../names.ts";

/** What the month of birth may bring: death, retirement, moves away, near and back. */
export const tellYear: Teller = {
  process: "year-of-life",
  before: (world, p, month) => {
    const { persons, geometry, parameters, lists } = world;
    if (!lists.yearly.subarray(0, lists.yearlyCount).includes(p) || persons.status[p] === status.gone) return [];
    const months = month - persons.born[p];
    const age = months / 12;
    const dies = age >= parameters.ages.last ? 1 : deathAt(parameters.moving, age);
    const options =
      persons.home[p] >= geometry.places ? away(world, p, age, month) : here(world, p, age, months, month);
    if (options.length === 0) return [];
    const home = persons.home[p];
    const s = persons.status[p];
    const ask: Ask = {
      id: "year",
      question: { zh: "生日月的去留", en: "The month of birth" },
      options: [
        ...options.map((o) => ({ ...o, probability: o.probability * (1 - dies) })),
        option("gone", "离世或不再跟踪", "dies, or is no longer followed", dies),
      ],
      taken: (w, q) => {
        const now = w.persons.status[q];
        if (now === status.gone) return "gone";
        if (w.persons.home[q] !== home) return String(w.persons.home[q]);
        if (s !== now && (now === status.retired || now === status.farm))
          return now === status.retired ? "retires" : "farms";
        return s === status.farm && now === status.unemployed ? "searches" : "on";
      },
    };
    return [ask];
  },
};

function here(world: World, p: Person, age: number, months: number, month: number): Option[] {
  const { persons, parameters, geometry, firms, cells } = world;
  const M = parameters.moving;
  const s = persons.status[p];
  if (s <= status.undergraduate || s === status.retired) return [];
  const stops = retirementChance(world, p, s, months);
  const farms = persons.rural[p] === 1 && s !== status.farm && age < parameters.ages.farmRetires ? M.backToFarm : 0;
  const exits = s === status.farm ? farmExit(world, age) : 0;
  const leaves =
    (1 - stops) * (1 - exits) * (age < parameters.ages.midlife ? departureChance(world, p, age, month) : 0);
  const options = [
    option("retires", "退休", "retires", stops * (1 - farms)),
    option("farms", "回乡务农", "goes back to the farm", stops * farms),
    option("searches", "离开农业求职", "leaves farming to search", (1 - stops) * exits),
    ...tierChances(world, p).map((chance, tier) => move(world, geometry.places + tier, leaves * chance)),
  ];
  const c = persons.cell[p];
  if (
    s === status.employed &&
    c >= 0 &&
    age < parameters.ages.midlife &&
    firms.place[cells.firm[c]] !== persons.home[p]
  ) {
    const there = firms.place[cells.firm[c]];
    const rest = (1 - stops) * (1 - exits) - leaves;
    options.push(move(world, there, rest * nearChance(world, p, there, age)));
  }
  const rest = 1 - options.reduce((sum, o) => sum + o.probability, 0);
  return [option("on", "照旧", "goes on as before", rest), ...options.filter((o) => o.probability > 0)];
}

function away(world: World, p: Person, age: number, month: number): Option[] {
  const { persons, geometry } = world;
  const local = persons.origin[p] < geometry.places;
  if (persons.status[p] <= status.undergraduate || !local) return [];
  if (isSettled(world, p, age, month, local)) return [];
  const back = returnChance(world, p, age, month);
  return [option("on", "留在外地", "stays away", 1 - back), move(world, persons.origin[p], back)];
}

function move(world: World, home: number, chance: number): Option {
  const name = placeName(world, home);
  return option(String(home), `迁往${name.zh}`, `moves to ${name.en}`, chance);
}
