import type { EditorComponent } from "./decap.ts";

/**
 * A picture on a line of its own in the text: `![](treffen.jpg)`. Under this id Decap has a component already, in
 * English and with a description that here belongs to the picture's own entry; a description in a file is kept.
 */
export const textPicture: EditorComponent = {
  id: "image",
  label: "Bild im Text",
  fields: [
    {
      name: "datei",
      label: "Bild",
      hint: "Tragen Sie das Bild auch unter „Bilder“ ein, mit Beschreibung, Urheber und Lizenz.",
      widget: "image",
      choose_url: false,
      media_library: { allow_multiple: false },
    },
  ],
  // With text behind it on the same line or the next, it is no picture of its own.
  pattern: /^!\[([^\]\n]*)\]\(([^\s()]+)\)[ \t]*(?=\n[ \t]*\n|\n*$)/,
  fromBlock: ([, alt = "", datei = ""]) => ({ alt, datei }),
  toBlock: ({ alt = "", datei = "" }) => (datei === "" ? "" : `![${alt}](${datei})`),
};
