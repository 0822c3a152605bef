import { describe, expect, it } from 'vitest';
import { workItemOf } from '../../../functions/certification/work-item.ts';
import { listWork } from '../../../functions/desk/list-work.ts';
import { createDeskRepository } from '../../../functions/desk/repository.ts';
import { createChance } from '../../../infra/local/demonstration/chance.ts';
import { WORKING_CALENDAR } from '../../../shared/calendar/working-calendar.ts';
import type { CaseState } from '../../../shared/certification/case-state.ts';
import type { Fact } from '../../../shared/certification/facts.ts';
import { stateOf } from '../../../shared/certification/fold.ts';
import type { WorkItem } from '../../../shared/desk/schema.ts';
import { itemOn, WORK_FILTERS } from '../../../shared/desk/work-list.ts';
import type { Caller } from '../../../shared/kernel/access.ts';
import {
  addDays,
  asDay,
  asInstant,
  type Day,
  dayInShanghai,
  type Instant,
} from '../../../shared/kernel/days.ts';
import { AN_IDENTITY, aCase, at, SCRIPTS, situation } from '../../support/certification-case.ts';
import { certificationDesk } from '../../support/certification-desk.ts';
import { walk } from '../../support/certification-walk.ts';
import { createMemoryTable } from '../../support/memory-table.ts';

const calendar = WORKING_CALENDAR;
const noon = (day: Day): Instant => asInstant(new Date(`${day}T04:00:00Z`));
const WALKS = 6;

const OFFICER: Caller = {
  accountId: 'o-1',
  name: '演示',
  roles: ['officer'],
  division: '530000',
  multiFactor: true,
};

/** What the row says that is of the case, not of the row. */
const readOn = (item: WorkItem | undefined) =>
  item === undefined ? 'in no list' : { stage: item.stage, turn: item.turn, dueDay: item.dueDay };

/** The state of a case after each of its facts. */
const statesOf = (facts: readonly Fact[]): readonly CaseState[] =>
  facts.flatMap((_, index) => stateOf(AN_IDENTITY, facts.slice(0, index + 1)) ?? []);

describe('R1: the work list on a day is what the facts amount to on that day, though nothing was written since', () => {
  it('a public notice that is over is the decider’s, with a new last day', () => {
    const state = aCase(SCRIPTS.notice);
    const row = workItemOf(state, undefined, { now: at('2026-03-13T02:00:00Z'), calendar });
    expect(row && itemOn(row, asDay('2026-03-20'))).toMatchObject({ turn: 'nobody', dueDay: '2026-03-20' });
    expect(row && itemOn(row, asDay('2026-03-21'))).toMatchObject({ turn: 'decider', dueDay: '2026-04-03' });
  });

  it('holds for every state of random cases on days over half a year', async () => {
    let compared = 0;
    for (let seed = 1; seed <= WALKS; seed += 1) {
      const chance = createChance(seed * 31);
      const desk = certificationDesk(createMemoryTable());
      const { facts } = await walk(desk, 30, () => chance.below(1_000_000) / 1_000_000);
      for (const state of statesOf(facts)) {
        const written = facts[state.facts - 1]?.at ?? state.since;
        const row = workItemOf(state, undefined, { now: written, calendar });
        for (let ahead = 0; ahead < 180; ahead += 3) {
          const today = addDays(dayInShanghai(written), ahead);
          const anew = workItemOf(state, undefined, { now: noon(today), calendar });
          const [read, anewRead] = [readOn(row && itemOn(row, today)), readOn(anew && itemOn(anew, today))];
          if (JSON.stringify(read) !== JSON.stringify(anewRead))
            expect(read, `${state.stage}, ${ahead} days on`).toEqual(anewRead);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(WALKS * 60 * 9);
  });

  it('counts equal the lists at any instant, over cases at every stage', async () => {
    const table = createMemoryTable();
    const desk = certificationDesk(table);
    const repository = createDeskRepository(table);
    for (let seed = 1; seed <= WALKS; seed += 1) {
      const chance = createChance(seed * 17);
      await walk(desk, 4 + seed * 2, () => chance.below(1_000_000) / 1_000_000);
    }
    const seen = new Set<string>();
    for (let day = asDay('2026-01-05'); day < asDay('2026-12-20'); day = addDays(day, 5)) {
      const now = noon(day);
      const first = await listWork({ desk: repository, calendar, now }, OFFICER, { filter: 'all' });
      expect(first.items.map(({ dueDay }) => dueDay ?? '9999')).toEqual(
        first.items.map(({ dueDay }) => dueDay ?? '9999').toSorted(),
      );
      for (const filter of WORK_FILTERS) {
        const { items, counts } = await listWork({ desk: repository, calendar, now }, OFFICER, { filter });
        expect(items).toHaveLength(counts[filter]);
      }
      seen.add(JSON.stringify(first.counts));
    }
    // The control: the days differ, so that something was compared.
    expect(seen.size).toBeGreaterThan(2);
  });

  it('the control: a row read as it was written, without what time makes of it, is wrong', () => {
    const state = aCase(SCRIPTS.notice);
    const row = workItemOf(state, undefined, { now: at('2026-03-13T02:00:00Z'), calendar });
    const later = situation('decider', at('2026-03-24T02:00:00Z')).now;
    const anew = workItemOf(state, undefined, { now: later, calendar });
    expect(readOn(row)).not.toEqual(readOn(anew));
  });
});
