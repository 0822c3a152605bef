import type { DraftKeeper } from './draft.ts';
import { byId, type IslandWords } from './island-words.ts';

/**
 * Puts the field for photos into its step. Its script is loaded when the step is first reached: most people who open the
 * form have not come so far, and it weighs as much as the rest.
 */
export function startPhotos(
  locale: 'zh' | 'en',
  { drafts, words }: { readonly drafts: DraftKeeper; readonly words: IslandWords },
): void {
  const place = byId('photos');
  const field = byId<HTMLTemplateElement>('photo-field');
  if (place === null || field === null) return;
  const why = document.createElement('p');
  why.className = 'why';
  why.textContent = place.dataset.why ?? '';
  place.replaceChildren(why, field.content.cloneNode(true));
  let isStarted = false;
  const start = async (): Promise<void> => {
    if (isStarted || location.hash !== '#happened') return;
    isStarted = true;
    const [{ startUploadControl, photoFiles, choosePhotos }, { EVIDENCE_WORDS }, { keepWithDraft }] =
      await Promise.all([
        import('../evidence/upload-control.ts'),
        import('../../i18n/evidence-words.ts'),
        import('./draft-photos.ts'),
      ]);
    const root = place.querySelector<HTMLElement>('[data-evidence]');
    if (root === null) return;
    startUploadControl(root, EVIDENCE_WORDS[locale]);
    keepWithDraft({ drafts, words, root, field: { photoFiles, choosePhotos } });
  };
  addEventListener('hashchange', () => void start());
  void start();
}

/** Photos that are handed in with the form, that are on their way, and that did not get through. */
export function photoCounts(form: HTMLFormElement) {
  const count = (selector: string): number => form.querySelectorAll(selector).length;
  return {
    ready: count('[data-photos] [name="evidence"]'),
    under: count('.photo[data-state="sending"], .photo:not([data-state])'),
    failed: count('.photo:is([data-state="failed"], [data-state="refused"])'),
  };
}

const LOOK_EVERY_MS = 200;

/** Waits until no photo is on its way any more. @returns whether all that were on their way got through */
export async function photosArrived(form: HTMLFormElement): Promise<boolean> {
  const before = photoCounts(form).failed;
  while (photoCounts(form).under > 0) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  return photoCounts(form).failed <= before;
}
