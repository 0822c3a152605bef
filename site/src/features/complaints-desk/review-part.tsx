import { useState } from 'preact/hooks';
import type * as z from 'zod/mini';
import {
  closeReviewContract,
  REVIEW_FINDINGS,
  viewReviewContract,
} from '../../../../shared/certification/review-api.ts';
import { openReviewContract } from '../../../../shared/complaints/review-api.ts';
import { asInstant, dayInShanghai } from '../../../../shared/kernel/days.ts';
import { COMPLAINT_OFFICE_WORDS } from '../../i18n/complaint-office-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { Field } from '../desk/parts/field.tsx';
import { casePath } from '../desk/route.ts';
import { useAnswer } from '../desk/use-answer.ts';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';
import { sentOnce } from '../identity/sent-once.ts';

interface ReviewPartProps {
  readonly client: DeskClient;
  readonly locale: 'zh' | 'en';
  readonly publicId: string;
}

/** The day in Shanghai. */
const dayOf = (instant: string): string => dayInShanghai(asInstant(new Date(instant)));

type Review = z.output<(typeof viewReviewContract)['response']>;

/** The review of a unit: the open task to be closed with what was found, or one to be asked for (R11). */
export function ReviewPart({ client, locale, publicId }: ReviewPartProps) {
  const words = COMPLAINT_OFFICE_WORDS[locale].review;
  const [shown, again] = useAnswer(`review ${publicId}`, () =>
    client.call(viewReviewContract, { params: { publicId } }),
  );
  return (
    <section class="reviews">
      <h3>{words.heading}</h3>
      <p class="quiet">{words.lead}</p>
      {shown !== undefined && shown.kind !== 'answered' && (
        <AnswerNotice answer={shown} locale={locale} onAgain={again} />
      )}
      {shown?.kind === 'answered' && (
        <>
          <Findings review={shown.data} locale={locale} />
          <ReviewForm {...{ client, locale, publicId }} review={shown.data} onDone={again} />
        </>
      )}
    </section>
  );
}

function Findings({ review, locale }: { readonly review: Review; readonly locale: 'zh' | 'en' }) {
  const words = COMPLAINT_OFFICE_WORDS[locale].review;
  const { task, findings, caseId } = review;
  return (
    <>
      {task === undefined && findings.length === 0 && <p>{words.none}</p>}
      {task !== undefined && (
        <p class="notice">
          <time dateTime={task.openedAt}>{dayOf(task.openedAt)}</time>{' '}
          <strong>{words.causes[task.why]}</strong>
        </p>
      )}
      {caseId !== undefined && (
        <p>
          <a href={casePath('application', caseId)}>{words.application}</a>
        </p>
      )}
      <ol class="history">
        {findings
          .toSorted((one, other) => (one.at < other.at ? 1 : -1))
          .map(({ at, byName, finding, reason }) => (
            <li key={at}>
              <time dateTime={at}>{dayOf(at)}</time> <strong>{words.outcomes[finding]}</strong>
              <span class="quiet"> {byName}</span>
              <p>{reason}</p>
            </li>
          ))}
      </ol>
    </>
  );
}

function ReviewForm({
  client,
  locale,
  publicId,
  review,
  onDone,
}: ReviewPartProps & { readonly review: Review; readonly onDone: () => void }) {
  const words = COMPLAINT_OFFICE_WORDS[locale].review;
  const [reason, setReason] = useState('');
  const [outcome, setOutcome] = useState('');
  const [done, setDone] = useState<string>();
  const [trouble, setTrouble] = useState<Exclude<DeskAnswer<unknown>, { kind: 'answered' }>>();
  const [sendOnce, sendAnew] = useState(() => sentOnce(client));
  const { task } = review;
  const params = { publicId };
  const settle = (answer: DeskAnswer<unknown>, text: string): void => {
    setTrouble(answer.kind === 'answered' ? undefined : answer);
    if (answer.kind !== 'answered') return;
    sendAnew(() => sentOnce(client));
    setDone(text);
    setReason('');
    setOutcome('');
    onDone();
  };
  const send = async (): Promise<void> => {
    const finding = REVIEW_FINDINGS.find((each) => each === outcome);
    if (task === undefined) {
      settle(await sendOnce(openReviewContract, { params, body: { reason } }), words.opened);
    } else if (finding !== undefined) {
      const body = { finding, reason, version: task.version };
      settle(await sendOnce(closeReviewContract, { params, body }), words.closed);
    }
  };
  const isOpen = task !== undefined;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {done !== undefined && <p role="status">{done}</p>}
      {trouble !== undefined && <AnswerNotice answer={trouble} locale={locale} />}
      {isOpen && (
        <Field
          name="review-outcome"
          label={words.outcome}
          value={outcome}
          onInput={setOutcome}
          required
          options={[
            ['', words.choose],
            ...REVIEW_FINDINGS.map((each) => [each, words.outcomes[each]] as const),
          ]}
        />
      )}
      <Field
        name="review-reason"
        label={isOpen ? words.closeReason : words.reason}
        value={reason}
        onInput={setReason}
        required
        lines={3}
      />
      <button type="submit" class="button button-quiet">
        {isOpen ? words.close : words.open}
      </button>
    </form>
  );
}
