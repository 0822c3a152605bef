import { describe, expect, it } from 'vitest';
import { createRegisterClient } from '../../../site/src/features/register/api-client.ts';
import { aUnit } from '../../support/a-unit.ts';
import { apiUnderTest, unreachableTable } from '../../support/api-under-test.ts';

const clientOf = ({ app }: ReturnType<typeof apiUnderTest>) =>
  createRegisterClient(async (input, init) => app.request(String(input), init), 'en');
const clientGetting = (answer: () => Promise<Response>) => createRegisterClient(answer, 'zh');

describe('a page that asks the API always knows what it was told', () => {
  it('a unit', async () => {
    const api = apiUnderTest();
    await api.hold(aUnit());
    const result = await clientOf(api).findUnit('u0123456789ab');
    expect(result).toMatchObject({
      kind: 'answered',
      data: { unit: { name: '演示一号超市' }, today: '2026-05-20' },
    });
  });

  it('an answer about a number, whatever was typed', async () => {
    const client = clientOf(apiUnderTest());
    for (const text of ['x', 'a/b', '../health', '?', '#', '%', '中 文', '\ud800']) {
      expect(await client.lookUpCertificate(text)).toMatchObject({
        kind: 'answered',
        data: { answer: 'not-in-register', wellFormed: false },
      });
    }
  });

  it('a refusal, in the page’s language', async () => {
    const result = await clientOf(apiUnderTest()).findUnit('u0123456789ab');
    expect(result).toMatchObject({ kind: 'refused', problem: { code: 'NOT_FOUND', title: 'Not found' } });
  });

  it('that nobody can say', async () => {
    const result = await clientOf(apiUnderTest({ table: unreachableTable() })).lookUpCertificate(
      'YNIM-2025-530102-M-0001-T',
    );
    expect(result.kind === 'answered' && result.data.answer).not.toBe('certified');
  });

  it.each([
    ['no network', () => Promise.reject(new TypeError('fetch failed'))],
    ['a time limit', () => Promise.reject(new DOMException('late', 'TimeoutError'))],
    ['a proxy’s page', async () => new Response('<html>', { status: 200 })],
    ['a proxy’s error page', async () => new Response('<html>', { status: 502 })],
    ['another service’s JSON', async () => Response.json({ hello: 1 })],
    ['another service’s error', async () => Response.json({ message: 'Forbidden' }, { status: 403 })],
    ['nothing', async () => new Response('', { status: 200 })],
  ])('that there was no answer: %s', async (_, answer) => {
    expect(await clientGetting(answer).findUnit('u0123456789ab')).toEqual({ kind: 'unreachable' });
  });
});
