import { FILING_ADVICE, type FilingFault } from '../../../../shared/complaints/filing-advice.ts';
import type { Typed } from './form-data.ts';

type Fault = readonly [field: string, fault: FilingFault];

/** What a step still lacks, so that it is said there and not at the end. The service checks everything again. */
export function faultsOf(step: string, typed: Typed): readonly Fault[] {
  const isMissing = (name: string): boolean => typed[name] === undefined;
  const isComplaint = typed.door !== 'report';
  const unless = (isThere: boolean, ...fault: Fault): readonly Fault[] => (isThere ? [] : [fault]);
  switch (step) {
    case 'where':
      return [
        ...unless(!['unit', 'merchant', 'stall', 'place'].every(isMissing), 'merchant', 'where-needed'),
        ...unless(!isMissing('division'), 'division', 'county-needed'),
      ];
    case 'happened':
      return [
        ...unless(!isMissing('narrative'), 'narrative', 'narrative-needed'),
        ...unless(!isComplaint || !isMissing('demands'), 'demands', 'demand-needed'),
      ];
    case 'you':
      if (!isComplaint) return [];
      return [
        ...unless(!isMissing('name'), 'name', 'name-needed'),
        ...unless(!isMissing('documentNumber'), 'documentNumber', 'document-needed'),
        ...unless(!isMissing('phone'), 'phone', 'phone-needed'),
        ...unless(!isMissing('address'), 'address', 'address-needed'),
      ];
    default:
      return [];
  }
}

export const adviceOn = (fault: FilingFault, locale: 'zh' | 'en'): string => FILING_ADVICE[fault][locale];

/** Names what is wrong beside its field and in a list of links; the first field gets the focus through its link. */
export function showFaults(
  form: HTMLFormElement,
  title: string,
  faults: readonly (readonly [field: string, text: string])[],
): void {
  for (const old of form.querySelectorAll('.wrong')) old.remove();
  for (const control of form.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
  document.querySelector('#errors')?.remove();
  if (faults.length === 0) return;
  const summary = document.createElement('div');
  summary.id = 'errors';
  summary.className = 'wrongs';
  summary.role = 'alert';
  summary.tabIndex = -1;
  const heading = document.createElement('h2');
  heading.textContent = title;
  const list = document.createElement('ul');
  for (const [field, text] of faults) {
    const link = document.createElement('a');
    link.href = `#${field}`;
    link.textContent = text;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
    markField(field, text);
  }
  summary.append(heading, list);
  form.prepend(summary);
  summary.focus();
}

function markField(field: string, text: string): void {
  const control = document.getElementById(field);
  if (control === null) return;
  const line = document.createElement('p');
  line.className = 'wrong';
  line.id = `${field}-error`;
  line.textContent = text;
  const legend = control.closest('fieldset')?.querySelector('legend');
  if (legend === null || legend === undefined) control.before(line);
  else legend.after(line);
  control.setAttribute('aria-invalid', 'true');
  control.setAttribute('aria-describedby', `${field}-why ${field}-error`);
}
