import { html, type Html } from "../../src/html.ts";
import { kachel, type KachelProps } from "./kachel.ts";

export interface LegendeProps {
  readonly strecken: readonly ("einfach" | "stark" | "lose")[];
  readonly formen: readonly KachelProps["form"][];
}

const strokes = {
  einfach: { klasse: "l", text: "gemeinsames Vorhaben" },
  stark: { klasse: "l l-stark", text: "vier und mehr" },
  lose: { klasse: "l l-lose", text: "nur Mitgliedschaft oder Vorlage, oder Partner" },
};

const forms = { gemeinde: "Stadt, Gemeinde", kreis: "Kreis", amt: "Amt, Zweckverband", partner: "Partner" };

/** What lines and tiles of a drawing mean; only what it shows. */
export function legende({ strecken, formen }: LegendeProps): Html {
  const lines = strecken.map((strength) => {
    const { klasse, text } = strokes[strength];
    return html`<li><svg class="netz" viewBox="0 0 32 16" aria-hidden="true"><path class="${klasse}" d="M0 8h32"/></svg>${text}</li>`;
  });
  const tiles = formen.map(
    (form) =>
      html`<li><span aria-hidden="true">${kachel({ kuerzel: "ABC", name: "", farbe: 3, form })}</span>${forms[form]}</li>`,
  );
  return html`<ul class="legende">${lines}${tiles}</ul>`;
}
