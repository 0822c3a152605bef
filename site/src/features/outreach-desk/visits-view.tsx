import { asInstant } from '../../../../shared/kernel/days.ts';
import { lastEnd, type VisitEvent } from '../../../../shared/outreach/events.ts';
import {
  listVisitEventsContract,
  viewVisitEventContract,
} from '../../../../shared/outreach/visit-desk-api.ts';
import { DESK_WORDS } from '../../i18n/desk-words.ts';
import { VISIT_DESK_WORDS } from '../../i18n/visit-desk-words.ts';
import { localPath } from '../../render/common.tsx';
import { sessionText } from '../../render/visits/parts.tsx';
import type { ViewProps } from '../desk/console-views.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { useAnswer } from '../desk/use-answer.ts';
import { DoorLink } from './door-link.tsx';
import { FailedNotices } from './failed-notices.tsx';
import { VisitForm } from './visit-form.tsx';

const NEW = 'new';

/** Open days: the list, or the one that the address names. */
export function VisitsView(props: ViewProps) {
  const [eventId] = props.rest;
  const mayEdit = props.caller.roles.includes('editor');
  if (eventId === undefined || !mayEdit) return <VisitList {...props} mayEdit={mayEdit} />;
  if (eventId === NEW) return <VisitForm key={NEW} {...props} seen={undefined} />;
  return <OneVisit key={eventId} {...props} eventId={eventId} />;
}

function VisitList({ client, locale, mayEdit }: ViewProps & { readonly mayEdit: boolean }) {
  const words = VISIT_DESK_WORDS[locale];
  const [shown, again] = useAnswer('visits', () => client.call(listVisitEventsContract, {}));
  if (shown === undefined) return <p role="status">{DESK_WORDS[locale].loading}</p>;
  if (shown.kind !== 'answered') return <AnswerNotice answer={shown} locale={locale} onAgain={again} />;
  const { events } = shown.data;
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {mayEdit && (
        <p>
          <a class="button" href={`#/visits/${NEW}`}>
            {words.create}
          </a>
        </p>
      )}
      {events.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <ul class="visit-list">
          {events.map((event) => (
            <Card key={event.eventId} event={event} locale={locale} mayEdit={mayEdit} />
          ))}
        </ul>
      )}
      {mayEdit && <FailedNotices client={client} locale={locale} />}
    </>
  );
}

function Card({
  event,
  locale,
  mayEdit,
}: {
  readonly event: VisitEvent;
  readonly locale: 'zh' | 'en';
  readonly mayEdit: boolean;
}) {
  const words = VISIT_DESK_WORDS[locale];
  const isOver = lastEnd(event) < asInstant(new Date());
  return (
    <li>
      <h2>
        {mayEdit ? <a href={`#/visits/${event.eventId}`}>{event.title[locale]}</a> : event.title[locale]}{' '}
        <span class={`tag ${event.publishedAt === undefined ? 'tag-warn' : isOver ? '' : 'tag-good'}`}>
          {event.publishedAt === undefined ? words.draft : isOver ? words.over : words.published}
        </span>
      </h2>
      <ul class="visit-list-sessions">
        {event.sessions.map((session) => (
          <li key={session.sessionId}>
            {sessionText(session, locale)}
            {session.cancelledAt !== undefined && <span class="tag tag-bad"> {words.cancelledSince}</span>}{' '}
            {event.publishedAt !== undefined && session.cancelledAt === undefined && (
              <DoorLink event={event} session={session} locale={locale} />
            )}
          </li>
        ))}
      </ul>
      {event.publishedAt !== undefined && (
        <p>
          <a href={localPath(locale, `/visit/${event.eventId}/`)}>{words.publicPage}</a>
        </p>
      )}
    </li>
  );
}

function OneVisit(props: ViewProps & { readonly eventId: string }) {
  const { client, locale, eventId } = props;
  const [shown, again] = useAnswer(`visit ${eventId}`, () =>
    client.call(viewVisitEventContract, { params: { eventId } }),
  );
  if (shown === undefined) return <p role="status">{DESK_WORDS[locale].loading}</p>;
  if (shown.kind !== 'answered') return <AnswerNotice answer={shown} locale={locale} onAgain={again} />;
  return <VisitForm {...props} seen={shown.data} />;
}
