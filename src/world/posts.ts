import { normalQuantile } from "../kernel/chance.ts";
import { none } from "../kernel/columns.ts";
import { fault } from "../kernel/fault.ts";
import { exp, log } from "../kernel/maths.ts";
import { draw, unit } from "../kernel/random.ts";
import type { Text } from "../kernel/text.ts";
import { channel, countHire, countMove } from "./channels.ts";
import { leaveService } from "./contract.ts";
import { leaveRolls } from "./enrolment.ts";
import type { Cell, Firm, Vacancy } from "./firms.ts";
import { logOutput } from "./geometry.ts";
import { streams } from "./keys.ts";
import { matchOf, payFen, payOver, postedLogWage, worthOf } from "./pay.ts";
import { mark, never, noCluster, type Person, status } from "./persons.ts";
import { endPromise, stopWaiting } from "./promises.ts";
import { anchorScratch, anchorSkills, skillsAt } from "./skills.ts";
import type { World } from "./world.ts";

/** Log output of a person in an occupation this month; technical gaps count by `counted`. */
export function logOutputOf(world: World, p: Person, occupation: number, month: number, counted = 1): number {
  const P = world.parameters.skills;
  skillsAt(world, p, month, world.scratch);
  return logOutput(world.geometry, P.shortfallLoss, P.relativeLoss, P.surplusGain, world.scratch, counted, occupation);
}

/** Opens a vacancy in a group of posts. */
export function openVacancy(world: World, c: Cell, month: number): void {
  const { vacancies, cells, lists, firms } = world;
  if (lists.freeVacancyCount === 0) noRoom({ zh: "空岗", en: "vacancies" });
  const v = lists.freeVacancies[--lists.freeVacancyCount] as Vacancy;
  vacancies.cell[v] = c;
  vacancies.ordinal[v] = cells.opened[c]++;
  vacancies.opened[v] = month;
  vacancies.occupation[v] = cells.occupation[c];
  vacancies.place[v] = firms.place[cells.firm[c]];
  vacancies.slot[v] = lists.openVacancyCount;
  lists.openVacancies[lists.openVacancyCount++] = v;
  cells.vacant[c]++;
}

/** Closes a vacancy, filled or withdrawn. */
export function closeVacancy(world: World, v: Vacancy): void {
  const { vacancies, cells, lists } = world;
  const slot = vacancies.slot[v];
  const last = lists.openVacancies[--lists.openVacancyCount] as Vacancy;
  lists.openVacancies[slot] = last;
  vacancies.slot[last] = slot;
  cells.vacant[vacancies.cell[v]]--;
  vacancies.cell[v] = none;
  lists.freeVacancies[lists.freeVacancyCount++] = v;
}

/** Months of work a person has behind them. */
export function experienceOf(world: World, p: Person, month: number): number {
  const { status: s, experience, since } = world.persons;
  const working = s[p] === status.employed || s[p] === status.ownAccount || s[p] === status.farm;
  return experience[p] + (working ? month - since[p] : 0);
}

/** Puts a person to work in a group of posts, paid by what the firm reads of their product (`read`: log, over the standard). */
export function hire(world: World, p: Person, c: Cell, read: number, month: number, by: number = channel.open): void {
  const { persons, cells, firms } = world;
  const f = cells.firm[c];
  const o = cells.occupation[c];
  const y = logOutputOf(world, p, o, month);
  // Booked while they are at hand; the change of status below would compute them again.
  anchorScratch(world, p, month);
  const experience = experienceOf(world, p, month);
  leaveService(world, p, month);
  if (persons.status[p] === status.employed && persons.cell[p] >= 0 && cells.firm[persons.cell[p]] !== f)
    countMove(world, persons.channel[p], month - persons.since[p], month);
  setStatus(world, p, status.employed, month);
  persons.cell[p] = c;
  persons.channel[p] = by;
  countHire(world, by, month);
  persons.previous[p] = -1;
  persons.next[p] = cells.head[c];
  if (cells.head[c] >= 0) persons.previous[cells.head[c] as Person] = p;
  cells.head[c] = p;
  cells.filled[c]++;
  firms.posts[f]++;
  persons.occupation[p] = o;
  const worth = worthOf(world, p, o) + matchOf(world, p, c);
  persons.worth[p] = worth;
  persons.output[p] = Math.floor(exp(y + worth) * 1e6 + 0.5);
  persons.wage[p] = payFen(world, postedLogWage(world, c) + worth, payOver(world, read, firms.slack[f], experience));
  firms.bill[f] += persons.wage[p];
  firms.output[f] += persons.output[p];
  drawTaste(world, p, month, experience);
}

function drawTaste(world: World, p: Person, month: number, experience: number): void {
  const { persons, parameters } = world;
  const M = parameters.market;
  const key = persons.key[p];
  const taste = world.draws.of(streams.taste, month);
  const reveal = world.draws.of(streams.reveal, month);
  persons.taste[p] = M.taste * normalQuantile(unit(draw(taste.k0, taste.k1, key)));
  persons.tasteAt[p] = month + 1 + Math.floor(log(unit(draw(reveal.k0, reveal.k1, key))) / log(1 - M.tasteSeen));
  persons.outputAt[p] = Math.min(
    32_000,
    month + 1 + Math.floor(log(unit(draw(reveal.k1, reveal.k0, key))) / log(1 - M.outputSeen)),
  );
  persons.marks[p] &= ~(mark.tasteSeen | mark.outputSeen | mark.promised);
  scaleHazards(world, p, month, experience);
}

/** Sets how readily a person quits and searches, from pay against the alternative, taste once known, age, service owed and poaching of the trained. */
export function scaleHazards(world: World, p: Person, month: number, experience = experienceOf(world, p, month)): void {
  const { persons, parameters, occupations, curves } = world;
  const { market: M, ages: A } = parameters;
  const o = persons.occupation[p];
  const alternative =
    occupations.wage[o as never] *
    exp(worthOf(world, p, o)) *
    parameters.wages.over *
    curves.ladder[Math.min(599, experience)];
  const known = persons.marks[p] & mark.tasteSeen ? exp(-M.tasteWeight * persons.taste[p]) : 1;
  const bound =
    persons.marks[p] & mark.order && month - persons.since[p] < parameters.cooperation.service
      ? 1 - parameters.cooperation.enforcement
      : 1;
  const age = (month - persons.born[p]) / 12;
  persons.quitScale[p] = (known * bound * alternative) / (persons.wage[p] / 100);
  const sought = persons.marks[p] & mark.order ? parameters.modes.poached : 1;
  persons.searchScale[p] =
    known * bound * sought * (age < A.young ? A.searchYoung : age < A.grown ? A.searchMiddle : 1);
}

/** Takes a person out of their post; the status they go to is for the caller to set. */
function leavePost(world: World, p: Person): void {
  const { persons, cells, firms } = world;
  const c = persons.cell[p];
  const f = cells.firm[c];
  const { next, previous } = persons;
  if (world.month - persons.since[p] >= world.parameters.hiring.together) world.lists.partings.push(p, c);
  if (previous[p] >= 0) next[previous[p] as Person] = next[p];
  else cells.head[c] = next[p];
  if (next[p] >= 0) previous[next[p] as Person] = previous[p];
  next[p] = -1;
  previous[p] = -1;
  cells.filled[c]--;
  cells.left[c]++;
  firms.posts[f]--;
  firms.bill[f] -= persons.wage[p];
  firms.output[f] -= persons.output[p];
  persons.cell[p] = none;
  persons.wage[p] = 0;
  persons.output[p] = 0;
  persons.worth[p] = 0;
  persons.marks[p] &= ~(mark.novice | mark.order);
}

/** Gives a person another status from this month on; work and skills are booked up to now. */
export function setStatus(world: World, p: Person, to: number, month: number): void {
  const { persons } = world;
  anchorSkills(world, p, month);
  persons.experience[p] = Math.min(32_000, experienceOf(world, p, month));
  if (persons.cell[p] >= 0 && persons.status[p] === status.employed) leavePost(world, p);
  persons.status[p] = to;
  persons.since[p] = month;
  if ((to === status.employed || to === status.ownAccount) && persons.firstWork[p] === never)
    persons.firstWork[p] = month;
}

/** Changes the pay of a person in their post. */
export function setPay(world: World, p: Person, fen: number): void {
  const f: Firm = world.cells.firm[world.persons.cell[p]];
  world.firms.bill[f] += fen - world.persons.wage[p];
  world.persons.wage[p] = fen;
}

/** Output of a person in their post from skill alone, millionths: as of anyone of ordinary worth. */
export const skilledOutput = ({ persons }: World, p: Person): number =>
  Math.floor(persons.output[p] / exp(persons.worth[p]) + 0.5);

/** Changes the output of a person in their post, millionths. */
export function setOutput(world: World, p: Person, millionths: number): void {
  const f: Firm = world.cells.firm[world.persons.cell[p]];
  world.firms.output[f] += millionths - world.persons.output[p];
  world.persons.output[p] = millionths;
}

/** A free row for a new person, blank but for its key. */
export function addPerson(world: World, key: number): Person {
  const { persons, lists } = world;
  if (lists.freePersonCount === 0) noRoom({ zh: "个人", en: "persons" });
  const p = lists.freePersons[--lists.freePersonCount] as Person;
  if (p >= lists.personEnd) lists.personEnd = p + 1;
  persons.wage[p] = 0;
  persons.output[p] = 0;
  persons.worth[p] = 0;
  persons.quitScale[p] = 0;
  persons.searchScale[p] = 0;
  persons.taste[p] = 0;
  persons.ability[p] = 0;
  persons.born[p] = 0;
  persons.since[p] = 0;
  persons.experience[p] = 0;
  persons.tasteAt[p] = 0;
  persons.outputAt[p] = 0;
  persons.birthday[p] = 0;
  persons.sex[p] = 0;
  persons.rural[p] = 0;
  persons.origin[p] = 0;
  persons.home[p] = 0;
  persons.level[p] = 0;
  persons.occupation[p] = 0;
  persons.status[p] = 0;
  persons.marks[p] = 0;
  persons.credentials[p] = 0;
  persons.innovation[p] = 0;
  persons.firstWork[p] = never;
  persons.key[p] = key;
  persons.friend[p] = -1;
  persons.friendKey[p] = 0;
  persons.channel[p] = 0;
  persons.cell[p] = none;
  persons.order[p] = none;
  persons.intern[p] = none;
  persons.next[p] = -1;
  persons.previous[p] = -1;
  persons.programme[p] = -1;
  persons.school[p] = -1;
  persons.graduated[p] = never;
  persons.until[p] = never;
  persons.cluster[p] = noCluster;
  persons.anchor[p] = world.month;
  return p;
}

/** Gives a person's row back: they have died, or left the account for good. */
export function removePerson(world: World, p: Person, month: number): void {
  if (world.persons.status[p] <= status.undergraduate) {
    leaveRolls(world, p, "gone");
    endPromise(world, p);
    stopWaiting(world, p);
  }
  setStatus(world, p, status.gone, month);
  world.lists.freedPersons.push(p);
}

function noRoom(of: Text): never {
  return fault(
    "no-free-row",
    { zh: `“${of.zh}”表已满，测算无法继续`, en: `The table of ${of.en} is full; the run can't go on` },
    {
      hint: {
        zh: "缩短测算期，或改回偏离过大的参数",
        en: "Shorten the run, or bring parameters back that are far off",
      },
    },
    1,
  );
}
