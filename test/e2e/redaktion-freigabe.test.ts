import assert from "node:assert/strict";
import { execFileSync, execSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after } from "node:test";
import type { Page } from "playwright-core";
import { cloneFolder } from "../../src/dev-server/editor/clone.ts";
import { userRepository } from "../../src/dev-server/editor/user-repository.ts";
import { browserTest } from "./browser-test.ts";
import { project } from "./built-site.ts";
import { entryPath, newEntryPath, retype, startEditor } from "./editor.ts";
import { card, publish, questions, saveDraft, setStatus, told } from "./workflow-steps.ts";

const editor = await startEditor(undefined, "--workflow");
const user = editor.repository;
const clone = cloneFolder(project, await userRepository(path.join(user, "content")));
after(() => rmSync(clone, { recursive: true, force: true }));

// What a user has under way: changed, changed and taken into the index, new.
appendFileSync(path.join(user, "content/themen/kassenarchivierung/index.md"), "\nNoch nicht fertig.\n");
appendFileSync(path.join(user, "content/begriffe/ags/index.md"), "\nAuch nicht.\n");
git(user, "add", "content/begriffe");
writeFileSync(path.join(user, "notiz.txt"), "meins");

function git(dir: string, ...args: string[]): string {
  return execFileSync("git", args, { cwd: dir, encoding: "utf8" });
}

/** All that belongs to the user: files with their bytes, index, HEAD, branches. */
function stateOfUser(): unknown {
  const files = readdirSync(user, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(path.join(user, ".git")))
    .map((entry) => path.join(entry.parentPath, entry.name));
  return {
    files: files.map((file) => [file, createHash("sha256").update(readFileSync(file)).digest("hex")]),
    status: git(user, "status", "--porcelain"),
    index: git(user, "ls-files", "--stage"),
    head: git(user, "rev-parse", "HEAD"),
    branches: git(user, "for-each-ref").replace(/^.*refs\/heads\/redaktion\/veroeffentlicht\n/m, ""),
  };
}

const drafts = (): string => git(clone, "branch", "--list", "--format=%(refname:short)", "cms/*").trim();

const bericht = "2026-11-22-werkstatt-im-herbst";
const text = `---
titel: Werkstatt im Herbst
kurzfassung: Ein Bericht zum Ausprobieren.
sichtbarkeit: intern
art: treffen
datum: "2026-11-22"
---
`;

async function fillBericht(page: Page, titel: string): Promise<void> {
  await page.getByLabel("Titel", { exact: true }).fill(titel);
  await page.getByLabel("Kurzfassung", { exact: true }).fill("Ein Bericht zum Ausprobieren.");
  await page.getByLabel("Datum", { exact: true }).fill("2026-11-22");
}

browserTest("a Bericht goes from draft over review to published, past the user's own work", async (visit) => {
  const before = stateOfUser();
  const page = await visit(editor.url, newEntryPath("bericht"));
  const asked = questions(page);
  await fillBericht(page, "Werkstatt im Herbst");
  await saveDraft(page);
  assert.equal(drafts(), `cms/bericht/${bericht}/index`);

  await publish(page);
  assert.deepEqual(asked.splice(0), ["Bitte setzen Sie den Status vor dem Veröffentlichen auf „Bereit“."]);
  await setStatus(page, "In Prüfung");

  await page.goto(`${editor.url}redaktion/`);
  await page.getByRole("link", { name: "In Arbeit" }).click();
  await page.getByText("1 Eintrag wartet auf Prüfung, 0 bereit zum Veröffentlichen.").waitFor();
  const reviewed = card(page, "In Prüfung", "Werkstatt im Herbst");
  await reviewed.hover();
  await reviewed.getByRole("button", { name: "Entwurf löschen" }).waitFor();
  const button = { name: "Eintrag veröffentlichen" };
  assert.ok(await reviewed.getByRole("button", button).isDisabled());
  await reviewed.dragTo(page.getByRole("heading", { name: "Bereit" }));
  await told(page, "Der Status ist geändert.");
  const ready = card(page, "Bereit", "Werkstatt im Herbst");
  await ready.hover();
  await ready.getByRole("button", button).click();
  await told(page, "Der Eintrag ist veröffentlicht.");
  assert.deepEqual(asked.splice(0), ["Möchten Sie diesen Eintrag veröffentlichen?"]);
  await ready.waitFor({ state: "detached" });

  const file = `content/berichte/${bericht}/index.md`;
  assert.equal(git(clone, "show", `main:${file}`), text);
  assert.equal(drafts(), "");
  assert.deepEqual(stateOfUser(), before);
  const lines = editor.output().split("\n").slice(-3);
  assert.equal(lines[0], "Veröffentlicht. So holen Sie es in Ihr Repository:");
  execSync(lines[1]!, { cwd: user, stdio: "pipe" });
  assert.equal(git(user, "show", `redaktion/veroeffentlicht:${file}`), text);
  assert.deepEqual(stateOfUser(), before);
});

const labor = "2020-09-15-verwaltungsrebellen-labor";
const laborFile = `content/berichte/${labor}/index.md`;

browserTest(
  "what is published changes by a draft, which can be taken up again, discarded and published",
  async (visit) => {
    const page = await visit(editor.url, entryPath("bericht", labor));
    const asked = questions(page);
    const title = page.getByLabel("Titel", { exact: true });
    const before = await title.inputValue();
    const original = git(clone, "show", `main:${laborFile}`);
    await retype(title, `${before} neu`);
    await saveDraft(page);
    assert.equal(git(clone, "show", `main:${laborFile}`), original);

    // The picture is not part of the draft, but still there.
    await page.reload();
    await retype(title, `${before} neuer`);
    await saveDraft(page);
    assert.equal(
      git(clone, "show", `cms/bericht/${labor}/index:${laborFile}`),
      original.replace(before, `${before} neuer`),
    );

    await page.getByRole("button", { name: "Änderungen verwerfen" }).click();
    await told(page, "Die Änderungen sind verworfen.");
    assert.match(
      asked.splice(0).join(),
      /^Alle noch nicht veröffentlichten Änderungen an diesem Eintrag werden verworfen\./,
    );
    assert.deepEqual([drafts(), git(clone, "show", `main:${laborFile}`)], ["", original]);

    await page.goto(`${editor.url}${entryPath("bericht", labor)}`);
    await retype(title, `${before}, ergänzt`);
    await saveDraft(page);
    await setStatus(page, "Bereit");
    await publish(page);
    await told(page, "Der Eintrag ist veröffentlicht.");
    assert.equal(git(clone, "show", `main:${laborFile}`), original.replace(before, `${before}, ergänzt`));
  },
);

browserTest("taking a publication back, which would lose pictures, is answered with a better way", async (visit) => {
  const page = await visit(editor.url, entryPath("bericht", labor));
  const before = git(clone, "rev-parse", "main");
  await page.getByRole("button", { name: "Veröffentlicht", exact: true }).click();
  await page.getByRole("menuitem", { name: "Veröffentlichung zurücknehmen" }).click();
  await page
    .getByRole("dialog", { name: "Zurücknehmen geht anders" })
    .getByText("Stellen Sie stattdessen „Sichtbarkeit“")
    .waitFor();
  assert.deepEqual([git(clone, "rev-parse", "main"), drafts()], [before, ""]);
});

browserTest(
  "a second draft of one title is refused, and the first stays as it is until it is deleted",
  async (visit) => {
    const kennung = "2026-11-22-werkstatt-im-winter";
    const first = await visit(editor.url, newEntryPath("bericht"));
    await fillBericht(first, "Werkstatt im Winter");
    await saveDraft(first);
    const draft = git(clone, "rev-parse", `cms/bericht/${kennung}/index`);
    const second = await visit(editor.url, newEntryPath("bericht"));
    await fillBericht(second, "Werkstatt im Winter");
    await second.getByRole("button", { name: "Speichern", exact: true }).click();
    await second.getByText(`Den Ordner berichte/${kennung} gibt es schon. Wählen Sie einen anderen Titel.`).waitFor();
    assert.equal(git(clone, "rev-parse", `cms/bericht/${kennung}/index`), draft);
    const asked = questions(first);
    await first.getByRole("button", { name: "Entwurf löschen" }).click();
    await told(first, "Die Änderungen sind verworfen.");
    assert.match(asked.join(), /^Alle noch nicht veröffentlichten Änderungen/);
    assert.equal(drafts(), "");
  },
  // Decap throws what it already tells.
  /^Object$|gibt es schon/,
);
