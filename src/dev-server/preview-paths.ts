/** Paths of the preview itself; no page of a site begins with `_`. */
export const previewPaths = {
  events: "/__vorschau/ereignisse",
  script: "/__vorschau/vorschau.js",
  style: "/__vorschau/vorschau.css",
} as const;
