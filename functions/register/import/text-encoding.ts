export type ListEncoding = 'utf-8' | 'utf-16le' | 'gb18030';

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/**
 * The encoding of a text by its first bytes: a mark, or else UTF-8 where they are well-formed UTF-8 (a
 * character cut off at the end is no fault), or else GB18030, which Excel writes on Chinese Windows.
 */
export function encodingOf(head: Uint8Array): ListEncoding {
  if (startsWith(head, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(head, [0xef, 0xbb, 0xbf])) return 'utf-8';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}

/** The text of byte chunks, its mark dropped; bytes that mean nothing become U+FFFD, which no row may hold. */
export async function* decodeChunks(
  chunks: AsyncIterable<Uint8Array>,
  encoding: ListEncoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
