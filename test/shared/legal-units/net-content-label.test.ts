import { describe, expect, it } from 'vitest';
import { rational } from '../../../shared/kernel/rationals.ts';
import data from '../../../shared/legal-units/data/net-content-label.json' with { type: 'json' };
import termsData from '../../../shared/legal-units/data/non-legal-terms.json' with { type: 'json' };
import { checkNetContentLabel } from '../../../shared/legal-units/net-content-label.ts';
import { netContentLabelSchema, nonLegalTermsSchema } from '../../../shared/legal-units/schema.ts';
import { citedRules } from '../../../shared/outreach/rule-book.ts';

const { kinds, id } = netContentLabelSchema.parse(data);
const { terms } = nonLegalTermsSchema.parse(termsData);
const check = (statement: string, height?: string) =>
  checkNetContentLabel(
    { statement, heightMm: height === undefined ? undefined : rational(height) },
    { kinds, terms },
  );
/** `range: 1 kg` for what is broken. */
const broken = (statement: string, height = '10'): readonly string[] =>
  check(statement, height)
    .findings.filter(({ outcome }) => outcome === 'broken')
    .map(({ requirement, expected }) =>
      expected === undefined ? requirement : `${requirement}: ${expected}`,
    );

describe('a statement of net content', () => {
  it.each([
    '净含量：500 g',
    '净含量 500克',
    '净含量：1 kg',
    '净含量: 1.5L',
    '净 含 量 250 mL',
    '净含量：２５０ｍｌ',
    '净含量 500㎏',
    '净含量：30 g×12袋',
    '净含量：360克（30克×12）',
    '长度 10 m',
    '80 cm',
    '1.5 m²',
    '50 dm2',
    '100片',
    '12 支装',
  ])('“%s” is as the rules ask', (statement) => {
    expect(broken(statement)).toEqual([]);
  });

  it.each([
    ['500 g', ['words: 净含量']],
    ['Net content: 500 g', ['words: 净含量']],
    ['净含量：1000 g', ['range: 1 kg']],
    ['净含量：0.5 kg', ['range: 500 g']],
    ['净含量：1500 毫升', ['range: 1.5 L']],
    ['净含量：999.9 g', []],
    ['净含量：0.9999 千克', ['range: 999.9 g']],
    ['150 cm', ['range: 1.5 m']],
    ['0.5 m', ['range: 500 mm']],
    ['200 cm²', ['range: 2 dm²']],
    ['净含量：1斤', ['unit: kg']],
    ['净含量：500G', ['unit: g']],
    ['净含量：5KG', ['unit: kg']],
    ['净含量：500ML', ['unit: mL']],
    ['净含量：16 oz', ['unit: g']],
    ['净含量：1公升', ['unit: L']],
    ['净含量：五百克', ['number']],
    ['净含量', ['number']],
    ['净含量 500', ['unit']],
  ])('“%s” breaks %j', (statement, expected) => {
    expect(broken(statement)).toEqual(expected);
  });

  it.each([
    ['净含量：50 g', '2'],
    ['净含量：50.1 g', '3'],
    ['净含量：200 mL', '3'],
    ['净含量：200.1 mL', '4'],
    ['净含量：1 kg', '4'],
    ['净含量：1.001 kg', '6'],
    ['净含量：25 L', '6'],
    ['100 片', '2'],
    ['10 m', '2'],
  ])('“%s” is at least %s mm tall, and exactly that is enough', (statement, mm) => {
    expect(broken(statement, mm)).toEqual([]);
    expect(broken(statement, String(Number(mm) - 0.1))).toEqual([`height: ${mm} mm`]);
    expect(check(statement).findings.find(({ requirement }) => requirement === 'height')).toMatchObject({
      outcome: 'unclear',
      expected: `${mm} mm`,
    });
  });

  it('says of what it cannot decide that it cannot', () => {
    expect(check('净含量：500 zz').findings.at(-1)).toMatchObject({
      requirement: 'unit',
      outcome: 'unclear',
    });
    expect(check('净含量：5公斤').findings.find(({ requirement }) => requirement === 'unit')).toEqual({
      requirement: 'unit',
      outcome: 'unclear',
      expected: 'kg',
    });
    expect(check('  ').findings).toEqual([]);
  });

  it('names what is in one package', () => {
    expect(check('净含量：30 g×12袋')).toMatchObject({ kind: 'mass', content: '30 g' });
  });

  it('is held to a rule of the book', () => {
    expect(citedRules([id])).toHaveLength(1);
  });
});
