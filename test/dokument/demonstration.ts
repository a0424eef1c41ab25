import path from "node:path";
import { prepareImages, type Images } from "../../src/export/images.ts";
import { addressOf } from "../../src/model/address.ts";
import { hubOf } from "../../src/model/hub.ts";
import { link } from "../../src/model/link.ts";
import { select } from "../../src/model/select.ts";
import type { Site } from "../../src/model/site.ts";
import { readContent } from "../../src/read/read-content.ts";
import { textLinks } from "../../src/text/text-links.ts";
import { now, project, schemas } from "../e2e/built-site.ts";

/** The public demonstration with its pictures, without pages. */
export async function demonstration(): Promise<{ readonly site: Site; readonly images: Images }> {
  const content = readContent(path.join(project, "content"), schemas.types);
  const hub = hubOf(content.hub.data);
  const entries = select(content.entries, "oeffentlich", now);
  const options = { hub, address: addressOf(hub.url), audience: "oeffentlich", now } as const;
  const site = link(entries, schemas, options, textLinks(schemas));
  return { site, images: await prepareImages(site, path.join(project, ".cache", "bilder")) };
}
