// The work that is asked of each booking, done while somebody fills the form in: the number that with the salt hashes to
// the challenge. Without it the form is sent as it is, and fewer bookings of one network are taken.
(() => {
  const form = document.querySelector('.visit-form');
  const field = form?.elements.namedItem('work');
  if (!(field instanceof HTMLInputElement) || field.value !== '') return;
  const BATCH = 400;
  const hex = (bytes) =>
    Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const encoder = new TextEncoder();
  const work = async () => {
    const answer = await fetch('/api/complaints/challenge');
    const { algorithm, challenge, salt, signature, maxnumber } = await answer.json();
    for (let from = 0; from <= maxnumber; from += BATCH) {
      const numbers = Array.from({ length: BATCH }, (_, at) => from + at);
      const hashes = await Promise.all(
        numbers.map((number) => crypto.subtle.digest('SHA-256', encoder.encode(`${salt}${number}`))),
      );
      const at = hashes.findIndex((hash) => hex(hash) === challenge);
      if (at >= 0) {
        field.value = btoa(JSON.stringify({ algorithm, challenge, number: from + at, salt, signature }));
        return;
      }
    }
  };
  const done = work().catch(() => {});
  let isSending = false;
  form.addEventListener('submit', (event) => {
    if (field.value !== '' || isSending) return;
    event.preventDefault();
    isSending = true;
    const line = form.querySelector('[data-working]');
    line.textContent = line.dataset.working;
    done.then(() => form.submit());
  });
  // Come back to by the browser's own way, the page is as it was left.
  addEventListener('pageshow', () => {
    isSending = false;
  });
})();
