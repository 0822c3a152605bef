import { describe, expect, it } from 'vitest';
import type { Step } from '../../../shared/certification/steps.ts';
import { STEP_FIELDS } from '../../../site/src/features/certification/step-fields.ts';
import { bodyOf, fieldsOf, isFilled } from '../../../site/src/features/certification/step-values.ts';

const VIEW = { facts: 7, objections: [], changes: [] } as never;
const selects = Object.entries(STEP_FIELDS).flatMap(([step, fields]) =>
  (fields ?? []).filter(({ as }) => as === 'select').map((field) => [step as Step, field] as const),
);

describe('the form of a step', () => {
  it.each(selects.map(([step, field]) => [step, field.name, field] as const))(
    'R3: %s chooses no %s for the person: until they choose, it is not complete',
    (step, name, field) => {
      const [[first = ''] = []] = field.options ?? [];
      expect(isFilled(field, undefined)).toBe(false);
      expect(isFilled(field, first)).toBe(true);
      const { data, words } = bodyOf(VIEW, step, { [name]: first });
      expect({ ...data, ...words }[name]).toBe(first);
    },
  );

  it('asks for the new name only once a new name is what is asked for', () => {
    const asked = (what: string) => fieldsOf('request-change', { what }).map(({ name }) => name);
    expect(asked('')).not.toContain('value');
    expect(asked('name')).toContain('value');
    expect(asked('entry')).not.toContain('value');
  });
});
