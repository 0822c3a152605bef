import { caseReference } from '../../../../shared/complaints/case-reference.ts';
import { listCaseFormsContract } from '../../../../shared/complaints/forms-api.ts';
import { DESK_WORDS } from '../../i18n/desk-words.ts';
import { OFFICIAL_FORM_WORDS } from '../../i18n/official-form-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { useAnswer } from '../desk/use-answer.ts';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';
import { FormPage } from './form-page.tsx';
import { FormsPart } from './forms-part.tsx';

interface PassedOnProps {
  readonly client: DeskClient;
  readonly locale: 'zh' | 'en';
  readonly caseId: string;
  /** Form of the address, if any. */
  readonly form: string | undefined;
  /** How the case itself was answered: shown where the office never had it. */
  readonly answer: Exclude<DeskAnswer<unknown>, { readonly kind: 'answered' }>;
}

/** A case that the officer's office has passed on: its own notice of transfer, and nothing else of the case. */
export function PassedOnCase({ client, locale, caseId, form, answer }: PassedOnProps) {
  const words = OFFICIAL_FORM_WORDS[locale];
  const [forms] = useAnswer(`passed on ${caseId}`, () =>
    client.call(listCaseFormsContract, { params: { caseId } }),
  );
  if (forms === undefined) return <p role="status">{DESK_WORDS[locale].loading}</p>;
  if (forms.kind !== 'answered') return <AnswerNotice answer={answer} locale={locale} />;
  const part = { client, locale, caseId };
  if (form !== undefined) return <FormPage {...part} data={undefined} form={form} />;
  return (
    <article class="complaint-desk">
      <h1>
        {words.passedOn} <bdi>{caseReference(caseId)}</bdi>
      </h1>
      <p class="lead">{words.passedOnLead}</p>
      <FormsPart {...part} track="complaint" revision={0} />
    </article>
  );
}
