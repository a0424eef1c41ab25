import type { Dokument } from "../dokument.ts";
import { pen } from "../look.ts";
import { boxOf } from "../note-rows.ts";
import { pictureSize } from "../picture-size.ts";
import type { Marks, Run } from "../run.ts";
import { xml, type Xml, type XmlChild } from "../xml.ts";
import { emus } from "./measures.ts";
import type { Relationships } from "./relationships.ts";
import { wordText } from "./word-text.ts";

/** What the parts of one document have in common. */
export interface Shared {
  readonly dokument: Dokument;
  /** Word's name of a place that links inside the text lead to. */
  readonly bookmark: (id: string) => string;
  /** A number that no other picture, field or bookmark has. */
  readonly next: () => number;
}

/** Writes what stands in paragraphs of one part; links and pictures belong to its relationships. */
export class DocxInlines {
  readonly #shared: Shared;
  readonly #relationships: Relationships;

  constructor(shared: Shared, relationships: Relationships) {
    this.#shared = shared;
    this.#relationships = relationships;
  }

  /** Runs of a paragraph; pictures may be `room` millimetres wide. */
  write(runs: readonly Run[], room: number): XmlChild {
    const groups: { href: string | undefined; runs: Run[] }[] = [];
    for (const run of runs) {
      const last = groups.at(-1);
      if (last && last.href === run.marks.href) last.runs.push(run);
      else groups.push({ href: run.marks.href, runs: [run] });
    }
    return groups.map(({ href, runs: some }) => {
      const inside = some.map((run) => this.#run(run, room));
      if (href === undefined) return inside;
      return href.startsWith("#")
        ? xml`<w:hyperlink w:anchor="${this.#shared.bookmark(href.slice(1))}">${inside}</w:hyperlink>`
        : xml`<w:hyperlink r:id="${this.#relationships.id("hyperlink", href, true)}">${inside}</w:hyperlink>`;
    });
  }

  /** The box of a task, which can be ticked. */
  box(done: boolean): Xml {
    return xml`<w:sdt><w:sdtPr><w:id w:val="${this.#shared.next()}"/><w14:checkbox><w14:checked w14:val="${done ? 1 : 0}"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="Segoe UI Symbol"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:cs="Segoe UI Symbol"/></w:rPr><w:t>${boxOf(done)}</w:t></w:r></w:sdtContent></w:sdt>`;
  }

  #run(run: Run, room: number): Xml {
    switch (run.kind) {
      case "text":
        return this.#text(run.text, run.marks);
      case "break":
        return xml`<w:r><w:br/></w:r>`;
      case "note":
        return run.again ? this.#again(run.number) : this.#note(run.number);
      case "picture":
        return this.#picture(run.figure, room);
    }
  }

  #text(text: string, marks: Marks): Xml {
    const run = xml`<w:r>${look(marks)}${wordText(text, marks.code)}</w:r>`;
    return marks.placeholder
      ? xml`<w:sdt><w:sdtPr><w:alias w:val="${text.slice(2, -2)}"/><w:tag w:val="platzhalter"/><w:id w:val="${this.#shared.next()}"/></w:sdtPr><w:sdtContent>${run}</w:sdtContent></w:sdt>`
      : run;
  }

  #note(number: number): Xml {
    const id = this.#shared.next();
    return xml`<w:bookmarkStart w:id="${id}" w:name="_Fussnote${number}"/><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${number}"/></w:r><w:bookmarkEnd w:id="${id}"/>`;
  }

  /** A field in its long form, which more programs understand than the short one. */
  #again(number: number): Xml {
    const style = xml`<w:rPr><w:rStyle w:val="FootnoteReference"/><w:vertAlign w:val="superscript"/></w:rPr>`;
    const mark = (type: string): Xml => xml`<w:r>${style}<w:fldChar w:fldCharType="${type}"/></w:r>`;
    return xml`${mark("begin")}<w:r>${style}<w:instrText xml:space="preserve"> NOTEREF _Fussnote${number} \\f \\h </w:instrText></w:r>${mark("separate")}<w:r>${style}<w:t>${number}</w:t></w:r>${mark("end")}`;
  }

  #picture({ datei, alt }: { readonly datei: string; readonly alt: string }, room: number): Xml {
    const picture = this.#shared.dokument.pictures.find((one) => one.datei === datei);
    if (!picture) return this.#text(alt, {});
    const size = pictureSize(picture, room);
    const [cx, cy] = [emus(size.width), emus(size.height)];
    const id = this.#shared.next();
    const relation = this.#relationships.id("image", `media/${datei}`);
    const name = `Abbildung ${id}`;
    return xml`<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="${id}" name="${name}" descr="${alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${id}" name="${name}" descr="${alt}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  }
}

/** Properties of a run in the order Word's schema asks for. */
function look({ strong, emphasis, strike, code, placeholder, href }: Marks): XmlChild {
  const style = code ? "HTMLCode" : placeholder ? "Platzhalter" : href === undefined ? undefined : "Hyperlink";
  const all = [
    style && xml`<w:rStyle w:val="${style}"/>`,
    strong && xml`<w:b/><w:bCs/>`,
    emphasis && xml`<w:i/><w:iCs/>`,
    strike && xml`<w:strike/>`,
    // LibreOffice overlooks the shade of a character style.
    placeholder && xml`<w:shd w:val="clear" w:color="auto" w:fill="${pen}"/>`,
  ].filter((one) => one !== undefined);
  return all.length === 0 ? undefined : xml`<w:rPr>${all}</w:rPr>`;
}
