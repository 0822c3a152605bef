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
  /** Where the premises are in degrees, as typed or measured; nothing of it in forms that an older version kept. */
  latitude: z.optional(z.string()),
  longitude: z.optional(z.string()),
  /** County of the premises, by which a slip in the coordinates shows; not sent. */
  division: z.optional(z.string()),
  /** Name and address of the unit, for a list without a connection. */
  title: z.optional(z.string()),
  /** Number of the last fact of the case that this device had shown when it was last written in. */
  seen: z.optional(z.int()),
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

const PREFIX = 'assessment:';

function parsed(text: string | null): KeptAssessment | undefined {
  try {
    return text === null ? undefined : keptSchema.safeParse(JSON.parse(text)).data;
  } catch {
    // Not ours, or cut off: as if nothing was kept.
    return undefined;
  }
}

/** Whether anything was filled in. */
export const isBegun = (form: KeptAssessment): boolean =>
  form.finished ||
  form.displayed ||
  [form.notes, form.latitude, form.longitude].some((text = '') => text.trim() !== '') ||
  ASSESSMENT_NUMBERS.some((name) => form[name] > 0);

/** Every form that this device holds. */
export function listKeptAssessments(
  storage: Storage,
): readonly { readonly caseId: string; readonly form: KeptAssessment }[] {
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
  return keys
    .filter((key) => key.startsWith(PREFIX))
    .flatMap((key) => {
      const form = parsed(storage.getItem(key));
      return form === undefined ? [] : [{ caseId: key.slice(PREFIX.length), form }];
    });
}

/** The form of one visit on this device, until the service has it. */
export function keptAssessment(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>, caseId: string) {
  const key = `${PREFIX}${caseId}`;
  return {
    read: (): KeptAssessment | undefined => parsed(storage.getItem(key)),
    keep: (form: KeptAssessment): void => storage.setItem(key, JSON.stringify(form)),
    forget: (): void => storage.removeItem(key),
  };
}
