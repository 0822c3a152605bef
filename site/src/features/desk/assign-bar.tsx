import { useEffect, useState } from 'preact/hooks';
import {
  type AssignOutcome,
  assignWorkContract,
  listColleaguesContract,
} from '../../../../shared/desk/api.ts';
import type { Colleague } from '../../../../shared/desk/schema.ts';
import type { Caller } from '../../../../shared/kernel/access.ts';
import { DESK_WORDS } from '../../i18n/desk-words.ts';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';
import { sentOnce } from '../identity/sent-once.ts';
import { AnswerNotice } from './parts/answer-notice.tsx';

interface AssignBarProps {
  readonly client: DeskClient;
  readonly caller: Caller;
  readonly locale: 'zh' | 'en';
  readonly chosen: readonly string[];
  /** What people call the cases of this page, by id. */
  readonly references: ReadonlyMap<string, string>;
  /** Told which cases were sent; the list is then read anew. */
  readonly onDone: (sent: readonly string[]) => void;
}

type Outcomes = {
  readonly outcomes: readonly { readonly caseId: string; readonly outcome: AssignOutcome }[];
};

/** Gives the chosen cases to a colleague, or takes them back. */
export function AssignBar({ client, caller, locale, chosen, references, onDone }: AssignBarProps) {
  const words = DESK_WORDS[locale];
  const [colleagues, setColleagues] = useState<readonly Colleague[]>([]);
  const [assignee, setAssignee] = useState(caller.accountId);
  const [answer, setAnswer] = useState<DeskAnswer<Outcomes>>();
  const [named, setNamed] = useState(references);
  const [busy, setBusy] = useState(false);
  const [sendOnce, sendAnew] = useState(() => sentOnce(client));
  useEffect(() => {
    void client.call(listColleaguesContract, { query: {} }).then((given) => {
      if (given.kind === 'answered') setColleagues(given.data.colleagues);
    });
  }, [client]);
  const assign = async (): Promise<void> => {
    setBusy(true);
    setNamed(references);
    const body = { caseIds: [...chosen], ...(assignee === '' ? {} : { assignee }) };
    const given = await sendOnce(assignWorkContract, { body });
    setBusy(false);
    setAnswer(given);
    if (given.kind !== 'answered') return;
    // The same cases given to the same colleague later are another act.
    sendAnew(() => sentOnce(client));
    onDone(body.caseIds);
  };
  // Who signed in is there from the beginning, also where the others are still on their way.
  const own = colleagues.some(({ accountId }) => accountId === caller.accountId)
    ? []
    : [{ accountId: caller.accountId, name: caller.name }];
  if (references.size === 0)
    return (
      <>
        <p role="status">{answer?.kind === 'answered' ? saidOf(answer.data, words) : ''}</p>
        {answer?.kind === 'answered' && (
          <NotAssigned outcomes={answer.data.outcomes} named={named} locale={locale} />
        )}
      </>
    );
  return (
    <form
      class="assign"
      onSubmit={(event) => {
        event.preventDefault();
        void assign();
      }}
    >
      <label for="assignee">{words.assignTo}</label>
      <select id="assignee" value={assignee} onInput={(event) => setAssignee(event.currentTarget.value)}>
        {[...own, ...colleagues].map(({ accountId, name }) => (
          <option key={accountId} value={accountId}>
            {name}
          </option>
        ))}
        <option value="">{words.nobody}</option>
      </select>
      <button type="submit" class="button" disabled={busy || chosen.length === 0}>
        {words.assign}
      </button>
      <span role="status">
        {chosen.length > 0
          ? words.chosen(chosen.length)
          : answer?.kind === 'answered'
            ? saidOf(answer.data, words)
            : ''}
      </span>
      {answer?.kind === 'answered' && chosen.length === 0 && (
        <NotAssigned outcomes={answer.data.outcomes} named={named} locale={locale} />
      )}
      {answer !== undefined && answer.kind !== 'answered' && <AnswerNotice answer={answer} locale={locale} />}
    </form>
  );
}

const saidOf = (data: Outcomes, words: (typeof DESK_WORDS)['zh']): string =>
  words.assigned(doneOf(data), data.outcomes.length);

const doneOf = ({ outcomes }: Outcomes): number =>
  outcomes.filter(({ outcome }) => outcome === 'assigned').length;

/** Each case that was not assigned, and why (R13). */
function NotAssigned({
  outcomes,
  named,
  locale,
}: Outcomes & { readonly named: ReadonlyMap<string, string>; readonly locale: 'zh' | 'en' }) {
  const words = DESK_WORDS[locale];
  const left = outcomes.filter(({ outcome }) => outcome !== 'assigned');
  if (left.length === 0) return null;
  return (
    <ul class="not-assigned">
      {left.map(({ caseId, outcome }) => (
        <li key={caseId}>
          {named.get(caseId) ?? caseId} <span class="quiet">{words.assignOutcomes[outcome]}</span>
        </li>
      ))}
    </ul>
  );
}
