import type { Schemas } from "../../../src/model/content-type.ts";
import { decap, type Component, type ControlProps } from "../decap.ts";
import type { Repository } from "../repository.ts";
import { chosenList } from "./chosen-list.ts";
import { invalid } from "./invalid.ts";
import { meant, stillPossible } from "./meant-option.ts";
import { referenceOptions, type ReferenceOption } from "./reference-options.ts";
import { textsOf, type List } from "./values.ts";

interface State {
  /** Missing while the entries are still being read. */
  readonly options?: readonly ReferenceOption[];
  /** What stands in the text field. */
  readonly typed: string;
  /** What was done last, for those who do not see it. */
  readonly done: string;
}

interface InputEvent {
  readonly target: HTMLInputElement;
  readonly nativeEvent: { readonly inputType?: string };
}

/** Chooses other entries by their titles; Decap's own control knows one type only and loads each list anew. */
export function referenceControl(repository: Repository, { types }: Schemas): Component {
  return decap.createClass<ControlProps, State>({
    getInitialState() {
      return { typed: "", done: "" };
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
    // Else what was typed but never chosen would be left out without a word.
    isValid() {
      const typed = this.state.typed.trim();
      return typed === "" || invalid(this.props, `„${typed}“ ist noch nicht ausgewählt.`);
    },
    render() {
      const { field, value, forID, classNameWrapper, onChange, clearFieldErrors } = this.props;
      const { options = [], typed, done } = this.state;
      const chosen = textsOf(value);
      const free = options.filter(({ kennung }) => !chosen.includes(kennung));
      const isList = field.get("multiple") === true;
      const put = (kennungen: readonly string[]): void => {
        const empty = (field.get("collections") as List).clear();
        onChange(isList ? empty.concat(kennungen) : (kennungen.at(-1) ?? ""));
      };
      const choose = ({ kennung, text }: ReferenceOption): void => {
        this.setState({ typed: "", done: `Ausgewählt: ${text}` });
        put(isList ? [...chosen, kennung] : [kennung]);
      };
      const remove = (kennung: string, text: string): void => {
        this.setState({ done: `Entfernt: ${text}` });
        put(chosen.filter((one) => one !== kennung));
        // The button that had the focus is gone.
        document.getElementById(forID)?.focus();
      };
      const type = ({ target, nativeEvent }: InputEvent): void => {
        const text = target.value;
        const found = meant(text, free);
        // While „IT“ is typed, more may follow; picked from the browser's list it is meant.
        const isFinal = found?.text === text && (found.alone || isPicked(nativeEvent));
        if (isFinal) return choose(found);
        this.setState({ typed: text, done: "" });
        clearFieldErrors(forID);
      };
      const possible = this.state.options ? stillPossible(typed, free) : "Die Einträge werden noch geladen.";
      const { setActiveStyle, setInactiveStyle } = this.props;
      return decap.h(
        "div",
        { className: `${classNameWrapper} kd-verweis`, onFocus: setActiveStyle, onBlur: setInactiveStyle },
        chosenList(String(field.get("label")), chosen, options, remove),
        decap.h("input", {
          id: forID,
          list: `${forID}-liste`,
          value: typed,
          placeholder: chosen.length === 0 || isList ? "Titel eintippen und auswählen" : "Anderen Eintrag wählen",
          autoComplete: "off",
          onChange: type,
          onKeyDown: ({ key }: { readonly key: string }) => {
            const found = key === "Enter" ? meant(typed, free) : undefined;
            if (found) choose(found);
          },
        }),
        decap.h(
          "datalist",
          { id: `${forID}-liste` },
          ...free.map(({ kennung, text }) => decap.h("option", { key: kennung, value: text })),
        ),
        decap.h("p", { role: "status" }, typed === "" ? done : possible),
      );
    },
  });
}

/** Whether a value comes from the browser's list: Firefox calls that a replacement, Chromium nothing. */
function isPicked({ inputType }: { readonly inputType?: string }): boolean {
  return inputType === undefined || inputType === "insertReplacementText";
}
