/** Format and control characters, private use, lone surrogates, non-characters, selectors of variants but those of emoji, in which whole texts can be hidden; soft hyphen, tab and line end are allowed. */
export const hiddenCharacters =
  /[[\p{Cf}\p{Cc}\p{Co}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0\ufffd\ufdd0-\ufdef\ufffe\uffff[\p{Variation_Selector}--[\ufe0e\ufe0f]]]--[\u00ad\t\n]]/v;

/** A joiner inside an emoji is part of it. */
export const emojiJoiner =
  /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic})/gu;
