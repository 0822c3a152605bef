import { STEPS, type Step } from '../../../../shared/certification/steps.ts';
import { isTyped, type StepValues } from './step-values.ts';
import { unsavedIn } from './unsaved.ts';

/** What was typed into the forms of a case's steps. */
export type Drafts = Readonly<Partial<Record<Step, StepValues>>>;

/**
 * What was typed into the steps of a case and not taken yet, in this tab only: over a reload and over signing in again,
 * until it is taken, or the person signs out.
 */
export function keptDrafts(storage: Parameters<typeof unsavedIn>[0], caseId: string) {
  const kept = unsavedIn(storage, `${caseId}/steps`);
  return {
    read(): Drafts {
      const found = kept.read() ?? {};
      return Object.fromEntries(
        STEPS.flatMap((step) => (isValues(found[step]) ? [[step, found[step]]] : [])),
      );
    },
    keep(drafts: Drafts): void {
      const typed = Object.entries(drafts).filter(([, values]) => isTyped(values));
      if (typed.length === 0) kept.forget();
      else kept.keep(Object.fromEntries(typed));
    },
  };
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isValues = (values: unknown): values is StepValues =>
  typeof values === 'object' &&
  values !== null &&
  Object.values(values).every((value) => isText(value) || (Array.isArray(value) && value.every(isText)));
