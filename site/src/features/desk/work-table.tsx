import type { WorkItem } from '../../../../shared/desk/schema.ts';
import { asDay, dayInChinese, dayInEnglish, daysBetween } from '../../../../shared/kernel/days.ts';
import { DESK_WORDS } from '../../i18n/desk-words.ts';
import { casePath } from './route.ts';
import { stageText, subjectText } from './stage-text.ts';

interface WorkTableProps {
  readonly items: readonly WorkItem[];
  readonly today: string;
  readonly soonDay: string;
  readonly locale: 'zh' | 'en';
  readonly chosen: ReadonlySet<string>;
  /** Case that the keyboard is at. */
  readonly active: string | undefined;
  readonly onToggle: (caseId: string) => void;
  readonly onToggleAll: () => void;
}

/** Cases as a table; on a phone each is a card. */
export function WorkTable(props: WorkTableProps) {
  const { items, locale, chosen, onToggleAll } = props;
  const words = DESK_WORDS[locale];
  const { columns } = words;
  return (
    <table class="cards work">
      <thead>
        <tr>
          <th scope="col">
            <input
              type="checkbox"
              aria-label={words.chooseAll}
              checked={chosen.size === items.length}
              onChange={onToggleAll}
            />
          </th>
          {Object.values(columns).map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row key={item.caseId} item={item} {...props} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  item,
  locale,
  chosen,
  active,
  onToggle,
  today,
  soonDay,
}: WorkTableProps & { readonly item: WorkItem }) {
  const words = DESK_WORDS[locale];
  const { columns } = words;
  const { caseId, kind, reference, subject, turn, assigneeName } = item;
  return (
    <tr data-active={active === caseId ? 'true' : undefined} id={`row-${caseId}`}>
      <td class="choose">
        <input
          type="checkbox"
          aria-label={`${words.choose} ${reference}`}
          checked={chosen.has(caseId)}
          onChange={() => onToggle(caseId)}
        />
      </td>
      <th scope="row" data-label={columns.reference}>
        <a href={casePath(kind, caseId)}>{reference}</a> <span class="tag">{words.kinds[kind]}</span>
      </th>
      <td data-label={columns.subject}>{subjectText(subject, locale) || '—'}</td>
      <td class="whole" data-label={columns.stage}>
        {stageText(item, locale)}
      </td>
      <td data-label={columns.due}>
        <Due item={item} today={today} soonDay={soonDay} locale={locale} />
      </td>
      <td class="whole" data-label={columns.turn}>
        {words.turns[turn]}
      </td>
      <td data-label={columns.assignee}>{assigneeName ?? <span class="quiet">{words.unassigned}</span>}</td>
    </tr>
  );
}

interface DueProps {
  readonly item: WorkItem;
  readonly today: string;
  readonly soonDay: string;
  readonly locale: 'zh' | 'en';
}

/** The last day, and in words where it has passed or is near. */
function Due({ item: { dueDay }, today, soonDay, locale }: DueProps) {
  const words = DESK_WORDS[locale];
  if (dueDay === undefined) return <span class="quiet">{words.noLimit}</span>;
  const day = asDay(dueDay);
  const text = locale === 'zh' ? dayInChinese(day) : dayInEnglish(day);
  const late = daysBetween(day, asDay(today));
  return (
    <>
      <time dateTime={dueDay}>{text}</time>{' '}
      {late > 0 && <span class="tag tag-bad">{words.overdueBy(late)}</span>}
      {late === 0 && <span class="tag tag-warn">{words.dueToday}</span>}
      {late < 0 && dueDay <= soonDay && <span class="tag tag-warn">{words.filters.soon}</span>}
    </>
  );
}
