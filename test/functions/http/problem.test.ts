import { describe, expect, it } from 'vitest';
import { localeOf } from '../../../functions/http/problem.ts';
import { ConditionFailed } from '../../../functions/table/table.ts';
import { DomainError, type ErrorCode } from '../../../shared/kernel/errors.ts';
import { PROBLEM_TEXTS } from '../../../shared/kernel/problem.ts';
import { apiUnderTest, problemIn, thingFeature } from '../../support/api-under-test.ts';

/** Codes and statuses as callers may rely on them. Source: RFC 9110, 15.5; RFC 6585; the idempotency-key draft. */
const STATUSES: Record<ErrorCode, number> = {
  INVALID_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  CONFLICT: 409,
  IDEMPOTENCY_IN_PROGRESS: 409,
  VERSION_MISMATCH: 412,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  IDEMPOTENCY_MISMATCH: 422,
  RATE_LIMITED: 429,
  STORE_UNAVAILABLE: 503,
};

const throwing = (error: unknown) =>
  apiUnderTest({
    features: [
      thingFeature(() => {
        throw error;
      }),
    ],
  });

it('what gave way to a transaction in flight may be sent again soon, and is no fault of the service', async () => {
  const response = await throwing(new ConditionFailed(-1)).app.request('/api/thing');
  expect(response.status).toBe(503);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await throwing(new ConditionFailed(0)).app.request('/api/thing')).status).toBe(500);
});

describe('whoever is told no learns why and what to do', () => {
  it.each(Object.entries(STATUSES))('%s is answered as %d, in both languages', async (code, status) => {
    const error = new DomainError(code as ErrorCode, 'for operators: 13812345678');
    const response = await throwing(error).app.request('/api/thing');
    expect(response.status).toBe(status);
    const problem = await problemIn(response);
    const texts = PROBLEM_TEXTS[code as ErrorCode];
    expect(problem).toEqual({
      type: `/api/docs#${code}`,
      title: texts.zh.title,
      titleZh: texts.zh.title,
      titleEn: texts.en.title,
      status,
      detail: texts.zh.detail,
      code,
      requestId: response.headers.get('x-request-id'),
      errors: [],
    });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('asks to wait where waiting helps', async () => {
    for (const code of ['IDEMPOTENCY_IN_PROGRESS', 'RATE_LIMITED', 'STORE_UNAVAILABLE'] as const) {
      const response = await throwing(new DomainError(code, 'x')).app.request('/api/thing');
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    }
  });

  it('passes on what is wrong with each field', async () => {
    const issue = { field: 'a.b', code: 'required', zh: '必填', en: 'Required' };
    const error = new DomainError('INVALID_INPUT', 'x', { issues: [issue] });
    expect((await problemIn(await throwing(error).app.request('/api/thing'))).errors).toEqual([issue]);
  });

  it('speaks English to whoever prefers it', async () => {
    const response = await throwing(new DomainError('NOT_FOUND', 'x')).app.request('/api/thing', {
      headers: { 'accept-language': 'en-GB,zh;q=0.5' },
    });
    expect((await problemIn(response)).title).toBe('Not found');
    expect(response.headers.get('content-language')).toBe('en');
  });

  it.each([
    [undefined, 'zh'],
    ['', 'zh'],
    ['fr', 'zh'],
    ['zh-CN,en;q=0.9', 'zh'],
    ['zh;q=0.2,en;q=0.3', 'en'],
    ['en;q=0,zh', 'zh'],
    ['en;q=abc', 'zh'],
    ['english', 'zh'],
    ['EN', 'en'],
    [`${'a,'.repeat(5000)}en`, 'zh'],
  ])('reads Accept-Language %s as %s', (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });

  it('says of an address that there is none: 404', async () => {
    const response = await apiUnderTest().app.request('/api/nothing/here');
    expect(response.status).toBe(404);
    expect((await problemIn(response)).code).toBe('NOT_FOUND');
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    '%s on an address to be read is 405 with Allow',
    async (method) => {
      const response = await apiUnderTest().app.request('/api/health', { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, HEAD');
      expect((await problemIn(response)).code).toBe('METHOD_NOT_ALLOWED');
    },
  );
});

describe('a fault of ours is never blamed on the caller', () => {
  it.each([
    ['an unforeseen error', new TypeError('cannot read 13812345678')],
    ['something thrown that is no error', 'a text'],
  ])('%s is 500 with a request id and no detail', async (_, error) => {
    const { app } = throwing(error);
    const response = await app.request('/api/thing');
    expect(response.status).toBe(500);
    const problem = await problemIn(response);
    expect(problem).toMatchObject({ code: 'INTERNAL_ERROR', requestId: 'id-1', errors: [] });
    expect(problem.detail).toBeUndefined();
  });

  it('an answer that breaks its own schema is 500', async () => {
    const { app } = apiUnderTest({ features: [thingFeature(() => ({ shown: 1 }))] });
    const response = await app.request('/api/thing');
    expect(response.status).toBe(500);
    expect((await problemIn(response)).errors).toEqual([]);
  });

  it('a stored record that does not parse is 500, not 400', async () => {
    const { app, table } = apiUnderTest();
    await table.transact([{ put: { pk: 'UNIT#u0123456789ab', sk: 'UNIT', unit: { name: 1 } } }]);
    expect((await app.request('/api/register/units/u0123456789ab')).status).toBe(500);
  });
});
