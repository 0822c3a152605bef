import type { ComponentChildren } from 'preact';

/** Width of every picture in its own units: a phone shows them about one to one. */
export const CHART_WIDTH = 360;

/** A table that says what a picture shows: a heading for each column, then rows that begin with their name. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A picture with its heading before it and its numbers, as a table, behind it. */
export function ChartFigure(props: {
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
  readonly table: ChartTable;
  readonly tableLabel: string;
  /** Level of its heading. */
  readonly level?: 2 | 3;
  /** Id of the heading that it is under, where the page has others of the same name. */
  readonly within?: string;
  /** True where the table may be wider than a phone: it scrolls by itself. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}) {
  const { id, title, note, table, tableLabel, level = 2, wide = false, within } = props;
  const name = within === undefined ? `${id}-heading` : `${within} ${id}-heading`;
  const Heading = level === 2 ? 'h2' : 'h3';
  const numbers = <NumbersTable title={title} table={table} />;
  return (
    <section class="chart" aria-labelledby={name}>
      <Heading id={`${id}-heading`}>{title}</Heading>
      {note !== undefined && <p class="quiet">{note}</p>}
      {props.children}
      <details>
        <summary id={`${id}-table`}>{tableLabel}</summary>
        {wide ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
          <section class="chart-scroll" aria-labelledby={`${name} ${id}-table`} tabIndex={0}>
            {numbers}
          </section>
        ) : (
          numbers
        )}
      </details>
    </section>
  );
}

function NumbersTable({ title, table }: { readonly title: string; readonly table: ChartTable }) {
  return (
    <table class="chart-table">
      <caption class="visually-hidden">{title}</caption>
      <thead>
        <tr>
          {table.head.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([name, ...values]) => (
          <tr key={String(name)}>
            <th scope="row">{name}</th>
            {values.map((value, at) => (
              <td key={table.head[at + 1]}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A drawing that is one picture to a screen reader: its name, and in a sentence what it shows. */
export function Drawing(props: {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly height: number;
  readonly children: ComponentChildren;
}) {
  const { id, title, description, height } = props;
  return (
    <svg
      class="chart-drawing"
      viewBox={`0 0 ${CHART_WIDTH} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {props.children}
    </svg>
  );
}
