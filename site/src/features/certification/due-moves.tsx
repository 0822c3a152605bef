import type { DueMove } from '../../../../shared/desk/schema.ts';
import { asDay } from '../../../../shared/kernel/days.ts';
import { dayText } from '../../render/common.tsx';
import type { Locale } from './said.ts';

/** That the last day moved with the State Council's holiday notices: from where to where, and by which notice. */
export function DueMoves({ moves, locale }: { readonly moves: readonly DueMove[]; readonly locale: Locale }) {
  if (moves.length === 0) return null;
  return (
    <ul class="quiet due-moves">
      {moves.map((move) => (
        <li key={move.at}>{moveText(move, locale)}</li>
      ))}
    </ul>
  );
}

function moveText({ from, to, calendarTo }: DueMove, locale: Locale): string {
  const text = (day: string | undefined): string =>
    day === undefined ? (locale === 'zh' ? '尚无法确定' : 'not known yet') : dayText(asDay(day), locale);
  return locale === 'zh'
    ? `办理期限由“${text(from)}”改为“${text(to)}”，依据放假通知 ${calendarTo}`
    : `The last day moved from ${text(from)} to ${text(to)}, by the holiday notice ${calendarTo}`;
}
