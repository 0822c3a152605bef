import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { viewApplication } from '../../functions/certification/view-application.ts';
import { createDeskRepository } from '../../functions/desk/repository.ts';
import { createLogRepository } from '../../functions/log/repository.ts';
import { decodeEntry, publicRecord } from '../../shared/log/entry.ts';
import type { Unit } from '../../shared/register/schema.ts';
import { AN_IDENTITY, at, PEOPLE } from '../support/certification-case.ts';
import { certificationDesk } from '../support/certification-desk.ts';
import { type Engine, startEngine } from '../support/engine.ts';
import { prefixedTable } from '../support/prefixed-table.ts';

const JUNE = at('2026-06-01T02:00:00Z');
const NAME = '演示一号便民超市';

describe('M12: what a certified unit asks to have changed', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine();
  });
  afterAll(() => engine.stop());

  async function certified(label: string) {
    const table = prefixedTable(engine.table(), `${label}#`);
    const desk = certificationDesk(table);
    const caseId = await desk.toSubmitted();
    await desk.toCertified(caseId);
    const stateOf = async () => (await desk.given.cases.findCase(caseId))?.state;
    const publicId = (await stateOf())?.certificate?.publicId ?? '';
    const ask = (data: object) =>
      desk.take(caseId, {
        ...{ step: 'request-change', party: 'merchant', now: JUNE, words: { text: '营业执照已变更' } },
        data: { changeId: 'c1', ...data },
      });
    const settle = (outcome: 'made' | 'declined') =>
      desk.take(caseId, {
        ...{ step: 'settle-change', party: 'officer', now: JUNE },
        data: { changeId: 'c1', outcome },
      });
    return { desk, table, caseId, stateOf, publicId, ask, settle };
  }

  it('a new name stands in the register with its own entry in the log, the old one as a former name', async () => {
    const { desk, table, publicId, ask, settle, stateOf, caseId } = await certified('name');
    await ask({ what: 'name', value: NAME });
    await settle('made');
    expect(await desk.follow(JUNE)).toBe(1);
    const unit = await desk.register.findUnit(publicId);
    expect(unit).toMatchObject({ name: NAME, formerNames: ['演示一号超市'], validTo: '2029-03-23' });
    const events = await desk.register.listEvents(publicId);
    expect(events.map(({ type, on }) => [type, on])).toEqual([
      ['issued', '2026-03-24'],
      ['corrected', '2026-06-01'],
    ]);
    const entries = await createLogRepository(table).listBundle(0);
    expect(decodeEntry(entries[1] ?? new Uint8Array())).toMatchObject({
      event: 'corrected',
      record: createHash('sha256')
        .update(publicRecord(unit as Unit))
        .digest('base64'),
    });
    expect((await stateOf())?.identity.name).toBe(NAME);
    expect(await desk.follow(JUNE)).toBe(0);
    const { uscc } = AN_IDENTITY;
    const found = await createDeskRepository(table).listCasesByUscc(uscc, 10);
    expect(found.map(({ subject }) => subject)).toEqual([NAME]);
    // The signed application stays as it was submitted; a renewal begins with the name of today.
    const { state } = await desk.start(at('2029-02-01T02:00:00Z'), { renews: caseId });
    const view = await viewApplication(desk.given, {
      ...{ caseId: state.identity.caseId, accountId: PEOPLE.merchant, parties: ['merchant'] as const },
      ...{ now: at('2029-02-01T02:00:00Z'), assertMay: () => {} },
    });
    expect(view.sections[0]?.content.name).toBe(NAME);
  });

  it('a request that is declined leaves register and log as they are', async () => {
    const { desk, publicId, ask, settle, stateOf } = await certified('declined');
    const before = await desk.register.findUnit(publicId);
    await ask({ what: 'address', value: '昆明市五华区演示路99号' });
    await settle('declined');
    expect(await desk.follow(JUNE)).toBe(0);
    expect(await desk.register.findUnit(publicId)).toEqual(before);
    expect((await stateOf())?.changes).toEqual([]);
  });

  it('the instruments are counted anew from the ledger as it stands on that day', async () => {
    const { desk, publicId, ask, settle } = await certified('instruments');
    await ask({ what: 'instruments' });
    await settle('made');
    await desk.follow(JUNE);
    expect(await desk.register.findUnit(publicId)).toMatchObject({
      instruments: { inUse: 2, inVerification: 1, asOf: '2026-06-01' },
    });
  });
});
