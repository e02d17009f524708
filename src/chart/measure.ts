/** Weight of type in the charts: regular or bold. */
export type Weight = 400 | 700;

// Advance widths of the characters U+0020–U+007E in thousandths of an em, from the committed fonts.
const ADVANCE: Record<Weight, readonly number[]> = {
  400: [
    224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555, 555, 555, 555,
    555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589, 552, 689, 728, 293, 535, 646, 543, 812,
    723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555, 559, 606, 563, 618, 510, 620,
    554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606, 620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338,
    270, 338, 555,
  ],
  700: [
    227, 370, 574, 590, 590, 963, 740, 325, 378, 378, 507, 590, 325, 370, 325, 387, 590, 590, 590, 590, 590, 590, 590,
    590, 590, 590, 325, 325, 590, 590, 590, 514, 1007, 641, 681, 656, 714, 615, 585, 717, 757, 330, 568, 686, 578, 853,
    749, 770, 667, 770, 682, 624, 625, 748, 619, 915, 627, 580, 613, 378, 387, 378, 590, 567, 626, 591, 644, 527, 644,
    581, 372, 597, 640, 304, 306, 604, 315, 964, 641, 626, 644, 644, 437, 495, 421, 637, 576, 863, 562, 574, 511, 378,
    296, 378, 590,
  ],
};

const advance = (char: string, weight: Weight): number => {
  const code = char.codePointAt(0) as number;
  if (code >= 0x20 && code <= 0x7e) return ADVANCE[weight][code - 0x20];
  if (code >= 0xc0 && code <= 0x17f) return 640;
  if (char === "–" || char === "−") return weight === 700 ? 590 : 555;
  return 1000;
};

/** Width of a line of text in pixels, as the committed fonts set it; it needs no canvas, so charts lay out alike everywhere. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  let sum = 0;
  for (const char of text) sum += advance(char, weight);
  return (sum * size) / 1000;
}

// A line may not start with closing punctuation nor end with opening punctuation (避头尾).
const NEVER_FIRST = "，。；：、！？）》”’」』—…%,.;:!?)]}·";
const NEVER_LAST = "（《“‘「『([{";

const pieces = (text: string): string[] => {
  const found: string[] = [];
  for (const part of text.match(/[\u0021-\u024f]+ ?|./gsu) ?? []) {
    const last = found.at(-1);
    const joins = last !== undefined && (NEVER_FIRST.includes(part[0]) || NEVER_LAST.includes(last.at(-1) as string));
    if (joins) found[found.length - 1] = last + part;
    else found.push(part);
  }
  return found;
};

/** A text broken into lines no wider than `width` pixels, at spaces or between hanzi, with Chinese rules for punctuation. */
export function wrap(text: string, width: number, size: number, weight: Weight = 400): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    if (line !== "" && textWidth((line + piece).trimEnd(), size, weight) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += line === "" ? piece.trimStart() : piece;
  }
  return [...lines, line.trimEnd()];
}
