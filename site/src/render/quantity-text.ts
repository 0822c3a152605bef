import type { ContentUnit } from '../../../shared/tolerance/schema.ts';

/** Legal units, largest first, and how many of the smallest they hold; the last is used for whatever is smaller. */
const UNITS: Readonly<Record<ContentUnit, readonly (readonly [name: string, size: number])[]>> = {
  mg: [
    ['kg', 1_000_000],
    ['g', 1_000],
  ],
  µL: [
    ['L', 1_000_000],
    ['mL', 1_000],
  ],
  µm: [
    ['m', 1_000_000],
    ['cm', 10_000],
  ],
  'mm²': [
    ['m²', 1_000_000],
    ['dm²', 10_000],
    ['cm²', 100],
  ],
  count: [['', 1]],
};

/**
 * A quantity in the legal unit that a label would state it in, exactly; a number of pieces as it is.
 * Source: 定量包装商品计量监督管理办法 附表一.
 */
export function quantityText(value: number, unit: ContentUnit): string {
  const units = UNITS[unit];
  const [name, size] = units.find(([, each]) => Math.abs(value) >= each) ?? units.at(-1) ?? ['', 1];
  return `${value / size} ${name}`.trim();
}

/** @param milligrams whole milligrams */
export const massText = (milligrams: number): string => quantityText(milligrams, 'mg');

/** @param microlitres whole microlitres */
export const volumeText = (microlitres: number): string => quantityText(microlitres, 'µL');

/** @param fen whole fen */
export const yuanText = (fen: number): string =>
  `¥${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
