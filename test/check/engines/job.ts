import { Fingerprint } from "../../../src/kernel/fingerprint.ts";
import { branchOff, burnIn, type Observer, simulate } from "../../../src/run.ts";
import type { Plan } from "../../../src/world/plan.ts";
import type { World } from "../../../src/world/world.ts";
import { portableHash } from "../../kernel/portable.ts";

/** What an engine is given to do, as plain data. */
export type Task = { readonly plan: Plan; readonly kinds: readonly Kind[]; readonly fault?: string };

/** The kernel's functions, or a run: plain, with an observer of every process, or with rows laid in another order. */
export type Kind = "kernel" | "plain" | "observed" | "shuffled";

/** Each kind of work with its fingerprint, which should depend on nothing but plan and seed. */
export function perform({ plan, kinds, fault }: Task): [Kind, string][] {
  return kinds.map((kind) => [kind, kind === "kernel" ? portableHash() : fingerprintOf(plan, kind, fault)]);
}

function fingerprintOf(plan: Plan, kind: Kind, fault: string | undefined): string {
  let seen = 0;
  const count = (): void => {
    seen++;
  };
  const observer: Observer | undefined = kind === "observed" ? { month: count, process: count } : undefined;
  const world = branchOff(burnIn(plan, "engines", observer, kind === "shuffled"), plan);
  if (fault === "row-matters" && kind === "shuffled") exchangeKeys(world);
  if (fault === "observer-writes" && kind === "observed") world.words[0]++;
  const { fingerprint, values } = simulate(world, plan, observer);
  if (kind === "observed" && seen === 0) throw new Error("the observer saw nothing");
  return `${fingerprint} ${new Fingerprint().add(values).hex()}`;
}

/** Gives neighbouring rows of persons each other's key, as if a row's place meant something. */
function exchangeKeys({ persons }: World): void {
  const keys = persons.key as unknown as Uint32Array;
  for (let row = 0; row + 1 < keys.length; row += 2) [keys[row], keys[row + 1]] = [keys[row + 1], keys[row]];
}
