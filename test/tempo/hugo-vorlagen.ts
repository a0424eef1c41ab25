/**
 * Layouts of a Hugo site with a frame like ours: a page per entry, lists per kind and per topic, in pages of 40. Terms
 * are linked by their names: `.GetTerms` goes through all terms for each page, which is no measure of Hugo.
 */
export const hugoVorlagen: Readonly<Record<string, string>> = {
  "hugo.yaml": `baseURL: https://korpus.example/
languageCode: de
title: Hub für Zeitmessungen
disableKinds: [RSS]
paginate: 40
taxonomies:
  sachgebiet: nach-sachgebiet
  thema: nach-thema
  verwaltung: nach-verwaltung
`,
  "layouts/_default/baseof.html": `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} – {{ site.Title }}</title>
<meta name="description" content="{{ .Params.kurzfassung }}">
<link rel="canonical" href="{{ .Permalink }}">
<meta property="og:title" content="{{ .Title }}">
<meta property="og:description" content="{{ .Params.kurzfassung }}">
<meta property="og:url" content="{{ .Permalink }}">
<link rel="stylesheet" href="/assets/haupt.css">
</head>
<body>
<a class="sprung" href="#inhalt">Zum Inhalt springen</a>
<header class="kopf"><a class="wortmarke" href="/">{{ site.Title }}</a>
<nav aria-label="Hauptbereiche"><ul>{{ range slice "themen" "berichte" "termine" "gesuche" "vorlagen" "projekte" "verwaltungen" }}<li><a href="/{{ . }}/">{{ title . }}</a></li>{{ end }}</ul></nav></header>
<main id="inhalt">{{ block "main" . }}{{ end }}</main>
<footer><ul><li><a href="/seiten/">Seiten</a></li><li><a href="/sachgebiete/">Sachgebiete</a></li></ul></footer>
</body>
</html>
`,
  "layouts/_default/single.html": `{{ define "main" }}<nav class="krumen"><ol><li><a href="/">Start</a></li><li><a href="/{{ .Section }}/">{{ title .Section }}</a></li><li>{{ .Title }}</li></ol></nav>
<article><h1>{{ .Title }}</h1><p class="vorspann">{{ .Params.kurzfassung }}</p>
<nav class="inhalt">{{ .TableOfContents }}</nav>
<div class="lese">{{ .Content }}</div>
<dl class="angaben">{{ range $name := slice "nach-sachgebiet" "nach-thema" "nach-verwaltung" }}{{ with index $.Params $name }}<div><dt>{{ $name }}</dt>{{ range . }}<dd><a href="/{{ $name }}/{{ . }}/">{{ . }}</a></dd>{{ end }}</div>{{ end }}{{ end }}
{{ with .Params.stand }}<div><dt>Stand</dt><dd><time datetime="{{ . }}">{{ . }}</time></dd></div>{{ end }}</dl>
</article>{{ end }}
`,
  "layouts/_default/list.html": `{{ define "main" }}<h1>{{ .Title }}</h1>
<ul class="liste">{{ range .Paginator.Pages }}<li><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Params.kurzfassung }}</p></li>{{ end }}</ul>
{{ with .Paginator }}<nav><p>Seite {{ .PageNumber }} von {{ .TotalPages }}</p>{{ if .HasPrev }}<a href="{{ .Prev.URL }}">Zurück</a>{{ end }}{{ if .HasNext }}<a href="{{ .Next.URL }}">Weiter</a>{{ end }}</nav>{{ end }}{{ end }}
`,
};
