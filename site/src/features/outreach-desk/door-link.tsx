import type { Session, VisitEvent } from '../../../../shared/outreach/events.ts';
import { VISIT_DESK_WORDS } from '../../i18n/visit-desk-words.ts';
import { localPath } from '../../render/common.tsx';
import { sessionText } from '../../render/visits/parts.tsx';

/** Leads to the list at the door of a session, a page of its own since it works without a connection. */
export function DoorLink(props: {
  readonly event: Pick<VisitEvent, 'eventId'>;
  readonly session: Pick<Session, 'sessionId' | 'startsAt' | 'endsAt'>;
  readonly locale: 'zh' | 'en';
}) {
  const { event, session, locale } = props;
  const words = VISIT_DESK_WORDS[locale];
  return (
    <a
      href={`${localPath(locale, '/visit/door/')}#${event.eventId}/${session.sessionId}`}
      aria-label={`${words.door} ${sessionText(session, locale)}`}
    >
      {words.door}
    </a>
  );
}
