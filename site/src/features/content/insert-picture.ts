/**
 * A text with a paragraph put in after the one in which the cursor stands, blank lines around it.
 * @param at position of the cursor, in UTF-16 units as a text area counts; the end where there is none
 */
export function withParagraph(text: string, paragraph: string, at = text.length): string {
  const rest = text.slice(at);
  const end = /\n[ \t]*\n/.exec(rest);
  const place = end === null ? text.length : at + end.index;
  const [before, after] = [text.slice(0, place).trimEnd(), text.slice(place).trimStart()];
  return [before, paragraph, after].filter((part) => part !== '').join('\n\n') + (after === '' ? '\n' : '');
}
