import type { Text } from "../kernel/text.ts";
import { type Io, say } from "./io.ts";

/** Shows how far the work is, on standard error: a bar to a person, a line each tenth otherwise; `left` is the time that remains, where the bar shouldn't work it out. */
export type Progress = { update(done: number, total: number, left?: string): void; stop(): void };

/** Begins to show progress under a label such as "Pairs". */
export async function startProgress(io: Io, label: string): Promise<Progress> {
  return (await maker(io))(label);
}

/** Shows how far work in several parts is: each part by itself, under the label and the part's name. */
export async function progressByPart(io: Io, label: Text) {
  const make = await maker(io);
  let at = "";
  let shown = make(say(io, label));
  return {
    update(done: number, total: number, part: Text = { zh: "", en: "" }) {
      const name = say(io, part);
      if (name !== at) {
        shown.stop();
        shown = make(say(io, { zh: `${label.zh}（${name}）`, en: `${label.en} (${name})` }));
        at = name;
      }
      shown.update(done, total);
    },
    stop: () => shown.stop(),
  };
}

async function maker(io: Io): Promise<(label: string) => Progress> {
  if (!io.terminal) return (label) => lines(io, label);
  const { default: cliProgress } = await import("cli-progress");
  return (label) => bar(io, label, cliProgress);
}

/** The time that remains, in words. */
const remaining = (io: Io, left: string): string => say(io, { zh: `预计还需${left}`, en: `${left} left` });

function bar(io: Io, label: string, cliProgress: typeof import("cli-progress")): Progress {
  const start = (eta: string) =>
    new cliProgress.SingleBar(
      {
        format: `${label} {bar} {value}/{total} {duration_formatted} (${remaining(io, `{${eta}}`)})`,
        hideCursor: true,
        clearOnComplete: true,
        stream: process.stderr,
      },
      cliProgress.Presets.shades_classic,
    );
  let shown: ReturnType<typeof start> | undefined;
  return {
    update(done, total, left) {
      if (shown === undefined) {
        shown = start(left === undefined ? "eta_formatted" : "left");
        shown.start(total, done, { left });
      }
      shown.setTotal(total);
      shown.update(done, { left });
    },
    stop: () => shown?.stop(),
  };
}

function lines(io: Io, label: string): Progress {
  let told = -1;
  return {
    update(done, total, left) {
      const tenth = Math.floor((10 * done) / Math.max(total, 1));
      if (tenth <= told) return;
      told = tenth;
      io.note(`${label} ${done}/${total}${left === undefined || done === 0 ? "" : ` (${remaining(io, left)})`}`);
    },
    stop: () => undefined,
  };
}
