import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { endByIssuer } from '../../../functions/identity/end-by-issuer.ts';
import { createSessionRepository } from '../../../functions/identity/repository.ts';
import type { Table } from '../../../functions/table/table.ts';
import { asInstant } from '../../../shared/kernel/days.ts';
import { DomainError } from '../../../shared/kernel/errors.ts';
import { aCaller, type apiUnderTest } from '../../support/api-under-test.ts';
import { createMemoryTable } from '../../support/memory-table.ts';
import { OFFICER, signingIn } from '../../support/signing-in.ts';

const { issuer, portal, signIn, stateOf } = await signingIn();
type Portal = ReturnType<typeof apiUnderTest>;
afterAll(() => issuer.stop());
beforeEach(() => {
  Object.assign(issuer.next, { claims: OFFICER });
});

describe('R16: the issuer ends sessions behind the browser’s back', () => {
  const EVENT = { 'http://schemas.openid.net/event/backchannel-logout': {} };
  const message = (more: Record<string, unknown> = {}) => {
    const iat = Math.floor(Date.now() / 1000);
    const right = {
      iss: issuer.issuer,
      aud: issuer.clientId,
      iat,
      exp: iat + 120,
      jti: `j-${Math.random()}`,
      events: EVENT,
    };
    return issuer.sign({ ...right, ...more });
  };
  const tell = async ({ app }: Portal, token: string): Promise<number> => {
    const body = new URLSearchParams({ logout_token: token });
    return (await app.request('/api/session/back-channel-logout', { method: 'POST', body })).status;
  };

  it('all of an account, or those of one session of its own', async () => {
    const under = portal();
    issuer.next.claims = { ...OFFICER, sid: 's-1' };
    const one = (await signIn(under)).session ?? '';
    issuer.next.claims = { ...OFFICER, sid: 's-2' };
    const two = (await signIn(under)).session ?? '';
    expect(await tell(under, await message({ sid: 's-1', sub: 'person-1' }))).toBe(200);
    expect([await stateOf(under, one), await stateOf(under, two)]).toEqual(['signed-out', 'signed-in']);
    expect(await tell(under, await message({ sub: 'person-1' }))).toBe(200);
    expect(await stateOf(under, two)).toBe('signed-out');
  });

  it.each([
    ['of another issuer', { iss: 'https://evil.example', sub: 'person-1' }],
    ['for another client', { aud: 'other', sub: 'person-1' }],
    ['that is an ID token', { events: undefined, sub: 'person-1' }],
    ['with a nonce', { nonce: 'n', sub: 'person-1' }],
    ['that names nobody', {}],
    ['of ten minutes ago', { iat: Math.floor(Date.now() / 1000) - 600, sub: 'person-1' }],
  ])('but not by a message %s', async (_, more) => {
    const under = portal();
    const cookie = (await signIn(under)).session ?? '';
    expect(await tell(under, await message(more))).toBe(400);
    expect(await stateOf(under, cookie)).toBe('signed-in');
  });

  it('also where the issuer’s clock is a few seconds ahead of ours', async () => {
    const under = portal();
    const cookie = (await signIn(under)).session ?? '';
    const ahead = Math.floor(Date.now() / 1000) + 20;
    expect(await tell(under, await message({ iat: ahead, sub: 'person-1' }))).toBe(200);
    expect(await stateOf(under, cookie)).toBe('signed-out');
  });

  it('and also where the store failed at the first attempt: the message that is sent again is carried out', async () => {
    const table = createMemoryTable();
    const sessions = createSessionRepository(table);
    const startedAt = asInstant(new Date('2026-05-20T01:00:00Z'));
    const session = { caller: aCaller(), startedAt, seenAt: startedAt, issuer: 'i', issuerSession: 's' };
    await sessions.open('hash', session);
    const provider = { issuer: 'i', readLogoutToken: async () => ({ id: 'j', issuerSession: 's' }) };
    const tellOnce = (store: Table): Promise<void> =>
      endByIssuer(createSessionRepository(store), provider, { token: 't', now: startedAt });
    const away: Table = {
      ...table,
      query: async () => {
        throw new DomainError('STORE_UNAVAILABLE', 'away');
      },
    };
    await expect(tellOnce(away)).rejects.toThrow('away');
    await tellOnce(table);
    expect(await sessions.findSession('hash')).toBeUndefined();
  });

  it('and a message counts once, so that who recorded it can end nothing later', async () => {
    const under = portal();
    const token = await message({ sub: 'person-1' });
    await tell(under, token);
    const cookie = (await signIn(under)).session ?? '';
    expect(await tell(under, token)).toBe(200);
    expect(await stateOf(under, cookie)).toBe('signed-in');
  });
});
