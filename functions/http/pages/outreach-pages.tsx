import { renderToString } from 'preact-render-to-string';
import {
  VisitBookingPage,
  type VisitBookingProps,
  VisitRefusalPage,
} from '../../../site/src/render/visits/booking-page.tsx';
import { VisitFormPage, type VisitFormProps } from '../../../site/src/render/visits/form-page.tsx';
import { formPath, VISIT_FORM_HEAD, VISIT_HEAD } from '../../../site/src/render/visits/parts.tsx';
import {
  visitBookingTitle,
  visitFormTitle,
  visitRefusalTitle,
} from '../../../site/src/render/visits/titles.ts';
import type { PageAnswer } from '../page.ts';

/** The booking form, empty or with what was wrong. */
export function visitFormPage(props: VisitFormProps): PageAnswer {
  const { locale, event } = props;
  return {
    status: props.issues.length === 0 ? 200 : 400,
    ...visitFormTitle(event, locale),
    main: renderToString(<VisitFormPage {...props} />),
    head: VISIT_FORM_HEAD,
    path: `/visit/${event.eventId}/`,
  };
}

export function visitBookingPage(props: VisitBookingProps): PageAnswer {
  const { locale, event, booking } = props;
  return {
    ...visitBookingTitle(booking.state, locale),
    main: renderToString(<VisitBookingPage {...props} />),
    head: VISIT_HEAD,
    path: `/visit/${event.eventId}/`,
  };
}

type RefusalProps = Omit<Parameters<typeof VisitRefusalPage>[0], 'formHref'>;

export function visitRefusalPage(props: RefusalProps): PageAnswer {
  const { locale, event, sessionId, refusal } = props;
  const { title, description } = visitRefusalTitle(refusal.outcome, locale);
  const formHref = formPath(event.eventId, sessionId, locale);
  return {
    title,
    description,
    main: renderToString(<VisitRefusalPage {...props} formHref={formHref} />),
    head: VISIT_HEAD,
    path: `/visit/${event.eventId}/`,
  };
}
