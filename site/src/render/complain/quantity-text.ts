/** Quantities in legal units, exactly: 980 g, 1.5 kg, 550 mL, 20 L. */

const exactly = (value: number, unit: number): string => {
  const whole = Math.trunc(value / unit);
  const rest = String(value % unit)
    .padStart(String(unit).length - 1, '0')
    .replace(/0+$/, '');
  return rest === '' || Number(rest) === 0 ? String(whole) : `${whole}.${rest}`;
};

/** @param milligrams whole milligrams */
export const massText = (milligrams: number): string =>
  milligrams >= 1_000_000 ? `${exactly(milligrams, 1_000_000)} kg` : `${exactly(milligrams, 1000)} g`;

/** @param microlitres whole microlitres */
export const volumeText = (microlitres: number): string =>
  microlitres >= 1_000_000 ? `${exactly(microlitres, 1_000_000)} L` : `${exactly(microlitres, 1000)} mL`;

/** @param fen whole fen */
export const yuanText = (fen: number): string =>
  `¥${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
