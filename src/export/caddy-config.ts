import type { Site } from "../model/site.ts";
import { dataFolder } from "./data/data-path.ts";
import { exampleOrigin } from "./example-origin.ts";
import { editorPrefix, headerRules, type HeaderRule } from "./headers.ts";
import { redirectsOf } from "./redirects.ts";

/** File of the output with the redirects for Caddy; below `_`, so that nobody can fetch it. */
export const caddyRedirectsFile = "/_redirects.caddy";

/** Example of a complete site block; under a base path the output lies in that folder below `root`. */
export function caddyConfig(base: string): string {
  const [general, ...special] = headerRules(base, { editor: { origins: [exampleOrigin] }, open: true });
  const dataPrefix = base + dataFolder.slice(1);
  const replacedIn = (name: string): string =>
    special.flatMap(({ prefix, headers }) => (name in headers ? [`${prefix}*`] : [])).join(" ");
  const { "": everywhere = [], ...elsewhere } = Object.groupBy(Object.entries(general.headers), ([name]) =>
    replacedIn(name),
  );
  const out = `/srv/hub${base}`.replace(/\/$/, "");
  return `# Beispiel für Caddy ab 2.6, erzeugt mit „npm run generate“; nicht von Hand ändern, sondern kopieren.
# Gebaut mit: npm run build -- --out ${out}
# Nach einem Bau mit neuen Weiterleitungen: caddy reload
hub.example.de {
	root * /srv/hub
	# Wer die Dateien vorab packt, ergänzt bei file_server: precompressed br gzip
	encode zstd gzip

	header {
${print(everywhere, "\t\t")}
	}
	# Caddy ordnet header nach der Länge des Pfads, der allgemeinste käme zuletzt und gewänne; darum schließen sich diese aus.
${Object.entries(elsewhere)
  .map(
    ([paths, headers = []], at) =>
      `\t@sonst${at + 1} not path ${paths}\n\theader @sonst${at + 1} {\n${print(headers, "\t\t")}\n\t}`,
  )
  .join("\n")}
${special
  .map(
    ({ prefix, headers }) =>
      `${prefix === editorPrefix(base) ? editorNote(prefix) : prefix === dataPrefix ? dataNote : ""}\theader ${prefix}* {\n${print(Object.entries(headers), "\t\t")}\n\t}`,
  )
  .join("\n")}
${typeLines(special)}

	# Weiterleitungen von früheren Adressen; der Stern erlaubt, dass es die Datei noch nicht gibt.
	import ${out}${caddyRedirectsFile}*

	# Dateien für den Webserver selbst.
	@eigene path ${base}_* ${base}.kurzer-dienstweg
	error @eigene 404
	file_server

	handle_errors {
		header {
${print(
  Object.values(elsewhere).flatMap((headers = []) => headers),
  "\t\t\t",
)}
		}
		rewrite * ${base}404.html
		file_server
	}
}
`;
}

const dataNote = `\t# Feeds, Kalender und Daten dürfen andere Websites lesen. Beim internen Auftritt gehört hierher
\t# "same-origin", und Access-Control-Allow-Origin entfällt.
`;

/** Caddy asks the system for content types, and a bare one knows few. */
function typeLines(rules: readonly HeaderRule[]): string {
  return rules
    .flatMap(({ prefix, types = {} }) =>
      Object.entries(types).map(([extension, type]) => ({ prefix, extension, type })),
    )
    .map(
      ({ prefix, extension, type }) =>
        `\t@${extension} path_regexp ^${prefix.replaceAll(".", "\\.")}.*\\.${extension}$\n\theader @${extension} Content-Type "${type}"`,
    )
    .join("\n");
}

function editorNote(prefix: string): string {
  return `\t# Nur für die Redaktion, wenn hub.yaml unter „backend“ eine hat; sonst entfällt dieser header.
\t# Statt ${exampleOrigin} steht hier der Dienst, bei dem die Inhalte liegen, wie in der Datei _headers der Ausgabe.
\t# Soll sie nur aus dem eigenen Netz erreichbar sein, ergänzen Sie:
\t# @fremd {
\t#	path ${prefix}*
\t#	not remote_ip 192.0.2.0/24
\t# }
\t# error @fremd 403
`;
}

function print(headers: readonly (readonly [string, string])[], indent: string): string {
  return headers.map(([name, value]) => `${indent}${name} "${value}"`).join("\n");
}

/** Content of {@link caddyRedirectsFile}. */
export function caddyRedirects(site: Site): string {
  return redirectsOf(site)
    .map(({ from, to }) => `redir ${site.url(from)} ${site.url(to)} 301\n`)
    .join("");
}
