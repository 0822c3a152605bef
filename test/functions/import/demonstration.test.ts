import { describe, expect, it } from 'vitest';
import { recordCertificateEvent } from '../../../functions/register/record-event.ts';
import { registerUnits } from '../../../functions/register/register-units.ts';
import { createRegisterRepository } from '../../../functions/register/repository.ts';
import { loadDemonstration } from '../../../infra/local/demonstration/load.ts';
import { DEMONSTRATION_UNITS, demonstrationUnits } from '../../../infra/local/demonstration/units.ts';
import { isUscc } from '../../../shared/kernel/check-digits.ts';
import { addDays, asDay } from '../../../shared/kernel/days.ts';
import { naturalKey, type UnitCandidate } from '../../../shared/register/candidate.ts';
import { isCounty } from '../../../shared/register/divisions.ts';
import { FIELD_CODES } from '../../../shared/register/fields.ts';
import { findJurisdiction } from '../../../shared/register/jurisdictions.ts';
import { prefectureOf } from '../../../shared/register/lists.ts';
import { STATUSES, unitSchema } from '../../../shared/register/schema.ts';
import { statusOn } from '../../../shared/register/status.ts';
import { createMemoryTable } from '../../support/memory-table.ts';

const TODAY = asDay('2026-05-20');
const units = demonstrationUnits(TODAY);
const candidates = units.map(({ candidate }) => candidate);

function demonstrationRegister() {
  const repository = createRegisterRepository(createMemoryTable());
  const jurisdiction = findJurisdiction('53');
  if (jurisdiction === undefined) throw new Error('expected Yunnan');
  return {
    repository,
    register: {
      register: (batch: readonly UnitCandidate[]) => registerUnits(repository, batch, jurisdiction),
      listEvents: (publicId: string) => repository.listEvents(publicId),
      record: (decision: Parameters<typeof recordCertificateEvent>[1]) =>
        recordCertificateEvent(repository, decision),
    },
  };
}

describe('the demonstration shows every case and fools nobody', () => {
  it('240 different units in all 16 prefectures and every field', () => {
    expect(new Set(candidates.map(naturalKey)).size).toBe(DEMONSTRATION_UNITS);
    expect(new Set(candidates.map(({ division }) => prefectureOf(division))).size).toBe(16);
    expect(new Set(candidates.map(({ field }) => field))).toEqual(new Set(FIELD_CODES));
    expect(candidates.every(({ division }) => isCounty(division))).toBe(true);
    expect(new Set(candidates.map(({ division }) => division)).size).toBeGreaterThan(90);
  });

  it('each is named and marked as a demonstration, its identifier is well-formed and invented', () => {
    expect(candidates.filter(({ name }) => !name.includes('演示'))).toEqual([]);
    expect(candidates.filter(({ demonstration }) => !demonstration)).toEqual([]);
    const usccs = candidates.flatMap(({ uscc }) => uscc ?? []);
    expect(usccs.filter((uscc) => !isUscc(uscc) || !uscc.includes('DEM0'))).toEqual([]);
    expect(usccs.length).toBeGreaterThan(200);
  });

  it('rare characters and very long names are among them', () => {
    const names = candidates.map(({ name }) => name);
    for (const rare of ['㑇', '䶮', '𬭊']) expect(names.some((name) => name.includes(rare))).toBe(true);
    const longest = Math.max(...names.map((name) => name.length));
    expect(longest).toBeGreaterThan(100);
    expect(longest).toBeLessThanOrEqual(200);
  });

  it('the same on every run; on another day the same units with other dates', () => {
    expect(demonstrationUnits(TODAY)).toEqual(units);
    const later = demonstrationUnits(addDays(TODAY, 40)).map(({ candidate }) => naturalKey(candidate));
    expect(later).toEqual(candidates.map(naturalKey));
  });
});

describe('P4: loaded, every status is there; loaded again, nothing changes', () => {
  it('two loads at once end in the same register as one', async () => {
    const { repository, register } = demonstrationRegister();
    const both = await Promise.all([loadDemonstration(units, register), loadDemonstration(units, register)]);
    expect(both[0].created + both[1].created).toBe(DEMONSTRATION_UNITS);
    const alone = demonstrationRegister();
    const one = await loadDemonstration(units, alone.register);
    expect(both[0].eventsRecorded + both[1].eventsRecorded).toBe(one.eventsRecorded);
    const province = { kind: 'province', division: '530000' } as const;
    const names = async (of: typeof repository) =>
      (await Promise.all([1, 2, 3, 4, 5].map((page) => of.listPage(province, page))))
        .flat()
        .map(({ publicId, version }) => `${publicId} ${version}`)
        .sort();
    expect(await names(repository)).toEqual(await names(alone.repository));
  });

  it('on the same day and forty days later', async () => {
    const { repository, register } = demonstrationRegister();
    const first = await loadDemonstration(units, register);
    expect(first).toMatchObject({ created: DEMONSTRATION_UNITS, unchanged: 0 });
    const all = await Promise.all(
      [1, 2, 3, 4, 5].map((page) => repository.listPage({ kind: 'province', division: '530000' }, page)),
    );
    expect(new Set(all.flat().map((unit) => statusOn(unit, TODAY).status))).toEqual(new Set(STATUSES));
    expect(all.flat().every((unit) => unitSchema.safeParse(unit).success)).toBe(true);
    for (const day of [TODAY, addDays(TODAY, 40)]) {
      const again = await loadDemonstration(demonstrationUnits(day), register);
      expect(again).toEqual({ created: 0, unchanged: DEMONSTRATION_UNITS, eventsRecorded: 0 });
    }
  });
});
