import type { Json } from "../model/field.ts";

/** What an editor fills in for one content type, whatever the tool that shows it. */
export interface Form {
  readonly typ: string;
  readonly title: string;
  readonly pluralTitle: string;
  /** Folder below content/ and first part of the URL. */
  readonly plural: string;
  readonly description: string;
  readonly order: number;
  /** In an editor's order; the groups together hold every field of the type once. */
  readonly groups: readonly FormGroup[];
  readonly bodyTitle: string;
  readonly view: FormView;
}

/** Fields under one heading. */
export interface FormGroup {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly FormField[];
  /** The Markdown body stands behind this group. */
  readonly beforeBody: boolean;
}

/** How the list of a type's entries can be read. */
export interface FormView {
  /** Field that sorts the list; the title where a type has no date. */
  readonly sort: { readonly field: string; readonly descending: boolean };
  readonly sortable: readonly { readonly field: string; readonly label: string }[];
  /** Day before the title; only one that every entry has. */
  readonly day: string | undefined;
  /** Yes/no fields that are named behind the title when they apply. */
  readonly marks: readonly Named[];
  /** Choices by which the list is narrowed and grouped. */
  readonly choices: readonly (Named & { readonly options: readonly Option[]; readonly filter: boolean })[];
  /** Field by whose year the list is grouped. */
  readonly year: string | undefined;
}

export interface Named {
  readonly field: string;
  readonly label: string;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A field with its words. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  /** Whether a form may demand it; what an optional section needs is left to the check, as long as the section is empty. */
  readonly required: boolean;
  /** Value of a new entry. */
  readonly preset: Json | undefined;
  readonly control: Control;
}

/** How often something may be chosen. */
export interface Count {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

/** What a text has to look like, as a regular expression and a German sentence. */
export interface TextCheck {
  readonly pattern: string;
  readonly message: string;
}

/** What kind of value a field takes. */
export type Control =
  | {
      readonly kind: "text";
      readonly lines: "one" | "many";
      readonly check: TextCheck | undefined;
      readonly length: Count;
    }
  | {
      readonly kind: "number";
      readonly whole: boolean;
      readonly min: number | undefined;
      readonly max: number | undefined;
    }
  | { readonly kind: "yes-no" }
  | { readonly kind: "choice"; readonly options: readonly Option[]; readonly many: Count | undefined }
  | { readonly kind: "day"; readonly today: boolean }
  | { readonly kind: "moment"; readonly time: "needed" | "allowed"; readonly check: TextCheck }
  | { readonly kind: "reference"; readonly types: readonly string[]; readonly many: Count | undefined }
  | { readonly kind: "file"; readonly picture: boolean }
  | { readonly kind: "section"; readonly fields: readonly FormField[] }
  | { readonly kind: "values"; readonly item: FormField; readonly count: Count }
  | {
      readonly kind: "list";
      readonly fields: readonly FormField[];
      readonly itemLabel: string;
      readonly count: Count;
      readonly summary: Summary | undefined;
      /** So many items are usual that the list starts closed. */
      readonly long: boolean;
    };

/** What stands for an item when it is folded. */
export interface Summary {
  readonly field: string;
  /** A day that every item has is written as people read it. */
  readonly day: boolean;
}
