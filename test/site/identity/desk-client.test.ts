import { describe, expect, it } from 'vitest';
import { assignWorkContract, listWorkContract } from '../../../shared/desk/api.ts';
import { createDeskClient } from '../../../site/src/features/identity/desk-client.ts';
import { keptInput } from '../../../site/src/features/identity/kept-input.ts';
import { createSessionClock } from '../../../site/src/features/identity/session-clock.ts';
import { apiUnderTest } from '../../support/api-under-test.ts';

/** The page's client over the real API in process, with the cookie that a browser would send. */
async function page(signedIn = true) {
  const under = apiUnderTest();
  const cookie = signedIn ? await under.signedIn() : {};
  const seen = { used: 0, signedOut: 0, keys: [] as (string | null)[] };
  const client = createDeskClient({
    fetch: async (address, init) => {
      const headers = new Headers({ ...Object.fromEntries(new Headers(init?.headers)), ...cookie });
      seen.keys.push(headers.get('idempotency-key'));
      return under.app.request(String(address), { ...init, headers });
    },
    newKey: () => 'new-key',
    locale: 'zh',
    onUse: () => seen.used++,
    onSignedOut: () => seen.signedOut++,
  });
  return { client, seen, under };
}

describe('the client of signed-in pages', () => {
  it('asks by the contract and gives what the contract says', async () => {
    const { client, seen } = await page();
    const answer = await client.call(listWorkContract, { query: { filter: 'overdue', after: undefined } });
    expect(answer).toMatchObject({ kind: 'answered', data: { items: [], counts: { overdue: 0 } } });
    expect(seen).toMatchObject({ used: 1, signedOut: 0 });
  });

  it('sends the same key with each attempt of one intention, and a new one with another', async () => {
    const { client, seen } = await page();
    const body = { caseIds: ['a'] };
    await client.call(assignWorkContract, { body, idempotencyKey: 'kept' });
    await client.call(assignWorkContract, { body });
    expect(seen.keys).toEqual(['kept', 'new-key']);
  });

  it('tells that the session has ended, apart from a refusal and from no answer', async () => {
    const { client, seen } = await page(false);
    expect(await client.call(listWorkContract, { query: {} })).toEqual({ kind: 'signed-out' });
    expect(seen.signedOut).toBe(1);
    const { client: other } = await page();
    const refused = await other.call(assignWorkContract, { body: { caseIds: ['a'], assignee: 'nobody' } });
    expect(refused).toMatchObject({ kind: 'refused', problem: { code: 'NOT_FOUND' } });
    const away = createDeskClient({
      fetch: () => Promise.reject(new TypeError('offline')),
      newKey: () => 'k',
      locale: 'zh',
    });
    expect(await away.call(listWorkContract, { query: {} })).toEqual({ kind: 'unreachable' });
  });

  it('says that a role may not, where the edge put its page for what is missing in the place of the refusal', async () => {
    const page404 = new Response('<!doctype html>', {
      status: 404,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
    const behindTheEdge = createDeskClient({ fetch: async () => page404, newKey: () => 'k', locale: 'zh' });
    const answer = await behindTheEdge.call(listWorkContract, { query: {} });
    expect(answer).toMatchObject({ kind: 'refused', problem: { code: 'FORBIDDEN', title: '无权这样做' } });
  });

  it('does not count the question who is signed in as use', async () => {
    const { client, seen } = await page();
    expect(await client.session()).toMatchObject({ data: { state: 'signed-in' } });
    expect(seen.used).toBe(0);
  });
});

describe('the end of a session', () => {
  const minutes = (count: number): number => count * 60_000;

  it('is announced two minutes before, never after the service has ended it', () => {
    const clock = createSessionClock(0);
    expect(clock.state(minutes(26.9))).toBe('live');
    expect(clock.state(minutes(27.1))).toBe('ending');
    expect(clock.state(minutes(29.1))).toBe('ended');
    clock.used(minutes(27.5));
    expect(clock.state(minutes(50))).toBe('live');
    clock.used(minutes(598));
    expect(clock.state(minutes(599))).toBe('ending');
  });

  it('loses nothing that was typed, and gives it back once', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
    const form = keptInput(storage, 'reply/1');
    form.keep({ text: '已现场核查' }, 0);
    expect(form.take(minutes(5))).toEqual({ text: '已现场核查' });
    expect(form.take(minutes(5))).toBeUndefined();
    form.keep({ text: 'x' }, 0);
    expect(form.take(minutes(800))).toBeUndefined();
  });
});
