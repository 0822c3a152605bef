/** Words around announcements. Chinese is the original. */
export const ANNOUNCEMENT_WORDS = {
  zh: {
    title: '公告',
    until: (day: string) => `显示到${day}`,
  },
  en: {
    title: 'Announcements',
    until: (day: string) => `Shown until ${day}`,
  },
} as const;
