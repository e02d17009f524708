import { money } from "./conserve/money.ts";
import { people } from "./conserve/people.ts";
import { posts } from "./conserve/posts.ts";
import type { Residual } from "./conserve/residual.ts";
import { rolls } from "./conserve/rolls.ts";
import { seats } from "./conserve/seats.ts";
import type { World } from "./world.ts";

/** What must be zero after every process, in any world: people, posts, seats and fen that nothing accounts for. */
export const residuals = (world: World): Residual[] => [
  ...people(world),
  ...posts(world),
  ...seats(world),
  ...rolls(world),
  ...money(world),
];
