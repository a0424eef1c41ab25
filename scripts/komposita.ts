import { text } from "node:stream/consumers";
import { readContent } from "../src/read/read-content.ts";
import { hubSplitter } from "../src/search/komposita/hub-splitter.ts";
import { contentFolder } from "./content-folder.ts";
import { parseFlags } from "./flags.ts";
import { projectSchemas } from "./project.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async () => {
  const flags = parseFlags(process.argv.slice(2), ["content"]);
  const { types } = projectSchemas();
  const split = hubSplitter(readContent(contentFolder(flags.content), types).entries, types);
  const words = (await text(process.stdin)).split(/\r?\n/).map((line) => line.trim());
  const lines = words.filter((word) => word !== "").map((word) => `${word}\t${split(word).join("|")}\n`);
  process.stdout.write(lines.join(""));
});
