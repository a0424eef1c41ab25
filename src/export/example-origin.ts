/** Stands in the example configurations for the server that keeps the content. */
export const exampleOrigin = "https://git.example.de";
