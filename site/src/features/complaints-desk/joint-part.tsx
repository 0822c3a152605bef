import { useState } from 'preact/hooks';
import { askJointActContract, JOINT_KINDS } from '../../../../shared/complaints/joint-api.ts';
import { COMPLAINT_LISTS_WORDS } from '../../i18n/complaint-lists-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { Field } from '../desk/parts/field.tsx';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';
import { sentOnce } from '../identity/sent-once.ts';

interface JointPartProps {
  readonly client: DeskClient;
  readonly locale: 'zh' | 'en';
  readonly caseId: string;
}

/** Asks, for this case, for what takes a second person. */
export function JointPart({ client, locale, caseId }: JointPartProps) {
  const words = COMPLAINT_LISTS_WORDS[locale].joint;
  const [kind, setKind] = useState('');
  const [purpose, setPurpose] = useState('');
  const [answer, setAnswer] = useState<DeskAnswer<unknown>>();
  const [sendOnce, sendAnew] = useState(() => sentOnce(client));
  const ask = async (): Promise<void> => {
    const chosen = JOINT_KINDS.find((each) => each === kind);
    if (chosen === undefined) return;
    const body = { kind: chosen, caseIds: [caseId], purpose };
    const given = await sendOnce(askJointActContract, { body });
    setAnswer(given);
    if (given.kind !== 'answered') return;
    sendAnew(() => sentOnce(client));
    setKind('');
    setPurpose('');
  };
  return (
    <details class="joint-part">
      <summary>{words.heading}</summary>
      <p class="quiet">{words.lead}</p>
      {answer?.kind === 'answered' && (
        <p role="status">
          {words.asked} <a href="#/joint">{words.heading}</a>
        </p>
      )}
      {answer !== undefined && answer.kind !== 'answered' && <AnswerNotice answer={answer} locale={locale} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        <Field
          name="joint-kind"
          label={words.what}
          value={kind}
          onInput={setKind}
          required
          options={[['', words.choose], ...JOINT_KINDS.map((each) => [each, words.kinds[each]] as const)]}
        />
        <Field name="joint-purpose" label={words.purpose} value={purpose} onInput={setPurpose} required />
        <button type="submit" class="button button-quiet">
          {words.ask}
        </button>
      </form>
    </details>
  );
}
