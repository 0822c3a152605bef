import * as z from 'zod/mini';
import { instantSchema } from '../../shared/certification/schema.ts';
import { FIELD_CODES } from '../../shared/register/fields.ts';

/** What the public reads of an application during its notice: nothing else of it is public yet. */
export const publicNoticeSchema = z.object({
  caseId: z.string(),
  reference: z.string(),
  name: z.string(),
  field: z.enum(FIELD_CODES),
  division: z.string(),
  address: z.string(),
  uscc: z.string(),
  from: instantSchema,
  demonstration: z.boolean(),
});
export type PublicNotice = z.infer<typeof publicNoticeSchema>;
