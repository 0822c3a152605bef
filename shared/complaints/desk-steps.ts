import type { Caller } from '../kernel/access.ts';
import type { Day } from '../kernel/days.ts';
import { DomainError } from '../kernel/errors.ts';
import { isPossibleOn, TRANSITIONS, type TransitionName } from './lifecycle.ts';
import type { Actor, CaseHead } from './schema.ts';
import { CONTESTABLE } from './standing.ts';

/** Who decides whether a case is opened and how it ends may not be who inspected it (R7). */
const SECOND_OFFICER: ReadonlySet<string> = new Set([
  'verification-extended',
  'investigation-opened',
  'investigation-declined',
  'penalty-extended',
  'penalty-decided',
]);

/** Decides on what somebody else decided: "I disagree" (C12). */
const OF_REVIEW: ReadonlySet<string> = new Set([
  'review-confirmed',
  'complaint-reopened',
  'report-reopened',
  'correction-reopened',
]);

/** Somebody of the office, on a day. */
type Staff = Pick<Caller, 'roles' | 'accountId'> & { readonly today: Day };

/** The steps that this person may take in the case now, by the one table and by who took part before. */
export function stepsFor(head: Pick<CaseHead, 'track' | 'events'>, caller: Staff): readonly TransitionName[] {
  return (Object.keys(TRANSITIONS) as TransitionName[]).filter(
    (name) => actorFor(head, name, caller) !== undefined && !isTaintedBy(head, name, caller),
  );
}

/**
 * As what the person takes the step.
 * @throws DomainError CONFLICT where the table has no such step in this state for anybody of their roles
 * @throws DomainError FORBIDDEN where another officer has to take it
 */
export function assertMayTake(
  head: Pick<CaseHead, 'track' | 'events'>,
  name: TransitionName,
  caller: Staff,
): Actor {
  const actor = actorFor(head, name, caller);
  if (actor === undefined) throw new DomainError('CONFLICT', `${name} is not possible here and now`);
  if (isTaintedBy(head, name, caller)) {
    throw new DomainError('FORBIDDEN', `expected another officer for ${name}`);
  }
  return actor;
}

function actorFor(
  head: Pick<CaseHead, 'track' | 'events'>,
  name: TransitionName,
  { roles, today }: Staff,
): Actor | undefined {
  return (['officer', 'decider'] as const).find(
    (role) => roles.includes(role) && isPossibleOn(head, name, { by: role, on: today }),
  );
}

/** True where the person took the part that somebody else has to look at. */
function isTaintedBy(
  { events }: Pick<CaseHead, 'events'>,
  name: string,
  { accountId }: Pick<Staff, 'accountId'>,
): boolean {
  if (SECOND_OFFICER.has(name)) {
    return events.some((each) => each.type === 'verification-begun' && each.accountId === accountId);
  }
  return (
    OF_REVIEW.has(name) && events.some((each) => CONTESTABLE.has(each.type) && each.accountId === accountId)
  );
}
