import { tidyCertificateNumber } from '../../../../shared/register/certificate-number.ts';

/** Leads from the typed number to its page where no edge does (see infra/README.md, "China"). */
export function startPlateForm(): void {
  const form = document.querySelector<HTMLFormElement>('#plate-form');
  const field = form?.querySelector('input');
  if (form === null || !field) return;
  form.addEventListener('submit', (event) => {
    const number = tidyCertificateNumber(field.value);
    if (!/^[0-9A-Z-]{1,40}$/.test(number)) return;
    event.preventDefault();
    location.assign(`${form.getAttribute('action')}${number}/`);
  });
}
