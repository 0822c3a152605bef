import { aUnit } from '../a-unit.ts';

const QUANTITIES = ['2 kg', '1.98kg', '３斤', '500 g', '480g', '50 L', '0', '-1 kg', '1e3 kg', '99999999 t'];

/** Values that mean something, by the name of the member: a schema knows only their form. */
export const EXAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  publicId: [aUnit().publicId],
  number: [aUnit().certificateNumber],
  pricePerKg: ['12.50', '0', '99999999'],
  settled: QUANTITIES,
  actual: QUANTITIES,
  declared: QUANTITIES,
  indicated: QUANTITIES,
};
