import type { CaseState } from './case-state.ts';
import type { Fact } from './facts.ts';
import { transitionOf } from './lifecycle.ts';
import { registerEventOf } from './register-event.ts';
import type { CaseIdentity, Stage } from './schema.ts';
import { type Patch, patchOf } from './what-facts-say.ts';

/** The case as it begins, by its first fact. */
export function firstState(identity: CaseIdentity, fact: Fact): CaseState {
  return {
    identity,
    stage: 'draft',
    since: fact.at,
    facts: fact.sequence,
    clock: { period: 'draft', startedAt: fact.at },
    checklist: {},
    assessments: [],
    objections: [],
    refusedBy: [],
    changes: [],
    undelivered: [],
    upheldComplaints: [],
  };
}

/** Where a step leads from a state: the table's word, or where the case stood before a proposal. */
export function stageAfter(state: CaseState, step: Fact['step']): Stage {
  const { to } = transitionOf(step);
  if (to === 'same') return state.stage;
  return to === 'before' ? (state.proposal?.before ?? state.stage) : to;
}

/** The case after one more fact. The same facts in the same order always give the same state. */
export function stateAfter(state: CaseState, fact: Fact): CaseState {
  const { clock: period } = transitionOf(fact.step);
  const register = registerEventOf(state, fact);
  const moved = fact.stage !== state.stage;
  const undelivered = register === undefined ? {} : { undelivered: [...state.undelivered, fact.sequence] };
  return patched(state, {
    stage: fact.stage,
    facts: fact.sequence,
    ...(moved ? { since: fact.at, clock: period && { period, startedAt: fact.at } } : {}),
    ...undelivered,
    ...patchOf(state, fact),
  });
}

/** All facts of a case folded, oldest first. */
export function stateOf(identity: CaseIdentity, facts: readonly Fact[]): CaseState | undefined {
  const [first, ...later] = facts;
  return first === undefined ? undefined : later.reduce(stateAfter, firstState(identity, first));
}

function patched(state: CaseState, patch: Patch): CaseState {
  const members = Object.entries({ ...state, ...patch }).filter(([, member]) => member !== undefined);
  // Required members are never patched away: `Patch` allows `undefined` for the optional ones only.
  return Object.fromEntries(members) as CaseState;
}
