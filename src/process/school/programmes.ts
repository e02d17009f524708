import { moyOf } from "../../kernel/calendar.ts";
import { log } from "../../kernel/maths.ts";
import type { Programme, School } from "../../world/education.ts";
import type { City } from "../../world/governments.ts";
import { process } from "../../world/process.ts";
import type { World } from "../../world/world.ts";
import { closeProgrammes } from "./close.ts";
import { openProgrammes } from "./open.ts";
import { readOutcomes } from "./outcomes.ts";
import { running } from "./running.ts";
import { moveSeats } from "./seats.ts";

/** In May schools move seats towards programmes that are asked for and whose graduates work, open programmes that the city lacks after a year's approval, and close those that stay half empty; seats in all are the province's plan. */
export const adjustProgrammes = process({
  id: "adjust-programmes",
  name: { zh: "专业动态调整", en: "Adjust programmes" },
  does: {
    zh: "每年5月，学校按上年报考热度和毕业生就业把学位向更好的专业调整（不超过一成），经一年审批新设所知本市缺的专业（平台上发布岗位的单位看到当前，其余滞后且有误差），停招连续两年招不满一半的专业；学位总量按省里计划不变。",
    en: "Each May schools move up to a tenth of their seats by last year's applications and graduates' employment, open programmes that the city lacks as they know it (present posts of employers who list on the platform, of others what graduates told, with error) after a year's approval, and close those half empty for two years; seats in all follow the province's plan.",
  },
  reads: ["programmes", "schools", "persons", "firms", "cells", "occupations", "links"],
  writes: [
    "programmes",
    "schools.cash",
    "schools.equipment",
    "schools.equipmentAge",
    "occupations.told",
    "city",
    "ledger",
  ],
  draws: ["programme", "observe", "listed"],
  run: (world, month) => {
    const { city } = world;
    if (moyOf(month) === 4) city.opened[0 as City] = city.closed[0 as City] = 0;
    if (moyOf(month) !== 5) return;
    const placed = readOutcomes(world, month);
    const worth = worthOf(world, placed);
    city.closed[0 as City] = closeProgrammes(world, worth);
    for (let s = 0 as School; s < world.schools.capacity; s++) move(world, s, worth);
    openProgrammes(world, worth, month);
  },
});

/** What a further seat of each programme is worth to its school: log applications per seat, and employment of graduates as it counts in evaluations. */
function worthOf({ programmes, parameters }: World, placed: Float64Array): Float64Array {
  const worth = new Float64Array(programmes.capacity);
  for (let r = 0 as Programme; r < programmes.capacity; r++)
    if (programmes.seats[r] > 0)
      worth[r] = log(Math.max(0.05, programmes.demand[r])) + parameters.programmes.evaluation * (placed[r] - 1);
  return worth;
}

function move(world: World, s: School, worth: Float64Array): void {
  const { programmes, schools, parameters } = world;
  const { most, speed, band } = parameters.programmes;
  const rows = running(world, s);
  const seats = moveSeats(
    rows.map((r) => programmes.seats[r]),
    rows.map((r) => worth[r]),
    { most, speed: speed * (1 - schools.rigidity[s]), band },
  );
  rows.forEach((r, i) => {
    programmes.seats[r] = seats[i];
  });
}
