const flags = ["plant", "lang"];

/**
 * The arguments as they were typed: npm takes a flag for its own, so that `npm run check NAME --plant FAULT` arrives as
 * NAME FAULT with npm_config_plant set to "true", and `--plant=FAULT` as NAME with npm_config_plant set to FAULT.
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export function restoreFlags(args, env) {
  const rest = [...args];
  for (const flag of flags) {
    const value = env[`npm_config_${flag}`];
    if (!value || rest.includes(`--${flag}`)) continue;
    if (value !== "true") {
      rest.push(`--${flag}`, value);
      continue;
    }
    const index = flag === "lang" ? rest.findIndex((arg) => arg === "zh" || arg === "en") : 1;
    if (rest[index] !== undefined) rest.push(`--${flag}`, ...rest.splice(index, 1));
  }
  return rest;
}
