import { portableHash } from "../../kernel/portable.ts";

/** What every engine computes alike: name of a computation → its fingerprint. */
export function fingerprints(): Record<string, string> {
  return { kernel: portableHash() };
}
