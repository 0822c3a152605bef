import { describe, expect, it } from 'vitest';
import { apiUnderTest, problemIn } from '../../support/api-under-test.ts';

const ask = (body: unknown) =>
  apiUnderTest().app.request('/api/tolerance', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const bought = {
  rule: 'retail-weighing',
  goods: 'vegetables',
  pricePerKg: '4',
  settled: '2斤',
  actual: '970 g',
  method: 'more-accurate-scale',
};

describe('P7: a program asks whether something was short', () => {
  it('and is told the verdict, the rule, its version and the row', async () => {
    const response = await ask(bought);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      unit: 'mg',
      verdict: 'exceeds',
      row: 'A',
      limit: 20_000,
      shortfall: 30_000,
      margin: -10_000,
      rule: { id: 'retail-weighing', version: '2020-10-23', checked: 'secondary' },
    });
  });

  it('of a bottle in millilitres, and of fuel', async () => {
    const bottle = { rule: 'prepackaged', goods: 'ordinary', declared: '500 mL', actual: '480 mL' };
    const fuel = { rule: 'fuel', indicated: '20 L', actual: '19.95 L' };
    const method = 'more-accurate-scale';
    expect(await (await ask({ ...bottle, method })).json()).toMatchObject({ unit: 'µL', verdict: 'exceeds' });
    expect(await (await ask({ ...fuel, method })).json()).toMatchObject({ unit: 'µL', verdict: 'within' });
  });

  it('and is told at once about every quantity that cannot be taken', async () => {
    const response = await ask({ ...bought, settled: '2', actual: '0,9 kg', pricePerKg: 'cheap' });
    expect(response.status).toBe(400);
    const { code, errors } = await problemIn(response);
    expect(code).toBe('INVALID_INPUT');
    expect(errors.map(({ field, code: fault }) => [field, fault])).toEqual([
      ['settled', 'no-unit'],
      ['actual', 'decimal-comma'],
      ['pricePerKg', 'not-a-number'],
    ]);
    expect(JSON.stringify(errors)).not.toContain('cheap');
  });

  it('a mass against a volume is refused', async () => {
    const mixed = { rule: 'prepackaged', goods: 'ordinary', declared: '500 mL', actual: '480 g' };
    const { errors } = await problemIn(await ask({ ...mixed, method: 'household-scale' }));
    expect(errors).toMatchObject([{ field: 'actual', code: 'other-unit' }]);
  });
});
