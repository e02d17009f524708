import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Fault } from "../../src/kernel/fault.ts";
import { loadScenario } from "../../src/scenario/scenario.ts";
import { vocabulary } from "../../src/scenario/vocabulary.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "silian-方案-"));
  cpSync(fileURLToPath(new URL("../../scenarios", import.meta.url)), folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function load(name: string, text?: string, overrides = {}) {
  if (text !== undefined) writeFileSync(join(folder, `${name}.yaml`), text);
  return loadScenario(join(folder, `${name}.yaml`), overrides);
}

test.each(["baseline", "train", "credit", "keep", "mix"])(
  "%s resolves to a plan of all parameters and plain data",
  (name) => {
    const plan = load(name);
    expect([plan.id, plan.begin, plan.branch, plan.end, plan.k]).toEqual([name, 180, 324, 444, 50]);
    expect(Object.keys(plan.parameters)).toEqual(vocabulary.parameters.map(({ id }) => id));
    expect(structuredClone(plan)).toEqual(plan);
  },
);

test("a scenario differs from the baseline only from the branch on", () => {
  const before = (name: string) =>
    Object.entries(load(name).policies).flatMap(([id, entries]) =>
      entries
        .filter(({ from }) => from < 324)
        .map(({ from, to, ...dose }) => ({ id, from, to: Math.min(to ?? 324, 324), ...dose })),
    );
  for (const name of ["train", "credit", "keep", "mix"]) expect(before(name)).toEqual(before("baseline"));
});

test("Chinese keys and names make the same plan as English ones", () => {
  const english = load(
    "english",
    "name: A\nextends: baseline\nclosure: fixed-jobs\npolicies:\n  talent-housing:\n    - { from: 2028-01, to: 2029-12, monthly: 300, where: { place: [yundu] } }\nparameters: { cooperation.seatCost: 8000 }\n",
  );
  const chinese = load(
    "chinese",
    "名称: A\n沿用: baseline\n闭合: 岗位固定\n政策:\n  人才住房补贴:\n    - { 自: 2028年1月, 至: 2029年12月, 每月补贴: 300元, 范围: { 县区: 云渡区 } }\n参数: { 订单班每学位企业培养成本: 0.8万元 }\n",
  );
  expect({ ...chinese, id: "" }).toEqual({ ...english, id: "" });
  expect(chinese.policies["talent-housing"]).toEqual([
    { from: 336, to: 360, parameters: { monthly: 300, length: 24, level: 2 }, where: { place: ["yundu"] } },
  ]);
});

test("a later open-ended entry takes over on its own rows and leaves the others", () => {
  const { policies } = load(
    "two-steps",
    "name: A\nextends: baseline\npolicies:\n  surcharge-credit:\n    - { from: 2027-01, rate: 40% }\n    - { from: 2029-01, rate: 50%, where: { sector: [equipment, glass-materials] } }\n",
  );
  const rates = policies["surcharge-credit"].map(({ from, to, parameters, where }) => [
    from,
    to,
    parameters.rate,
    where.sector?.length,
  ]);
  expect(rates).toEqual([
    [228, 324, 0.3, undefined],
    [324, 348, 0.4, undefined],
    [348, null, 0.4, 14],
    [348, null, 0.5, 2],
  ]);
});

test("values set by dotted id reach settings, parameters and doses from the branch on", () => {
  const plan = load("baseline", undefined, {
    k: "100",
    closure: "fixed-jobs",
    "cooperation.seatCost": "1万元",
    "surcharge-credit.rate": 0.4,
    "人才住房补贴.每月补贴": "500元",
  });
  expect([plan.k, plan.closure, plan.parameters["cooperation.seatCost"]]).toEqual([100, "fixed-jobs", 10_000]);
  expect(plan.policies["surcharge-credit"].map(({ from, to, parameters }) => [from, to, parameters.rate])).toEqual([
    [228, 324, 0.3],
    [324, null, 0.4],
  ]);
  expect(plan.policies["talent-housing"]).toEqual([
    { from: 324, to: null, where: {}, parameters: { monthly: 500, length: 24, level: 2 } },
  ]);
});

test.each([
  [{ kk: 1 }, "unknown-name"],
  [{ "surcharge-credit.rat": 0.1 }, "unknown-name"],
  [{ "surcharge-credit.rate": "140%" }, "out-of-range"],
  [{ closure: "elastik" }, "unknown-name"],
  [{ end: "2027-01" }, "dates-backwards"],
  [{ k: "1e9" }, "out-of-range"],
  [{ end: "2050-01" }, "beyond-data"],
])("setting %o gives %s", (overrides, code) => {
  const found = (() => {
    try {
      return load("baseline", undefined, overrides);
    } catch (error) {
      return error;
    }
  })();
  expect(found).toBeInstanceOf(Fault);
  expect([(found as Fault).code, (found as Fault).details.file]).toEqual([code, "--set"]);
});
