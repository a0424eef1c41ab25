import type { Dokument } from "../dokument.ts";
import { flatten } from "../flatten.ts";
import { noteRows } from "../note-rows.ts";
import { pictureSize } from "../picture-size.ts";
import type { Marks, Run } from "../run.ts";
import { Xml, xml, type XmlChild } from "../xml.ts";
import { odtName } from "./names.ts";
import { odtText } from "./odt-text.ts";

/** Writes what stands in paragraphs. */
export class OdtInlines {
  readonly #dokument: Dokument;
  #pictures = 0;

  constructor(dokument: Dokument) {
    this.#dokument = dokument;
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
      const inside = some.map((run) => marked(this.#run(run, room), run.marks));
      return href === undefined
        ? inside
        : xml`<text:a xlink:type="simple" xlink:href="${href}" text:style-name="Internet_20_link" text:visited-style-name="Internet_20_link">${inside}</text:a>`;
    });
  }

  #run(run: Run, room: number): XmlChild {
    switch (run.kind) {
      case "text":
        return odtText(run.text, run.marks.code);
      case "break":
        return new Xml("<text:line-break/>");
      case "note":
        return run.again
          ? xml`<text:span text:style-name="Hoch"><text:note-ref text:note-class="footnote" text:reference-format="text" text:ref-name="fussnote${run.number}">${run.number}</text:note-ref></text:span>`
          : xml`<text:note text:id="fussnote${run.number}" text:note-class="footnote"><text:note-citation>${run.number}</text:note-citation><text:note-body>${this.#note(run.number)}</text:note-body></text:note>`;
      case "picture": {
        const picture = this.#dokument.pictures.find(({ datei }) => datei === run.figure.datei);
        if (!picture) return odtText(run.figure.alt);
        const { width, height } = pictureSize(picture, room);
        const number = ++this.#pictures;
        return xml`<draw:frame draw:style-name="Abbildung" draw:name="Abbildung${number}" text:anchor-type="as-char" svg:width="${width}mm" svg:height="${height}mm"><draw:image xlink:href="Pictures/${picture.datei}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad" draw:mime-type="image/${picture.type}"/><svg:title>Abbildung ${number}</svg:title><svg:desc>${run.figure.alt}</svg:desc></draw:frame>`;
      }
    }
  }

  #note(number: number): XmlChild {
    return noteRows(flatten(this.#dokument.notes[number - 1] ?? [])).map(
      ({ runs }) => xml`<text:p text:style-name="Footnote">${this.write(runs, 100)}</text:p>`,
    );
  }
}

/** Words in the styles of their marks. Bold and the like are no named styles: two of these at once do not survive in Word. */
function marked(inside: XmlChild, { strong, emphasis, strike, code, placeholder }: Marks): XmlChild {
  const style = code ? odtName("Source Text") : placeholder ? "Placeholder" : undefined;
  const named = style === undefined ? inside : xml`<text:span text:style-name="${style}">${inside}</text:span>`;
  const look = lookName(strong, emphasis, strike);
  return look === "" ? named : xml`<text:span text:style-name="${look}">${named}</text:span>`;
}

function lookName(strong?: true, emphasis?: true, strike?: true): string {
  return [strong && "Fett", emphasis && "Kursiv", strike && "Gestrichen"].filter(Boolean).join("");
}

/** The automatic styles for all combinations of bold, italic and struck out, and for the number of a footnote named again. */
export const markStyles: readonly Xml[] = [
  xml`<style:style style:name="Hoch" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>`,
  ...[1, 2, 3, 4, 5, 6, 7].map((bits) => {
    const [strong, emphasis, strike] = [1, 2, 4].map((bit) => ((bits & bit) > 0 ? true : undefined));
    const attributes = [
      strong && ' fo:font-weight="bold"',
      emphasis && ' fo:font-style="italic"',
      strike && ' style:text-line-through-style="solid" style:text-line-through-type="single"',
    ];
    const properties = new Xml(attributes.filter(Boolean).join(""));
    return xml`<style:style style:name="${lookName(strong, emphasis, strike)}" style:family="text"><style:text-properties${properties}/></style:style>`;
  }),
];
