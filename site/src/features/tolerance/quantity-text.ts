/** A quantity in legal units, exactly: grams or millilitres below a thousand of them. */
export function quantityText(value: number, isVolume: boolean): string {
  const isLarge = Math.abs(value) >= 1_000_000;
  const unit = isVolume ? (isLarge ? 'L' : 'mL') : isLarge ? 'kg' : 'g';
  return `${value / (isLarge ? 1_000_000 : 1_000)} ${unit}`;
}
