import { beforeAll, expect, test } from "vitest";
import { live } from "../../src/month.ts";
import { overheadsOf, profitIndex, profitTaxOf } from "../../src/process/firm/accounts.ts";
import { placeFounders } from "../../src/process/firm/ventures.ts";
import { residuals } from "../../src/world/conserve.ts";
import type { Firm } from "../../src/world/firms.ts";
import { resolveParameters } from "../../src/world/parameters.ts";
import { copyWorld, type World } from "../../src/world/world.ts";
import { smallPlan, smallWorld } from "../contract/worlds.ts";

const { enterprise: usual } = resolveParameters({});
const yuan = (n: number) => n * 100;

let city: World;
let later: World;
let usually: ReturnType<typeof years>;
beforeAll(() => {
  city = smallWorld(smallPlan("baseline", 60, 200));
  later = copyWorld(city);
  usually = years(later, 3);
});

const isPrivate = ({ plan, firms }: World, f: Firm) => plan.region.sectors[firms.sector[f]]?.market !== "public";
const rows = (world: World) =>
  Array.from({ length: world.firms.capacity }, (_, f) => f as Firm).filter((f) => isPrivate(world, f));

/** Months lived; real-weighted share of private firms that closed in each year, and money that nothing accounts for. */
function years(world: World, n: number): { closed: number[]; loose: number } {
  const { firms } = world;
  const closed: number[] = [];
  let loose = 0;
  for (let y = 0; y < n; y++) {
    let gone = 0;
    for (let m = 0; m < 12; m++) {
      const before = Uint32Array.from(firms.key as never);
      live(world);
      loose += residuals(world).reduce((sum, { residual }) => sum + Math.abs(residual), 0);
      for (const f of rows(world)) if (firms.key[f] !== before[f]) gone += firms.factor[f];
    }
    closed.push(gone / rows(world).reduce((sum, f) => sum + firms.factor[f], 0));
  }
  return { closed, loose };
}

test("a small firm of low profit pays 5 % on its profit, any other 25 %, and nobody on a loss", () => {
  expect(profitTaxOf(usual, yuan(20_000), 12, 1)).toBe(yuan(1000));
  expect(profitTaxOf(usual, yuan(250_000), 300, 1)).toBe(yuan(12_500));
  expect(profitTaxOf(usual, yuan(250_001), 300, 1)).toBe(Math.floor(yuan(250_001) / 4));
  expect(profitTaxOf(usual, yuan(20_000), 301, 1)).toBe(yuan(5000));
  expect(profitTaxOf(usual, yuan(-20_000), 12, 1)).toBe(0);
  expect(profitTaxOf(usual, yuan(2000), 12, 0.1)).toBe(yuan(100));
  expect(profitTaxOf(usual, yuan(25_001), 12, 0.1)).toBe(Math.floor(yuan(25_001) / 4));
});

test("sunk overheads stay when pay falls", () => {
  const full = overheadsOf(usual, 0, yuan(100), yuan(100));
  expect(full).toBe(Math.floor(usual.overheadsTradable * yuan(100)));
  expect(overheadsOf(usual, 0, yuan(100), 0)).toBe(Math.floor(usual.overheadsTradable * usual.sunk * yuan(100)));
  expect(overheadsOf(usual, 1, yuan(100), yuan(100))).toBeLessThan(full);
});

test("profit over the base's is bounded, and one where there is no base", () => {
  expect(profitIndex(usual, 0.1, 0.2)).toBe(0.5);
  expect(profitIndex(usual, -1, 0.2)).toBe(0.2);
  expect(profitIndex(usual, 9, 0.2)).toBe(3);
  expect(profitIndex(usual, 0.1, 0)).toBe(1);
});

test("5–16 % of firms close in a year, every place in the market but a few is held, and no fen is lost on the way", () => {
  const { closed, loose } = usually;
  const mean = closed.reduce((a, b) => a + b, 0) / closed.length;
  expect(mean).toBeGreaterThan(0.05);
  expect(mean).toBeLessThan(0.16);
  const free = rows(later).filter((f) => later.firms.stage[f] === 0).length;
  expect(free / rows(later).length).toBeLessThan(0.03);
  expect(loose).toBe(0);
});

test("where nobody buys, firms become insolvent, more close, and places lie fallow", () => {
  const world = copyWorld(city);
  for (const f of rows(world)) world.firms.shifter[f] -= 0.3;
  const { closed } = years(world, 3);
  expect((closed[2] as number) + (closed[1] as number)).toBeGreaterThan(
    1.2 * ((usually.closed[2] as number) + (usually.closed[1] as number)),
  );
  expect(rows(world).filter((f) => world.firms.stage[f] === 0).length).toBeGreaterThan(5);
});

test("founders wait for places: as many small entrants as there are founders become start-ups, in whatever order rows lie", () => {
  const world = copyWorld(city);
  const { firms, city: here } = world;
  const entered = rows(world)
    .filter((f) => firms.size[f] < 20)
    .slice(0, 40);
  const other = copyWorld(world);
  for (const w of [world, other]) {
    for (const f of rows(w)) w.firms.venture[f] = 0;
    w.city.founders[0 as never] = 1000 * 40 * 10;
  }
  placeFounders(world, entered, world.month);
  placeFounders(other, [...entered].reverse(), world.month);
  const real = entered.reduce((sum, f) => sum + firms.venture[f] * Math.round(1000 * firms.factor[f] * 200), 0);
  expect(real + here.founders[0 as never]).toBe(1000 * 40 * 10);
  expect(entered.some((f) => firms.venture[f] === 1) && entered.some((f) => firms.venture[f] === 0)).toBe(true);
  expect(other.firms.venture).toEqual(world.firms.venture);
});
