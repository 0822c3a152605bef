import type { Instant } from '../../../../shared/kernel/days.ts';
import {
  type Session,
  sessionStateAt,
  takesBookings,
  type VisitEvent,
} from '../../../../shared/outreach/events.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import { VISIT_WORDS } from '../../i18n/visit-words.ts';
import { Issues, sessionText, VisitCrumbs, VisitDemonstration } from './parts.tsx';

export interface VisitFormProps {
  readonly event: VisitEvent;
  readonly now: Instant;
  readonly locale: Locale;
  /** The secret half of the code to be: sending the form twice makes one booking. */
  readonly secret: string;
  readonly values: {
    readonly session: string;
    readonly size: string;
    readonly name: string;
    readonly contact: string;
    readonly wait: boolean;
    readonly ages: boolean;
    /** Solution of the task against abuse, where a script has done it. */
    readonly work: string;
  };
  readonly issues: readonly string[];
}

/** The booking form, as it works without a script. */
export function VisitFormPage(props: VisitFormProps) {
  const { event, locale, secret, values } = props;
  const words = VISIT_WORDS[locale];
  const { ages } = event;
  return (
    <article class="visits">
      <VisitCrumbs locale={locale} event={event} />
      <h1>{words.form.title(event.title[locale])}</h1>
      {event.demonstration && <VisitDemonstration locale={locale} />}
      <Issues locale={locale} issues={props.issues} />
      <form class="visit-form" method="post" action="/api/pages/visit/book">
        <input type="hidden" name="lang" value={locale} />
        <input type="hidden" name="event" value={event.eventId} />
        <input type="hidden" name="secret" value={secret} />
        <input type="hidden" name="work" value={values.work} />
        <SessionField {...props} />
        <SizeField {...props} />
        <TextField
          name="name"
          label={words.form.name}
          hint={words.form.nameHint}
          value={values.name}
          most={40}
        />
        <TextField
          name="contact"
          label={words.form.contact}
          hint={words.form.contactHint}
          value={values.contact}
          most={254}
        />
        {ages !== undefined && (
          <Tick
            name="ages"
            label={words.form.ages(words.agesText(ages.from, ages.to))}
            checked={values.ages}
          />
        )}
        {event.mode === 'first-come' && (
          <Tick name="wait" label={words.form.waitIfFull} checked={values.wait} />
        )}
        <p class="quiet">{words.privacy(event.retentionDays)}</p>
        <p class="quiet" role="status" data-working={words.form.working} />
        <button class="button" type="submit">
          {event.mode === 'draw' ? words.form.enter : words.form.submit}
        </button>
      </form>
    </article>
  );
}

function SessionField({ event, now, locale, values }: VisitFormProps) {
  const words = VISIT_WORDS[locale];
  const bookable = event.sessions.filter((session: Session) =>
    takesBookings(sessionStateAt(event, session, { now, left: 1 })),
  );
  return (
    <fieldset>
      <legend>{words.form.session}</legend>
      {bookable.map((session) => (
        <label key={session.sessionId} class="visit-choice">
          <input
            type="radio"
            name="session"
            value={session.sessionId}
            required
            checked={session.sessionId === values.session}
          />
          {sessionText(session, locale)}
        </label>
      ))}
    </fieldset>
  );
}

function SizeField({ event, locale, values }: VisitFormProps) {
  const words = VISIT_WORDS[locale];
  return (
    <div class="field">
      <label for="size">{words.form.size}</label>
      <select id="size" name="size">
        {Array.from({ length: event.groupLimit }, (_, at) => String(at + 1)).map((size) => (
          <option key={size} value={size} selected={size === values.size}>
            {words.people(Number(size))}
          </option>
        ))}
      </select>
    </div>
  );
}

function TextField(props: {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly most: number;
}) {
  const { name, label, hint, value, most } = props;
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <p class="hint" id={`${name}-hint`}>
        {hint}
      </p>
      <input
        id={name}
        name={name}
        value={value}
        maxLength={most}
        autocomplete="off"
        required={name === 'name'}
        aria-describedby={`${name}-hint`}
      />
    </div>
  );
}

function Tick({
  name,
  label,
  checked,
}: {
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
}) {
  return (
    <label class="visit-choice">
      <input type="checkbox" name={name} value="yes" checked={checked} />
      {label}
    </label>
  );
}
