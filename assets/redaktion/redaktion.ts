import { loadRules } from "../../src/check/load-rules.ts";
import { schemas } from "../../src/cms/bundled-schemas.ts";
import { entryFormat } from "../../src/cms/editor-format.ts";
import { settingsFile, type EditorSettings } from "../../src/cms/editor-settings.ts";
import { formatName } from "../../src/cms/format-name.ts";
import { html } from "../../src/html.ts";
import { ChangeMark } from "./change-mark.ts";
import { decap, type Cms } from "./decap.ts";
import { keepPublished } from "./keep-published.ts";
import { labelLogin } from "./login-labels.ts";
import { delayBackups } from "./late-backups.ts";
import { tidyPlugin } from "./markdown/tidy-plugin.ts";
import { showNotice } from "./notice.ts";
import { previewOf } from "./preview.ts";
import { Repository } from "./repository.ts";
import { SaveGuard } from "./save-guard.ts";
import { notedFormat } from "./stand/noted-format.ts";
import { deutsch } from "./sprache.ts";
import { textPicture } from "./text-picture.ts";
import { watchUploads } from "./uploads/watch-uploads.ts";
import { registerWidgets } from "./widgets/register-widgets.ts";

/** Starts Decap CMS with our forms, format, check and preview. */
async function start(): Promise<void> {
  decap.CMS_MANUAL_INIT = true;
  const [settings, rules] = await Promise.all([loadSettings(), loadRules(), loadDecap()]);
  const { config, folder } = settings;
  const cms = decap.CMS;
  const isLocal = config.backend.name === "proxy";
  const hasWorkflow = config["publish_mode"] !== undefined;
  if (isLocal) enterWithoutLogin();
  const repository = new Repository(folder, schemas, rules);
  repository.join(cms, config.backend.name, hasWorkflow);
  cms.registerLocale("de", deutsch(cms.getLocale("de"), { saves: isLocal && !hasWorkflow }));
  cms.registerRemarkPlugin(tidyPlugin);
  cms.registerEditorComponent(textPicture);
  const mark = new ChangeMark();
  registerWidgets(cms, repository, schemas, mark);
  cms.registerEventListener({ name: "postSave", handler: () => mark.saved(repository.lastWritten) });
  registerTypes(cms, settings, repository, rules);
  watchUploads(window, {
    onRefused: (messages) => showNotice("Das geht so nicht", html`${messages.map((text) => html`<p>${text}</p>`)}`),
  });
  keepPublished(window);
  if (config.backend.name === "git-gateway") labelLogin(document.body);
  delayBackups();
  cms.init({ config });
  document.querySelector(".laden")?.remove();
}

function registerTypes(
  cms: Cms,
  settings: EditorSettings,
  repository: Repository,
  rules: Awaited<ReturnType<typeof loadRules>>,
): void {
  cms.registerPreviewStyle(settings.css);
  for (const type of schemas.types) {
    cms.registerCustomFormat(formatName(type), "md", notedFormat(entryFormat(type)));
    cms.registerPreviewTemplate(type.typ, previewOf(type, { repository, schemas, settings }));
  }
  const guard = new SaveGuard(repository, schemas, rules);
  cms.registerEventListener({ name: "preSave", handler: (event) => guard.beforeSave(event) });
  cms.registerEventListener({ name: "postSave", handler: () => guard.afterSave() });
  // Without a review it comes with every save.
  cms.registerEventListener({ name: "postPublish", handler: (event) => guard.afterPublish(event) });
  cms.registerEventListener({ name: "preUnpublish", handler: (event) => guard.beforeDelete(event) });
  cms.registerEventListener({ name: "postUnpublish", handler: (event) => guard.afterDelete(event) });
}

async function loadSettings(): Promise<EditorSettings> {
  const response = await fetch(new URL(settingsFile, import.meta.url));
  return (await response.json()) as EditorSettings;
}

function loadDecap(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL("decap/decap-cms.js", import.meta.url).href;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`cannot load ${script.src}`)));
    document.head.append(script);
  });
}

/** On one's own machine there is nobody to ask; Decap would show a page with nothing but a button. */
function enterWithoutLogin(): void {
  localStorage.setItem("decap-cms-user", JSON.stringify({ backendName: "proxy" }));
}

await start();
