import { useState } from 'preact/hooks';
import type { CaseView } from '../../../../shared/certification/api.ts';
import { type Criterion, criteriaFor, REASONS } from '../../../../shared/certification/checklist.ts';
import { VERDICTS } from '../../../../shared/certification/steps.ts';
import { SECTION_TEXTS } from '../../i18n/certification-words.ts';
import { OFFICER_WORDS } from '../../i18n/officer-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';
import { type Locale, said } from './said.ts';
import { sendStep } from './step-form.tsx';

interface ChecklistProps {
  readonly client: DeskClient;
  readonly view: CaseView;
  readonly locale: Locale;
  readonly onDone: () => void;
}

/** What officers check, point by point: pass, fail or not applicable, with the reason where it did not pass. */
export function Checklist({ client, view, locale, onDone }: ChecklistProps) {
  const words = OFFICER_WORDS[locale];
  const [refused, setRefused] = useState<Exclude<DeskAnswer<unknown>, { kind: 'answered' }>>();
  const canJudge = view.steps.some(({ step }) => step === 'judge-criterion');
  const criteria = criteriaFor(view.field);
  const judged = criteria.filter(({ id }) => view.checklist?.[id] !== undefined).length;
  const judge = async (criterion: string, verdict: string, reasonCode?: string): Promise<void> => {
    const data = { criterion, verdict, ...(reasonCode === undefined ? {} : { reasonCode }) };
    const body = { facts: view.facts, data, words: {} };
    const answer = await sendStep(client, view, { step: 'judge-criterion', body, key: client.newKey() });
    if (answer.kind === 'answered') onDone();
    else setRefused(answer);
  };
  return (
    <details open={canJudge && judged < criteria.length}>
      <summary>
        {words.checklist} {judged}/{criteria.length}
      </summary>
      {refused !== undefined && <AnswerNotice answer={refused} locale={locale} onAgain={onDone} />}
      {criteria.map((criterion) => (
        <Row
          key={criterion.id}
          {...{ criterion, locale, canJudge, judge }}
          held={view.checklist?.[criterion.id]}
        />
      ))}
    </details>
  );
}

interface RowProps {
  readonly criterion: Criterion;
  readonly locale: Locale;
  readonly canJudge: boolean;
  readonly held: NonNullable<CaseView['checklist']>[string] | undefined;
  readonly judge: (criterion: string, verdict: string, reasonCode?: string) => Promise<void>;
}

function Row({ criterion, locale, canJudge, held, judge }: RowProps) {
  const words = OFFICER_WORDS[locale];
  const { id, section } = criterion;
  const verdict = held?.verdict;
  if (!canJudge) {
    return (
      <div class="checklist-row">
        <span>{criterion[locale]}</span>
        <strong>{verdict === undefined ? '—' : words.verdicts[verdict]}</strong>
        <span>{REASONS.find(({ code }) => code === held?.reasonCode)?.[locale]}</span>
      </div>
    );
  }
  return (
    <div class="checklist-row">
      <span>
        <span class="quiet">{said(SECTION_TEXTS[section], locale)}</span> {criterion[locale]}
      </span>
      <select
        aria-label={`${criterion[locale]} ${words.verdict}`}
        value={verdict ?? ''}
        onChange={({ currentTarget: { value } }) =>
          void judge(id, value, value === 'pass' ? undefined : REASONS[0]?.code)
        }
      >
        <option value="" disabled>
          {words.verdict}
        </option>
        {VERDICTS.map((each) => (
          <option key={each} value={each}>
            {words.verdicts[each]}
          </option>
        ))}
      </select>
      {verdict !== undefined && verdict !== 'pass' && (
        <select
          aria-label={`${criterion[locale]} ${words.reason}`}
          value={held?.reasonCode ?? ''}
          onChange={({ currentTarget: { value } }) => void judge(id, verdict, value)}
        >
          {REASONS.map((each) => (
            <option key={each.code} value={each.code}>
              {each[locale]}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
