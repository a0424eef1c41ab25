import assert from "node:assert/strict";
import { execFileSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { after, test, type TestContext } from "node:test";
import { cloneFolder } from "../src/dev-server/editor/clone.ts";
import { userRepository } from "../src/dev-server/editor/user-repository.ts";
import { textMark } from "../src/cms/text-mark.ts";
import { nextWhere, standEvents } from "./event-stream.ts";
import { project, runScript, startScript } from "./run-script.ts";
import { smallContent } from "./small-content.ts";

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** git as a careful user has it: no settings of this machine, a name. */
function git(dir: string, ...args: string[]): string {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  const env = { ...Object.fromEntries(kept), GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  const user = ["-c", "user.name=Petra Kasse", "-c", "user.email=kasse@rathaus.example"];
  return execFileSync("git", [...user, ...args], { cwd: dir, env, encoding: "utf8", stdio: "pipe" }).trimEnd();
}

interface UserRepository {
  /** The repository, and in it the content folder `inhalte`. */
  readonly root: string;
  readonly dir: string;
  /** Place of its clone. */
  readonly clone: string;
  /** Changes the one Thema „probe“. */
  readonly write: (titel: string) => void;
}

/** A repository with a small content folder in it, on the branch `haupt`. */
async function repository(): Promise<UserRepository> {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), "hub-")));
  const dir = path.join(root, "inhalte");
  renameSync(smallContent().dir, dir);
  git(root, "init", "--quiet", "--initial-branch=haupt");
  git(root, "config", "user.name", "Petra Kasse");
  git(root, "config", "user.email", "kasse@rathaus.example");
  git(root, "add", ".");
  git(root, "commit", "--quiet", "--message=Anfang");
  const clone = cloneFolder(project, await userRepository(dir));
  folders.push(root, clone, `${clone}.prozess`);
  return { root, dir, clone, write: (titel) => writeFileSync(path.join(dir, "themen/probe/index.md"), text(titel)) };
}

interface Running {
  readonly url: string;
  readonly process: ChildProcess;
  /** Everything printed so far. */
  readonly lines: string[];
  readonly call: (
    action: string,
    params: object,
    headers?: Record<string, string>,
  ) => Promise<{ status: number; body: unknown }>;
}

async function start(t: TestContext, ...flags: string[]): Promise<Running> {
  const child = startScript("start", "--port", "0", ...flags);
  t.after(() => child.kill("SIGKILL"));
  const lines: string[] = [];
  const reader = createInterface(child.stdout!).on("line", (line) => lines.push(line));
  const ready = (): string | undefined => lines.find((line) => line.startsWith("Bereit: "))?.slice("Bereit: ".length);
  while (ready() === undefined) await once(reader, "line");
  const url = ready()!;
  // Left behind where a test kills the preview.
  for (const end of ["", "-redaktion"]) folders.push(path.join(project, ".cache", "vorschau", new URL(url).port + end));
  return {
    url,
    process: child,
    lines,
    async call(action, params, headers = {}) {
      const answer = await fetch(`${url}api/v1`, {
        method: "POST",
        headers: { Origin: url.slice(0, -1), "Content-Type": "application/json; charset=utf-8", ...headers },
        body: JSON.stringify({ action, params }),
      });
      return { status: answer.status, body: await answer.json() };
    },
  };
}

const text = (titel: string): string =>
  `---\ntitel: ${titel}\nkurzfassung: Ein Thema.\nsichtbarkeit: oeffentlich\nstatus: angeregt\n---\n\nText.\n`;
/** A save by who has opened the entry when it said `before`; without that, of a new one. */
const save = (kennung: string, titel: string, folder: string, branch: string, before?: string): object => ({
  branch,
  dataFiles: [{ slug: `${kennung}/index`, path: `${folder}themen/${kennung}/index.md`, raw: text(titel) }],
  assets: [
    {
      path: `${folder}themen/${kennung}/plan.pdf`,
      content: Buffer.from("%PDF-1.7\0").toString("base64"),
      encoding: "base64",
    },
  ],
  options: {
    collectionName: "themen",
    commitMessage: `Thema ${kennung}`,
    useWorkflow: true,
    status: "draft",
    ...(before !== undefined && { base: textMark(before) }),
  },
});

test("what is saved lies in the content folder and appears on the page", async (t) => {
  const content = smallContent();
  folders.push(content.dir);
  const { url, call } = await start(t, "--content", content.dir);
  const events = standEvents(`${url}__vorschau/ereignisse`);
  const first = await nextWhere(events, () => true);
  const folder = `${path.basename(content.dir)}/`;
  const before = readFileSync(path.join(content.dir, "themen/probe/index.md"), "utf8");
  assert.equal((await call("persistEntry", save("probe", "Gespeichert", folder, "main", before))).status, 200);
  await nextWhere(events, ({ stand }) => stand !== first.stand);
  assert.match(await (await fetch(`${url}themen/probe/`)).text(), /<h1[^>]*>\s*Gespeichert/);
  await events.return();
  assert.equal(readFileSync(path.join(content.dir, "themen/probe/index.md"), "utf8"), text("Gespeichert"));
  assert.equal((await call("info", {}, { Origin: "https://evil.example" })).status, 403);
  const { status, body } = await call("unpublishedEntries", { branch: "main" });
  assert.deepEqual([status, body], [422, { error: "Entwürfe gibt es nur mit npm start -- --workflow." }]);
});

test("a draft goes its way to publication in a clone, and comes back on command, past the user's own work", async (t) => {
  const { root, dir, clone } = await repository();
  writeFileSync(path.join(dir, "themen/probe/index.md"), text("Noch nicht fertig"));
  writeFileSync(path.join(root, "notiz.txt"), "meins");
  const before = [git(root, "status", "--porcelain"), git(root, "rev-parse", "HEAD"), git(root, "branch", "--all")];
  const { url, call, lines, process: running } = await start(t, "--content", dir, "--workflow");
  assert.deepEqual(lines.slice(0, 2), [
    `Redaktionsablauf auf dem Zweig „haupt“, in der Kopie ${clone}.`,
    "Eine Datei ist geändert, aber nicht mit git commit aufgenommen: Die Redaktion sieht diese Änderungen nicht.",
  ]);

  const other = await runScript("start", "--port", "0", "--content", dir, "--workflow");
  assert.equal(other.code, 1);
  assert.match(other.stderr, /^Der Redaktionsablauf läuft schon in einem anderen Fenster/);

  const draft = { branch: "haupt", collection: "themen", slug: "neu/index" };
  const state = async (): Promise<unknown> => (await call("unpublishedEntry", draft)).body;
  assert.deepEqual(await call("unpublishedEntry", draft), { status: 200, body: null });
  assert.deepEqual((await call("persistEntry", save("neu", "Neu", "inhalte/", "haupt"))).status, 200);
  assert.deepEqual((await call("unpublishedEntries", { branch: "haupt" })).body, ["themen/neu/index"]);
  assert.equal(((await state()) as { status: string }).status, "draft");
  assert.ok(!existsSync(path.join(clone, "inhalte/themen/neu")), "a draft is on its branch alone");
  const read = await call("unpublishedEntryDataFile", { ...draft, id: "x", path: "inhalte/themen/neu/index.md" });
  assert.deepEqual(read.body, { data: text("Neu") });
  for (const newStatus of ["pending_review", "pending_publish"]) {
    assert.equal((await call("updateUnpublishedEntryStatus", { ...draft, newStatus })).status, 200);
    assert.equal(((await state()) as { status: string }).status, newStatus);
  }
  assert.ok(!lines.some((line) => line.startsWith("Veröffentlicht")));
  assert.equal((await call("publishUnpublishedEntry", draft)).status, 200);
  assert.equal(git(clone, "log", "-1", "--format=%an %ae %s"), "Petra Kasse kasse@rathaus.example Thema neu");
  assert.equal(git(clone, "branch", "--list", "cms/*"), "");
  assert.deepEqual((await call("unpublishedEntries", { branch: "haupt" })).body, []);

  assert.deepEqual(
    [git(root, "status", "--porcelain"), git(root, "rev-parse", "HEAD"), git(root, "branch", "--all")],
    before,
  );
  const at = lines.findIndex((line) => line.startsWith("Veröffentlicht"));
  const told = lines.slice(at, at + 3);
  assert.deepEqual(told, [
    "Veröffentlicht. So holen Sie es in Ihr Repository:",
    `  git fetch ${clone} haupt:redaktion/veroeffentlicht`,
    "  git merge redaktion/veroeffentlicht",
  ]);
  git(root, ...told[1]!.trim().split(" ").slice(1));
  assert.equal(git(root, "show", "redaktion/veroeffentlicht:inhalte/themen/neu/index.md"), text("Neu").trimEnd());
  assert.equal(git(root, "status", "--porcelain"), before[0]);
  assert.equal(readFileSync(path.join(dir, "themen/probe/index.md"), "utf8"), text("Noch nicht fertig"));
  assert.equal((await fetch(`${url}themen/neu/`)).status, 404);
  running.kill("SIGINT");
  assert.deepEqual(await once(running, "exit"), [0, null]);
  assert.ok(!existsSync(`${clone}.prozess`));
});

test("two drafts are published one after the other; one that collides is refused and nothing is lost", async (t) => {
  const { dir, clone } = await repository();
  const { call } = await start(t, "--content", dir, "--workflow");
  const draft = (kennung: string): object => ({ branch: "haupt", collection: "themen", slug: `${kennung}/index` });
  for (const kennung of ["eins", "zwei"])
    assert.equal((await call("persistEntry", save(kennung, kennung, "inhalte/", "haupt"))).status, 200);
  for (const kennung of ["eins", "zwei"])
    assert.equal((await call("publishUnpublishedEntry", draft(kennung))).status, 200, kennung);
  assert.ok(
    existsSync(path.join(clone, "inhalte/themen/eins/plan.pdf")) && existsSync(path.join(clone, "inhalte/themen/zwei")),
  );

  // Saved, but the same as what is published: no draft, and no fault in the list of drafts.
  const same = save("zwei", "zwei", "inhalte/", "haupt", text("zwei"));
  assert.equal((await call("persistEntry", { ...same, assets: [] })).status, 200);
  assert.deepEqual((await call("unpublishedEntries", { branch: "haupt" })).body, []);
  assert.deepEqual(await call("unpublishedEntry", draft("zwei")), { status: 200, body: null });

  // A draft of an entry that meanwhile changes on the base branch, as after a fetch.
  const published = readFileSync(path.join(dir, "themen/probe/index.md"), "utf8");
  assert.equal((await call("persistEntry", save("probe", "Entwurf", "inhalte/", "haupt", published))).status, 200);
  const { status } = await call("persistEntry", save("probe", "Zweiter", "inhalte/", "haupt", published));
  assert.equal(status, 409, "the draft is of somebody else");
  writeFileSync(path.join(clone, "inhalte/themen/probe/index.md"), text("Inzwischen"));
  git(clone, "commit", "--quiet", "--all", "--message=Inzwischen");
  const heads = git(clone, "for-each-ref", "--format=%(refname) %(objectname)", "refs/heads");
  for (const [action, params] of [
    ["publishUnpublishedEntry", draft("probe")],
    ["persistEntry", save("probe", "Entwurf, neu", "inhalte/", "haupt", text("Entwurf"))],
  ] as const) {
    const { status, body } = await call(action, params);
    assert.equal(status, 500, action);
    assert.match(
      (body as { error: string }).error,
      /^Der Entwurf und der veröffentlichte Stand ändern dieselbe Stelle/,
    );
    assert.equal(git(clone, "for-each-ref", "--format=%(refname) %(objectname)", "refs/heads"), heads);
    assert.deepEqual([git(clone, "status", "--porcelain"), git(clone, "branch", "--show-current")], ["", "haupt"]);
  }
  assert.equal((await call("deleteUnpublishedEntry", draft("probe"))).status, 200);
  assert.equal((await call("unpublishedEntries", { branch: "haupt" })).status, 200);

  // Deleted with all its files, and never beyond an entry.
  const options = { commitMessage: "Thema gelöscht" };
  for (const bad of [".git/config", "inhalte/themen/../../.git/config", ".gitattributes", "inhalte/hub.yaml"])
    assert.equal((await call("deleteFiles", { branch: "haupt", paths: [bad], options })).status, 422, bad);
  const gone = await call("deleteFiles", { branch: "haupt", paths: ["inhalte/themen/eins/index.md"], options });
  assert.equal(gone.status, 200, JSON.stringify(gone.body));
  assert.equal(git(clone, "ls-files", "inhalte/themen/eins"), "");
  assert.ok(!existsSync(path.join(dir, "themen/zwei")));
});

test("a clone is brought up to date, keeps what only it has, and recovers from a kill", async (t) => {
  const { root, dir, clone, write } = await repository();
  const first = await start(t, "--content", dir, "--workflow");
  assert.equal((await first.call("persistEntry", save("entwurf", "Entwurf", "inhalte/", "haupt"))).status, 200);
  const draft = { branch: "haupt", collection: "themen", slug: "entwurf/index" };
  first.process.kill("SIGKILL");
  await once(first.process, "exit");
  writeFileSync(path.join(clone, ".git/index.lock"), "");
  writeFileSync(path.join(clone, "inhalte/themen/probe/index.md"), "halb");
  writeFileSync(path.join(clone, "inhalte/themen/probe/halb.pdf"), "halb");
  write("Aus dem Rathaus");
  git(root, "commit", "--quiet", "--all", "--message=Rathaus");

  const second = await start(t, "--content", dir, "--workflow");
  assert.equal(git(clone, "rev-parse", "HEAD"), git(root, "rev-parse", "HEAD"));
  assert.equal(git(clone, "status", "--porcelain"), "");
  assert.ok(!second.lines.some((line) => line.includes("Veröffentlichtes")), "nothing is to be fetched");
  assert.deepEqual((await second.call("unpublishedEntries", { branch: "haupt" })).body, ["themen/entwurf/index"]);
  assert.equal((await second.call("publishUnpublishedEntry", draft)).status, 200);
  second.process.kill("SIGINT");
  await once(second.process, "exit");
  write("Noch ein Stand");
  git(root, "commit", "--quiet", "--all", "--message=Weiter");

  const published = git(clone, "rev-parse", "HEAD");
  const third = await start(t, "--content", dir, "--workflow");
  assert.equal(git(clone, "rev-parse", "HEAD"), published);
  assert.deepEqual(third.lines.slice(1, 5), [
    "Ihr Zweig ist weiter, die Redaktion arbeitet mit dem Stand davor, bis Sie Veröffentlichtes übernommen haben.",
    "Veröffentlichtes ist noch nicht in Ihrem Zweig. So holen Sie es:",
    `  git fetch ${clone} haupt:redaktion/veroeffentlicht`,
    "  git merge redaktion/veroeffentlicht",
  ]);
});

test("a hook or a link in the repository does nothing in the clone (safe)", async (t) => {
  const { root, dir, clone } = await repository();
  const trace = `${root}-spur`;
  folders.push(trace);
  for (const hook of ["post-checkout", "post-commit", "post-merge", "pre-rebase", "pre-commit"])
    writeFileSync(path.join(root, ".git/hooks", hook), `#!/bin/sh\ntouch ${trace}\n`, { mode: 0o755 });
  execFileSync("ln", ["-s", "../../../.git/config", path.join(dir, "themen/probe/plan.txt")]);
  git(root, "-c", "core.hooksPath=/dev/null", "add", ".");
  git(root, "-c", "core.hooksPath=/dev/null", "commit", "--quiet", "--message=Verweis");
  const { call } = await start(t, "--content", dir, "--workflow");
  const { body } = await call("getMediaFile", { branch: "haupt", path: "inhalte/themen/probe/plan.txt" });
  assert.equal(Buffer.from((body as { content: string }).content, "base64").toString(), "../../../.git/config");
  const before = readFileSync(path.join(dir, "themen/probe/index.md"), "utf8");
  assert.equal((await call("persistEntry", save("probe", "Entwurf", "inhalte/", "haupt", before))).status, 200);
  const draft = { branch: "haupt", collection: "themen", slug: "probe/index" };
  assert.equal((await call("publishUnpublishedEntry", draft)).status, 200);
  assert.ok(!existsSync(trace));
  assert.equal(git(clone, "config", "remote.origin.url"), root);
});

test("the workflow says what it needs, and ends with exit code 1", async () => {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), "hub-")));
  const dir = path.join(root, "inhalte");
  renameSync(smallContent().dir, dir);
  folders.push(root);
  const tell = async (): Promise<string> => {
    const { code, stdout, stderr } = await runScript("start", "--port", "0", "--content", dir, "--workflow");
    assert.deepEqual([code, stdout], [1, ""]);
    return stderr;
  };
  assert.match(await tell(), /^Der Redaktionsablauf braucht ein Git-Repository, „.*“ liegt in keinem\./);
  git(root, "init", "--quiet", "--initial-branch=haupt");
  assert.match(await tell(), /^Das Git-Repository ist noch leer\./);
  git(root, "commit", "--quiet", "--allow-empty", "--message=Anfang");
  assert.match(await tell(), /^Der Ordner „inhalte“ ist in Git noch nicht aufgenommen\./);
  git(root, "checkout", "--quiet", "--detach");
  assert.match(await tell(), /^Im Git-Repository ist kein Zweig ausgecheckt\./);
});
