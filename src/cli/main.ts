#!/usr/bin/env node
import { interruptSignal } from "./interrupt.ts";
import { asCalled, invocation } from "./invoked.ts";
import { languageOf } from "./language.ts";
import { program } from "./program.ts";

const args = process.argv.slice(2);
const signal = interruptSignal();

// A reader such as head, who has seen enough and hung up, is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const json = args.includes("--json");
const called = invocation(process.argv[1] ?? "", process.cwd());
const told = (line: string) => `${json ? line : asCalled(line, called)}\n`;

process.exitCode = await program(args, {
  lang: languageOf(args, process.env),
  json,
  called,
  terminal: process.stderr.isTTY === true,
  signal,
  out: (line) => process.stdout.write(told(line)),
  note: (line) => process.stderr.write(told(line)),
});

// Whoever pressed Ctrl-C, or whose runs failed, doesn't wait for timers and threads to run out.
if (process.exitCode !== 0) process.stdout.write("", () => process.exit());
