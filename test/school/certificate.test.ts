import { expect, test } from "vitest";
import { moyOf } from "../../src/kernel/calendar.ts";
import { live } from "../../src/month.ts";
import { certificateChance } from "../../src/process/school/assess.ts";
import type { Level } from "../../src/world/levels.ts";
import { credential, type Person, status } from "../../src/world/persons.ts";
import { certaintyOf, uncertified } from "../../src/world/signal.ts";
import { schoolWorld } from "./worlds.ts";

test("certificates leave the mean variance of signals where it was", () => {
  for (const [share, certain] of [
    [0.5, 0.75],
    [0.2, 0.4],
    [0.9, 1],
  ] as const)
    expect(share * certain ** 2 + (1 - share) * uncertified(share, certain) ** 2).toBeCloseTo(1, 12);
});

test("a certificate makes the signal more exact in its field only, and for those who were examined only", () => {
  const world = schoolWorld();
  const { persons, geometry } = world;
  const p = 0 as Person;
  persons.cluster[p] = 0;
  const [inside, outside] = [0, 1].map((c) => geometry.clusterOf.indexOf(c)) as [number, number];
  const noise = (held: number, o: number) => {
    persons.credentials[p] = held;
    return certaintyOf(world, p, o);
  };
  expect(noise(credential.examined | credential.certificate, inside)).toBeCloseTo(0.75, 12);
  expect(noise(credential.examined, inside)).toBeGreaterThan(1);
  expect(noise(credential.examined | credential.certificate, outside)).toBe(1);
  expect(noise(0, inside)).toBe(1);
});

test("readings of the certified rank them better and are no higher on average", () => {
  const { curves } = schoolWorld();
  const mean = (x: readonly number[]) => x.reduce((a, b) => a + b, 0) / x.length;
  const truth = Array.from({ length: 1024 }, (_, i) => 0.1 * (curves.normal[(i * 421) % 1024] as number));
  const read = (noise: number) => truth.map((x, i) => x + noise * (curves.normal[i] as number));
  const alike = (a: readonly number[], b: readonly number[]) => {
    const [ma, mb] = [mean(a), mean(b)];
    const cov = (x: readonly number[], mx: number, y: readonly number[], my: number) =>
      mean(x.map((v, i) => (v - mx) * ((y[i] as number) - my)));
    return cov(a, ma, b, mb) / Math.sqrt(cov(a, ma, a, ma) * cov(b, mb, b, mb));
  };
  const [sure, vague] = [read(0.086 * 0.75), read(0.086 * uncertified(0.5, 0.75))];
  expect(alike(sure, truth)).toBeGreaterThan(alike(vague, truth) + 0.03);
  expect(mean(sure)).toBeCloseTo(mean(vague), 6);
});

test("a certificate is a matter of what is mastered, at the base share where that is usual", () => {
  expect(certificateChance(0.4, 10, 0)).toBeCloseTo(0.4, 12);
  expect(certificateChance(0.4, 10, 0.1)).toBeGreaterThan(0.6);
  expect(certificateChance(0.4, 0, 0.3)).toBeCloseTo(0.4, 12);
});

test("final-year students sit for certificates in October, and about the base share earns one", () => {
  const world = schoolWorld({}, 500);
  while (moyOf(world.month) !== 11) live(world);
  const { persons, lists, levels, geometry } = world;
  const final = [0, 0, 0, 0];
  for (let p = 0 as Person; p < lists.personEnd; p++) {
    const s = persons.status[p];
    if (persons.until[p] !== world.month + 8 || persons.home[p] >= geometry.places) continue;
    if (s >= status.vocational && s <= status.undergraduate && persons.credentials[p] & credential.examined)
      final[s - status.academic]!++;
  }
  const sum = (of: { readonly [q in Level]: number }) => of[1 as Level] + of[2 as Level] + of[3 as Level];
  expect(sum(levels.examined)).toBe(final.reduce((a, b) => a + b, 0));
  expect(sum(levels.certified) / sum(levels.examined)).toBeGreaterThan(0.25);
  expect(sum(levels.certified) / sum(levels.examined)).toBeLessThan(0.75);
});
