#!/usr/bin/env node
import { interruptSignal } from "./interrupt.ts";
import { languageOf } from "./language.ts";
import { program } from "./program.ts";

const args = process.argv.slice(2);

process.exitCode = await program(args, {
  lang: languageOf(args, process.env),
  json: args.includes("--json"),
  terminal: process.stderr.isTTY === true,
  signal: interruptSignal(),
  out: (line) => process.stdout.write(`${line}\n`),
  note: (line) => process.stderr.write(`${line}\n`),
});
