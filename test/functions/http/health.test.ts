import { describe, expect, it } from 'vitest';
import { API_VERSION } from '../../../shared/kernel/operation-contract.ts';
import { apiUnderTest, problemIn, unreachableTable } from '../../support/api-under-test.ts';

describe('an operator asks whether the service is well', () => {
  it('and it answers without its store', async () => {
    const response = await apiUnderTest({ table: unreachableTable() }).app.request('/api/health');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({ ok: true, version: API_VERSION, jurisdiction: '53' });
  });

  it.each(['1', 'true', 'yes'])('deep=%s asks the store too', async (deep) => {
    expect((await apiUnderTest().app.request(`/api/health?deep=${deep}`)).status).toBe(200);
    const down = apiUnderTest({ table: unreachableTable() }).app;
    expect((await down.request(`/api/health?deep=${deep}`)).status).toBe(503);
  });

  it.each(['0', 'false', 'no'])('deep=%s does not', async (deep) => {
    const down = apiUnderTest({ table: unreachableTable() }).app;
    expect((await down.request(`/api/health?deep=${deep}`)).status).toBe(200);
  });

  it.each(['deep=maybe', 'deep=', 'deep=1&deep=0', 'deep=%ff'])(
    '%s is 400 and names the field',
    async (query) => {
      const response = await apiUnderTest().app.request(`/api/health?${query}`);
      expect(response.status).toBe(400);
      expect((await problemIn(response)).errors).toMatchObject([{ field: 'deep' }]);
    },
  );

  it.each(['x=1', '__proto__=1', 'constructor=1&constructor=2', '&&=', '%'])(
    '%s is ignored',
    async (query) => {
      expect((await apiUnderTest().app.request(`/api/health?${query}`)).status).toBe(200);
    },
  );
});
