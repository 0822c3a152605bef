import type { CaseView } from '../../../shared/complaints/case-view.ts';
import { CASE_ID } from '../../../shared/complaints/schema.ts';
import { surveyAnswersSchema } from '../../../shared/complaints/survey-answers.ts';
import { toBase64, toHex, utf8 } from '../../../shared/kernel/bytes.ts';
import { DomainError } from '../../../shared/kernel/errors.ts';
import type { TriedWithWords } from '../../../site/src/render/complain/case-actions.tsx';
import { CasePage } from '../../../site/src/render/complain/case-page.tsx';
import { OpenCaseForm } from '../../../site/src/render/complain/open-form.tsx';
import { formWords } from '../../../site/src/render/complain/words.ts';
import { actOnCase } from '../../complaints/act-on-case.ts';
import { answerSurvey } from '../../complaints/answer-survey.ts';
import type { ChangeRequest } from '../../complaints/change-case.ts';
import { changeConsents } from '../../complaints/change-consents.ts';
import { disagreeWithDecision } from '../../complaints/disagree-with-decision.ts';
import { eraseCase } from '../../complaints/erase-case.ts';
import { followCase } from '../../complaints/follow-case.ts';
import { replyToCase } from '../../complaints/reply-to-case.ts';
import { withdrawCase } from '../../complaints/withdraw-case.ts';
import type { AppServices } from '../app-services.ts';
import { type Fields, fieldOf, type PageAnswer, type PageInput } from '../page.ts';
import { COMPLAIN_HEAD, withLeave } from './complain-head.tsx';
import { fieldsWithPhotos } from './sent-photos.ts';

const PATH = '/case/';
const ACTION_KEY_BYTES = 16;
const MOST_TEXT = 4000;

function casePage(
  input: PageInput,
  services: AppServices,
  shown: {
    readonly cases: readonly CaseView[];
    readonly outcome?: 'done' | 'refused';
    /** What was wrong with what was sent, in the reader's language. */
    readonly wrong?: readonly string[];
    /** What was tried, of what is done with words. */
    readonly tried?: TriedWithWords | undefined;
  },
): PageAnswer {
  const { locale, fields } = input;
  const exports = Object.fromEntries(shown.cases.map((view) => [view.caseId, exportHref(view)]));
  const actionKey = toHex(services.secretBytes(ACTION_KEY_BYTES));
  const main = withLeave(
    locale,
    <CasePage
      locale={locale}
      cases={shown.cases}
      receipt={fieldOf(fields, 'receipt')}
      actions={{
        actionKey,
        exports,
        typed: {
          caseId: fieldOf(fields, 'caseId'),
          tried: shown.tried,
          text: typedText(input, shown, 'text'),
          satisfied: typedText(input, shown, 'satisfied'),
          clear: typedText(input, shown, 'clear'),
          words: typedText(input, shown, 'words'),
        },
      }}
      outcome={shown.outcome}
      wrong={shown.wrong}
    />,
  );
  const isWrong = (shown.wrong ?? []).length > 0;
  return { ...textsOf(input), ...(isWrong ? { status: 400 } : {}), main };
}

/** What was written and not taken, so that it is not lost. */
const typedText = (
  { fields }: PageInput,
  { outcome }: { readonly outcome?: 'done' | 'refused' },
  field: 'text' | 'satisfied' | 'clear' | 'words',
): string => (outcome === 'refused' ? fieldOf(fields, field) : '');

/** The data of a case as a file, in the page itself: no second request has to carry the receipt. */
const exportHref = (view: CaseView): string =>
  `data:application/json;base64,${toBase64(utf8(JSON.stringify(view, null, 1)))}`;

function openPage(input: PageInput, code: 'NOT_FOUND' | 'RATE_LIMITED'): PageAnswer {
  const { locale, fields } = input;
  const words = formWords(locale).case;
  const main = withLeave(
    locale,
    <OpenCaseForm
      locale={locale}
      typed={fieldOf(fields, 'receipt')}
      wrong={code === 'NOT_FOUND' ? words.notFound : words.limited}
    />,
  );
  return { ...textsOf(input), status: code === 'NOT_FOUND' ? 404 : 429, main };
}

function textsOf({ locale }: PageInput) {
  const { title, description } = formWords(locale).case;
  return { title, description, path: PATH, head: COMPLAIN_HEAD };
}

/** A wrong code, and too many, are answered with the field again. */
async function orOpenPage(input: PageInput, answer: () => Promise<PageAnswer>): Promise<PageAnswer> {
  try {
    return await answer();
  } catch (error) {
    const code = error instanceof DomainError ? error.code : undefined;
    if (code === 'NOT_FOUND' || code === 'RATE_LIMITED') return openPage(input, code);
    throw error;
  }
}

/** The cases of a receipt. */
export const openCasePage = (input: PageInput, services: AppServices): Promise<PageAnswer> =>
  orOpenPage(input, async () => casePage(input, services, await follow(input, services)));

async function follow({ fields, clientAddress }: PageInput, services: AppServices) {
  return { cases: await followCase(services, { receipt: fieldOf(fields, 'receipt'), clientAddress }) };
}

type Act = (services: AppServices, request: ChangeRequest, input: PageInput) => Promise<void>;

/** Does one thing to a case and shows how it stands then. @param tried which of the forms with words it is, if one */
const acting =
  (act: Act, tried?: TriedWithWords) =>
  (input: PageInput, services: AppServices): Promise<PageAnswer> =>
    orOpenPage(input, async () => {
      const { fields, clientAddress } = input;
      const asked = { ...askedIn(fields), clientAddress };
      try {
        const cases = await actOnCase(services, asked, (request) => act(services, request, input));
        return casePage(input, services, { cases, outcome: 'done' });
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        if (error.code !== 'CONFLICT' && error.code !== 'INVALID_INPUT') throw error;
        const wrong = error.issues.map((issue) => issue[input.locale]);
        const { cases } = await follow(input, services);
        return casePage(input, services, { cases, outcome: 'refused', wrong, tried });
      }
    });

/** @throws DomainError NOT_FOUND, INVALID_INPUT for what no page of ours sends */
function askedIn(fields: Fields) {
  const caseId = fieldOf(fields, 'caseId');
  const actionKey = fieldOf(fields, 'actionKey');
  if (!CASE_ID.test(caseId)) throw new DomainError('NOT_FOUND', 'expected a case of this receipt');
  if (actionKey.length < ACTION_KEY_BYTES || actionKey.length > 100) {
    throw new DomainError('INVALID_INPUT', 'expected an action key');
  }
  return { receipt: fieldOf(fields, 'receipt'), caseId, actionKey };
}

function textIn(fields: Fields): string {
  const text = fieldOf(fields, 'text');
  if (text !== '' && text.length <= MOST_TEXT) return text;
  const issue = { field: 'text', code: 'required', zh: '请写几句话', en: 'Write a few words' };
  throw new DomainError('INVALID_INPUT', 'expected a text', { issues: [issue] });
}

const isTicked = (fields: Fields, name: string): boolean => fieldOf(fields, name) === 'yes';

export const replyPage = acting(async (services, request, input) => {
  const text = textIn(input.fields);
  const { evidence = [] } = await fieldsWithPhotos(input, services);
  await replyToCase(services, { ...request, text, evidenceIds: evidence });
}, 'reply');

export const disagreePage = acting(
  (services, request, { fields }) => disagreeWithDecision(services, { ...request, text: textIn(fields) }),
  'disagree',
);

export const withdrawPage = acting((services, request) => withdrawCase(services, request));

export const consentsPage = acting((services, request, { fields }) =>
  changeConsents(services, {
    ...request,
    consents: {
      publication: isTicked(fields, 'publication'),
      entrustedMediation: isTicked(fields, 'mediation'),
    },
  }),
);

export const surveyPage = acting((services, request, { fields }) => {
  const words = fieldOf(fields, 'words').trim();
  const read = surveyAnswersSchema.safeParse({
    satisfied: fieldOf(fields, 'satisfied'),
    clear: fieldOf(fields, 'clear'),
    ...(words === '' ? {} : { words }),
  });
  if (read.success)
    return answerSurvey(services, {
      ...{ ...request, answers: read.data },
      chance: [services.newId(), services.newId()],
    });
  const issue = {
    ...{ field: 'satisfied', code: 'required', zh: '请回答两个问题；写的话不超过 500 字' },
    en: 'Answer both questions; at most 500 characters of your own words',
  };
  throw new DomainError('INVALID_INPUT', 'expected two answers', { issues: [issue] });
});

export const erasePage = acting((services, request, { fields }) => {
  if (!isTicked(fields, 'sure')) throw new DomainError('CONFLICT', 'expected the box to be ticked');
  return eraseCase(services, request);
});
