import layoutData from './data/tile-layouts.json' with { type: 'json' };

/** Where a prefecture's tile stands, from the top left, and its short name in lines of at most nine letters. */
export interface TilePlace {
  readonly division: string;
  readonly column: number;
  readonly row: number;
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

const LAYOUTS: Readonly<Record<string, readonly TilePlace[]>> = layoutData.layouts;

/** The arrangement of a province's prefectures as tiles; `undefined` where nobody has made one. */
export const findTileLayout = (province: string): readonly TilePlace[] | undefined => LAYOUTS[province];
