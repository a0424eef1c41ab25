import { decap, type Component, type ControlProps } from "../decap.ts";

/** A heading between the fields of a form; Decap knows no groups, so it stands there as a field without a value. */
export function groupHeading(): Component {
  return decap.createClass<ControlProps>({
    render() {
      return decap.h("h2", { className: "gruppe" }, String(this.props.field.get("label")));
    },
  });
}
