import type { Hub } from "../../model/hub.ts";
import { hubColours } from "../../model/hub-colours.ts";
import type { OutputFile } from "../../model/page.ts";
import type { Assets } from "../assets.ts";
import { manifestPath } from "./manifest-path.ts";

/** Name, icon and colours for a home screen; the hub stays a page in the browser. */
export function manifest(hub: Hub, assets: Assets, url: (path: string) => string): OutputFile {
  const { mappe } = hubColours(hub.farben).hell;
  const image = (name: string, sizes: string, type: string) => ({
    src: url(assets.path(`images/${name}`)),
    sizes,
    type,
  });
  const content = {
    name: hub.name,
    description: hub.beschreibung,
    lang: "de",
    start_url: url("/"),
    display: "browser",
    background_color: mappe,
    theme_color: mappe,
    icons: [image("favicon.svg", "any", "image/svg+xml"), image("zeichen-512.png", "512x512", "image/png")],
  };
  return { path: manifestPath, content: `${JSON.stringify(content, undefined, 2)}\n` };
}
