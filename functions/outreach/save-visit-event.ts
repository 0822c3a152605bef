import type { Caller } from '../../shared/kernel/access.ts';
import type { Bytes } from '../../shared/kernel/bytes.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { editVisit } from '../../shared/outreach/edit-event.ts';
import type { VisitEvent } from '../../shared/outreach/events.ts';
import type { VisitDeskView, VisitDraft } from '../../shared/outreach/visit-desk-api.ts';
import type { CaseKeys } from '../adapters/case-keys.ts';
import { auditWrite } from '../desk/audit-write.ts';
import { ConditionFailed } from '../table/table.ts';
import { closePlaces } from './close-places.ts';
import { countPlaces } from './count-places.ts';
import { promiseDraw } from './draw-visit.ts';
import { openSurplusPlaces } from './give-places-on.ts';
import type { VisitRepositories } from './visit-repositories.ts';
import { assertCoversVisit } from './visit-scope.ts';

interface VisitEditing {
  readonly visits: VisitRepositories;
  readonly caseKeys: CaseKeys;
  readonly secretBytes: (count: number) => Bytes;
}

interface VisitEdit {
  readonly caller: Caller;
  readonly eventId: string;
  /** The version that the editor saw; 0 for a new event. */
  readonly version: number;
  readonly draft: VisitDraft;
  readonly at: Instant;
  readonly auditId: string;
}

/**
 * Creates or changes an open day. Places are closed before the event says that there are fewer, and opened after it says
 * that there are more; the clock puts right what a killed run left.
 * @throws DomainError NOT_FOUND outside the editor's area; VERSION_MISMATCH where somebody else saved meanwhile;
 *   INVALID_INPUT by field, a capacity below what is taken among them
 */
export async function saveVisitEvent(given: VisitEditing, edit: VisitEdit): Promise<VisitDeskView> {
  const { events, bookings } = given.visits;
  const { caller, eventId, version, draft, at } = edit;
  const before = await events.findEvent(eventId);
  if (before !== undefined) assertCoversVisit(caller, before);
  if ((before?.version ?? 0) !== version) throw mismatch();
  const edited = editVisit({ eventId, before, draft, now: at, division: caller.division ?? '' });
  if (edited.issues !== undefined) {
    throw new DomainError('INVALID_INPUT', `got ${edited.issues.length} issues`, { issues: edited.issues });
  }
  const event = await withDraw(given, edited.event);
  if (before !== undefined) await closePlaces(bookings, { before, after: event, now: at });
  await saveOnce(given, event);
  await bookings.commit([auditOf(edit, event)]);
  for (const session of event.sessions) await openSurplusPlaces(bookings, { event, session, now: at });
  const left = await countPlaces(bookings, event, at);
  if (event.publishedAt !== undefined) await events.savePlacesLeft(eventId, left);
  return { event, left };
}

async function withDraw({ visits, caseKeys, secretBytes }: VisitEditing, event: VisitEvent) {
  if (event.mode !== 'draw' || event.draw !== undefined) return event;
  const draw = await promiseDraw({ bookings: visits.bookings, caseKeys }, event.eventId, secretBytes);
  return { ...event, draw };
}

async function saveOnce({ visits }: VisitEditing, event: VisitEvent): Promise<void> {
  try {
    await visits.events.saveEvent(event);
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    throw mismatch();
  }
}

const mismatch = (): DomainError =>
  new DomainError('VERSION_MISMATCH', 'expected the version of the event as it stands');

const auditOf = ({ caller, at, auditId }: VisitEdit, { eventId, version }: VisitEvent) =>
  auditWrite({
    id: auditId,
    at,
    actor: caller.accountId,
    actorName: caller.name,
    action: 'content-published',
    detail: `visit ${eventId} ${version}`,
  });
