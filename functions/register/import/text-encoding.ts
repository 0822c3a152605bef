import type { TextEncoding } from '../../../shared/kernel/text-encoding.ts';

/** The text of byte chunks, its mark dropped; bytes that mean nothing become U+FFFD, which no row may hold. */
export async function* decodeChunks(
  chunks: AsyncIterable<Uint8Array>,
  encoding: TextEncoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
