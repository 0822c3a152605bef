import { DomainError } from '../kernel/errors.ts';
import type { CaseState } from './case-state.ts';
import type { Fact } from './facts.ts';
import { firstState, stageAfter, stateAfter } from './fold.ts';
import { GUARDS, type Situation } from './guards.ts';
import { transitionOf } from './lifecycle.ts';
import type { Requirement } from './requirement.ts';
import { REFUSAL_WORDS } from './requirement-words.ts';
import type { CaseIdentity, Party } from './schema.ts';
import type { Step } from './steps.ts';

/** Parties that may take a step of another: a decider is an officer too. */
const ACTS_FOR: Readonly<Record<Party, readonly Party[]>> = {
  merchant: ['merchant'],
  officer: ['officer', 'decider'],
  decider: ['decider'],
  public: ['public'],
  system: ['system'],
};

/** What keeps a step from being taken: nothing where it can be. */
export function hindrancesTo(
  step: Step,
  state: CaseState,
  situation: Situation,
): readonly (Requirement | 'wrong-party' | 'wrong-stage')[] {
  const { by, from, needs } = transitionOf(step);
  if (!ACTS_FOR[by].includes(situation.actor.party)) return ['wrong-party'];
  if (from === 'nothing' || !from.includes(state.stage)) return ['wrong-stage'];
  return needs.filter((need) => !GUARDS[need](state, situation));
}

/**
 * The fact that a step adds and the case after it. Performs nothing.
 * @throws DomainError CONFLICT with each reason as an issue
 */
export function take(
  state: CaseState,
  step: { readonly step: Step; readonly data: Fact['data'] },
  situation: Situation,
): { readonly fact: Fact; readonly state: CaseState } {
  refuse(step.step, hindrancesTo(step.step, state, situation));
  const { actor: by, now: at } = situation;
  // Data were parsed by the schema of this very step.
  const fact = { sequence: state.facts + 1, at, by, stage: stageAfter(state, step.step), ...step } as Fact;
  return { fact, state: stateAfter(state, fact) };
}

/**
 * The first fact of a case.
 * @throws DomainError CONFLICT where the unit has an application under way, or cannot be renewed yet
 */
export function begin(
  identity: CaseIdentity,
  situation: Situation,
): { readonly fact: Fact; readonly state: CaseState } {
  const { actor: by, now: at } = situation;
  const fact: Fact = { sequence: 1, step: 'start', at, by, stage: 'draft', data: { field: identity.field } };
  const state = firstState(identity, fact);
  refuse(
    'start',
    transitionOf('start').needs.filter((need) => !GUARDS[need](state, situation)),
  );
  return { fact, state };
}

/** What one field of the request decides: the person is led to it. */
const DECIDED_BY: Readonly<Partial<Record<string, string>>> = {
  'no-other-application': 'address',
  'no-certificate-held': 'address',
};

function refuse(step: Step, hindrances: ReturnType<typeof hindrancesTo>): void {
  if (hindrances.length === 0) return;
  throw new DomainError('CONFLICT', `expected ${step} to be possible, got ${hindrances.join(', ')}`, {
    issues: hindrances.map((code) => ({ field: DECIDED_BY[code] ?? '', code, ...REFUSAL_WORDS[code] })),
  });
}
