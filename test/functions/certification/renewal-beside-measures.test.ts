import { beforeEach, describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/kernel/days.ts';
import { statusOn } from '../../../shared/register/status.ts';
import { at } from '../../support/certification-case.ts';
import { certificationDesk } from '../../support/certification-desk.ts';
import { createMemoryTable } from '../../support/memory-table.ts';

const IN_NOTICE = at('2026-02-10T02:00:00Z');
const AFTER_NOTICE = at('2026-03-01T02:00:00Z');
const refused = (code: string) => ({ code: 'CONFLICT', issues: [{ code }] });

describe('M10: a renewal whose public notice runs while something is decided about the certificate it renews', () => {
  let desk: ReturnType<typeof certificationDesk>;
  let first: string;
  let renewal: string;
  let publicId: string;

  beforeEach(async () => {
    desk = certificationDesk(createMemoryTable());
    first = await desk.toSubmitted(at('2023-03-02T02:00:00Z'));
    await desk.toNotice(first, at('2023-03-13T02:00:00Z'));
    const given = at('2023-03-27T02:00:00Z');
    await desk.take(first, { step: 'certify', party: 'decider', now: given, words: {} });
    await desk.follow(given);
    publicId = (await desk.given.cases.findCase(first))?.state.certificate?.publicId ?? '';
    renewal = await desk.toSubmitted(at('2026-02-02T02:00:00Z'), { renews: first });
    await desk.toNotice(renewal, at('2026-02-08T02:00:00Z'));
  });

  const certify = () =>
    desk.take(renewal, { step: 'certify', party: 'decider', now: AFTER_NOTICE, words: {} });
  const propose = (what: 'suspension' | 'withdrawal', now = IN_NOTICE) =>
    desk.take(first, {
      step: `propose-${what}`,
      party: 'officer',
      now,
      data: { ground: 'commitment-broken', urgent: true },
    });
  const confirm = async (what: 'suspension' | 'withdrawal' | 'reinstatement', now = IN_NOTICE) => {
    await desk.take(first, { step: `confirm-${what}`, party: 'decider', now, words: {} });
    await desk.follow(now);
  };
  const statusAt = async (day: string) => {
    const unit = await desk.register.findUnit(publicId);
    return unit && statusOn(unit, asDay(day)).status;
  };

  it('is given where nothing was', async () => {
    await certify();
    await desk.follow(AFTER_NOTICE);
    expect(await statusAt('2026-04-01')).toBe('certified');
  });

  it('is not given after a withdrawal: nobody is told of a certificate that the register does not have', async () => {
    await propose('withdrawal');
    await confirm('withdrawal');
    await expect(certify()).rejects.toMatchObject(refused('renewed-in-force'));
    expect(await statusAt('2026-03-01')).toBe('withdrawn');
    await desk.take(renewal, {
      step: 'abandon-application',
      party: 'merchant',
      now: AFTER_NOTICE,
      words: {},
    });
    const anew = await desk.start(AFTER_NOTICE);
    expect(anew.state.stage, 'the premises are free for another application').toBe('draft');
  });

  it('waits while it is suspended, and is given once it is reinstated', async () => {
    await propose('suspension');
    await confirm('suspension');
    await expect(certify()).rejects.toMatchObject(refused('renewed-in-force'));
    await desk.take(first, { step: 'propose-reinstatement', party: 'officer', now: AFTER_NOTICE });
    await confirm('reinstatement', AFTER_NOTICE);
    await certify();
    await desk.follow(AFTER_NOTICE);
    expect(await statusAt('2026-04-01')).toBe('certified');
  });

  it('takes the certificate over at once: a suspension of the same seconds holds, for everybody who reads', async () => {
    await certify();
    await expect(propose('suspension', AFTER_NOTICE)).rejects.toMatchObject(refused('wrong-stage'));
    const onRenewal = () =>
      desk.take(renewal, {
        ...{ step: 'propose-suspension', party: 'officer', now: AFTER_NOTICE },
        data: { ground: 'commitment-broken', urgent: true },
      });
    await expect(onRenewal()).rejects.toMatchObject({ code: 'CONFLICT' });
    await desk.follow(AFTER_NOTICE);
    await onRenewal();
    await desk.take(renewal, { step: 'confirm-suspension', party: 'decider', now: AFTER_NOTICE, words: {} });
    await desk.follow(AFTER_NOTICE);
    expect(await statusAt('2026-03-01')).toBe('suspended');
    const stages = await Promise.all([first, renewal].map((caseId) => desk.given.cases.findCase(caseId)));
    expect(stages.map((held) => held?.state.stage)).toEqual(['superseded', 'suspended']);
  });

  it('waits for what was decided about the certificate before, until the register has followed it', async () => {
    await propose('suspension');
    await desk.take(first, { step: 'confirm-suspension', party: 'decider', now: IN_NOTICE, words: {} });
    await desk.follow(IN_NOTICE);
    await desk.take(first, { step: 'propose-reinstatement', party: 'officer', now: AFTER_NOTICE });
    await desk.take(first, {
      ...{ step: 'confirm-reinstatement', party: 'decider', now: AFTER_NOTICE, words: {} },
    });
    await expect(certify()).rejects.toMatchObject(refused('renewed-followed'));
    await desk.follow(AFTER_NOTICE);
    await certify();
    await desk.follow(AFTER_NOTICE);
    expect(await statusAt('2026-04-01')).toBe('certified');
  });

  it('M14: what an investigation finds before the register has followed is noted in the case that goes on', async () => {
    await certify();
    expect(await desk.given.cases.findCaseOfUnit(publicId)).toBe(renewal);
  });

  it('does not make a proposal vanish that nobody has decided', async () => {
    await propose('suspension', AFTER_NOTICE);
    await expect(certify()).rejects.toMatchObject(refused('renewed-in-force'));
    await confirm('suspension', AFTER_NOTICE);
    expect(await statusAt('2026-03-01')).toBe('suspended');
  });

  it('is not begun a second time, nor for what was withdrawn', async () => {
    await certify();
    await desk.follow(AFTER_NOTICE);
    const later = at('2026-03-10T02:00:00Z');
    await expect(desk.start(later, { renews: first })).rejects.toMatchObject({ code: 'CONFLICT' });
    await desk.take(renewal, {
      step: 'propose-withdrawal',
      party: 'officer',
      now: later,
      data: { ground: 'commitment-broken', urgent: true },
    });
    await desk.take(renewal, { step: 'confirm-withdrawal', party: 'decider', now: later, words: {} });
    await desk.follow(later);
    const ended = at('2029-03-10T02:00:00Z');
    await expect(desk.start(ended, { renews: renewal })).rejects.toMatchObject(refused('renewed-held'));
  });
});
