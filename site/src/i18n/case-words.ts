import type { CaseEvent, Outcome, Track } from '../../../shared/complaints/schema.ts';
import type { Clock, Step } from '../../../shared/complaints/transition.ts';

/** Words of the receipt and of the page that follows a case. */
export interface CaseWords {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lead: string;
  readonly code: string;
  readonly codeHint: string;
  readonly codeWrong: string;
  readonly open: string;
  readonly notFound: string;
  readonly limited: string;
  readonly receipt: Readonly<
    Record<
      | 'title'
      | 'heading'
      | 'lead'
      | 'warn'
      | 'number'
      | 'copy'
      | 'copied'
      | 'print'
      | 'saved'
      | 'savedWhy'
      | 'go'
      | 'proof'
      | 'proofWhy'
      | 'proofFile',
      string
    >
  >;
  /** In place of a receipt: heading and lead, by whether the same was filed already or there is none to show. */
  readonly shown: Readonly<Record<'filed' | 'gone', readonly [heading: string, lead: string]>> &
    Readonly<Record<'lost' | 'open' | 'other', string>>;
  readonly tracks: Readonly<Record<Track, string>>;
  readonly steps: Readonly<Record<Step, string>>;
  /** Of what nobody has taken up yet, where the step's own word does not fit. */
  readonly submitted: Readonly<Partial<Record<Track, string>>>;
  readonly clocks: Readonly<Record<Clock, string>>;
  readonly turns: Readonly<Record<CaseEvent['by'], string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** What happened, by the name of the transition. */
  readonly events: Readonly<Record<string, string>>;
  readonly from: Readonly<Record<CaseEvent['by'], string>>;
  readonly dueBy: (day: string) => string;
  readonly dueUnknown: string;
  readonly duePaused: string;
  readonly dueBasis: (given: {
    readonly days: number;
    readonly isWorking: boolean;
    readonly calendar: string;
  }) => string;
  readonly law: (title: string, number: string) => string;
  /** Of a last day that no law gives. */
  readonly ownLimit: string;
  readonly labels: Readonly<
    Record<
      | 'number'
      | 'splitFrom'
      | 'now'
      | 'next'
      | 'nobody'
      | 'due'
      | 'decision'
      | 'ground'
      | 'unchecked'
      | 'contest'
      | 'history'
      | 'messages'
      | 'noMessages'
      | 'filed'
      | 'photos'
      | 'demonstration'
      | 'erased',
      string
    >
  >;
  readonly contestText: (until: string) => string;
  readonly contestOther: string;
  readonly answerNow: string;
  readonly asked: (until: string) => string;
  readonly askedLate: (until: string) => string;
  readonly actions: Readonly<
    Record<
      | 'reply'
      | 'replyWhy'
      | 'replySend'
      | 'disagree'
      | 'disagreeWhy'
      | 'disagreeSend'
      | 'consents'
      | 'consentsWhy'
      | 'consentsSend'
      | 'withdraw'
      | 'withdrawSend'
      | 'data'
      | 'dataWhy'
      | 'dataFile'
      | 'erase'
      | 'eraseWhy'
      | 'eraseTick'
      | 'eraseSend'
      | 'eraseLater'
      | 'notTaken'
      | 'survey'
      | 'surveyWhy'
      | 'surveySend'
      | 'surveyed'
      | 'satisfied'
      | 'clear'
      | 'yes'
      | 'partly'
      | 'no'
      | 'surveyWords'
      | 'surveyWordsWhy'
      | 'done'
      | 'refused'
      | 'text',
      string
    >
  >;
  readonly withdrawWhy: Readonly<Record<Track, string>>;
  readonly anonymousOn: (day: string) => string;
}
