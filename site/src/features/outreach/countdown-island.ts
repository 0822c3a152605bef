import { asInstant, dayInShanghai } from '../../../../shared/kernel/days.ts';
import { nextWorldMetrologyDay } from '../../../../shared/outreach/next-world-metrology-day.ts';

/** How many days are left, as the calendar stands in Shanghai now: the page itself may have been built long before. */
export function startCountdown(): void {
  const left = document.querySelector<HTMLElement>('#days-left');
  if (left === null) return;
  const { day, daysLeft } = nextWorldMetrologyDay(dayInShanghai(asInstant(new Date())));
  left.textContent =
    (daysLeft === 0 ? left.dataset.today : left.dataset.left)?.replace('{}', String(daysLeft)) ?? '';
  left.hidden = false;
  const coming = document.querySelector<HTMLElement>('#coming');
  if (coming !== null) coming.hidden = coming.dataset.day !== day;
}
