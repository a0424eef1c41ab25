import type { Properties } from "./dokument.ts";

/** What stands at the foot of every page: the title beside the page number, below it licence and address. */
export function footerLines({ title, licence, source }: Properties): {
  readonly title: string;
  readonly below: string;
} {
  const cut = title.length > 95 ? `${title.slice(0, 94).trimEnd()}…` : title;
  return { title: cut, below: [licence, source].filter((one) => one !== undefined).join(" · ") };
}
