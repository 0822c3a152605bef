import {
  parseArea,
  parseCount,
  parseLength,
  parseMass,
  parseVolume,
  type Quantity,
} from '../kernel/quantities.ts';
import { CONTENT_UNITS, type ContentUnit } from './schema.ts';

/** A net content or what was in a package, in the smallest unit of its kind. */
export const parseContentAs: Readonly<Record<ContentUnit, (text: string) => Quantity>> = {
  mg: parseMass,
  µL: parseVolume,
  µm: parseLength,
  'mm²': parseArea,
  count: parseCount,
};

/**
 * What a label states its content in, by the unit that was typed: `500 g`, `550 mL`, `20 m`, `1.5 m²`, `100 片`.
 * A mass where no kind fits, so that what is wrong is said of the most usual one.
 */
export const contentUnitOf = (declared: string): ContentUnit =>
  CONTENT_UNITS.find((unit) => 'value' in parseContentAs[unit](declared)) ?? 'mg';
