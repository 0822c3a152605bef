/** Shows what was chosen on this device, and keeps each new choice at once; public/look.js reads it on every page. */
export function startSettings(): void {
  const form = document.querySelector<HTMLFormElement>('#settings');
  const status = document.querySelector<HTMLElement>('#saved');
  if (form === null || status === null) return;
  const root = document.documentElement;
  const show = (): void => {
    const chosen = (root.dataset.look ?? '').split(' ');
    for (const input of form.querySelectorAll<HTMLInputElement>('input')) {
      if (input.value !== '') input.checked = chosen.includes(input.value);
    }
    for (const group of form.querySelectorAll('fieldset')) {
      const standard = group.querySelector<HTMLInputElement>('input[value=""]');
      if (standard !== null && group.querySelector('input:checked') === null) standard.checked = true;
    }
  };
  form.addEventListener('change', () => {
    const look = [...new FormData(form).values()].filter((value) => value !== '').join(' ');
    root.dataset.look = look;
    try {
      localStorage.setItem('look', look);
      status.textContent = status.dataset.words ?? '';
    } catch {
      // Then it holds for this page only.
    }
    dispatchEvent(new Event('look'));
  });
  addEventListener('look', show);
  form.hidden = false;
  document.querySelector('#cannot-choose')?.remove();
  show();
}
