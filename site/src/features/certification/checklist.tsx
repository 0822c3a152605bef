import { useEffect, useRef, useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { type CaseView, viewApplicationContract } from '../../../../shared/certification/api.ts';
import { type Criterion, REASONS } from '../../../../shared/certification/checklist.ts';
import { VERDICTS } from '../../../../shared/certification/steps.ts';
import { OFFICER_WORDS } from '../../i18n/officer-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';
import type { Locale } from './said.ts';
import { sendStep } from './use-step.ts';

interface ChecklistProps {
  readonly client: DeskClient;
  readonly view: CaseView;
  readonly locale: Locale;
  readonly criteria: readonly Criterion[];
  readonly onDone: () => void;
}

type Verdict = (typeof VERDICTS)[number];
type Held = NonNullable<CaseView['checklist']>[string] | undefined;
interface Judged {
  readonly verdict: Verdict;
  readonly reasonCode?: string | undefined;
}

/** What a step is answered with, of which the number of facts is wanted here. */
const takenSchema = z.object({ facts: z.int() });

/** Attempts to get a verdict in while a colleague judges other points. */
const ATTEMPTS = 5;

/** Points of one section: pass, fail or not applicable, with the reason where it did not pass. */
export function Checklist({ client, view, locale, criteria, onDone }: ChecklistProps) {
  const canJudge = view.steps.some(({ step }) => step === 'judge-criterion');
  return (
    <div class="checklist">
      {criteria.map((criterion) => (
        <Point key={criterion.id} {...{ client, view, locale, criterion, canJudge, onDone }} />
      ))}
    </div>
  );
}

interface PointProps extends Omit<ChecklistProps, 'criteria'> {
  readonly criterion: Criterion;
  readonly canJudge: boolean;
}

function Point({ client, view, locale, criterion, canJudge, onDone }: PointProps) {
  const words = OFFICER_WORDS[locale];
  const { id } = criterion;
  const held: Held = view.checklist?.[id];
  const [refused, setRefused] = useState<Exclude<DeskAnswer<unknown>, { kind: 'answered' }>>();
  const [theirs, setTheirs] = useState<Verdict>();
  /** Shown as chosen while it is being saved. */
  const [chosen, setChosen] = useState<Verdict>();
  const busy = chosen !== undefined;
  /** The point as the service last told it: by the case that is shown, or by the answer to a verdict of this officer. */
  const known = useRef({ facts: view.facts, verdict: held?.verdict });
  if (view.facts > known.current.facts) known.current = { facts: view.facts, verdict: held?.verdict };
  const waiting = useRef({ count: 0, last: Promise.resolve(true) });
  useEffect(() => {
    if (waiting.current.count === 0) setChosen(undefined);
  }, [held?.verdict, held?.reasonCode]);

  /** One after the other, none left out: who chooses quickly chooses while the one before is being saved. */
  const judge = (wanted: Judged): void => {
    // The keyboard stays where it is, so that nothing is switched off while it is saved.
    setChosen(wanted.verdict);
    setTheirs(undefined);
    setRefused(undefined);
    const before = waiting.current.count === 0 ? Promise.resolve(true) : waiting.current.last;
    waiting.current.count += 1;
    waiting.current.last = before.then(async (isFree) => {
      // What was chosen before a colleague's verdict was seen does not follow it unseen.
      const isSaved = isFree && (await save(wanted));
      waiting.current.count -= 1;
      if (!isSaved && waiting.current.count === 0) setChosen(undefined);
      onDone();
      return isSaved;
    });
  };
  /** A colleague's verdict on another point does not stand in the way; one on this point is shown first. */
  const save = async (wanted: Judged): Promise<boolean> => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const { facts, verdict: before } = known.current;
      const body = { facts, data: { criterion: id, ...wanted }, words: {} };
      const answer = await sendStep(client, view, { step: 'judge-criterion', body, key: client.newKey() });
      if (answer.kind === 'answered') {
        known.current = { facts: takenSchema.parse(answer.data).facts, verdict: wanted.verdict };
        return true;
      }
      const latest =
        answer.kind === 'changed-meanwhile'
          ? await client.call(viewApplicationContract, { params: { caseId: view.caseId } })
          : undefined;
      if (latest?.kind !== 'answered') {
        setRefused(answer);
        return false;
      }
      const verdict = latest.data.checklist?.[id]?.verdict;
      known.current = { facts: latest.data.facts, verdict };
      if (verdict !== before) {
        setTheirs(verdict);
        return false;
      }
    }
    return false;
  };

  if (!canJudge) return <Settled {...{ criterion, held, locale }} />;
  return (
    <fieldset class="point" aria-busy={busy}>
      <legend>{criterion[locale]}</legend>
      {theirs !== undefined && (
        <p class="field-error" role="alert">
          {words.judgedMeanwhile(words.verdicts[theirs])}
        </p>
      )}
      {refused !== undefined && <AnswerNotice answer={refused} locale={locale} onAgain={onDone} />}
      <div class="verdicts">
        {VERDICTS.map((verdict) => (
          <label key={verdict}>
            <input
              type="radio"
              name={`verdict-${id}`}
              value={verdict}
              checked={(chosen ?? held?.verdict) === verdict}
              onChange={() =>
                judge(verdict === 'pass' ? { verdict } : { verdict, reasonCode: REASONS[0]?.code })
              }
            />
            {words.verdicts[verdict]}
          </label>
        ))}
        {held !== undefined && held.verdict !== 'pass' && (
          <select
            aria-label={`${criterion[locale]} ${words.reason}`}
            value={held.reasonCode ?? ''}
            onChange={({ currentTarget: { value } }) => judge({ verdict: held.verdict, reasonCode: value })}
          >
            {REASONS.map((each) => (
              <option key={each.code} value={each.code}>
                {each[locale]}
              </option>
            ))}
          </select>
        )}
      </div>
    </fieldset>
  );
}

const TAGS: Readonly<Record<Verdict, string>> = {
  pass: 'tag tag-good',
  fail: 'tag tag-bad',
  'not-applicable': 'tag',
};

function Settled({
  criterion,
  held,
  locale,
}: {
  readonly criterion: Criterion;
  readonly held: Held;
  readonly locale: Locale;
}) {
  const words = OFFICER_WORDS[locale];
  const reason = REASONS.find(({ code }) => code === held?.reasonCode)?.[locale];
  return (
    <p class="point-settled">
      <span>{criterion[locale]}</span>{' '}
      {held === undefined ? (
        <span class="quiet">—</span>
      ) : (
        <span class={TAGS[held.verdict]}>{words.verdicts[held.verdict]}</span>
      )}
      {reason !== undefined && <span class="quiet"> {reason}</span>}
    </p>
  );
}
