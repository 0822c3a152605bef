export type TextEncoding = 'utf-8' | 'utf-16le' | 'gb18030';

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/**
 * The encoding of a text by its first bytes: a mark, or else UTF-8 where they are well-formed UTF-8 (a
 * character cut off at the end is no fault), or else GB18030, which Excel writes on Chinese Windows.
 */
export function encodingOf(head: Uint8Array): TextEncoding {
  if (startsWith(head, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(head, [0xef, 0xbb, 0xbf])) return 'utf-8';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}

/** The whole of a text, its mark dropped; bytes that mean nothing become U+FFFD. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder(encodingOf(bytes)).decode(bytes);

/** Whether these are the bytes of a workbook (ZIP, or the older OLE) and not of a text. */
export const isWorkbook = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
