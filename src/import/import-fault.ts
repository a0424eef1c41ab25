/** A file that is refused, or a draft that check would refuse: the German reasons, one a line. */
export class ImportFault extends Error {}
