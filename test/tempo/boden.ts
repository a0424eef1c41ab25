import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isMainThread, Worker, workerData } from "node:worker_threads";
import { load } from "js-yaml";
import MarkdownIt from "markdown-it";

/** The floor: reads each file, splits and parses it, renders it, wraps it into a constant frame and writes it, no more. */
if (isMainThread) {
  const [content = "", out = "", workers = "1"] = process.argv.slice(2);
  const files = readdirSync(content, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith("/index.md"),
  );
  const count = Number(workers);
  if (count === 1) write(content, out, files);
  else {
    const parts = Array.from({ length: count }, (_, i) => files.filter((_file, at) => at % count === i));
    await Promise.all(
      parts.map((part) => once(new Worker(import.meta.filename, { workerData: [content, out, part] }), "exit")),
    );
  }
} else write(...(workerData as [string, string, string[]]));

function write(content: string, out: string, files: readonly string[]): void {
  const markdown = new MarkdownIt();
  for (const file of files) {
    const [, matter = "", body = ""] =
      /^---\n(.*?\n)---\n(.*)$/s.exec(readFileSync(path.join(content, file), "utf8")) ?? [];
    const { titel, kurzfassung } = load(matter) as { titel: string; kurzfassung: string };
    const folder = path.join(out, path.dirname(file));
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "index.html"), frame(titel, kurzfassung, markdown.render(body)));
  }
}

function frame(titel: string, kurzfassung: string, text: string): string {
  return `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><title>${titel}</title><link rel="stylesheet" href="/assets/haupt.css"></head>
<body>
<header><a href="/">Hub</a><nav><ul><li><a href="/themen/">Themen</a></li><li><a href="/berichte/">Berichte</a></li><li><a href="/termine/">Termine</a></li><li><a href="/gesuche/">Gesuche</a></li></ul></nav></header>
<main><h1>${titel}</h1><p>${kurzfassung}</p>
${text}</main>
<footer><p><a href="/seiten/impressum/">Impressum</a></p></footer>
</body>
</html>
`;
}
