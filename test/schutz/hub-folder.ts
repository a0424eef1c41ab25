import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Front matter of a Thema, by key; a value is YAML. */
export type Matter = Readonly<Record<string, string>>;

const valid: Matter = {
  titel: "Ein Thema",
  kurzfassung: "Ein Thema zum Ausprobieren.",
  sichtbarkeit: "oeffentlich",
  status: "angeregt",
};

/** A content folder into which a case writes; its own entries carry `kennung` in their name, so that cases can share a hub. */
export class HubFolder {
  readonly dir: string;
  readonly kennung: string;
  constructor(dir: string, kennung: string) {
    this.dir = dir;
    this.kennung = kennung;
  }

  /** Absolute path of a file of the content folder; its folder is made. `$` is the kennung. */
  at(name: string): string {
    const file = path.join(this.dir, name.replaceAll("$", this.kennung));
    mkdirSync(path.dirname(file), { recursive: true });
    return file;
  }

  /** Writes any file. */
  file(name: string, content: string | Uint8Array): void {
    writeFileSync(this.at(name), content);
  }

  /** Writes a file, or with no content makes a folder, whose path need not be UTF-8. */
  raw(name: Buffer, content?: string): void {
    if (content === undefined) mkdirSync(name);
    else writeFileSync(name, content);
  }

  /** Writes the text of the case's Thema as it is. */
  text(content: string | Uint8Array): void {
    this.file("themen/$/index.md", content);
  }

  /** Writes the case's Thema with these values (YAML) besides the needed ones, and a body. */
  thema(matter: Matter = {}, body = "Ein Absatz.\n"): void {
    this.text(entryText({ ...valid, ...matter }, body));
  }

  /** Writes the case's Thema with a file beside it, which the page offers. */
  attachment(name: string, content: string | Uint8Array): void {
    this.thema({ dateien: `\n  - datei: ${name}\n    titel: Anlage` });
    this.file(`themen/$/${name}`, content);
  }

  /** Writes the case's Thema with a picture. */
  picture(name: string, content: string | Uint8Array): void {
    const lines = ["datei: " + name, "alt: Ein Bild", "urheber: Amt", "lizenz: CC0-1.0", "personen: false"];
    this.thema({ bilder: `\n  - ${lines.join("\n    ")}` });
    this.file(`themen/$/${name}`, content);
  }

  /** Makes what only a command can make: device nodes, pipes. */
  run(command: string, ...words: readonly string[]): void {
    execFileSync(command, words, { stdio: "ignore" });
  }
}

/** Text of an entry: keys with YAML values, and a body. */
export function entryText(matter: Matter, body: string): string {
  const lines = Object.entries(matter).map(([key, value]) => `${key}:${value.startsWith("\n") ? "" : " "}${value}\n`);
  return `---\n${lines.join("")}---\n\n${body}`;
}

/** Writes the small valid hub that every case starts from. */
export function smallHub(dir: string): void {
  const hub = new HubFolder(dir, "probe");
  hub.file("hub.yaml", "name: Probehub\nurl: https://hub.example/\n");
  hub.thema();
  hub.file(
    "verwaltungen/haarbach/index.md",
    entryText(
      {
        titel: "Gemeinde Haarbach",
        kurzfassung: "Eine Gemeinde.",
        sichtbarkeit: "oeffentlich",
        art: "gemeinde",
        land: "BY",
      },
      "",
    ),
  );
  hub.file(
    "sachgebiete/kasse/index.md",
    entryText({ titel: "Kasse", kurzfassung: "Zahlungen.", sichtbarkeit: "oeffentlich" }, ""),
  );
}
