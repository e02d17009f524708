import { fault } from "./fault.ts";

/** Money between accounts, double entry, in integer fen: balances always sum to exactly zero. */
export class Ledger {
  readonly accounts: number;
  readonly reasons: number;
  readonly #balances: Float64Array;
  readonly #opening: Float64Array;
  readonly #flows: Float64Array;

  constructor(accounts: number, reasons: number) {
    this.accounts = accounts;
    this.reasons = reasons;
    this.#balances = new Float64Array(accounts);
    this.#opening = new Float64Array(accounts);
    this.#flows = new Float64Array(accounts * accounts * reasons);
  }

  /** Moves integer fen, not negative, from one account to another for a reason; anything else is a Fault. */
  pay(from: number, to: number, reason: number, fen: number): void {
    if (!(Number.isSafeInteger(fen) && fen >= 0)) refuseAmount(fen);
    const cell = this.#cell(from, to, reason);
    const paid = this.#flows[cell] + fen;
    if (paid > Number.MAX_SAFE_INTEGER) refuseAmount(paid);
    this.#flows[cell] = paid;
    this.#balances[from] -= fen;
    this.#balances[to] += fen;
  }

  /** What an account has received less what it has paid, fen. */
  balance(account: number): number {
    return this.#balances[account];
  }

  /** All that was paid for a reason since flows were last cleared, fen. */
  flow(reason: number): number {
    let sum = 0;
    for (let i = reason; i < this.#flows.length; i += this.reasons) sum += this.#flows[i];
    return sum;
  }

  /** What one account paid another for a reason since flows were last cleared, fen. */
  between(from: number, to: number, reason: number): number {
    return this.#flows[this.#cell(from, to, reason)];
  }

  /** Starts a new period: flows are zero, balances stay. */
  clearFlows(): void {
    this.#flows.fill(0);
    this.#opening.set(this.#balances);
  }

  /** Fen unaccounted for: the sum of balances, and their changes that no flow explains; 0 in a sound ledger. */
  residual(): number {
    const { accounts, reasons } = this;
    const unexplained = Float64Array.from(this.#balances, (balance, i) => balance - this.#opening[i]);
    for (let from = 0, i = 0; from < accounts; from++) {
      for (let to = 0; to < accounts; to++) {
        for (let reason = 0; reason < reasons; reason++, i++) {
          unexplained[from] += this.#flows[i];
          unexplained[to] -= this.#flows[i];
        }
      }
    }
    const sum = this.#balances.reduce((a, b) => a + b, 0);
    return Math.abs(sum) + unexplained.reduce((a, b) => a + Math.abs(b), 0);
  }

  /** Makes another ledger of the same shape equal to this one. */
  copyInto(other: Ledger): void {
    if (other.accounts !== this.accounts || other.reasons !== this.reasons) {
      fault("ledger-shape", { zh: "两本账的科目数不同", en: "The two ledgers differ in shape" }, {}, 1);
    }
    other.#balances.set(this.#balances);
    other.#opening.set(this.#opening);
    other.#flows.set(this.#flows);
  }

  /** The arrays that make up the state, for fingerprints. */
  state(): readonly Float64Array[] {
    return [this.#balances, this.#opening, this.#flows];
  }

  #cell(from: number, to: number, reason: number): number {
    const { accounts, reasons } = this;
    if (!(from >= 0 && from < accounts && to >= 0 && to < accounts && reason >= 0 && reason < reasons)) {
      fault(
        "ledger-account",
        { zh: "账本中没有这个科目或事由", en: "The ledger has no such account or reason" },
        { got: `${from} → ${to}, ${reason}` },
        1,
      );
    }
    return (from * accounts + to) * reasons + reason;
  }
}

function refuseAmount(fen: number): never {
  fault(
    "ledger-amount",
    { zh: "入账金额必须是非负整数（分）", en: "An amount in the ledger must be a whole number of fen, not negative" },
    { got: String(fen) },
    1,
  );
}
