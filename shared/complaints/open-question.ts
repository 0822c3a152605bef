import type { Day } from '../kernel/days.ts';
import type { CaseEvent } from './schema.ts';

/** What waits for somebody's answer: number of the event that asks, and the last day to reply. */
export interface OpenRequest {
  readonly sequence: number;
  readonly replyBy: Day;
}

const QUESTIONS = ['question-asked', 'identity-requested'];
const ANSWERS = ['answered', 'answered-late', 'identity-supplied'];

/** The question that waits for the person, if one does. */
export const openQuestion = (events: readonly CaseEvent[]): OpenRequest | undefined =>
  openRequest(events, QUESTIONS, ANSWERS);

/** The request that waits for the merchant, if one does. */
export const openMerchantRequest = (events: readonly CaseEvent[]): OpenRequest | undefined =>
  openRequest(events, ['merchant-asked'], ['merchant-answered']);

/** True from the day after the last one on which the person could answer, while there is no answer. */
export function isLapsed(question: OpenRequest | undefined, today: Day): boolean {
  return question !== undefined && question.replyBy < today;
}

function openRequest(
  events: readonly CaseEvent[],
  questions: readonly string[],
  answers: readonly string[],
): OpenRequest | undefined {
  const request = events.findLast(({ type }) => questions.includes(type));
  if (request?.replyBy === undefined) return undefined;
  const isAnswered = events.some(
    ({ type, sequence }) => answers.includes(type) && sequence > request.sequence,
  );
  return isAnswered ? undefined : { sequence: request.sequence, replyBy: request.replyBy };
}
