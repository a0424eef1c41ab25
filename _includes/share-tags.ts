import { html, type Html } from "../src/html.ts";

/** What a page says of itself where its address is shared (Open Graph); addresses are absolute. */
export interface Share {
  readonly kind: "article" | "website";
  readonly url?: string;
  readonly image?: { readonly url: string; readonly width: number; readonly height: number; readonly alt: string };
}

interface SharedPage {
  readonly title: string;
  readonly share?: Share | undefined;
}

/** Meta tags of a page for where its address is shared, beside its description; none for a page that is not for everybody. */
export function shareTags({ title, share }: SharedPage, siteName: string): Html | undefined {
  if (!share) return undefined;
  const { kind, url, image } = share;
  const tag = (name: string, content: string | number): Html =>
    html`<meta property="og:${name}" content="${content}">\n`;
  return html`${tag("title", title)}${tag("type", kind)}${tag("locale", "de_DE")}${tag("site_name", siteName)}${url !== undefined && tag("url", url)}${
    image && [
      tag("image", image.url),
      tag("image:width", image.width),
      tag("image:height", image.height),
      tag("image:alt", image.alt),
    ]
  }<meta name="twitter:card" content="${image ? "summary_large_image" : "summary"}">
`;
}
