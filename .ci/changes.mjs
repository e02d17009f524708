/**
 * The numbers of some JSON texts by their path, such as `baseline.golden.json stay-1y 2030`.
 * @param {Readonly<Record<string, string>>} texts by file name
 * @returns {Map<string, number>}
 */
export function numbersIn(texts) {
  /** @type {Map<string, number>} */
  const found = new Map();
  /** @param {string} path @param {unknown} value */
  const visit = (path, value) => {
    if (typeof value === "number") found.set(path, value);
    else if (value && typeof value === "object")
      for (const [key, part] of Object.entries(value)) visit(`${path} ${key}`, part);
  };
  for (const [file, text] of Object.entries(texts)) visit(file, JSON.parse(text));
  return found;
}

/**
 * The largest relative changes between two such maps, largest first; a number that is new or gone counts as endless.
 * @param {ReadonlyMap<string, number>} before
 * @param {ReadonlyMap<string, number>} after
 * @param {number} most
 */
export function largestChanges(before, after, most) {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((path) => ({
      path,
      from: before.get(path),
      to: after.get(path),
      change: relative(before.get(path), after.get(path)),
    }))
    .filter(({ change }) => change > 0)
    .sort((a, b) => b.change - a.change || (a.path < b.path ? -1 : 1))
    .slice(0, most);
}

/** @param {number | undefined} from @param {number | undefined} to */
function relative(from, to) {
  if (from === undefined || to === undefined) return Number.POSITIVE_INFINITY;
  return from === to ? 0 : Math.abs(to - from) / Math.max(Math.abs(from), Math.abs(to));
}
