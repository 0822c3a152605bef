import { useEffect, useRef } from 'preact/hooks';
import { DESK_WORDS } from '../../i18n/desk-words.ts';
import { isTyping } from './shortcuts.ts';

const KEYS = [
  ['j', 'next'],
  ['k', 'previous'],
  ['o', 'open'],
  ['x', 'choose'],
  ['d', 'deeds'],
  ['u', 'unjudged'],
  ['/', 'search'],
  ['w', 'work'],
  ['?', 'help'],
] as const;

/** The keyboard shortcuts, and those of them that hold everywhere. */
export function HelpDialog({ locale }: { readonly locale: 'zh' | 'en' }) {
  const words = DESK_WORDS[locale];
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (isTyping(event)) return;
      if (event.key === '?') dialog.current?.showModal();
      else if (event.key === 'w') location.hash = '#/work';
      else if (event.key === 'd')
        document.querySelector<HTMLElement>('.case-steps summary, .step-form select')?.focus();
      else if (event.key === 'u') firstUnjudged()?.focus();
      else if (event.key === '/') {
        event.preventDefault();
        const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
        if (field === null) location.hash = '#/cases';
        else field.focus();
      }
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <p class="shortcuts-hint">
        <button type="button" class="plain" onClick={() => dialog.current?.showModal()}>
          {words.shortcuts}
        </button>{' '}
        <span class="quiet">{words.shortcutsHint}</span>
      </p>
      <dialog ref={dialog} class="dialog" aria-labelledby="help-title">
        <h2 id="help-title">{words.shortcuts}</h2>
        <dl class="keys">
          {KEYS.map(([key, name]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{words.keys[name]}</dd>
            </div>
          ))}
        </dl>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </dialog>
    </>
  );
}

/** The first point of a checklist on which nobody has said anything. */
const firstUnjudged = (): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('fieldset.point')]
    .find((point) => point.querySelector('input:checked') === null)
    ?.querySelector('input') ?? undefined;
