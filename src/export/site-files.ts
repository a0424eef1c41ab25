import { hubConnection } from "../cms/connection.ts";
import type { OutputFile, WrittenPage } from "../model/page.ts";
import type { Site } from "../model/site.ts";
import { caddyRedirects, caddyRedirectsFile } from "./caddy-config.ts";
import { headerRules } from "./headers.ts";
import { netlifyHeaders } from "./netlify-headers.ts";
import { nginxRedirects, nginxRedirectsFile } from "./nginx-config.ts";
import { redirectsFile } from "./redirects.ts";
import { robots, sitemap } from "./sitemap.ts";

/** Where the search index will lie, which is made from the pages after all else. */
const searchFolder = "/pagefind/";

/** Files for web servers and search engines: headers, redirects, sitemap, robots.txt. `files` are the others of this build. */
export function siteFiles(
  site: Site,
  pages: readonly WrittenPage[],
  files: readonly Pick<OutputFile, "path">[],
): OutputFile[] {
  const crawlers = [...sitemap(pages, site), robots(site)];
  const paths = [...pages, ...files, ...crawlers].map(({ path }) => path).toSorted();
  const rules = headerRules(site.address.base, {
    editor: hubConnection(site.hub),
    open: site.audience === "oeffentlich",
    // Those who read `_headers` send nothing without TLS.
    secure: true,
  });
  return [
    {
      path: "/_headers",
      content: netlifyHeaders(
        rules,
        [...paths, searchFolder].map((path) => site.url(path)),
      ),
    },
    { path: "/_redirects", content: redirectsFile(site) },
    { path: nginxRedirectsFile, content: nginxRedirects(site) },
    { path: caddyRedirectsFile, content: caddyRedirects(site) },
    ...crawlers,
  ];
}
