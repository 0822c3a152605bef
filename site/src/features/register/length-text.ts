/** Metres as people say them: `40 m`, `350 m`, `1.2 km`, `12 km`; no finer than a device knows where it is. */
export function lengthText(
  metres: number,
  words: { readonly metres: string; readonly kilometres: string },
): string {
  const tens = Math.max(10, Math.round(metres / 10) * 10);
  if (tens < 1000) return `${tens} ${words.metres}`;
  const tenths = Math.round(metres / 100) / 10;
  return `${tenths < 10 ? tenths.toFixed(1) : Math.round(metres / 1000)} ${words.kilometres}`;
}
