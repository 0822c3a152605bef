import { expect, it } from 'vitest';
import { figuresTask } from '../../../functions/clock/figures-task.ts';
import { createPublisher } from '../../../functions/publish/handle-event.ts';
import { recomputeFigures } from '../../../infra/local/recompute-figures.ts';
import { complaintsFileSchema, figureRowsFileSchema } from '../../../shared/complaints/figures/schema.ts';
import { asInstant } from '../../../shared/kernel/days.ts';
import { CANARIES, deskUnderTest } from '../../support/desk-case.ts';
import { publishingServices } from '../../support/publishing.ts';

const read = async (answer: Response | Promise<Response>) => JSON.parse(await (await answer).text());
const QUERY = 'month=2026-05&track=complaint';
const EXPORT = `/api/desk/statistics/complaints?${QUERY}`;
const OFFICER = { accountId: 'county-1', roles: ['officer' as const], division: '530102' };
const SEPTEMBER = asInstant(new Date('2026-09-01T00:00:00Z'));

/** The desk, and the clock and the publisher behind it, over one table. */
async function publicationUnderTest() {
  const desk = await deskUnderTest();
  const { services, table, clock } = desk;
  const publishing = publishingServices(table, clock);
  const publish = createPublisher(publishing.services);
  const config = { ...services.config, jurisdiction: publishing.services.config.jurisdiction };
  return {
    ...desk,
    /** What the clock does on a day, and the publisher after it. */
    async tick(at: typeof clock.at) {
      clock.at = at;
      await figuresTask.run({ ...services, registerTable: table, config } as never, at);
      await publish({ kind: 'republish' });
      await publish({ source: 'aws.events' });
    },
    fileOf: (key: string) => publishing.objects.files.get(key) ?? '',
    files: publishing.objects.files,
  };
}

it('R15: officers export small counts withheld, and a case without a decision is late once its last day is over', async () => {
  const { file, take, get, as, clock } = await deskUnderTest();
  for (let each = 0; each < 12; each += 1) {
    const { caseId } = await file('complaint');
    if (each < 11) await take(caseId, { type: 'accepted', text: '受理' });
  }
  const figures = await read(get(EXPORT));
  expect(figures.byKind.rows.at(-1)).toMatchObject({ name: 'total' });
  const timeOf = ({ byTime }: typeof figures) =>
    byTime.rows.find(({ name }: { name: string }) => name === '530100');
  // Eleven were decided in time and one is open: the one is withheld, and so is what would give it away.
  expect(timeOf(figures).counts.slice(0, 3)).not.toContain(1);
  for (const hidden of Object.values(CANARIES)) expect(JSON.stringify(figures)).not.toContain(hidden);
  for (let each = 0; each < 6; each += 1) await file('report');
  clock.at = asInstant(new Date('2026-06-30T04:00:00Z'));
  const officer = await as(OFFICER);
  const later = await read(get(EXPORT.replace('track=complaint', 'track=report'), officer));
  expect(timeOf(later).counts[1]).toBe(6);
  const { code } = await read(get('/api/desk/statistics/complaints?month=2026-13&track=complaint', officer));
  expect(code).toBe('INVALID_INPUT');
});

it('R15: a month is published once, four months later, equals the officers’ export of that day, and says no word of a case', async () => {
  const { file, take, get, as, tick, fileOf, files } = await publicationUnderTest();
  const cases: string[] = [];
  for (let each = 0; each < 14; each += 1) cases.push((await file('complaint')).caseId);
  for (const caseId of cases.slice(0, 8)) await take(caseId, { type: 'accepted', text: '受理' });
  await tick(asInstant(new Date('2026-08-31T15:59:00Z')));
  expect(complaintsFileSchema.parse(JSON.parse(fileOf('open-data/complaints.json'))).months).toEqual([]);
  expect(fileOf('statistics/complaints/index.html')).toContain('还没有公布的数字');
  await tick(SEPTEMBER);
  const officer = await as(OFFICER);
  const exported = await read(get(EXPORT, officer));
  const text = fileOf('open-data/complaints.json');
  const { months } = complaintsFileSchema.parse(JSON.parse(text));
  expect(months.map(({ month }) => month)).toEqual(['2026-05']);
  const { byKind, byOutcome, byTime, medianDays, survey } = exported;
  expect(months[0]?.complaint).toEqual({ byKind, byOutcome, byTime, medianDays, survey });
  for (const [key, content] of files) {
    const words = [...Object.values(CANARIES), ...cases].filter((hidden) => content.includes(hidden));
    expect(words, key).toEqual([]);
  }
  expect(fileOf('open-data/complaints.csv')).toMatch(/^\uFEFFmonth,publishedOn,track,/);
  // What happens afterwards is not in it: of two editions the difference would be the cases that changed.
  for (const caseId of cases.slice(8)) {
    const { status } = await take(
      caseId,
      { type: 'not-accepted', ground: '16.1', text: '不予受理' },
      officer,
    );
    expect(status).toBe(200);
  }
  await tick(asInstant(new Date('2026-09-20T00:00:00Z')));
  expect(await read(get(EXPORT, await as(OFFICER)))).not.toEqual(exported);
  expect(fileOf('open-data/complaints.json')).toBe(text);
});

it('R15: what was counted can be counted again from the rows that the auditor gets, and from no others', async () => {
  const { file, take, get, as, tick, fileOf } = await publicationUnderTest();
  for (let each = 0; each < 9; each += 1) {
    const { caseId } = await file(each < 7 ? 'complaint' : 'report');
    if (each < 6) await take(caseId, { type: 'accepted', text: '受理' });
  }
  const auditor = await as({ accountId: 'auditor-1', roles: ['auditor'] });
  const address = '/api/desk/statistics/complaints/rows?month=2026-05';
  expect((await get(address, auditor)).status).toBe(404);
  await tick(SEPTEMBER);
  expect((await get(address, await as(OFFICER))).status, 'an officer gets no rows').toBe(403);
  const auditorToday = await as({ accountId: 'auditor-1', roles: ['auditor'] });
  const rows = figureRowsFileSchema.parse(await read(get(address, auditorToday)));
  expect(rows.rows).toHaveLength(9);
  const published = complaintsFileSchema.parse(JSON.parse(fileOf('open-data/complaints.json')));
  expect(recomputeFigures(published, rows)).toMatchObject({ recomputed: '2026-05', findings: [] });
  expect(recomputeFigures(published, { ...rows, rows: rows.rows.slice(1) }).findings[0]).toContain(
    'not the rows',
  );
  expect(recomputeFigures(published, { ...rows, month: '2026-04' }).findings[0]).toContain(
    'not been published',
  );
});

it('R15: stopped between keeping the rows and publishing them, the next run counts the same rows', async () => {
  const { file, services, tick, fileOf } = await publicationUnderTest();
  await file('complaint');
  const kept = await services.complaints.listFigureRows('2026-05', '2026-08-01');
  await services.complaints.freezeRows({ month: '2026-05', salt: 'S'.repeat(22), rows: [...kept] });
  await file('complaint');
  await tick(SEPTEMBER);
  expect((await services.complaints.findFrozenRows('2026-05'))?.rows).toHaveLength(1);
  const { months } = complaintsFileSchema.parse(JSON.parse(fileOf('open-data/complaints.json')));
  expect(months.map(({ month }) => month)).toEqual(['2026-05']);
});

it('R15: an export of any days is the sum of what happened in the cases of those days, and no others', async () => {
  const { file, take, get, clock, as } = await deskUnderTest();
  const days = ['2026-04-29', '2026-05-01', '2026-05-20', '2026-06-03'];
  for (const [at, day] of days.entries()) {
    clock.at = asInstant(new Date(`${day}T04:00:00Z`));
    const officer = await as(OFFICER);
    for (let each = 0; each < 5 + at; each += 1) {
      const { caseId } = await file('complaint', { day }, officer);
      const refusal = { type: 'not-accepted', text: '不属于职责', ground: '16.1' };
      if (at > 0) expect((await take(caseId, refusal, officer)).status).toBe(200);
    }
  }
  const officer = await as(OFFICER);
  const asked = (from: string, to: string) =>
    get(`/api/desk/statistics/complaints/days?from=${from}&to=${to}&track=complaint`, officer);
  const counted = async (from: string, to: string) =>
    (await read(asked(from, to))).byOutcome.rows.at(-1).counts.at(-1);
  expect(await counted('2026-04-29', '2026-06-03')).toBe(5 + 6 + 7 + 8);
  expect(await counted('2026-05-01', '2026-05-20')).toBe(6 + 7);
  expect(await counted('2026-05-02', '2026-06-02')).toBe(7);
  expect(await counted('2026-04-30', '2026-04-30')).toBe(0);
  const month = await read(get(EXPORT, officer));
  const { byKind } = await read(asked('2026-05-01', '2026-05-31'));
  expect(byKind).toEqual(month.byKind);
  expect((await asked('2026-06-02', '2026-06-01')).status).toBe(400);
});
