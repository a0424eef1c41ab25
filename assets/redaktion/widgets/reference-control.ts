import type { Schemas } from "../../../src/model/content-type.ts";
import { decap, type Component, type ControlProps, type Element } from "../decap.ts";
import type { Repository } from "../repository.ts";
import { referenceOptions, type ReferenceOption } from "./reference-options.ts";
import { textsOf, type List } from "./values.ts";

interface State {
  readonly options: readonly ReferenceOption[];
  /** What stands in the text field. */
  readonly typed: string;
}

/** Chooses other entries by their titles; Decap's own control knows one type only and loads each list anew. */
export function referenceControl(repository: Repository, { types }: Schemas): Component {
  return decap.createClass<ControlProps, State>({
    getInitialState() {
      return { options: [], typed: "" };
    },
    componentDidMount() {
      const wanted = textsOf(this.props.field.get("collections"));
      void repository.content().then((content) => {
        const options = referenceOptions(
          content,
          types.filter(({ typ }) => wanted.includes(typ)),
        );
        this.setState({ options });
      });
    },
    render() {
      const { field, value, forID, classNameWrapper, onChange } = this.props;
      const { options, typed } = this.state;
      const chosen = textsOf(value);
      const isList = field.get("multiple") === true;
      const put = (kennungen: readonly string[]): void => {
        const empty = (field.get("collections") as List).clear();
        onChange(isList ? empty.concat(kennungen) : (kennungen.at(-1) ?? ""));
      };
      const type = (text: string): void => {
        const found = options.find((option) => option.text === text);
        this.setState({ typed: found ? "" : text });
        if (found) put(isList ? [...new Set([...chosen, found.kennung])] : [found.kennung]);
      };
      return decap.h(
        "div",
        { className: `${classNameWrapper} kd-verweis` },
        chosen.length > 0
          ? chosenList(chosen, options, (kennung) => put(chosen.filter((one) => one !== kennung)))
          : null,
        decap.h("input", {
          id: forID,
          list: `${forID}-liste`,
          value: typed,
          placeholder: chosen.length === 0 || isList ? "Titel eintippen und auswählen" : "anderen Eintrag wählen",
          autoComplete: "off",
          onChange: (event: { readonly target: HTMLInputElement }) => type(event.target.value),
        }),
        decap.h(
          "datalist",
          { id: `${forID}-liste` },
          ...options
            .filter(({ kennung }) => !chosen.includes(kennung))
            .map(({ kennung, text }) => decap.h("option", { key: kennung, value: text })),
        ),
        decap.h("p", { role: "status" }, typed === "" ? "" : found(typed, options)),
      );
    },
  });
}

function chosenList(
  chosen: readonly string[],
  options: readonly ReferenceOption[],
  remove: (kennung: string) => void,
): Element {
  const textOf = (kennung: string): string => options.find((option) => option.kennung === kennung)?.text ?? kennung;
  return decap.h(
    "ul",
    null,
    ...chosen.map((kennung) =>
      decap.h(
        "li",
        { key: kennung },
        textOf(kennung),
        decap.h(
          "button",
          { type: "button", "aria-label": `${textOf(kennung)} entfernen`, onClick: () => remove(kennung) },
          "×",
        ),
      ),
    ),
  );
}

/** Says what the typed words can still become; nothing typed alone is ever saved. */
function found(typed: string, options: readonly ReferenceOption[]): string {
  const words = typed.toLocaleLowerCase("de");
  const count = options.filter(({ text }) => text.toLocaleLowerCase("de").includes(words)).length;
  if (count === 0) return "Einen solchen Eintrag gibt es nicht.";
  return count === 1
    ? "1 Eintrag passt. Bitte wählen Sie ihn aus."
    : `${count} Einträge passen. Bitte wählen Sie einen aus.`;
}
