import { dayInShanghai, type Instant } from '../kernel/days.ts';
import type { FieldIssue } from '../kernel/errors.ts';
import { addressOf, highestPlace, type Session, type VisitEvent } from './events.ts';
import type { SessionDraft, VisitDraft } from './visit-desk-api.ts';

export type Edited =
  | { readonly event: VisitEvent; readonly issues?: undefined }
  | { readonly issues: readonly FieldIssue[] };

interface Given {
  readonly eventId: string;
  /** As it stands; absent for a new one. */
  readonly before: VisitEvent | undefined;
  readonly draft: VisitDraft;
  readonly now: Instant;
  /** GB/T 2260 code of the editor's office, for a new event. */
  readonly division: string;
}

/**
 * An open day as an editor wants it, or everything that is wrong with that, by field. What people were promised is kept:
 * once published it is not hidden again, keeps its way of giving places and erases no later; a session that people may
 * have booked is moved or called off and never simply gone; a move is noted with what it was before.
 */
export function editVisit(given: Given): Edited {
  const { before, draft, now, division, eventId } = given;
  const issues = [
    ...issuesOfName(given),
    ...issuesOfTimes(draft),
    ...issuesOfPromises(given),
    ...issuesOfSessions(given),
  ];
  if (issues.length > 0) return { issues };
  const { published, sessions, ...facts } = draft;
  const publishedAt = before?.publishedAt ?? (published ? now : undefined);
  return {
    event: {
      ...facts,
      eventId,
      version: (before?.version ?? 0) + 1,
      division: before === undefined ? division : before.division,
      ...(before?.draw === undefined || draft.mode === 'first-come' ? {} : { draw: before.draw }),
      ...(publishedAt === undefined ? {} : { publishedAt }),
      sessions: sessions.map((session) =>
        editedSession(session, { was: sessionOf(before, session.sessionId), given, isOpen: isOut(before) }),
      ),
      demonstration: before?.demonstration ?? false,
    },
  };
}

/** Whether people may have relied on it. */
const isOut = (event: VisitEvent | undefined): event is VisitEvent => event?.publishedAt !== undefined;

const sessionOf = (event: VisitEvent | undefined, sessionId: string): Session | undefined =>
  event?.sessions.find((each) => each.sessionId === sessionId);

function editedSession(
  draft: SessionDraft,
  {
    was,
    given,
    isOpen,
  }: { readonly was: Session | undefined; readonly given: Given; readonly isOpen: boolean },
): Session {
  const { cancelReason, address, ...facts } = draft;
  const moves = was?.moves ?? [];
  const hasMoved = was !== undefined && isOpen && isMoved(was, draft);
  const { before, now } = given;
  const wasAt = was === undefined || before === undefined ? undefined : addressOf(before, was);
  const isElsewhere =
    wasAt !== undefined && JSON.stringify(wasAt) !== JSON.stringify(address ?? given.draft.address);
  const highest = was === undefined || !isOpen ? facts.capacity : Math.max(highestPlace(was), facts.capacity);
  // Before a draw nobody has a place, so that none has to be kept back.
  const keepsPlaces = isOpen && !(before?.mode === 'draw' && before.draw?.drawnAt === undefined);
  return {
    ...facts,
    ...(address === undefined ? {} : { address }),
    ...(keepsPlaces && highest > facts.capacity ? { highestPlace: highest } : {}),
    moves:
      was !== undefined && (hasMoved || (isOpen && isElsewhere))
        ? [
            ...moves,
            {
              startsAt: was.startsAt,
              endsAt: was.endsAt,
              ...(isElsewhere && wasAt !== undefined ? { address: wasAt } : {}),
              movedAt: now,
            },
          ]
        : moves,
    ...(was?.cancelledAt !== undefined
      ? { cancelledAt: was.cancelledAt, cancelReason: was.cancelReason }
      : cancelReason === undefined
        ? {}
        : { cancelledAt: now, cancelReason }),
  };
}

const isMoved = (was: Session, draft: Pick<SessionDraft, 'startsAt' | 'endsAt'>): boolean =>
  Date.parse(was.startsAt) !== Date.parse(draft.startsAt) ||
  Date.parse(was.endsAt) !== Date.parse(draft.endsAt);

const issue = (field: string, code: string, zh: string, en: string): FieldIssue => ({ field, code, zh, en });

/** Other pages stand at these addresses. */
const TAKEN_NAMES = ['booking', 'door', 'results'];

const issuesOfName = ({ eventId, before }: Given): readonly FieldIssue[] =>
  before === undefined && TAKEN_NAMES.includes(eventId)
    ? [issue('eventId', 'taken', '这个网址名称已被本站使用', 'This name belongs to another page')]
    : [];

function issuesOfTimes({ bookingFrom, bookingTo, sessions, ages }: VisitDraft): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (Date.parse(bookingTo) <= Date.parse(bookingFrom)) {
    issues.push(
      issue('bookingTo', 'too_early', '预约截止应晚于预约开始', 'Booking must end after it begins'),
    );
  }
  const last = Math.max(...sessions.map(({ startsAt }) => Date.parse(startsAt)));
  if (Date.parse(bookingTo) > last) {
    issues.push(
      issue(
        'bookingTo',
        'too_late',
        '预约截止不得晚于最后一场开始',
        'Booking must end before the last session begins',
      ),
    );
  }
  if (ages?.to !== undefined && ages.to < ages.from) {
    issues.push(
      issue('ages', 'too_small', '最大年龄应不小于最小年龄', 'The highest age is below the lowest'),
    );
  }
  for (const [at, { startsAt, endsAt }] of sessions.entries()) {
    if (Date.parse(endsAt) <= Date.parse(startsAt)) {
      issues.push(
        issue(`sessions.${at}.endsAt`, 'too_early', '结束应晚于开始', 'A session must end after it begins'),
      );
    } else if (dayInShanghai(startsAt as Instant) !== dayInShanghai(endsAt as Instant)) {
      issues.push(
        issue(
          `sessions.${at}.endsAt`,
          'other_day',
          '应在同一天（北京时间）结束',
          'A session ends on the day on which it begins, Beijing time',
        ),
      );
    }
  }
  return issues;
}

function issuesOfPromises({ before, draft }: Given): readonly FieldIssue[] {
  if (!isOut(before)) return [];
  const issues: FieldIssue[] = [];
  if (!draft.published) {
    issues.push(
      issue(
        'published',
        'kept',
        '已公布的活动不能收回；不办时请取消各场次',
        'A published event stays published: call its sessions off instead',
      ),
    );
  }
  if (draft.mode !== before.mode) {
    issues.push(
      issue(
        'mode',
        'kept',
        '公布后不能更改预约方式',
        'How places are given cannot change once the event is published',
      ),
    );
  }
  if (draft.retentionDays > before.retentionDays) {
    issues.push(
      issue(
        'retentionDays',
        'kept',
        `已承诺活动结束 ${before.retentionDays} 天后删除个人信息，不能延长`,
        `Erasure after ${before.retentionDays} days was promised and cannot be put off`,
      ),
    );
  }
  if (before.draw?.drawnAt !== undefined && Date.parse(draft.bookingTo) !== Date.parse(before.bookingTo)) {
    issues.push(
      issue('bookingTo', 'kept', '抽签已完成，不能更改报名截止', 'The draw is made: entries stay closed'),
    );
  }
  return issues;
}

function issuesOfSessions({ before, draft, now }: Given): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  const ids = draft.sessions.map(({ sessionId }) => sessionId);
  for (const [at, session] of draft.sessions.entries()) {
    const field = `sessions.${at}`;
    if (ids.indexOf(session.sessionId) !== at) {
      issues.push(issue(`${field}.sessionId`, 'twice', '场次编号重复', 'Two sessions have the same id'));
    }
    const was = sessionOf(before, session.sessionId);
    if (was === undefined || !isOut(before)) continue;
    const hasBegun = Date.parse(now) >= Date.parse(was.startsAt);
    if (!isMoved(was, session)) {
      const isCalledOff = session.cancelReason !== undefined && was.cancelledAt === undefined;
      if (hasBegun && isCalledOff) {
        issues.push(
          issue(field, 'begun', '已开始的场次不能取消', 'A session that has begun cannot be called off'),
        );
      }
      continue;
    }
    if (was.cancelledAt !== undefined || hasBegun) {
      issues.push(
        issue(
          `${field}.startsAt`,
          'kept',
          '已开始或已取消的场次不能改期；请另加一场',
          'A session that has begun or was called off cannot be moved: add another',
        ),
      );
    } else if (Date.parse(session.startsAt) <= Date.parse(now)) {
      issues.push(issue(`${field}.startsAt`, 'past', '新的时间已经过去', 'The new time lies in the past'));
    }
  }
  const lost = isOut(before) ? before.sessions.filter(({ sessionId }) => !ids.includes(sessionId)) : [];
  if (lost.length > 0) {
    issues.push(
      issue(
        'sessions',
        'kept',
        '已公布的场次不能删除，请改为取消并说明原因',
        'A published session cannot be removed: call it off and say why',
      ),
    );
  }
  return issues;
}
