/** Labels and values of what was typed, as the form itself names them; what is hidden was not asked. */
export function reviewLines(form: HTMLFormElement): readonly (readonly [label: string, text: string])[] {
  const lines = new Map<string, string[]>();
  const add = (label: string, text: string): void => {
    if (label !== '' && text !== '') lines.set(label, [...(lines.get(label) ?? []), text]);
  };
  for (const step of form.querySelectorAll('.step')) {
    for (const control of step.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      'input, select, textarea',
    )) {
      if (isLeftOut(control, form)) continue;
      if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')) {
        if (!control.checked) continue;
        const label = control.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
        add(label, control.closest('label')?.querySelector('span')?.firstChild?.textContent ?? '');
      } else if (control instanceof HTMLSelectElement) {
        add(
          control.labels[0]?.textContent ?? '',
          control.value === '' ? '' : (control.selectedOptions[0]?.text ?? ''),
        );
      } else if (control.type !== 'hidden') add(control.labels?.[0]?.textContent ?? '', control.value.trim());
    }
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
