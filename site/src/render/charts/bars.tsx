import { CHART_WIDTH, Drawing } from './figure.tsx';

/** One bar: its name and number are printed above it, so that long names have the whole width. */
export interface Bar {
  readonly label: string;
  /** Length of the bar, in the same unit as `max`. */
  readonly value: number;
  /** What is printed at the end of the line; the value itself where absent. */
  readonly text?: string;
}

const ROW = 42;
const BASELINE = 16;
const BAR_TOP = 23;
const BAR_HEIGHT = 10;
const MEAN_LETTER = 7.6;
const WIDEST_DIGIT = 9;
const NUMBER_GAP = 10;
/** A value above zero is seen, however small beside the largest. */
const LEAST_WIDTH = 3;

/** Horizontal bars on one scale, with an optional line across them at a value that they are measured by. */
export function Bars(props: {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly bars: readonly Bar[];
  /** Value of the full width; the largest bar or mark where absent. */
  readonly max?: number | undefined;
  readonly mark?: { readonly value: number; readonly label: string } | undefined;
}) {
  const { bars, mark } = props;
  const max = Math.max(1, props.max ?? Math.max(mark?.value ?? 0, ...bars.map(({ value }) => value)));
  const top = mark === undefined ? 0 : 22;
  return (
    <Drawing {...props} height={top + bars.length * ROW}>
      {bars.map((bar, at) => (
        <BarRow key={bar.label} bar={bar} y={top + at * ROW} max={max} />
      ))}
      {mark !== undefined && (
        <Mark {...mark} x={(mark.value / max) * CHART_WIDTH} bottom={bars.length * ROW} />
      )}
    </Drawing>
  );
}

function BarRow({ bar, y, max }: { readonly bar: Bar; readonly y: number; readonly max: number }) {
  const number = String(bar.text ?? bar.value);
  const room = CHART_WIDTH - NUMBER_GAP - number.length * WIDEST_DIGIT;
  // A name that would run into its number is set narrower; the table behind the picture has it as it is.
  const narrow =
    widthOfName(bar.label) > room ? { textLength: room, lengthAdjust: 'spacingAndGlyphs' as const } : {};
  return (
    <>
      <text x="0" y={y + BASELINE} {...narrow}>
        {bar.label}
      </text>
      <text class="chart-number" x={CHART_WIDTH} y={y + BASELINE} text-anchor="end">
        {number}
      </text>
      <rect class="chart-track" y={y + BAR_TOP} width={CHART_WIDTH} height={BAR_HEIGHT} rx="2" />
      <rect class="chart-bar" y={y + BAR_TOP} width={widthOf(bar.value, max)} height={BAR_HEIGHT} rx="2" />
    </>
  );
}

function Mark(props: {
  readonly x: number;
  readonly bottom: number;
  readonly value: number;
  readonly label: string;
}) {
  const { x, bottom, label } = props;
  const isRight = x > CHART_WIDTH / 2;
  const at = Math.min(Math.max(x, 1), CHART_WIDTH - 1);
  return (
    <>
      <line class="chart-mark" x1={at} x2={at} y1="2" y2={bottom + 18} />
      <text class="chart-small" x={isRight ? at - 6 : at + 6} y="13" text-anchor={isRight ? 'end' : 'start'}>
        {label}
      </text>
    </>
  );
}

/** About how wide a name is drawn: Chinese characters are twice as wide as the mean of Latin letters. */
const widthOfName = (name: string): number =>
  [...name].reduce((sum, each) => sum + (each > '\u2e80' ? 2 : 1) * MEAN_LETTER, 0);

function widthOf(value: number, max: number): number {
  if (value === 0) return 0;
  return Math.max(LEAST_WIDTH, Math.round((Math.min(value, max) / max) * CHART_WIDTH));
}
