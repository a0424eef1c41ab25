import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { colourPairs, needed } from "./colour-pairs.ts";
import { own, tokens, type Token } from "./colour-tokens.ts";
import { contrast } from "./contrast.ts";
import { hubColours } from "./hub-colours.ts";

const css = readFileSync("assets/css/tokens.css", "utf8");

test("our colours are those of the stylesheet, in light and in dark", () => {
  for (const name of Object.keys(tokens.hell) as Token[])
    assert.deepEqual(styled(name), [tokens.hell[name], tokens.dunkel[name]], name);
});

test("everything stands out on every ground it is used on", () => {
  for (const scheme of ["hell", "dunkel"] as const) {
    for (const { front, on, kind } of colourPairs) {
      const ratio = contrast(tokens[scheme][front], tokens[scheme][on]);
      assert.ok(ratio >= needed[kind], `${scheme}: ${front} on ${on} has ${ratio}`);
    }
    assert.ok(contrast(tokens[scheme]["mappe-rand"], tokens[scheme].grund) >= needed.zeichen, scheme);
  }
});

test("a hub without colours has ours, and what is not chosen stays", () => {
  assert.deepEqual(hubColours(), tokens);
  const { hell, dunkel } = hubColours({ strecke: { hell: "#a3003f", dunkel: "#ff9ab8" } });
  assert.deepEqual({ ...hell, strecke: tokens.hell.strecke }, tokens.hell);
  assert.equal(dunkel.strecke, "#ff9ab8");
});

test("a dark colour that is not given is made of the light one, and can be seen on every dark ground", () => {
  const dark = (hex: string) => ({ hell: hex });
  for (const hex of ["#000000", "#a3003f", "#0000ff", "#5b3a00"]) {
    const { dunkel } = hubColours({ strecke: dark(hex), mappe: dark("#e8f0ff"), verweis: dark(hex), fokus: dark(hex) });
    const weak = colourPairs.filter(({ front, on, kind }) => contrast(dunkel[front], dunkel[on]) < needed[kind]);
    assert.deepEqual(weak, [], hex);
    for (const name of own) assert.notEqual(dunkel[name], hex);
  }
});

/** Light and dark of a token, all names resolved. */
function styled(name: string): string[] {
  const value = valueOf(name);
  const both = /^light-dark\((.+), (.+)\)$/.exec(value);
  return (both ? both.slice(1) : [value, value]).map(resolved);
}

function resolved(value: string): string {
  const name = /^var\(--(.+)\)$/.exec(value)?.[1];
  if (name !== undefined) return resolved(valueOf(name));
  return value.replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3");
}

function valueOf(name: string): string {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(css)?.[1];
  assert.ok(value !== undefined, `no token ${name}`);
  return value;
}
