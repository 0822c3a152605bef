/**
 * The random key of a sending that was not answered, kept over a reload so that it cannot become a second case. Nothing
 * of what was typed is kept with it. It lies in the tab's own storage, is taken away by the answer, by "leave quickly"
 * (complain.js) and when the page is cleared, and counts for half an hour.
 */
const NAME = 'complaint-sending';
const KEPT_MS = 30 * 60_000;

export function keepUnanswered(filingKey: string): void {
  try {
    sessionStorage.setItem(NAME, `${filingKey} ${Date.now()}`);
  } catch {
    // A browser that keeps nothing has no key after a reload.
  }
}

export function unansweredKey(): string | undefined {
  try {
    const [key, at] = (sessionStorage.getItem(NAME) ?? '').split(' ');
    if (key && Date.now() - Number(at) < KEPT_MS) return key;
    forgetUnanswered();
  } catch {
    // As above.
  }
  return undefined;
}

export function forgetUnanswered(): void {
  try {
    sessionStorage.removeItem(NAME);
  } catch {
    // As above.
  }
}
