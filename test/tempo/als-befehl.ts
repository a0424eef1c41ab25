/** What the commands of package.json give to Node before the program. */
export const alsBefehl = ["--import", "./scripts/compile-cache.js"] as const;
