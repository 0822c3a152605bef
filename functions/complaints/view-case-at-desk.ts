import { caseReference } from '../../shared/complaints/case-reference.ts';
import { stepsFor } from '../../shared/complaints/desk-steps.ts';
import { type Law, SERVICE_LIMITS } from '../../shared/complaints/law.ts';
import { LETTER_WORDS } from '../../shared/complaints/letter-words.ts';
import { type TransitionName, transitionNamed } from '../../shared/complaints/lifecycle.ts';
import { standingOf } from '../../shared/complaints/standing.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { type Day, dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import { auditWrite } from '../desk/audit-write.ts';
import type { DeskRepository } from '../desk/repository.ts';
import { givingWay } from '../table/give-way.ts';
import { type DeskPorts, openAtDesk } from './desk-case.ts';
import { type Procedure, procedureOf } from './procedure.ts';
import { twinNote } from './twin-cases.ts';
import { viewCase } from './view-case.ts';
import { type PhotoPorts, viewPhotos } from './view-photos.ts';

/** Steps that ask for a numbered ground, and where the law lists theirs. */
const GROUNDS_OF = {
  'not-accepted': 'not-accepted',
  terminated: 'terminated',
  'investigation-declined': 'not-opened',
} as const satisfies Partial<Record<TransitionName, keyof Law['grounds']>>;

/**
 * A case as an officer of its office sees it, with the steps that they may take, and without who filed it. That it
 * was looked at is recorded.
 * @throws DomainError NOT_FOUND outside the officer's scope, STORE_UNAVAILABLE
 */
export async function viewCaseAtDesk(
  ports: DeskPorts & PhotoPorts & { readonly desk: Pick<DeskRepository, 'listDueMoves'> },
  request: {
    readonly caller: Caller;
    readonly caseId: string;
    readonly at: Instant;
    readonly auditId: string;
  },
) {
  const { caller, caseId, at, auditId } = request;
  const opened = await openAtDesk(ports, caller, caseId);
  const line = auditWrite({
    id: auditId,
    at,
    actor: caller.accountId,
    actorName: caller.name,
    action: 'case-viewed',
    caseId,
  });
  await givingWay(() => ports.complaints.commit([line]));
  const { head, revision } = opened.stored;
  const procedure = procedureOf(head);
  const names = opened.key === undefined ? [] : stepsFor(head, { ...caller, today: dayInShanghai(at) });
  return {
    ...viewCase(opened, at),
    photos: await viewPhotos(ports, opened, { now: at, isOfficer: true }),
    person: undefined,
    revision,
    reference: caseReference(caseId),
    named: head.named,
    reachable: head.reachable,
    goods: head.goods,
    verdict: head.verdict,
    linkedCaseId: head.linkedCaseId,
    twin: await twinNote(ports, opened.stored),
    lawVersion: head.lawVersion,
    lawCompleteness: procedure.law.completeness,
    events: head.events,
    allMessages: [...opened.messages],
    merchantReplyBy: standingOf(head, procedure).merchantRequest?.replyBy,
    links: opened.stored.links.map(({ other, track, reason, split }) => ({
      ...{ caseId: other, reference: caseReference(other), track, reason, split },
    })),
    dueMoves: [...(await ports.desk.listDueMoves(caseId))],
    actions: names.map((name) => actionOf(name, procedure, dayInShanghai(at))),
  };
}

function actionOf(name: TransitionName, { law, calendar }: Procedure, today: Day) {
  const words = LETTER_WORDS[name];
  const group = (GROUNDS_OF as Partial<Record<TransitionName, keyof Law['grounds']>>)[name];
  return {
    name,
    to: words?.to ?? ('officers' as const),
    zh: words?.zh[0] ?? name,
    en: words?.en[0] ?? name,
    requires: [...transitionNamed(name).requires],
    grounds: group === undefined ? [] : [...law.grounds[group].items],
    replyBy: transitionNamed(name).requires.some((field) => field === 'replyBy')
      ? calendar.addWorkingDays(today, replyDaysOf(name))
      : undefined,
  };
}

/** Working days that somebody is given to answer, where the officer sets no other day. */
function replyDaysOf(name: TransitionName): number {
  if (name === 'identity-requested') return SERVICE_LIMITS.identityReplyWorkingDays;
  return name === 'merchant-asked'
    ? SERVICE_LIMITS.merchantReplyWorkingDays
    : SERVICE_LIMITS.citizenReplyWorkingDays;
}
