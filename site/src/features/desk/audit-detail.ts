import { caseReference } from '../../../../shared/complaints/case-reference.ts';
import { FORM_IDS } from '../../../../shared/complaints/form-ids.ts';
import { formNamed } from '../../../../shared/complaints/official-forms.ts';
import { CASE_ID } from '../../../../shared/complaints/schema.ts';
import type { AuditLine } from '../../../../shared/desk/schema.ts';
import { AUDIT_WORDS } from '../../i18n/audit-words.ts';
import { STEP_TEXTS } from '../../i18n/certification-words.ts';
import { stepName } from '../complaints-desk/case-history.ts';

type Locale = 'zh' | 'en';
type Named = Readonly<Partial<Record<string, string>>>;

/** `erasure-asked (3)`: of how many cases. */
const COUNTED = /^(.+) \((\d+)\)$/;

/**
 * What a line of the audit trail says was done, in words: a step, a form, another case. A name that nobody gave words
 * stands as it was stored.
 */
export function auditDetail(
  { detail, caseId, colleague }: Pick<AuditLine, 'detail' | 'caseId' | 'colleague'>,
  locale: Locale,
): string | undefined {
  if (detail === undefined) return undefined;
  if (colleague !== undefined) return colleague;
  const words = AUDIT_WORDS[locale];
  const [, counted = detail, count] = COUNTED.exec(detail) ?? [];
  const alone = ownText(words.codes, counted);
  if (alone !== undefined) return count === undefined ? alone : `${alone} · ${words.cases(Number(count))}`;
  return (
    formName(detail, locale) ?? withMore(detail, words.begins) ?? stepOf({ detail, caseId }, locale) ?? detail
  );
}

/** `form-5`, and its number where it was given one. */
function formName(detail: string, locale: Locale): string | undefined {
  const [first = '', ...rest] = detail.split(' ');
  const form = FORM_IDS.find((each) => each === first);
  return form === undefined ? undefined : [formNamed(form)[locale], ...rest].join(' ');
}

/** `split off c…`: the other case by its reference. */
function withMore(detail: string, begins: Named): string | undefined {
  const begin = Object.keys(begins).find((each) => detail.startsWith(`${each} `));
  if (begin === undefined) return undefined;
  const more = detail.slice(begin.length + 1);
  return `${begins[begin]} ${CASE_ID.test(more) ? caseReference(more) : more}`;
}

/** The text under a name that was stored, and nothing that every object has. */
const ownText = (texts: Named, name: string): string | undefined =>
  Object.hasOwn(texts, name) ? texts[name] : undefined;

function stepOf(
  { detail, caseId = '' }: Pick<AuditLine, 'caseId'> & { readonly detail: string },
  locale: Locale,
) {
  if (CASE_ID.test(caseId)) return stepName(detail, locale);
  const steps: Readonly<Partial<Record<string, (typeof STEP_TEXTS)[keyof typeof STEP_TEXTS]>>> = STEP_TEXTS;
  return Object.hasOwn(steps, detail) ? steps[detail]?.done[locale] : undefined;
}
