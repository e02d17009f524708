import { exp } from "../../kernel/maths.ts";
import { draw2, unit } from "../../kernel/random.ts";
import { usualMastery } from "../../world/enrolment.ts";
import { streams } from "../../world/keys.ts";
import type { Level } from "../../world/levels.ts";
import { masteryOf } from "../../world/mastery.ts";
import { credential, type Person } from "../../world/persons.ts";
import type { World } from "../../world/world.ts";

const MILLION = 1e6;

/** Chance of a certificate: the base share where mastery is usual, its odds e^slope times as high a unit above. */
export function certificateChance(share: number, slope: number, above: number): number {
  const odds = (share / (1 - share)) * exp(slope * above);
  return odds / (1 + odds);
}

/** Chance that a final-year student who has just learnt what the course leaves behind earns the certificate of the field. */
export function chanceOfCertificate(world: World, p: Person, month: number): number {
  const { persons, programmes, parameters } = world;
  const { certified, testSlope } = parameters.credentials;
  const q = programmes.level[persons.programme[p] as never] as Level;
  return certificateChance(
    certified,
    testSlope,
    masteryOf(world, p, persons.occupation[p], month) - usualMastery(world, q),
  );
}

/** What final-year students of each level master of their occupation becomes known; each sits for the certificate of the field (1+X). */
export function assess(world: World, students: readonly (readonly Person[])[], month: number): void {
  const { persons, levels, geometry, parameters } = world;
  const { certified, testSlope } = parameters.credentials;
  const { k0, k1 } = world.draws.of(streams.credential, month);
  students.forEach((rows, i) => {
    const q = i as Level;
    if (rows.length === 0) return;
    const mastered = rows.map((p) => Math.round(MILLION * masteryOf(world, p, persons.occupation[p], month)));
    const social = rows.map((p) => Math.round(MILLION * socialOf(world, p)));
    const mean = (whole: readonly number[]) => whole.reduce((a, b) => a + b, 0) / rows.length / MILLION;
    levels.mastery[q] = mean(mastered);
    levels.social[q] = mean(social);
    levels.certified[q] = 0;
    levels.examined[q] = rows.length;
    const usual = usualMastery(world, q);
    rows.forEach((p, n) => {
      persons.credentials[p] = (persons.credentials[p] & ~credential.certificate) | credential.examined;
      const chance = certificateChance(certified, testSlope, mastered[n] / MILLION - usual);
      if (unit(draw2(k0, k1, persons.key[p], 0)) >= chance) return;
      persons.credentials[p] |= credential.certificate;
      levels.certified[q]++;
    });
  });

  /** Social skill relative to the need of the occupation trained for, at most 1; skills were anchored this month. */
  function socialOf({ skill, plan }: World, p: Person): number {
    const k = plan.region.skills.findIndex(({ kind }) => kind === "social");
    if (k < 0) return 0;
    const inverse = geometry.inverse[persons.occupation[p] * geometry.skills + k];
    return Math.min(1, skill[p * geometry.skills + k] * inverse);
  }
}
