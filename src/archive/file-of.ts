/** The file of a path in the site, without a slash before it: `/themen/` is `themen/index.html`. */
export function fileOf(path: string): string {
  const file = path.replace(/^\//, "");
  return file === "" || file.endsWith("/") ? `${file}index.html` : file;
}
