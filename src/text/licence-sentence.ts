import type { Bild } from "../model/types.generated.ts";

/** What a licence is told about: in the accusative, as a pronoun, and whom to ask. */
interface Work {
  readonly was: string;
  readonly es: string;
  readonly wen: string;
}

/** What a licence allows somebody who wants to take over a text or a picture, without a full stop. */
export function licenceSentence(licence: Bild["lizenz"], { was, es, wen }: Work): string {
  const may = `Sie dürfen ${was}`;
  const named = `${may} übernehmen und ändern, wenn Sie die Quelle nennen`;
  switch (licence) {
    case "CC0-1.0":
    case "DL-DE-ZERO-2.0":
      return `${may} frei übernehmen und ändern, auch ohne die Quelle zu nennen`;
    case "CC-BY-4.0":
    case "DL-DE-BY-2.0":
      return named;
    case "CC-BY-SA-4.0":
      return `${named} und Ihre Fassung unter derselben Lizenz weitergeben`;
    case "CC-BY-NC-4.0":
      return `${named} und ${es} nicht gewerblich nutzen`;
    case "CC-BY-ND-4.0":
      return `${may} nur unverändert weitergeben und müssen die Quelle nennen`;
    case "EUPL-1.2":
    case "MIT":
      return `${may} übernehmen und ändern, wenn Sie die Lizenz mitgeben`;
    case "presse-frei":
      return `${may} mit Quelle abdrucken; bevor Sie ${es} ändern oder übernehmen, fragen Sie ${wen}`;
  }
}

/** A licence without what its label explains in brackets, kept in one line. */
export function licenceName(label: string): string {
  return label.replace(/ \(.*/, "").replaceAll(" ", "\u00a0");
}
