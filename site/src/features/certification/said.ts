type Both = { readonly zh: string; readonly en: string };
export type Locale = 'zh' | 'en';

/** One of two languages. */
export const said = (both: Both | undefined, locale: Locale): string => both?.[locale] ?? '';

/** An instant as people in Yunnan read it. */
export const instantText = (instant: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(instant));
