import { describe, expect, it } from 'vitest';
import { noteFindings } from '../../../functions/certification/note-findings.ts';
import { openReviews } from '../../../functions/certification/open-reviews.ts';
import { saveSection } from '../../../functions/certification/save-section.ts';
import type { AppServices } from '../../../functions/http/app-services.ts';
import { asInstant } from '../../../shared/kernel/days.ts';
import { certificationDesk } from '../../support/certification-desk.ts';
import { deskUnderTest } from '../../support/desk-case.ts';

/** A certified unit whose ledger has a scale with a verification that ran out, and officers of its county. */
async function certifiedUnit() {
  const under = await deskUnderTest();
  const desk = certificationDesk(under.table, under.table, under.services.caseKeys);
  const caseId = await desk.toSubmitted();
  await desk.toCertified(caseId);
  const state = async () => (await desk.given.cases.findCase(caseId))?.state;
  const publicId = (await state())?.certificate?.publicId ?? '';
  const decider = await under.as({ accountId: 'county-3', roles: ['decider'], division: '530102' });
  const tick = async (): Promise<void> => {
    const services: AppServices = under.services;
    await noteFindings(services.certification, services.now());
    await openReviews(services.certification, services.now());
  };
  const tasks = async (): Promise<readonly { stage: string; reference: string }[]> => {
    const { items } = JSON.parse(await (await under.get('/api/desk/work')).text());
    return items.filter(({ kind }: { kind: string }) => kind === 'review');
  };
  const view = async (who = under.officer) => {
    const answer = await under.get(`/api/desk/reviews/${publicId}`, who);
    return { status: answer.status, body: JSON.parse(await answer.text()) };
  };
  const close = async (said: object, who = under.officer) =>
    under.post(`/api/desk/reviews/${publicId}/close`, said, who);
  /** A report about the unit that ends as an investigation found. */
  const reported = async (outcome: 'penalised' | 'no-penalty'): Promise<string> => {
    const { caseId: report } = await under.file('report', { unit: publicId });
    await under.take(report, { type: 'verification-begun' }, under.second);
    await under.take(report, { type: 'investigation-opened', text: '立案' }, decider);
    const { status } = await under.take(report, { type: 'penalty-decided', outcome, text: '示例' }, decider);
    expect(status).toBe(200);
    return report;
  };
  return { under, desk, caseId, publicId, state, tick, tasks, view, close, reported, decider };
}

describe('R11: a review task opens by itself, and nothing else does', () => {
  it('for a compulsory verification that ran out, once, however often the clock runs', async () => {
    const { tick, tasks, state, publicId, view } = await certifiedUnit();
    expect(await tasks()).toEqual([]);
    for (let run = 0; run < 3; run += 1) await tick();
    expect(await tasks()).toMatchObject([{ stage: 'verification-overdue', reference: publicId }]);
    expect((await state())?.stage).toBe('certified');
    expect((await view()).body).toMatchObject({
      status: 'certified',
      task: { why: 'verification-overdue' },
      verifiedUntil: '2026-01-09',
    });
  });

  it('is over with a finding and a reason, and comes again only with another verification that runs out', async () => {
    const { desk, caseId, tick, tasks, view, close, under } = await certifiedUnit();
    await tick();
    const { version } = (await view()).body.task;
    expect((await close({ finding: 'no-measure', reason: '已送检，凭证在案', version })).status).toBe(200);
    expect(await tasks()).toEqual([]);
    expect((await view()).body.findings).toMatchObject([
      { finding: 'no-measure', why: 'verification-overdue' },
    ]);
    await tick();
    expect(await tasks()).toEqual([]);
    const rows = [{ name: '电子计价秤', serial: 'S1', validUntil: '2026-06-01' }];
    await saveSection(desk.given, {
      ...desk.ask('merchant', under.services.now()),
      ...{ caseId, section: 'instruments', content: { rows }, expectedVersion: 1 },
    });
    await tick();
    expect(await tasks()).toEqual([]);
    under.clock.at = asInstant(new Date('2026-06-02T04:00:00Z'));
    await tick();
    // The officer's session is as old as the clock says: somebody signs in anew.
    const officer = await under.as({ accountId: 'county-1', roles: ['officer'], division: '530102' });
    expect((await view(officer)).body.task).toMatchObject({ why: 'verification-overdue' });
  });

  it('M14: complaints are noted in the case of the unit; unproven or upheld, they change no certificate', async () => {
    const { reported, tick, state, tasks, under, desk, caseId } = await certifiedUnit();
    const before = await state();
    await reported('no-penalty');
    await tick();
    expect((await state())?.upheldComplaints).toEqual([]);
    expect((await state())?.facts).toBe((before?.facts ?? 0) + 1);
    const upheld = [await reported('penalised'), await reported('penalised'), await reported('penalised')];
    for (let run = 0; run < 3; run += 1) await tick();
    const after = await state();
    expect(after?.upheldComplaints.map(({ complaintId }) => complaintId).toSorted()).toEqual(
      upheld.toSorted(),
    );
    expect([after?.stage, after?.certificate]).toEqual([before?.stage, before?.certificate]);
    expect(await tasks()).toHaveLength(1);
    const view = JSON.parse(await (await under.get(`/api/desk/applications/${caseId}`)).text());
    expect(view.upheldComplaints).toBe(3);
    // Who reported is in no word of it.
    const facts = (await desk.given.cases.readCase(caseId))?.facts;
    expect(JSON.stringify(facts)).not.toContain('金丝雀');
  });

  it('the merchant is not shown that complaints were noted', async () => {
    const { reported, tick, caseId, under, state } = await certifiedUnit();
    await reported('penalised');
    await tick();
    const uscc = (await state())?.identity.uscc;
    const merchant = await under.as({ roles: ['merchant'], uscc, division: undefined, multiFactor: false });
    const view = JSON.parse(await (await under.get(`/api/desk/applications/${caseId}`, merchant)).text());
    expect(view.upheldComplaints).toBe(0);
    expect(JSON.stringify(view.history)).not.toContain('note-complaint');
  });
});

describe('a review task is closed by those whose it is', () => {
  it('R2: an officer of another county is told that it does not exist', async () => {
    const { tick, view, close, tasks, under } = await certifiedUnit();
    await tick();
    const stranger = await under.as({ accountId: 'far', roles: ['officer'], division: '530302' });
    expect((await view(stranger)).status).toBe(404);
    const said = { finding: 'no-measure', reason: '示例', version: 1 };
    expect((await close(said, stranger)).status).toBe(404);
    expect(await tasks()).toHaveLength(1);
  });

  it('R12: the second of two officers is told that it was closed', async () => {
    const { tick, close } = await certifiedUnit();
    await tick();
    const said = { finding: 'no-measure', reason: '示例', version: 1 };
    const answers = [await close(said), await close(said)];
    expect(answers.map(({ status }) => status)).toEqual([200, 404]);
  });

  it('M11: a measure is proposed in the case first, where another officer decides on it', async () => {
    const { tick, close, desk, caseId, under } = await certifiedUnit();
    await tick();
    const said = { finding: 'measure-proposed', reason: '示例', version: 1 };
    expect((await close(said)).status).toBe(409);
    const now = under.services.now();
    const data = { ground: 'verification-overdue', urgent: false };
    await desk.take(caseId, { step: 'propose-suspension', party: 'officer', now, data });
    expect((await close(said)).status).toBe(200);
  });
});
