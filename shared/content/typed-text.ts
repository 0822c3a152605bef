/** Ids of rules as they are typed: divided by blanks or commas of either language. */
export const idsIn = (value: string): readonly string[] =>
  value.split(/[\s,，、]+/).filter((id) => id !== '');

/** Answers as they are typed: one a line. */
export const linesIn = (value: string): readonly string[] =>
  value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
