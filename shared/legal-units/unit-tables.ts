import data from './data/units.json' with { type: 'json' };
import { type Quantity, unitTablesSchema } from './schema.ts';

const tables = unitTablesSchema.parse(data);

/** Every quantity with its units: the legal ones first, in each. */
export const QUANTITIES: readonly Quantity[] = tables.quantities;

/** Day on which the factors were last compared with their sources. */
export const UNITS_LAST_CHECKED = tables.lastChecked;
