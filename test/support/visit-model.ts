import type { Model } from './linearizability.ts';

/** What clients do to one session. `now` is in minutes. */
export type VisitOp =
  | {
      readonly kind: 'book';
      readonly person: number;
      readonly size: number;
      readonly wait: boolean;
      readonly now: number;
    }
  | { readonly kind: 'cancel'; readonly person: number; readonly now: number }
  | { readonly kind: 'accept'; readonly person: number; readonly now: number }
  | { readonly kind: 'view'; readonly person: number; readonly now: number }
  | { readonly kind: 'promote'; readonly now: number };

/**
 * `booked`, `waiting <turn>`, `offered <until>`, `lapsed`, `cancelled`, `full`, `nothing`, `no offer`, or how many offers
 * were made.
 */
export type VisitOutput = string;

interface Holder {
  readonly state: 'booked' | 'waiting' | 'offered' | 'cancelled';
  readonly size: number;
  readonly turn?: number;
  readonly until?: number;
}

export interface VisitState {
  readonly free: number;
  /** By person. */
  readonly holders: Readonly<Record<number, Holder>>;
  /** The last turn that was given. */
  readonly tail: number;
  /** Persons in order. */
  readonly queue: readonly number[];
  /** Places still kept by offers that lapsed before their person booked again. */
  readonly stale: readonly { readonly size: number; readonly until: number }[];
}

/**
 * One session, one thing at a time: the whole promise. A group gets places where all fit, else a turn; what is given up
 * goes at once, in the order of turns, to each group that fits; one person has one booking.
 */
export function visitModel(capacity: number, offerMinutes: number): Model<VisitState, VisitOp, VisitOutput> {
  return {
    initial: { free: capacity, holders: {}, tail: 0, queue: [], stale: [] },
    apply: (state, op) => applyVisit(state, op, offerMinutes),
    key: (state) => JSON.stringify([state.free, state.tail, state.holders, state.queue, state.stale]),
    sameOutput: (a, b) => a === b,
  };
}

type Step = { readonly state: VisitState; readonly output: VisitOutput };

function applyVisit(state: VisitState, op: VisitOp, offerMinutes: number): Step {
  switch (op.kind) {
    case 'book':
      return book(state, op);
    case 'cancel':
      return cancel(state, op.person, { now: op.now, offerMinutes });
    case 'accept':
      return accept(state, op.person, op.now);
    case 'view':
      return { state, output: told(state.holders[op.person], op.now) };
    case 'promote':
      return promote(state, op.now, offerMinutes);
  }
}

const shown = (holder: Holder | undefined, now: number): string => {
  if (holder === undefined) return 'nothing';
  return holder.state === 'offered' && now >= (holder.until ?? 0) ? 'lapsed' : holder.state;
};

/** What its holder is told of a booking: the moment of an offer and the turn, too. */
function told(holder: Holder | undefined, now: number): VisitOutput {
  const word = shown(holder, now);
  if (word === 'waiting') return `waiting ${holder?.turn}`;
  return word === 'offered' ? `offered ${holder?.until}` : word;
}

function promote(state: VisitState, now: number, offerMinutes: number): Step {
  const next = giveOn(release(state, now), now, offerMinutes);
  return { state: next, output: String(state.queue.length - next.queue.length) };
}

const withHolder = (state: VisitState, person: number, holder: Holder): VisitState => ({
  ...state,
  holders: { ...state.holders, [person]: holder },
});

function book(state: VisitState, op: Extract<VisitOp, { kind: 'book' }>): Step {
  const { person, size, wait, now } = op;
  const before = state.holders[person];
  const was = shown(before, now);
  if (was !== 'nothing' && was !== 'cancelled' && was !== 'lapsed')
    return { state, output: told(before, now) };
  // Places of an offer that lapsed stay kept until they are given on.
  const kept =
    was === 'lapsed' && before?.until !== undefined && before.size > 0
      ? { ...state, stale: [...state.stale, { size: before.size, until: before.until }] }
      : state;
  if (state.free >= size) {
    return {
      state: withHolder({ ...kept, free: kept.free - size }, person, { state: 'booked', size }),
      output: 'booked',
    };
  }
  if (!wait) return { state, output: 'full' };
  const turn = state.tail + 1;
  const queued = { ...kept, tail: turn, queue: [...kept.queue, person] };
  return { state: withHolder(queued, person, { state: 'waiting', size, turn }), output: `waiting ${turn}` };
}

function cancel(state: VisitState, person: number, at: { now: number; offerMinutes: number }): Step {
  const holder = state.holders[person];
  const was = shown(holder, at.now);
  if (holder === undefined || was === 'nothing' || was === 'cancelled' || was === 'lapsed')
    return { state, output: was };
  const gone = withHolder(state, person, { state: 'cancelled', size: 0 });
  if (was === 'waiting') {
    return { state: { ...gone, queue: gone.queue.filter((each) => each !== person) }, output: 'cancelled' };
  }
  const freed = { ...gone, free: gone.free + holder.size };
  return { state: giveOn(freed, at.now, at.offerMinutes), output: 'cancelled' };
}

function accept(state: VisitState, person: number, now: number): Step {
  const holder = state.holders[person];
  const was = shown(holder, now);
  if (was === 'booked') return { state, output: 'booked' };
  if (holder === undefined) return { state, output: 'nothing' };
  // Its places may have gone on already by the clock of another, which was ahead.
  if (was !== 'offered' || holder.size === 0) return { state, output: 'no offer' };
  return { state: withHolder(state, person, { state: 'booked', size: holder.size }), output: 'booked' };
}

/** Places of offers that were not taken in time. A lapsed holder keeps its word and no places. */
function release(state: VisitState, now: number): VisitState {
  let free = state.free;
  const holders: Record<number, Holder> = { ...state.holders };
  for (const [person, holder] of Object.entries(holders)) {
    if (shown(holder, now) !== 'lapsed') continue;
    free += holder.size;
    holders[Number(person)] = { ...holder, size: 0 };
  }
  for (const { size, until } of state.stale) if (now >= until) free += size;
  return { ...state, free, holders, stale: state.stale.filter(({ until }) => now < until) };
}

function giveOn(state: VisitState, now: number, offerMinutes: number): VisitState {
  let next = state;
  for (const person of state.queue) {
    const holder = next.holders[person];
    if (holder === undefined || holder.size > next.free) continue;
    next = withHolder(
      { ...next, free: next.free - holder.size, queue: next.queue.filter((each) => each !== person) },
      person,
      { state: 'offered', size: holder.size, until: now + offerMinutes },
    );
  }
  return next;
}
