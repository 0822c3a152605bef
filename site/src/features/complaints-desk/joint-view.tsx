import { useState } from 'preact/hooks';
import { caseReference } from '../../../../shared/complaints/case-reference.ts';
import {
  decideJointActContract,
  fetchIdentitiesContract,
  type JointAct,
  listJointActsContract,
} from '../../../../shared/complaints/joint-api.ts';
import { COMPLAINT_LISTS_WORDS } from '../../i18n/complaint-lists-words.ts';
import { DESK_WORDS } from '../../i18n/desk-words.ts';
import { instantText } from '../certification/said.ts';
import type { ViewProps } from '../desk/console-views.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { Field } from '../desk/parts/field.tsx';
import { casePath } from '../desk/route.ts';
import { useAnswer } from '../desk/use-answer.ts';
import type { DeskAnswer } from '../identity/desk-client.ts';
import { sentOnce } from '../identity/sent-once.ts';
import { identitiesAddress } from './identities-file.ts';

type Trouble = Exclude<DeskAnswer<unknown>, { kind: 'answered' }>;

/** What takes two people: asked by one, confirmed or refused by another (R7, R8). */
export function JointView({ client, caller, locale }: ViewProps) {
  const words = COMPLAINT_LISTS_WORDS[locale].joint;
  const [shown, again] = useAnswer('joint acts', () => client.call(listJointActsContract, {}));
  const [told, setTold] = useState('');
  return (
    <>
      <h1>{words.heading}</h1>
      <p class="lead">{words.lead}</p>
      <p role="status">{told}</p>
      {shown === undefined && <p role="status">{DESK_WORDS[locale].loading}</p>}
      {shown !== undefined && shown.kind !== 'answered' && (
        <AnswerNotice answer={shown} locale={locale} onAgain={again} />
      )}
      {shown?.kind === 'answered' && shown.data.acts.length === 0 && <p class="empty">{words.empty}</p>}
      {shown?.kind === 'answered' &&
        shown.data.acts.map((act) => (
          <Act
            key={act.actId}
            {...{ act, client, caller, locale }}
            onDone={(text) => {
              setTold(text);
              again();
            }}
          />
        ))}
    </>
  );
}

interface ActProps extends Omit<ViewProps, 'rest'> {
  readonly act: JointAct;
  readonly onDone: (told: string) => void;
}

const TAG_OF = { waiting: 'tag tag-warn', confirmed: 'tag tag-good', refused: 'tag' } as const;

function Act({ act, client, caller, locale, onDone }: ActProps) {
  const words = COMPLAINT_LISTS_WORDS[locale].joint;
  const isOwn = act.askedBy === caller.accountId;
  return (
    <section class="joint-act">
      <h2>
        {words.kinds[act.kind]} <span class={TAG_OF[act.state]}>{words.states[act.state]}</span>
      </h2>
      <p>{act.purpose}</p>
      <p class="quiet">
        {words.askedBy(act.askedByName, instantText(act.askedAt, locale))}
        {act.decidedByName !== undefined && ` · ${words.decidedBy(act.decidedByName)}`}
        {act.reason !== undefined && ` · ${act.reason}`}
      </p>
      <ul class="case-lines">
        {act.caseIds.map((caseId) => (
          <li key={caseId}>
            <a href={casePath('complaint', caseId)}>{caseReference(caseId)}</a>
          </li>
        ))}
      </ul>
      {act.state === 'waiting' && isOwn && <p class="quiet">{words.waitsForAnother}</p>}
      {act.state === 'waiting' && !isOwn && <Decision {...{ act, client, locale, onDone }} />}
      {act.state === 'confirmed' && act.kind === 'identity-export' && isOwn && (
        <Fetch {...{ act, client, locale }} />
      )}
    </section>
  );
}

function Decision({ act, client, locale, onDone }: Omit<ActProps, 'caller'>) {
  const words = COMPLAINT_LISTS_WORDS[locale].joint;
  const [reason, setReason] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();
  const [sendOnce] = useState(() => sentOnce(client));
  const decide = async (confirm: boolean): Promise<void> => {
    const body = { confirm, ...(confirm ? {} : { reason }) };
    const answer = await sendOnce(decideJointActContract, { params: { actId: act.actId }, body });
    setTrouble(answer.kind === 'answered' ? undefined : answer);
    if (answer.kind !== 'answered') return;
    const told = answer.data.outcomes.map(
      ({ caseId, outcome }) => `${caseReference(caseId)} ${words.outcomes[outcome]}`,
    );
    onDone(told.length === 0 ? words.decided : told.join(locale === 'zh' ? '；' : '; '));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void decide(false);
      }}
    >
      {trouble !== undefined && <AnswerNotice answer={trouble} locale={locale} />}
      <p class="actions">
        <button type="button" class="button" onClick={() => void decide(true)}>
          {words.confirm[act.kind]}
        </button>
      </p>
      <Field name={`reason-${act.actId}`} label={words.reason} value={reason} onInput={setReason} required />
      <button type="submit" class="button button-quiet">
        {words.refuse}
      </button>
    </form>
  );
}

function Fetch({ act, client, locale }: { readonly act: JointAct } & Pick<ViewProps, 'client' | 'locale'>) {
  const words = COMPLAINT_LISTS_WORDS[locale].joint;
  const [href, setHref] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();
  const fetchThem = async (): Promise<void> => {
    const answer = await client.call(fetchIdentitiesContract, { params: { actId: act.actId } });
    setTrouble(answer.kind === 'answered' ? undefined : answer);
    if (answer.kind === 'answered') setHref(identitiesAddress(answer.data.people));
  };
  return (
    <>
      {trouble !== undefined && <AnswerNotice answer={trouble} locale={locale} />}
      <p class="actions">
        {href === undefined ? (
          <button type="button" class="button" onClick={() => void fetchThem()}>
            {words.fetch}
          </button>
        ) : (
          <a class="button" href={href} download={`identities-${act.askedAt.slice(0, 10)}.csv`}>
            {words.download}
          </a>
        )}
      </p>
    </>
  );
}
