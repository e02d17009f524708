import { exp, log } from "../../kernel/maths.ts";
import { draw2, drawKey, unit } from "../../kernel/random.ts";
import type { Programme, School, Teacher } from "../education.ts";
import { streams, teacherKey } from "../keys.ts";
import { never } from "../persons.ts";
import type { Region } from "../region.ts";
import type { World } from "../world.ts";

/** Teachers of each school, real; institutions are never sampled. */
export const teacherCount = (region: Region): number => region.schools.reduce((n, s) => n + s.teachers, 0);

/** Fills the tables of what is never sampled: governments, parks, schools, programmes, teachers, occupations, sectors, the city. */
export function populateInstitutions(world: World): void {
  const { plan, governments, parks, schools, programmes, classes, parameters } = world;
  const { region } = plan;
  const place = new Map(region.places.map((p, i) => [p.id, i]));
  const school = new Map(region.schools.map((s, i) => [s.id, i]));
  const cluster = new Map(region.clusters.map((c, i) => [c.id, i]));
  governments.rigour[0 as never] = 1;
  region.places.forEach((p, i) => { governments.rigour[(i + 1) as never] = p.rigour; });
  region.parks.forEach((p, i) => { parks.place[i as never] = place.get(p.place) as number; });
  region.schools.forEach((s, i) => {
    const r = i as School;
    schools.quality[r] = s.quality;
    schools.rigidity[r] = s.rigidity;
    schools.currency[r] = s.currency;
    schools.place[r] = place.get(s.place) as number;
  });
  region.programmes.forEach((p, i) => {
    const r = i as Programme;
    const s = school.get(p.school) as School;
    programmes.school[r] = s;
    programmes.cluster[r] = cluster.get(p.cluster) as number;
    programmes.level[r] = p.level;
    programmes.years[r] = p.years;
    programmes.seats[r] = p.seats;
    programmes.vintage[r] = 1 - 0.4 * schools.rigidity[s];
  });
  for (let i = 0; i < world.sizes.classes; i++) classes.formed[i as never] = never;
  populateTeachers(world);
  populateMarkets(world, region.money.cityMeanPayYear / 12, parameters.wages.bargaining);
}

function populateTeachers(world: World): void {
  const { plan, teachers, words, schools, programmes } = world;
  const { k0, k1 } = world.draws.of(streams.teacher, 0);
  let t = 0;
  plan.region.schools.forEach((s, i) => {
    const own = plan.region.programmes.flatMap((p, j) => (p.school === s.id ? [j] : []));
    for (let slot = 0; slot < s.teachers; slot++, t++) {
      const r = t as Teacher;
      const key = teacherKey(i, slot, 0);
      teachers.key[r] = key;
      teachers.school[r] = i as School;
      teachers.cluster[r] = own.length ? programmes.cluster[own[slot % own.length] as Programme] : 0;
      teachers.born[r] = world.month - Math.floor(12 * (26 + 32 * unit(draw2(k0, k1, key, 1))));
      teachers.currency[r] = Math.min(1, schools.currency[i as School] * (0.5 + unit(draw2(k0, k1, key, 2))));
      teachers.practice[r] = 24 * unit(draw2(k0, k1, key, 3));
      teachers.dual[r] = teachers.practice[r] >= 12 ? 1 : 0;
    }
  });
}

/** Wage anchors such that mean pay of employers' staff is the region's at the output standard. */
function populateMarkets(world: World, meanPay: number, bargaining: number): void {
  const { plan, occupations, geometry, curves, city } = world;
  const { region } = plan;
  const staff = new Map<string, number>();
  for (const m of region.employers) staff.set(m.sector, (staff.get(m.sector) ?? 0) + m.staff);
  let weighted = 0;
  let total = 0;
  for (const s of region.sectors) {
    region.occupations.forEach((o, i) => {
      const n = (s.posts[o.id] ?? 0) * (staff.get(s.id) ?? 0);
      weighted += n * exp(geometry.returns[i] + o.pay);
      total += n;
    });
  }
  const base = log((meanPay * total) / weighted / (1 - bargaining + bargaining * curves.markup));
  region.occupations.forEach((o, i) => {
    occupations.anchor[i as never] = base + geometry.returns[i] + o.pay;
    occupations.logWage[i as never] = base + geometry.returns[i] + o.pay;
    occupations.standard[i as never] = geometry.returns[i] - 0.08;
    occupations.tightness[i as never] = log(0.4);
    occupations.normal[i as never] = log(0.4);
  });
  for (let s = 0; s < region.sectors.length; s++) world.sectors.scale[s as never] = 1;
  city.meanPay[0 as never] = meanPay;
  city.ownAccountPay[0 as never] = 0.72 * meanPay;
  world.plan.region.programmes.forEach((p, i) => {
    const o = geometry.natural[world.programmes.cluster[i as Programme] * 4 + p.level];
    world.programmes.expected[i as Programme] = occupations.anchor[o as never];
  });
}
