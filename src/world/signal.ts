import type { World } from "./world.ts";

/**
 * Spread of the noise with which an employer reads a person's log output, by the channel that brought them: months of
 * being observed sharpen it, by √(n₀ / (n₀ + n)).
 */
export const noiseOf = (world: World, by: number): number => world.curves.noise[by];
