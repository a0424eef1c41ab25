import { berlinMoment, berlinParts } from "../../../src/text/berlin-moment.ts";
import { decap, type Component, type ControlProps, type Element } from "../decap.ts";
import { invalid } from "./invalid.ts";

interface Parts {
  readonly day: string;
  readonly time: string;
}

/** A day with a time of day in Berlin, or where the field allows it a day alone. */
export function momentControl(): Component {
  return decap.createClass<ControlProps, Parts>({
    // Kept here as well, since half of a moment is no value yet.
    getInitialState() {
      return berlinParts(typeof this.props.value === "string" ? this.props.value : "");
    },
    // Else half a moment would be left out without a word, and an embargo with it.
    isValid() {
      const missing = missingPart(this.state, this.props);
      return missing === undefined || invalid(this.props, missing);
    },
    render() {
      const { forID, classNameWrapper, field, onChange, setActiveStyle, setInactiveStyle } = this.props;
      const change = (part: Partial<Parts>): void => {
        const parts = { ...this.state, ...part };
        this.setState(part);
        onChange(momentOf(parts, field.get("time") === "allowed"));
      };
      const input = (type: "date" | "time", name: keyof Parts, label: string, id?: string): Element =>
        decap.h("input", {
          ...(id === undefined ? {} : { id }),
          type,
          "aria-label": label,
          value: this.state[name],
          onChange: (event: { readonly target: HTMLInputElement }) => change({ [name]: event.target.value }),
        });
      return decap.h(
        "div",
        { className: `${classNameWrapper} kd-zeitpunkt`, onFocus: setActiveStyle, onBlur: setInactiveStyle },
        input("date", "day", `${String(field.get("label"))}: Tag`, forID),
        input("time", "time", `${String(field.get("label"))}: Uhrzeit`),
        decap.h("span", null, "Uhr"),
      );
    },
  });
}

function momentOf({ day, time }: Parts, dayAlone: boolean): string {
  if (day === "") return "";
  if (time === "") return dayAlone ? day : "";
  return berlinMoment(day, time);
}

function missingPart({ day, time }: Parts, { field, forID }: ControlProps): string | undefined {
  const inputs = document.getElementById(forID)?.parentElement?.querySelectorAll("input") ?? [];
  // „01.03.“ without a year has no value yet either.
  if ([...inputs].some(({ validity }) => validity.badInput)) return "Bitte geben Sie Tag und Uhrzeit ganz an.";
  if (day === "" && time !== "") return "Bitte geben Sie auch den Tag an.";
  if (day !== "" && time === "" && field.get("time") !== "allowed") return "Bitte geben Sie auch die Uhrzeit an.";
  return undefined;
}
