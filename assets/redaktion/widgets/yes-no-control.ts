import { decap, type Component, type ControlProps, type Element } from "../decap.ts";

/** Yes or no that has to be answered. */
export function yesNoControl(): Component {
  return decap.createClass<ControlProps>({
    render() {
      const { forID, classNameWrapper, field } = this.props;
      const option = (label: string, answer: boolean): Element =>
        decap.h(
          "label",
          null,
          decap.h("input", {
            type: "radio",
            name: forID,
            checked: this.props.value === answer,
            onChange: () => this.props.onChange(answer),
          }),
          ` ${label}`,
        );
      const name = String(field.get("label"));
      return decap.h(
        "div",
        { id: forID, className: `${classNameWrapper} kd-ja-nein`, role: "radiogroup", "aria-label": name },
        option("Ja", true),
        option("Nein", false),
      );
    },
  });
}
