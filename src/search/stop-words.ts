/** Words of questions that say nothing of what is looked for. */
const stopWords: ReadonlySet<string> = new Set(
  `ab aber alle allem allen alles als am an andere anderem anderen auch auf aus bei beim bekommen bekommt bis brauche
  brauchen braucht da dabei damit darf das dass dem den denn der des die dies diese diesem diesen dieser dieses du durch
  dürfen ein eine einem einen einer eines er es etwas für geben geht gehen gibt haben hat helfen hier hilft ich ihr im in
  ins ist jede jeder jedes kann kein keine können mache machen macht man mein meine mit muss müssen nach nicht noch nur
  ob oder ohne sein seine sich sie sind so soll sollen über um und uns unser unsere unter vom von vor wann warum was
  welche welchem welchen welcher welches wenn wer werden wie wieso wir wird wo wofür woher wohin womit wozu zu zum zur
  zwischen`.split(/\s+/u),
);

/** Whether a word, in lower case, only holds a sentence together. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
