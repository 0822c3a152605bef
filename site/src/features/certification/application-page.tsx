import { useState } from 'preact/hooks';
import {
  type CaseView,
  startApplicationContract,
  viewApplicationContract,
} from '../../../../shared/certification/api.ts';
import { instrumentFlags } from '../../../../shared/certification/instruments.ts';
import { instrumentsSchema, type Section, sectionSchema } from '../../../../shared/certification/schema.ts';
import { asDay, asInstant, dayInShanghai } from '../../../../shared/kernel/days.ts';
import { badgePath } from '../../../../shared/register/lists.ts';
import { APPLY_WORDS } from '../../i18n/apply-words.ts';
import { SECTION_TEXTS } from '../../i18n/certification-words.ts';
import { STEP_WORDS } from '../../i18n/step-words.ts';
import { dayText, localPath } from '../../render/common.tsx';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { type Task, TaskList } from '../desk/parts/task-list.tsx';
import { useAnswer } from '../desk/use-answer.ts';
import { useCourse } from '../desk/use-course.ts';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';
import { CaseHead } from './case-head.tsx';
import { CaseHistory } from './case-history.tsx';
import { CaseSteps } from './case-steps.tsx';
import { MessageLanguage } from './message-language.tsx';
import { type Locale, said } from './said.ts';
import { SectionPage } from './section-page.tsx';
import { StepText } from './step-text.tsx';

interface PageProps {
  readonly client: DeskClient;
  readonly locale: Locale;
  readonly caseId: string;
  readonly section: string | undefined;
}

/** One application of a merchant: where it stands, what to do, and what happened. */
export function ApplicationPage({ client, locale, caseId, section }: PageProps) {
  const [shown, again] = useAnswer(caseId, () =>
    client.call(viewApplicationContract, { params: { caseId } }),
  );
  const course = useCourse(shown?.kind === 'answered' ? shown.data.facts : undefined, again);
  if (shown === undefined) return <p role="status">{STEP_WORDS[locale].loading}</p>;
  if (shown.kind !== 'answered') return <AnswerNotice answer={shown} locale={locale} onAgain={again} />;
  const view = shown.data;
  const named = sectionSchema.safeParse(section).data;
  if (named !== undefined) {
    const leave = (): void => {
      location.hash = caseId;
      again();
    };
    return <SectionPage key={named} {...{ client, locale, view, course, onLeave: leave }} section={named} />;
  }
  return (
    <>
      <p>
        <a href="#list">{APPLY_WORDS[locale].allYours}</a>
      </p>
      <CaseHead {...{ view, locale }} />
      <Correction {...{ view, locale }} />
      <Refusal {...{ view, locale }} />
      <Certificate {...{ client, view, locale }} />
      <Sections {...{ view, locale }} />
      <CaseSteps {...{ client, view, locale, course }} isOfficer={false} />
      <MessageLanguage {...{ client, view, locale }} />
      <CaseHistory {...{ view, locale }} />
    </>
  );
}

interface PartProps {
  readonly view: CaseView;
  readonly locale: Locale;
}

/** What has to be corrected, each item leading to its place. */
function Correction({ view, locale }: PartProps) {
  const asked = view.history.findLast(({ step }) => step === 'request-correction');
  if (view.correction === undefined || asked === undefined) return null;
  const sections = [...new Set(view.correction.items.map(({ section }) => section))];
  return (
    <section class="notice">
      <h2>{APPLY_WORDS[locale].toCorrect}</h2>
      <StepText step="request-correction" locale={locale} data={asked.data} words={asked.words} />
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <a href={`#${view.caseId}/${section}`}>{said(SECTION_TEXTS[section], locale)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Refusal({ view, locale }: PartProps) {
  if (view.refusal === undefined) return null;
  const { reviewUntil } = view.refusal;
  const told = view.history.findLast(({ data }) => Array.isArray(data.grounds));
  return (
    <section class="notice">
      {told !== undefined && (
        <StepText step={told.step} locale={locale} data={told.data} words={told.words} />
      )}
      {reviewUntil !== undefined && (
        <p>
          {STEP_WORDS[locale].reviewUntil}
          {dayText(asDay(reviewUntil), locale)}
        </p>
      )}
    </section>
  );
}

/** Certificate, plate and badge, the ledger's reminders, and the renewal. */
function Certificate({ client, view, locale }: PartProps & { readonly client: DeskClient }) {
  const [key] = useState(() => client.newKey());
  const [refused, setRefused] = useState<Exclude<DeskAnswer<unknown>, { kind: 'answered' }>>();
  const { certificate } = view;
  if (certificate === undefined) return null;
  const words = APPLY_WORDS[locale];
  const unit = `/units/${certificate.publicId}/`;
  const today = dayInShanghai(asInstant(new Date()));
  // Another case leads the unit by now, or none does.
  const hasEnded = view.standing === 'superseded' || view.standing === 'withdrawn';
  const renew = async (): Promise<void> => {
    const { field, division, name, address, caseId } = view;
    const answer = await client.call(startApplicationContract, {
      body: { field, division, name, address, renews: caseId },
      idempotencyKey: key,
    });
    if (answer.kind === 'answered') location.hash = answer.data.caseId;
    else setRefused(answer);
  };
  return (
    <section>
      <h2>{words.certificate}</h2>
      <ul class="doors">
        <li>
          <a href={localPath(locale, unit)}>
            <strong>{words.unitPage}</strong>
            {certificate.certificateNumber}
          </a>
        </li>
        <li>
          <a href={localPath(locale, `${unit}certificate/`)}>
            <strong>{words.printed}</strong>
            {words.validTo} {dayText(asDay(certificate.validTo), locale)}
          </a>
        </li>
        <li>
          <a href={localPath(locale, `${unit}plate/`)}>
            <strong>{words.plate}</strong>
          </a>
        </li>
        <li>
          <a href={badgePath(certificate.publicId)}>
            <strong>{words.badge}</strong>
          </a>
        </li>
      </ul>
      <Reminders {...{ view, locale }} />
      {refused !== undefined && <AnswerNotice answer={refused} locale={locale} />}
      {hasEnded ? null : certificate.renewalFrom <= today ? (
        <button type="button" class="button" onClick={() => void renew()}>
          {words.renew}
        </button>
      ) : (
        <p class="quiet">
          {words.renewFrom} {dayText(asDay(certificate.renewalFrom), locale)}
        </p>
      )}
    </section>
  );
}

/** Instruments whose verification has run out or soon will. */
function Reminders({ view, locale }: PartProps) {
  const ledger = view.sections.find(({ section }) => section === 'instruments');
  const rows = instrumentsSchema.safeParse(ledger?.content).data?.rows ?? [];
  const today = dayInShanghai(asInstant(new Date()));
  const late = rows.filter((row) =>
    instrumentFlags(row, today).some((flag) => flag === 'overdue' || flag === 'due-soon'),
  );
  const words = APPLY_WORDS[locale];
  return (
    <p class={late.length > 0 ? 'notice' : 'quiet'}>
      {late.length > 0
        ? `${words.remind} ${late.map(({ name, serial }) => `${name} ${serial}`).join('、')}`
        : words.allVerified}{' '}
      <a href={`#${view.caseId}/instruments`}>{words.ledger}</a>
    </p>
  );
}

function Sections({ view, locale }: PartProps) {
  const words = APPLY_WORDS[locale];
  const tasks = view.sections.map(({ section, missing, version, open }): Task => {
    const state =
      !open && missing.length > 0
        ? 'not-yet'
        : missing.length === 0
          ? 'done'
          : version === 0
            ? 'to-do'
            : 'begun';
    return {
      key: section,
      name: said(SECTION_TEXTS[section as Section], locale),
      href: `#${view.caseId}/${section}`,
      state,
      stateText: words.states[state],
    };
  });
  return (
    <section>
      <h2>{STEP_WORDS[locale].sections}</h2>
      <TaskList tasks={tasks} />
    </section>
  );
}
