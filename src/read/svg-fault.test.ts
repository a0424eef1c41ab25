import assert from "node:assert/strict";
import { test } from "node:test";
import { svgFault } from "./svg-fault.ts";

const fault = (text: string): string | undefined => svgFault(Buffer.from(text))?.message;
const around = (inner: string, attributes = ""): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${attributes}>${inner}</svg>`;

test("a plain drawing is let through, with gradients, styles and links inside itself", () => {
  const plain = around(
    '<style>.a{fill:url(#g)}</style><defs><linearGradient id="g"/></defs><use xlink:href="#x"/><path class="a" d="M0 0h9"/>',
  );
  assert.equal(fault(plain), undefined);
  assert.equal(fault(`<?xml version="1.0"?>\n<!-- Wappen -->\n${plain}`), undefined);
});

test("what acts, reaches out or looks different elsewhere is refused (unsafe)", () => {
  const found = [
    "<script>alert(1)</script>",
    "<svg:script/>",
    '<path onload = "x()"/>',
    "<foreignObject/>",
    '<image href="https://example.org/x.png"/>',
    '<image xlink:href = "data:image/png;base64,AA=="/>',
    "<style>@import 'x.css'</style>",
    '<path fill="url(https://example.org/#a)"/>',
    "<style>.a{fill:u\\72l(//x)}</style>",
    "<text>Musterdorf</text>",
    '<path fill="&#117;rl(//x)"/>',
    "<?xml-stylesheet href='x'?>",
    '<xi:include href="x"/>',
  ].filter((inner) => fault(around(inner)) === undefined);
  assert.deepEqual(found, []);
});

test("what is no drawing at all is said to be none (unsafe)", () => {
  const none = "Die Datei ist kein SVG in UTF-8.";
  for (const text of ["", "<html></html>", "PNG", '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', "\u0000<svg/>"])
    assert.equal(fault(text), none, text);
  assert.equal(svgFault(Uint8Array.of(0xff, 0xfe, 0x3c))?.message, none);
});

test("a drawing that is nothing but comments is refused at once (unsafe)", () => {
  assert.equal(fault(`${"<!---->\t<!--\t><svg\t-->".repeat(20_000)}<x>`), "Die Datei ist kein SVG in UTF-8.");
  assert.equal(fault("<!-- ohne Ende "), "Die Datei ist kein SVG in UTF-8.");
});
