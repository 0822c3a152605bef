import type { ComponentChildren } from 'preact';
import type { CaseView } from '../../../../shared/complaints/case-view.ts';
import { SURVEY_ANSWERS } from '../../../../shared/complaints/figures/schema.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import { CASE_WORDS } from '../../i18n/case-dictionary.ts';
import { COMPLAIN_WORDS } from '../../i18n/complain-dictionary.ts';
import { dayText } from './day-text.ts';
import { PhotoField } from './photos.tsx';

/** What makes the actions of one showing of the page their own: pressed twice, they are done once. */
export interface ActionState {
  readonly actionKey: string;
  /** The person's data as a file: a `data:` address by case id. */
  readonly exports: Readonly<Record<string, string>>;
  /** What was written for a case and not taken. */
  readonly typed?: Typed | undefined;
}

/** What is done with a text of one's own. */
export type TriedWithWords = 'reply' | 'disagree';
type Typed = Readonly<Record<'caseId' | 'text' | 'satisfied' | 'clear' | 'words', string>> & {
  readonly tried?: TriedWithWords | undefined;
};

/** What was written for a case and not taken, where the case offers no form for it any more. */
export function unplacedText({ typed }: ActionState, cases: readonly CaseView[]): string {
  if (typed?.tried === undefined) return '';
  const view = cases.find(({ caseId }) => caseId === typed.caseId);
  return view?.may[typed.tried] === true ? '' : typed.text;
}

interface ActionsProps {
  readonly view: CaseView;
  readonly locale: Locale;
  readonly receipt: string;
  readonly actions: ActionState;
}

/** What the holder of the receipt may do now; each is a form of its own and works without a script. */
export function CaseActions(props: ActionsProps) {
  const { view, locale, actions } = props;
  const words = CASE_WORDS[locale].actions;
  const { you } = COMPLAIN_WORDS[locale];
  const { may } = view;
  const typedFor = (what: TriedWithWords): string =>
    actions.typed?.caseId === view.caseId && actions.typed.tried === what ? actions.typed.text : '';
  return (
    <section class="case-actions">
      {may.survey && (
        <Action
          {...props}
          to="survey"
          name={words.survey}
          why={words.surveyWhy}
          send={words.surveySend}
          isOpen
        >
          <Survey {...props} />
        </Action>
      )}
      {view.surveyed === true && <p class="why">{words.surveyed}</p>}
      {may.reply && (
        <Action
          {...props}
          to="reply"
          name={words.reply}
          why={words.replyWhy}
          send={words.replySend}
          isOpen={view.question !== undefined || typedFor('reply') !== ''}
          takesPhotos
        >
          <Text name="text" caseId={view.caseId} label={words.text} what="reply" typed={typedFor('reply')} />
          <PhotoField id={`photos-${view.caseId}`} locale={locale} />
        </Action>
      )}
      {may.disagree && (
        <Action
          {...props}
          to="disagree"
          name={words.disagree}
          why={words.disagreeWhy}
          send={words.disagreeSend}
          isOpen={typedFor('disagree') !== ''}
        >
          <Text
            name="text"
            caseId={view.caseId}
            label={words.text}
            what="disagree"
            typed={typedFor('disagree')}
          />
        </Action>
      )}
      {may.changeConsents && (
        <Action
          {...props}
          to="consents"
          name={words.consents}
          why={words.consentsWhy}
          send={words.consentsSend}
        >
          <Tick name="publication" label={you.publication} checked={view.consents.publication} />
          <Tick name="mediation" label={you.mediation} checked={view.consents.entrustedMediation} />
        </Action>
      )}
      {may.withdraw && (
        <Action
          {...props}
          to="withdraw"
          name={words.withdraw}
          why={CASE_WORDS[locale].withdrawWhy[view.track]}
          send={words.withdrawSend}
        />
      )}
      {view.erasedAt === undefined && (
        <details>
          <summary>{words.data}</summary>
          <p class="why">{words.dataWhy}</p>
          <p>
            <a href={actions.exports[view.caseId]} download={`${view.caseId}.json`}>
              {words.dataFile}
            </a>
          </p>
          {view.anonymousOn !== undefined && (
            <p class="why">{CASE_WORDS[locale].anonymousOn(dayText(view.anonymousOn, locale))}</p>
          )}
        </details>
      )}
      {may.erase ? (
        <Action {...props} to="erase" name={words.erase} why={words.eraseWhy} send={words.eraseSend}>
          <Tick name="sure" label={words.eraseTick} checked={false} required />
        </Action>
      ) : (
        view.erasedAt === undefined && <p class="why">{words.eraseLater}</p>
      )}
    </section>
  );
}

function Action(
  props: ActionsProps & {
    readonly to: string;
    readonly name: string;
    readonly why: string;
    readonly send: string;
    readonly isOpen?: boolean;
    readonly takesPhotos?: boolean;
    readonly children?: ComponentChildren;
  },
) {
  const { view, locale, receipt, actions } = props;
  return (
    <details open={props.isOpen}>
      <summary>{props.name}</summary>
      <p class="why">{props.why}</p>
      <form
        method="post"
        action={`/api/pages/case/${props.to}`}
        {...(props.takesPhotos === true ? { enctype: 'multipart/form-data' } : {})}
      >
        <input type="hidden" name="lang" value={locale} />
        <input type="hidden" name="receipt" value={receipt} />
        <input type="hidden" name="caseId" value={view.caseId} />
        <input type="hidden" name="actionKey" value={`${props.to}-${actions.actionKey}`} />
        {props.children}
        <button class="button" type="submit">
          {props.send}
        </button>
      </form>
    </details>
  );
}

/** Two questions, and words if they like. */
function Survey({ view, locale, actions }: ActionsProps) {
  const words = CASE_WORDS[locale].actions;
  const typed = actions.typed?.caseId === view.caseId ? actions.typed : undefined;
  const id = `survey-words-${view.caseId}`;
  return (
    <>
      {(['satisfied', 'clear'] as const).map((question) => (
        <fieldset key={question} class="asked choices">
          <legend>{words[question]}</legend>
          {SURVEY_ANSWERS.map((answer) => (
            <label key={answer} class="choice">
              <input
                type="radio"
                name={question}
                value={answer}
                required
                checked={typed?.[question] === answer}
              />
              <span>{words[answer]}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <div class="asked">
        <label for={id}>{words.surveyWords}</label>
        <p class="why" id={`${id}-why`}>
          {words.surveyWordsWhy}
        </p>
        <textarea id={id} name="words" rows={3} maxLength={500} aria-describedby={`${id}-why`}>
          {typed?.words ?? ''}
        </textarea>
      </div>
    </>
  );
}

function Text(props: {
  readonly name: string;
  readonly caseId: string;
  readonly label: string;
  readonly what: string;
  readonly typed?: string;
}) {
  const id = `${props.what}-${props.caseId}`;
  return (
    <div class="asked">
      <label for={id}>{props.label}</label>
      <textarea id={id} name={props.name} rows={4} maxLength={4000} required>
        {props.typed ?? ''}
      </textarea>
    </div>
  );
}

function Tick(props: {
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
  readonly required?: boolean;
}) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        name={props.name}
        value="yes"
        checked={props.checked}
        required={props.required}
      />
      <span>{props.label}</span>
    </label>
  );
}
