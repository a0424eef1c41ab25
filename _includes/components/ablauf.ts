import { href, html, type Child, type Html } from "../../src/html.ts";
import { bildAnker, textAnker } from "../../src/process/draw/draw-model.ts";
import type { Ablauf, Notiz, Schritt, Weg } from "../../src/process/schritt.ts";
import { condition } from "../../src/process/way-words.ts";
import { typography } from "../../src/text/typography.ts";

/** A process as numbered steps; each step leads to its place in the drawing. */
export function ablauf({ schritte }: Ablauf): Html {
  return list(schritte, 3);
}

/** Who does what in a process, by the numbers of the steps, and what belongs to no step. */
export function ablaufRollen({ rollen, uebrig }: Ablauf): Html {
  const rows = rollen.map(
    ({ id, name, schritte }) =>
      html`<li id="${textAnker(id)}"><a${href(`#${bildAnker(id)}`)}>${name || "Ohne Namen"}</a>${schritte.length > 0 && ": "}${schritte.map((one, i) => [i > 0 && ", ", stepLink(one.nummer, one.id, one.titel || one.art)])}</li>`,
  );
  return html`<ul class="liste ablauf-rollen">${rows}${uebrig.map((one) => html`<li${one.id !== undefined && html` id="${textAnker(one.id)}"`}>${note(one)}</li>`)}</ul>`;
}

function list(steps: readonly Schritt[], level: 3 | 4): Html {
  return html`<ol class="ablauf">${steps.map((one) => step(one, level))}</ol>`;
}

function step(one: Schritt, level: 3 | 4): Html {
  const { id, nummer, art, titel, rolle, system, text, weiter, wege, notizen, unter } = one;
  const name = html`<span class="nr">${nummer}</span> <a${href(`#${bildAnker(id)}`)}>${typography(titel || art)}</a>`;
  const facts = [titel !== "" && art, rolle, system !== undefined && `mit ${system}`].filter(Boolean).join(" · ");
  return html`<li id="${textAnker(id)}">${level === 3 ? html`<h3>${name}</h3>` : html`<h4>${name}</h4>`}${facts !== "" && html`<p class="leise">${facts}</p>`}${text !== undefined && html`<p>${typography(text)}</p>`}${notes(notizen)}${ways(wege, weiter)}${unter.length > 0 && list(unter, 4)}</li>`;
}

function notes(all: readonly Notiz[]): Child {
  return all.map((one) => html`<p${one.id !== undefined && html` id="${textAnker(one.id)}"`}>${note(one)}</p>`);
}

function note({ id, wort, text }: Notiz): Child {
  return id === undefined
    ? [wort, text].filter(Boolean).join(": ")
    : html`${wort}: <a${href(`#${bildAnker(id)}`)}>${typography(text || "ohne Beschriftung")}</a>`;
}

/** „wenn ja: weiter mit 5“; ways without a question in one line. */
function ways(all: readonly Weg[], weiter: string): Child {
  if (all.length === 0) return undefined;
  if (all.every(({ wenn }) => wenn === ""))
    return html`<p>${weiter} ${all.map((one, i) => [i > 0 && (i === all.length - 1 ? " und " : ", "), stepLink(one.nummer, one.ziel)])}</p>`;
  return html`<ul>${all.map(({ wenn, nummer, ziel }) => html`<li>${condition(wenn)}weiter mit ${stepLink(nummer, ziel)}</li>`)}</ul>`;
}

function stepLink(nummer: string, id: string, titel?: string): Html {
  return html`<a${href(`#${textAnker(id)}`)}>${nummer}${titel !== undefined && ` ${titel}`}</a>`;
}
