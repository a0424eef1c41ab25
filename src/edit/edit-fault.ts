/** A change to content that is refused: the German reasons, one a line. */
export class EditFault extends Error {}
