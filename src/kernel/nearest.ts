/** The name nearest to `got` by edits (swaps count once), or else the only name that contains it; undefined if none is close. */
export function nearest(got: string, names: readonly string[]): string | undefined {
  const wanted = plain(got);
  if (wanted.length === 0) return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const candidate = plain(name);
    const edits = distance(wanted, candidate);
    if (edits < least && edits <= allowed(wanted, candidate)) {
      least = edits;
      best = name;
    }
  }
  return best ?? containing(wanted, names);
}

/** Letters compare without regard to case, width, hyphens, underscores or blanks. */
function plain(name: string): string[] {
  return [
    ...name
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[\s_\-·]/gu, ""),
  ];
}

function containing(wanted: readonly string[], names: readonly string[]): string | undefined {
  if (wanted.length < 2) return undefined;
  const text = wanted.join("");
  const found = names.filter((name) => plain(name).join("").includes(text));
  return found.length === 1 ? found[0] : undefined;
}

// A Chinese character carries as much as a syllable, so one slip in two characters is still close.
function allowed(a: readonly string[], b: readonly string[]): number {
  const longer = Math.max(a.length, b.length);
  const han = a.some((c) => c > "\u2e7f");
  return longer <= 2 ? (han && longer === 2 ? 1 : 0) : Math.max(1, Math.floor(longer * 0.34));
}

/** Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`. */
function distance(a: readonly string[], b: readonly string[]): number {
  const width = b.length + 1;
  const d = new Int32Array((a.length + 1) * width);
  for (let j = 0; j < width; j++) d[j] = j;
  for (let i = 1; i <= a.length; i++) {
    d[i * width] = i;
    for (let j = 1; j < width; j++) {
      const at = i * width + j;
      const replaced = d[at - width - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(d[at - width] + 1, d[at - 1] + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, d[at - 2 * width - 2] + 1);
      }
      d[at] = least;
    }
  }
  return d[d.length - 1];
}
