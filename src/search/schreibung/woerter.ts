/** Folder of the site with the words that may be suggested. */
export const woerterFolder = "/suche/woerter/";

/** Name of the file there that lists the others. */
export const verzeichnis = "verzeichnis";

/** Words long enough for a suggestion, for `split` and `match`; of shorter ones each is near to many. */
export const langeWoerter = /(\p{L}{4,})/gu;
