import { credential, type Person } from "./persons.ts";
import type { World } from "./world.ts";

/**
 * Spread of the noise with which an employer reads a person's log output, by the channel that brought them: months of
 * being observed sharpen it, by √(n₀ / (n₀ + n)).
 */
export const noiseOf = (world: World, by: number): number => world.curves.noise[by];

/**
 * Noise of a reading relative to an ordinary one: less for posts in the field of a certificate, more for those who sat
 * for one in vain, so that the mean variance over graduates stays.
 */
export function certaintyOf({ persons, parameters, geometry }: World, p: Person, occupation: number): number {
  const held = persons.credentials[p];
  if ((held & credential.examined) === 0 || geometry.clusterOf[occupation] !== persons.cluster[p]) return 1;
  const { certified, certificateNoise: certain } = parameters.credentials;
  return held & credential.certificate ? certain : uncertified(certified, certain);
}

/** Relative noise without a certificate that keeps the mean variance at 1 where a share holds one. */
export const uncertified = (share: number, certain: number): number =>
  Math.sqrt((1 - share * certain * certain) / (1 - share));
