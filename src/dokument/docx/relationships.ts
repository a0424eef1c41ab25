import { xml, xmlPart } from "../xml.ts";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a part of a DOCX refers to: other parts, and addresses outside. */
export class Relationships {
  readonly #targets = new Map<string, { readonly id: string; readonly type: string; readonly external: boolean }>();

  /** The id of a part or, with `external`, of an address; the same target has one id. */
  id(type: string, target: string, external = false): string {
    const key = `${type} ${target}`;
    const known = this.#targets.get(key);
    if (known) return known.id;
    const id = `rId${this.#targets.size + 1}`;
    this.#targets.set(key, { id, type, external });
    return id;
  }

  /** Whether there is anything to write. */
  get any(): boolean {
    return this.#targets.size > 0;
  }

  write(): Uint8Array {
    const all = [...this.#targets].map(([key, { id, type, external }]) => {
      const address = type.startsWith("http") ? type : `${office}/${type}`;
      return xml`<Relationship Id="${id}" Type="${address}" Target="${key.slice(type.length + 1)}"${external && xml` TargetMode="External"`}/>`;
    });
    return xmlPart(
      xml`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`,
    );
  }
}
