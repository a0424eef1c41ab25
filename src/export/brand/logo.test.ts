import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import sharp from "sharp";
import { loadRules } from "../../check/load-rules.ts";
import { check } from "../../check/check.ts";
import { readContent } from "../../read/read-content.ts";
import { schemas } from "../../../test/small-site.ts";
import { prepareLogo } from "./logo.ts";

const root = mkdtempSync(path.join(tmpdir(), "kd-logo-"));
after(() => rmSync(root, { recursive: true }));
const cache = path.join(root, "cache");
const rules = await loadRules();

/** Content with nothing but a logo of this name. */
function withLogo(name: string, bytes?: Uint8Array | string) {
  const dir = mkdtempSync(path.join(root, "inhalt-"));
  writeFileSync(path.join(dir, "hub.yaml"), `logo: ${name}\n`);
  if (bytes !== undefined) writeFileSync(path.join(dir, name), bytes);
  return readContent(dir, schemas.types);
}
const problems = (content: ReturnType<typeof withLogo>): string[] =>
  check(content, schemas, rules).map(({ file, rule, message }) => `${file} ${rule}: ${message}`);

const contentOf = (file: object | undefined): Buffer => (file as { content: Buffer }).content;

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><path fill="#a00" d="M0 0h60v20H0z"/></svg>';

test("a drawing reaches readers as pixels, twice as fine as it is shown, the same in every build", async () => {
  const content = withLogo("logo.svg", drawing);
  assert.deepEqual(problems(content), []);
  const { logo, files } = await prepareLogo(content, cache);
  assert.deepEqual([logo?.width, logo?.height], [144, 48]);
  assert.match(logo!.path, /^\/assets\/logo-[0-9a-f]{10}\.png$/);
  const { format, width, height } = await sharp(contentOf(files[0])).metadata();
  assert.deepEqual([format, width, height], ["png", 288, 96]);
  assert.deepEqual(await prepareLogo(content, cache), { logo, files, problems: [] });
});

test("a photo of a logo is never made larger and loses its metadata", async () => {
  const photo = await sharp({ create: { width: 90, height: 30, channels: 3, background: "#a00" } })
    .withExif({ IFD0: { Artist: "Erika Geheim" } })
    .jpeg()
    .toBuffer();
  const { logo, files } = await prepareLogo(withLogo("logo.jpg", photo), cache);
  assert.deepEqual([logo?.width, logo?.height], [45, 15]);
  assert.doesNotMatch(contentOf(files[0]).toString("latin1"), /Erika/);
});

test("a logo that is missing, too large, not what it says or not inert is named by the check (unsafe)", () => {
  assert.deepEqual(problems(withLogo("logo.png")), [
    "hub.yaml datei-fehlt: „Logo“ nennt „logo.png“, aber diese Datei liegt nicht im Ordner.",
  ]);
  assert.deepEqual(problems(withLogo("logo.png", "<svg/>")), [
    "logo.png dateiinhalt: Die Endung ist „.png“, der Inhalt aber HTML, SVG oder anderes XML.",
  ]);
  assert.deepEqual(problems(withLogo("logo.svg", drawing + " ".repeat(500_000))), [
    "logo.svg logo-zu-gross: Das Logo ist 500\u00a0KB groß, erlaubt sind 500\u00a0KB.",
  ]);
  assert.deepEqual(problems(withLogo("logo.svg", drawing.replace("<path", "<script/><path"))), [
    "logo.svg logo-unsicher: Die Zeichnung enthält ein Skript.",
  ]);
  assert.deepEqual(problems(withLogo("logo.gif", "GIF89a")), [
    "hub.yaml datei-art: „Logo“ hat die falsche Dateiart: „logo.gif“.",
    "logo.gif datei-am-falschen-ort: Diese Datei gehört nicht hierher.",
  ]);
});

test("a logo that cannot be drawn is a problem of hub.yaml, and no hub without one has any", async () => {
  const { problems: found } = await prepareLogo(withLogo("logo.png", "\x89PNG\r\n\x1A\n"), cache);
  assert.deepEqual(
    found.map(({ file, field, rule }) => `${file} ${field} ${rule}`),
    ["hub.yaml logo logo-unlesbar"],
  );
  const { hub, ...content } = withLogo("x.png");
  assert.deepEqual(await prepareLogo({ ...content, hub: { ...hub, data: {} } }, cache), { files: [], problems: [] });
});
