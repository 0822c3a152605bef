export interface TimelineEntry {
  readonly key: string;
  /** ISO instant or day. */
  readonly at: string;
  /** As people read it. */
  readonly atText: string;
  readonly title: string;
  readonly text?: string | undefined;
  readonly by?: string | undefined;
}

/** What happened, newest or oldest first as given. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol class="history">
      {entries.map(({ key, at, atText, title, text, by }) => (
        <li key={key}>
          <time dateTime={at}>{atText}</time> <strong>{title}</strong>
          {by !== undefined && <span class="quiet"> {by}</span>}
          {text !== undefined && <p>{text}</p>}
        </li>
      ))}
    </ol>
  );
}
