import { addressOf } from "../src/model/address.ts";
import type { Schemas } from "../src/model/content-type.ts";
import type { DiskContent } from "../src/model/content.ts";
import { hubOf } from "../src/model/hub.ts";
import { link } from "../src/model/link.ts";
import { select, type Audience } from "../src/model/select.ts";
import type { Site } from "../src/model/site.ts";
import { textLinks } from "../src/text/text-links.ts";

/** What a site is linked from, once content was checked. */
export interface SiteSource extends Pick<DiskContent, "entries" | "hubs"> {
  readonly hub: Pick<DiskContent["hub"], "data">;
  readonly schemas: Schemas;
  readonly audience: Audience;
  readonly url?: string | undefined;
  readonly now: Date;
}

/** Selects what an audience may see and links it. */
export function linkedSite({ entries, hub: { data }, hubs, schemas, audience, url, now }: SiteSource): Site {
  const hub = hubOf(data);
  const address = addressOf(url ?? hub.url);
  return link(select(entries, audience, now), schemas, { hub, address, audience, now, hubs }, textLinks(schemas));
}
