import { unreadableFile } from "../../../src/cms/editor-format.ts";
import { richTextLimits } from "../../../src/text/rich-text-limits.ts";
import { decap, type Cms, type Component, type ControlProps, type DecapMap } from "../decap.ts";
import { showFieldErrors } from "../field-errors.ts";
import { formClosed, formOpened } from "../late-backups.ts";
import { showUnreadable } from "../unreadable-notice.ts";
import type { List } from "./values.ts";

/** Decap's Markdown control, which keeps its rich text away from what that would damage. */
export function textControl(cms: Cms): Component {
  const { control } = cms.getWidget("markdown");
  return decap.createClass<ControlProps>({
    // Decap does not tell when an entry is opened; this control is in every form.
    componentDidMount() {
      formOpened();
      const unreadable = unreadableFile((this.props.entry.get("data") as DecapMap).toJS() as object);
      if (unreadable) showUnreadable(unreadable);
    },
    componentWillUnmount() {
      formClosed();
    },
    // Asked before each saving; what Decap finds is in the form only after all controls were asked.
    isValid() {
      setTimeout(showFieldErrors);
      return true;
    },
    render() {
      const { value, field } = this.props;
      const limits = richTextLimits(typeof value === "string" ? value : "");
      const raw = (field.get("modes") as List).filter((mode) => mode === "raw");
      const allowed = limits.length === 0 ? field : field.set("modes", raw);
      // One shape for both cases: another one would make React start the control anew while somebody types.
      return decap.h(
        "div",
        // Decap gives the text field no name.
        { role: "group", "aria-label": String(field.get("label")) },
        decap.h("p", { className: "kd-hinweis", hidden: limits.length === 0 }, hint(limits)),
        decap.h(control, { ...this.props, field: allowed }),
      );
    },
  });
}

function hint(limits: readonly string[]): string {
  return `Dieser Text enthält ${new Intl.ListFormat("de").format(limits)}. Damit das erhalten bleibt, bearbeiten Sie ihn hier als Markdown; wie er aussieht, zeigt die Vorschau.`;
}
