import { useEffect, useState } from 'preact/hooks';
import { type CaseView, viewApplicationContract } from '../../../../shared/certification/api.ts';
import { asInstant, dayInShanghai } from '../../../../shared/kernel/days.ts';
import { STEP_TEXTS } from '../../i18n/certification-words.ts';
import { OFFICER_WORDS } from '../../i18n/officer-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import type { Course } from '../desk/use-course.ts';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';
import { isRefusedForGood } from '../identity/sent-once.ts';
import { AssessmentFields } from './assessment-fields.tsx';
import { isBegun, type KeptAssessment, keptAssessment, newAssessment } from './kept-assessment.ts';
import { Meanwhile } from './meanwhile.tsx';
import { type Locale, said } from './said.ts';
import { type TypedPosition, typedPosition } from './typed-position.ts';
import { factsAfter, sendStep } from './use-step.ts';

interface AssessmentFormProps {
  readonly client: DeskClient;
  readonly locale: Locale;
  readonly view: CaseView;
  readonly course: Course;
}

/**
 * The form of a visit. It is kept on the device from the first character and sent when there is a connection, under an
 * id made before the visit: sent twice it counts once. Where the case moved on since this device last showed it, also
 * while the form lay here without a connection, what happened is shown first and the form waits.
 */
export function AssessmentForm({ client, locale, view, course }: AssessmentFormProps) {
  const words = OFFICER_WORDS[locale];
  const kept = keptAssessment(localStorage, view.caseId);
  const fresh = (): KeptAssessment => ({
    ...newAssessment(client.newKey(), dayInShanghai(asInstant(new Date()))),
    title: `${view.name} ${view.address}`,
    division: view.division,
    seen: view.facts,
  });
  const [form, setForm] = useState<KeptAssessment>(() => kept.read() ?? fresh());
  const [state, setState] = useState<'open' | 'waiting' | 'sending'>(
    kept.read()?.finished ? 'waiting' : 'open',
  );
  /** What happened since the device last showed the case. */
  const [news, setNews] = useState<News | undefined>(() => newsFor(form, view));
  const [refused, setRefused] = useState<Exclude<DeskAnswer<unknown>, { kind: 'answered' }>>();
  const [checked, setChecked] = useState(false);
  const change = (part: Partial<KeptAssessment>): void => {
    const next = { ...form, ...part };
    setForm(next);
    kept.keep(next);
  };
  const send = async (): Promise<void> => {
    const position = typedPosition(form);
    setChecked(true);
    if (position.kind === 'wrong') {
      setState('open');
      return;
    }
    kept.keep({ ...form, finished: true });
    setState('sending');
    const body = { facts: view.facts, ...visitOf(form, position) };
    // The form's id is the key: the same form is the same request, however often it is sent.
    const answer = await sendStep(client, view, {
      step: 'record-assessment',
      body,
      key: `${form.formId}-${view.facts}`,
    });
    if (answer.kind === 'answered') {
      kept.forget();
      // The next visit has a form of its own.
      setForm(fresh());
      setChecked(false);
      setState('open');
      return course.again(factsAfter(answer.data));
    }
    setState('waiting');
    setRefused(answer.kind === 'refused' ? answer : undefined);
    // Put right and sent again it is another request: the service holds the refusal under this form's id.
    if (answer.kind === 'refused' && isRefusedForGood(answer)) change({ formId: client.newKey() });
    if (answer.kind !== 'changed-meanwhile') return;
    await readNews();
  };
  const readNews = async (): Promise<void> => {
    setRefused(undefined);
    setNews({ since: view.facts, latest: undefined });
    const read = await client.call(viewApplicationContract, { params: { caseId: view.caseId } });
    if (read.kind === 'answered') setNews({ since: view.facts, latest: read.data });
    else setRefused(read);
  };
  const goOn = (): void => {
    setRefused(undefined);
    setNews(undefined);
    setState('open');
    // Seen now; sent only once they say so again.
    change({ finished: false, seen: news?.latest?.facts ?? view.facts });
    course.again(news?.latest?.facts);
  };
  useEffect(() => {
    const back = (): void => void (state === 'waiting' && news === undefined && send());
    addEventListener('online', back);
    return () => removeEventListener('online', back);
  }, [state, form, news]);
  useEffect(() => {
    // On site there may be no connection to open it with: the device has it from the first look at the case.
    if (news === undefined && form.seen !== view.facts) change({ seen: view.facts });
    else if (kept.read() === undefined) kept.keep(form);
  }, [view.facts]);
  useEffect(() => {
    // A finished form that this device still has, opened with a connection.
    if (state === 'waiting' && news === undefined && navigator.onLine) void send();
  }, []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p class="hint">{words.offline}</p>
      {news !== undefined && refused === undefined && (
        <Meanwhile {...{ locale, latest: news.latest, since: news.since }} onGoOn={goOn} />
      )}
      {refused !== undefined && (
        <AnswerNotice
          answer={refused}
          locale={locale}
          onAgain={news === undefined ? goOn : () => void readNews()}
        />
      )}
      <AssessmentFields {...{ form, locale, checked }} onChange={change} />
      <p role="status">{state === 'waiting' && news === undefined ? words.waiting : ''}</p>
      <button
        class="button"
        type="submit"
        disabled={state === 'sending' || news !== undefined || course.isBehind}
      >
        {said(STEP_TEXTS['record-assessment'].act, locale)}
      </button>
    </form>
  );
}

interface News {
  /** Number of the last fact that the officer saw. */
  readonly since: number;
  /** The case as it now stands; absent while it is being read. */
  readonly latest: CaseView | undefined;
}

/** What happened while a form that was begun lay on this device. */
function newsFor(form: KeptAssessment, view: CaseView): News | undefined {
  const { seen = view.facts } = form;
  return isBegun(form) && seen < view.facts ? { since: seen, latest: view } : undefined;
}

/** What is sent of a form: nothing of what it keeps for itself. */
function visitOf(form: KeptAssessment, position: TypedPosition) {
  const {
    finished: _finished,
    title: _title,
    seen: _seen,
    latitude: _north,
    longitude: _east,
    ...rest
  } = form;
  const { division: _division, notes, ...data } = rest;
  const coordinates = position.kind === 'right' ? { coordinates: position.coordinates } : {};
  return { data: { ...data, ...coordinates }, words: { notes } };
}
