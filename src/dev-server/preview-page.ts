import { html, type Html } from "../html.ts";
import { previewPaths } from "./preview-paths.ts";

/** A plain page of the preview itself, shown while there is no site. */
export function previewPage(title: string, content: Html): string {
  return html`<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="stylesheet" href="${previewPaths.style}">
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`.toString();
}
