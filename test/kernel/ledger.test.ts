import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Ledger } from "../../src/kernel/ledger.ts";

describe("a ledger", () => {
  it("balances to exactly zero after any payments", () => {
    const payment = fc.tuple(fc.nat(4), fc.nat(4), fc.nat(2), fc.nat(10 ** 9));
    fc.assert(
      fc.property(fc.array(payment), fc.nat(20), (payments, period) => {
        const ledger = new Ledger(5, 3);
        const flows = [0, 0, 0];
        payments.forEach(([from, to, reason, amount], i) => {
          if (i === period) {
            ledger.clearFlows();
            flows.fill(0);
          }
          ledger.pay(from, to, reason, amount);
          flows[reason] += amount;
        });
        expect(ledger.residual()).toBe(0);
        expect(flows).toEqual([0, 1, 2].map((r) => ledger.flow(r)));
        let sum = 0;
        for (let a = 0; a < 5; a++) sum += ledger.balance(a);
        expect(sum).toBe(0);
      }),
    );
  });

  it("says who paid whom, and for what", () => {
    const ledger = new Ledger(3, 2);
    ledger.pay(0, 1, 1, 500);
    ledger.pay(0, 1, 1, 250);
    ledger.pay(1, 2, 0, 100);
    expect([0, 1, 2].map((a) => ledger.balance(a))).toEqual([-750, 650, 100]);
    expect(ledger.between(0, 1, 1)).toBe(750);
    expect(ledger.between(1, 0, 1)).toBe(0);
    expect([ledger.flow(0), ledger.flow(1)]).toEqual([100, 750]);
    ledger.clearFlows();
    expect([ledger.flow(0), ledger.flow(1), ledger.balance(1)]).toEqual([0, 0, 650]);
  });

  it("shows what a payment written on one side alone leaves over", () => {
    const ledger = new Ledger(2, 1);
    ledger.pay(0, 1, 0, 10);
    ledger.state()[0][1] += 1;
    expect(ledger.residual()).toBe(2);
    const other = new Ledger(2, 1);
    other.state()[0][0] = -5;
    other.state()[0][1] = 5;
    expect(other.residual()).toBe(10);
  });

  it("refuses amounts that are no whole, non-negative number of fen, and changes nothing then", () => {
    const ledger = new Ledger(2, 1);
    for (const bad of [0.5, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => ledger.pay(0, 1, 0, bad)).toThrowError("ledger-amount");
    }
    ledger.pay(0, 1, 0, Number.MAX_SAFE_INTEGER);
    expect(() => ledger.pay(0, 1, 0, 1)).toThrowError("ledger-amount");
    expect(ledger.balance(1)).toBe(Number.MAX_SAFE_INTEGER);
  });

  it("knows no account or reason beyond its own", () => {
    const ledger = new Ledger(2, 1);
    for (const [from, to, reason] of [
      [2, 0, 0],
      [0, 2, 0],
      [-1, 0, 0],
      [0, 1, 1],
      [0, 1, -1],
      [Number.NaN, 1, 0],
    ]) {
      expect(() => ledger.pay(from, to, reason, 1)).toThrowError("ledger-account");
    }
    expect(ledger.residual()).toBe(0);
  });

  it("is copied whole, and afterwards apart", () => {
    const a = new Ledger(2, 2);
    a.pay(0, 1, 1, 7);
    a.clearFlows();
    a.pay(1, 0, 0, 3);
    const b = new Ledger(2, 2);
    a.copyInto(b);
    expect(b.state()).toEqual(a.state());
    b.pay(0, 1, 1, 1);
    expect(a.balance(1)).toBe(4);
    expect(() => a.copyInto(new Ledger(2, 3))).toThrowError("ledger-shape");
  });
});
