import type * as z from 'zod/mini';
import { type FilingForm, filingFormSchema, PURCHASES } from '../../../shared/complaints/form.ts';
import { DomainError } from '../../../shared/kernel/errors.ts';
import type { FormValues } from '../../../site/src/render/complain/fields.tsx';
import { type Fields, fieldOf } from '../page.ts';

/** Fields that count for one kind of purchase only: what was typed under another is left out. */
const FIELDS_OF_RULE = {
  'retail-weighing': ['goods', 'settled', 'actual', 'price', 'method'],
  prepackaged: ['packaged', 'declared', 'packed', 'can'],
  fuel: ['indicated', 'measured', 'can'],
  other: [],
} as const;

const TEXTS = [
  'unit',
  'division',
  'merchant',
  'stall',
  'place',
  'bought',
  'paid',
  'narrative',
  'day',
  'time',
  'name',
  'documentType',
  'documentNumber',
  'phone',
  'address',
  'contactPhone',
  'contactEmail',
] as const;

/** What was typed, to be shown again. */
export function valuesOf(fields: Fields): FormValues {
  const names = ['door', 'rule', ...TEXTS, ...Object.values(FIELDS_OF_RULE).flat()];
  const texts = [...new Set(names)].map((name) => [name, fieldOf(fields, name)] as const);
  return {
    ...Object.fromEntries(texts.filter(([, value]) => value !== '')),
    demands: fields.demands ?? [],
    consents: fields.consents ?? [],
    evidence: fields.evidence ?? [],
    lang: fieldOf(fields, 'lang'),
  };
}

/**
 * A filing as it was typed. An empty field is one that was left out.
 * @throws DomainError INVALID_INPUT where no door was chosen, or a field holds what the page does not send
 */
export function formOf(fields: Fields): FilingForm {
  const rule = PURCHASES.find((each) => each === fieldOf(fields, 'rule'));
  const names = [...TEXTS, ...(rule === undefined ? [] : FIELDS_OF_RULE[rule])];
  const texts = names.map((name) => [name, fieldOf(fields, name)] as const);
  const consents = fields.consents ?? [];
  const parsed = filingFormSchema.safeParse({
    ...Object.fromEntries(texts.filter(([, value]) => value !== '')),
    door: fieldOf(fields, 'door'),
    rule,
    demands: fields.demands ?? [],
    publication: consents.includes('publication'),
    mediation: consents.includes('mediation'),
    evidence: fields.evidence ?? [],
    locale: fieldOf(fields, 'lang') === 'en' ? 'en' : 'zh',
  });
  if (parsed.success) return parsed.data;
  throw new DomainError('INVALID_INPUT', `expected a filing, got ${parsed.error.issues.length} issues`, {
    issues: parsed.error.issues.map(issueOf),
  });
}

function issueOf({ path }: z.core.$ZodIssue) {
  const field = String(path[0] ?? '');
  if (field === 'door') {
    return { field, code: 'door-needed', zh: '请先选择您想要什么', en: 'Choose what you want first' };
  }
  return { field, code: 'invalid', zh: '内容太长或格式不对', en: 'Too long, or not in the expected form' };
}
