import { fault } from "../kernel/fault.ts";
import type { Text } from "../kernel/text.ts";
import { differingText, mostDifferent } from "../trace/differs.ts";
import { findLife, someGraduate } from "../trace/find.ts";
import { type Happening, happenings } from "../trace/kinds.ts";
import type { Plan } from "../world/plan.ts";

/** Somebody to follow, and how they were chosen. */
export type Chosen = { readonly person: number; readonly how: Text };

/** Somebody whose life is of a kind. */
export function chosenFor([plan, other]: readonly Plan[], seed: string, kind: string): Chosen {
  if (kind === "differs") {
    if (other === undefined) return refuse({ zh: "differs需要同时写 --against", en: "differs needs --against" }, kind);
    const found = mostDifferent(plan, other, seed);
    return found === undefined ? nobody(kind) : { person: found.person, how: differingText(found) };
  }
  if (kind === "graduate") {
    const how = {
      zh: "政策起点后第一个夏天从本市高职离校的本地人中编号最小的一人",
      en: "the least key among locals who leave a higher vocational school here in the first summer after policies part",
    };
    return { person: someGraduate(plan, seed) ?? nobody(kind), how };
  }
  const about = happenings[kind as Happening];
  const how = {
    zh: `政策起点后最先${about.zh}的人中编号最小的一人`,
    en: `the least key among the first, after policies part, of whom it is true: ${about.en}`,
  };
  return { person: findLife(plan, seed, kind as Happening) ?? nobody(kind), how };
}

const nobody = (kind: string): never =>
  refuse({ zh: "测算中有这样的人", en: "somebody of the kind in the simulation" }, kind);

function refuse(rule: Text, got: string): never {
  return fault(
    "nobody-found",
    { zh: "找不到这样的人", en: "Nobody of this kind is found" },
    {
      key: { zh: "--find", en: "--find" },
      rule,
      got,
      hint: {
        zh: "放大测算比例、延长测算期，或换一个种子",
        en: "Try a larger scale, a longer run or another seed",
      },
    },
  );
}
