/** Folder of the editor in the site. */
export const editorFolder = "/redaktion/";
