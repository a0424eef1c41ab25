import { decap, type Component, type ControlProps } from "../decap.ts";
import type { ChangeMark } from "../change-mark.ts";

/** A heading between the fields of a form; Decap knows no groups, so it stands there as a field, whose value no file gets. */
export function groupHeading(mark: ChangeMark): Component {
  return decap.createClass<ControlProps>({
    componentDidMount() {
      mark.carriers.add(this);
    },
    componentWillUnmount() {
      mark.carriers.delete(this);
    },
    render() {
      return decap.h("h2", { className: "gruppe" }, String(this.props.field.get("label")));
    },
  });
}
