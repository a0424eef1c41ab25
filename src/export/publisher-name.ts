import type { Site } from "../model/site.ts";

/** Who publishes a hub: its Träger, else whom one can ask, else the hub itself. */
export function publisherName({ hub }: Site): string {
  return hub.traeger?.name ?? hub.kontakt?.stelle ?? hub.name;
}
