import type { Day } from '../../../shared/kernel/days.ts';
import type { Status, Unit } from '../../../shared/register/schema.ts';
import { type StatusAtDay, statusOn } from '../../../shared/register/status.ts';
import { ICON_PATHS } from './icon-paths.ts';

/** Size of every badge in CSS pixels, so that a page that embeds one keeps its layout when the state changes. */
export const BADGE_WIDTH = 272;
export const BADGE_HEIGHT = 48;

const NAME_WIDTH = 84;
const TEXT_LEFT = NAME_WIDTH + 40;
/** White on each is at least 5:1. */
const COLOURS = {
  certified: '#12633a',
  expiring: '#7a4b00',
  suspended: '#9b1c1c',
  expired: '#46504d',
  withdrawn: '#9b1c1c',
} as const satisfies Record<Status, string>;

/** Both languages on one badge: whose site it stands on is not known here. */
const WORDS = {
  certified: ['在示范期内', 'Certified'],
  expiring: ['即将到期', 'Expiring'],
  suspended: ['已暂停', 'Suspended'],
  expired: ['已到期', 'Expired'],
  withdrawn: ['已撤销', 'Withdrawn'],
} as const satisfies Record<Status, readonly [string, string]>;

/**
 * A unit's state as a picture for other people's pages: word, shape and colour, and the date that it follows from.
 * It says through which day a certificate holds, or since when it does not, and not the day of drawing: the picture
 * is drawn when the state changes, and what it says is true on every day until then.
 */
export function Badge({ unit, today }: { readonly unit: Unit; readonly today: Day }) {
  const at = statusOn(unit, today);
  const [chinese, english] = WORDS[at.status];
  const name = unit.demonstration ? '演示 DEMO' : '诚信计量';
  const label = `${unit.name} · ${unit.certificateNumber} · ${chinese} ${english} · ${dateText(at, unit)}`;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={BADGE_WIDTH}
      height={BADGE_HEIGHT}
      viewBox={`0 0 ${BADGE_WIDTH} ${BADGE_HEIGHT}`}
      role="img"
      aria-label={label}
      font-family="system-ui, PingFang SC, Noto Sans CJK SC, Microsoft YaHei, sans-serif"
      fill="#fff"
    >
      <title>{label}</title>
      <rect width={BADGE_WIDTH} height={BADGE_HEIGHT} rx="6" fill="#0b5d55" />
      <path
        d={`M${NAME_WIDTH} 0H${BADGE_WIDTH - 6}a6 6 0 0 1 6 6V${BADGE_HEIGHT - 6}a6 6 0 0 1 -6 6H${NAME_WIDTH}z`}
        fill={COLOURS[at.status]}
      />
      <Line x={10} y={29} width={NAME_WIDTH - 20} size={unit.demonstration ? 12 : 15} text={name} />
      <path
        d={ICON_PATHS[at.status]}
        transform={`translate(${NAME_WIDTH + 8} 12)`}
        fill="none"
        stroke="#fff"
        stroke-width="2.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      {(at.status === 'certified' || at.status === 'expiring') && (
        <circle cx={NAME_WIDTH + 20} cy="24" r="11" fill="none" stroke="#fff" stroke-width="1.6" />
      )}
      <Line
        x={TEXT_LEFT}
        y={21}
        width={widthOf(`${chinese} ${english}`, 13)}
        size={13}
        text={`${chinese} ${english}`}
      />
      <Line
        x={TEXT_LEFT}
        y={38}
        width={widthOf(dateText(at, unit), 11)}
        size={11}
        text={dateText(at, unit)}
      />
    </svg>
  );
}

function dateText(at: StatusAtDay, unit: Pick<Unit, 'validTo'>): string {
  const holds = at.status === 'certified' || at.status === 'expiring';
  return holds || at.since === undefined ? `至 to ${unit.validTo}` : `自 since ${at.since}`;
}

/** Text set to a width, since the reader's fonts are not known. */
function Line(props: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly text: string;
}) {
  const { x, y, width, size, text } = props;
  return (
    <text x={x} y={y} font-size={size} textLength={width} lengthAdjust="spacingAndGlyphs">
      {text}
    </text>
  );
}

const WIDE = /[\u2e80-\u9fff]/;
/** Widths in parts of the font size, as system fonts have them on average. */
const WIDE_EM = 1;
const NARROW_EM = 0.55;

function widthOf(text: string, size: number): number {
  const ems = [...text].reduce((sum, each) => sum + (WIDE.test(each) ? WIDE_EM : NARROW_EM), 0);
  return Math.min(Math.round(ems * size), BADGE_WIDTH - TEXT_LEFT - 8);
}
