import { describe, expect, it } from 'vitest';
import { eraseApplications } from '../../../functions/certification/erase-applications.ts';
import { objectToNotice } from '../../../functions/certification/object-to-notice.ts';
import { viewApplication } from '../../../functions/certification/view-application.ts';
import { applicationHeadKey, erasureKey } from '../../../functions/table/certification-keys.ts';
import { eraseDayOf } from '../../../shared/certification/retention.ts';
import { addDays, asInstant, type Day, type Instant } from '../../../shared/kernel/days.ts';
import { apiUnderTest } from '../../support/api-under-test.ts';
import { AN_IDENTITY, at } from '../../support/certification-case.ts';
import { CONTENTS, certificationDesk } from '../../support/certification-desk.ts';

const OFFICER = { roles: ['officer' as const], division: '530102' };
const PERSONAL = /张演示|13800000000|zhang@example|李演示|13900000000|王演示|秤不准|wu@example/;
const noon = (day: Day): Instant => asInstant(new Date(`${day}T04:00:00Z`));

/** A case that was refused after its notice, with an objection by somebody who left an address. */
async function aRefusedCase() {
  const under = apiUnderTest();
  const { services, table } = under;
  const desk = certificationDesk(table, table, services.caseKeys);
  const caseId = await desk.toSubmitted();
  await desk.toNotice(caseId);
  const objectionId = await objectToNotice(desk.given, {
    ...{ caseId, now: at('2026-03-16T02:00:00Z'), requestId: 'r' },
    objection: { text: '秤不准', contact: 'wu@example.com' },
  });
  const view = async (path: string) => {
    const headers = await under.signedIn(OFFICER);
    return (await under.app.request(`/api/desk/applications/${caseId}${path}`, { headers })).json();
  };
  const refuse = async (): Promise<Day> => {
    const now = at('2026-03-24T02:00:00Z');
    const data = { objectionId, outcome: 'upheld' };
    await desk.take(caseId, { step: 'settle-objection', party: 'officer', now, data });
    await desk.take(caseId, {
      step: 'refuse',
      party: 'decider',
      now,
      data: { grounds: ['B1'], evidence: [] },
    });
    const held = await desk.given.cases.findCase(caseId);
    const due = held === undefined ? undefined : eraseDayOf(held.state);
    if (due === undefined) throw new Error('expected a day');
    return due;
  };
  const erase = (now: Instant) => eraseApplications({ ...desk.given, notices: services.notices }, now);
  return { under, desk, caseId, view, refuse, erase };
}

it('who objected is masked, and shown for a purpose that is written to the audit trail', async () => {
  const { view, under, caseId } = await aRefusedCase();
  const shown = (await view('')) as { objections: object[] };
  expect(shown.objections).toMatchObject([{ text: '秤不准', contact: 'w***' }]);
  const clear = (await view('/personal?purpose=phone-back')) as { objections: Record<string, string> };
  expect(Object.values(clear.objections)).toEqual(['wu@example.com']);
  const { entries } = await under.services.desk.listCaseAudit(caseId, { limit: 100 });
  expect(entries.find(({ action }) => action === 'personal-data-viewed')).toMatchObject({
    purpose: 'phone-back',
  });
});

describe('an application whose retention is over', () => {
  it('says nothing of anybody any more and is still found, with what was done and decided', async () => {
    const { under, desk, caseId, view, refuse, erase } = await aRefusedCase();
    const due = await refuse();
    expect(await erase(noon(addDays(due, -1)))).toBe(0);
    expect(await view('')).toMatchObject({ eraseDay: due });
    expect(await erase(noon(due))).toBe(1);
    expect(await erase(noon(due))).toBe(0);
    const shown = (await view('')) as { history: { step: string; words?: object }[]; reference: string };
    expect(shown).toMatchObject({ name: AN_IDENTITY.name, standing: 'refused', erasedAt: noon(due) });
    expect(shown.history.map(({ step }) => step)).toEqual(expect.arrayContaining(['submit', 'refuse']));
    expect(shown.history.every(({ words }) => words === undefined)).toBe(true);
    expect(JSON.stringify(shown)).not.toMatch(PERSONAL);
    expect(await view('/personal?purpose=curious')).toEqual({});
    expect((await desk.given.cases.readCase(caseId))?.sections).toEqual([]);
    expect((await desk.given.cases.findCase(caseId))?.wrapped).toBeUndefined();
    expect(await desk.given.cases.listObjections(caseId)).toEqual([]);
    const { entries } = await under.services.desk.listCaseAudit(caseId, { limit: 100 });
    expect(entries.at(-1)).toMatchObject({ action: 'data-erased', actor: 'system' });
    const headers = await under.signedIn(OFFICER);
    const found = await (await under.app.request(`/api/desk/cases?q=${shown.reference}`, { headers })).json();
    expect(JSON.stringify(found)).toContain(caseId);
  });

  it('is erased beside one that nobody can read, which is told of afterwards', async () => {
    const { under, desk, caseId, refuse, erase } = await aRefusedCase();
    const due = await refuse();
    const unreadable = [erasureKey(addDays(due, -1), 'broken'), applicationHeadKey('broken')];
    await under.table.transact(unreadable.map((key) => ({ put: { ...key, caseId: 'broken', case: 1 } })));
    await expect(erase(noon(due))).rejects.toThrow();
    expect((await desk.given.cases.findCase(caseId))?.erasedAt).toBe(noon(due));
  });

  it('killed at any of its writes it is erased by the next run, and once', async () => {
    for (let killed = 1; killed <= 3; killed += 1) {
      const { desk, caseId, refuse, erase } = await aRefusedCase();
      const due = await refuse();
      const { commit } = desk.given.cases;
      let writes = 0;
      desk.given.cases.commit = async (all) => {
        writes += 1;
        if (writes === killed) throw new Error('killed here');
        await commit(all);
      };
      await erase(noon(due)).catch(() => 0);
      await erase(noon(due));
      desk.given.cases.commit = commit;
      const held = await desk.given.cases.findCase(caseId);
      expect([killed, held?.wrapped, held?.erasedAt]).toEqual([killed, undefined, noon(due)]);
    }
  });

  it('a draft that lapsed is erased, its merchant reads that, and it makes way for a new one', async () => {
    const { under, desk, erase } = await aRefusedCase();
    const { state } = await desk.start(at('2026-03-01T02:00:00Z'), { address: '另一处' });
    const { caseId } = state.identity;
    await desk.save(caseId, 'subject', at('2026-03-01T03:00:00Z'));
    expect(await erase(noon('2026-05-30' as Day))).toBe(1);
    const shown = await viewApplication(desk.given, {
      ...{
        caseId,
        accountId: 'm-1',
        parties: ['merchant'],
        now: noon('2026-05-30' as Day),
        assertMay: () => {},
      },
    });
    expect(shown).toMatchObject({ standing: 'lapsed', erasedAt: noon('2026-05-30' as Day) });
    expect(JSON.stringify(shown)).not.toContain(CONTENTS.subject.contactName);
    const again = await desk.start(noon('2026-06-01' as Day), { address: '另一处' });
    expect(again.state.stage).toBe('draft');
    expect(under.logLines.join()).not.toMatch(PERSONAL);
  });

  it('what is in force is left alone, whatever the clock says, until its own day', async () => {
    const { desk, caseId, erase } = await aRefusedCase();
    const data = {
      objectionId: (await desk.given.cases.findCase(caseId))?.state.objections[0]?.objectionId,
      outcome: 'dismissed',
    };
    const now = at('2026-03-24T02:00:00Z');
    await desk.take(caseId, { step: 'settle-objection', party: 'officer', now, data });
    await desk.take(caseId, { step: 'certify', party: 'decider', now, words: {} });
    await desk.follow(now);
    expect(await erase(noon('2034-03-21' as Day))).toBe(0);
    expect((await desk.given.cases.findCase(caseId))?.wrapped).toBeDefined();
    expect(await erase(noon('2034-03-22' as Day))).toBe(1);
  });
});
