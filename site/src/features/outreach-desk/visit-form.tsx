import { useState } from 'preact/hooks';
import { asInstant } from '../../../../shared/kernel/days.ts';
import {
  saveVisitEventContract,
  type VisitDeskView,
  viewVisitEventContract,
} from '../../../../shared/outreach/visit-desk-api.ts';
import { VISIT_DESK_WORDS } from '../../i18n/visit-desk-words.ts';
import { localPath } from '../../render/common.tsx';
import type { ViewProps } from '../desk/console-views.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { ConfirmDialog } from '../desk/parts/confirm-dialog.tsx';
import { Field } from '../desk/parts/field.tsx';
import type { DeskAnswer } from '../identity/desk-client.ts';
import { EventFields } from './event-fields.tsx';
import { keptVisitForm } from './kept-visit-form.ts';
import { SessionFields } from './session-fields.tsx';
import { VisitDifference } from './visit-difference.tsx';
import {
  beijingText,
  draftOf,
  emptyVisit,
  fieldOfIssue,
  nextSessionId,
  textOfVisit,
  type VisitFormText,
} from './visit-form-text.ts';

type Answer = DeskAnswer<VisitDeskView>;
type Failure = Exclude<Answer, { readonly kind: 'answered' }>;

/**
 * An open day to be changed. What is typed is kept in this tab from the first character until it is saved, so that
 * neither the end of a session nor a reload loses any of it.
 */
export function VisitForm(props: ViewProps & { readonly seen: VisitDeskView | undefined }) {
  const { client, locale } = props;
  const words = VISIT_DESK_WORDS[locale];
  const kept = keptVisitForm(sessionStorage, props.seen?.event.eventId ?? 'new');
  const [seen, setSeen] = useState(props.seen);
  const [stored] = useState(() => kept.read());
  const [form, setForm] = useState<VisitFormText>(
    () =>
      stored?.form ??
      (props.seen === undefined ? emptyVisit(asInstant(new Date())) : textOfVisit(props.seen.event)),
  );
  // The version that the editor began from; a newer one found at the service is shown beside theirs when they save.
  const [version, setVersion] = useState(stored?.version ?? props.seen?.event.version ?? 0);
  const [eventId, setEventId] = useState(stored?.eventId ?? props.seen?.event.eventId ?? '');
  const [dirty, setDirty] = useState(stored !== undefined);
  const [state, setState] = useState<'idle' | 'saving' | 'saved'>('idle');
  const [failure, setFailure] = useState<Failure>();
  const [theirs, setTheirs] = useState<VisitDeskView>();
  const [asking, setAsking] = useState<'publish' | 'close'>();

  const change = (next: VisitFormText, id = eventId): void => {
    setForm(next);
    setEventId(id);
    setDirty(true);
    setState('idle');
    kept.keep({ form: next, version, eventId: id });
  };
  const setText = (name: string, value: string): void =>
    change({ ...form, texts: { ...form.texts, [name]: value } });
  const show = (view: VisitDeskView): void => {
    kept.forget();
    setSeen(view);
    setForm(textOfVisit(view.event));
    setVersion(view.event.version);
    setDirty(false);
    setTheirs(undefined);
    setFailure(undefined);
  };
  const save = async (wanted: VisitFormText, from: number): Promise<void> => {
    setState('saving');
    setFailure(undefined);
    const answer = await client.call(saveVisitEventContract, {
      params: { eventId },
      body: { version: from, draft: draftOf(wanted) },
    });
    setState(answer.kind === 'answered' ? 'saved' : 'idle');
    if (answer.kind === 'answered') {
      show(answer.data);
      if (location.hash === '#/visits/new') history.replaceState(null, '', `#/visits/${eventId}`);
      return;
    }
    setFailure(answer);
    if (answer.kind !== 'changed-meanwhile') return;
    const latest = await client.call(viewVisitEventContract, { params: { eventId } });
    if (latest.kind === 'answered') setTheirs(latest.data);
  };
  const decide = (texts: Readonly<Record<string, string>>): void => {
    const next = { ...form, texts: { ...form.texts, ...texts } };
    setAsking(undefined);
    change(next);
    void save(next, version);
  };
  const issues = failure !== undefined && 'problem' in failure ? failure.problem.errors : [];
  const errorOf = (name: string): string | undefined =>
    issues.find(({ field }) => fieldOfIssue(field) === name)?.[locale];
  const event = seen?.event;
  const isPublished = event?.publishedAt !== undefined;
  const isOpen = isPublished && Date.parse(event.bookingTo) > Date.now();

  return (
    <>
      <p>
        <a href="#/visits">{words.back}</a>
      </p>
      <h1>{event?.title[locale] ?? words.newTitle}</h1>
      {event !== undefined && (
        <p>
          <span class={`tag ${isPublished ? 'tag-good' : 'tag-warn'}`}>
            {isPublished ? words.published : words.draft}
          </span>{' '}
          {isPublished && <a href={localPath(locale, `/visit/${event.eventId}/`)}>{words.publicPage}</a>}
        </p>
      )}
      {failure !== undefined && theirs === undefined && <AnswerNotice answer={failure} locale={locale} />}
      {theirs !== undefined && (
        <VisitDifference
          mine={form}
          theirs={textOfVisit(theirs.event)}
          locale={locale}
          onTheirs={() => show(theirs)}
          onMine={() => void save(form, theirs.event.version)}
        />
      )}
      <form
        class="visit-edit"
        noValidate
        onSubmit={(submitted) => {
          submitted.preventDefault();
          void save(form, version);
        }}
      >
        {event === undefined && (
          <Field
            name="eventId"
            label={words.eventId}
            hint={words.eventIdHint}
            value={eventId}
            error={errorOf('eventId')}
            onInput={(value) => change(form, value)}
            required
          />
        )}
        <EventFields
          form={form}
          locale={locale}
          isPublished={isPublished}
          errorOf={errorOf}
          onText={setText}
        />
        <h2>{words.sessions}</h2>
        {form.sessions.map((session, at) => (
          <SessionFields
            key={session.sessionId}
            at={at}
            session={session}
            seen={seen}
            locale={locale}
            errorOf={errorOf}
            onChange={(next) =>
              change({ ...form, sessions: form.sessions.map((each, other) => (other === at ? next : each)) })
            }
            onRemove={() => change({ ...form, sessions: form.sessions.filter((_, other) => other !== at) })}
          />
        ))}
        <p>
          <button
            type="button"
            class="button button-quiet"
            onClick={() =>
              change({
                ...form,
                sessions: [
                  ...form.sessions,
                  { ...form.sessions.at(-1), ...NOTHING_YET, sessionId: nextSessionId(form.sessions) },
                ],
              })
            }
          >
            {words.addSession}
          </button>
        </p>
        {dirty && <p class="quiet">{words.unsaved}</p>}
        <p class="actions">
          <button type="submit" class="button" disabled={state === 'saving'}>
            {words.save}
          </button>
          {event !== undefined && !isPublished && (
            <button type="button" class="button" onClick={() => setAsking('publish')}>
              {words.publish}
            </button>
          )}
          {isOpen && (
            <button type="button" class="button button-quiet" onClick={() => setAsking('close')}>
              {words.close}
            </button>
          )}
          {dirty && seen !== undefined && (
            <button type="button" class="button button-quiet" onClick={() => show(seen)}>
              {words.discard}
            </button>
          )}
        </p>
        <p role="status">{state === 'saving' ? words.saving : state === 'saved' ? words.saved : ''}</p>
      </form>
      <ConfirmDialog
        open={asking === 'publish'}
        title={words.publishTitle}
        confirm={words.publish}
        cancel={words.cancel}
        onConfirm={() => decide({ published: 'yes' })}
        onCancel={() => setAsking(undefined)}
      >
        <p>{words.publishText}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === 'close'}
        title={words.closeTitle}
        confirm={words.close}
        cancel={words.cancel}
        onConfirm={() => decide({ bookingTo: beijingText(new Date().toISOString()) })}
        onCancel={() => setAsking(undefined)}
      >
        <p>{words.closeText}</p>
      </ConfirmDialog>
    </>
  );
}

/** A further session is like the last one, but for what is said of that one alone. */
const NOTHING_YET = { 'cancelReason.zh': '', 'cancelReason.en': '' };
