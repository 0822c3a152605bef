import { describe, expect, it } from 'vitest';
import { workRowWrites } from '../../../functions/desk/work-rows.ts';
import type { WorkItem } from '../../../shared/desk/schema.ts';
import { TURNS } from '../../../shared/desk/schema.ts';
import { WORK_FILTERS, type WorkFilter } from '../../../shared/desk/work-list.ts';
import { aWorkItem } from '../../support/a-work-item.ts';
import { apiUnderTest } from '../../support/api-under-test.ts';
import { seededChance } from '../../support/fuzz/chance.ts';

type Portal = ReturnType<typeof apiUnderTest>;
interface Answer {
  readonly items: readonly WorkItem[];
  readonly next?: string;
  readonly counts: Readonly<Record<WorkFilter, number>>;
}

const open = (under: Portal, items: readonly Partial<WorkItem>[]): Promise<unknown> =>
  Promise.all(items.map((item) => under.services.desk.commit(workRowWrites(undefined, aWorkItem(item)))));

async function work(
  under: Portal,
  query: string,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  const answer = await under.app.request(`/api/desk/work?${query}`, { headers });
  expect(answer.status).toBe(200);
  return (await answer.json()) as Answer;
}

/** Every page of a list, one after the other. */
async function wholeList(under: Portal, filter: WorkFilter, headers: Readonly<Record<string, string>>) {
  const items: WorkItem[] = [];
  for (let after: string | undefined; ; ) {
    const more = after === undefined ? '' : `&after=${encodeURIComponent(after)}`;
    const page = await work(under, `filter=${filter}${more}`, headers);
    items.push(...page.items);
    after = page.next;
    if (after === undefined) return items;
  }
}

describe('the work list of an officer (R1)', () => {
  it('opens on what is due soonest', async () => {
    const under = apiUnderTest();
    await open(under, [
      { caseId: 'later', dueDay: '2026-06-01' },
      { caseId: 'never' },
      { caseId: 'overdue', dueDay: '2026-05-19' },
      { caseId: 'today', dueDay: '2026-05-20' },
    ]);
    const { items, counts } = await work(under, '', await under.signedIn());
    expect(items.map(({ caseId }) => caseId)).toEqual(['overdue', 'today', 'later', 'never']);
    expect(counts).toMatchObject({ all: 4, overdue: 1, soon: 1 });
  });

  it('counts two working days ahead, over a holiday too', async () => {
    const under = apiUnderTest();
    // 30 April 2026 is a Thursday; 1 to 5 May are days off, 6 and 7 May are worked.
    under.clock.at = '2026-04-30T04:00:00.000Z' as typeof under.clock.at;
    await open(under, [
      { caseId: 'a', dueDay: '2026-05-07' },
      { caseId: 'b', dueDay: '2026-05-08' },
    ]);
    const { items } = await work(under, 'filter=soon', await under.signedIn());
    expect(items.map(({ caseId }) => caseId)).toEqual(['a']);
  });

  it.each([1, 2, 3, 4, 5, 6])('shows counts that equal the lists, whatever is open (%i)', async (seed) => {
    const chance = seededChance(seed);
    const under = apiUnderTest();
    const count = 1 + chance.below(260);
    const days = ['2026-05-18', '2026-05-19', '2026-05-20', '2026-05-21', '2026-05-22', '2026-05-25', ''];
    await open(
      under,
      Array.from({ length: count }, (_, at) => ({
        caseId: `case-${at}`,
        division: chance.pick(['530102', '530103', '530302', '530100']),
        dueDay: chance.pick(days) || undefined,
        turn: chance.pick(TURNS),
        assignee: chance.pick(['', 'account-1', 'account-2']) || undefined,
      })),
    );
    for (const division of ['530000', '530100', '530102', '530300']) {
      const headers = await under.signedIn({ division });
      const { counts } = await work(under, '', headers);
      for (const filter of WORK_FILTERS) {
        const items = await wholeList(under, filter, headers);
        expect(items).toHaveLength(counts[filter]);
        expect(new Set(items.map(({ caseId }) => caseId)).size).toBe(items.length);
      }
    }
  });

  it.each([
    ['530102', ['wuhua']],
    ['530103', ['panlong']],
    ['530100', ['panlong', 'wuhua']],
    ['530300', ['qilin']],
    ['530000', ['panlong', 'qilin', 'wuhua']],
  ])('shows an officer of %s the cases of their scope and no other (R2)', async (division, expected) => {
    const under = apiUnderTest();
    await open(under, [
      { caseId: 'wuhua', division: '530102' },
      { caseId: 'panlong', division: '530103' },
      { caseId: 'qilin', division: '530302' },
      { caseId: 'gansu', division: '620102' },
    ]);
    const { items } = await work(under, '', await under.signedIn({ division }));
    expect(items.map(({ caseId }) => caseId).sort()).toEqual(expected);
  });

  it('is searched by part of a reference or a name', async () => {
    const under = apiUnderTest();
    await open(under, [
      { caseId: 'a', subject: '五华区便民超市', reference: 'TS-1' },
      { caseId: 'b', subject: '盘龙加油站', reference: 'TS-2' },
    ]);
    const headers = await under.signedIn();
    expect((await work(under, `words=${encodeURIComponent('便民')}`, headers)).items).toHaveLength(1);
    expect((await work(under, 'words=ts-2', headers)).counts.all).toBe(1);
  });
});
