/** One measured quantity, its unit, and how often or where it was measured. */
export type Measured = { readonly id: string; readonly value: number; readonly unit: string };

/** The middle of some values, the upper of two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Milliseconds that a call takes: the median of some repetitions after one that doesn't count. */
export function time(repetitions: number, call: () => void): number {
  call();
  const times = Array.from({ length: repetitions }, () => {
    const began = performance.now();
    call();
    return performance.now() - began;
  });
  return median(times);
}

/** Bytes that this process holds, after a collection if Node was started with --expose-gc. */
export function bytesHeld(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
