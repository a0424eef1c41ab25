import { decap, type Component, type ControlProps, type Element } from "../decap.ts";

/** Yes or no that has to be answered. */
export function yesNoControl(): Component {
  return decap.createClass<ControlProps>({
    render() {
      const { forID, classNameWrapper, field, value, onChange, setActiveStyle, setInactiveStyle } = this.props;
      const option = (label: string, answer: boolean): Element =>
        decap.h(
          "label",
          null,
          decap.h("input", {
            type: "radio",
            name: forID,
            checked: value === answer,
            onChange: () => onChange(answer),
          }),
          label,
        );
      return decap.h(
        "div",
        {
          id: forID,
          className: `${classNameWrapper} kd-ja-nein`,
          role: "radiogroup",
          "aria-label": String(field.get("label")),
          "aria-required": true,
          // Decap puts the focus here when the answer is missing.
          tabIndex: -1,
          onFocus: setActiveStyle,
          onBlur: setInactiveStyle,
        },
        option("Ja", true),
        option("Nein", false),
      );
    },
  });
}
