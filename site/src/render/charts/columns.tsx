import { CHART_WIDTH, Drawing } from './figure.tsx';

/** One column: its number stands above it, its name below; a second line names what begins with it. */
export interface Column {
  readonly label: string;
  readonly under?: string | undefined;
  readonly value: number;
  /** What stands above it; the value itself where absent. */
  readonly text?: string | undefined;
}

const PLOT_TOP = 20;
const PLOT_HEIGHT = 120;
const BASE = PLOT_TOP + PLOT_HEIGHT;
const LEAST_HEIGHT = 2;

/** Columns side by side in the order of time. */
export function Columns(props: {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
}) {
  const { columns } = props;
  const max = Math.max(1, ...columns.map(({ value }) => value));
  const step = CHART_WIDTH / Math.max(columns.length, 4);
  return (
    <Drawing {...props} height={BASE + 40}>
      <line class="chart-axis" x1="0" x2={CHART_WIDTH} y1={BASE + 0.5} y2={BASE + 0.5} />
      {columns.map((column, at) => (
        <ColumnAt
          key={`${column.under ?? ''}${column.label}`}
          column={column}
          x={at * step}
          step={step}
          height={heightOf(column.value, max)}
        />
      ))}
    </Drawing>
  );
}

function ColumnAt(props: {
  readonly column: Column;
  readonly x: number;
  readonly step: number;
  readonly height: number;
}) {
  const { column, x, step, height } = props;
  const middle = x + step / 2;
  return (
    <>
      <rect class="chart-bar" x={x + step * 0.16} y={BASE - height} width={step * 0.68} height={height} />
      <text class="chart-small chart-number" x={middle} y={BASE - height - 5} text-anchor="middle">
        {column.text ?? column.value}
      </text>
      <text class="chart-small" x={middle} y={BASE + 16} text-anchor="middle">
        {column.label}
      </text>
      {column.under !== undefined && (
        <text class="chart-small" x={middle} y={BASE + 33} text-anchor="middle">
          {column.under}
        </text>
      )}
    </>
  );
}

function heightOf(value: number, max: number): number {
  if (value === 0) return 0;
  return Math.max(LEAST_HEIGHT, Math.round((value / max) * PLOT_HEIGHT));
}
