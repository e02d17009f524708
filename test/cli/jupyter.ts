import { type ChildProcess, spawn } from "node:child_process";
import { createHmac, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { Zmtp } from "./zmtp.ts";

/** What a cell left behind: what it printed, what it showed by MIME type, and the error that it ended with. */
export type CellOutput = {
  printed: string;
  readonly shown: Readonly<Record<string, unknown>>[];
  error?: string;
};

// biome-ignore lint/suspicious/noExplicitAny: what a kernel says has another shape for each type
type Hear = (type: string, content: any) => void;

const MARK = "<IDS|MSG>";

/** Deno's Jupyter kernel, spoken to in Jupyter's protocol over ZeroMQ. */
class Kernel {
  readonly #key = randomUUID();
  readonly #session = randomUUID();
  readonly #listeners = new Map<string, Hear>();
  readonly #deadline: number;
  readonly #program: ChildProcess;
  #shell: Zmtp | undefined;
  #iopub: Zmtp | undefined;

  private constructor(folder: string, ports: object, cwd: string, deadline: number) {
    this.#deadline = deadline;
    const file = join(folder, "connection.json");
    const where = { ...ports, ip: "127.0.0.1", transport: "tcp" };
    writeFileSync(file, JSON.stringify({ ...where, key: this.#key, signature_scheme: "hmac-sha256" }));
    const deno: string = createRequire(import.meta.url)("deno/install_api.cjs").runInstall();
    const env = { ...process.env, DENO_DIR: join(folder, "deno"), DENO_NO_UPDATE_CHECK: "1" };
    this.#program = spawn(deno, ["jupyter", "--kernel", "--conn", file], { cwd, env, stdio: "ignore" });
  }

  /** Starts a kernel that works in `cwd`, and waits until what it says is heard. */
  static async start(folder: string, cwd: string, deadline: number): Promise<Kernel> {
    const names = ["shell", "iopub", "stdin", "control", "hb"];
    const free = await Promise.all(names.map(async (name) => [`${name}_port`, await freePort()] as const));
    const ports = Object.fromEntries(free);
    const kernel = new Kernel(folder, ports, cwd, deadline);
    const hear = (parts: Buffer[]) => kernel.#read(parts);
    kernel.#shell = await Zmtp.connect(ports.shell_port, "DEALER", hear, deadline);
    kernel.#iopub = await Zmtp.connect(ports.iopub_port, "SUB", hear, deadline);
    // what it publishes before it knows of a listener is lost: asked again and again, until one answer is heard
    for (let heard = false; !heard && performance.now() < deadline; ) {
      kernel.#ask("kernel_info_request", {}, (type) => {
        heard ||= type === "status";
      });
      await pause(100);
    }
    return kernel;
  }

  /** Runs a cell and waits until the kernel has replied and is idle again; what it leaves may come a little later still. */
  run(code: string): Promise<CellOutput> {
    const output: CellOutput = { printed: "", shown: [] };
    return new Promise((resolve, reject) => {
      const late = () => reject(new Error(`a cell took too long: ${code.slice(0, 80)}`));
      const clock = setTimeout(late, Math.max(0, this.#deadline - performance.now()));
      this.#program.once("exit", (status) => reject(new Error(`the kernel ended with code ${status}`)));
      const due = new Set(["execute_reply", "idle"]);
      const request = { code, silent: false, store_history: true, allow_stdin: false };
      this.#ask("execute_request", request, (type, content) => {
        if (type === "stream") output.printed += content.text;
        if (type === "execute_result" || type === "display_data") output.shown.push(content.data);
        if (type === "error") output.error = [content.ename, content.evalue, ...content.traceback].join("\n");
        due.delete(type === "status" ? content.execution_state : type);
        if (due.size > 0) return;
        clearTimeout(clock);
        resolve(output);
      });
    });
  }

  /** Ends the kernel. */
  end(): void {
    this.#shell?.close();
    this.#iopub?.close();
    this.#program.removeAllListeners("exit").kill("SIGKILL");
  }

  #ask(type: string, content: object, hear: Hear): void {
    const id = randomUUID();
    this.#listeners.set(id, hear);
    const date = new Date().toISOString();
    const header = { msg_id: id, session: this.#session, username: "test", date, msg_type: type, version: "5.3" };
    const parts = [header, {}, {}, content].map((part) => Buffer.from(JSON.stringify(part)));
    const signature = parts.reduce((hmac, part) => hmac.update(part), createHmac("sha256", this.#key)).digest("hex");
    this.#shell?.send([Buffer.from(MARK), Buffer.from(signature), ...parts]);
  }

  #read(parts: readonly Buffer[]): void {
    const from = parts.findIndex((part) => part.toString("latin1") === MARK) + 2;
    const [header, parent, , content] = parts.slice(from).map((part) => JSON.parse(part.toString("utf8")));
    this.#listeners.get(parent.msg_id)?.(header.msg_type, content);
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

/** Runs the code cells of a notebook one by one in Deno's Jupyter kernel, up to the first that fails; returns what each left. */
export async function runInKernel(cells: readonly string[], cwd: string, seconds: number): Promise<CellOutput[]> {
  const folder = mkdtempSync(join(tmpdir(), "silian-kernel-"));
  const kernel = await Kernel.start(folder, cwd, performance.now() + 1000 * seconds);
  try {
    const outputs: CellOutput[] = [];
    for (const code of cells) {
      outputs.push(await kernel.run(code));
      if (outputs.at(-1)?.error !== undefined) break;
    }
    // this kernel sometimes sends what a cell shows after it has said that it is idle
    await kernel.run("await new Promise((resolve) => setTimeout(resolve, 1000))");
    return outputs;
  } finally {
    kernel.end();
    rmSync(folder, { recursive: true, force: true });
  }
}
