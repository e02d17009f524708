import { describe, expect, it } from "vitest";
import {
  allocate,
  type Budget,
  columnsOf,
  copyInto,
  f32,
  f64,
  fen,
  i16,
  i32,
  none,
  type Row,
  ref,
  type Table,
  table,
  u8,
  u32,
} from "../../src/kernel/columns.ts";

const t = (en: string) => ({ zh: en, en });
const parks = table("parks", t("Parks"), { area: f64(t("Area")) });
const firms = table("firms", t("Firms"), {
  age: u8(t("Age")),
  cash: fen(t("Cash")),
  park: ref(t("Park"), "parks"),
  pay: f32(t("Pay"), "yuan/month"),
  key: u32(t("Key"), "key"),
  b: i16(t("b")),
  c: i32(t("c")),
});

describe("a table's columns", () => {
  it("are indexed by rows of their own table alone", () => {
    const f = allocate(firms, 4);
    const p = allocate(parks, 2);
    const firm = 1 as Row<"firms">;
    const park = 1 as Row<"parks">;
    f.cash[firm] = 7;
    f.park[firm] = park;
    f.park[2 as Row<"firms">] = none;
    p.area[f.park[firm]] = 2.5;
    expect(p.area[park]).toBe(2.5);
    expect(f.park[2 as Row<"firms">]).toBe(-1);

    // @ts-expect-error a park's row is no firm's
    f.cash[park];
    // @ts-expect-error nor is a bare number
    f.cash[1];
    // @ts-expect-error nor can a park's row be written through
    f.cash[park] = 1;
    // @ts-expect-error a firm doesn't stand in a firm
    f.park[firm] = firm;
    // @ts-expect-error a bare number is no park
    f.park[firm] = 1;
    // @ts-expect-error there is no such column
    expect(f.profit).toBeUndefined();
    const takes = (x: Table<typeof firms>) => x.capacity;
    // @ts-expect-error the parks aren't firms
    takes(p);
    expect(takes(f)).toBe(4);
  });

  it("are walked by a counter that stays a row", () => {
    const f = allocate(firms, 5);
    for (let r = 0 as Row<"firms">; r < f.capacity; r++) f.b[r] = 3;
    let sum = 0;
    for (let r = 0 as Row<"firms">; r < f.capacity; r++) sum += f.b[r];
    expect(sum).toBe(15);
  });

  it("lie in one buffer, widest first, each on eight bytes, none over another", () => {
    for (const capacity of [1, 3, 8, 1001]) {
      const f = allocate(firms, capacity);
      const columns = columnsOf(f).sort((a, b) => a.array.byteOffset - b.array.byteOffset);
      let end = 0;
      let width = 8;
      for (const { array } of columns) {
        expect(array.buffer).toBe(f.buffer);
        expect(array.byteOffset % 8).toBe(0);
        expect(array.byteOffset).toBeGreaterThanOrEqual(end);
        expect(array.BYTES_PER_ELEMENT).toBeLessThanOrEqual(width);
        expect(array.length).toBe(capacity);
        end = array.byteOffset + array.byteLength;
        width = array.BYTES_PER_ELEMENT;
      }
      expect(end).toBeLessThanOrEqual(f.buffer.byteLength);
    }
    expect(columnsOf(allocate(firms, 1)).map((c) => c.name)).toEqual(Object.keys(firms.columns));
  });

  it("hold what their kind says", () => {
    const f = allocate(firms, 1);
    const kinds = Object.fromEntries(columnsOf(f).map((c) => [c.name, c.array.constructor.name]));
    expect(kinds).toEqual({
      age: "Uint8Array",
      cash: "Float64Array",
      park: "Int32Array",
      pay: "Float32Array",
      key: "Uint32Array",
      b: "Int16Array",
      c: "Int32Array",
    });
    expect(firms.columns.pay.unit).toBe("yuan/month");
    expect(firms.columns.cash.unit).toBe("fen");
    expect(firms.columns.park.target).toBe("parks");
    const row = 0 as Row<"firms">;
    expect([f.park[row], f.cash[row], f.age[row]]).toEqual([none, 0, 0]);
  });

  it("are copied whole, and afterwards apart", () => {
    const from = allocate(firms, 3);
    const to = allocate(firms, 3);
    const row = 2 as Row<"firms">;
    from.pay[row] = 1.5;
    from.age[row] = 200;
    from.park[row] = 4 as Row<"parks">;
    copyInto(from, to);
    expect(new Uint8Array(to.buffer)).toEqual(new Uint8Array(from.buffer));
    from.pay[row] = 9;
    expect(to.pay[row]).toBe(1.5);
    expect(() => copyInto(from, allocate(firms, 4))).toThrowError("table-shape");
  });

  it("cost bytes, and the budget faults before it is exceeded", () => {
    const budget: Budget = { limit: 100_000, used: 0 };
    const f = allocate(firms, 1000, budget);
    expect(budget.used).toBe(f.buffer.byteLength);
    const used = budget.used;
    expect(() => allocate(firms, 10_000, budget)).toThrowError("memory-budget");
    expect(budget.used).toBe(used);
  });

  it("can't take the names of the table's own fields", () => {
    for (const name of ["schema", "capacity", "buffer"]) {
      expect(() => table("x", t("x"), { [name]: u8(t("x")) })).toThrowError("column-name");
    }
  });
});
