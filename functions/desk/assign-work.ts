import type { AssignOutcome } from '../../shared/desk/api.ts';
import type { Colleague, WorkRow } from '../../shared/desk/schema.ts';
import { coversDivision } from '../../shared/identity/scope.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { assignmentKey } from '../table/desk-keys.ts';
import { ConditionFailed, type TableWrite } from '../table/table.ts';
import { auditWrite } from './audit-write.ts';
import type { DeskRepository } from './repository.ts';
import { workRowWrites } from './work-rows.ts';

/** Cases that are written at the same time; each is a transaction of its own. */
const AT_ONCE = 8;
const ATTEMPTS = 3;

interface Given {
  readonly desk: DeskRepository;
  readonly now: Instant;
  readonly newId: () => string;
}

interface Assignment {
  readonly caseIds: readonly string[];
  /** Account of the colleague; `undefined` takes the cases back. */
  readonly assignee?: string | undefined;
}

/**
 * Assigns open cases to a colleague, or takes them back, each for itself: one that cannot be keeps no other from it.
 * Running it again changes nothing more.
 * @returns the outcome of each case, in the order given; a case outside of the caller's scope is `not-found`
 * @throws DomainError NOT_FOUND where the colleague has never signed in
 */
export async function assignWork(
  given: Given,
  caller: Caller,
  { caseIds, assignee }: Assignment,
): Promise<readonly { readonly caseId: string; readonly outcome: AssignOutcome }[]> {
  const colleague = assignee === undefined ? undefined : await given.desk.findColleague(assignee);
  if (assignee !== undefined && colleague === undefined)
    throw new DomainError('NOT_FOUND', 'expected the account of a colleague');
  const distinct = [...new Set(caseIds)];
  const outcomes: { caseId: string; outcome: AssignOutcome }[] = [];
  for (let from = 0; from < distinct.length; from += AT_ONCE) {
    const some = distinct.slice(from, from + AT_ONCE).map(async (caseId) => ({
      caseId,
      outcome: await assignOne(given, caller, { caseId, colleague }),
    }));
    outcomes.push(...(await Promise.all(some)));
  }
  return outcomes;
}

interface One {
  readonly caseId: string;
  readonly colleague: Colleague | undefined;
}

async function assignOne(given: Given, caller: Caller, one: One): Promise<AssignOutcome> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await given.desk.findWorkItem(one.caseId);
    if (before === undefined || !coversDivision(caller.division ?? '', before.division)) return 'not-found';
    if (before.assignee === one.colleague?.accountId) return 'unchanged';
    if (one.colleague !== undefined && !coversDivision(one.colleague.division, before.division))
      return 'not-theirs';
    try {
      await given.desk.commit(assignmentWrites(given, caller, { before, colleague: one.colleague }));
      return 'assigned';
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
  return 'changed-meanwhile';
}

function assignmentWrites(
  { now, newId }: Given,
  caller: Caller,
  { before, colleague }: { readonly before: WorkRow; readonly colleague: Colleague | undefined },
): TableWrite[] {
  const { assignee: _account, assigneeName: _name, ...rest } = before;
  const after: WorkRow =
    colleague === undefined ? rest : { ...rest, assignee: colleague.accountId, assigneeName: colleague.name };
  const event = {
    at: now,
    by: caller.accountId,
    byName: caller.name,
    to: colleague?.accountId,
    toName: colleague?.name,
  };
  return [
    ...workRowWrites(before, after),
    { put: { ...assignmentKey(before.caseId, before.version + 1), event } },
    auditWrite({
      id: newId(),
      at: now,
      actor: caller.accountId,
      actorName: caller.name,
      action: colleague === undefined ? 'case-unassigned' : 'case-assigned',
      caseId: before.caseId,
      ...(colleague === undefined ? {} : { detail: colleague.accountId }),
    }),
  ];
}
