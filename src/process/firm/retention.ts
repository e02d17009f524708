import { exp, log } from "../../kernel/maths.ts";
import type { World } from "../../world/world.ts";

/** Discounted months that a hire stays within the firm's horizon, and separations spared beside an ordinary one. */
export type Retention = { readonly stay: number; readonly spared: number };

/** Retention of a hire bound by a service period, and of one known from an internship. */
export type Retentions = { readonly bound: Retention; readonly known: Retention };

/** Retention as firms reckon it from quits, search on the job and poaching (E7, E9): the more of the trained are poached, the less training pays. */
export function retentionsOf(world: World): Retentions {
  const { cooperation: C, modes: M } = world.parameters;
  return {
    bound: retention(world, 1 - C.enforcement, C.service),
    known: retention(world, M.screened, C.horizon),
  };
}

function retention(world: World, scale: number, months: number): Retention {
  const { curves, parameters } = world;
  const { cooperation: C, market, modes: M } = parameters;
  const kept = exp(-log(1 + M.discount) / 12);
  let alive = 1;
  let stay = 0;
  let spared = 0;
  for (let t = 0; t < C.horizon; t++) {
    const usual = curves.quit[t] + M.moves * curves.search[t];
    const trained = curves.quit[t] + M.moves * M.poached * curves.search[t];
    const hazard = Math.min(1, (t < months ? scale : 1) * trained + market.quitBase);
    spared += alive * (Math.min(1, usual + market.quitBase) - hazard);
    alive *= kept * (1 - hazard);
    stay += alive;
  }
  return { stay, spared };
}
