import { entryPage } from "../../_includes/pages/entry.ts";
import { viewOf } from "../../_includes/view.ts";
import { withChange } from "../../src/cms/editor-content.ts";
import type { EditorSettings } from "../../src/cms/editor-settings.ts";
import { formData } from "../../src/cms/form-data.ts";
import { showableData } from "../../src/cms/showable-data.ts";
import type { Assets } from "../../src/export/assets.ts";
import type { Image, Images } from "../../src/export/images.ts";
import type { Content } from "../../src/model/content.ts";
import type { ContentType, Schemas } from "../../src/model/content-type.ts";
import { hubOf } from "../../src/model/hub.ts";
import { link } from "../../src/model/link.ts";
import type { Site } from "../../src/model/site.ts";
import { canonicalData } from "../../src/text/entry-data.ts";
import { joinEntry, serializeMatter } from "../../src/text/serialize.ts";
import { textLinks } from "../../src/text/text-links.ts";

/** A draft to be shown. */
export interface Draft {
  readonly type: ContentType;
  readonly kennung: string;
  /** What the form holds. */
  readonly data: object;
  readonly body: string;
}

/** What drafts are shown in. */
export interface Surroundings {
  readonly content: Content;
  readonly schemas: Schemas;
  readonly settings: EditorSettings;
  /** JJJJ-MM-TT. */
  readonly today: string;
  /** Address under which a file of the draft can be seen. */
  readonly fileUrl: (name: string) => string;
}

/** The page of a draft as the site will show it, as HTML of its `<main>`. */
export function previewPage({ type, kennung, data, body }: Draft, around: Surroundings): string {
  const { content, schemas, settings, today } = around;
  const given = formData(type.fields, canonicalData(type.fields, type.required, data));
  const shown = showableData(type, given, today);
  const file = `${type.plural}/${kennung}/index.md`;
  const { entries } = withChange(content, { file, text: joinEntry(serializeMatter(type, shown), body) }, schemas);
  const { hub, address } = settings;
  const options = { hub: hubOf(hub), address, audience: "vorschau", now: new Date() } as const;
  const site = withFileUrls(link(entries, schemas, options, textLinks(schemas)));
  const item = site.find(type.typ, kennung)!;
  const view = viewOf(site, { images: picturesOf(item.kennung, around), assets: siteAssets(settings) });
  const page = new DOMParser().parseFromString(entryPage(item, view).html, "text/html");
  return page.querySelector("main")!.innerHTML;
}

/** Addresses of files that are not in the site yet stay as they are. */
function withFileUrls(site: Site): Site {
  return { ...site, url: (path) => (/^[a-z]+:/.test(path) ? path : site.url(path)) };
}

/** Pictures as they lie beside the draft; only their shape on the page is not known yet. */
function picturesOf(kennung: string, { fileUrl }: Surroundings): Images {
  const image = (name: string): Image => ({
    width: 1200,
    height: 800,
    formats: [{ type: "image/*", sizes: [{ path: fileUrl(name), width: 1200, height: 800 }] }],
  });
  return { files: [], problems: [], find: (_typ, of, name) => (of === kennung ? image(name) : undefined) };
}

/** Only the content of the page is shown, so nothing but the stylesheet, which Decap adds, is ever asked for. */
function siteAssets({ css }: EditorSettings): Assets {
  return { files: [], paths: new Map(), path: () => css };
}
