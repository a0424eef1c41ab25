import type { Site } from "../model/site.ts";
import { caddyLogin } from "./caddy-login.ts";
import { contentTypes, otherType } from "./content-types.ts";
import { exampleOrigin } from "./example-origin.ts";
import { editorPrefix, headerRules, type HeaderRule, type HeaderRules } from "./headers.ts";
import { places, type Readers } from "./nginx-config.ts";
import { redirectsOf } from "./redirects.ts";

/** File of the output with the redirects for Caddy; below `_`, so that nobody can fetch it. */
export const caddyRedirectsFile = "/_redirects.caddy";

/** Example of a complete site block; under a base path the output lies in that folder below `root`. */
export function caddyConfig(base: string, readers: Readers = "oeffentlich"): string {
  const open = readers === "oeffentlich";
  const rules = headerRules(base, { editor: { origins: [exampleOrigin] }, open, secure: true });
  const { folder, name } = places[readers];
  const out = `${folder}${base}`.replace(/\/$/, "");
  const site = siteBlock(base, rules, { folder, out, login: open ? "" : caddyLogin.ask });
  return `# Beispiel für Caddy ab 2.6, erzeugt mit „npm run generate“; nicht von Hand ändern, sondern kopieren.
# Gebaut mit: npm run build -- ${open ? "" : "--audience intern "}--out ${out}
# Nach einem Bau mit neuen Weiterleitungen: caddy reload
${name} {
${open ? indented(site) : `${indented(caddyLogin.pages)}\thandle {\n${indented(indented(site))}\t}\n`}
	# Nur was es nicht gibt, bekommt die Fehlerseite des Auftritts: Fällt die Anmeldung aus, zeigt Caddy auch sie nicht.
	handle_errors {
		@fehlt expression {http.error.status_code} == 404
		handle @fehlt {
			root * ${folder}
			header {
${print([...replaced(rules), ["Content-Type", contentTypes["html"]!]], "\t\t\t\t")}${added(rules)
    .map((name) => `\n\t\t\t\t-${name}`)
    .join("")}
			}
			rewrite * ${base}404.html
			file_server
		}
	}
}
`;
}

function siteBlock(
  base: string,
  rules: HeaderRules,
  { folder, out, login }: { readonly folder: string; readonly out: string; readonly login: string },
): string {
  const [general, ...special] = rules;
  const { "": everywhere = [], ...elsewhere } = byFolders(rules);
  const others = Object.entries(elsewhere).map(
    ([paths, headers = []], at) => `@sonst${at + 1} not path ${paths}\nheader @sonst${at + 1} ${block(headers)}`,
  );
  const folders = special
    .filter(({ headers }) => Object.keys(headers).length > 0)
    .map(
      ({ prefix, headers }) =>
        `${prefix === editorPrefix(base) ? editorNote(prefix) : ""}header ${prefix}* ${block(Object.entries(headers))}`,
    );
  return `root * ${folder}
# Wer die Dateien vorab packt, ergänzt bei file_server: precompressed br gzip
encode zstd gzip

header ${block(everywhere)}
# Caddy ordnet header nach der Länge des Pfads, der allgemeinste käme zuletzt und gewänne; darum schließen sich diese aus.
${[...others, ...folders].join("\n")}

# Inhaltstypen; Caddy fragt sonst das System, und ein schlichtes kennt wenige.
map {path} {inhaltstyp} {
${typeLines(general, special)}
	default "${otherType}"
}
header Content-Type {inhaltstyp}

# In dieser Reihenfolge; ohne route beantwortete Caddy Weiterleitungen vor einer Anmeldung.
route {
${login}	# Weiterleitungen von früheren Adressen; der Stern erlaubt, dass es die Datei noch nicht gibt.
	import ${out}${caddyRedirectsFile}*

	# Dateien für den Webserver selbst und versteckte Dateien.
	@eigene {
		path ${base}_* */.*
		not path /.well-known/*
	}
	error @eigene 404
	file_server
}
`;
}

type Headers = readonly (readonly [string, string])[];

/** The general headers by the patterns of the folders that have another value. */
function byFolders([general, ...special]: HeaderRules): Partial<Record<string, Headers>> {
  const replacing = (name: string): string =>
    special.flatMap(({ prefix, headers }) => (name in headers ? [`${prefix}*`] : [])).join(" ");
  return Object.groupBy(Object.entries(general.headers), ([name]) => replacing(name));
}

/** The general values of headers that a folder replaces, for an error page. */
function replaced(rules: HeaderRules): Headers {
  const { "": _, ...elsewhere } = byFolders(rules);
  return Object.values(elsewhere).flatMap((headers = []) => headers);
}

/** Names of headers that only a folder has, and an error page does not. */
function added([general, ...special]: HeaderRules): string[] {
  return special.flatMap(({ headers }) => Object.keys(headers)).filter((name) => !(name in general.headers));
}

/** The first line that fits decides, so those of folders come first. */
function typeLines({ types = {} }: HeaderRule, special: readonly HeaderRule[]): string {
  const line = (pattern: string, type: string): string => `\t~${pattern} "${type}"`;
  const inFolders = special.flatMap(({ prefix, types: own = {} }) =>
    Object.entries(own).map(([extension, type]) => line(`^${prefix.replaceAll(".", "\\.")}.*\\.${extension}$`, type)),
  );
  const everywhere = Object.entries(types).map(([extension, type]) =>
    line(extension === "html" ? "(/|\\.html)$" : `\\.${extension}$`, type),
  );
  return [...inFolders, ...everywhere].join("\n");
}

function editorNote(prefix: string): string {
  return `# Nur für die Redaktion, wenn hub.yaml unter „backend“ eine hat; sonst entfällt dieser header.
# Statt ${exampleOrigin} steht hier der Dienst, bei dem die Inhalte liegen, wie in der Datei _headers der Ausgabe.
# Soll sie nur aus dem eigenen Netz erreichbar sein, ergänzen Sie unten in route, vor file_server:
# @fremd {
#	path ${prefix}*
#	not remote_ip 192.0.2.0/24
# }
# error @fremd 403
`;
}

function block(headers: Headers): string {
  return `{\n${print(headers, "\t")}\n}`;
}

function print(headers: Headers, indent: string): string {
  return headers.map(([name, value]) => `${indent}${name} "${value}"`).join("\n");
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "\t");
}

/** Content of {@link caddyRedirectsFile}. */
export function caddyRedirects(site: Site): string {
  return redirectsOf(site)
    .map(({ from, to }) => `redir ${site.url(from)} ${site.url(to)} 301\n`)
    .join("");
}
