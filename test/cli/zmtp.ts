import { createConnection, type Socket } from "node:net";

const MORE = 1;
const LONG = 2;
const COMMAND = 4;

/** One end of ZeroMQ's wire protocol (ZMTP 3.0 without security), as far as talking to a Jupyter kernel takes it. */
export class Zmtp {
  readonly #socket: Socket;
  #bytes = Buffer.alloc(0);
  #greeted = false;
  #parts: Buffer[] = [];

  private constructor(socket: Socket, hear: (parts: Buffer[]) => void) {
    this.#socket = socket;
    socket.on("data", (more) => {
      this.#bytes = Buffer.concat([this.#bytes, more as Buffer]);
      this.#read(hear);
    });
    socket.on("error", () => undefined);
  }

  /** Connects to a port of this machine, as soon as somebody listens there; undefined once the deadline is over. */
  static async connect(
    port: number,
    type: "DEALER" | "SUB",
    hear: (parts: Buffer[]) => void,
    deadline: number,
  ): Promise<Zmtp | undefined> {
    while (performance.now() < deadline) {
      const socket = await new Promise<Socket | undefined>((resolve) => {
        const attempt = createConnection(port, "127.0.0.1", () => resolve(attempt));
        attempt.on("error", () => resolve(undefined));
      });
      if (socket) {
        const end = new Zmtp(socket, hear);
        end.#greet(type);
        return end;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return undefined;
  }

  /** Sends a message of several parts. */
  send(parts: readonly Buffer[]): void {
    for (const [i, part] of parts.entries()) this.#frame(i < parts.length - 1 ? MORE : 0, part);
  }

  /** Hangs up. */
  close(): void {
    this.#socket.destroy();
  }

  #greet(type: string): void {
    const greeting = Buffer.alloc(64);
    greeting.set([0xff, 0, 0, 0, 0, 0, 0, 0, 1, 0x7f, 3, 0]);
    greeting.write("NULL", 12, "latin1");
    this.#socket.write(greeting);
    const value = Buffer.alloc(4);
    value.writeUInt32BE(type.length);
    const name = "Socket-Type";
    this.#frame(
      COMMAND,
      Buffer.concat([Buffer.from(`\x05READY${String.fromCharCode(name.length)}${name}`), value, Buffer.from(type)]),
    );
    if (type === "SUB") this.send([Buffer.from([1])]); // to everything
  }

  #frame(flags: number, body: Buffer): void {
    const head = body.length < 256 ? Buffer.from([flags, body.length]) : Buffer.alloc(9, flags | LONG);
    if (body.length >= 256) head.writeBigUInt64BE(BigInt(body.length), 1);
    this.#socket.write(Buffer.concat([head, body]));
  }

  #read(hear: (parts: Buffer[]) => void): void {
    if (!this.#greeted) {
      if (this.#bytes.length < 64) return;
      this.#bytes = this.#bytes.subarray(64);
      this.#greeted = true;
    }
    for (;;) {
      const long = ((this.#bytes[0] ?? 0) & LONG) > 0;
      const head = long ? 9 : 2;
      if (this.#bytes.length < head) return;
      const flags = this.#bytes[0];
      const length = long ? Number(this.#bytes.readBigUInt64BE(1)) : this.#bytes[1];
      if (this.#bytes.length < head + length) return;
      const body = this.#bytes.subarray(head, head + length);
      this.#bytes = this.#bytes.subarray(head + length);
      if (flags & COMMAND) continue;
      this.#parts.push(body);
      if (flags & MORE) continue;
      hear(this.#parts);
      this.#parts = [];
    }
  }
}
