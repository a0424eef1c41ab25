import assert from "node:assert/strict";
import fs, { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request, type IncomingMessage, type OutgoingHttpHeaders, type Server } from "node:http";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { textMark } from "../../cms/text-mark.ts";
import { notesIn } from "../../disk/change-folder.ts";
import type { Rename } from "../../disk/plan.ts";
import type { ContentType } from "../../model/content-type.ts";
import { listen } from "../listen.ts";
import { editorApi, editorServer } from "./editor-server.ts";

const types = [
  { typ: "thema", plural: "themen" },
  { typ: "bericht", plural: "berichte" },
] as unknown as ContentType[];
const text = (titel: string): string => `---\ntitel: ${titel}\n---\n\nText.\n`;
const png = Buffer.from("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", "latin1");
const options = { commitMessage: "Bericht", collectionName: "berichte", useWorkflow: false };

let root: string;
let server: Server;
let port: number;

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), "redaktion-"));
  const files = {
    ".git/config": "[core]",
    "geheim.md": "vertraulich",
    "inhalte/hub.yaml": "name: Hub\n",
    "inhalte/themen/kasse/index.md": text("Kasse"),
    "inhalte/themen/kasse/plan.png": png,
    "inhalte/themen/kasse/.DS_Store": "x",
    "inhalte/themen/kasse/fassungen/1.md": "alt",
    "inhalte/themen/ruine/index.md": "---js\n({})\n---\n",
    "inhalte/themen/lose.md": "x",
  };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
  symlinkSync(path.join(root, ".git"), path.join(root, "inhalte/themen/verweis"));
  mkdirSync(path.join(root, "inhalte/themen/falle"));
  symlinkSync(path.join(root, "geheim.md"), path.join(root, "inhalte/themen/falle/index.md"));
  symlinkSync(path.join(root, "geheim.md"), path.join(root, "inhalte/themen/falle/plan.png"));
  symlinkSync(path.join(root, "inhalte"), path.join(root, "verweis"));
  const editor = await editorServer({
    content: path.join(root, "verweis"),
    project: root,
    workflow: false,
    types,
  });
  assert.deepEqual(editor.connection, { branch: "main", folder: "inhalte", workflow: false });
  ({ server, port } = await listen(0));
  server.on("request", (incoming, response) => {
    if (!editor.handle(incoming, response)) response.writeHead(404).end();
  });
});

afterEach(() => {
  server.close();
  rmSync(root, { recursive: true });
});

interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly answer: IncomingMessage;
}

/** Sends a request as a browser would; `headers` replace its own, undefined ones are left out. */
async function send(body: string, headers: OutgoingHttpHeaders = {}, method = "POST", to = editorApi): Promise<Reply> {
  const own = { Host: `localhost:${port}`, Origin: `http://localhost:${port}`, "Content-Type": "application/json" };
  const sent = Object.fromEntries(Object.entries({ ...own, ...headers }).filter(([, value]) => value !== undefined));
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: "127.0.0.1", port, path: to, method, headers: sent, agent: false }, resolve)
      .on("error", reject)
      .end(body);
  });
  let got = "";
  for await (const part of answer.setEncoding("utf8")) got += part as string;
  return { status: answer.statusCode!, body: got === "" ? null : JSON.parse(got), answer };
}

const call = (action: string, params: object): Promise<Reply> =>
  send(JSON.stringify({ action, params: { branch: "main", ...params } }));

/** Every real file below the folder with its content. */
function snapshot(): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile() && !entry.parentPath.includes("verweis"))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(root, file).split(path.sep).join("/"), readFileSync(file, "latin1")] as const),
  );
}

/** Asserts that a request is refused in German, that it tells nothing and that nothing has changed on disk. */
async function refused(reply: () => Promise<Reply>, status: number, what: string): Promise<void> {
  const before = snapshot();
  const { status: got, body, answer } = await reply();
  assert.equal(got, status, `${what}: ${JSON.stringify(body)}`);
  assert.deepEqual(Object.keys(body as object), ["error"], what);
  assert.match((body as { error: string }).error, /^[A-ZÄÖÜ„][^]* [^]*\.$/, what);
  assert.doesNotMatch(JSON.stringify(body), /vertraulich|\[core\]/, what);
  assert.equal(answer.headers["access-control-allow-origin"], undefined);
  assert.deepEqual(snapshot(), before, what);
}

const save = (file: string, content: object): object => ({
  dataFiles: [{ slug: file.split("/")[2] ?? "x", path: file, raw: text("Neu") }],
  assets: [],
  options,
  ...content,
});
const asset = (name: string, content: Buffer | string): object => ({
  path: name,
  content: typeof content === "string" ? content : content.toString("base64"),
  encoding: "base64",
});

test("only pages of this very server may use the editor (safe)", async () => {
  const good = JSON.stringify({ action: "getEntry", params: { path: "inhalte/themen/kasse/index.md" } });
  assert.equal((await send(good)).status, 200);
  assert.equal((await send(good, { "Sec-Fetch-Site": "same-origin" })).status, 200);
  assert.equal((await send(good, { "Content-Type": "application/json; charset=utf-8" })).status, 200);
  for (const host of ["127.0.0.1", "[::1]"])
    assert.equal((await send(good, { Host: `${host}:${port}`, Origin: `http://${host}:${port}` })).status, 200);

  const cases: [what: string, status: number, headers: OutgoingHttpHeaders, method?: string][] = [
    ["foreign Host", 403, { Host: `evil.example:${port}`, Origin: `http://evil.example:${port}` }],
    ["Host without port", 403, { Host: "localhost" }],
    ["foreign Origin", 403, { Origin: "https://evil.example" }],
    ["Origin of another port", 403, { Origin: `http://localhost:${port + 1}` }],
    ["Origin of another name of this machine", 403, { Origin: `http://127.0.0.1:${port}` }],
    ["Origin over https", 403, { Origin: `https://localhost:${port}` }],
    ["hidden Origin", 403, { Origin: "null" }],
    ["no Origin", 403, { Origin: undefined }],
    ["cross-site", 403, { "Sec-Fetch-Site": "cross-site" }],
    ["same-site", 403, { "Sec-Fetch-Site": "same-site" }],
    ["GET", 405, { "Transfer-Encoding": "chunked" }, "GET"],
    ["PUT", 405, {}, "PUT"],
    ["OPTIONS", 405, { "Transfer-Encoding": "chunked", "Access-Control-Request-Method": "POST" }, "OPTIONS"],
    ["text", 415, { "Content-Type": "text/plain" }],
    ["form", 415, { "Content-Type": "application/x-www-form-urlencoded" }],
    ["no content type", 415, { "Content-Type": undefined }],
    ["other characters", 415, { "Content-Type": "application/json; charset=utf-16" }],
    ["compressed", 415, { "Content-Encoding": "gzip" }],
  ];
  for (const [what, status, headers, method] of cases) await refused(() => send(good, headers, method), status, what);
  for (const to of ["/api/v1/", "/api/v1?x", "/api/v2", "//api/v1"])
    assert.equal((await send(good, {}, "POST", to)).status, 404, to);
});

test("what is no request of the editor is refused (safe)", async () => {
  const bodies: [status: number, body: string][] = [
    [400, ""],
    [400, "{"],
    [400, "[".repeat(100_000)],
    [400, '{"action":"info","__proto__":{"action":"info"}}'],
    [400, '{"action":"getEntry","params":{"path":"inhalte/themen/kasse/index.md","__proto__":{"x":1}}}'],
    [422, "[]"],
    [422, "null"],
    [422, '{"action":"info","params":[]}'],
    [422, '{"action":"toString"}'],
    [422, '{"action":["info"]}'],
    [422, '{"action":"addNote","params":{}}'],
    [422, '{"action":"unpublishedEntries","params":{}}'],
    [422, '{"action":"entriesByFiles","params":{"files":{"length":1}}}'],
    [422, '{"action":"deleteFiles","params":{"paths":["inhalte/themen/kasse/index.md"]}}'],
  ];
  for (const [status, body] of bodies) await refused(() => send(body), status, body.slice(0, 100));
});

test("no path leads out of the entries, however it is written (safe)", async () => {
  const paths = [
    ".git/config",
    "inhalte/.git/config",
    "inhalte/hub.yaml",
    "inhalte/index.md",
    "inhalte/themen/index.md",
    "inhalte/themen/lose.md",
    "inhalte/geheime/a/index.md",
    "../x",
    "inhalte/../geheim.md",
    "inhalte/themen/../../geheim.md",
    "inhalte/themen/kasse/../../../geheim.md",
    "inhalte/themen/kasse/..",
    "inhalte/themen/kasse/%2e%2e%2findex.md",
    "inhalte/themen/kasse/..\\..\\geheim.md",
    "inhalte\\themen\\kasse\\index.md",
    "inhalte//themen/kasse/index.md",
    "./inhalte/themen/kasse/index.md",
    "/inhalte/themen/kasse/index.md",
    "inhalte/themen/kasse/index.md/",
    "inhalte/themen/kasse/index.md\0",
    "inhalte/themen/kasse/INDEX.md",
    "inhalte/themen/kasse/text.md",
    "inhalte/themen/kasse/.htaccess",
    "inhalte/themen/kasse/fassungen/1.md",
    "inhalte/themen/Kasse/index.md",
    "inhalte/themen/con/index.md",
    "inhalte/themen/__proto__/index.md",
    "inhalte/constructor/kasse/index.md",
    "",
    "C:\\Windows\\win.ini",
    path.join(root, "inhalte/themen/kasse/index.md"),
    "inhalte/themen/verweis/config",
    "inhalte/themen/verweis/index.md",
    "inhalte/themen/falle/index.md",
    "inhalte/themen/falle/plan.png",
  ];
  for (const one of paths) {
    const calls: [string, object][] = [
      ["getEntry", { path: one }],
      ["getMediaFile", { path: one }],
      ["entriesByFiles", { files: [{ path: "inhalte/themen/kasse/index.md" }, { path: one }] }],
      ["persistEntry", save(one, {})],
      ["persistEntry", { ...save(one, {}), entry: { path: "inhalte/themen/kasse/index.md" } }],
      ["persistMedia", { asset: asset(one, png), options }],
      ["deleteFile", { path: one, options }],
      ["deleteFiles", { paths: [one], options }],
    ];
    for (const [action, params] of calls)
      await refused(() => call(action, params), 422, `${action} ${JSON.stringify(one)}`);
  }
  for (const one of ["", ".", "..", ".git", "inhalte/", "inhalte/..", "inhalte/.git", "inhalte/themen/falle", "/"]) {
    await refused(() => call("getMedia", { mediaFolder: one }), 422, `getMedia ${one}`);
    if (!one.endsWith("falle"))
      await refused(() => call("entriesByFolder", { folder: one, extension: "md", depth: 2 }), 422, `list ${one}`);
  }
  for (const one of [undefined, null, 1, {}, ["inhalte/themen/kasse/index.md"]])
    await refused(() => call("getEntry", { path: one }), 422, JSON.stringify(one) ?? "undefined");
});

test("files of a forbidden kind, by name or by content, are not taken (safe)", async () => {
  const at = "inhalte/themen/kasse";
  const files: [string, Buffer | string, number?][] = [
    ["seite.html", Buffer.from("<h1>x</h1>")],
    ["bild.svg", Buffer.from("<svg/>")],
    ["skript.js", Buffer.from("1")],
    ["a.11tydata.js", Buffer.from("1")],
    ["bild.png", Buffer.from("<!DOCTYPE html><script>alert(1)</script>")],
    ["zahlen.csv", Buffer.from("<script>alert(1)</script>")],
    ["ablauf.bpmn", Buffer.from("<!DOCTYPE a><definitions/>")],
    ["bild.png", "nicht base64"],
    ["bild.png", `${png.toString("base64")}=`],
    ["bild.png", `${png.toString("base64").slice(0, -1)} \n`],
    ["bild.png", ""],
    ["mein bild.png", png],
    [".png", png],
    ["index.md", Buffer.from(text("Neu"))],
    ["gross.png", Buffer.concat([png, Buffer.alloc(25_000_001)]), 413],
  ];
  for (const [name, content, status = 422] of files) {
    const one = asset(`${at}/${name}`, content);
    await refused(() => call("persistMedia", { asset: one, options }), status, name);
    await refused(() => call("persistEntry", save(`${at}/index.md`, { assets: [one] })), status, name);
  }
  await refused(
    () => call("persistMedia", { asset: { ...asset(`${at}/bild.png`, png), encoding: "utf8" }, options }),
    422,
    "encoding",
  );
  await refused(
    () => call("persistMedia", { asset: asset("inhalte/themen/ohne/bild.png", png), options }),
    422,
    "a file without its entry",
  );
});

test("a save is refused that would leave an entry nobody can read, or in another folder (safe)", async () => {
  const at = "inhalte/themen/kasse/index.md";
  const data = { slug: "kasse", path: at, raw: text("Neu") };
  const wrong: [what: string, params: object, status?: number][] = [
    ["no front matter", save(at, { dataFiles: [{ ...data, raw: "Text" }] })],
    ["code as front matter", save(at, { dataFiles: [{ ...data, raw: "---js\n({})\n---\n" }] })],
    ["broken front matter", save(at, { dataFiles: [{ ...data, raw: "---\ntitel: [\n---\n" }] })],
    ["half a character", save(at, { dataFiles: [{ ...data, raw: text("\uD800") }] })],
    ["too long", save(at, { dataFiles: [{ ...data, raw: text("Neu") + "x".repeat(1_000_000) }] }), 413],
    ["two texts", save(at, { dataFiles: [data, data] })],
    ["no text", save(at, { dataFiles: [] })],
    ["new path", save(at, { dataFiles: [{ ...data, newPath: "inhalte/themen/neu/index.md" }] })],
    ["another slug", save(at, { dataFiles: [{ ...data, slug: "neu" }] })],
    ["slug with path", save(at, { dataFiles: [{ ...data, slug: "../kasse" }] })],
    ["file of another entry", save(at, { assets: [asset("inhalte/themen/neu/bild.png", png)] })],
    ["unknown collection", save(at, { options: { ...options, collectionName: "../../x" } })],
    ["unknown status", save(at, { options: { ...options, status: "x" } })],
    ["an entry that cannot be read", save("inhalte/themen/ruine/index.md", {})],
  ];
  for (const [what, params, status = 422] of wrong) await refused(() => call("persistEntry", params), status, what);
});

test("a list has the texts of entries and nothing else", async () => {
  const { status, body } = await call("entriesByFolder", { folder: "inhalte/themen", extension: "md", depth: 2 });
  assert.equal(status, 200);
  assert.deepEqual(
    (body as { data: string; file: { path: string } }[]).map(({ data, file }) => [file.path, data]),
    [
      ["inhalte/themen/kasse/index.md", text("Kasse")],
      ["inhalte/themen/ruine/index.md", "---js\n({})\n---\n"],
    ],
  );
  assert.deepEqual((await call("entriesByFolder", { folder: "inhalte/berichte", extension: "md", depth: 2 })).body, []);
  const missing = await call("getEntry", { path: "inhalte/berichte/neu/index.md" });
  assert.deepEqual([missing.status, (missing.body as { data: unknown }).data], [200, null]);
});

test("the files of an entry are its media; text and hidden files are not", async () => {
  const { body } = await call("getMedia", { mediaFolder: "inhalte/themen/kasse" });
  assert.deepEqual(
    (body as { path: string; content: string }[]).map((file) => [file.path, file.content]),
    [["inhalte/themen/kasse/plan.png", png.toString("base64")]],
  );
  assert.deepEqual((await call("getMedia", { mediaFolder: "inhalte" })).body, []);
  assert.deepEqual((await call("getMedia", { mediaFolder: "inhalte/themen/neu" })).body, []);
});

test("an entry is made with its picture, changed and deleted with its folder", async () => {
  const at = "inhalte/berichte/neu";
  const before = snapshot();
  const made = await call("persistEntry", {
    ...save(`${at}/index.md`, { assets: [asset(`${at}/foto.png`, png)] }),
    unknown: { path: "../x" },
  });
  assert.equal(made.status, 200, JSON.stringify(made.body));
  const withEntry = { ...before, [`${at}/index.md`]: text("Neu"), [`${at}/foto.png`]: png.toString("latin1") };
  assert.deepEqual(snapshot(), withEntry);

  const data = { slug: "neu/index", path: `${at}/index.md`, raw: text("Anders") };
  const base = { options: { ...options, base: textMark(text("Neu")) } };
  assert.equal((await call("persistEntry", save(`${at}/index.md`, { dataFiles: [data], ...base }))).status, 200);
  assert.deepEqual(snapshot(), { ...withEntry, [`${at}/index.md`]: text("Anders") });

  const { body } = await call("persistMedia", { asset: asset(`${at}/plan.pdf`, Buffer.from("%PDF-1.7")), options });
  assert.equal((body as { path: string }).path, `${at}/plan.pdf`);
  assert.equal((await call("deleteFile", { path: `${at}/foto.png`, options })).status, 200);
  assert.deepEqual(readdirSync(path.join(root, at)), ["index.md", "plan.pdf"]);

  assert.equal((await call("deleteFiles", { paths: [`${at}/index.md`], options })).status, 200);
  assert.deepEqual(snapshot(), before);
  assert.deepEqual(readdirSync(path.join(root, "inhalte/berichte")), []);
});

test("what a killed editor had begun goes when the next one starts, and what it had decided is done", async () => {
  const before = snapshot();
  const content = path.join(root, "inhalte");
  const notes = notesIn(root);
  mkdirSync(notes, { recursive: true });
  const begin = (pid: number, renames: (beside: string) => readonly Rename[]): void => {
    const beside = path.join(content, `.vorhaben-${pid}-1`);
    mkdirSync(beside);
    writeFileSync(path.join(beside, "0.neu"), text("Ganz neu"));
    const plan = { by: { pid }, beside, made: [], renames: renames(beside) };
    writeFileSync(path.join(notes, `${pid}-1.json`), JSON.stringify(plan));
  };
  const start = () => editorServer({ content, project: root, workflow: false, types });
  const free = 2 ** 30;
  begin(free, () => []);
  begin(process.ppid, () => []);
  await start();
  assert.deepEqual(
    Object.keys(snapshot()).filter((file) => file.includes(".vorhaben")),
    [`inhalte/.vorhaben-${process.ppid}-1/0.neu`],
  );
  for (const left of [path.join(content, `.vorhaben-${process.ppid}-1`), notes]) rmSync(left, { recursive: true });
  mkdirSync(notes);
  begin(free, (beside) => [[path.join(beside, "0.neu"), path.join(content, "themen/kasse/index.md")]]);
  await start();
  assert.deepEqual(snapshot(), { ...before, "inhalte/themen/kasse/index.md": text("Ganz neu") });
  assert.deepEqual(readdirSync(notes), []);
});

test("of two who save the same entry the second is told, and so is who saves what was made or deleted meanwhile", async () => {
  const at = "inhalte/themen/kasse/index.md";
  const told = async (base: string | null | undefined, file = at): Promise<string> => {
    const reply = (): Promise<Reply> => call("persistEntry", save(file, { options: { ...options, base } }));
    await refused(reply, 409, String(base));
    return ((await reply()).body as { error: string }).error;
  };
  const seen = textMark(text("Kasse"));
  writeFileSync(path.join(root, at), text("Von einer anderen"));
  assert.match(
    await told(seen),
    /^Diesen Eintrag hat inzwischen jemand anderes gespeichert\. Speichern Sie noch einmal/,
  );
  for (const none of [null, undefined])
    assert.match(await told(none), /^Einen Eintrag mit dieser Kennung hat inzwischen jemand anderes angelegt\./);
  assert.match(await told(seen, "inhalte/themen/weg/index.md"), /^Diesen Eintrag hat inzwischen jemand gelöscht\.$/);
});

test("a full disk is told in German, and the entry stays as it was", async (t) => {
  const at = "inhalte/themen/kasse";
  const before = snapshot();
  const full = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  const write = t.mock.method(fs, "writeFileSync");
  syncBuiltinESMExports();
  t.after(() => syncBuiltinESMExports());
  const params = save(`${at}/index.md`, {
    assets: [asset(`${at}/plan.png`, Buffer.concat([png, Buffer.alloc(9)]))],
    options: { ...options, base: textMark(text("Kasse")) },
  });
  // The note that something begins, the picture, the text, the note that decides.
  for (let nth = 0; nth < 4; nth++) {
    write.mock.resetCalls();
    write.mock.mockImplementationOnce(() => {
      throw full;
    }, nth);
    const { status, body } = await call("persistEntry", params);
    assert.deepEqual(
      [status, body],
      [
        507,
        {
          error:
            "Der Datenträger ist voll. Schaffen Sie Platz, und versuchen Sie es dann noch einmal. Gespeichert ist der Stand davor; Ihr Entwurf bleibt im Formular.",
        },
      ],
      String(nth),
    );
    assert.deepEqual(snapshot(), before, String(nth));
  }
  write.mock.restore();
  syncBuiltinESMExports();
  assert.equal((await call("persistEntry", params)).status, 200);
});

test("nothing that editors write is printed when an action fails", async (t) => {
  const printed = t.mock.method(process.stdout, "write");
  rmSync(path.join(root, "inhalte/themen/kasse/plan.png"));
  const { status, body } = await call("getMediaFile", { path: "inhalte/themen/kasse/plan.png" });
  assert.deepEqual([status, body], [500, { error: "Das hat nicht geklappt. Laden Sie die Seite neu." }]);
  assert.deepEqual(
    printed.mock.calls.filter((one) => String(one.arguments[0]).includes("plan.png")),
    [],
  );
});
