import * as z from 'zod/mini';
import { workItemSchema } from './schema.ts';

/** What a search over cases finds: enough to choose one and to open it. Holds nothing personal. */
export const caseLookupSchema = z.object({
  kind: workItemSchema.shape.kind,
  caseId: workItemSchema.shape.caseId,
  reference: workItemSchema.shape.reference,
  division: workItemSchema.shape.division,
  subject: workItemSchema.shape.subject,
  /** 统一社会信用代码 of the merchant concerned, where it is known. */
  uscc: z.optional(z.string()),
  /** When the case was opened (UTC). */
  openedAt: z.iso.datetime(),
});
export type CaseLookup = z.infer<typeof caseLookupSchema>;
