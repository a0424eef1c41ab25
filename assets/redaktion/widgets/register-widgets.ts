import { widgets } from "../../../src/cms/decap/widget-names.ts";
import type { Schemas } from "../../../src/model/content-type.ts";
import type { ChangeMark } from "../change-mark.ts";
import type { Cms } from "../decap.ts";
import type { Repository } from "../repository.ts";
import { groupHeading } from "./group-heading.ts";
import { momentControl } from "./moment-control.ts";
import { pictureControl } from "./picture-control.ts";
import { referenceControl } from "./reference-control.ts";
import { textControl } from "./text-control.ts";
import { yesNoControl } from "./yes-no-control.ts";

/** Registers the controls that Decap lacks, and mends one of its own. */
export function registerWidgets(cms: Cms, repository: Repository, schemas: Schemas, mark: ChangeMark): void {
  cms.registerWidget(widgets.group, groupHeading(mark));
  cms.registerWidget(widgets.body, textControl(cms));
  cms.registerWidget(widgets.reference, referenceControl(repository, schemas));
  cms.registerWidget(widgets.moment, momentControl());
  cms.registerWidget(widgets.yesNo, yesNoControl());
  const picture = cms.getWidget("image");
  cms.registerWidget("image", pictureControl(cms), picture.preview, picture.schema);
}
