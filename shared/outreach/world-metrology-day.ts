import data from './data/world-metrology-days.json' with { type: 'json' };

/** World Metrology Day of one year. */
export interface WorldMetrologyDay {
  readonly year: number;
  /** As BIPM and OIML published it; `null` where it could not be established or is not published yet. */
  readonly themeEn: string | null;
  readonly themeZh: string | null;
  /** True where the Chinese is a translation and no official wording. */
  readonly translated: boolean;
  /** The theme of the Chinese regulator where it differs. */
  readonly chinaTheme: string | null;
  /** How sure we are; `null` where nothing could be established. */
  readonly checked: string | null;
  readonly source: string | null;
}

/** Day on which the themes were last looked up. */
export const THEMES_LAST_CHECKED = data.lastChecked;

const themes: readonly WorldMetrologyDay[] = data.themes;

/** Years of which something is known, newest first. */
export const knownThemes = (): readonly WorldMetrologyDay[] =>
  themes.filter(({ themeEn, chinaTheme }) => themeEn !== null || chinaTheme !== null).toReversed();

/** The newest year whose theme is published: this year's, or last year's until it is. */
export function newestTheme(): WorldMetrologyDay {
  const [newest] = knownThemes().filter(({ themeEn }) => themeEn !== null);
  if (newest === undefined) throw new Error('expected at least one published theme');
  return newest;
}
