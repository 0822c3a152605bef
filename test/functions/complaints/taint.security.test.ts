import { expect, it } from 'vitest';
import { figuresTask } from '../../../functions/clock/figures-task.ts';
import { CLOCK_TASKS } from '../../../functions/clock/tasks.ts';
import { deskFeatures } from '../../../functions/http/desk-features.ts';
import { features } from '../../../functions/http/features.ts';
import { createNotifier } from '../../../functions/notices/handle-event.ts';
import { createPublisher } from '../../../functions/publish/handle-event.ts';
import type { Caller } from '../../../shared/kernel/access.ts';
import { asInstant } from '../../../shared/kernel/days.ts';
import { A_STALL, CANARIES, deskUnderTest } from '../../support/desk-case.ts';
import { MailPort } from '../../support/notices.ts';
import { publishingServices } from '../../support/publishing.ts';

const leaksIn = (text: string): readonly string[] =>
  Object.entries(CANARIES)
    .filter(([, canary]) =>
      [canary, encodeURIComponent(canary), escaped(canary)].some((each) => text.includes(each)),
    )
    .map(([what]) => what);

/** `\u91d1` and so on: as JSON may write it. */
const escaped = (text: string): string =>
  [...text].map((each) => `\\u${(each.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join('');

/** Everything that a body or a query of any route may ask for; what a route does not know it leaves out. */
const BODY = {
  purpose: '想知道是谁',
  type: 'accepted',
  text: 'x',
  revision: 1,
  channel: 'counter',
  receipt: '0000-0000-0000-0000-0000',
  actionKey: 'a-key-of-the-page-0123',
  caseIds: [] as string[],
  assignee: 'county-1',
};
const QUERY = 'month=2026-05&track=report&q=演示&scope=530102&division=530102&day=2026-05-20&reference=x';

/** Callers who may never learn who filed a case of the county 530102. */
const OUTSIDERS: readonly (Partial<Caller> | undefined)[] = [
  undefined,
  { roles: ['merchant'], uscc: A_STALL.uscc, division: undefined },
  { roles: ['merchant'], uscc: '91530103MA6K3XR58X', division: undefined },
  { roles: ['officer', 'decider'], division: '530103' },
  { roles: ['officer', 'decider'], division: '530300' },
  { roles: ['auditor'], division: '530000' },
  { roles: ['editor'], division: '530000' },
  { roles: [] },
];

/** A report with everything that a person can say of themselves, about a merchant who was asked and has answered. */
async function aTaintedReport() {
  const desk = await deskUnderTest();
  const filed = await desk.file('both');
  const { receipt } = filed;
  const [complaint = '', report = ''] = filed.caseIds;
  // Split in both ways: a report out of the complaint, and out of the report a complaint that waits for an identity.
  const side = { unit: A_STALL.publicId, merchant: '演示一号超市', measured: true };
  const split = async (caseId: string, step: Readonly<Record<string, unknown>>): Promise<string> => {
    const { answer } = await desk.take(caseId, { text: '分别办理', replyBy: '2026-05-27', ...step });
    return JSON.parse(await answer.text()).splitOff;
  };
  const caseIds = [
    ...filed.caseIds,
    await split(complaint, { type: 'complaint-split', splitOff: { ...side, track: 'report' } }),
    await split(report, {
      type: 'report-split',
      splitOff: { ...side, track: 'complaint', demands: ['refund'] },
    }),
  ];
  for (const caseId of caseIds) {
    await desk.take(caseId, { type: 'merchant-asked', text: '请说明情况', replyBy: '2026-05-27' });
    await desk.post(`/api/desk/merchant/complaints/${caseId}/answer`, { text: '没有少' }, desk.merchant);
  }
  await desk.take(report, { type: 'investigation-declined', ground: '31.1', text: '不予立案' });
  return { desk, caseIds, receipt };
}

it('C13: who filed a report is in no answer of any route to anybody outside its office, nor in a log line', async () => {
  const { desk, caseIds, receipt } = await aTaintedReport();
  const contracts = [...features, ...deskFeatures].flatMap(({ operations }) =>
    operations.map(({ contract }) => contract),
  );
  const pages = features.flatMap(({ pages: own = [] }) => own);
  let asked = 0;
  const answers = new Map<number, number>();
  const look = async (what: string, answer: Response) => {
    asked += 1;
    answers.set(answer.status, (answers.get(answer.status) ?? 0) + 1);
    const text = `${await answer.text()}${JSON.stringify([...answer.headers])}`;
    expect(leaksIn(text), what).toEqual([]);
    expect(text.includes(receipt), what).toBe(false);
  };
  for (const who of OUTSIDERS) {
    const headers = who === undefined ? {} : await desk.as({ accountId: `outsider-${asked}`, ...who });
    for (const { method, path } of contracts) {
      for (const caseId of path.includes('{caseId}') ? caseIds : ['']) {
        const address = `/api${path
          .replace('{caseId}', caseId)
          .replace('{publicId}', A_STALL.publicId)
          .replaceAll(/\{\w+\}/g, 'nobody-s')}`;
        const what = `${JSON.stringify(who)} ${method} ${address}`;
        if (method === 'GET' || method === 'DELETE')
          await look(what, await desk.app.request(`${address}?${QUERY}`, { method, headers }));
        else await look(what, await desk.post(address, { ...BODY, caseIds }, headers));
      }
    }
  }
  for (const { method, path } of pages) {
    const address = `/api/pages${path}`;
    if (method === 'GET') await look(address, await desk.app.request(`${address}?unit=${A_STALL.publicId}`));
    else
      await look(address, await desk.postForm(address, { receipt: BODY.receipt, caseId: caseIds[1] ?? '' }));
  }
  expect(asked).toBeGreaterThan(OUTSIDERS.length * contracts.length);
  // The walk gets in where it may, so that it does not only look at refusals.
  expect(answers.get(200) ?? 0).toBeGreaterThan(40);
  expect(leaksIn(desk.logLines.join('\n'))).toEqual([]);
  // The control: to an officer of the office who says what for, it is told, and found by the same search.
  for (const caseId of caseIds) {
    const told = await desk.post(`/api/desk/complaints/${caseId}/person`, { purpose: '核实举报情况' });
    expect(leaksIn(await told.text())).toContain('contactEmail');
  }
});

it('C13: nor in a notice to anybody but themselves, a published file, or a row of the store in clear', async () => {
  const { desk, caseIds } = await aTaintedReport();
  const mail = new MailPort();
  const log = desk.services.log;
  const parts = {
    notices: desk.services.notices,
    caseKeys: desk.caseKeys,
    ports: { mail, sms: mail },
    now: () => desk.clock.at,
  };
  const notifier = createNotifier({ ...parts, log });
  let notices = 0;
  for (const caseId of caseIds) {
    for (const { noticeId } of await desk.services.notices.listNotices(caseId)) {
      notices += 1;
      const Keys = { pk: { S: `NOTICE#${caseId}` }, sk: { S: noticeId } };
      await notifier({
        Records: [{ eventName: 'INSERT', dynamodb: { Keys, SequenceNumber: String(notices) } }],
      });
    }
  }
  expect(mail.sent.length).toBeGreaterThan(0);
  for (const { address, ...words } of mail.sent) {
    expect(leaksIn(JSON.stringify(words)), 'not even to themselves: a mail is read by others').toEqual([]);
    expect([CANARIES.contactEmail, CANARIES.contactPhone, CANARIES.phone]).toContain(address);
  }
  const publishing = publishingServices(desk.table, desk.clock);
  const config = { ...desk.services.config, jurisdiction: publishing.services.config.jurisdiction };
  desk.clock.at = asInstant(new Date('2026-09-02T00:00:00Z'));
  expect(CLOCK_TASKS).toContain(figuresTask);
  await figuresTask.run({ ...desk.services, registerTable: desk.table, config } as never, desk.clock.at);
  const publish = createPublisher(publishing.services);
  await publish({ kind: 'republish' });
  await publish({ source: 'aws.events' });
  expect(publishing.objects.files.size).toBeGreaterThan(40);
  for (const [key, text] of publishing.objects.files) expect(leaksIn(text), key).toEqual([]);
  expect([...publishing.objects.files.keys()].some((key) => key === 'open-data/complaints.json')).toBe(true);
  for (const caseId of caseIds) {
    for (const pk of [`CASE#${caseId}`, `NOTICE#${caseId}`, `WORK-ITEM#${caseId}`, `FIGURES#2026-05`]) {
      const { items } = await desk.table.query(pk);
      expect(leaksIn(JSON.stringify(items)), pk).toEqual([]);
    }
  }
  expect(leaksIn(desk.logLines.join('\n'))).toEqual([]);
});
