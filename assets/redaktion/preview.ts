import type { EditorSettings } from "../../src/cms/editor-settings.ts";
import type { ContentType, Schemas } from "../../src/model/content-type.ts";
import { unreadableFile } from "../../src/cms/editor-format.ts";
import { textAt } from "../../src/model/value-at.ts";
import { berlinDay } from "../../src/text/dates.ts";
import { decap, type Component, type DecapMap, type PreviewProps } from "./decap.ts";
import { kennungOf } from "./kennung-of.ts";
import { previewPage } from "./preview-page.ts";
import type { Repository } from "./repository.ts";

/** What all previews share. */
export interface PreviewOptions {
  readonly repository: Repository;
  readonly schemas: Schemas;
  readonly settings: EditorSettings;
}

/** The preview of a type: the site's own page, anew with every letter. */
export function previewOf(type: ContentType, options: PreviewOptions): Component {
  const { repository } = options;
  return decap.createClass<PreviewProps>({
    componentDidMount() {
      if (!repository.known) void repository.content().then(() => this.setState({}));
    },
    render() {
      const { known } = repository;
      if (!known) return decap.h("p", null, "Die anderen Einträge werden geladen …");
      const data = (this.props.entry.get("data") as DecapMap).toJS() as object;
      const unreadable = unreadableFile(data);
      if (unreadable) return decap.h("pre", null, unreadable.text);
      const html = previewPage(
        { type, kennung: kennungOf(this.props.entry) ?? "neuer-eintrag", data, body: textAt(data, "body") ?? "" },
        {
          ...options,
          content: known,
          today: berlinDay(new Date()),
          fileUrl: (name) => this.props.getAsset(name).toString(),
        },
      );
      return decap.h("main", { dangerouslySetInnerHTML: { __html: html } });
    },
  });
}
