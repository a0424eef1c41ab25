import { html, type Html } from "../../src/html.ts";
import type { Passung, Urteil } from "../../src/passung/passung.ts";
import { stand } from "../components/stand.ts";

const words: Readonly<Record<Urteil, { readonly status: string; readonly label: string }>> = {
  passt: { status: "vereinbart", label: "passt" },
  "zu-klaeren": { status: "in-pruefung", label: "zu klären" },
  "passt-nicht": { status: "verworfen", label: "passt nicht" },
};

/** How a match stands: shape and word. */
export function verdict({ urteil }: Pick<Passung, "urteil">): Html {
  return stand(words[urteil]);
}

/** „95 von 100 Punkten“. */
export function points({ punkte }: Pick<Passung, "punkte">): Html {
  return html`<span>${punkte} von 100 Punkten</span>`;
}
