import type { EditorSettings } from "../../src/cms/editor-settings.ts";
import type { Content } from "../../src/model/content.ts";
import type { ContentType, Schemas } from "../../src/model/content-type.ts";
import { unreadableFile } from "../../src/cms/editor-format.ts";
import { textAt } from "../../src/model/value-at.ts";
import { berlinDay } from "../../src/text/dates.ts";
import { decap, type Component, type DecapMap, type Instance, type PreviewProps } from "./decap.ts";
import { kennungOf } from "./kennung-of.ts";
import { previewPage } from "./preview-page.ts";
import type { Repository } from "./repository.ts";

/** What all previews share. */
export interface PreviewOptions {
  readonly repository: Repository;
  readonly schemas: Schemas;
  readonly settings: EditorSettings;
}

interface State {
  readonly html: string | undefined;
}

/** Time without a change after which the page is made anew, in milliseconds; linking 1,000 entries takes as long as a key stroke. */
const pause = 80;

/** The preview of a type: the site's own page, anew whenever the draft changes. */
export function previewOf(type: ContentType, options: PreviewOptions): Component {
  const { repository } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = (preview: Instance<PreviewProps, State>): void => {
    const { known } = repository;
    if (known) preview.setState({ html: pageOf(type, preview.props, known, options) });
  };
  return decap.createClass<PreviewProps, State>({
    getInitialState() {
      return { html: undefined };
    },
    componentDidMount() {
      void repository.content().then(() => refresh(this));
    },
    componentDidUpdate(before) {
      if (before === this.props) return;
      clearTimeout(timer);
      timer = setTimeout(() => refresh(this), pause);
    },
    componentWillUnmount() {
      clearTimeout(timer);
    },
    render() {
      const unreadable = unreadableFile(dataOf(this.props));
      if (unreadable) return decap.h("pre", null, unreadable.text);
      const { html } = this.state;
      if (html === undefined) return decap.h("p", null, "Die Vorschau wird vorbereitet …");
      return decap.h("main", { dangerouslySetInnerHTML: { __html: html } });
    },
  });
}

function pageOf(type: ContentType, props: PreviewProps, content: Content, options: PreviewOptions): string {
  const data = dataOf(props);
  return previewPage(
    { type, kennung: kennungOf(props.entry) ?? "neuer-eintrag", data, body: textAt(data, "body") ?? "" },
    { ...options, content, today: berlinDay(new Date()), fileUrl: (name) => props.getAsset(name).toString() },
  );
}

function dataOf({ entry }: PreviewProps): object {
  return (entry.get("data") as DecapMap).toJS() as object;
}
