import type { Locale } from '../../../../shared/register/divisions.ts';
import { shadesOf } from '../../../../shared/register/statistics/shades.ts';
import type { TilePlace } from '../../../../shared/register/statistics/tile-layouts.ts';
import { CHART_WIDTH } from './figure.tsx';

/** A tile as it is drawn: where it stands, its number, and where it leads. */
export interface MapTile extends TilePlace {
  readonly count: number;
  /** Name and number in words, for those who hear the link. */
  readonly label: string;
  readonly href: string;
}

const GAP = 3;
const LINE = 12;

/** Prefectures as tiles roughly where they lie: a shade in five steps, and the number in each. No border is drawn. */
export function TileMap(props: {
  readonly id: string;
  readonly title: string;
  readonly tiles: readonly MapTile[];
  readonly locale: Locale;
}) {
  const { id, title, tiles, locale } = props;
  const columns = Math.max(...tiles.map(({ column }) => column)) + 1;
  const rows = Math.max(...tiles.map(({ row }) => row)) + 1;
  const side = CHART_WIDTH / columns;
  const shades = shadesOf(tiles.map(({ count }) => count));
  return (
    // Its tiles are links, so it is a group: what has the role of an image may hold none.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand for a drawing
    <svg
      class="chart-drawing tile-map"
      viewBox={`0 0 ${CHART_WIDTH} ${side * rows}`}
      role="group"
      aria-labelledby={`${id}-title`}
    >
      <title id={`${id}-title`}>{title}</title>
      {tiles.map((tile, at) => (
        <Tile key={tile.division} tile={tile} side={side} shade={shades[at] ?? 0} locale={locale} />
      ))}
    </svg>
  );
}

function Tile(props: {
  readonly tile: MapTile;
  readonly side: number;
  readonly shade: number;
  readonly locale: Locale;
}) {
  const { tile, side, shade, locale } = props;
  const x = tile.column * side;
  const y = tile.row * side;
  const middle = x + side / 2;
  const lines = tile[locale];
  return (
    <a class={`map-tile shade-${shade}`} href={tile.href} aria-label={tile.label}>
      <rect x={x + GAP / 2} y={y + GAP / 2} width={side - GAP} height={side - GAP} rx="4" />
      {lines.map((line, at) => (
        <text
          key={line}
          class="map-name"
          x={middle}
          y={y + side * 0.42 + (at - (lines.length - 1) / 2) * LINE}
          text-anchor="middle"
        >
          {line}
        </text>
      ))}
      <text class="map-count" x={middle} y={y + side * 0.8} text-anchor="middle">
        {tile.count}
      </text>
    </a>
  );
}
