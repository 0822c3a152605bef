import { spokenNumber } from '../../../../shared/outreach/booking-code.ts';
import { DOOR_WORDS } from '../../i18n/door-words.ts';
import { TableHead } from '../desk/parts/table-head.tsx';
import type { DoorRow } from './door-store.ts';
import type { Door } from './use-door.ts';

interface DoorTableProps {
  readonly rows: readonly DoorRow[];
  readonly door: Pick<Door, 'tick' | 'decide'>;
  readonly locale: 'zh' | 'en';
}

/** Who is expected, and who came: one press for a whole group, a number for a part of it. */
export function DoorTable({ rows, door, locale }: DoorTableProps) {
  const words = DOOR_WORDS[locale];
  return (
    <table class="door-table">
      <TableHead names={[words.name, words.number, words.size, words.came]} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.number} data-number={row.number} data-came={row.came}>
            <th scope="row">
              {row.name}
              {row.state === 'offered' && <span class="tag tag-warn"> {words.offered}</span>}
            </th>
            <td class="number">{spokenNumber(row.number)}</td>
            <td>{words.people(row.size)}</td>
            <td>
              <span class="door-box" aria-hidden="true">
                ☐
              </span>
              <Came row={row} door={door} locale={locale} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Came({ row, door, locale }: { readonly row: DoorRow } & Omit<DoorTableProps, 'rows'>) {
  const words = DOOR_WORDS[locale];
  const { theirs, came } = row;
  if (theirs !== undefined) {
    return (
      <div class="door-conflict" role="alert">
        <p>{words.conflict(theirs.count, came ?? 0)}</p>
        <p class="actions">
          <button type="button" class="button button-quiet" onClick={() => door.decide(row, 'theirs')}>
            {words.takeTheirs}
          </button>
          <button type="button" class="button button-quiet" onClick={() => door.decide(row, 'mine')}>
            {words.takeMine}
          </button>
        </p>
      </div>
    );
  }
  if (came === undefined || came === 0) {
    return (
      <button
        type="button"
        class="button door-tick"
        aria-label={words.tickNamed(row.name, row.size)}
        onClick={() => door.tick(row, row.size)}
      >
        {words.tick(row.size)}
      </button>
    );
  }
  return (
    <span class="door-came">
      <select
        aria-label={words.cameCount(row.name)}
        value={String(came)}
        onChange={(event) => door.tick(row, Number(event.currentTarget.value))}
      >
        <option value="0">{words.nobody}</option>
        {Array.from({ length: Math.max(row.size, came) }, (_, at) => at + 1).map((count) => (
          <option key={count} value={String(count)}>
            {words.people(count)}
          </option>
        ))}
      </select>
      {row.isUnsent && <span class="tag tag-warn">{words.waitingToSend}</span>}
    </span>
  );
}
