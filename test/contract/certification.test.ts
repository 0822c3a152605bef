import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objectToNotice } from '../../functions/certification/object-to-notice.ts';
import { saveSection } from '../../functions/certification/save-section.ts';
import { viewApplication } from '../../functions/certification/view-application.ts';
import { stateOf } from '../../shared/certification/fold.ts';
import { asDay } from '../../shared/kernel/days.ts';
import { statusOn } from '../../shared/register/status.ts';
import { AN_IDENTITY, at, PEOPLE } from '../support/certification-case.ts';
import { certificationDesk } from '../support/certification-desk.ts';
import { type Engine, startEngine } from '../support/engine.ts';
import { prefixedTable } from '../support/prefixed-table.ts';

describe('an application on a real engine', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine();
  });
  afterAll(() => engine.stop());
  const desk = (label: string) => certificationDesk(prefixedTable(engine.table(), `${label}#`));
  const now = at('2026-03-24T02:00:00Z');

  it('M9: what two officers certified stands in the register, with the same facts', async () => {
    const { toSubmitted, ...rest } = desk('certified');
    const one = { toSubmitted, ...rest };
    const caseId = await one.toSubmitted();
    await one.toCertified(caseId);
    const held = await one.given.cases.findCase(caseId);
    expect(held?.state.stage).toBe('certified');
    const { certificate } = held?.state ?? {};
    const unit = await one.register.findUnit(certificate?.publicId ?? '');
    expect(unit).toMatchObject({
      name: '演示一号超市',
      certificateNumber: certificate?.certificateNumber,
      validFrom: '2026-03-24',
      validTo: '2029-03-23',
      instruments: { inUse: 2, inVerification: 1 },
    });
    expect(await one.follow(now)).toBe(0);
  });

  it('what is kept of a case is what its facts amount to', async () => {
    const one = desk('folded');
    const caseId = await one.toSubmitted();
    await one.toCertified(caseId);
    const whole = await one.given.cases.readCase(caseId);
    const facts = whole?.facts.map(({ fact }) => fact) ?? [];
    expect(facts.map(({ sequence }) => sequence)).toEqual(facts.map((_, index) => index + 1));
    expect(stateOf(whole?.held.state.identity ?? ({} as never), facts)).toEqual(whole?.held.state);
  });

  it('M11: a suspension and its end reach the register, each by two officers', async () => {
    const one = desk('suspended');
    const caseId = await one.toSubmitted();
    await one.toCertified(caseId);
    const data = { ground: 'verification-overdue', urgent: false };
    const april = at('2026-04-01T02:00:00Z');
    await one.take(caseId, { step: 'propose-suspension', party: 'officer', now: april, data });
    await expect(
      one.take(caseId, { step: 'confirm-suspension', party: 'decider', now: april, words: {} }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    await one.take(caseId, { step: 'reply', party: 'merchant', now: april, words: { text: '已送检' } });
    await one.take(caseId, { step: 'confirm-suspension', party: 'decider', now: april, words: {} });
    await one.follow(april);
    const publicId = (await one.given.cases.findCase(caseId))?.state.certificate?.publicId ?? '';
    const suspended = await one.register.findUnit(publicId);
    expect(suspended && statusOn(suspended, suspended.validTo).status).toBe('suspended');
    const may = at('2026-05-06T02:00:00Z');
    await one.take(caseId, { step: 'propose-reinstatement', party: 'officer', now: may });
    await one.take(caseId, { step: 'confirm-reinstatement', party: 'decider', now: may, words: {} });
    await one.follow(may);
    expect((await one.register.listEvents(publicId)).map(({ type }) => type)).toEqual([
      'issued',
      'suspended',
      'reinstated',
    ]);
  });

  it('M10: a renewal is filled in from the case that it follows, and prolongs the same unit', async () => {
    const one = desk('renewed');
    const caseId = await one.toSubmitted();
    await one.toCertified(caseId);
    await expect(one.start(at('2029-01-01T02:00:00Z'), { renews: caseId })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const { state } = await one.start(at('2029-02-01T02:00:00Z'), { renews: caseId });
    const renewal = state.identity.caseId;
    const view = await viewApplication(one.given, {
      ...{ caseId: renewal, accountId: PEOPLE.merchant, parties: ['merchant'] as const },
      ...{ now: at('2029-02-01T02:00:00Z'), assertMay: () => {} },
    });
    expect(view.sections.filter(({ missing }) => missing.length > 0).map(({ section }) => section)).toEqual([
      'commitment',
    ]);
  });

  it('M2: one application may be open for a unit and its premises', async () => {
    const one = desk('one open');
    await one.start();
    await expect(one.start()).rejects.toMatchObject({ code: 'CONFLICT' });
    const other = await one.start(undefined, { address: '昆明市五华区演示路2号' });
    expect(other.state.stage).toBe('draft');
    const { caseId } = other.state.identity;
    await one.take(caseId, { step: 'abandon-application', party: 'merchant', now, words: {} });
    expect((await one.start(undefined, { address: '昆明市五华区演示路 2号' })).state.stage).toBe('draft');
  });

  it('M2: two premises of one merchant are two units: each has its certificate, and a measure on one leaves the other', async () => {
    const one = desk('two units');
    const addresses = [AN_IDENTITY.address, '昆明市五华区演示路2号'];
    const cases: string[] = [];
    for (const address of addresses) {
      const caseId = await one.toSubmitted(undefined, { address });
      await one.toCertified(caseId);
      cases.push(caseId);
    }
    const [first = '', second = ''] = cases;
    const data = { ground: 'verification-overdue', urgent: true };
    const april = at('2026-04-01T02:00:00Z');
    await one.take(first, { step: 'propose-suspension', party: 'officer', now: april, data });
    await one.take(first, { step: 'confirm-suspension', party: 'decider', now: april, words: {} });
    await one.follow(april);
    const held = await one.given.cases.listOfApplicant(AN_IDENTITY.uscc);
    const units = await Promise.all(
      [first, second].map(async (caseId) => {
        const own = held.find(({ state }) => state.identity.caseId === caseId);
        return one.register.findUnit(own?.state.certificate?.publicId ?? '');
      }),
    );
    expect(units.map((unit) => unit?.address)).toEqual(addresses);
    expect(units.map((unit) => unit && statusOn(unit, asDay('2026-04-02')).status)).toEqual([
      'suspended',
      'certified',
    ]);
    expect(new Set(units.map((unit) => unit?.certificateNumber)).size).toBe(2);
  });

  it('M2: an address cannot be changed to that of another open application; the field is named', async () => {
    const one = desk('two premises');
    await one.start();
    const other = await one.start(undefined, { address: '昆明市五华区演示路2号' });
    const save = saveSection(one.given, {
      ...one.ask('merchant', now),
      ...{ caseId: other.state.identity.caseId, section: 'premises', expectedVersion: 1 },
      content: { address: AN_IDENTITY.address },
    });
    await expect(save).rejects.toMatchObject({ code: 'CONFLICT', issues: [{ field: 'address' }] });
  });

  it('M2: premises with a certificate are renewed, not applied for again, until it is withdrawn', async () => {
    const one = desk('again');
    const caseId = await one.toSubmitted();
    await one.toCertified(caseId);
    await expect(one.start(now)).rejects.toMatchObject({
      code: 'CONFLICT',
      issues: [{ code: 'no-certificate-held' }],
    });
    const first = (await one.given.cases.findCase(caseId))?.state.certificate;
    const data = { ground: 'commitment-broken', urgent: true };
    await one.take(caseId, { step: 'propose-withdrawal', party: 'officer', now, data });
    await one.take(caseId, { step: 'confirm-withdrawal', party: 'decider', now, words: {} });
    await one.follow(now);

    const again = await one.toSubmitted(at('2026-04-01T02:00:00Z'));
    await one.toNotice(again, at('2026-04-02T02:00:00Z'));
    const later = at('2026-04-20T02:00:00Z');
    await one.take(again, { step: 'certify', party: 'decider', now: later, words: {} });
    for (let run = 0; run < 2; run += 1) await one.follow(later);
    const second = (await one.given.cases.findCase(again))?.state.certificate;
    expect(second?.publicId).not.toBe(first?.publicId);
    expect(second?.certificateNumber).not.toBe(first?.certificateNumber);
    const types = async (publicId = '') => (await one.register.listEvents(publicId)).map(({ type }) => type);
    expect(await types(first?.publicId)).toEqual(['issued', 'withdrawn']);
    expect(await types(second?.publicId)).toEqual(['issued']);
  });

  it('M3: a draft that ran out makes way for a new one', async () => {
    const one = desk('lapsed');
    const { state } = await one.start(at('2026-03-01T02:00:00Z'));
    await expect(one.start(at('2026-04-30T02:00:00Z'))).rejects.toMatchObject({ code: 'CONFLICT' });
    const fresh = await one.start(at('2026-05-01T02:00:00Z'));
    expect(fresh.state.stage).toBe('draft');
    expect((await one.given.cases.findCase(state.identity.caseId))?.state.stage).toBe('abandoned');
  });

  it('an objection is sealed, and keeps the certificate back until it is settled', async () => {
    const one = desk('objection');
    const caseId = await one.toSubmitted();
    await one.toNotice(caseId);
    const objection = { text: '秤不准', contact: '' };
    const request = { caseId, objection, now: at('2026-03-16T02:00:00Z'), requestId: 'r' };
    const objectionId = await objectToNotice(one.given, request);
    expect(await objectToNotice(one.given, request)).toBe(objectionId);
    await expect(
      one.take(caseId, { step: 'certify', party: 'decider', now, words: {} }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    const view = await viewApplication(one.given, {
      ...{ caseId, accountId: PEOPLE.officer, parties: ['officer'] as const, now, assertMay: () => {} },
    });
    expect(view.objections).toMatchObject([{ objectionId, text: '秤不准' }]);
    expect(view.sections[0]?.content.contactName).toBe('张***');
    const settled = { objectionId, outcome: 'dismissed' };
    await one.take(caseId, { step: 'settle-objection', party: 'officer', now, data: settled });
    await one.take(caseId, { step: 'certify', party: 'decider', now, words: {} });
  });
});
