import { draw2, unit } from "../../kernel/random.ts";
import type { Teacher } from "../../world/education.ts";
import { streams } from "../../world/keys.ts";
import type { World } from "../../world/world.ts";

/** Certifies a share of teachers with the practice asked for, no more than raise the dual-qualified share by what is possible in a year; it changes nothing they can do. */
export function certify(world: World, month: number): void {
  const { teachers, parameters } = world;
  const P = parameters.teachers;
  const { k0, k1 } = world.draws.of(streams.teacher, month);
  const eligible: { t: Teacher; at: number }[] = [];
  let held = 0;
  let lost = 0;
  for (let t = 0 as Teacher; t < teachers.capacity; t++) {
    if (teachers.held[t]) held++;
    if (!teachers.held[t] || teachers.dual[t]) continue;
    if (teachers.practice[t] >= P.dualMonths) eligible.push({ t, at: unit(draw2(k0, k1, teachers.key[t], 5)) });
    lost++;
  }
  const before = world.city.dualShare[0 as never];
  const dual = held - lost;
  const room = before > 0 ? Math.max(0, Math.floor((before + P.certifyMost) * held) - dual) : held;
  eligible.sort((a, b) => a.at - b.at || a.t - b.t);
  const certified = eligible.filter(({ at }) => at < P.certify).slice(0, room);
  for (const { t } of certified) teachers.dual[t] = 1;
  world.city.dualShare[0 as never] = held > 0 ? (dual + certified.length) / held : 0;
}
