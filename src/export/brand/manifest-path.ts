/** Path in the site of the manifest. */
export const manifestPath = "/manifest.json";
