export interface DiffRow {
  readonly key: string;
  readonly label: string;
  /** What the person wants to save. */
  readonly mine: string;
  /** What somebody else has saved meanwhile. */
  readonly theirs: string;
}

interface DiffViewProps {
  readonly caption: string;
  readonly mineText: string;
  readonly theirsText: string;
  readonly differsText: string;
  readonly rows: readonly DiffRow[];
}

/** Two versions side by side; what differs is marked in words and not by colour alone (R12). */
export function DiffView({ caption, mineText, theirsText, differsText, rows }: DiffViewProps) {
  return (
    <table class="cards diff">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{mineText}</th>
          <th scope="col">{theirsText}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, mine, theirs }) => (
          <tr key={key} data-differs={mine === theirs ? undefined : 'true'}>
            <th scope="row">
              {label}
              {mine !== theirs && <span class="tag"> {differsText}</span>}
            </th>
            <td data-label={mineText}>{mine === '' ? '—' : mine}</td>
            <td data-label={theirsText}>{theirs === '' ? '—' : theirs}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
