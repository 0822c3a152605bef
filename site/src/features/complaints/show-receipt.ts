import { caseReference } from '../../../../shared/complaints/case-reference.ts';
import { byId } from './island-words.ts';

/** The receipt, in place of the form. It stands in this page only: no address, no storage holds it. */
export function showReceipt(
  filed: {
    readonly receipt: string;
    readonly caseIds: readonly string[];
    readonly proof: unknown;
  },
  note: string | undefined,
): void {
  const code = byId('receipt-code');
  const field = document.querySelector<HTMLInputElement>('#receipt-go [name="receipt"]');
  const references = byId('receipt-references');
  const proof = byId<HTMLAnchorElement>('receipt-proof');
  const [form, page] = [byId('complain-page'), byId('receipt-page')];
  if (code === null || field === null || form === null || page === null) return;
  code.textContent = filed.receipt;
  if (note !== undefined) {
    const line = document.createElement('p');
    line.className = 'notice';
    line.textContent = note;
    code.before(line);
  }
  field.value = filed.receipt;
  if (references !== null) references.textContent = filed.caseIds.map(caseReference).join(' · ');
  if (proof !== null) proof.href = `data:application/json;base64,${btoa(JSON.stringify(filed.proof))}`;
  form.remove();
  page.hidden = false;
  history.replaceState(null, '', location.pathname);
  byId('receipt')?.focus();
  scrollTo(0, 0);
}
