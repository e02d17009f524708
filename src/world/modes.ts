import type { Text } from "../kernel/text.ts";
import type { Link } from "./education.ts";
import type { World } from "./world.ts";

/** What a mode of cooperation holds, from the loosest to the closest; each holds those before it. */
type Mode = {
  readonly id: string;
  readonly name: Text;
  /** Share of the curriculum drawn up jointly. */ readonly codesign: number;
  /** Steps of fixed cost above an order class's. */ readonly steps: number;
  /** Firms' standing, and what only a firm knows, of this step beyond the one before, relative to an order class's whole. */
  readonly standing: number;
  readonly spread: number;
};

/** The ladder of cooperation; the place of a mode is its number in the links' table. Shares are assumed. */
export const modes: readonly Mode[] = [
  { id: "none", name: { zh: "不合作", en: "None" }, codesign: 0, steps: 0, standing: 0, spread: 0 },
  { id: "mentors", name: { zh: "企业导师", en: "Mentors" }, codesign: 0.1, steps: -2, standing: 0.2, spread: 0.3 },
  { id: "interns", name: { zh: "接收实习", en: "Internships" }, codesign: 0.2, steps: -1, standing: 0.1, spread: 0.5 },
  { id: "order-class", name: { zh: "订单班", en: "Order class" }, codesign: 0.7, steps: 0, standing: 0.7, spread: 0.8 },
  {
    id: "base",
    name: { zh: "共建实训基地", en: "Training base" },
    codesign: 0.85,
    steps: 1,
    standing: 0.5,
    spread: 0.4,
  },
  {
    id: "college",
    name: { zh: "产业学院", en: "Industry college" },
    codesign: 1,
    steps: 3,
    standing: 0.1,
    spread: 0.4,
  },
];

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
  const { links, lists, programmes } = world;
  const left = new Float64Array(programmes.capacity).fill(1);
  for (let l = 0 as Link; l < lists.linkEnd; l++)
    if (runs(world, l) && links.effort[l] === BOTH) left[links.programme[l]] *= 1 - modes[links.mode[l]].codesign;
  return left.map((x) => 1 - x);
}
