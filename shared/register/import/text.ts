/** Characters that nobody sees and that come along when cells are copied: marks of width, direction and order. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
const CONTROL = /[\p{Cc}]+/gu;
const LINE_BREAK_IN_CHINESE = /(?<=\p{Script=Han})\s*[\r\n]+\s*(?=\p{Script=Han})/gu;
const FULL_WIDTH_LETTER_OR_DIGIT = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/** A cell in the form in which it is compared: NFKC, lower case, without white space. */
export function matchText(cell: string): string {
  return cell.normalize('NFKC').replaceAll(INVISIBLE, '').replaceAll(/\s+/g, '').toLowerCase();
}

/**
 * A cell in the form in which it is published: one line, trimmed, full-width letters and digits as plain ones.
 * Not NFKC: that would take the full-width brackets out of registered names, and change rare characters for
 * the ones they are compatible with.
 */
export function shownText(cell: string): string {
  return cell
    .replaceAll(INVISIBLE, '')
    .replaceAll(LINE_BREAK_IN_CHINESE, '')
    .replaceAll(CONTROL, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(FULL_WIDTH_LETTER_OR_DIGIT, (character) =>
      String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET),
    );
}

const PLACEHOLDERS = new Set(['', '-', '--', '—', '——', '/', '\\', '无', '暂无', '空', 'n/a', 'na', 'null']);

/** True for an empty cell and for what people write to say that there is nothing. */
export function isBlank(cell: string): boolean {
  return PLACEHOLDERS.has(matchText(cell));
}

/** True where a cell was decoded by the wrong table, so that its characters are lost. */
export function isGarbled(cell: string): boolean {
  return cell.includes('\uFFFD');
}
