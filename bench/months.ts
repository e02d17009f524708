import { fileURLToPath } from "node:url";
import { burnIn } from "../src/run.ts";
import { loadScenario } from "../src/scenario/scenario.ts";
import { bytesHeld, type Measured } from "./measure.ts";

const BASELINE = fileURLToPath(new URL("../scenarios/baseline.yaml", import.meta.url));

/** Months lived before the clock starts, and months it runs. */
const WARM_UP = 12;
const TIMED = 24;

/** A size of the simulated city: its name, and how many real persons each simulated one stands for. */
export type Size = { readonly name: string; readonly k: number };

/** About 40 thousand, 100 thousand and 1 million simulated persons of the shipped city. */
export const sizes: readonly Size[] = [
  { name: "40k", k: 60 },
  { name: "100k", k: 24 },
  { name: "1m", k: 2.4 },
];

/** Nanoseconds per person and month of each process and in all, and bytes per person, at one size of the city. */
export function measureMonths({ name, k }: Size): Measured[] {
  const base = loadScenario(BASELINE);
  const plan = { ...base, k, branch: base.begin + WARM_UP + TIMED };
  const before = bytesHeld();
  const spent = new Map<string, number>();
  let personMonths = 0;
  let began = 0;
  let last = 0;
  const world = burnIn(plan, "bench", {
    process(_, { id }) {
      const now = performance.now();
      if (began > 0) spent.set(id, (spent.get(id) ?? 0) + now - last);
      last = now;
    },
    month({ month, sizes: { persons }, lists }) {
      if (began > 0) personMonths += persons - lists.freePersonCount;
      last = performance.now();
      if (month === base.begin + WARM_UP) began = last;
    },
  });
  const total = last - began;
  const persons = world.sizes.persons - world.lists.freePersonCount;
  const each = [...spent].map(([id, ms]) => ({ id: `${id}/${name}`, value: (ms * 1e6) / personMonths, unit: "ns" }));
  return [
    ...each.sort((a, b) => b.value - a.value),
    { id: `total/${name}`, value: (total * 1e6) / personMonths, unit: `ns, ${persons} persons` },
    { id: `bytes/${name}`, value: (bytesHeld() - before) / persons, unit: "bytes per person" },
  ];
}
