import type { Site } from "../model/site.ts";
import { dataFolder } from "./data/data-path.ts";
import { editorFolder } from "./editor-folder.ts";
import { exampleOrigin } from "./example-origin.ts";
import { headerRules, headersFor, type HeaderRule } from "./headers.ts";
import { redirectsOf } from "./redirects.ts";

/** File of the output with the redirects for nginx; below `_`, so that nobody can fetch it. */
export const nginxRedirectsFile = "/_redirects.nginx";

/** Example of a complete `server` block; under a base path the output lies in that folder below `root`. */
export function nginxConfig(base: string): string {
  const rules = headerRules(base, { editor: { origins: [exampleOrigin] }, open: true });
  const [general, ...special] = rules;
  const headers = (path: string, indent: string): string =>
    Object.entries(headersFor(rules, path))
      .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
      .join("\n");
  const location = ({ prefix, types }: HeaderRule): string =>
    `${notes[prefix.slice(base.length)] ?? ""}    location ${prefix} {\n${headers(prefix, "        ")}${types ? `\n${typeList(types)}` : ""}\n    }`;
  const out = `/srv/hub${base}`.replace(/\/$/, "");
  return `# Beispiel für nginx ab 1.18, erzeugt mit „npm run generate“; nicht von Hand ändern, sondern kopieren.
# Gebaut mit: npm run build -- --out ${out}
# Nach einem Bau mit neuen Weiterleitungen: nginx -t && nginx -s reload
server {
    listen 80;
    listen [::]:80;
    server_name hub.example.de;
    # Mit TLS zusätzlich: listen 443 ssl; ssl_certificate …; ssl_certificate_key …;
    # und add_header Strict-Transport-Security "max-age=31536000" always; hier und in jedem location mit add_header.

    root /srv/hub;
    index index.html;
    error_page 403 404 =404 ${base}404.html;
    absolute_redirect off;
    server_tokens off;

    include mime.types;
    types {
        text/calendar ics;
        text/csv csv;
        text/markdown md;
        application/manifest+json webmanifest;
    }
    charset utf-8;
    charset_types text/css text/javascript application/javascript application/json text/plain text/xml application/xml application/atom+xml application/rss+xml application/ld+json text/calendar text/csv text/markdown;

    # Wer die Dateien vorab packt (zu jeder Datei eine mit der Endung .gz), ergänzt: gzip_static on;
    gzip on;
    gzip_vary on;
    gzip_min_length 512;
    gzip_types text/css text/javascript application/javascript application/json text/plain text/xml application/xml application/atom+xml application/rss+xml image/svg+xml application/ld+json text/calendar text/csv text/markdown application/manifest+json;

    # Ein location mit eigenem add_header vergisst alle von hier; darum nennt jedes alle.
${headers(general.prefix, "    ")}

${special.map(location).join("\n\n")}

    # Dateien für den Webserver selbst und versteckte Dateien.
    location ~ ^${base.replaceAll(".", "\\.")}(_|\\.(?!well-known/)) {
        return 404;
    }

    # Weiterleitungen von früheren Adressen; der Stern erlaubt, dass es die Datei noch nicht gibt.
    include ${out}${nginxRedirectsFile}*;
}
`;
}

/** Types of a location replace all others there, so that of pages is named too. */
function typeList(types: NonNullable<HeaderRule["types"]>): string {
  const lines = Object.entries(types).map(([extension, type]) => `            ${type.split(";")[0]} ${extension};`);
  return `        types {\n            text/html html;\n${lines.join("\n")}\n        }`;
}

const dataNote = `    # Feeds, Kalender und Daten dürfen andere Websites lesen. Beim internen Auftritt gehört hierher wie oben
    # "same-origin", und Access-Control-Allow-Origin entfällt.
`;
const editorNote = `    # Nur für die Redaktion, wenn hub.yaml unter „backend“ eine hat; sonst entfällt dieser location.
    # Statt ${exampleOrigin} steht hier der Dienst, bei dem die Inhalte liegen, wie in der Datei _headers der Ausgabe.
    # Soll sie nur aus dem eigenen Netz erreichbar sein, ergänzen Sie darin: allow 192.0.2.0/24; deny all;
`;

/** What is said above a location, by its prefix without base. */
const notes: Readonly<Record<string, string>> = {
  [editorFolder.slice(1)]: editorNote,
  [dataFolder.slice(1)]: dataNote,
};

/** Content of {@link nginxRedirectsFile}. */
export function nginxRedirects(site: Site): string {
  return redirectsOf(site)
    .map(({ from, to }) => `location = ${site.url(from)} { return 301 ${site.url(to)}; }\n`)
    .join("");
}
