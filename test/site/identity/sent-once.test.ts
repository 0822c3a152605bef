import { describe, expect, it } from 'vitest';
import { listApplicationsContract, startApplicationContract } from '../../../shared/certification/api.ts';
import { createDeskClient } from '../../../site/src/features/identity/desk-client.ts';
import { sentOnce } from '../../../site/src/features/identity/sent-once.ts';
import { apiUnderTest } from '../../support/api-under-test.ts';
import { AN_IDENTITY } from '../../support/certification-case.ts';

const { field, division, name, uscc } = AN_IDENTITY;
const at = (address: string) => ({ body: { field, division, name, address } });

/** A merchant's form over the real API in process; an answer can be lost on its way back. */
async function form() {
  const under = apiUnderTest();
  const cookie = await under.signedIn({ roles: ['merchant'], uscc, division: undefined, multiFactor: false });
  const away = { lost: false };
  let keys = 0;
  const client = createDeskClient({
    fetch: async (address, init) => {
      const headers = new Headers({ ...Object.fromEntries(new Headers(init?.headers)), ...cookie });
      const answer = await under.app.request(String(address), { ...init, headers });
      if (away.lost) throw new TypeError('the answer was lost');
      return answer;
    },
    newKey: () => `key-${++keys}`,
    locale: 'zh',
  });
  const count = async (): Promise<number> => {
    const list = await client.call(listApplicationsContract, {});
    return list.kind === 'answered' ? list.data.cases.length : -1;
  };
  return { client, send: sentOnce(client), another: sentOnce(client), away, count };
}

describe('a form that is sent', () => {
  it('M2: and refused, put right and sent again, is another request, not the refusal of the first', async () => {
    const { send, another } = await form();
    await another(startApplicationContract, at('一号'));
    expect(await send(startApplicationContract, at('一号'))).toMatchObject({ problem: { code: 'CONFLICT' } });
    expect(await send(startApplicationContract, at('二号'))).toMatchObject({ kind: 'answered' });
  });

  it('the control: under one key for both, the second is refused whatever it holds', async () => {
    const { client } = await form();
    const idempotencyKey = 'one';
    await client.call(startApplicationContract, { ...at('一号'), idempotencyKey });
    expect(await client.call(startApplicationContract, { ...at('二号'), idempotencyKey })).toMatchObject({
      problem: { code: 'IDEMPOTENCY_MISMATCH' },
    });
  });

  it('again after no answer is done once', async () => {
    const { send, away, count } = await form();
    away.lost = true;
    expect(await send(startApplicationContract, at('一号'))).toEqual({ kind: 'unreachable' });
    away.lost = false;
    expect(await send(startApplicationContract, at('一号'))).toMatchObject({ kind: 'answered' });
    expect(await count()).toBe(1);
  });
});
