/** What „publish“ is called where it only writes the file: to publish is another step then, and not Decap's. */
export const savingPhrases: Readonly<Record<string, string>> = {
  "editor.editorToolbar.publishing": "Wird gespeichert …",
  "editor.editorToolbar.publish": "Speichern",
  "editor.editorToolbar.published": "Gespeichert",
  "editor.editorToolbar.publishNow": "Jetzt speichern",
  "editor.editorToolbar.publishAndCreateNew": "Speichern und neuen Eintrag anlegen",
  "editor.editorToolbar.publishAndDuplicate": "Speichern und duplizieren",
};
