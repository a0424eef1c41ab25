import assert from "node:assert/strict";
import { test } from "node:test";
import { editAddress, fileAddress, newFileAddress } from "./file-address.ts";

const file = "themen/kasse/index.md";

test("a file is found in each forge under the address that forge uses", () => {
  const repo = "musterdorf/hub";
  const addresses = {
    gitlab: fileAddress({ backend: { art: "gitlab", repo } }, file),
    own: fileAddress(
      { backend: { art: "gitlab", repo, base_url: "https://git.example/", branch: "stand/eins" } },
      file,
    ),
    github: fileAddress({ backend: { art: "github", repo, base_url: "https://anmeldung.example" } }, file),
    forgejo: fileAddress({ backend: { art: "forgejo", repo, base_url: "https://git.example", ordner: "a/b" } }, file),
    codeberg: fileAddress({ repository: "https://codeberg.org/musterdorf/hub.git" }, file),
    opencode: fileAddress({ repository: "https://gitlab.opencode.de/musterdorf/hub/" }, file),
  };
  assert.deepEqual(addresses, {
    gitlab: "https://gitlab.com/musterdorf/hub/-/blob/main/content/themen/kasse/index.md",
    own: "https://git.example/musterdorf/hub/-/blob/stand/eins/content/themen/kasse/index.md",
    github: "https://github.com/musterdorf/hub/blob/main/content/themen/kasse/index.md",
    forgejo: "https://git.example/musterdorf/hub/src/branch/main/a/b/themen/kasse/index.md",
    codeberg: "https://codeberg.org/musterdorf/hub/src/branch/main/content/themen/kasse/index.md",
    opencode: "https://gitlab.opencode.de/musterdorf/hub/-/blob/main/content/themen/kasse/index.md",
  });
});

test("there is no address where the forge is not known", () => {
  assert.equal(fileAddress({}, file), undefined);
  assert.equal(fileAddress({ backend: { art: "git-gateway" } }, file), undefined);
  assert.equal(fileAddress({ repository: "https://git.musterdorf.example/hub" }, file), undefined);
  assert.equal(
    fileAddress({ backend: { art: "github", repo: "a/b", api_root: "https://git.example/api/v3" } }, file),
    undefined,
  );
});

test("each forge has an address at which a file is changed", () => {
  const edit = (repository: string): string | undefined => editAddress({ repository }, file);
  assert.deepEqual(["https://github.com/a/b", "https://gitlab.com/a/b", "https://codeberg.org/a/b"].map(edit), [
    "https://github.com/a/b/edit/main/content/themen/kasse/index.md",
    "https://gitlab.com/a/b/-/edit/main/content/themen/kasse/index.md",
    "https://codeberg.org/a/b/_edit/main/content/themen/kasse/index.md",
  ]);
});

test("each forge has an address at which a new file is proposed, with its name where the forge takes one", () => {
  const propose = (repository: string): string | undefined => newFileAddress({ repository }, "gesuche", "k/index.md");
  assert.deepEqual(["https://github.com/a/b", "https://gitlab.com/a/b", "https://codeberg.org/a/b"].map(propose), [
    "https://github.com/a/b/new/main/content/gesuche?filename=k%2Findex.md",
    "https://gitlab.com/a/b/-/new/main/content/gesuche?file_name=k%2Findex.md",
    "https://codeberg.org/a/b/_new/main/content/gesuche",
  ]);
  assert.equal(newFileAddress({}, "gesuche", "k/index.md"), undefined);
});
