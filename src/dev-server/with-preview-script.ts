import { previewPaths } from "./preview-paths.ts";

/** Adds the script of the preview to a page; a file, not inline, so that the strict policy of the site holds here too. */
export function withPreviewScript(page: string, stand: string): string {
  const script = `<script type="module" src="${previewPaths.script}?stand=${stand}"></script>`;
  const end = page.lastIndexOf("</body>");
  return end < 0 ? page + script : page.slice(0, end) + script + page.slice(end);
}
