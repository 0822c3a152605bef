import type { CaseView } from '../../shared/complaints/case-view.ts';
import { groundNamed } from '../../shared/complaints/law.ts';
import { isAllowed, type TransitionName, transitionNamed } from '../../shared/complaints/lifecycle.ts';
import { anonymiseDayOf, canErase } from '../../shared/complaints/retention.ts';
import type { CaseEvent, CaseHead, Message, Track } from '../../shared/complaints/schema.ts';
import {
  canDisagree,
  type Due,
  disagreeUntil,
  sinceReopened,
  standingOf,
  turnOn,
} from '../../shared/complaints/standing.ts';
import { canAnswerSurvey } from '../../shared/complaints/survey.ts';
import { dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import type { OpenCase } from './open-cases.ts';
import { type Procedure, procedureOf } from './procedure.ts';

/** A case as its receipt's holder sees it at an instant: no officer, no note between officers, no word to a merchant. */
export function viewCase(
  { stored, facts, person, messages, key }: OpenCase,
  now: Instant,
): Omit<CaseView, 'photos'> {
  const { head } = stored;
  const procedure = procedureOf(head);
  const standing = standingOf(head, procedure);
  const { law } = procedure;
  // Nobody can do anything in it any more.
  const isErased = head.erasedAt !== undefined;
  const standingEvents = sinceReopened(head.events);
  const decided = standingEvents.findLast(({ ground }) => ground !== undefined);
  return {
    caseId: head.caseId,
    track: head.track,
    division: head.division,
    unit: head.unit,
    channel: head.channel,
    filedAt: head.filedAt,
    receivedOn: head.receivedOn,
    step: standing.step,
    turn: isErased ? undefined : turnOn(standing, dayInShanghai(now)),
    splitFrom: head.splitFrom,
    due: standing.due === undefined || isErased ? undefined : dueView(standing.due, procedure),
    law: { title: law.title, titleEn: law.titleEn, number: law.number },
    outcome: outcomeOf(standingEvents),
    ground: decided?.ground === undefined ? undefined : groundNamed(law, decided.ground),
    question: standing.question === undefined ? undefined : { replyBy: standing.question.replyBy },
    history: head.events.filter(isForCitizen).map(({ type, on, by }) => ({ type, on, by })),
    messages: messages
      .filter(isToCitizen)
      .map(({ from, at, text, evidenceIds }) => ({ from, at, text, evidenceIds })),
    consents: head.consents,
    may: mayOf(head, now, key !== undefined),
    surveyed: head.surveyed,
    disagreeUntil: disagreeUntil(head),
    anonymousOn: anonymiseDayOf(head),
    erasedAt: head.erasedAt,
    demonstration: head.demonstration,
    facts,
    person,
    evidenceIds: head.evidenceIds,
  };
}

function dueView({ clock, day, calendarVersion, paused }: Due, { limits }: Procedure): CaseView['due'] {
  const { days, counted } = limits[clock];
  return { clock, day, calendarVersion, paused, days, counted };
}

function outcomeOf(events: readonly CaseEvent[]): CaseView['outcome'] {
  const ended = events.findLast(
    (event) => event.outcome !== undefined || transitionNamed(event.type).outcome,
  );
  return ended === undefined ? undefined : (ended.outcome ?? transitionNamed(ended.type).outcome);
}

function mayOf(head: CaseHead, now: Instant, isReadable: boolean): CaseView['may'] {
  const citizenMay = (name: string): boolean => isReadable && isAllowed(head, name, 'citizen');
  return {
    reply: citizenMay('answered') || citizenMay('message-added') || citizenMay('answered-late'),
    disagree: isReadable && canDisagree(head, dayInShanghai(now)),
    withdraw: citizenMay(WITHDRAWN[head.track]) && !wasWithdrawn(head),
    changeConsents: head.track === 'complaint' && citizenMay('consents-changed'),
    erase: isReadable && canErase(head),
    survey: isReadable && canAnswerSurvey(head),
  };
}

/** By which step the person takes a case back. */
export const WITHDRAWN = {
  complaint: 'withdrawn',
  report: 'report-withdrawn',
  correction: 'correction-withdrawn',
} as const satisfies Record<Track, TransitionName>;

export const wasWithdrawn = ({ events }: Pick<CaseHead, 'events'>): boolean =>
  events.some(({ type }) => type === 'report-withdrawn');

/** What goes on between officers and a merchant is not told, only that it does. */
const isForCitizen = ({ type }: CaseEvent): boolean => type !== 'message-added' && type !== 'reminded';
const isToCitizen = ({ from, to }: Message): boolean => from === 'citizen' || to === 'citizen';
