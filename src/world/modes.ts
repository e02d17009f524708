import type { Text } from "../kernel/text.ts";
import type { Link } from "./education.ts";
import type { Parameters } from "./parameters.ts";
import type { World } from "./world.ts";

/** A mode of cooperation, from the loosest to the closest; each holds those before it. */
type Mode = { readonly id: string; readonly name: Text };

/** The ladder of cooperation; the place of a mode is its number in the links' table. */
export const modes: readonly Mode[] = [
  { id: "none", name: { zh: "不合作", en: "None" } },
  { id: "mentors", name: { zh: "企业导师", en: "Mentors" } },
  { id: "interns", name: { zh: "接收实习", en: "Internships" } },
  { id: "order-class", name: { zh: "订单班", en: "Order class" } },
  { id: "base", name: { zh: "共建实训基地", en: "Training base" } },
  { id: "college", name: { zh: "产业学院", en: "Industry college" } },
];

/** What a mode holds. */
type Rung = {
  /** Share of the curriculum drawn up jointly. */ readonly codesign: number;
  /** Steps of fixed cost above an order class's. */ readonly steps: number;
  /** Firms' standing, and what only a firm knows, of this step beyond the one before, relative to an order class's whole. */
  readonly standing: number;
  readonly spread: number;
};

const rung = (codesign: number, steps: number, standing: number, spread: number): Rung => ({
  codesign,
  steps,
  standing,
  spread,
});
const ladders = new WeakMap<Parameters, readonly Rung[]>();

/** What the modes hold, by number, under some parameters. */
export function ladderOf(parameters: Parameters): readonly Rung[] {
  const known = ladders.get(parameters);
  if (known) return known;
  const L = parameters.ladder;
  const rungs = [
    rung(0, 0, 0, 0),
    rung(L.mentorsCodesign, L.mentorsSteps, L.mentorsStanding, L.mentorsSpread),
    rung(L.internsCodesign, L.internsSteps, L.internsStanding, L.internsSpread),
    rung(L.orderCodesign, 0, L.orderStanding, L.orderSpread),
    rung(L.baseCodesign, L.baseSteps, L.baseStanding, L.baseSpread),
    rung(L.collegeCodesign, L.collegeSteps, L.collegeStanding, L.collegeSpread),
  ];
  ladders.set(parameters, rungs);
  return rungs;
}

/** Numbers of the modes. */
export const mode = { none: 0, mentors: 1, interns: 2, orderClass: 3, base: 4, college: 5 } as const;

/** Whether a link's firm still exists and cooperates now. */
export const runs = ({ links, firms }: World, l: Link): boolean =>
  links.mode[l] > mode.none && links.firmKey[l] === firms.key[links.firm[l]];

/** Which side of a partnership makes the effort it signed for this year, as bits; the other keeps to the paper. */
export const side = { firm: 1, school: 2 } as const;

/** Both sides. */
export const BOTH = side.firm | side.school;

/** Share of each programme's curriculum that firms draw up with the school where both make the effort; shares of several firms overlap. */
export function codesignOf(world: World): Float64Array {
  const { links, lists, programmes, parameters } = world;
  const ladder = ladderOf(parameters);
  const left = new Float64Array(programmes.capacity).fill(1);
  for (let l = 0 as Link; l < lists.linkEnd; l++)
    if (runs(world, l) && links.effort[l] === BOTH) left[links.programme[l]] *= 1 - ladder[links.mode[l]].codesign;
  return left.map((x) => 1 - x);
}
