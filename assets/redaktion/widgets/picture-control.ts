import { decap, type Cms, type Component, type ControlProps } from "../decap.ts";

interface PictureProps extends ControlProps {
  readonly getAsset: GetAsset;
}

type GetAsset = (name: unknown, field: unknown) => object;

interface State {
  readonly asset?: object;
  readonly getAsset?: GetAsset;
}

/**
 * Decap's control for pictures, which asks for its thumbnail once and shows an empty frame when the file is still being
 * read, as it is whenever an entry is opened. A new `getAsset` makes it ask again.
 */
export function pictureControl(cms: Cms): Component {
  const { control } = cms.getWidget("image");
  return decap.createClass<PictureProps, State>({
    getInitialState() {
      return {};
    },
    // Decap asks this of controls, too: else it would not pass on that files have been read.
    shouldComponentUpdate() {
      return true;
    },
    componentDidUpdate() {
      const { value, field, getAsset } = this.props;
      const asset = getAsset(value, field);
      if (asset !== this.state.asset) this.setState({ asset, getAsset: (name, of) => getAsset(name, of) });
    },
    render() {
      return decap.h(control, { ...this.props, getAsset: this.state.getAsset ?? this.props.getAsset });
    },
  });
}
