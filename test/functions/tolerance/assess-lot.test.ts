import { describe, expect, it } from 'vitest';
import { apiUnderTest, problemIn } from '../../support/api-under-test.ts';

const ask = (body: unknown) =>
  apiUnderTest().app.request('/api/tolerance/lots', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const lot = { goods: 'ordinary', size: 8, declared: '500 mL', contents: Array(8).fill('499 mL') };

describe('P7: a program asks whether a lot passes', () => {
  it('and is told the verdict, the plan, T and what was counted', async () => {
    const response = await ask(lot);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      unit: 'µL',
      verdict: 'within',
      failed: [],
      limit: 15_000,
      measured: 8,
      plan: { sample: 8, t1Allowed: 0, checked: 'assumed' },
      shortfallOfSample: 8_000,
    });
    const short = await ask({ ...lot, contents: [...Array(7).fill('500 mL'), '469.9 mL'] });
    expect(await short.json()).toMatchObject({ verdict: 'exceeds', failed: ['t2'], t2Count: 1 });
  });

  it('every quantity that cannot be read is named, by its place', async () => {
    const response = await ask({ ...lot, contents: ['499 mL', '499', '1,5 mL', ...Array(5).fill('500 mL')] });
    expect(response.status).toBe(400);
    const { errors } = await problemIn(response);
    expect(errors.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'contents.1 no-unit',
      'contents.2 decimal-comma',
    ]);
  });

  it('a lot of nothing and a sample of nothing are refused', async () => {
    expect((await ask({ ...lot, size: 0 })).status).toBe(400);
    expect((await ask({ ...lot, contents: [] })).status).toBe(400);
  });
});
