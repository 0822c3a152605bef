import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { complaintsFileSchema } from '../../shared/complaints/figures/schema.ts';
import { unitSchema } from '../../shared/register/schema.ts';
import { statisticsSchema } from '../../shared/register/statistics/schema.ts';
import { describedJsonSchema } from './field-descriptions.ts';

/** The JSON Schema (draft 2020-12) of `units.json`, from the schema that the service itself checks by. */
export function openDataSchema(): object {
  const file = z.object({ licence: z.string(), schema: z.string(), units: z.array(unitSchema) });
  return {
    title: 'Units of the honest-measurement register',
    description:
      'One record per unit. The status is not stored: it follows from the dates and the day on which you read.',
    ...describedJsonSchema(file),
  };
}

/** The JSON Schema of `statistics.json`. */
export function statisticsJsonSchema(): object {
  return {
    title: 'Statistics of the honest-measurement register',
    description: 'Counts for the day that the file names. Status is reckoned from dates on that day.',
    ...describedJsonSchema(statisticsSchema),
  };
}

/** The JSON Schema of `complaints.json`. */
export function complaintsJsonSchema(): object {
  return {
    title: 'Complaints and reports in figures',
    description: 'Counts of each month by prefecture, published once; small counts are withheld.',
    ...describedJsonSchema(complaintsFileSchema),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const directory = join(process.argv[2] ?? 'site/dist', 'open-data');
  await mkdir(directory, { recursive: true });
  const write = (name: string, schema: object): Promise<void> =>
    writeFile(join(directory, name), `${JSON.stringify(schema, null, 2)}\n`);
  await write('units.schema.json', openDataSchema());
  await write('statistics.schema.json', statisticsJsonSchema());
  await write('complaints.schema.json', complaintsJsonSchema());
}
