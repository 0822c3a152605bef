import { beforeEach, describe, expect, it } from 'vitest';
import { saveSection } from '../../../functions/certification/save-section.ts';
import { recordCertificateEvent } from '../../../functions/register/record-event.ts';
import { STEP_SCHEMAS } from '../../../shared/certification/steps.ts';
import { asDay } from '../../../shared/kernel/days.ts';
import { AN_IDENTITY, at } from '../../support/certification-case.ts';
import { CONTENTS, certificationDesk } from '../../support/certification-desk.ts';
import { createMemoryTable } from '../../support/memory-table.ts';

const FEBRUARY = at('2026-02-02T02:00:00Z');
const MARCH = at('2026-03-02T02:00:00Z');
const RIGHT_NAME = '演示一号便民超市';
const ADDRESS = '昆明市五华区演示路99号';

describe('M12: what was corrected in the register stays corrected', () => {
  let desk: ReturnType<typeof certificationDesk>;
  let caseId: string;
  let publicId: string;

  beforeEach(async () => {
    desk = certificationDesk(createMemoryTable());
    caseId = await desk.toSubmitted(at('2023-03-02T02:00:00Z'));
    await desk.toNotice(caseId, at('2023-03-13T02:00:00Z'));
    const given = at('2023-03-27T02:00:00Z');
    await desk.take(caseId, { step: 'certify', party: 'decider', now: given, words: {} });
    await desk.follow(given);
    publicId = (await desk.given.cases.findCase(caseId))?.state.certificate?.publicId ?? '';
  });

  const change = async (what: 'name' | 'address' | 'instruments', value?: string) => {
    const asked = { changeId: what, what, ...(value === undefined ? {} : { value }) };
    const words = { text: '申请更正' };
    await desk.take(caseId, {
      ...{ step: 'request-change', party: 'merchant', now: FEBRUARY, words },
      data: asked,
    });
    const settled = { changeId: what, outcome: 'made' };
    await desk.take(caseId, { step: 'settle-change', party: 'officer', now: FEBRUARY, data: settled });
    await desk.follow(FEBRUARY);
  };
  const correctedByOffice = async () => {
    const unit = await desk.register.findUnit(publicId);
    await recordCertificateEvent(desk.register, {
      publicId,
      expectedVersion: unit?.version ?? 0,
      event: { type: 'corrected', on: asDay('2026-01-20'), record: { name: RIGHT_NAME } },
    });
  };
  const renewed = async (id: string) => {
    await desk.toNotice(id, at('2026-02-08T02:00:00Z'));
    await desk.take(id, { step: 'certify', party: 'decider', now: MARCH, words: {} });
    await desk.follow(MARCH);
    return desk.register.findUnit(publicId);
  };

  it.each([
    ['a new address', 'address', ADDRESS],
    ['a fresh count of the instruments', 'instruments', undefined],
  ] as const)('also after %s was granted later', async (_, what, value) => {
    await correctedByOffice();
    await change(what, value);
    const unit = await desk.register.findUnit(publicId);
    expect(unit).toMatchObject({
      name: RIGHT_NAME,
      formerNames: [AN_IDENTITY.name],
      address: value ?? AN_IDENTITY.address,
    });
  });

  it('also by a renewal that was begun before', async () => {
    const renewal = await desk.toSubmitted(FEBRUARY, { renews: caseId });
    await correctedByOffice();
    await change('address', ADDRESS);
    expect(await renewed(renewal)).toMatchObject({ name: RIGHT_NAME, address: ADDRESS });
  });

  it('and what the merchant changes in the renewal itself is taken over', async () => {
    const { state } = await desk.start(FEBRUARY, { renews: caseId });
    const { caseId: renewal } = state.identity;
    const stored = await desk.given.cases.findSection(renewal, 'subject');
    await saveSection(desk.given, {
      ...desk.ask('merchant', FEBRUARY),
      ...{ caseId: renewal, section: 'subject', expectedVersion: stored?.version ?? 0 },
      content: { ...CONTENTS.subject, name: RIGHT_NAME },
    });
    await desk.sign(renewal, FEBRUARY);
    await desk.submit(renewal, FEBRUARY);
    expect(await renewed(renewal)).toMatchObject({ name: RIGHT_NAME, formerNames: [AN_IDENTITY.name] });
  });

  it('and requests without end do not fill the case, so that measures can still be recorded in it', async () => {
    const ask = (at: number) =>
      desk.take(caseId, {
        ...{ step: 'request-change', party: 'merchant', now: FEBRUARY, words: { text: '申请更正' } },
        data: { changeId: `c-${at}`, what: 'address', value: `${ADDRESS}${at}` },
      });
    for (let at = 0; at < 20; at += 1) await ask(at);
    await expect(ask(20)).rejects.toMatchObject({ code: 'CONFLICT', issues: [{ code: 'few-changes-open' }] });
  });

  it('and no name is asked for that the case cannot hold: it would keep every decision from the register', () => {
    const asked = (value: string) =>
      STEP_SCHEMAS['request-change'].data.safeParse({ changeId: 'c-1', what: 'name', value }).success;
    expect([asked('长'.repeat(100)), asked('长'.repeat(101))]).toEqual([true, false]);
  });
});
