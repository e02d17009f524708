import { describe, expect, it } from "vitest";
import { Fault } from "../../src/kernel/fault.ts";
import {
  checkValue,
  count,
  declared,
  months,
  number,
  parameters,
  rate,
  ratio,
  resolve,
  share,
  yuan,
} from "../../src/kernel/parameter.ts";

const source = { kind: "assumed", title: "a guess" } as const;
const label = { zh: "某数", en: "Some number" };
const acts = "policy" as const;
const search = parameters("search", {
  rounds: count({ label, default: 2, range: [1, 5], source, acts }),
  noise: ratio({ label, default: 0.28, range: [0, 1], source, acts: "spin-up" }),
});
const pay = parameters("pay", { floor: yuan({ label, default: 1900, range: [0, 9000], source, acts }) });

function codeOf(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof Fault) return `${error.code} ${error.exit}`;
  }
  return undefined;
}

describe("parameters", () => {
  it("carry their unit", () => {
    const made = { rate, yuan, months, count, number, ratio };
    const units = Object.values(made).map((f) => f({ label, default: 1, range: [0, 1], source, acts }).unit);
    expect(units).toEqual(["rate", "yuan", "months", "count", "number", "ratio"]);
    expect(share({ label, default: 0.5, source, acts })).toMatchObject({ unit: "share", range: [0, 1] });
    expect(share({ label, default: 0.5, range: [0.2, 0.8], source, acts }).range).toEqual([0.2, 0.8]);
  });

  it("take their default where no value is given, under the group's name", () => {
    const values = resolve([search, pay], { "search.noise": 0.5 });
    expect(values).toEqual({ search: { rounds: 2, noise: 0.5 }, pay: { floor: 1900 } });
    expect(values.search.rounds + values.pay.floor).toBe(1902);
    // @ts-expect-error there is no such parameter
    expect(values.search.speed).toBeUndefined();
  });

  it("are listed by id in order of declaration", () => {
    expect(declared([search, pay]).map((d) => d.id)).toEqual(["search.rounds", "search.noise", "pay.floor"]);
  });

  it("refuse unknown ids, with the nearest", () => {
    try {
      resolve([search, pay], { "serach.noise": 1 });
      expect.fail("accepted");
    } catch (error) {
      expect((error as Fault).code).toBe("unknown-parameter");
      expect((error as Fault).details.nearest).toBe("search.noise");
    }
  });

  it("refuse values out of range, broken counts and NaN", () => {
    for (const bad of [0, 6, 2.5, Number.NaN]) {
      expect(codeOf(() => resolve([search], { "search.rounds": bad }))).toBe("parameter-out-of-range 2");
    }
    expect(codeOf(() => resolve([search], { "search.rounds": 5 }))).toBeUndefined();
    expect(codeOf(() => checkValue("x", pay.specs.floor, -1))).toBe("parameter-out-of-range 2");
  });

  it("can't be declared with a default outside their range: that is the program's fault", () => {
    const bad = ratio({ label, default: 2, range: [0, 1], source, acts });
    expect(codeOf(() => parameters("g", { bad }))).toBe("parameter-out-of-range 1");
  });
});
