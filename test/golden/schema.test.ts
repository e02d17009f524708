import { expect, test } from "vitest";
import { schemaFiles } from "../../src/scenario/json-schema.ts";

test.each(Object.entries(schemaFiles()))(
  "docs/reference/schema/%s is what the declarations say",
  async (name, text) => {
    await expect(text).toMatchFileSnapshot(`../../docs/reference/schema/${name}`);
  },
);
