import { describe, expect, it } from 'vitest';
import { KEPT_SECONDS, LEASE_SECONDS } from '../../../functions/http/idempotency.ts';
import type { Table } from '../../../functions/table/table.ts';
import { asInstant } from '../../../shared/kernel/days.ts';
import { DomainError } from '../../../shared/kernel/errors.ts';
import { apiUnderTest, noteFeature, problemIn, unreachableTable } from '../../support/api-under-test.ts';
import { createMemoryTable } from '../../support/memory-table.ts';

const KEY = { 'idempotency-key': 'k1' };

/** An API whose write counts how often it was done. */
function counting(given: { table?: Table; save?: (times: number) => Promise<void> } = {}) {
  const done = { times: 0 };
  const feature = noteFeature(async (text) => {
    done.times += 1;
    await given.save?.(done.times);
    return { saved: `${text} ${done.times}` };
  });
  const api = apiUnderTest({ features: [feature], ...(given.table ? { table: given.table } : {}) });
  const later = (seconds: number) => {
    api.clock.at = asInstant(new Date(Date.parse(api.clock.at) + seconds * 1000));
  };
  return { ...api, done, later };
}

describe('who sends a form twice is heard once', () => {
  it('a repetition gets the first answer and says so', async () => {
    const { post, done } = counting();
    const first = await post('/api/notes/a', { text: 'x' }, KEY);
    const second = await post('/api/notes/a', { text: 'x' }, KEY);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(await second.text()).toBe(await first.text());
    expect(first.headers.get('idempotent-replayed')).toBeNull();
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    expect(second.headers.get('content-type')).toBe(first.headers.get('content-type'));
    expect(done.times).toBe(1);
  });

  it('a refusal of the verb is repeated too, as the same problem', async () => {
    const { post, done } = counting({
      save: async () => {
        throw new DomainError('CONFLICT', 'x');
      },
    });
    const first = await post('/api/notes/a', { text: 'x' }, KEY);
    const second = await post('/api/notes/a', { text: 'x' }, KEY);
    expect([first.status, second.status, done.times]).toEqual([409, 409, 1]);
    expect((await problemIn(second)).requestId).toBe((await problemIn(first)).requestId);
  });

  it('another key, or another route’s target, is another request', async () => {
    const { post, done } = counting();
    await post('/api/notes/a', { text: 'x' }, KEY);
    await post('/api/notes/a', { text: 'x' }, { 'idempotency-key': 'k2' });
    expect(done.times).toBe(2);
  });

  it.each([
    ['another body', '/api/notes/a', { text: 'y' }],
    ['another path', '/api/notes/b', { text: 'x' }],
    ['another query', '/api/notes/a?b', { text: 'x' }],
  ])('the same key for %s is 422 and nothing is done', async (_, path, body) => {
    const { post, done } = counting();
    await post('/api/notes/a', { text: 'x' }, KEY);
    const response = await post(path, body, KEY);
    expect(response.status).toBe(422);
    expect((await problemIn(response)).code).toBe('IDEMPOTENCY_MISMATCH');
    expect(done.times).toBe(1);
  });

  it('input that is refused does not use up the key', async () => {
    const { post } = counting();
    expect((await post('/api/notes/a', { text: '' }, KEY)).status).toBe(400);
    expect((await post('/api/notes/a', { text: 'x' }, KEY)).status).toBe(201);
  });

  it('after a day the key is free, whether or not the table has tidied up', async () => {
    const { post, done, later } = counting();
    await post('/api/notes/a', { text: 'x' }, KEY);
    later(KEPT_SECONDS - 1);
    expect((await post('/api/notes/a', { text: 'x' }, KEY)).headers.get('idempotent-replayed')).toBe('true');
    later(1);
    expect((await post('/api/notes/a', { text: 'y' }, KEY)).status).toBe(201);
    expect(done.times).toBe(2);
  });
});

describe('two at once, and attempts that never end', () => {
  it('of twenty that race with one key, one is done and nobody gets a different answer', async () => {
    const { post, done } = counting({ save: () => new Promise((resolve) => setTimeout(resolve, 20)) });
    const race = await Promise.all(
      Array.from({ length: 20 }, () => post('/api/notes/a', { text: 'x' }, KEY)),
    );
    expect(done.times).toBe(1);
    expect(race.filter(({ status }) => status === 201)).toHaveLength(1);
    const others = race.filter(({ status }) => status !== 201);
    expect(others.every(({ status, headers }) => status === 409 && headers.has('retry-after'))).toBe(true);
    const after = await post('/api/notes/a', { text: 'x' }, KEY);
    expect(after.headers.get('idempotent-replayed')).toBe('true');
  });

  it('an attempt that died frees the key when its lease ends, and not before', async () => {
    const { post, done, later } = counting({
      save: (times) => (times === 1 ? new Promise(() => {}) : Promise.resolve()),
    });
    void post('/api/notes/a', { text: 'x' }, KEY);
    await new Promise((resolve) => setTimeout(resolve, 10));
    later(LEASE_SECONDS - 1);
    const during = await post('/api/notes/a', { text: 'x' }, KEY);
    expect((await problemIn(during)).code).toBe('IDEMPOTENCY_IN_PROGRESS');
    later(1);
    expect((await post('/api/notes/a', { text: 'x' }, KEY)).status).toBe(201);
    expect(done.times).toBe(2);
  });

  it('of many that find a lease ended, one takes over', async () => {
    const { post, done, later } = counting({
      save: (times) => (times === 1 ? new Promise(() => {}) : Promise.resolve()),
    });
    void post('/api/notes/a', { text: 'x' }, KEY);
    await new Promise((resolve) => setTimeout(resolve, 10));
    later(LEASE_SECONDS);
    await Promise.all(Array.from({ length: 10 }, () => post('/api/notes/a', { text: 'x' }, KEY)));
    expect(done.times).toBe(2);
  });

  it('an attempt that comes back after its lease does not overwrite what was answered since', async () => {
    let finishFirst = (): void => {};
    const slow = new Promise<void>((resolve) => {
      finishFirst = resolve;
    });
    const { post, later, logLines } = counting({ save: (times) => (times === 1 ? slow : Promise.resolve()) });
    const first = post('/api/notes/a', { text: 'x' }, KEY);
    await new Promise((resolve) => setTimeout(resolve, 10));
    later(LEASE_SECONDS);
    const second = await (await post('/api/notes/a', { text: 'x' }, KEY)).text();
    finishFirst();
    await first;
    expect(logLines.join('')).toContain('IDEMPOTENCY_LEASE_LOST');
    expect(await (await post('/api/notes/a', { text: 'x' }, KEY)).text()).toBe(second);
  });

  it.each([
    ['a fault of ours', new Error('x'), 500],
    ['an unreachable store', new DomainError('STORE_UNAVAILABLE', 'x'), 503],
    ['a rate limit', new DomainError('RATE_LIMITED', 'x'), 429],
  ])('%s is not kept: the next attempt is a real one', async (_, error, status) => {
    const { post, done } = counting({
      save: async (times) => {
        if (times === 1) throw error;
      },
    });
    expect((await post('/api/notes/a', { text: 'x' }, KEY)).status).toBe(status);
    expect((await post('/api/notes/a', { text: 'x' }, KEY)).status).toBe(201);
    expect(done.times).toBe(2);
  });

  it('if the key cannot be claimed, nothing is done: 503', async () => {
    const { post, done } = counting({ table: unreachableTable() });
    expect((await post('/api/notes/a', { text: 'x' }, KEY)).status).toBe(503);
    expect(done.times).toBe(0);
  });

  it('if the answer cannot be kept, the caller gets it all the same', async () => {
    const memory = createMemoryTable();
    let writes = 0;
    const table: Table = {
      ...memory,
      transact: (items) => (++writes === 1 ? memory.transact(items) : unreachableTable().transact(items)),
    };
    const { post, logLines } = counting({ table });
    expect((await post('/api/notes/a', { text: 'x' }, KEY)).status).toBe(201);
    expect(logLines.join('')).toContain('IDEMPOTENCY_ANSWER_NOT_KEPT');
  });
});

describe('the key', () => {
  it.each([
    ['missing', undefined, 'required'],
    ['empty', '', 'invalid_format'],
    ['with a space', 'a b', 'invalid_format'],
    ['not ASCII', 'é', 'invalid_format'],
    ['256 characters long', 'a'.repeat(256), 'invalid_format'],
  ])('%s is 400', async (_, key, code) => {
    const { post } = counting();
    const response = await post(
      '/api/notes/a',
      { text: 'x' },
      key === undefined ? {} : { 'idempotency-key': key },
    );
    expect(response.status).toBe(400);
    expect((await problemIn(response)).errors).toMatchObject([{ field: 'Idempotency-Key', code }]);
  });

  it('of 255 characters is accepted, and is stored as a digest that expires', async () => {
    const written: unknown[] = [];
    const memory = createMemoryTable();
    const table: Table = {
      ...memory,
      transact: (items) => {
        written.push(...items);
        return memory.transact(items);
      },
    };
    const { post } = counting({ table });
    const key = 'x!'.repeat(127).padEnd(255, '~');
    expect((await post('/api/notes/a', { text: '13812345678' }, { 'idempotency-key': key })).status).toBe(
      201,
    );
    expect(JSON.stringify(written)).not.toContain(key);
    expect(written[0]).toMatchObject({
      put: {
        pk: expect.stringMatching(/^IDEMPOTENCY#POST \/notes\/\{box\}#[0-9a-f]{64}$/),
        expiresAtEpochSeconds: Date.parse('2026-05-21T04:00:00Z') / 1000,
      },
    });
    expect(JSON.stringify(written[0])).not.toContain('13812345678');
  });
});
