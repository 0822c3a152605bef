import type { CaseState } from './case-state.ts';
import type { Fact } from './facts.ts';
import { type Transition, transitionOf } from './lifecycle.ts';

/**
 * What the register is told of a fact: the table's word. A request that was declined, or that was answered without
 * anything in the entry changing, tells it nothing.
 * @param before the case before the fact
 */
export function registerEventOf(before: Pick<CaseState, 'changes'>, fact: Fact): Transition['register'] {
  const { register } = transitionOf(fact.step);
  if (fact.step !== 'settle-change') return register;
  const { changeId, outcome } = fact.data;
  const asked = before.changes.find((each) => each.changeId === changeId);
  return outcome === 'made' && asked !== undefined && asked.what !== 'entry' ? register : undefined;
}
