import { stochasticRound } from "../../kernel/chance.ts";
import { draw2, unit } from "../../kernel/random.ts";
import type { Programme } from "../../world/education.ts";
import { streams } from "../../world/keys.ts";
import { type Person, status } from "../../world/persons.ts";
import { anchorSkills } from "../../world/skills.ts";
import type { World } from "../../world/world.ts";

/** Students near the end of their studies join the projects of their programme, which close part of the gap to what their field needs and to full innovation skill; `teams`: thousandths of real projects. */
export function joinProjects(world: World, teams: ReadonlyMap<Programme, number>, month: number): void {
  if (teams.size === 0) return;
  const { persons, lists, parameters, plan, city } = world;
  const { studyMonths } = parameters.research;
  const { k0, k1 } = world.draws.of(streams.research, month);
  const ready = new Map<Programme, Person[]>();
  for (let p = 0 as Person; p < lists.personEnd; p++) {
    const s = persons.status[p];
    const r = persons.programme[p] as Programme;
    if (s < status.vocational || s > status.undergraduate || persons.until[p] > month + studyMonths || !teams.has(r))
      continue;
    const people = ready.get(r);
    if (people) people.push(p);
    else ready.set(r, [p]);
  }
  const order = (p: Person) => draw2(k0, k1, persons.key[p], 3) >>> 0;
  for (const [r, people] of ready) {
    const wanted = ((teams.get(r) as number) * parameters.research.students) / 1000 / plan.k;
    const n = Math.min(people.length, stochasticRound(wanted, unit(draw2(k0, k1, r, 4))));
    for (const p of people.sort((a, b) => order(a) - order(b)).slice(0, n)) {
      practise(world, p, r, month);
      persons.innovation[p] += Math.round(parameters.research.innovation * (100 - persons.innovation[p]));
    }
    city.inProjects[0 as never] += n;
  }
}

function practise(world: World, p: Person, r: Programme, month: number): void {
  const { geometry: g, programmes, skill, plan, parameters } = world;
  anchorSkills(world, p, month);
  const o = g.natural[programmes.cluster[r] * 4 + programmes.level[r]];
  for (let k = 0; k < g.skills; k++) {
    if (plan.region.skills[k].kind !== "technical") continue;
    const gap = g.needs[o * g.skills + k] - skill[p * g.skills + k];
    if (gap > 0) skill[p * g.skills + k] += parameters.research.practice * gap;
  }
}
