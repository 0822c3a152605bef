import { DomainError } from '../kernel/errors.ts';
import { isLapsed, openQuestion } from './open-question.ts';
import type { Actor, CaseEvent, CaseHead } from './schema.ts';
import type { Step, Transition } from './transition.ts';
import { TRANSITIONS_OF_BOTH } from './transitions-of-both.ts';
import { TRANSITIONS_OF_COMPLAINTS } from './transitions-of-complaints.ts';
import { TRANSITIONS_OF_CORRECTIONS } from './transitions-of-corrections.ts';
import { TRANSITIONS_OF_REPORTS } from './transitions-of-reports.ts';

/**
 * The one table of what can happen to a case. Source of steps and limits: 市场监督管理投诉举报处理办法 (令第121号), read
 * in part; what it was not read for follows 令第20号 (`secondary`) or is assumed, as shared/complaints/data says.
 */
export const TRANSITIONS = {
  ...TRANSITIONS_OF_BOTH,
  ...TRANSITIONS_OF_COMPLAINTS,
  ...TRANSITIONS_OF_REPORTS,
  ...TRANSITIONS_OF_CORRECTIONS,
};

export type TransitionName = keyof typeof TRANSITIONS;

/** The transition of that name. @throws DomainError INVALID_INPUT for a name that is not in the table */
export function transitionNamed(name: string): Transition {
  const found = (TRANSITIONS as Readonly<Record<string, Transition>>)[name];
  if (found !== undefined && Object.hasOwn(TRANSITIONS, name)) return found;
  throw new DomainError('INVALID_INPUT', 'expected a transition of the table');
}

/** The step in which events leave a case, in their order. */
export function stepAfter(events: readonly Pick<CaseEvent, 'type'>[]): Step {
  return events.reduce<Step>((step, { type }) => {
    const { to } = transitionNamed(type);
    return to === 'stays' ? step : to;
  }, 'submitted');
}

/** Steps after which nothing has to come; nobody need have closed the case. */
const ENDED: ReadonlySet<Step> = new Set([
  'closed',
  'withdrawn',
  'not-accepted',
  'settled',
  'terminated',
  'not-opened',
  'decided',
]);

/** Whether a case has come to an end, also where nobody closed it. */
export const hasEnded = (events: readonly Pick<CaseEvent, 'type'>[]): boolean => ENDED.has(stepAfter(events));

export function isAllowed(head: Pick<CaseHead, 'track' | 'events'>, name: string, by: Actor): boolean {
  const { track, from, by: actors } = transitionNamed(name);
  const isOwnTrack = track === 'both' || track === head.track;
  return isOwnTrack && actors.includes(by) && from.includes(stepAfter(head.events));
}

/** Whether the step is allowed and its day has come: nobody's silence counts before the last day to answer is over. */
export function isPossibleOn(
  head: Pick<CaseHead, 'track' | 'events'>,
  name: string,
  { by, on }: Pick<CaseEvent, 'by' | 'on'>,
): boolean {
  if (!isAllowed(head, name, by)) return false;
  return transitionNamed(name).onceUnanswered !== true || isLapsed(openQuestion(head.events), on);
}

/**
 * Events up to which something can be added that leaves the case in its step: words without end would make a case that
 * nobody can read any more. Officers can still write when its person and the merchant cannot; the clock always can, and
 * what leads a case on is never kept back.
 */
const MOST_WORDS = { citizen: 200, merchant: 200, officer: 300, decider: 300 } as const;

function assertRoom(
  { events }: Pick<CaseHead, 'events'>,
  { type, by }: Pick<CaseEvent, 'type' | 'by'>,
): void {
  if (by === 'clock' || transitionNamed(type).to !== 'stays' || events.length < MOST_WORDS[by]) return;
  throw new DomainError('CONFLICT', `expected fewer than ${MOST_WORDS[by]} entries in the case`, {
    issues: [
      {
        field: 'text',
        code: 'too-many',
        zh: '这件案件的记录已满，不能再追加；请等待办理，或联系受理机关',
        en: 'This case holds as many entries as it can. Wait for the office, or get in touch with it',
      },
    ],
  });
}

/**
 * The case with one more event. Whether what the transition asks for is there is checked; performs nothing.
 * @throws DomainError CONFLICT where the table does not allow it in this step, track or by this actor
 * @throws DomainError INVALID_INPUT where a required fact is missing; `text` is the message's and counts as given
 */
export function withEvent(head: CaseHead, event: Omit<CaseEvent, 'sequence'>, hasText: boolean): CaseHead {
  if (!isPossibleOn(head, event.type, event)) {
    throw new DomainError('CONFLICT', `${event.type} is not possible in ${stepAfter(head.events)}`);
  }
  assertRoom(head, event);
  const { requires } = transitionNamed(event.type);
  const missing = requires.filter((name) => (name === 'text' ? !hasText : event[name] === undefined));
  if (missing.length > 0) {
    throw new DomainError('INVALID_INPUT', `expected ${missing.join(', ')}`, {
      issues: missing.map((field) => ({
        field,
        code: 'required',
        zh: '此项必填',
        en: 'This field is required',
      })),
    });
  }
  return {
    ...head,
    division: event.division ?? head.division,
    events: [...head.events, { ...event, sequence: head.events.length + 1 }],
  };
}
