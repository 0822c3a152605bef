import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remindApplicants } from '../../functions/certification/remind-applicants.ts';
import { saveSection } from '../../functions/certification/save-section.ts';
import { createNoticeRepository } from '../../functions/notices/repository.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { at } from '../support/certification-case.ts';
import { CONTENTS, certificationDesk } from '../support/certification-desk.ts';
import { type Engine, startEngine } from '../support/engine.ts';
import { prefixedTable } from '../support/prefixed-table.ts';

/** Two minutes past midnight in Shanghai, and an ordinary minute of the afternoon. */
const NIGHT = '16:02:00Z';
const AFTERNOON = '07:31:00Z';

describe('what applicants and certified units are reminded of', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine();
  });
  afterAll(() => engine.stop());

  function desk(label: string) {
    const table = prefixedTable(engine.table(), `${label}#`);
    const one = certificationDesk(table);
    const notices = createNoticeRepository(table);
    const told = async (caseId: string) =>
      (await notices.listNotices(caseId))
        .filter(({ noticeId }) => noticeId.startsWith('remind-'))
        .map(({ template, writtenAt }) => [template, writtenAt.slice(0, 10)]);
    const clock = (now: Instant) => remindApplicants(one.given, now);
    return { ...one, one, told, clock, notices };
  }

  /** A draft that names where messages go; it lapses after 2026-04-30. */
  async function draft(label: string) {
    const given = desk(label);
    const { state } = await given.one.start(at(`2026-03-01T${AFTERNOON}`));
    const { caseId } = state.identity;
    await given.one.save(caseId, 'subject', at(`2026-03-01T${AFTERNOON}`));
    return { ...given, caseId };
  }

  it('M3: a draft 14, 7 and 2 days before it lapses, each once however often the clock runs', async () => {
    const { clock, told, caseId } = await draft('draft');
    for (const day of ['2026-04-15', '2026-04-16', '2026-04-17', '2026-04-22', '2026-04-23', '2026-04-24'])
      for (const time of [NIGHT, AFTERNOON, AFTERNOON]) await clock(at(`${day}T${time}`));
    await Promise.all([0, 1, 2].map(() => clock(at(`2026-04-28T${AFTERNOON}`))));
    await clock(at(`2026-05-20T${AFTERNOON}`));
    expect(await told(caseId)).toEqual([
      // 16:02Z of the 15th is the 16th in Shanghai.
      ['draft-ends', '2026-04-15'],
      ['draft-ends', '2026-04-22'],
      ['draft-ends', '2026-04-28'],
    ]);
  });

  it('M3: days that the clock missed become one message, and a draft that has lapsed none', async () => {
    const { clock, told, caseId } = await draft('missed');
    await clock(at(`2026-04-25T${AFTERNOON}`));
    await clock(at(`2026-05-02T${AFTERNOON}`));
    expect(await told(caseId)).toEqual([['draft-ends', '2026-04-25']]);
  });

  it('M3: an application that was submitted is no draft any more', async () => {
    const { one, clock, told } = desk('submitted');
    const caseId = await one.toSubmitted(at(`2026-03-01T${AFTERNOON}`));
    for (const day of ['2026-04-16', '2026-04-23', '2026-04-28']) await clock(at(`${day}T${AFTERNOON}`));
    expect(await told(caseId)).toEqual([]);
  });

  it('in the language that the merchant chose, also of the renewal that follows', async () => {
    const { one, clock, notices } = desk('language');
    const languages = async (caseId: string) =>
      (await notices.listNotices(caseId)).map(({ template, locale }) => [template, locale]);
    const caseId = await one.toSubmitted(undefined, { language: 'en' });
    await one.toCertified(caseId);
    await clock(at(`2029-01-22T${AFTERNOON}`));
    expect(await languages(caseId)).toContainEqual(['renewal-open', 'en']);
    const renewal = await one.start(at(`2029-02-01T${AFTERNOON}`), { renews: caseId });
    await clock(at(`2029-03-20T${AFTERNOON}`));
    expect(await languages(renewal.state.identity.caseId)).toEqual([['draft-ends', 'en']]);
  });

  it('M10: a certificate 60 days before its end, and not where the renewal is under way', async () => {
    const { one, clock, told } = desk('renewal');
    const caseId = await one.toSubmitted();
    await one.toCertified(caseId);
    const ledger = at(`2026-04-01T${AFTERNOON}`);
    await saveSection(one.given, {
      ...one.ask('merchant', ledger),
      ...{ caseId, section: 'instruments', content: { rows: [] }, expectedVersion: 1 },
    });
    // It ends on 2029-03-23.
    await clock(at(`2029-01-21T${AFTERNOON}`));
    expect(await told(caseId)).toEqual([]);
    await clock(at(`2029-01-22T${AFTERNOON}`));
    await one.start(at(`2029-02-01T${AFTERNOON}`), { renews: caseId });
    await clock(at(`2029-03-09T${AFTERNOON}`));
    expect(await told(caseId)).toEqual([['renewal-open', '2029-01-22']]);
  });

  it('M4: verifications 30 and 7 days before they run out, by the ledger as it is kept', async () => {
    const { one, clock, told } = desk('verification');
    const caseId = await one.toSubmitted();
    await one.toCertified(caseId);
    // S1 is valid until 2027-01-09.
    await clock(at(`2026-12-10T${AFTERNOON}`));
    await clock(at(`2026-12-11T${AFTERNOON}`));
    const { rows } = CONTENTS.instruments as { rows: readonly object[] };
    const renewed = rows.map((row) => ({ ...row, verifiedOn: '2026-12-20', validUntil: '2027-12-19' }));
    await saveSection(one.given, {
      ...one.ask('merchant', at(`2026-12-20T${AFTERNOON}`)),
      ...{ caseId, section: 'instruments', content: { rows: renewed }, expectedVersion: 1 },
    });
    await clock(at(`2027-01-02T${AFTERNOON}`));
    await clock(at(`2027-11-19T${AFTERNOON}`));
    await clock(at(`2027-12-12T${AFTERNOON}`));
    expect(await told(caseId)).toEqual([
      ['verification-due', '2026-12-10'],
      ['verification-due', '2027-11-19'],
      ['verification-due', '2027-12-12'],
    ]);
  });
});
