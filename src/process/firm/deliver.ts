import { draw2 } from "../../kernel/random.ts";
import { modeNow } from "../../world/coordination.ts";
import type { Link } from "../../world/education.ts";
import { streams } from "../../world/keys.ts";
import { runs, side } from "../../world/modes.ts";
import type { World } from "../../world/world.ts";

/** Keys of schools stand above every firm's. */
const SCHOOLS = 0xffff0000;

/** What carrying an agreement out means to the firm, yuan a student: gain where the school makes its effort too, and cost beyond the paper's. */
export type Stake = { readonly gain: number; readonly cost: number };

/** Worth of an effort to one who trusts so far that the other makes its own: without it only a part of the gain comes. */
export const worthOfEffort = (trust: number, alone: number, { gain, cost }: Stake): number =>
  (alone + (1 - alone) * trust) * gain - cost;

/**
 * Both sides of an agreement choose at once whether to make the effort or to keep to the paper: an assurance game, since
 * each gains by its effort as far as the other makes its own, which it believes as far as it trusts.
 */
export function chooseEffort(world: World, l: Link, stake: Stake, month: number): number {
  const { links, parameters, programmes } = world;
  const { delivery: D, schools: S } = parameters;
  const r = links.programme[l];
  const firm = links.firmKey[l];
  const school = (SCHOOLS + programmes.school[r]) >>> 0;
  const teaching = { gain: D.schoolGain, cost: (D.schoolHours * S.pay) / D.teacherHours };
  const firmGains = worthOfEffort(links.trust[l], D.alone, stake) + D.firmSpread * view(world, firm, r, month);
  const schoolGains = worthOfEffort(links.faith[l], 0, teaching) + D.schoolSpread * view(world, school, firm, month);
  return (firmGains > 0 ? side.firm : 0) | (schoolGains > 0 ? side.school : 0);
}

/** What only a side knows, standard normal. */
function view({ draws, curves, parameters: { partners } }: World, key: number, partner: number, month: number): number {
  const lasting = draws.of(streams.deliver, 0);
  const always = curves.normal[draw2(lasting.k0, lasting.k1, key, 0) >>> 22];
  const now = draws.of(streams.deliver, month);
  return (
    Math.sqrt(partners.lasting) * always +
    Math.sqrt(1 - partners.lasting) * curves.normal[draw2(now.k0, now.k1, key, partner + 1) >>> 22]
  );
}

/** By December each side has seen the other: it trusts more where the other made its effort, less where its own found no answer; where both kept to the paper nobody learns. */
export function learnTrust(world: World): void {
  const { links, lists, parameters } = world;
  const { trustKept, trustBroken } = parameters.cooperation;
  const kept = trustKept * modeNow(world).trust;
  for (let l = 0 as Link; l < lists.linkEnd; l++) {
    const effort = links.effort[l];
    if (effort === 0 || !runs(world, l)) continue;
    links.trust[l] = within(links.trust[l] + (effort & side.school ? kept : -trustBroken));
    links.faith[l] = within(links.faith[l] + (effort & side.firm ? kept : -trustBroken));
  }
}

const within = (x: number): number => Math.max(0, Math.min(1, x));
