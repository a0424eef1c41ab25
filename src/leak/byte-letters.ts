import { brk, firstLetter, letterOf, secondLetterOf, skip } from "./letter-table.ts";
import { apart, begins, wordsBegun, type Letters } from "./letters.ts";
import { signAt, signSize } from "./utf8-sign.ts";

/** In a table of signs: one that must be looked at closer, and one that ends a piece. */
const [closer, stop] = [3, 4] as const;

/** What the signs of ASCII mean in a kind of text, besides being letters and gaps. */
export interface Signs {
  /** Signs that may begin something else: of `&` an entity, of `\` an escape in JSON, of `%` a byte of an address. */
  readonly closer: string;
  /** Signs that part texts from each other. */
  readonly parts?: string;
  /** Signs that end a piece. */
  readonly stop?: string;
}

/**
 * Letters read from bytes of UTF-8, piece by piece, without making a text of them first: several times faster. It reads
 * what is plain to see and gives up where a reader of texts must say what is meant.
 */
export class ByteLetters implements Letters {
  raw: Buffer = Buffer.alloc(0);
  length = 0;
  codes = new Uint16Array(2 ** 16);
  joints = new Uint8Array(2 ** 16);
  words = 0;
  starts = new Uint32Array(2 ** 16);
  at = new Uint32Array(2 ** 16);
  /** Whether a sign is encoded as in addresses; both, as it stands and decoded, can be meant. */
  encoded = false;
  readonly #table = new Uint8Array(256).fill(closer);
  #joint = apart;

  constructor(signs: Signs) {
    for (let code = 0; code < 0x80; code++) this.#table[code] = letterOf(code);
    const mark = (of: string, meaning: number): void => {
      for (const sign of of) this.#table[sign.charCodeAt(0)] = meaning;
    };
    mark(signs.closer, closer);
    mark(signs.parts ?? "", brk);
    mark(signs.stop ?? "", stop);
  }

  /** Forgets what was read; the room is kept. */
  begin(raw: Buffer): void {
    this.raw = raw;
    this.encoded = false;
    this.forget();
  }

  /** Forgets letters that were looked at, between texts. */
  forget(): void {
    this.length = 0;
    this.words = 0;
    this.#joint = apart;
  }

  /** Lets the next word begin apart from what was read before. */
  part(): void {
    this.#joint = apart;
  }

  /** Adds the letters of a piece; says where it ends, or -1 when bytes do not say plainly what they mean. */
  read(from: number, to: number): number {
    this.#makeRoom(this.length + (to - from) * 2);
    const { raw, codes, joints, starts, at } = this;
    const table = this.#table;
    let length = this.length;
    let words = this.words;
    let joint = this.#joint;
    let i = from;
    while (i < to) {
      const letter = table[raw[i]!]!;
      if (letter >= firstLetter) {
        codes[length] = letter;
        joints[length] = joint;
        starts[words] = length++;
        at[words] = i++;
        words += wordsBegun(joint);
        joint = 0;
      } else if (letter < closer) {
        if (letter > joint) joint = letter;
        i++;
      } else if (letter === stop) break;
      else {
        this.length = length;
        this.words = words;
        this.#joint = joint;
        i = this.#closer(i, raw[i]!);
        if (i < 0) return -1;
        length = this.length;
        words = this.words;
        joint = this.#joint;
      }
    }
    this.length = length;
    this.words = words;
    this.#joint = joint;
    return i;
  }

  #makeRoom(size: number): void {
    const { codes, joints, starts, at } = this;
    if (codes.length >= size) return;
    this.codes = new Uint16Array(size * 2);
    this.joints = new Uint8Array(size * 2);
    this.starts = new Uint32Array(size * 2);
    this.at = new Uint32Array(size * 2);
    this.codes.set(codes);
    this.joints.set(joints);
    this.starts.set(starts);
    this.at.set(at);
  }

  #closer(i: number, byte: number): number {
    if (byte >= 0x80) return this.#sign(i, byte);
    this.#joint = Math.max(this.#joint, begins);
    if (byte === 0x25) return this.#address(i);
    return byte === 0x26 ? this.#entity(i) : this.#escape(i);
  }

  #sign(i: number, byte: number): number {
    const code = signAt(this.raw, i);
    // Marks must be joined with what stands before them.
    if (code < 0 || (code >= 0x300 && code < 0x370)) return -1;
    if (code < 0x1_0000) this.#unit(code, i);
    else for (const half of [0, 1]) this.#unit(String.fromCodePoint(code).charCodeAt(half), i);
    return i + signSize(byte);
  }

  #unit(code: number, i: number): void {
    const letter = letterOf(code);
    if (letter === skip) return;
    if (letter < firstLetter) this.#joint = Math.max(this.#joint, letter);
    else {
      this.#push(letter, this.#joint, i);
      this.#joint = 0;
      if (secondLetterOf(code) !== 0) this.#push(secondLetterOf(code), 0, i);
    }
  }

  #push(letter: number, joint: number, i: number): void {
    this.codes[this.length] = letter;
    this.joints[this.length] = joint;
    this.starts[this.words] = this.length++;
    this.at[this.words] = i;
    this.words += wordsBegun(joint);
  }

  #address(i: number): number {
    if (/^%[0-9a-f]{2}/i.test(this.raw.toString("latin1", i, i + 3))) this.encoded = true;
    return i + 1;
  }

  /** Entities of signs that only part words. */
  #entity(i: number): number {
    const [whole = "", name = ""] =
      /^&(?:(amp|quot|apos|nbsp|gt|#39);)?/.exec(this.raw.toString("latin1", i, i + 6)) ?? [];
    return name === "" && /[a-z#]/i.test(this.raw.toString("latin1", i + 1, i + 2)) ? -1 : i + whole.length;
  }

  /** Escapes of signs that only part words. */
  #escape(i: number): number {
    const sign = this.raw.toString("latin1", i + 1, i + 2);
    if (sign === "n" || sign === "r") this.#joint = apart;
    return '"\\nrtbf'.includes(sign) && sign !== "" ? i + 2 : -1;
  }
}
