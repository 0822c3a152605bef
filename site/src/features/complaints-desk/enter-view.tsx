import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { caseReference } from '../../../../shared/complaints/case-reference.ts';
import { enterCaseContract } from '../../../../shared/complaints/desk-api.ts';
import { COMPLAIN_WORDS } from '../../i18n/complain-dictionary.ts';
import { COMPLAINT_OFFICE_WORDS } from '../../i18n/complaint-office-words.ts';
import { DoorsStep, HappenedStep, WhatStep, WhereStep } from '../../render/complain/steps.tsx';
import { YouStep } from '../../render/complain/you-step.tsx';
import { bodyOf, typedIn } from '../complaints/form-data.ts';
import { newFilingKey } from '../complaints/send-filing.ts';
import { adviceOn, faultsOf, showFaults } from '../complaints/step-checks.ts';
import type { ViewProps } from '../desk/console-views.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { casePath } from '../desk/route.ts';
import type { DeskAnswer, DeskInput } from '../identity/desk-client.ts';

/** Steps of the public's form whose gaps are told before anything is sent. */
const STEPS = ['where', 'happened', 'you'] as const;

interface Entered {
  readonly receipt: string;
  readonly caseIds: readonly string[];
  readonly track: 'complaint' | 'report';
}

/**
 * The form of the public, all of it on one page, for somebody at the counter or on the phone. Sent again after no
 * answer it is the same filing; nothing typed is lost before there is an answer.
 */
export function EnterView({ client, locale }: ViewProps) {
  const words = COMPLAINT_OFFICE_WORDS[locale].enter;
  const [entered, setEntered] = useState<Entered>();
  const [answer, setAnswer] = useState<DeskAnswer<unknown>>();
  const [isBusy, setBusy] = useState(false);
  const filingKey = useRef(newFilingKey());
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const place = form.current;
    place?.addEventListener('click', followInPlace);
    return () => place?.removeEventListener('click', followInPlace);
  }, [entered]);
  // Drawn once: what was typed belongs to the document and is read from it when it is sent.
  const fields = useMemo(() => <EnterFields locale={locale} />, [locale]);
  const send = async (place: HTMLFormElement): Promise<void> => {
    const { channel = 'counter', ...typed } = typedIn(place);
    const lacking = STEPS.flatMap((step) => faultsOf(step, typed));
    if (lacking.length > 0) {
      setAnswer(undefined);
      showFaults(
        place,
        words.wrong,
        lacking.map(([field, fault]) => [field, adviceOn(fault, locale)]),
      );
      return;
    }
    const body = { form: bodyOf(typed), filingKey: filingKey.current, channel };
    setBusy(true);
    // The form's texts are checked where they arrive, each with its own advice.
    const given = await client.call(enterCaseContract, { body } as unknown as DeskInput<
      typeof enterCaseContract
    >);
    setBusy(false);
    const errors = given.kind === 'refused' ? given.problem.errors : [];
    const isOutside = given.kind === 'refused' && given.problem.code === 'NOT_FOUND';
    const faults = [
      ...errors.map((each) => [each.field.split('/').at(-1) ?? '', each[locale]] as const),
      ...(isOutside ? [['division', words.outside] as const] : []),
    ];
    showFaults(place, words.wrong, faults);
    setAnswer(faults.length > 0 ? undefined : given);
    if (given.kind === 'answered') {
      filingKey.current = newFilingKey();
      setEntered({ ...given.data, track: typed.door === 'report' ? 'report' : 'complaint' });
    }
  };
  if (entered !== undefined) {
    return <Receipt entered={entered} locale={locale} onAgain={() => setEntered(undefined)} />;
  }
  return (
    <>
      <link rel="stylesheet" href="/complain.css" />
      <h1>{words.heading}</h1>
      <p class="lead">{words.lead}</p>
      <form
        class="filing enter"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send(event.currentTarget);
        }}
        ref={form}
      >
        {fields}
        {answer !== undefined && answer.kind !== 'answered' && (
          <AnswerNotice answer={answer} locale={locale} />
        )}
        <p class="actions">
          <button type="submit" class="button" disabled={isBusy}>
            {isBusy ? words.busy : words.submit}
          </button>
        </p>
      </form>
    </>
  );
}

/** A link to a field moves the focus there; the console's own address stays as it is. */
function followInPlace(event: MouseEvent): void {
  const link = (event.target as Element).closest('a[href^="#"]');
  if (link === null) return;
  event.preventDefault();
  document.getElementById(link.getAttribute('href')?.slice(1) ?? '')?.focus();
}

function EnterFields({ locale }: { readonly locale: 'zh' | 'en' }) {
  const words = COMPLAIN_WORDS[locale];
  const own = COMPLAINT_OFFICE_WORDS[locale].enter;
  const state = { values: { door: 'complaint', rule: 'retail-weighing' }, errors: {} };
  return (
    <>
      <input type="hidden" name="lang" value={locale} />
      <fieldset class="asked choices">
        <legend>{own.channel}</legend>
        {(['counter', 'phone'] as const).map((channel) => (
          <label class="choice" key={channel}>
            <input type="radio" name="channel" value={channel} defaultChecked={channel === 'counter'} />
            <span>{own.channels[channel]}</span>
          </label>
        ))}
      </fieldset>
      <DoorsStep words={words} state={state} />
      <WhereStep words={words} state={state} unit={undefined} locale={locale} />
      <WhatStep words={words} state={state} locale={locale} />
      <HappenedStep words={words} state={state} locale={locale} />
      <YouStep words={words} state={state} />
    </>
  );
}

function Receipt({
  entered,
  locale,
  onAgain,
}: {
  readonly entered: Entered;
  readonly locale: 'zh' | 'en';
  readonly onAgain: () => void;
}) {
  const words = COMPLAINT_OFFICE_WORDS[locale].enter;
  const { receipt, caseIds, track } = entered;
  return (
    <section class="entered">
      <h1>{words.doneHeading}</h1>
      <p role="status">{words.doneLead}</p>
      <p class="receipt-code">
        <span class="quiet">{words.receipt}</span>
        <strong translate={false}>{receipt}</strong>
      </p>
      <p>{words.track}</p>
      <ul>
        {caseIds.map((caseId, at) => (
          <li key={caseId}>
            <a href={casePath(at === 1 ? 'report' : track, caseId)}>
              {words.open} {caseReference(caseId)}
            </a>
          </li>
        ))}
      </ul>
      <p class="actions no-print">
        <button type="button" class="button" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" class="button button-quiet" onClick={onAgain}>
          {words.again}
        </button>
      </p>
    </section>
  );
}
