import * as z from 'zod/mini';
import { DomainError } from '../kernel/errors.ts';
import data from './data/official-forms.json' with { type: 'json' };
import { FORM_IDS, type FormId } from './form-ids.ts';
import type { CaseEvent, CaseHead } from './schema.ts';

/** What a form can say. Personal: `PERSONAL_FIELDS`. */
export const FORM_FIELDS = [
  'name',
  'documentType',
  'documentNumber',
  'phone',
  'address',
  'reporter',
  'respondent',
  'respondentAddress',
  'narrative',
  'demands',
  'consentPublication',
  'consentMediation',
  'channel',
  'received',
  'toOffice',
  'reason',
  'said',
  'replyBy',
  'ground',
  'contest',
  'acceptedOn',
  'amount',
  'result',
] as const;
export type FormField = (typeof FORM_FIELDS)[number];

/** Who filed the case, and how to reach them: shown for a purpose only, on the record. */
export const PERSONAL_FIELDS: ReadonlySet<FormField> = new Set([
  'name',
  'documentType',
  'documentNumber',
  'phone',
  'address',
  'reporter',
] as const);

const formSchema = z.object({
  id: z.enum(FORM_IDS),
  /** Its number in the annex, in Chinese. */
  order: z.string(),
  zh: z.string(),
  en: z.string(),
  /** Its characters in a document's number. */
  sign: z.string(),
  track: z.enum(['complaint', 'report', 'both']),
  layout: z.enum(['table', 'letter', 'agreement']),
  checked: z.enum(['official', 'secondary', 'assumed']),
  /** Events of which it is the document: the last one counts. */
  basis: z.array(z.string()),
  /** Events by which it stops being in force: the document of the opposite decision, or a review. */
  endedBy: z.array(z.string()),
  required: z.array(z.enum(FORM_FIELDS)),
  optional: z.array(z.enum(FORM_FIELDS)),
  /** Line of the addressee, of a letter. */
  to: z.optional(z.string()),
  /** Paragraphs of a letter, with the names of what is put into them in braces. */
  text: z._default(z.array(z.string()), []),
});
export type OfficialForm = z.output<typeof formSchema>;

const dataSchema = z.object({
  title: z.string(),
  version: z.string(),
  source: z.string(),
  checked: z.enum(['official', 'secondary', 'assumed']),
  completeness: z.string(),
  forms: z.array(formSchema).check(z.length(FORM_IDS.length)),
});

/** 文书式样一至十; what of them was compared and what is assumed, its `completeness` says. */
export const OFFICIAL_FORMS = dataSchema.parse(data);

export const formNamed = (id: FormId): OfficialForm => {
  const found = OFFICIAL_FORMS.forms.find((each) => each.id === id);
  if (found === undefined) throw new RangeError('expected one of the ten forms');
  return found;
};

/** Where a form stands in a case: nothing has happened yet of which it is the document; in force; or no longer. */
export type FormState = 'not-yet' | 'in-force' | 'ended';

export interface FormStanding {
  readonly form: OfficialForm;
  readonly state: FormState;
  /** The event of which it is the document. */
  readonly basis: CaseEvent | undefined;
}

/**
 * The forms of a case's track, each with where it stands. Of 受理 and 不予受理, and of 调解书 and 终止调解, at most one
 * is in force whatever happened: each ends the other, and a review that takes a complaint up again ends the refusal.
 */
export function formStandings({
  track,
  events,
}: Pick<CaseHead, 'track' | 'events'>): readonly FormStanding[] {
  return OFFICIAL_FORMS.forms
    .filter((form) => form.track === track || (form.track === 'both' && track !== 'correction'))
    .map((form) => {
      const basis = events.findLast(({ type }) => isBasis(form, type, events));
      if (basis === undefined) return { form, state: 'not-yet', basis };
      const isEnded = events.some(
        ({ type, sequence }) => sequence > basis.sequence && form.endedBy.includes(type),
      );
      return { form, state: isEnded ? 'ended' : 'in-force', basis };
    });
}

/** A complaint that was taken up again by a review is accepted by it only where it had not been accepted before. */
function isBasis(form: OfficialForm, type: string, events: readonly CaseEvent[]): boolean {
  if (!form.basis.includes(type)) return false;
  if (type !== 'complaint-reopened') return true;
  return events.findLast((each) => ['accepted', 'not-accepted'].includes(each.type))?.type !== 'accepted';
}

/**
 * The standing of one form.
 * @throws DomainError CONFLICT where it has no basis in this case, or is no longer in force
 */
export function formInForce(head: Pick<CaseHead, 'track' | 'events'>, id: FormId) {
  const standing = formStandings(head).find(({ form }) => form.id === id);
  if (standing?.state === 'in-force' && standing.basis !== undefined) {
    return { form: standing.form, basis: standing.basis };
  }
  throw new DomainError(
    'CONFLICT',
    `expected ${id} to be in force, got ${standing?.state ?? 'another track'}`,
  );
}
