import type { Html } from "../../src/html.ts";
import type { DocumentFile, DocumentFormat } from "../../src/model/documents.ts";
import type { Item } from "../../src/model/site.ts";
import { sizeText } from "../../src/text/numbers.ts";
import { formate, type FormateProps } from "../components/formate.ts";
import type { View } from "../view.ts";

const names: Readonly<Record<DocumentFormat, string>> = { odt: "ODT", docx: "DOCX", md: "Markdown", txt: "Text" };

/** The documents made of an entry; nothing where there are none, as in the editor's preview. */
export function downloadsSection(item: Item, view: View): Html | undefined {
  const files = view.documents(item);
  if (files.length === 0) return undefined;
  return downloads(files, view);
}

/** Files of one text in several formats; `was` names it where a page has several. */
export function downloads(files: readonly DocumentFile[], { site }: View, was?: FormateProps["was"]): Html {
  return formate({
    ...(was === undefined ? {} : { was }),
    formate: files.map(({ format, path, size }) => ({
      name: names[format],
      url: site.url(path),
      groesse: sizeText(size),
    })),
  });
}
