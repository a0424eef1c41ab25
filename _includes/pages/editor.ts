import { html } from "../../src/html.ts";
import { editorFolder } from "../../src/export/editor-folder.ts";
import type { Page } from "../../src/model/page.ts";

/** What the editor page loads, as complete URLs. */
export interface EditorPageProps {
  /** Name of the hub. */
  readonly name: string;
  readonly script: string;
  readonly css: string;
  readonly icon: string;
  readonly home: string;
}

/** The page in which Decap CMS runs; it holds no content and is not meant for search engines. */
export function editorPage({ name, script, css, icon, home }: EditorPageProps): Page {
  return {
    path: editorFolder,
    hidden: true,
    html: html`<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Redaktion – ${name}</title>
<link rel="icon" href="${icon}" type="image/svg+xml">
<link rel="stylesheet" href="${css}">
<script type="module" src="${script}"></script>
</head>
<body>
<noscript><p>Die Redaktion braucht JavaScript. Ohne sie lassen sich Einträge als Dateien bearbeiten. <a href="${home}">Zum Auftritt</a></p></noscript>
<p class="laden" role="status">Die Redaktion wird geladen …</p>
<div id="nc-root"></div>
<div id="kd-hinweise" role="status"></div>
</body>
</html>
`.toString(),
  };
}
