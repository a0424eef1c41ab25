import type { OutputFile, Page } from "../model/page.ts";
import type { Site } from "../model/site.ts";
import { caddyRedirects, caddyRedirectsFile } from "./caddy-config.ts";
import { headerRules } from "./headers.ts";
import { netlifyHeaders } from "./netlify-headers.ts";
import { nginxRedirects, nginxRedirectsFile } from "./nginx-config.ts";
import { redirectsFile } from "./redirects.ts";
import { robots, sitemap } from "./sitemap.ts";

/** Files for web servers and search engines: headers, redirects, sitemap, robots.txt. */
export function siteFiles(site: Site, pages: readonly Page[]): OutputFile[] {
  return [
    { path: "/_headers", content: netlifyHeaders(headerRules(site.address.base)) },
    { path: "/_redirects", content: redirectsFile(site) },
    { path: nginxRedirectsFile, content: nginxRedirects(site) },
    { path: caddyRedirectsFile, content: caddyRedirects(site) },
    ...sitemap(pages, site),
    robots(site),
  ];
}
