import { type Day, dayInChinese, dayInEnglish } from '../../../../shared/kernel/days.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';

/** A day as people read it. */
export const dayText = (day: string, locale: Locale): string =>
  locale === 'zh' ? dayInChinese(day as Day) : dayInEnglish(day as Day);
