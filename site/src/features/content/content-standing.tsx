import { useState } from 'preact/hooks';
import { stepContentContract } from '../../../../shared/content/api.ts';
import { contentStepsFor, standingAt } from '../../../../shared/content/lifecycle.ts';
import type { ContentHead, ContentKind, ContentStep } from '../../../../shared/content/schema.ts';
import type { Caller } from '../../../../shared/kernel/access.ts';
import { asInstant, type Instant } from '../../../../shared/kernel/days.ts';
import { CONTENT_WORDS } from '../../i18n/content-words.ts';
import { localPath } from '../../render/common.tsx';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { Field } from '../desk/parts/field.tsx';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';
import { StateTags } from './content-list.tsx';
import { beijingInstant, momentText, publicPathOf } from './content-text.ts';
import type { Opened } from './use-draft.ts';

interface StandingProps {
  readonly client: DeskClient;
  readonly caller: Caller;
  readonly locale: 'zh' | 'en';
  readonly kind: ContentKind;
  readonly id: string;
  readonly opened: Opened;
  readonly onChanged: () => void;
  /** Something is typed that is not saved. */
  readonly isDirty: boolean;
  /** The newest version may be published. */
  readonly isReady: boolean;
}

/** Where the item stands, in sentences, and what this person can do about it. */
export function ContentStanding(props: StandingProps) {
  const { locale, kind, opened, caller } = props;
  const words = CONTENT_WORDS[locale];
  const { head } = opened;
  const now = asInstant(new Date(opened.now));
  const steps = contentStepsFor(head, { by: caller.accountId, now, isBuiltIn: opened.builtIn });
  if (head === undefined)
    return opened.builtIn ? (
      <div class="notice">
        <p>{words.neverSaved}</p>
        <Steps {...props} steps={steps} />
      </div>
    ) : null;
  return (
    <section aria-labelledby="standing">
      <h2 id="standing">
        {words.standing} <StateTags {...{ head, kind, locale, now }} />
      </h2>
      <Sentences {...{ head, locale, now }} />
      {head.proposal?.by === caller.accountId && <p class="quiet">{words.notOwn}</p>}
      {standingAt(head, now).shown !== undefined && (
        <p>
          <a href={localPath(locale, publicPathOf(head))}>{words.publicPage}</a>
        </p>
      )}
      <Steps {...props} steps={steps} />
    </section>
  );
}

function Steps({ steps, ...props }: StandingProps & { readonly steps: readonly ContentStep[] }) {
  const revision = props.opened.head?.revision ?? 0;
  return (
    <div class="content-steps">
      {steps.map((step) => (
        <Step key={`${step} ${revision}`} {...props} step={step} revision={revision} />
      ))}
    </div>
  );
}

function Sentences({
  head,
  locale,
  now,
}: {
  readonly head: ContentHead;
  readonly locale: 'zh' | 'en';
  readonly now: Instant;
}) {
  const words = CONTENT_WORDS[locale];
  const { shown, coming, withdrawn } = standingAt(head, now);
  const { proposal, latest } = head;
  const when = (at: string | undefined): string => (at === undefined ? '' : momentText(at, locale));
  return (
    <ul aria-live="polite">
      <li>{words.latest(latest.version, latest.byName, when(latest.at))}</li>
      {shown !== undefined && <li>{words.shown(shown.version, when(shown.from))}</li>}
      {withdrawn !== undefined && (
        <li>
          {words.withdrawnOn(when(withdrawn.at), locale === 'zh' ? withdrawn.reasonZh : withdrawn.reasonEn)}
        </li>
      )}
      {coming !== undefined && (
        <li>{words.coming(coming.version, when(coming.from), coming.approvedByName)}</li>
      )}
      {proposal !== undefined && (
        <li>{words.proposed(proposal.version, proposal.byName, when(proposal.from))}</li>
      )}
    </ul>
  );
}

interface StepProps extends StandingProps {
  readonly step: ContentStep;
  /** Of the item as it is shown; 0 where nobody has saved it. */
  readonly revision: number;
  /** An earlier version that is proposed again. */
  readonly version?: number;
}

/** One step with exactly what it asks for; those that ask for nothing are a button. */
export function Step(props: StepProps) {
  const { client, locale, kind, id, step, revision, version, onChanged, isDirty, isReady } = props;
  const words = CONTENT_WORDS[locale];
  const [asked, setAsked] = useState<Readonly<Record<string, string>>>({});
  const [key, setKey] = useState(() => client.newKey());
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<DeskAnswer<{ readonly head: ContentHead }>>();
  const isOfNewest = step === 'propose' && version === undefined;
  const take = async (): Promise<void> => {
    setBusy(true);
    const { from: typedFrom = '', ...reasons } = asked;
    const from = beijingInstant(typedFrom);
    const body = {
      step,
      expectedRevision: revision,
      ...reasons,
      ...(version === undefined ? {} : { version }),
      ...(from === undefined ? {} : { from }),
    };
    const given = await client.call(stepContentContract, { params: { kind, id }, body, idempotencyKey: key });
    // Taken, it stays so until the item as it stands now is there: this very step is of what was before.
    setBusy(given.kind === 'answered');
    setAnswer(given);
    if (given.kind !== 'unreachable') setKey(client.newKey());
    if (given.kind === 'answered' || given.kind === 'changed-meanwhile') onChanged();
  };
  const name = version === undefined ? words.steps[step] : words.proposeVersion(version);
  const suffix = version === undefined ? step : `${step}-${version}`;
  const form = (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      {step === 'withdraw' && <p class="quiet">{words.withdrawNote}</p>}
      {isOfNewest && isDirty && <p class="quiet">{words.saveFirst}</p>}
      {FIELDS[step].map((field) => (
        <Field
          key={field}
          name={`${field}-${suffix}`}
          label={labelOf(field, locale)}
          {...(field === 'from' ? { type: 'datetime-local' as const, hint: words.fromHint } : {})}
          value={asked[field] ?? ''}
          onInput={(value) => setAsked({ ...asked, [field]: value })}
          required={field !== 'from'}
        />
      ))}
      {answer !== undefined && answer.kind !== 'answered' && <AnswerNotice answer={answer} locale={locale} />}
      <button class="button" type="submit" disabled={busy || (isOfNewest && (isDirty || !isReady))}>
        {name}
      </button>
    </form>
  );
  if (FIELDS[step].length === 0) return form;
  return (
    <details open={isOfNewest && isReady && !isDirty}>
      <summary>{name}</summary>
      {form}
    </details>
  );
}

const FIELDS: Readonly<Record<ContentStep, readonly string[]>> = {
  propose: ['from'],
  approve: [],
  return: ['note'],
  recall: [],
  withdraw: ['reasonZh', 'reasonEn'],
};

function labelOf(field: string, locale: 'zh' | 'en'): string {
  const { from, returnNote, reasonZh, reasonEn } = CONTENT_WORDS[locale];
  return { from, note: returnNote, reasonZh, reasonEn }[field] ?? field;
}
