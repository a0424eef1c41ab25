const oneLine = (text: string): string => text.replace(/[\r\n\u2028\u2029]+/g, " ");

/** A text at every place of a body that takes one, each place a body of its own. */
export function inEveryPlace(text: string): readonly string[] {
  const line = oneLine(text);
  return [
    text,
    `# ${line}\n\n${line}\n: ${line}\n\n- [ ] ${line}\n- [x] ${line}`,
    `| a | ${line} |\n|:--|--:|\n| ${line} | b |\n| ${line.replaceAll("|", "\\|")} | c |`,
    `[${line}](/a/) ![${line}](a.png) [a](/a/ "${line}") ![a](a.png '${line}') [[${line}]] **${line}** \`${line}\``,
    `[a](${line}) [b](<${line}>) ![c](${line}) ![d](<${line}>) <${line}> [e] [f][e] [^1]\n\n[e]: ${line}\n[f]: <${line}> "${line}"\n\n[^1]: ${line}`,
    `(1) ${line} DMS\n\n> ${line}\n\n1. ${line}\n\n\`\`\`${line}\n${text}\n\`\`\`\n\n    ${line}`,
  ];
}
