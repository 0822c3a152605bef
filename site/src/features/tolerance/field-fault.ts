import { element } from '../register/elements.ts';

/** Says at a field why what stands there cannot be taken; `undefined` takes that back. Its hint goes on describing it. */
export function showFieldFault(field: HTMLElement, name: string, text: string | undefined): void {
  const id = `${name}-error`;
  document.getElementById(id)?.remove();
  const hint = `${name}-hint`;
  field.setAttribute('aria-describedby', text === undefined ? hint : `${hint} ${id}`);
  if (text === undefined) {
    field.removeAttribute('aria-invalid');
    return;
  }
  field.setAttribute('aria-invalid', 'true');
  const line = element('p', 'field-error', text);
  line.id = id;
  field.before(line);
}
