import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { declared } from "../src/kernel/parameter.ts";
import { loadScenario } from "../src/scenario/scenario.ts";
import { calibrate, type Dial, type Setting, type Trial } from "../src/validation/calibrate.ts";
import { replicatesOf } from "../src/validation/conduct.ts";
import { runKinds } from "../src/validation/samples.ts";
import { targets } from "../src/validation/targets.ts";
import { figure } from "../src/validation/words.ts";
import { parameterGroups } from "../src/world/parameters.ts";

/**
 * `npm run calibrate` looks for parameters nearer to the calibration targets and proposes them; it writes nothing.
 * Without `--rounds` it only tells how far each target is.
 */
const { values } = parseArgs({
  options: {
    /** Replicates of every setting, the same seeds for each. */ seeds: { type: "string", default: "4" },
    /** The first seed; later ones than those of the search tell whether what it found holds beyond them. */
    from: { type: "string", default: "1" },
    /** Steps after each dial has been turned once. */ rounds: { type: "string", default: "0" },
    /** Share of its value by which a dial is turned. */ step: { type: "string", default: "0.1" },
    /** Keeps dials whose id holds one of these words. */ only: { type: "string", default: "" },
    /** Real persons to a simulated one. */ scale: { type: "string", default: "50" },
    /** Starts from other values, as in --set market.suitable=0.1. */ set: {
      type: "string",
      multiple: true,
      default: [],
    },
    /** Kinds of run in the search; targets of others are left out. */ runs: { type: "string", default: "base,cycle" },
  },
});
const baseline = join(fileURLToPath(new URL("..", import.meta.url)), "scenarios", "baseline.yaml");
const loaded = loadScenario(baseline, { k: Number(values.scale) });
const given = Object.fromEntries(values.set.map((pair) => pair.split("=")).map(([id, value]) => [id, Number(value)]));
const plan = { ...loaded, parameters: { ...loaded.parameters, ...given } };
const seeds = Array.from({ length: Number(values.seeds) }, (_, i) => String(Number(values.from) + i));
const asked = values.runs.split(",");
const measured = targets.filter(({ run }) => asked.includes(run));
const kinds = runKinds.filter((kind) => measured.some(({ run }) => run === kind));

const WHOLE = ["count", "months", "fen"];

/** Parameters that are set by looking at facts, whole numbers left out; `--only` keeps those whose id holds one of its words. */
const words = values.only.split(",").filter((word) => word !== "");
const dials: Dial[] = declared(parameterGroups)
  .filter(
    ({ spec: { source, acts, unit } }) => source.kind === "calibrated" && acts === "spin-up" && !WHOLE.includes(unit),
  )
  .filter(({ id }) => words.length === 0 || words.some((word) => id.includes(word)))
  .map(({ id, spec }) => ({ id, value: plan.parameters[id] ?? spec.default, low: spec.range[0], high: spec.range[1] }));

async function evaluate(setting: Setting) {
  const turned = { ...plan, parameters: { ...plan.parameters, ...setting } };
  const { replicates, failures } = await replicatesOf(turned, seeds, kinds);
  for (const { seed, kind, message } of failures) console.error(`${kind}, seed ${seed}: ${message}`);
  return replicates;
}

function tell({ misses, distance }: Trial): void {
  for (const { target, value, miss } of misses) {
    const [low, high] = target.range.map((end) => (Number.isFinite(end) ? figure(end, target.shown) : "…"));
    console.log(
      `${miss === 0 ? "  " : "✗ "}${target.id.padEnd(4)} ${figure(value, target.shown).padStart(8)}  [${low}, ${high}]  ${miss === 0 ? "" : miss.toFixed(2)}  ${target.statement.en}`,
    );
  }
  console.log(`distance ${distance.toFixed(3)}`);
}

const began = Date.now();
console.log(`${measured.length} targets (class C), ${dials.length} parameters, seeds ${seeds.join(", ")}, 1:${plan.k}`);
const { start, best } = await calibrate(measured, dials, evaluate, {
  rounds: Number(values.rounds),
  step: Number(values.step),
  onTrial: ({ misses, distance }, about) => {
    const missed = misses.filter(({ miss }) => miss !== 0).map(({ target }) => target.id);
    const seconds = Math.round((Date.now() - began) / 1000);
    console.error(`${seconds} s  ${about}: ${distance.toFixed(3)}, missed: ${missed.join(" ") || "none"}`);
  },
});
tell(start);
if (best !== start) {
  console.log("\nproposal");
  for (const { id, value } of dials)
    if (best.setting[id] !== value) console.log(`  ${id}: ${value} → ${best.setting[id]}`);
  tell(best);
}
