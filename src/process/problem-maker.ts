import type { Modellproblem } from "./modell.ts";

/** Collects what is wrong with a BPMN file, each at the line of its element. */
export class Problems {
  readonly list: Modellproblem[] = [];
  readonly #xml: string;
  /** A broken file may have thousands of broken places; nobody reads more than this. */
  static readonly most = 100;

  constructor(xml: string) {
    this.#xml = xml;
  }

  add(rule: string, severity: Modellproblem["severity"], message: string, hint: string, id?: string): void {
    if (this.list.some((one) => one.message === message)) return;
    if (this.list.length < Problems.most) this.list.push({ rule, severity, message, hint, line: this.#lineOf(id) });
    else this.#more(severity);
  }

  /** The last one stands for all that are left out, and is as grave as the gravest of them. */
  #more(severity: Modellproblem["severity"]): void {
    const last = this.list[Problems.most];
    if (last?.severity === "fehler") return;
    this.list[Problems.most] = {
      rule: "bpmn-weitere",
      severity,
      message: "Die Datei hat weitere Probleme, die hier nicht stehen.",
      hint: "Beheben Sie zuerst die genannten.",
      line: 1,
    };
  }

  #lineOf(id: string | undefined): number {
    const at = id === undefined ? -1 : Math.max(this.#xml.indexOf(`id="${id}"`), this.#xml.indexOf(`id='${id}'`));
    return at < 0 ? 1 : this.#xml.slice(0, at).split("\n").length;
  }
}

/** A name or value of a file as a message shows it. */
export function quoted(text: string): string {
  const shown = text.replaceAll(/[\s\p{C}]+/gu, " ").trim();
  return `„${shown.length > 60 ? `${shown.slice(0, 59)}…` : shown}“`;
}
