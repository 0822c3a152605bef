import { transitionNamed } from '../../../../shared/complaints/lifecycle.ts';
import { OWN_CLOCKS } from '../../../../shared/complaints/transition.ts';
import { asDay, asInstant, dayInShanghai, daysBetween } from '../../../../shared/kernel/days.ts';
import { CASE_WORDS } from '../../i18n/case-dictionary.ts';
import { COMPLAINT_DESK_WORDS } from '../../i18n/complaint-desk-words.ts';
import { stepText } from '../../render/complain/step-text.ts';
import type { DeskCase } from './case-view.tsx';

interface StandingProps {
  readonly data: DeskCase;
  readonly locale: 'zh' | 'en';
}

/** Where a case stands: step, whose turn, the last day and by which calendar, why its clock stands still, how late it is. */
export function CaseStanding({ data, locale }: StandingProps) {
  const words = COMPLAINT_DESK_WORDS[locale];
  const { due, receivedOn, turn, demonstration, dueMoves } = data;
  const pause = due?.paused === true ? pauseOf(data) : undefined;
  return (
    <header class="case-standing">
      <h1>
        {words.tracks[data.track]} <bdi>{data.reference}</bdi>
      </h1>
      {demonstration && <p class="tag">{words.demonstration}</p>}
      <dl>
        <div>
          <dt>{words.stage}</dt>
          <dd>
            <strong>{stepText(data, locale)}</strong>
          </dd>
        </div>
        <div>
          <dt>{words.turn}</dt>
          <dd>{turn === undefined ? '—' : words.from[turn]}</dd>
        </div>
        <div>
          <dt>{words.receivedOn}</dt>
          <dd>
            <time dateTime={receivedOn}>{receivedOn}</time>
          </dd>
        </div>
        {due !== undefined && (
          <div>
            <dt>{CASE_WORDS[locale].clocks[due.clock]}</dt>
            <dd>
              <DueDay due={due} locale={locale} />
            </dd>
          </div>
        )}
      </dl>
      {pause !== undefined && (
        <p class="notice pause">{words.pausedSince(pause.on, words.pauseReason(pause.type, pause.reason))}</p>
      )}
      {dueMoves.map(({ at, from, to, calendarFrom, calendarTo }) => (
        <p key={at} class="notice moved">
          {words.dueMoved(dayInShanghai(asInstant(new Date(at))), from ?? '—', to ?? '—')}{' '}
          {words.dueMovedWhy(calendarFrom, calendarTo)}
        </p>
      ))}
      {due !== undefined && (
        <p class="quiet">
          {OWN_CLOCKS.has(due.clock) ? words.ownLimit : words.limit}
          {CASE_WORDS[locale].dueBasis({
            days: due.days,
            isWorking: due.counted === 'working-days',
            calendar: due.calendarVersion,
          })}
        </p>
      )}
    </header>
  );
}

function DueDay({
  due,
  locale,
}: {
  readonly due: NonNullable<DeskCase['due']>;
  readonly locale: 'zh' | 'en';
}) {
  const words = COMPLAINT_DESK_WORDS[locale];
  if (due.day === undefined) return <span class="tag tag-warn">{words.dueUnknown}</span>;
  const late = daysBetween(asDay(due.day), dayInShanghai(asInstant(new Date())));
  return (
    <>
      <time dateTime={due.day}>{due.day}</time>{' '}
      {due.paused ? (
        <span class="tag tag-warn">{words.paused}</span>
      ) : late > 0 ? (
        <span class="tag tag-bad">{words.late(late)}</span>
      ) : (
        <span class={late >= -2 ? 'tag tag-warn' : 'tag'}>{words.left(-late)}</span>
      )}
    </>
  );
}

/** The event by which the clock stands still. */
const pauseOf = ({ events }: DeskCase): DeskCase['events'][number] | undefined =>
  events.findLast(({ type }) => transitionNamed(type).clock?.pause === true);
