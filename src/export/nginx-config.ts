import type { Site } from "../model/site.ts";
import { contentTypes, otherType } from "./content-types.ts";
import { dataFolder } from "./data/data-path.ts";
import { editorFolder } from "./editor-folder.ts";
import { exampleOrigin } from "./example-origin.ts";
import { headerRules, headersFor, type HeaderRule } from "./headers.ts";
import { nginxLogin } from "./nginx-login.ts";
import { redirectsOf } from "./redirects.ts";

/** File of the output with the redirects for nginx; below `_`, so that nobody can fetch it. */
export const nginxRedirectsFile = "/_redirects.nginx";

/** Whom an example configuration serves: everybody, or colleagues who have logged in. */
export type Readers = "oeffentlich" | "intern";

/** Example of two complete `server` blocks; under a base path the output lies in that folder below `root`. */
export function nginxConfig(base: string, readers: Readers = "oeffentlich"): string {
  const open = readers === "oeffentlich";
  const rules = headerRules(base, { editor: { origins: [exampleOrigin] }, open, secure: true });
  const [general, ...special] = rules;
  const headers = (path: string, indent: string): string =>
    Object.entries(headersFor(rules, path))
      .filter(([name]) => name !== "Content-Type")
      .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
      .join("\n");
  const location = ({ prefix, types }: HeaderRule): string =>
    `${notes[prefix.slice(base.length)] ?? ""}    location ${prefix} {\n${headers(prefix, "        ")}${types ? `\n${typeList(types, "        ")}` : ""}\n    }`;
  const { folder, name } = places[readers];
  const out = `${folder}${base}`.replace(/\/$/, "");
  return `# Beispiel für nginx ab 1.18, erzeugt mit „npm run generate“; nicht von Hand ändern, sondern kopieren.
# Gebaut mit: npm run build -- ${open ? "" : "--audience intern "}--out ${out}
# Nach einem Bau mit neuen Weiterleitungen: nginx -t && nginx -s reload
server {
    listen 80;
    listen [::]:80;
    server_name ${name};
    server_tokens off;
    return 301 https://$host$request_uri;
}

server {
    listen 443 ssl http2;
    listen [::]:443 ssl http2;
    server_name ${name};
    ssl_certificate /etc/ssl/hub/fullchain.pem;
    ssl_certificate_key /etc/ssl/hub/privkey.pem;
    ssl_protocols TLSv1.2 TLSv1.3;

    root ${folder};
    index index.html;
    error_page 403 404 =404 ${base}404.html;
    absolute_redirect off;
    server_tokens off;

${typeList({}, "    ")}
    default_type ${otherType};
    charset utf-8;
    charset_types ${withCharset.join(" ")};

    # Wer die Dateien vorab packt (zu jeder Datei eine mit der Endung .gz), ergänzt: gzip_static on;
    gzip on;
    gzip_vary on;
    gzip_min_length 512;
    gzip_types ${[...withCharset, "image/svg+xml"].join(" ")};

    # Ein location mit eigenem add_header vergisst alle von hier; darum nennt jedes alle.
${headers(general.prefix, "    ")}

${open ? "" : `${nginxLogin}\n`}${special
    .filter(({ headers: own, types }) => types || Object.keys(own).length > 0)
    .map(location)
    .join("\n\n")}

    # Dateien für den Webserver selbst und versteckte Dateien. Nicht „return 404“: Das käme vor einer Anmeldung.
    location ~ ^${base.replaceAll(".", "\\.")}_|/\\.(?!well-known/) {
        try_files /.fehlt =404;
    }

    # Weiterleitungen von früheren Adressen; der Stern erlaubt, dass es die Datei noch nicht gibt.
    include ${out}${nginxRedirectsFile}*;
}
`;
}

/** Where the output of a build lies and what its server is called. */
export const places: Readonly<Record<Readers, { readonly folder: string; readonly name: string }>> = {
  oeffentlich: { folder: "/srv/hub", name: "hub.example.de" },
  intern: { folder: "/srv/hub-intern", name: "intern.hub.example.de" },
};

/** Text, which nginx packs and names the encoding of; pages are text without being told. */
const withCharset = [...new Set(Object.values(contentTypes))]
  .filter((type) => type.includes("charset") && !type.startsWith("text/html"))
  .map(bare)
  .concat("application/atom+xml");

function bare(type: string): string {
  return type.split(";")[0]!;
}

/** All types, since those of a location replace all others there. */
function typeList(own: NonNullable<HeaderRule["types"]>, indent: string): string {
  const lines = Object.entries({ ...contentTypes, ...own }).map(
    ([extension, type]) => `${indent}    ${bare(type)} ${extension};`,
  );
  return `${indent}types {\n${lines.join("\n")}\n${indent}}`;
}

const editorNote = `    # Nur für die Redaktion, wenn hub.yaml unter „backend“ eine hat; sonst entfällt dieser location.
    # Statt ${exampleOrigin} steht hier der Dienst, bei dem die Inhalte liegen, wie in der Datei _headers der Ausgabe.
    # Soll sie nur aus dem eigenen Netz erreichbar sein, ergänzen Sie darin: allow 192.0.2.0/24; deny all;
`;

/** What is said above a location, by its prefix without base. */
const notes: Readonly<Record<string, string>> = {
  [editorFolder.slice(1)]: editorNote,
  [dataFolder.slice(1)]: "    # Feeds, Kalender und Daten.\n",
};

/**
 * Content of {@link nginxRedirectsFile}. A plain `return` would be answered before nginx asks for a login, and tell
 * strangers the old and the new names of internal entries.
 */
export function nginxRedirects(site: Site): string {
  const lines = redirectsOf(site).map(
    ({ from, to }) => `location = ${site.url(from)} { set $ziel ${site.url(to)}; try_files /.fehlt @weiter; }\n`,
  );
  return lines.length === 0 ? "" : `location @weiter { return 301 $ziel; }\n${lines.join("")}`;
}
