import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder the program is installed in: the nearest one upwards that has a package.json. */
export function installedAt(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}

/** The program's version. */
export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(join(installedAt(), "package.json"), "utf8")) as { version: string };
  return version;
}
