import { addDays, asDay, type Day } from '../../../shared/kernel/days.ts';
import type { UnitCandidate } from '../../../shared/register/candidate.ts';
import type { EventFact } from '../../../shared/register/lifecycle.ts';
import type { Ground } from '../../../shared/register/schema.ts';
import type { Chance } from './chance.ts';

/** What has happened to a demonstration unit up to today. */
export interface Story {
  readonly dates: Pick<UnitCandidate, 'year' | 'validFrom' | 'validTo'>;
  /** What followed, oldest first. */
  readonly events: readonly EventFact[];
}

const TERM_DAYS = 3 * 365;

type Tell = (today: Day, chance: Chance) => Story;

const SUSPENDING: readonly [Ground, ...Ground[]] = [
  'short-weight-upheld',
  'verification-overdue',
  'under-investigation',
  'commitment-broken',
];
const ENDING: readonly [Ground, ...Ground[]] = [
  'ceased-business',
  'voluntary',
  'cheating-device',
  'false-materials',
  'refused-inspection',
  'penalised',
];

/** Ended `endsIn` days from today (before today where negative), after a term of three years. */
function term(today: Day, endsIn: number): Story['dates'] & { readonly validFrom: Day } {
  const validTo = addDays(today, endsIn);
  const validFrom = addDays(validTo, -TERM_DAYS);
  return { year: Number(validFrom.slice(0, 4)), validFrom, validTo };
}

export const STORIES = {
  certified: (today, chance) => ({ dates: term(today, 90 + chance.below(900)), events: [] }),
  expiring: (today, chance) => ({ dates: term(today, 1 + chance.below(60)), events: [] }),
  expired: (today, chance) => ({ dates: term(today, -1 - chance.below(400)), events: [] }),
  suspended: (today, chance) => ({
    dates: term(today, 120 + chance.below(300)),
    events: [
      { type: 'suspended', on: addDays(today, -1 - chance.below(60)), ground: chance.pick(SUSPENDING) },
    ],
  }),
  reinstated: (today, chance) => ({
    dates: term(today, 120 + chance.below(300)),
    events: [
      { type: 'suspended', on: addDays(today, -200 - chance.below(100)), ground: chance.pick(SUSPENDING) },
      { type: 'reinstated', on: addDays(today, -30 - chance.below(100)) },
    ],
  }),
  withdrawn: (today, chance) => ({
    dates: term(today, 100 + chance.below(300)),
    events: [{ type: 'withdrawn', on: addDays(today, -1 - chance.below(200)), ground: chance.pick(ENDING) }],
  }),
  renewed: (today, chance) => {
    const dates = term(today, -100 - chance.below(200));
    const on = addDays(dates.validTo ?? today, -30);
    return { dates, events: [{ type: 'renewed', on, validTo: asDay(addDays(on, TERM_DAYS)) }] };
  },
} as const satisfies Record<string, Tell>;

export type StoryName = keyof typeof STORIES;
