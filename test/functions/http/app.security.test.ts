import { handle } from 'hono/aws-lambda';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../../functions/http/app.ts';
import { getEvent } from '../../bench/lambda-event.ts';
import { aUnit } from '../../support/a-unit.ts';
import { apiUnderTest, problemIn, thingFeature, unreachableTable } from '../../support/api-under-test.ts';

const HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

describe('every answer is locked down', () => {
  it.each([
    ['an answer', '/api/health', 200],
    ['a cached answer', '/api/register/units/u0123456789ab', 200],
    ['a refusal', '/api/register/units/u000', 400],
    ['an unknown address', '/api/x', 404],
    ['an address outside the API', '/', 404],
  ])('%s has every security header and a request id', async (_, path, status) => {
    const { app, hold } = apiUnderTest();
    await hold(aUnit());
    const response = await app.request(path);
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject(HEADERS);
    expect(response.headers.get('x-request-id')).toBe('id-1');
  });

  it('answers do not share headers: one request id never shows in another answer', async () => {
    const { app } = apiUnderTest();
    const [first, second] = [await app.request('/api/health'), await app.request('/api/health')];
    expect([first.headers.get('x-request-id'), second.headers.get('x-request-id')]).toEqual(['id-1', 'id-2']);
  });

  it('HEAD answers as GET without a body', async () => {
    const response = await apiUnderTest().app.request('/api/health', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });
});

describe('what is not declared does not leave', () => {
  it('a member that the schema does not name is dropped', async () => {
    const leaky = thingFeature(() => ({ shown: 'yes', phone: '13812345678' }));
    const response = await apiUnderTest({ features: [leaky] }).app.request('/api/thing');
    expect(await response.json()).toEqual({ shown: 'yes' });
  });

  it('a stored attribute of a unit that the schema does not name is dropped', async () => {
    const { app, table } = apiUnderTest();
    const unit = { ...aUnit(), contactPhone: '13812345678' };
    await table.transact([{ put: { pk: `UNIT#${unit.publicId}`, sk: 'UNIT', unit } }]);
    const text = await (await app.request(`/api/register/units/${unit.publicId}`)).text();
    expect(text).not.toContain('13812345678');
  });
});

describe('the log says what happened and to nobody', () => {
  it('one line for each request, with the route and never the path', async () => {
    const { app, logLines } = apiUnderTest();
    await app.request('/api/register/units/u0123456789zz?name=13812345678', {
      headers: { 'user-agent': 'secret-agent', cookie: 'a=secret' },
    });
    expect(logLines.map((line) => JSON.parse(line))).toEqual([
      {
        level: 'info',
        code: 'REQUEST',
        requestId: 'id-1',
        method: 'GET',
        route: '/api/register/units/{publicId}',
        status: 404,
        ms: 0,
        problem: 'NOT_FOUND',
        reason: 'expected a unit of the register',
      },
    ]);
  });

  it('an unknown address is logged without the address', async () => {
    const { app, logLines } = apiUnderTest();
    await app.request('/api/13812345678');
    expect(logLines.join('')).not.toContain('13812345678');
    expect(JSON.parse(logLines[0] ?? '')).toMatchObject({ route: 'unmatched', status: 404 });
  });

  it.each(['plain 13812345678', 'several lines\n    at 13812345678 (13812345678:1:2)\nmore 13812345678', ''])(
    'an unforeseen error leaves its class and place, neither message nor stack',
    async (message) => {
      const feature = thingFeature(() => {
        throw new RangeError(message, { cause: new TypeError('13812345678') });
      });
      const { app, logLines } = apiUnderTest({ features: [feature] });
      const answer = await (await app.request('/api/thing')).text();
      const [line = ''] = logLines;
      expect(JSON.parse(line)).toMatchObject({
        level: 'error',
        problem: 'INTERNAL_ERROR',
        errorName: 'RangeError',
        causeName: 'TypeError',
        at: expect.stringMatching(/^app\.security\.test\.ts:\d+:\d+$/),
      });
      expect(answer + line).not.toMatch(/13812345678|node_modules/);
    },
  );

  it('an unreachable store is an error in the log and 503 to the caller, without the cause', async () => {
    const { app, logLines } = apiUnderTest({ table: unreachableTable() });
    const response = await app.request('/api/register/units/u0123456789ab');
    expect(response.status).toBe(503);
    expect((await response.text()) + logLines.join('')).not.toContain('13812345678');
    expect(JSON.parse(logLines[0] ?? '')).toMatchObject({ level: 'error', problem: 'STORE_UNAVAILABLE' });
  });
});

describe('behind the gateway', () => {
  const eventWith = (requestId: string) => {
    const event = getEvent('/api/health');
    const requestContext = { ...event.requestContext, requestId };
    return { ...event, requestContext } as unknown as Parameters<ReturnType<typeof handle>>[0];
  };

  it.each([
    ['JKJaXmPLvHcESHA=', 'JKJaXmPLvHcESHA='],
    ['no good\r\nset-cookie: a=b', 'id-1'],
  ])("a request has the gateway's id %j where it is one", async (given, id) => {
    const { app } = apiUnderTest();
    const result = await handle(app)(eventWith(given));
    expect(result.headers?.['x-request-id']).toBe(id);
  });

  it('two operations at one address are refused before anything starts', () => {
    const twice = () => createApp(Object.create(null), [thingFeature(() => ({})), thingFeature(() => ({}))]);
    expect(twice).toThrow(/each operation once/);
  });

  it('names no path that a browser could be tricked into', async () => {
    for (const path of [
      '/api/%2e%2e/health',
      '/api//health',
      '/api/health/',
      '/API/HEALTH',
      '/api/health%00',
    ]) {
      const response = await apiUnderTest().app.request(path);
      expect([200, 404]).toContain(response.status);
      if (response.status === 404) expect((await problemIn(response)).code).toBe('NOT_FOUND');
    }
  });
});
