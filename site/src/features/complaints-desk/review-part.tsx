import { useState } from 'preact/hooks';
import {
  closeReviewTaskContract,
  listReviewTasksContract,
  openReviewTaskContract,
  REVIEW_OUTCOMES,
} from '../../../../shared/complaints/review-api.ts';
import { COMPLAINT_OFFICE_WORDS } from '../../i18n/complaint-office-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { Field } from '../desk/parts/field.tsx';
import { useAnswer } from '../desk/use-answer.ts';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';

interface ReviewPartProps {
  readonly client: DeskClient;
  readonly locale: 'zh' | 'en';
  readonly publicId: string;
}

/** The review tasks of a unit: the open one to be closed with what was found, or a new one to be opened (R11). */
export function ReviewPart({ client, locale, publicId }: ReviewPartProps) {
  const words = COMPLAINT_OFFICE_WORDS[locale].review;
  const params = { publicId };
  const [shown, again] = useAnswer(`reviews ${publicId}`, () =>
    client.call(listReviewTasksContract, { params }),
  );
  const [reason, setReason] = useState('');
  const [outcome, setOutcome] = useState('');
  const [done, setDone] = useState<string>();
  const [trouble, setTrouble] = useState<Exclude<DeskAnswer<unknown>, { kind: 'answered' }>>();
  const tasks = shown?.kind === 'answered' ? shown.data.tasks : [];
  const isOpen = tasks.some(({ closed }) => closed === undefined);
  const settle = (answer: DeskAnswer<unknown>, text: string): void => {
    setTrouble(answer.kind === 'answered' ? undefined : answer);
    if (answer.kind !== 'answered') return;
    setDone(text);
    setReason('');
    setOutcome('');
    again();
  };
  const send = async (): Promise<void> => {
    const found = REVIEW_OUTCOMES.find((each) => each === outcome);
    if (!isOpen) {
      settle(await client.call(openReviewTaskContract, { params, body: { reason } }), words.opened);
    } else if (found !== undefined) {
      const body = { outcome: found, reason };
      settle(await client.call(closeReviewTaskContract, { params, body }), words.closed);
    }
  };
  return (
    <section class="reviews">
      <h3>{words.heading}</h3>
      <p class="quiet">{words.lead}</p>
      {shown !== undefined && shown.kind !== 'answered' && (
        <AnswerNotice answer={shown} locale={locale} onAgain={again} />
      )}
      {shown?.kind === 'answered' && tasks.length === 0 && <p>{words.none}</p>}
      <ol class="history">
        {tasks.map(({ openedAt, cause, openedByName, reason: why, closed }) => (
          <li key={openedAt}>
            <time dateTime={openedAt}>{openedAt.slice(0, 10)}</time> <strong>{words.causes[cause]}</strong>
            <span class="quiet">
              {' '}
              {openedByName === undefined ? words.byItself : words.openedBy(openedByName)}
            </span>
            {why !== undefined && <p>{why}</p>}
            {closed !== undefined && (
              <p>
                <time dateTime={closed.at}>{closed.at.slice(0, 10)}</time>{' '}
                <span class="tag">{words.outcomes[closed.outcome]}</span> {closed.reason}
                <span class="quiet"> {closed.byName}</span>
              </p>
            )}
          </li>
        ))}
      </ol>
      {done !== undefined && <p role="status">{done}</p>}
      {trouble !== undefined && <AnswerNotice answer={trouble} locale={locale} />}
      {shown?.kind === 'answered' && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          {isOpen && (
            <Field
              name="review-outcome"
              label={words.outcome}
              value={outcome}
              onInput={setOutcome}
              required
              options={[
                ['', words.choose],
                ...REVIEW_OUTCOMES.map((each) => [each, words.outcomes[each]] as const),
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
      )}
    </section>
  );
}
