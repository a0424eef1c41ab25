import type { Prepared } from "../../_includes/prepared.ts";
import type { Images } from "../../src/export/images.ts";
import { LiveLookup } from "../../src/live/live-lookup.ts";
import type { Item } from "../../src/model/site.ts";
import type { Modelle } from "../../src/process/modelle.ts";

/** What a preview has prepared: pictures, models and former texts change while pages hold on to it. */
export class LivePrepared implements Prepared {
  readonly assets: Prepared["assets"];
  readonly images: Images;
  readonly models: Modelle;
  readonly former: NonNullable<Prepared["former"]>;
  readonly #picture: LiveLookup<Parameters<Images["find"]>, ReturnType<Images["find"]>>;
  readonly #model: LiveLookup<Parameters<Modelle["find"]>, ReturnType<Modelle["find"]>>;
  readonly #former: LiveLookup<[Item, string], string | undefined>;

  constructor(prepared: Prepared) {
    const { images } = prepared;
    const join = (...words: readonly (string | undefined)[]): string => words.join("/");
    this.#picture = new LiveLookup(join, pictureIn(prepared));
    this.#model = new LiveLookup(join, modelIn(prepared));
    this.#former = new LiveLookup(({ path }, nummer) => path + nummer, formerIn(prepared));
    this.assets = prepared.assets;
    this.images = { ...images, find: this.#picture.find };
    this.models = { find: this.#model.find };
    this.former = { find: this.#former.find };
  }

  /** Takes what was prepared anew; belongs to the revision that is running. */
  become(prepared: Prepared): void {
    this.#picture.become(pictureIn(prepared));
    this.#model.become(modelIn(prepared));
    this.#former.become(formerIn(prepared));
  }
}

const pictureIn =
  ({ images }: Prepared): Images["find"] =>
  (typ, kennung, datei) =>
    images.find(typ, kennung, datei);

const modelIn =
  ({ models }: Prepared): Modelle["find"] =>
  (typ, kennung, datei) =>
    models?.find(typ, kennung, datei);

const formerIn =
  ({ former }: Prepared) =>
  (item: Item, nummer: string): string | undefined =>
    former?.find(item, nummer);
