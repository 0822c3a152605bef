import { provinceCodes } from '../../shared/register/jurisdictions.ts';
import type { RegisterList } from '../../shared/register/lists.ts';
import type { PublisherServices } from '../services/publisher-services.ts';

export const provinceList = (division: string): RegisterList => ({ kind: 'province', division });

/** Provinces that hold units, the service's own always among them, ascending by code. */
export async function provincesWithUnits(services: PublisherServices): Promise<readonly string[]> {
  const divisions = provinceCodes().map((code) => `${code}0000`);
  const counts = await services.register.countMany(divisions.map(provinceList));
  const own = `${services.config.jurisdiction.code}0000`;
  return divisions.filter((division, at) => division === own || (counts[at] ?? 0) > 0);
}
