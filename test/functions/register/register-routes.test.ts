import { describe, expect, it } from 'vitest';
import { asDay, asInstant } from '../../../shared/kernel/days.ts';
import { formatCertificateNumber } from '../../../shared/register/certificate-number.ts';
import { aUnit } from '../../support/a-unit.ts';
import { apiUnderTest, problemIn, unreachableTable } from '../../support/api-under-test.ts';

const numbered = (more: Parameters<typeof aUnit>[0] = {}) =>
  aUnit({ certificateNumber: numberOf(1), ...more });
const numberOf = (sequence: number): string =>
  formatCertificateNumber({ prefix: 'YNIM', year: 2025, division: '530102', field: 'market', sequence });
const certificatePath = (number: string): string =>
  `/api/register/certificates/${encodeURIComponent(number)}`;

describe('a citizen looks up a unit', () => {
  it('and sees its record with the status today', async () => {
    const { app, hold } = apiUnderTest();
    const unit = numbered();
    await hold(unit);
    const response = await app.request(`/api/register/units/${unit.publicId}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=60');
    expect(await response.json()).toEqual({ unit, standing: { status: 'certified' }, today: '2026-05-20' });
  });

  it('and the day is the day in Shanghai', async () => {
    const { app, hold, clock } = apiUnderTest();
    await hold(numbered({ validTo: asDay('2026-05-20') }));
    clock.at = asInstant(new Date('2026-05-20T15:59:59.999Z'));
    const before = await (await app.request('/api/register/units/u0123456789ab')).json();
    clock.at = asInstant(new Date('2026-05-20T16:00:00Z'));
    const after = await (await app.request('/api/register/units/u0123456789ab')).json();
    expect([before.standing.status, after.standing.status]).toEqual(['expiring', 'expired']);
    expect(after.standing.since).toBe('2026-05-21');
  });

  it('and is told where there is none', async () => {
    const response = await apiUnderTest().app.request('/api/register/units/u0123456789ab');
    expect(response.status).toBe(404);
    expect((await problemIn(response)).code).toBe('NOT_FOUND');
  });

  it.each(['u1', 'U0123456789AB', '__proto__', 'u0123456789ab%0a', '%ff', '../health', 'u'.repeat(3000)])(
    'and is told which form an id has: %s',
    async (id) => {
      const response = await apiUnderTest().app.request(`/api/register/units/${id}`);
      expect([400, 404, 200]).toContain(response.status);
      if (response.status === 400)
        expect((await problemIn(response)).errors).toMatchObject([{ field: 'publicId' }]);
    },
  );
});

describe('P4: whoever checks a certificate number gets one of four answers', () => {
  const ask = async (text: string, unit = numbered()) => {
    const { app, hold } = apiUnderTest();
    await hold(unit);
    const response = await app.request(certificatePath(text));
    return { status: response.status, answer: await response.json() };
  };

  it('certified', async () => {
    const { status, answer } = await ask(numberOf(1));
    expect(status).toBe(200);
    expect(answer).toEqual({
      answer: 'certified',
      status: 'certified',
      certificateNumber: numberOf(1),
      publicId: 'u0123456789ab',
      name: '演示一号超市',
      field: 'market',
      division: '530102',
      validFrom: '2025-01-01',
      validTo: '2027-12-31',
      validToBasis: 'published',
      demonstration: true,
      asOf: '2026-05-20T04:00:00.000Z',
    });
  });

  it('certified, ending soon', async () => {
    const { answer } = await ask(numberOf(1), numbered({ validTo: asDay('2026-06-30') }));
    expect(answer).toMatchObject({ answer: 'certified', status: 'expiring' });
  });

  it.each([
    [{ validTo: asDay('2026-05-19') }, { status: 'expired', since: '2026-05-20' }],
    [
      { suspendedOn: asDay('2026-05-01'), suspendedGround: 'under-investigation' as const },
      { status: 'suspended', since: '2026-05-01', ground: 'under-investigation' },
    ],
    [
      { withdrawnOn: asDay('2026-05-02'), withdrawnGround: 'cheating-device' as const },
      { status: 'withdrawn', since: '2026-05-02', ground: 'cheating-device' },
    ],
  ])('not now, since when and why', async (facts, expected) => {
    const { answer } = await ask(numberOf(1), numbered(facts));
    expect(answer).toMatchObject({ answer: 'not-now', ...expected, name: '演示一号超市' });
  });

  it('not in the register, for a number that could be one', async () => {
    const { status, answer } = await ask(numberOf(2));
    expect(status).toBe(200);
    expect(answer).toEqual({ answer: 'not-in-register', wellFormed: true, asOf: '2026-05-20T04:00:00.000Z' });
  });

  it.each([
    'hello',
    numberOf(1).slice(0, -1),
    `${numberOf(1)}X`,
    '__proto__',
    '\u0000',
    '𬭊',
    'a'.repeat(4000),
  ])('not in the register, for what cannot be a number: %j, which is not repeated', async (text) => {
    const { status, answer } = await ask(text);
    expect(status).toBe(200);
    expect(answer).toEqual({
      answer: 'not-in-register',
      wellFormed: false,
      asOf: '2026-05-20T04:00:00.000Z',
    });
  });

  it('cannot say, where the store is out of reach: never "not in the register"', async () => {
    const { app } = apiUnderTest({ table: unreachableTable() });
    const response = await app.request(certificatePath(numberOf(1)));
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).not.toBeNull();
    expect((await problemIn(response)).code).toBe('STORE_UNAVAILABLE');
  });

  it.each([
    ['small letters', (number: string) => number.toLowerCase()],
    [
      'full-width letters',
      (number: string) =>
        number.replaceAll(/[A-Z0-9]/g, (c) => String.fromCodePoint(c.charCodeAt(0) + 0xfee0)),
    ],
    ['spaces around it', (number: string) => ` ${number} `],
  ])('however it is typed: %s', async (_, typed) => {
    expect((await ask(typed(numberOf(1)))).answer.answer).toBe('certified');
  });

  it('and no answer is kept by a cache', async () => {
    const response = await apiUnderTest().app.request(certificatePath(numberOf(1)));
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});
