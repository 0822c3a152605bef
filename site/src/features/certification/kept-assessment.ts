import * as z from 'zod/mini';
import type { Day } from '../../../../shared/kernel/days.ts';

const keptSchema = z.object({
  formId: z.string(),
  visitedOn: z.string(),
  weighings: z.int(),
  failedWeighings: z.int(),
  instrumentsSeen: z.int(),
  instrumentsInVerification: z.int(),
  displayed: z.boolean(),
  notes: z.string(),
  /** The officer has finished it; it waits for a connection. */
  finished: z.boolean(),
});
export type KeptAssessment = z.infer<typeof keptSchema>;

/** What is counted on site. */
export const ASSESSMENT_NUMBERS = [
  'weighings',
  'failedWeighings',
  'instrumentsSeen',
  'instrumentsInVerification',
] as const;

export const newAssessment = (formId: string, visitedOn: Day): KeptAssessment => ({
  formId,
  visitedOn,
  weighings: 0,
  failedWeighings: 0,
  instrumentsSeen: 0,
  instrumentsInVerification: 0,
  displayed: false,
  notes: '',
  finished: false,
});

/** The form of one visit on this device, until the service has it. */
export function keptAssessment(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>, caseId: string) {
  const key = `assessment:${caseId}`;
  return {
    read(): KeptAssessment | undefined {
      const text = storage.getItem(key);
      return text === null ? undefined : keptSchema.safeParse(JSON.parse(text)).data;
    },
    keep: (form: KeptAssessment): void => storage.setItem(key, JSON.stringify(form)),
    forget: (): void => storage.removeItem(key),
  };
}
