import { closeSync, openSync, readSync } from "node:fs";

/** Reads files one after the other into one room: what was read is good until the next is. */
export class FileRoom {
  #room = Buffer.allocUnsafeSlow(2 ** 20);

  /** The bytes of a file. */
  read(file: string): Buffer {
    const descriptor = openSync(file, "r");
    try {
      let length = 0;
      for (let more = -1; more !== 0; length += more) {
        if (length === this.#room.length) this.#room = Buffer.concat([this.#room], length * 2);
        more = readSync(descriptor, this.#room, length, this.#room.length - length, null);
      }
      return this.#room.subarray(0, length);
    } finally {
      closeSync(descriptor);
    }
  }
}
