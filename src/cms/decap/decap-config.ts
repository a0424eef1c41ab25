import { defined } from "../defined.ts";
import type { Connection } from "../connection.ts";
import type { Form } from "../form.ts";
import { decapCollection, type DecapCollection } from "./decap-collection.ts";

/** What the editor page needs to know of the site. */
export interface EditorSite {
  readonly name: string;
  readonly url?: string;
  readonly logo?: string;
}

/** Configuration for `CMS.init` of Decap CMS 3.16. */
export interface DecapConfig {
  readonly backend: Connection["backend"];
  readonly collections: readonly DecapCollection[];
  readonly [key: string]: unknown;
}

/** Folder for media that belong to no entry; it stays empty. */
export const noFolder = "/medien";

/** The configuration of Decap CMS for these forms. */
export function decapConfig(forms: readonly Form[], connection: Connection, site: EditorSite): DecapConfig {
  const { backend, folder, workflow } = connection;
  return {
    load_config_file: false,
    locale: "de",
    backend,
    ...(workflow ? { publish_mode: "editorial_workflow" } : {}),
    ...defined({
      site_url: site.url,
      display_url: site.url,
      logo: site.logo && { src: site.logo, show_in_header: true },
    }),
    // The preview of this computer shows the user's own files, not what the workflow keeps in its clone.
    show_preview_links: site.url !== undefined && !(workflow && backend.name === "proxy"),
    slug: { encoding: "ascii", clean_accents: true },
    // Decap demands these two; every collection keeps its files beside its entries.
    media_folder: folder + noFolder,
    public_folder: noFolder,
    collections: forms.map((form) => decapCollection(form, folder)),
  };
}
