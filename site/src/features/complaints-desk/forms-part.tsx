import { listCaseFormsContract } from '../../../../shared/complaints/forms-api.ts';
import { formNamed } from '../../../../shared/complaints/official-forms.ts';
import { OFFICIAL_FORM_WORDS } from '../../i18n/official-form-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { casePath } from '../desk/route.ts';
import { useAnswer } from '../desk/use-answer.ts';
import type { DeskClient } from '../identity/desk-client.ts';

interface FormsPartProps {
  readonly client: DeskClient;
  readonly locale: 'zh' | 'en';
  readonly caseId: string;
  readonly track: 'complaint' | 'report';
  /** Number of the case's last write: another one may have made another form possible. */
  readonly revision: number;
}

/** The official forms of a case: which can be issued, and what each lacks (R5). */
export function FormsPart({ client, locale, caseId, track, revision }: FormsPartProps) {
  const words = OFFICIAL_FORM_WORDS[locale];
  const [shown, again] = useAnswer(`forms ${caseId} ${revision}`, () =>
    client.call(listCaseFormsContract, { params: { caseId } }),
  );
  const forms = shown?.kind === 'answered' ? shown.data.forms.filter(({ state }) => state !== 'not-yet') : [];
  return (
    <section>
      <h2>{words.heading}</h2>
      <p class="quiet">{words.lead}</p>
      {shown !== undefined && shown.kind !== 'answered' && (
        <AnswerNotice answer={shown} locale={locale} onAgain={again} />
      )}
      <ul class="form-list">
        {forms.map(({ form, state, missing, number }) => (
          <li key={form}>
            {state === 'in-force' ? (
              <a href={`${casePath(track, caseId)}/forms/${form}`}>{formNamed(form)[locale]}</a>
            ) : (
              <span>{formNamed(form)[locale]}</span>
            )}
            {number !== undefined && (
              <span class="quiet" lang="zh-CN">
                {number}
              </span>
            )}
            {state === 'ended' && <span class="tag">{words.states.ended}</span>}
            {state === 'in-force' && missing.length > 0 && (
              <span class="tag tag-warn">{words.incomplete(missing.length)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
