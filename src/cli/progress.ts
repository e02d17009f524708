import type { Io } from "./io.ts";

/** Shows how far the work is, on standard error: a bar to a person, a line each tenth otherwise; `left` is the time that remains, where the bar shouldn't work it out. */
export type Progress = { update(done: number, total: number, left?: string): void; stop(): void };

/** Begins to show progress under a label such as "Pairs". */
export async function startProgress(io: Io, label: string): Promise<Progress> {
  return io.terminal ? bar(label) : lines(io, label);
}

async function bar(label: string): Promise<Progress> {
  const { default: cliProgress } = await import("cli-progress");
  const start = (eta: string) =>
    new cliProgress.SingleBar(
      {
        format: `${label} {bar} {value}/{total} {duration_formatted} (ETA {${eta}})`,
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
      io.note(`${label} ${done}/${total}${left === undefined || done === 0 ? "" : ` (ETA ${left})`}`);
    },
    stop: () => undefined,
  };
}
