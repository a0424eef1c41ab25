import assert from "node:assert/strict";
import { test } from "node:test";
import { hubConnection, localConnection } from "./connection.ts";

test("a hub without a backend has no connection", () => {
  assert.equal(hubConnection({}), undefined);
});

test("GitLab logs in without a server of ours and stands at gitlab.com by default", () => {
  const connection = hubConnection({ backend: { art: "gitlab", repo: "ort/hub", app_id: "4f2a9c", workflow: true } })!;
  const { commit_messages: messages, ...backend } = connection.backend;
  assert.deepEqual(backend, {
    name: "gitlab",
    branch: "main",
    repo: "ort/hub",
    auth_type: "pkce",
    app_id: "4f2a9c",
    base_url: "https://gitlab.com",
    api_root: "https://gitlab.com/api/v4",
    squash_merges: true,
    cms_label_prefix: "redaktion/",
  });
  assert.equal((messages as { create: string }).create, "{{collection}} angelegt: {{slug}}");
  assert.deepEqual(
    { ...connection, backend: "" },
    { backend: "", folder: "content", workflow: true, origins: ["https://gitlab.com"] },
  );
});

test("Forgejo and Gitea get the address of their interface from that of the service", () => {
  for (const art of ["forgejo", "gitea"] as const) {
    const { backend, origins } = hubConnection({
      backend: { art, repo: "ort/hub", app_id: "4f2a9c", base_url: "https://git.example:3000/" },
    })!;
    assert.equal(backend["api_root"], "https://git.example:3000/api/v1");
    assert.deepEqual(origins, ["https://git.example:3000"]);
  }
});

test("with GitHub the editor only fetches from its interface", () => {
  const { origins } = hubConnection({
    backend: { art: "github", repo: "ort/hub", base_url: "https://login.example" },
  })!;
  assert.deepEqual(origins, ["https://api.github.com"]);
});

test("branch and folder are those of hub.yaml", () => {
  const { backend, folder } = hubConnection({
    backend: { art: "git-gateway", branch: "redaktion", ordner: "hub/content" },
  })!;
  assert.deepEqual([backend["branch"], folder], ["redaktion", "hub/content"]);
});

test("on one's own computer the development server is the backend, and nothing else is fetched", () => {
  const { backend, origins } = localConnection({ branch: "main", folder: "content", workflow: false, api: "/api/v1" });
  assert.deepEqual([backend.name, backend["proxy_url"], origins], ["proxy", "/api/v1", []]);
});
