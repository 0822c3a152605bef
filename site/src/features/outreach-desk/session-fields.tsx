import { useState } from 'preact/hooks';
import type { VisitDeskView } from '../../../../shared/outreach/visit-desk-api.ts';
import { VISIT_DESK_WORDS } from '../../i18n/visit-desk-words.ts';
import { ConfirmDialog } from '../desk/parts/confirm-dialog.tsx';
import { Field } from '../desk/parts/field.tsx';
import { DoorLink } from './door-link.tsx';

type Texts = Readonly<Record<string, string>>;

interface SessionFieldsProps {
  readonly at: number;
  readonly session: Texts;
  /** The event as it stands, with its counts. */
  readonly seen: VisitDeskView | undefined;
  readonly locale: 'zh' | 'en';
  readonly errorOf: (name: string) => string | undefined;
  readonly onChange: (session: Texts) => void;
  readonly onRemove: () => void;
}

/** One session: when, where, how many; moved by typing, called off with a reason. */
export function SessionFields(props: SessionFieldsProps) {
  const { at, session, seen, locale, errorOf, onChange, onRemove } = props;
  const words = VISIT_DESK_WORDS[locale];
  const [asking, setAsking] = useState(false);
  const [calling, setCalling] = useState((session['cancelReason.zh'] ?? '') !== '');
  const { sessionId = '' } = session;
  const before = seen?.event.sessions.find((each) => each.sessionId === sessionId);
  const isPublished = seen?.event.publishedAt !== undefined && before !== undefined;
  const isCancelled = before?.cancelledAt !== undefined;
  const place = `sessions.${at}`;
  const field = (name: string, label: string, more: Partial<Parameters<typeof Field>[0]> = {}) => (
    <Field
      key={name}
      name={`${place}.${name}`}
      label={label}
      value={session[name] ?? ''}
      error={errorOf(`${place}.${name}`)}
      onInput={(value) => onChange({ ...session, [name]: value })}
      {...more}
    />
  );
  const error = errorOf(place);
  return (
    <fieldset class="visit-edit-session">
      <legend>
        {words.session(sessionId)}
        {isCancelled && <span class="tag tag-bad"> {words.cancelledSince}</span>}
      </legend>
      {error !== undefined && <p class="field-error">{error}</p>}
      <Counts seen={seen} sessionId={sessionId} locale={locale} />
      <div class="visit-grid">
        {field('startsAt', words.startsAt, { type: 'datetime-local', required: true })}
        {field('endsAt', words.endsAt, { type: 'datetime-local', required: true })}
        {field('capacity', words.capacity, { type: 'number', required: true })}
        {field('address.zh', `${words.sessionAddress} · ${words.both.zh}`)}
        {field('address.en', `${words.sessionAddress} · ${words.both.en}`)}
        {(calling || isCancelled) && field('cancelReason.zh', `${words.cancelReason} · ${words.both.zh}`)}
        {(calling || isCancelled) && field('cancelReason.en', `${words.cancelReason} · ${words.both.en}`)}
      </div>
      <p class="actions">
        {isPublished && !isCancelled && <DoorLink event={seen.event} session={before} locale={locale} />}
        {isPublished && !isCancelled && !calling && (
          <button type="button" class="plain" onClick={() => setAsking(true)}>
            {words.cancelSession}
          </button>
        )}
        {calling && !isCancelled && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              setCalling(false);
              onChange({ ...session, 'cancelReason.zh': '', 'cancelReason.en': '' });
            }}
          >
            {words.keepSession}
          </button>
        )}
        {!isPublished && (
          <button type="button" class="plain" onClick={onRemove}>
            {words.removeSession}
          </button>
        )}
      </p>
      <ConfirmDialog
        open={asking}
        title={words.cancelTitle}
        confirm={words.cancelSession}
        cancel={words.keepSession}
        onConfirm={() => {
          setAsking(false);
          setCalling(true);
        }}
        onCancel={() => setAsking(false)}
      >
        <p>{words.cancelText}</p>
      </ConfirmDialog>
    </fieldset>
  );
}

function Counts({
  seen,
  sessionId,
  locale,
}: Pick<SessionFieldsProps, 'seen' | 'locale'> & { readonly sessionId: string }) {
  const words = VISIT_DESK_WORDS[locale];
  const counted = seen?.left.sessions.find((each) => each.sessionId === sessionId);
  const before = seen?.event.sessions.find((each) => each.sessionId === sessionId);
  if (counted === undefined || before === undefined || seen?.event.publishedAt === undefined) return null;
  const { left, waiting } = counted;
  const isDraw = seen.event.mode === 'draw' && seen.event.draw?.drawnAt === undefined;
  return (
    <p class="quiet">
      {isDraw ? words.entries(waiting) : words.counts(before.capacity - left, left, waiting)}
    </p>
  );
}
