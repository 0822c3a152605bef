import { byId } from './island-words.ts';
import { photoCounts } from './photos.ts';

/** Without one of them nothing was weighed, and goods and means stand at what the form proposes. */
const QUANTITIES = ['settled', 'actual', 'declared', 'packed', 'indicated', 'measured'];
const OF_MEASURE: ReadonlySet<string> = new Set(['goods', 'method', 'packaged', 'can']);

/** Labels and values of what was typed, as the form itself names them; what is hidden was not asked. */
export function reviewLines(form: HTMLFormElement): readonly (readonly [label: string, text: string])[] {
  const lines = new Map<string, string[]>();
  const data = new FormData(form);
  const add = (label: string, text: string): void => {
    if (label !== '' && text !== '') lines.set(label, [...(lines.get(label) ?? []), text]);
  };
  const isWeighed = QUANTITIES.some(
    (name) => data.get(name) !== null && String(data.get(name)).trim() !== '',
  );
  const unit = document.querySelector('#scanned:not([hidden])');
  for (const step of form.querySelectorAll('.step')) {
    if (step.id === 'where' && unit !== null)
      add(
        unit.querySelector('strong')?.textContent ?? '',
        unit.querySelector('#scanned-name')?.textContent ?? '',
      );
    for (const control of step.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      'input, select, textarea',
    )) {
      if (isLeftOut(control, form) || (!isWeighed && OF_MEASURE.has(control.name))) continue;
      if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')) {
        if (!control.checked) continue;
        const label = control.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
        add(label, control.closest('label')?.querySelector('span')?.firstChild?.textContent ?? '');
      } else if (control instanceof HTMLSelectElement) {
        add(
          control.labels[0]?.textContent ?? '',
          control.value === '' ? '' : (control.selectedOptions[0]?.text ?? ''),
        );
      } else if (control.type !== 'hidden' && control.type !== 'file')
        add(control.labels?.[0]?.textContent ?? '', control.value.trim());
    }
    if (step.id === 'happened') add(byId('photos')?.dataset.label ?? '', photosText(form));
  }
  return [...lines].map(([label, texts]) => [label, texts.join(' · ')]);
}

/** By the same choices as the style sheet hides it, since a step that is not shown hides everything. */
function isLeftOut(control: Element, form: HTMLFormElement): boolean {
  const data = new FormData(form);
  const rule = String(data.get('rule') ?? '');
  const isReport = data.get('door') === 'report';
  if (isReport && control.closest('.for-complaint') !== null) return true;
  const part = control.closest('[class^="for-"]')?.className ?? '';
  if (part === 'for-can') return rule !== 'prepackaged' && rule !== 'fuel';
  return ['retail-weighing', 'prepackaged', 'fuel'].some((each) => part === `for-${each}` && rule !== each);
}

/** How many photos are handed in, and how many are not. */
function photosText(form: HTMLFormElement): string {
  const { ready, failed } = photoCounts(form);
  const left = failed === 0 ? '' : `${byId('photos')?.dataset.failed ?? ''} ${failed}`;
  return [ready === 0 ? '' : String(ready), left].filter((text) => text !== '').join(' · ');
}
