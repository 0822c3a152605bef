import type { CaseView } from '../../../../shared/certification/api.ts';
import type { Step } from '../../../../shared/certification/steps.ts';
import { STEP_FIELDS, type StepField } from './step-fields.ts';

/** What was typed into the form of a step, by field. */
export type StepValues = Readonly<Record<string, string | readonly string[]>>;

export interface StepBody {
  readonly facts: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly words: Readonly<Record<string, unknown>>;
}

/** The fields that the answers so far ask for. */
export const fieldsOf = (step: Step, values: StepValues): readonly StepField[] =>
  (STEP_FIELDS[step] ?? []).filter(
    ({ onlyWith }) => onlyWith === undefined || onlyWith.values.includes(String(values[onlyWith.name] ?? '')),
  );

export const isFilled = ({ as }: StepField, value: StepValues[string] | undefined): boolean =>
  as === 'checkbox' ||
  (value !== undefined && (typeof value === 'string' ? value.trim() !== '' : value.length > 0));

/** Whether anything was typed that somebody would miss. */
export const isTyped = (values: StepValues | undefined): boolean =>
  Object.values(values ?? {}).some((value) => typeof value === 'string' && value.trim().length > 2);

/** What is sent for a step. */
export function bodyOf(view: CaseView, step: Step, values: StepValues): StepBody {
  const sides = {
    data: { ...namesFor(view, step) } as Record<string, unknown>,
    words: {} as Record<string, unknown>,
  };
  for (const field of fieldsOf(step, values))
    sides[field.in][field.name] = givenBy(field, values[field.name]);
  return { facts: view.facts, ...sides };
}

function givenBy({ as }: StepField, value: StepValues[string] | undefined): unknown {
  if (as === 'checkbox') return value === 'on';
  if (as === 'checkboxes') return Array.isArray(value) ? value : [];
  if (as === 'number') return Number(value ?? 0);
  return value ?? '';
}

/** Ids that a step names: of what waits for an answer, or a new one. */
function namesFor({ objections, changes, facts }: CaseView, step: Step): Record<string, string | undefined> {
  if (step === 'settle-objection') {
    return { objectionId: objections.find((each) => each.outcome === undefined)?.objectionId };
  }
  if (step === 'settle-change') return { changeId: changes[0]?.changeId };
  return step === 'request-change' ? { changeId: `c${facts + 1}` } : {};
}
