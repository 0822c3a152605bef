import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLogRepository, type LogRepository } from '../../functions/log/repository.ts';
import { recordCertificateEvent } from '../../functions/register/record-event.ts';
import { registerUnits } from '../../functions/register/register-units.ts';
import { createRegisterRepository, type RegisterRepository } from '../../functions/register/repository.ts';
import { addDays, asDay } from '../../shared/kernel/days.ts';
import { LIST_PAGE_SIZE, listsOf } from '../../shared/register/lists.ts';
import type { Unit } from '../../shared/register/schema.ts';
import { aCandidate } from '../support/a-unit.ts';
import { type Engine, startEngine } from '../support/engine.ts';
import { yunnan } from '../support/publishing.ts';

/** Upper bounds of functions/README.md: `≤ 8` → 8, `16 to 20` → 20, `1 per 100` → 1. */
function documentedUnits(): ReadonlyMap<number, number> {
  const text = readFileSync(new URL('../../functions/README.md', import.meta.url), 'utf8');
  const rows = text.matchAll(/^\| (\d+)\s*\|.*\|\s*([^|]+?)\s*\|$/gm);
  return new Map(
    [...rows].map(([, number, units = '']) => {
      const figures = units.replace(/ per .*/, '').match(/\d+/g) ?? [];
      return [Number(number), Number(figures.at(-1))];
    }),
  );
}

describe('the access patterns of functions/README.md cost what the table says', () => {
  let engine: Engine;
  let register: RegisterRepository;
  let log: LogRepository;
  let unit: Unit;
  const spent: number[] = [];
  const bound = documentedUnits();

  beforeAll(async () => {
    engine = await startEngine();
    const table = engine.table((_operation, units) => spent.push(units));
    register = createRegisterRepository(table);
    log = createLogRepository(table);
    const candidates = Array.from({ length: LIST_PAGE_SIZE + 1 }, (_, at) =>
      aCandidate({ name: `演示${at}`, address: '演示路一号'.repeat(4), validTo: asDay('2027-12-31') }),
    );
    const outcomes = await registerUnits(register, candidates, yunnan());
    const first = outcomes[0]?.unit;
    if (first === undefined) throw new Error('expected a unit');
    unit = first;
  });
  afterAll(() => engine.stop());

  async function costs(pattern: number, act: () => Promise<unknown>): Promise<void> {
    spent.length = 0;
    await act();
    const units = spent.reduce((sum, each) => sum + each, 0);
    expect(units, `pattern ${pattern}`).toBeGreaterThan(0);
    expect(units, `pattern ${pattern}`).toBeLessThanOrEqual(bound.get(pattern) ?? 0);
  }

  it('1: a unit by public id', () => costs(1, () => register.findUnit(unit.publicId)));
  it('2: a unit by certificate number', () =>
    costs(2, () => register.findUnitByCertificate(unit.certificateNumber)));
  it('3: a history', () => costs(3, () => register.listEvents(unit.publicId)));
  it('4: a full page of a list', () => costs(4, () => register.listPage(listsOf(unit).county, 1)));
  it('5: the length of a list', () => costs(5, () => register.countUnits(listsOf(unit).county)));
  it('6: units due on a day', () => costs(6, () => register.listDue(addDays(unit.validTo, 1))));
  it('7: a new unit, its reads apart', () =>
    costs(7, async () => {
      await registerUnits(register, [aCandidate({ name: '演示新店' })], yunnan());
      spent.splice(0, spent.length - 1);
    }));
  it('8: an event', () =>
    costs(8, async () => {
      const event = { type: 'suspended', on: asDay('2026-01-01'), ground: 'voluntary' } as const;
      await recordCertificateEvent(register, { publicId: unit.publicId, expectedVersion: 1, event });
      spent.splice(0, spent.length - 1);
    }));

  it('9: a bundle of the log', () => costs(9, () => log.listBundle(0)));
  it('10: what of the log has been signed, and moving it on', async () => {
    const head = {
      size: 51,
      version: 1,
      signedAtEpochSeconds: 0,
      checkpoint: 'x'.repeat(600),
      keys: 'y'.repeat(900),
    };
    await costs(10, async () => {
      await log.commitHead(head);
      await log.readHead();
    });
  });

  it('no pattern is left out', () => expect([...bound.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
});
