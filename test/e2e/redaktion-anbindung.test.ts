import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import type { EditorSettings } from "../../src/cms/editor-settings.ts";
import { readContent } from "../../src/read/read-content.ts";
import { smallContent } from "../small-content.ts";
import { browserTest } from "./browser-test.ts";
import { buildFor, project, publicSite, schemas, type BuiltSite } from "./built-site.ts";
import { entryPath, retype } from "./editor.ts";
import { filesWith, outputOf } from "./output-text.ts";
import { gitLab } from "./gitlab-stand-in.ts";
import { publish } from "./workflow-steps.ts";

const service = "https://git.ort.example";

/** A public site with one Thema, under a base path, whose editor is connected like this. */
async function siteWith(backend: Readonly<Record<string, string | boolean>>): Promise<BuiltSite> {
  const { dir } = smallContent();
  const keys = Object.entries(backend).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`);
  writeFileSync(path.join(dir, "hub.yaml"), ["name: Probe", "backend:", ...keys, ""].join("\n"));
  return buildFor({ content: dir, url: "https://hub.example/pfad/", search: false });
}

function settingsOf({ dir }: BuiltSite): EditorSettings {
  return JSON.parse(readFileSync(path.join(dir, "redaktion/einstellungen.json"), "utf8")) as EditorSettings;
}

const repo = { repo: "ort/hub" };
const app = { app_id: "4f2a9c", base_url: service };
const connected = {
  gitlab: { ...repo, ...app },
  forgejo: { ...repo, ...app },
  gitea: { ...repo, ...app },
  github: { ...repo, base_url: service },
  "git-gateway": {},
} as const;
const backends = {
  gitlab: { ...connected.gitlab, auth_type: "pkce", api_root: `${service}/api/v4`, squash_merges: true },
  forgejo: { ...repo, app_id: "4f2a9c", api_root: `${service}/api/v1` },
  gitea: { ...connected.gitea, api_root: `${service}/api/v1` },
  github: { ...connected.github, api_root: "https://api.github.com", squash_merges: true },
  "git-gateway": { squash_merges: true },
} as const;
const buttons = {
  gitlab: "Mit GitLab anmelden",
  forgejo: "Mit Forgejo anmelden",
  gitea: "Mit Gitea anmelden",
  github: "Mit GitHub anmelden",
  "git-gateway": "Anmelden",
} as const;

/** Where services with PKCE ask who it is. */
const logins: Readonly<Record<string, { readonly path: string; readonly scope: string }>> = {
  gitlab: { path: "/oauth/authorize", scope: "api" },
  forgejo: { path: "/login/oauth/authorize", scope: "repository" },
  gitea: { path: "/login/oauth/authorize", scope: "repository" },
};

const lab = await gitLab(project);
const bericht = "2020-09-15-verwaltungsrebellen-labor";

for (const art of ["gitlab", "forgejo", "gitea", "github", "git-gateway"] as const) {
  browserTest(
    `with ${art} the editor asks to log in, in German, and asks no other server before`,
    async (visit) => {
      const site = await siteWith({ art, ...connected[art] });
      const page = await visit(site, "redaktion/");
      const button = page.getByRole("button", { name: buttons[art] });
      await button.waitFor();
      assert.equal(await page.locator("#nc-root").innerText(), `${buttons[art]}\n\nZurück zum Auftritt`);
      if (art === "git-gateway")
        for (const label of ["E-Mail-Adresse", "Passwort"]) await page.getByLabel(label, { exact: true }).waitFor();
      const { config, folder } = settingsOf(site);
      const { commit_messages: _, cms_label_prefix: __, ...backend } = config.backend;
      assert.deepEqual(backend, { name: art, branch: "main", ...backends[art] });
      assert.deepEqual([folder, config["site_url"]], ["content", "https://hub.example/pfad/"]);
      const login = logins[art];
      if (!login) return;

      const here = page.url().replace(/#.*$/, "");
      assert.match(here, /\/pfad\/redaktion\/$/);
      await page.route(`${service}/**`, (route) => route.fulfill({ body: "" }));
      await button.click();
      await page.waitForURL(`${service}/**`);
      const { pathname, searchParams } = new URL(page.url());
      const { code_challenge: challenge, state, ...asked } = Object.fromEntries(searchParams);
      assert.equal(pathname, login.path);
      assert.match(challenge!, /^[\w-]{43}$/);
      assert.ok(state);
      assert.deepEqual(asked, {
        client_id: "4f2a9c",
        code_challenge_method: "S256",
        redirect_uri: here,
        response_type: "code",
        scope: login.scope,
      });
    },
    /^request to https:\/\/git\.ort\.example\/(login\/)?oauth\/authorize\?/,
  );
}

browserTest(
  "with GitLab the lists are whole, every entry is known to the check, and a save is one commit of the exact text",
  async (visit) => {
    const { entries } = readContent(path.join(project, "content"), schemas.types);
    const site = await siteWith({ art: "gitlab", repo: "ort/hub", app_id: "4f2a9c", base_url: lab.url });
    const page = await visit(site, "redaktion/");
    await page.getByRole("button", { name: buttons.gitlab }).click();
    await page.getByRole("link", { name: "Begriffe", exact: true }).click();
    for (const { data } of entries.filter(({ typ }) => typ === "begriff"))
      await page.getByRole("heading", { name: data.titel }).first().waitFor();

    const file = `content/berichte/${bericht}/index.md`;
    const text = readFileSync(path.join(project, file), "utf8");
    await page.goto(page.url().replace(/#.*/, entryPath("bericht", bericht).replace("redaktion/", "")));
    const title = page.getByLabel("Titel", { exact: true });
    const before = await title.inputValue();
    // Where only this button writes, Decap calls it publishing.
    await retype(title, `${before} neu`);
    await publish(page);
    await page.getByText("Der Eintrag ist gespeichert.").waitFor();
    const [{ branch, commit_message: message, actions } = assert.fail("no commit")] = lab.commits;
    assert.deepEqual([branch, message, actions.length], ["main", `Bericht geändert: ${bericht}`, 1]);
    const { action, file_path: at, content = "" } = actions[0]!;
    assert.deepEqual([action, at], ["update", file]);
    assert.equal(Buffer.from(content, "base64").toString(), text.replace(before, `${before} neu`));

    // Two requests for each entry; then the browser keeps them.
    assert.equal(lab.requests.filter((request) => request.endsWith("/repository/commits")).length, entries.length + 1);
    const asked = lab.requests.length;
    assert.ok(asked < 2 * entries.length + 30, `${asked} requests`);
    await page.reload();
    await retype(title, `${before}\u200b`);
    await publish(page);
    const refusal = page.getByRole("dialog", { name: "Noch nicht gespeichert" });
    await refusal.getByText("enthält das unsichtbare Zeichen U+200B").waitFor();
    assert.equal(lab.commits.length, 1);
    assert.ok(lab.requests.length - asked < 15, lab.requests.slice(asked).join("\n"));
  },
  new RegExp(`^request to ${lab.url}/|Es gibt noch etwas zu ändern|^Object$`),
);

test("without a connection there is no editor: no file, and nothing that speaks of it", async () => {
  const output = outputOf(await publicSite());
  assert.deepEqual(filesWith(output, "redaktion/"), []);
});
