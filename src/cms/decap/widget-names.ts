/** Widgets of ours in Decap, which the editor page registers. */
export const widgets = {
  /** Markdown body. */
  body: "kd-text",
  /** Heading over a group of fields; has no value. */
  group: "kd-gruppe",
  /** Kennung, or list of kennungen, of other entries. */
  reference: "kd-verweis",
  /** Day with or without a time of day. */
  moment: "kd-zeitpunkt",
  /** Yes or no that has to be answered: a switch cannot tell „nein“ from „nicht beantwortet“. */
  yesNo: "kd-ja-nein",
} as const;

/** Start of the names of headings, by which they are known as no fields. */
export const groupPrefix = "gruppe_";
