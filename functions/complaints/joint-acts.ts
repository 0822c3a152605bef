import { EXPORT_HOURS, type JointAct } from '../../shared/complaints/joint-api.ts';
import { coversDivision } from '../../shared/identity/scope.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { auditWrite } from '../desk/audit-write.ts';
import { jointActKey, jointListKey } from '../table/complaints-keys.ts';
import { givingWay } from '../table/give-way.ts';
import type { TableWrite } from '../table/table.ts';
import { type DeskPorts, openAtDesk } from './desk-case.ts';
import { type Asked, doneWrite, requestHash } from './done-once.ts';
import type { ComplaintsRepository } from './repository.ts';

export interface JointPorts extends DeskPorts {
  readonly complaints: DeskPorts['complaints'] &
    Pick<ComplaintsRepository, 'findJointAct' | 'listJointActs' | 'wasDone'>;
}

export interface Asking extends Asked {
  readonly caller: Caller;
  readonly auditId: string;
}

/**
 * Asks for what takes two people, once for a key. Nothing happens before another one confirms it.
 * @throws DomainError NOT_FOUND where one of the cases lies outside the officer's scope; STORE_UNAVAILABLE
 */
export async function askJointAct(
  ports: JointPorts,
  asked: Asking & Pick<JointAct, 'kind' | 'caseIds' | 'purpose'>,
): Promise<{ act: JointAct }> {
  const { caller, at, kind, purpose } = asked;
  const actId = requestHash(asked);
  const caseIds = [...new Set(asked.caseIds)];
  await Promise.all(caseIds.map((caseId) => openAtDesk(ports, caller, caseId)));
  const { accountId: askedBy, name: askedByName, division = '' } = caller;
  const act: JointAct = {
    ...{ actId, kind, division, caseIds, purpose, askedAt: at, askedBy, askedByName },
    state: 'waiting',
  };
  return givingWay(async () => {
    const earlier = await ports.complaints.findJointAct(actId);
    if (earlier !== undefined) return { act: earlier };
    await ports.complaints.commit([
      { put: { ...jointActKey(actId), state: act.state, act }, expect: 'absent' },
      { put: { ...jointListKey(division, at, actId), act } },
      audited(asked, act, `${kind}-asked`),
    ]);
    return { act };
  });
}

/** What was asked for in the officer's scope, newest first. */
export async function listJointActs(
  { complaints }: Pick<JointPorts, 'complaints'>,
  { division = '' }: Pick<Caller, 'division'>,
): Promise<{ acts: JointAct[] }> {
  const acts = await complaints.listJointActs(`${division.slice(0, 2)}0000`);
  return { acts: acts.filter((act) => coversDivision(division, act.division)) };
}

/**
 * An act as a second person may decide on it. What was decided under the same key is given again, and an erasure that the
 * same person confirmed under any, so that one that broke off is done to its end.
 * @throws DomainError NOT_FOUND outside the officer's scope, FORBIDDEN for whoever asked, CONFLICT where it was decided
 */
async function actToDecide(
  { complaints }: Pick<JointPorts, 'complaints'>,
  asking: Asking & { readonly actId: string; readonly confirm: boolean },
): Promise<JointAct> {
  const { caller, actId, confirm } = asking;
  const act = await complaints.findJointAct(actId);
  const isTheirs = act !== undefined && coversDivision(caller.division ?? '', act.division);
  if (!isTheirs) throw new DomainError('NOT_FOUND', 'expected an act of the scope of the caller');
  if (act.askedBy === caller.accountId) throw new DomainError('FORBIDDEN', 'expected a second person');
  const goesOn = confirm && act.kind === 'erasure' && act.decidedBy === caller.accountId;
  if (act.state === 'waiting' || (goesOn && act.state === 'confirmed')) return act;
  if (!(await complaints.wasDone(actId, requestHash(asking))))
    throw new DomainError('CONFLICT', `expected an act that waits, got ${act.state}`);
  return act;
}

/**
 * Writes the decision of the second person, once.
 * @returns the act as it was decided
 * @throws DomainError as `actToDecide`
 */
export const writeDecision = (
  ports: Pick<JointPorts, 'complaints'>,
  asking: Asking & {
    readonly actId: string;
    readonly confirm: boolean;
    readonly reason?: string | undefined;
  },
): Promise<JointAct> =>
  givingWay(async () => {
    const act = await actToDecide(ports, asking);
    if (act.state !== 'waiting') return act;
    const { caller, at, confirm, reason } = asking;
    const { accountId: decidedBy, name: decidedByName } = caller;
    const state = confirm ? ('confirmed' as const) : ('refused' as const);
    const told = reason === undefined ? {} : { reason };
    const after: JointAct = { ...act, ...told, state, decidedAt: at, decidedBy, decidedByName };
    await ports.complaints.commit([
      {
        put: { ...jointActKey(act.actId), state, act: after },
        expect: { attribute: 'state', equals: 'waiting' },
      },
      { put: { ...jointListKey(act.division, act.askedAt, act.actId), act: after } },
      doneWrite(asking, act.actId),
      audited(asking, act, `${act.kind}-${state}`),
    ]);
    return after;
  });

/**
 * A confirmed export, for whoever asked for it and within its hours.
 * @throws DomainError NOT_FOUND for anybody else, CONFLICT where it was not confirmed or its hours are over
 */
export async function confirmedExport(
  { complaints }: Pick<JointPorts, 'complaints'>,
  { caller, at, actId }: Pick<Asking, 'caller' | 'at'> & { readonly actId: string },
): Promise<JointAct> {
  const act = await complaints.findJointAct(actId);
  if (act?.kind !== 'identity-export' || act.askedBy !== caller.accountId)
    throw new DomainError('NOT_FOUND', 'expected an export that the caller asked for');
  const hours = (Date.parse(at) - Date.parse(act.decidedAt ?? '')) / 3_600_000;
  if (act.state !== 'confirmed' || !(hours <= EXPORT_HOURS))
    throw new DomainError('CONFLICT', `expected a confirmation within ${EXPORT_HOURS} hours`);
  return act;
}

/** A line in the trail of each case of an act: at most fifty cases, each line of two writes. */
export const auditedEach = (asking: Asking, act: JointAct, detail: string): readonly TableWrite[] =>
  act.caseIds.map((caseId) =>
    audited({ ...asking, auditId: `${asking.auditId}-${caseId}` }, { ...act, caseIds: [caseId] }, detail),
  );

const audited = (
  { caller, at, auditId }: Asking,
  { caseIds, purpose, kind }: JointAct,
  detail: string,
): TableWrite =>
  auditWrite({
    ...{ id: auditId, at, actor: caller.accountId, actorName: caller.name, purpose },
    action: kind === 'erasure' ? 'data-erased' : 'data-exported',
    detail: `${detail} (${caseIds.length})`,
    ...(caseIds[0] === undefined ? {} : { caseId: caseIds[0] }),
  });
