import { onceItWorks } from '../../../../shared/kernel/once-it-works.ts';
import type { Screens } from './complain-screens.ts';
import { DraftKeeper } from './draft.ts';
import { fill } from './form-data.ts';
import { clearWhenIdle } from './idle.ts';
import { byId, islandWords } from './island-words.ts';
import { scannedUnit } from './scanned-unit.ts';
import { unansweredKey } from './unanswered.ts';

/**
 * Comfort for the form, which is whole without it. What comes after the first screen (checks at each step, the verdict,
 * photos, the sixth screen, sending) is loaded when somebody begins: most people who open the page only read it.
 */
export function startComplaint(): void {
  const form = byId<HTMLFormElement>('complain');
  if (form === null) return;
  const words = islandWords();
  const locale = form.dataset.locale === 'en' ? 'en' : 'zh';
  const drafts = new DraftKeeper(form, words);
  takeFromAddress(form);
  void scannedUnit(form);
  drafts.begin();
  clearWhenIdle(form, words);
  const filingKey = unansweredKey();
  if (filingKey !== undefined)
    void import('./arrived.ts').then(({ offerArrived }) => offerArrived(form, { filingKey, words }));

  const loaded = onceItWorks(async () =>
    (await import('./complain-screens.ts')).startScreens(form, { words, locale, drafts }),
  );
  /** `undefined` where they cannot be had: the form then goes its way without them, and the service checks it. */
  const screens = (): Promise<Screens | undefined> => loaded().catch(() => undefined);
  const begin = () => void screens();
  form.addEventListener('focusin', begin, { once: true });
  form.addEventListener('input', begin, { once: true });
  form.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-next]');
    if (link === null) return;
    event.preventDefault();
    void screens().then((each) => {
      if (each?.mayGoOn(link.dataset.next ?? '') !== false) location.hash = link.hash;
    });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void screens().then((each) => {
      if (each === undefined) form.submit();
      else each.review();
    });
  });
  addEventListener('hashchange', () => void screens().then((each) => each?.show()));
  if (location.hash !== '') begin();
}

/** What the calculator hands over behind the `#`, which a browser sends to nobody. */
function takeFromAddress(form: HTMLFormElement): void {
  if (!location.hash.includes('=')) return;
  fill(form, Object.fromEntries(new URLSearchParams(location.hash.slice(1))));
  history.replaceState(null, '', `${location.pathname}${location.search}#doors`);
}
