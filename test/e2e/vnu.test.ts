import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { test } from "node:test";
import { publicSite } from "./built-site.ts";

interface Message {
  readonly type: string;
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
}

/** What the checker calls an error and we do on purpose. */
const exceptions: readonly { readonly message: RegExp; readonly reason: string }[] = [
  {
    message: /^The “role” attribute must not be used on a “(tr|th|td)” element which has a “table” ancestor/,
    reason: "tables that stack on phones change their display, at which browsers drop their meaning; the roles keep it",
  },
];

const jar = path.join(
  path.dirname(createRequire(import.meta.url).resolve("vnu-jar/package.json")),
  "build/dist/vnu.jar",
);
const java = spawnSync("java", ["-version"]).status === 0;
const skip = java || process.env["KD_TOOLS"] === "required" ? false : "java nicht gefunden";

test("the validator of the HTML standard finds no error in any page or drawing", { skip }, async () => {
  const { dir } = await publicSite();
  const files = readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((name) => /\.(html|svg)$/.test(name));
  assert.ok(files.length > 100);
  // One machine for all files; it starts in a second and is slow to warm up.
  const { stdout, error } = spawnSync(
    "java",
    [
      "-Xss2m",
      "-XX:TieredStopAtLevel=1",
      "-jar",
      jar,
      "--format",
      "json",
      "--stdout",
      "--also-check-svg",
      "--errors-only",
      "--skip-langdetect",
      ...files,
    ],
    { cwd: dir, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  if (error) throw error;
  const { messages } = JSON.parse(stdout) as { messages: readonly Message[] };
  const known = (one: Message): boolean => exceptions.some(({ message }) => message.test(one.message));
  assert.deepEqual(
    messages
      .filter((one) => !known(one))
      .map((one) => `${path.relative(dir, decodeURI(one.url.replace(/^file:/, "")))}:${one.lastLine} ${one.message}`)
      .slice(0, 20),
    [],
  );
  assert.deepEqual(
    exceptions.filter(({ message }) => !messages.some((one) => message.test(one.message))),
    [],
    "an exception nobody needs any more",
  );
});
