import { draw2 } from "../../kernel/random.ts";
import { track } from "../../process/school/track.ts";
import type { Person } from "../../world/persons.ts";
import type { Admission, Division } from "../../world/witness.ts";
import type { World } from "../../world/world.ts";
import { logit } from "../chances.ts";
import { type Choice, type Option, option, settled } from "../event.ts";
import { programmeName } from "../names.ts";

const trackIds = ["academic", "vocational", "work"] as const;

/** What a family applied for after junior secondary school, and what the score allowed. */
export function tellTracks({ parameters }: World, at: Division): Choice {
  const chances = logit(at.plain, parameters.schooling.trackTaste);
  const options = [
    option("academic", "报考普通高中", "apply to academic school", chances[track.academic]),
    option("vocational", "报考中职（技工）学校", "apply to vocational school", chances[track.vocational]),
    option("work", "不再升学", "leave school", chances[track.work]),
  ];
  const refused = at.wanted === track.academic && at.taken !== track.academic;
  const notes = [
    {
      zh: `中考成绩列全市第${at.rank + 1}位（共${at.of}人），普通高中录取${at.seats}人`,
      en: `Score ranks ${at.rank + 1} of ${at.of}; academic schools admit ${at.seats}`,
    },
    ...(refused ? [{ zh: "普通高中未录取", en: "Academic school refuses" }] : []),
  ];
  const marked = options.map((o) => (refused && o.id === "academic" ? { ...o, refused } : o));
  return settled(
    { id: "track", question: { zh: "初中毕业去向", en: "After junior secondary school" }, options: marked, notes },
    trackIds[at.wanted],
  );
}

/** Draws of beliefs over which the chances of programmes are averaged, and the words that make them. */
const BELIEFS = 2048;
const WORDS = [0x51a1, 0x7e57] as const;

/** The programme a student wished for most, the chances of all over taste and belief, and which had no seat left at their score. */
export function tellAdmission(world: World, p: Person, at: Admission): Choice {
  const { parameters, persons, programmes, geometry, curves } = world;
  const S = parameters.schooling;
  const open = at.offered.map((r) => !at.bound || programmes.cluster[r] === persons.cluster[p]);
  const plain = at.offered.map((r, i) =>
    open[i]
      ? at.common[i] + (persons.cluster[p] === programmes.cluster[r] ? S.fieldWeight : 0)
      : Number.NEGATIVE_INFINITY,
  );
  const sum = new Float64Array(plain.length);
  const values = new Float64Array(plain.length);
  for (let n = 0; n < BELIEFS; n++) {
    const belief = Float64Array.from(
      { length: geometry.clusters },
      (_, c) => S.payWeight * S.payNoise * curves.normal[draw2(WORDS[0], WORDS[1], n, c) >>> 22],
    );
    plain.forEach((v, i) => {
      values[i] = v + belief[programmes.cluster[at.offered[i]]];
    });
    logit(values, S.programmeTaste).forEach((chance, i) => {
      sum[i] += chance / BELIEFS;
    });
  }
  const options = at.offered.flatMap((r, i): Option[] =>
    open[i]
      ? [
          {
            id: String(r),
            text: programmeName(world, r),
            probability: sum[i],
            ...(at.left[r] > 0 ? {} : { refused: true }),
          },
        ]
      : [],
  );
  const first = programmeName(world, at.first);
  const taken = programmeName(world, at.taken);
  const notes = [
    { zh: `成绩列报考者第${at.rank + 1}位（共${at.of}人）`, en: `Score ranks ${at.rank + 1} of ${at.of} applicants` },
    ...(at.first === at.taken
      ? []
      : [
          {
            zh: `第一志愿${first.zh}名额已由成绩更高者录满，录取到${taken.zh}`,
            en: `No seat was left in the first choice, ${first.en}; admitted to ${taken.en}`,
          },
        ]),
  ];
  return settled(
    { id: "programme", question: { zh: "第一志愿", en: "First choice of programme" }, options, notes },
    String(at.first),
  );
}
