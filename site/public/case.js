// Comfort for the pages of complaints that the API answers with, and for opening a case; each works without it. A
// mistyped code is noticed before it is sent; photos are drawn smaller; a short form does the work that lets its
// network file more often.
(() => {
  const open = document.querySelector('#open-case');
  if (open !== null) {
    const field = open.querySelector('#receipt');
    const wrong = open.querySelector('#receipt-error');
    open.onsubmit = (event) => {
      if (isReceipt(field.value)) return;
      event.preventDefault();
      wrong.textContent = open.dataset.wrong;
      wrong.hidden = false;
      field.setAttribute('aria-invalid', 'true');
      field.setAttribute('aria-describedby', 'receipt-why receipt-error');
      field.focus();
    };
  }

  // Photos go with the form, 4 MB in all: what is large is drawn smaller first, as far as this browser can.
  for (const field of document.querySelectorAll('input[type="file"][name="photos"]')) {
    field.onchange = async () => {
      const kept = new DataTransfer();
      for (const file of field.files) kept.items.add(await smaller(file));
      field.files = kept.files;
    };
  }

  async function smaller(file) {
    if (file.size < 400_000) return file;
    try {
      const bitmap = await createImageBitmap(file);
      const scale = Math.min(1, 2000 / Math.max(bitmap.width, bitmap.height));
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(bitmap.width * scale);
      canvas.height = Math.round(bitmap.height * scale);
      canvas.getContext('2d').drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.8));
      return blob.size < file.size ? new File([blob], 'photo.jpg', { type: 'image/jpeg' }) : file;
    } catch {
      return file;
    }
  }

  // A case that nobody looks at any more is not left on a shared device: a warning two minutes before it goes.
  const shown = document.querySelector('[data-expiry]');
  if (shown !== null) {
    const minutes = 60_000;
    const line = document.createElement('div');
    Object.assign(line, { className: 'notice', role: 'alert' });
    const stay = document.createElement('button');
    Object.assign(stay, { type: 'button', className: 'step-back', textContent: shown.dataset.stay });
    line.append(`${shown.dataset.expiry} `, stay);
    let warning;
    let clearing;
    const begin = () => {
      clearTimeout(warning);
      clearTimeout(clearing);
      line.remove();
      warning = setTimeout(() => shown.prepend(line), 28 * minutes);
      clearing = setTimeout(
        () => location.replace(document.documentElement.lang === 'en' ? '/en/case/' : '/case/'),
        30 * minutes,
      );
    };
    stay.onclick = begin;
    shown.addEventListener('input', begin);
    begin();
  }

  const record = document.querySelector('#record-form');
  if (record !== null) {
    const button = record.querySelector('[type="submit"]');
    const send = button.textContent;
    record.onsubmit = async (event) => {
      event.preventDefault();
      if (button.disabled) return;
      button.disabled = true;
      // The work takes a slow phone seconds: it is said, also to a screen reader.
      button.textContent = button.dataset.sending;
      const work = document.createElement('input');
      Object.assign(work, { type: 'hidden', name: 'work' });
      try {
        work.value = await solved(await (await fetch('/api/complaints/challenge')).json());
        record.append(work);
      } catch {
        // Without it the form is taken all the same, from one network less often.
      }
      record.submit();
    };
    // Back from the next page, the form can be sent again.
    addEventListener('pageshow', () => {
      button.disabled = false;
      button.textContent = send;
      record.querySelector('[name="work"]')?.remove();
    });
  }

  // ALTCHA: the number that with the salt hashes to the challenge.
  async function solved({ algorithm, challenge, salt, signature, maxnumber }) {
    const encoder = new TextEncoder();
    for (let number = 0; number <= maxnumber; number += 1) {
      const digest = await crypto.subtle.digest(algorithm, encoder.encode(salt + number));
      const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
      if (hex === challenge) return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
    }
    throw new RangeError('expected a number to be found');
  }

  // As shared/complaints/receipt.ts has it; a test holds the two together.
  function isReceipt(typed) {
    const plain = typed
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s\-‐-―_.·]/g, '')
      .replaceAll('O', '0')
      .replace(/[IL]/g, '1');
    if (!/^[0-9A-HJKMNP-TV-Z]{20}$/.test(plain)) return false;
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    const rest = (text) => [...text].reduce((sum, each) => (sum * 32 + alphabet.indexOf(each)) % 1021, 0);
    const check = alphabet.indexOf(plain[18]) * 32 + alphabet.indexOf(plain[19]);
    return rest(plain.slice(0, 18)) === check;
  }
})();
