import type { Text } from "../../kernel/text.ts";

/** How much of something is unaccounted for; 0 in a sound world. */
export type Residual = { readonly id: string; readonly name: Text; readonly residual: number };

/** Names a residual. */
export const residual = (id: string, zh: string, en: string, amount: number): Residual => ({
  id,
  name: { zh, en },
  residual: amount,
});
