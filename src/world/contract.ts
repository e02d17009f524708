import type { Firm } from "./firms.ts";
import { mark, type Person } from "./persons.ts";
import type { World } from "./world.ts";

/** A promise of service broken this month: to which firm, by whom, and the share of training cost not yet worked off. */
export type Breach = { readonly firm: Firm; readonly firmKey: number; readonly person: number; readonly left: number };

/** Notes that a graduate of an order class who is about to leave of their own will does so before the service period ends. */
export function leaveService(world: World, p: Person, month: number): void {
  const { persons, cells, parameters } = world;
  if ((persons.marks[p] & mark.order) === 0 || persons.cell[p] < 0) return;
  const left = 1 - (month - persons.since[p]) / parameters.cooperation.service;
  if (left > 0) noteBreach(world, p, cells.firm[persons.cell[p]], left);
}

/** Notes a breach for this month's settlement. */
export function noteBreach({ persons, firms, lists }: World, p: Person, firm: Firm, left: number): void {
  lists.breaches.push({ firm, firmKey: firms.key[firm], person: persons.key[p], left });
}
