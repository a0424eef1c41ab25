import { html, type Child, type Html } from "../../html.ts";
import type { Knoten } from "../modell.ts";
import { eventSigns, footSigns, gatewaySigns, taskSigns, type Sign } from "./marks.ts";
import { labelAround, labelBelow, linesOf, roomFor } from "./label.ts";
import { px } from "./px.ts";

/** An element drawn in its own box, whose corner is the origin. */
export function shapeOf(knoten: Knoten): Html {
  return shapes[knoten.gattung](knoten, px(knoten.box.w), px(knoten.box.h));
}

type Draw = (knoten: Knoten, w: number, h: number) => Html;

const shapes: Readonly<Record<Knoten["gattung"], Draw>> = {
  pool: (one, w, h) => html`${one.offen ? band(one, w, h) : blackBox(one, w, h)}${foot(one, w, h)}`,
  lane: band,
  task: activity,
  subprocess: activity,
  event,
  gateway,
  data,
  note: ({ name }, w, h) =>
    html`<path class="n" fill="none" d="M12 0H0V${h}H12"/><g class="l" text-anchor="start">${labelAround(linesOf(name, w - 10, roomFor(h) + 2), 6, h / 2)}</g>`,
  group: ({ name }, w, h) =>
    html`<rect class="g" fill="none" stroke-dasharray="8 3 2 3" width="${w}" height="${h}" rx="10"/>${labelBelow(linesOf(name, w, 2), w / 2, 2)}`,
  other: ({ name, art, offen }, w, h) => {
    const lines = linesOf(name || art, w - 8, offen ? 2 : roomFor(h));
    const text = offen ? labelBelow(lines, w / 2, 4) : labelAround(lines, w / 2, h / 2);
    return html`<path d="M0 0H${w}V${h}H0z" stroke-dasharray="3 3"/>${text}`;
  },
};

/** Pools and lanes: the name stands upright at the left edge. */
function band({ name, senkrecht, gattung }: Knoten, w: number, h: number): Html {
  const head = gattung === "pool" ? 30 : 0;
  const along = linesOf(name, (senkrecht ? w : h) - 8, 2);
  const text = senkrecht
    ? labelAround(along, w / 2, 15)
    : html`<g transform="translate(15 ${px(h / 2)})rotate(-90)">${labelAround(along, 0, 0)}</g>`;
  const edge = head > 0 && html`<path d="${senkrecht ? `M0 ${head}H${w}` : `M${head} 0V${h}`}"/>`;
  return html`<path class="p" d="M0 0H${w}V${h}H0z"/>${edge}${text}`;
}

/** A pool whose inside nobody knows: its name has all the room. */
function blackBox({ name, senkrecht, marken }: Knoten, w: number, h: number): Html {
  const [long, high] = senkrecht ? [h, w] : [w, h];
  const lines = linesOf(name, long - 10, roomFor(high - (marken.length > 0 ? 24 : 4)));
  const text = labelAround(lines, 0, 0);
  return html`<path class="p" d="M0 0H${w}V${h}H0z"/><g transform="translate(${px(w / 2)} ${px(h / 2)})${senkrecht && "rotate(-90)"}">${text}</g>`;
}

function activity(one: Knoten, w: number, h: number): Html {
  const { art, name, offen, gattung, marken } = one;
  const sign = taskSigns[art];
  const open = gattung === "subprocess" && offen;
  const dashed = marken.includes("event") && html` stroke-dasharray="3 3"`;
  const thick = art === "CallActivity" && html` stroke-width="4"`;
  const inner = art === "Transaction" && html`<rect x="3" y="3" width="${w - 6}" height="${h - 6}" rx="7"/>`;
  const begins = art === "ReceiveTask" && marken.includes("instantiate");
  const lines = linesOf(name, w - 10, roomFor(h - (sign || marken.length > 0 || art === "CallActivity" ? 18 : 4)));
  const label = open ? labelBelow(lines.slice(0, 2), w / 2, 4) : labelAround(lines, w / 2, h / 2 + (sign ? 4 : 0));
  return html`<rect width="${w}" height="${h}" rx="10"${dashed}${thick}/>${inner}${begins && html`<circle cx="12" cy="12" r="11"/>`}${sign && signAt(sign, 4, 4)}${label}${foot(one, w, h)}`;
}

/** Marks in a row at the foot. */
function foot({ gattung, art, offen, marken }: Knoten, w: number, h: number): Child {
  const closed = (gattung === "subprocess" && !offen) || art === "CallActivity" ? ["zu"] : [];
  const signs = [...closed, ...marken].flatMap((mark) => footSigns[mark] ?? []);
  return signs.map((sign, i) => signAt(sign, w / 2 - signs.length * 9 + i * 18 + 2, h - 17));
}

function event({ ereignis, name, schild }: Knoten, w: number, h: number): Html {
  const { lage = "start", ausloeser = "", unterbricht = true } = ereignis ?? {};
  const r = Math.min(w, h) / 2;
  const dashed = !unterbricht && html` stroke-dasharray="4 3"`;
  const circle = (radius: number): Html =>
    html`<circle cx="${px(w / 2)}" cy="${px(h / 2)}" r="${px(radius)}"${lage === "end" && html` stroke-width="4"`}${dashed}/>`;
  const double = ["catch", "throw", "boundary"].includes(lage) && circle(r - 3);
  const d = ausloeser === "" ? undefined : (eventSigns[ausloeser] ?? eventSigns["multiple"]!);
  const full = lage === "throw" || lage === "end";
  return html`${circle(r)}${double}${d && scaled(w / 36, { d, ...(full && { voll: true }) })}${schild === undefined && below(name, w, h)}`;
}

function gateway({ art, name, schild, marken, offen }: Knoten, w: number, h: number): Html {
  const sign = offen ? gatewaySigns[art] : undefined;
  const bold = art === "EventBasedGateway" ? 1 : 3;
  const start = marken.includes("instantiate");
  return html`<path d="M${px(w / 2)} 0 ${w} ${px(h / 2)} ${px(w / 2)} ${h} 0 ${px(h / 2)}z"/>${sign && html`<g stroke-width="${start ? 1 : bold}">${scaled(w / 50, { d: sign })}</g>`}${schild === undefined && below(name, w, h)}`;
}

function data(one: Knoten, w: number, h: number): Html {
  const { art, name, schild, marken } = one;
  const bow = px(h / 6);
  const body = art.startsWith("DataStore")
    ? html`<path d="M0 ${bow}C0 ${px(-bow / 3)} ${w} ${px(-bow / 3)} ${w} ${bow}V${h - bow}C${w} ${px(h + bow / 3)} 0 ${px(h + bow / 3)} 0 ${h - bow}zC0 ${bow * 2} ${w} ${bow * 2} ${w} ${bow}"/>`
    : html`<path d="M0 0H${w - 10}l10 10V${h}H0zM${w - 10} 0v10h10"/>`;
  const arrow: Sign | undefined =
    art === "DataInput" || art === "DataOutput"
      ? { d: "M3 7h8V3l6 6-6 6v-4H3z", ...(art === "DataOutput" && { voll: true as const }) }
      : undefined;
  return html`${body}${arrow && signAt(arrow, 2, 2)}${foot({ ...one, marken }, w, h)}${schild === undefined && below(name, w, h)}`;
}

/** The name of a small element stands below it. */
function below(name: string, w: number, h: number): Html {
  return labelBelow(linesOf(name, Math.max(100, w), 5), w / 2, h + 4);
}

function signAt({ d, voll }: Sign, x: number, y: number): Html {
  return html`<path transform="translate(${px(x)} ${px(y)})"${voll ? html` class="v" fill="currentColor"` : html` fill="none"`} d="${d}"/>`;
}

function scaled(factor: number, { d, voll }: Sign): Html {
  const size = Math.round(factor * 100) / 100;
  return html`<path${size !== 1 && html` transform="scale(${size})"`}${voll ? html` class="v" fill="currentColor"` : html` fill="none"`} d="${d}"/>`;
}
