import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLogRepository } from '../../functions/log/repository.ts';
import { recordCertificateEvent } from '../../functions/register/record-event.ts';
import { registerUnits } from '../../functions/register/register-units.ts';
import { createRegisterRepository, type RegisterRepository } from '../../functions/register/repository.ts';
import { asDay } from '../../shared/kernel/days.ts';
import { decodeEntry } from '../../shared/log/entry.ts';
import { parseCertificateNumber } from '../../shared/register/certificate-number.ts';
import { listsOf } from '../../shared/register/lists.ts';
import { aCandidate } from '../support/a-unit.ts';
import { type Engine, startEngine } from '../support/engine.ts';
import { yunnan } from '../support/publishing.ts';

describe('entering units', () => {
  let engine: Engine;
  let register: RegisterRepository;
  beforeAll(async () => {
    engine = await startEngine();
    register = createRegisterRepository(engine.table());
  });
  afterAll(() => engine.stop());

  const entries = () => createLogRepository(engine.table()).listBundle(0);
  const inCounty = (division: string, count: number, from = 0) =>
    Array.from({ length: count }, (_, at) => aCandidate({ division, name: `演示${division}-${from + at}` }));

  it('gives numbers without gaps and stands each unit in its four lists', async () => {
    const outcomes = await registerUnits(register, inCounty('530103', 14), yunnan());
    expect(outcomes.every(({ outcome }) => outcome === 'created')).toBe(true);
    const sequences = outcomes.map(({ unit }) => parseCertificateNumber(unit.certificateNumber)?.sequence);
    expect(sequences).toEqual(Array.from({ length: 14 }, (_, at) => at + 1));
    const first = outcomes[0]?.unit ?? { division: '', field: 'market' as const };
    for (const list of Object.values(listsOf(first)))
      expect(await register.listPage(list, 1)).toContainEqual(first);
  });

  it('done twice changes nothing', async () => {
    const once = await registerUnits(register, inCounty('530111', 8), yunnan());
    const twice = await registerUnits(register, inCounty('530111', 8), yunnan());
    expect(twice).toEqual(once.map(({ unit }) => ({ outcome: 'unchanged', unit })));
    expect(await register.countUnits({ kind: 'county', division: '530111' })).toBe(8);
  });

  it('two importers at once lose nothing and double nothing', async () => {
    const groups = [0, 6, 12, 18].map((from) => inCounty('530112', 6, from));
    await Promise.all(groups.map((group) => registerUnits(register, group, yunnan())));
    const units = await register.listPage({ kind: 'county', division: '530112' }, 1);
    const numbers = units.map((unit) => parseCertificateNumber(unit.certificateNumber)?.sequence ?? 0);
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1));
    expect(await register.countUnits({ kind: 'county', division: '530112' })).toBe(24);
  });

  it('every event has its place in the log once, without gaps, in the order of its unit', async () => {
    const before = (await entries()).length;
    const groups = [0, 5].map((from) => inCounty('530125', 5, from));
    const outcomes = (
      await Promise.all(groups.map((group) => registerUnits(register, group, yunnan())))
    ).flat();
    const event = { type: 'suspended', on: asDay('2026-01-01'), ground: 'voluntary' } as const;
    await Promise.all(
      outcomes.map(({ unit: { publicId } }) =>
        recordCertificateEvent(register, { publicId, expectedVersion: 1, event }),
      ),
    );
    const logged = (await entries()).slice(before).map((entry) => decodeEntry(entry));
    expect(logged).toHaveLength(20);
    for (const { unit } of outcomes) {
      const own = logged.filter((entry) => entry?.publicId === unit.publicId);
      expect(own.map((entry) => [entry?.sequence, entry?.event])).toEqual([
        [1, 'issued'],
        [2, 'suspended'],
      ]);
    }
  });

  it('the same row twice in one file is one unit', async () => {
    const row = aCandidate({ division: '530113', name: '演示重复' });
    const outcomes = await registerUnits(register, [row, row], yunnan());
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['created', 'unchanged']);
  });

  it('a later year’s list renews the unit under its number, once, and says so in its history', async () => {
    const listed = (year: number) => aCandidate({ division: '530122', name: '演示续期', year });
    const [first] = await registerUnits(register, [listed(2017)], yunnan());
    const [again, twice] = await registerUnits(register, [listed(2025), listed(2025)], yunnan());
    expect([again?.outcome, twice?.outcome]).toEqual(['renewed', 'unchanged']);
    expect(again?.unit).toMatchObject({
      certificateNumber: first?.unit.certificateNumber,
      validTo: '2028-12-31',
      version: 2,
    });
    const events = await register.listEvents(first?.unit.publicId ?? '');
    expect(events.map(({ type, year }) => [type, year])).toEqual([
      ['issued', 2017],
      ['renewed', 2025],
    ]);
    expect(await register.listPage({ kind: 'county', division: '530122' }, 1)).toEqual([again?.unit]);
    const [older] = await registerUnits(register, [listed(2016)], yunnan());
    expect(older).toEqual({ outcome: 'unchanged', unit: again?.unit });
  });

  it('a list does not lift a suspension: the row comes back for an officer to decide', async () => {
    const [first] = await registerUnits(
      register,
      [aCandidate({ division: '530124', name: '演示暂停', year: 2024 })],
      yunnan(),
    );
    const event = { type: 'suspended', on: asDay('2025-01-05'), ground: 'verification-overdue' } as const;
    const publicId = first?.unit.publicId ?? '';
    const unit = await recordCertificateEvent(register, { publicId, expectedVersion: 1, event });
    const later = aCandidate({ division: '530124', name: '演示暂停', year: 2026 });
    expect(await registerUnits(register, [later], yunnan())).toEqual([{ outcome: 'needs-decision', unit }]);
    expect(await register.findUnit(publicId)).toEqual(unit);
  });

  it('R12: of two officers deciding on the same version, one is told that the unit has changed', async () => {
    const [entered] = await registerUnits(register, inCounty('530114', 1), yunnan());
    const publicId = entered?.unit.publicId ?? '';
    const event = { type: 'suspended', on: asDay('2026-01-05'), ground: 'verification-overdue' } as const;
    const decide = () => recordCertificateEvent(register, { publicId, expectedVersion: 1, event });
    const race = await Promise.allSettled([decide(), decide(), decide()]);
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const each of race) {
      if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'VERSION_MISMATCH' });
    }
    expect(await register.listEvents(publicId)).toHaveLength(2);
  });

  it('the lists show the unit as it is after the event', async () => {
    const [entered] = await registerUnits(register, inCounty('530115', 1), yunnan());
    const event = { type: 'withdrawn', on: asDay('2026-01-05'), ground: 'voluntary' } as const;
    const publicId = entered?.unit.publicId ?? '';
    const unit = await recordCertificateEvent(register, { publicId, expectedVersion: 1, event });
    expect(await register.listPage({ kind: 'county', division: '530115' }, 1)).toEqual([unit]);
    expect(await register.findUnitByCertificate(unit.certificateNumber)).toEqual(unit);
  });

  it('an unknown unit is not found', async () => {
    const event = { type: 'corrected', on: asDay('2026-01-05') } as const;
    await expect(
      recordCertificateEvent(register, { publicId: 'u000000000000', expectedVersion: 1, event }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
