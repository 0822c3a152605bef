/** Bytes of a text as Excel writes CSV on Chinese Windows: ASCII and the two-byte characters of GB 2312. */
export function gb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const bytesOf = new Map<string, readonly number[]>();
  for (let first = 0xa1; first <= 0xf7; first += 1)
    for (let second = 0xa1; second <= 0xfe; second += 1)
      bytesOf.set(decoder.decode(new Uint8Array([first, second])), [first, second]);
  return Buffer.from([...text].flatMap((character) => bytesOf.get(character) ?? [character.charCodeAt(0)]));
}
