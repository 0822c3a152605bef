import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { unitSchema } from '../../shared/register/schema.ts';
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const directory = join(process.argv[2] ?? 'site/dist', 'open-data');
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'units.schema.json'), `${JSON.stringify(openDataSchema(), null, 2)}\n`);
}
