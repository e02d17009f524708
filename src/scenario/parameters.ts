import { z } from "zod";
import { check } from "./check.ts";
import { dose, shortName } from "./dose.ts";
import { type Located, within } from "./located.ts";
import { Names } from "./names.ts";
import type { Problems } from "./problems.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Every declared parameter: as the files set it, the last file first, else its default. */
export function readParameters(
  files: readonly Located[],
  { parameters }: Vocabulary,
  problems: Problems,
): Record<string, number> {
  const names = new Names(
    { zh: "参数", en: "parameter" },
    parameters.map(({ id, spec }) => ({ id, name: { zh: shortName(spec.label), en: spec.label.en } })),
  );
  const values = Object.fromEntries(parameters.map(({ id, spec }) => [id, spec.default]));
  for (const file of files) {
    const part = within(file, ["parameters"]);
    for (const [written, value] of Object.entries((part.value ?? {}) as object)) {
      const id = names.find(written, part, [written], problems, "key");
      const spec = parameters.find((each) => each.id === id)?.spec;
      if (!spec) continue;
      const one = { ...part, value: { [written]: value as unknown } };
      const read = check(z.strictObject({ [written]: dose(spec) }), one, problems);
      if (read) values[id] = read[written];
    }
  }
  return values;
}
