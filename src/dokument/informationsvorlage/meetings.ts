import type { Matter } from "../../beratung/matter.ts";
import { fieldLabel } from "../../model/field-label.ts";
import type { Item } from "../../model/site.ts";
import { dateText } from "../../text/dates.ts";
import type { Block } from "../block.ts";
import { heading, paragraph } from "../make-block.ts";
import { measuresTable } from "../measures-table.ts";
import { withPlaceholders } from "../with-placeholders.ts";

const agreedThere = "Vereinbart wurde dabei:";
/** A measure does not say which Thema it serves. */
const agreedOnMore = "Vereinbart wurde dabei, auch zu anderen Themen:";

/** Who gave the order and what for. */
export function orderBlocks(matter: Matter): Block[] {
  const { auftrag } = matter;
  if (!auftrag)
    return [
      heading(2, "Auftrag"),
      { kind: "paragraph", inlines: withPlaceholders("[[Auftrag: wer wann wozu beauftragt hat]]") },
    ];
  return [heading(2, `Auftrag vom ${dateText(auftrag.data.datum).text}`), ...account(auftrag, matter)];
}

/** The meetings in their order, each with what came of it. */
export function meetingBlocks(matter: Matter): Block[] {
  return matter.berichte.flatMap((bericht) => [heading(2, titleOf(bericht)), ...account(bericht, matter)]);
}

function titleOf(bericht: Item<"bericht">): string {
  return `${fieldLabel(bericht, "art") ?? "Beratung"}, ${dateText(bericht.data.datum).text}`;
}

function account(bericht: Item<"bericht">, { item }: Matter): Block[] {
  const { kurzfassung, treffen = [], themen = [] } = bericht.data;
  const places = [...new Set(treffen.flatMap(({ ort }) => (ort === undefined ? [] : [ort])))];
  const present = [...new Set(treffen.flatMap(({ teilnehmende = [] }) => teilnehmende))];
  const agreed = measuresTable(bericht);
  return [
    paragraph(kurzfassung),
    ...(places.length === 0 ? [] : [paragraph(`Beraten wurde in: ${places.join(", ")}.`)]),
    ...(present.length === 0 ? [] : [paragraph(`Teilgenommen haben: ${present.join("; ")}.`)]),
    ...(agreed.length === 0
      ? []
      : [paragraph(item.typ === "thema" && themen.length > 1 ? agreedOnMore : agreedThere), ...agreed]),
  ];
}
