import { exp, log } from "../../kernel/maths.ts";
import { draw2, unit } from "../../kernel/random.ts";
import type { OrderClass, Programme, School, Teacher } from "../education.ts";
import type { Occupation } from "../firms.ts";
import type { City, Government, Park, Sector } from "../governments.ts";
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
  governments.rigour[0 as Government] = 1;
  region.places.forEach((p, i) => {
    governments.rigour[(i + 1) as Government] = p.rigour;
  });
  region.parks.forEach((p, i) => {
    parks.place[i as Park] = place.get(p.place) as number;
  });
  region.schools.forEach((s, i) => {
    const r = i as School;
    schools.quality[r] = s.quality;
    schools.rigidity[r] = s.rigidity;
    schools.currency[r] = s.currency;
    schools.place[r] = place.get(s.place) as number;
    schools.equipmentAge[r] = parameters.start.equipmentAge;
  });
  region.programmes.forEach((p, i) => {
    const r = i as Programme;
    const s = school.get(p.school) as School;
    programmes.school[r] = s;
    programmes.cluster[r] = cluster.get(p.cluster) as number;
    programmes.level[r] = p.level;
    programmes.years[r] = p.years;
    programmes.seats[r] = p.seats;
    programmes.vintage[r] = 1 - parameters.start.curriculumLag * schools.rigidity[s];
    programmes.currency[r] = schools.currency[s];
    programmes.teaching[r] = 1;
    programmes.demand[r] = 1;
    programmes.fill[r] = 1;
    programmes.first[r] = p.seats;
    programmes.second[r] = p.years > 1 ? p.seats : 0;
    programmes.third[r] = p.years > 2 ? p.seats : 0;
    programmes.pupils[r] = p.seats * p.years;
    schools.pupils[s] += programmes.pupils[r];
    schools.equipment[s] += parameters.schools.firstEquipment * programmes.pupils[r];
  });
  for (let c = 0 as OrderClass; c < world.sizes.classes; c++) classes.formed[c] = never;
  populateTeachers(world);
  world.city.dualShare[0 as City] = dualShareOf(world);
  populateMarkets(world, region.money.cityMeanPayYear / 12, parameters.wages.bargaining);
}

function populateTeachers(world: World): void {
  const { plan, teachers, schools, programmes, parameters } = world;
  const S = parameters.start;
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
      teachers.born[r] =
        world.month - Math.floor(12 * (S.teacherYoungest + S.teacherAges * unit(draw2(k0, k1, key, 1))));
      teachers.currency[r] = Math.min(
        1,
        schools.currency[i as School] * (S.teacherCurrency + unit(draw2(k0, k1, key, 2))),
      );
      teachers.practice[r] = S.teacherPractice * unit(draw2(k0, k1, key, 3));
      teachers.dual[r] = teachers.practice[r] >= S.teacherDual ? 1 : 0;
      teachers.held[r] = 1;
      schools.heads[i as School] += 1 + teachers.dual[r] * parameters.teachers.dualPay;
    }
  });
}

function dualShareOf({ teachers, sizes }: World): number {
  let dual = 0;
  for (let t = 0 as Teacher; t < sizes.teachers; t++) dual += teachers.dual[t];
  return sizes.teachers > 0 ? dual / sizes.teachers : 0;
}

/** Wage anchors such that mean pay of employers' staff is the region's at the output standard; where nobody employs, every occupation counts alike. */
function populateMarkets(world: World, meanPay: number, bargaining: number): void {
  const { plan, occupations, geometry, curves, city, parameters } = world;
  const { region } = plan;
  const staff = new Map<string, number>();
  for (const m of region.employers) staff.set(m.sector, (staff.get(m.sector) ?? 0) + m.staff);
  let weighted = 0;
  let total = 0;
  for (const s of region.sectors) {
    region.occupations.forEach((o, i) => {
      const n = staff.size > 0 ? (s.posts[o.id] ?? 0) * (staff.get(s.id) ?? 0) : 1;
      weighted += n * exp(geometry.returns[i] + o.pay);
      total += n;
    });
  }
  const base = log((meanPay * total) / weighted / (1 - bargaining + bargaining * curves.markup));
  region.occupations.forEach((o, i) => {
    const r = i as Occupation;
    occupations.anchor[r] = base + geometry.returns[i] + o.pay;
    occupations.logWage[r] = base + geometry.returns[i] + o.pay;
    occupations.wage[r] = exp(occupations.logWage[r]);
    occupations.standard[r] = geometry.returns[i] - parameters.market.usualGap;
    occupations.tightness[r] = log(parameters.start.tightness);
    occupations.normal[r] = log(parameters.start.tightness);
  });
  for (let s = 0 as Sector; s < region.sectors.length; s++) world.sectors.scale[s] = 1;
  city.meanPay[0 as City] = meanPay;
  city.ownAccountPay[0 as City] = parameters.start.ownAccountPay * meanPay;
  world.plan.region.programmes.forEach((p, i) => {
    const o = geometry.natural[world.programmes.cluster[i as Programme] * 4 + p.level] as Occupation;
    world.programmes.expected[i as Programme] = occupations.anchor[o];
  });
}
