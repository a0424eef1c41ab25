/** Yes/no in the data of a form, made on reading: lists can mark what is internal only by such a field. No file gets it. */
export const internalMark = "_intern";
