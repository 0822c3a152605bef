import { actionButton, byId, type IslandWords } from './island-words.ts';
import { type Filed, findArrived } from './send-filing.ts';
import { showReceipt } from './show-receipt.ts';
import { forgetUnanswered } from './unanswered.ts';

/** Styles of the receipt: a file of the site under a fixed name, as for the pages of the API. */
export function loadCaseStyles(): void {
  if (document.querySelector('link[href="/case.css"]') !== null) return;
  const styles = document.createElement('link');
  Object.assign(styles, { rel: 'stylesheet', href: '/case.css' });
  document.head.append(styles);
}

/**
 * After a reload: says that what was sent before did arrive, and offers its receipt. Where nothing arrived it says
 * nothing, and the next sending goes out under the same key.
 */
export async function offerArrived(
  form: HTMLFormElement,
  { filingKey, words }: { readonly filingKey: string; readonly words: IslandWords },
): Promise<void> {
  let filed: Filed | undefined;
  try {
    filed = await findArrived(filingKey);
  } catch {
    // Nobody knows: sent again under the same key, it is the same filing.
  }
  if (filed === undefined) return;
  const found = filed;
  loadCaseStyles();
  const line = document.createElement('div');
  line.className = 'notice';
  line.role = 'alert';
  line.id = 'arrived';
  const ways = document.createElement('p');
  ways.className = 'draft-ways';
  ways.append(
    actionButton(words.showArrived, () => {
      form.reset();
      forgetUnanswered();
      showReceipt(found, words.earlier);
    }),
    actionButton(words.notMine, () => {
      forgetUnanswered();
      location.reload();
    }),
  );
  line.append(words.arrived, ways);
  byId('complain-draft')?.before(line);
}
