import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatMonth, isoMonth, month, moyOf, parseMonth, yearOf } from "../../src/kernel/calendar.ts";
import { Fault } from "../../src/kernel/fault.ts";

describe("a month", () => {
  it("counts from January 2000", () => {
    expect(month(2000, 1)).toBe(0);
    expect(month(2027, 1)).toBe(324);
    expect(month(1999, 12)).toBe(-1);
  });

  it("gives back its year and month, and reads what it writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, moy) => {
        const m = month(year, moy);
        expect([yearOf(m), moyOf(m)]).toEqual([year, moy]);
        expect(parseMonth(isoMonth(m))).toBe(m);
        expect(parseMonth(formatMonth(m, "zh"))).toBe(m);
      }),
    );
  });

  it("is written for readers and for files", () => {
    expect(formatMonth(324, "zh")).toBe("2027年1月");
    expect(formatMonth(335, "en")).toBe("Dec 2027");
    expect(isoMonth(324)).toBe("2027-01");
    expect(isoMonth(-1)).toBe("1999-12");
  });

  it("is read in either form, and refused otherwise with the place of the fault", () => {
    expect(parseMonth(" 2027-1 ")).toBe(324);
    expect(parseMonth("2027年01月")).toBe(324);
    for (const bad of [
      "2027",
      "2027-13",
      "2027-00",
      "27-01",
      "2027/01",
      "2027-01-05",
      "2027年13月",
      "soon",
      "",
      "2027-1月",
    ]) {
      try {
        parseMonth(bad, { file: "a.yaml", line: 4 });
        expect.fail(`${bad} was read`);
      } catch (error) {
        expect(error).toBeInstanceOf(Fault);
        expect((error as Fault).code).toBe("bad-month");
        expect((error as Fault).details).toMatchObject({ file: "a.yaml", line: 4, got: bad });
        expect((error as Fault).exit).toBe(2);
      }
    }
  });
});
