import type { Transition } from './transition.ts';

/** What can happen to a request to correct the register (更正申请). */
export const TRANSITIONS_OF_CORRECTIONS = {
  'correction-filed': {
    track: 'correction',
    by: ['citizen', 'officer'],
    from: [],
    to: 'submitted',
    requires: [],
    clock: { start: 'correction' },
  },
  'correction-made': {
    track: 'correction',
    by: ['officer'],
    from: ['submitted'],
    to: 'closed',
    requires: ['text'],
    clock: { stop: true },
    outcome: 'corrected',
  },
  'correction-declined': {
    track: 'correction',
    by: ['officer'],
    from: ['submitted'],
    to: 'closed',
    requires: ['text'],
    clock: { stop: true },
    outcome: 'not-corrected',
  },
  'correction-withdrawn': {
    track: 'correction',
    by: ['citizen'],
    from: ['submitted'],
    to: 'withdrawn',
    requires: [],
    clock: { stop: true },
    outcome: 'withdrawn',
  },
  'correction-reopened': {
    track: 'correction',
    by: ['officer', 'decider'],
    from: ['review'],
    to: 'submitted',
    requires: ['text'],
    clock: { start: 'correction' },
  },
} as const satisfies Record<string, Transition>;
