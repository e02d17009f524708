import type { Io } from "./io.ts";

/** Shows how far the work is, on standard error: a bar to a person, a line each tenth otherwise. */
export type Progress = { update(done: number, total: number): void; stop(): void };

/** Begins to show progress under a label such as "Pairs". */
export async function startProgress(io: Io, label: string): Promise<Progress> {
  return io.terminal ? bar(label) : lines(io, label);
}

async function bar(label: string): Promise<Progress> {
  const { default: cliProgress } = await import("cli-progress");
  const format = `${label} {bar} {value}/{total} {duration_formatted} (ETA {eta_formatted})`;
  const shown = new cliProgress.SingleBar(
    { format, hideCursor: true, clearOnComplete: true, stream: process.stderr },
    cliProgress.Presets.shades_classic,
  );
  let begun = false;
  return {
    update(done, total) {
      if (!begun) shown.start(total, done);
      begun = true;
      shown.setTotal(total);
      shown.update(done);
    },
    stop: () => shown.stop(),
  };
}

function lines(io: Io, label: string): Progress {
  let told = -1;
  return {
    update(done, total) {
      const tenth = Math.floor((10 * done) / Math.max(total, 1));
      if (tenth <= told) return;
      told = tenth;
      io.note(`${label} ${done}/${total}`);
    },
    stop: () => undefined,
  };
}
