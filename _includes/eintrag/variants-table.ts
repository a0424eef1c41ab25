import { href, html, type Child, type Html } from "../../src/html.ts";
import { differences, type Property } from "../../src/process/compare/deviation.ts";
import type { VariantCell } from "../../src/process/compare/compare-variants.ts";
import type { Step } from "../../src/process/compare/step.ts";
import { bildAnker, textAnker } from "../../src/process/draw/draw-model.ts";
import { typography } from "../../src/text/typography.ts";
import { abweichung, varianten } from "../components/varianten.ts";
import type { Varianten } from "./variants-of.ts";

/** What stands before the ids of the drawing of a variant, by its column. */
export const drawingPrefix = (column: number): string => `v${column}-`;

/** A row for each step, a column for each variant; `url` is the page whose steps the shared model tells. */
export function variantsTable({ alle, tafel, gemeinsam }: Varianten, titel: string, url: string): Html {
  const [first, ...others] = alle;
  return varianten({
    titel,
    titelVersteckt: true,
    spalten: [{ titel: first.name }, ...others.map(({ name }) => ({ titel: name }))],
    zeilen: tafel.rows.map(({ cells: [own, ...rest] }) => {
      const speaks = rest.find(({ step }) => step)?.step;
      const head = own?.step
        ? [stepName(own.step, gemeinsam ? url : undefined), facts(own.step)]
        : [typography(speaks?.name ?? ""), html`<small>nicht in ${first.wem}</small>`];
      const named = own?.step ?? speaks;
      return [head, ...rest.map((cell, i) => cellOf(cell, own?.step, named, i + 1))];
    }),
  });
}

/** The name of a shared step leads to what the page of the Prozess says about it. */
function stepName({ id, name }: Step, url: string | undefined): Child {
  return url === undefined ? typography(name) : html`<a${href(`${url}#${textAnker(id)}`)}>${typography(name)}</a>`;
}

function facts({ role, system }: Step): Child {
  const words = [role, system].filter(Boolean).join(" · ");
  return words !== "" && html`<small>${typography(words)}</small>`;
}

function cellOf({ step, deviation }: VariantCell, before: Step | undefined, named: Step | undefined, i: number): Child {
  if (!deviation) return html`<span class="leise">kein solcher Schritt</span>`;
  if (!step || deviation === "same") return abweichung({ art: deviation });
  const url = `#${drawingPrefix(i)}${bildAnker(step.id)}`;
  if (!before) {
    const statt = [named?.name !== step.name && quoted(step), [step.role, step.system].filter(Boolean).join(" · ")];
    return abweichung({ art: deviation, url, statt: statt.filter(Boolean) });
  }
  return abweichung({ art: deviation, url, statt: differences(before, step).map((one) => instead[one](step)) });
}

const quoted = ({ name }: Step): string => `„${name}“`;

/** What a step has instead, by what differs. */
const instead: Readonly<Record<Property, (step: Step) => string>> = {
  name: quoted,
  role: ({ role }) => (role === "" ? "ohne Rolle" : `durch ${role}`),
  system: ({ system = "" }) => (system === "" ? "ohne System" : `mit ${system}`),
  kind: () => "andere Art von Schritt",
};
