/** A placeholder of a Vorlage, `[[Name der Gemeinde]]`; the group is what it stands for. */
export const placeholder = /\[\[([^[\]\n]{1,80})\]\]/g;
