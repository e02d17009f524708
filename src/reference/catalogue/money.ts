import { accounts, reasons } from "../../world/money.ts";
import type { Catalogue } from "../entry.ts";

/** The accounts of the ledger. */
export const accountCatalogue: Catalogue = {
  id: "accounts",
  name: { zh: "账户", en: "Accounts" },
  about: { zh: "总账的账户，合计恒为零。", en: "The accounts of the ledger, which always sum to zero." },
  entries: accounts.map(({ id, name }) => ({ id, name, facts: [] })),
};

/** The reasons for which money is paid. */
export const reasonCatalogue: Catalogue = {
  id: "reasons",
  name: { zh: "收支事由", en: "Reasons of payment" },
  about: { zh: "每笔收支的事由。", en: "Why money is paid." },
  entries: reasons.map(({ id, name }) => ({ id, name, facts: [] })),
};
