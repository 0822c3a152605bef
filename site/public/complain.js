// Comfort for every page of complaints, which works without it: "leave quickly" leaves no way back; the receipt can be
// copied and printed, and the way on stays closed until it was saved.
(() => {
  // A code at a stall leads to a page that needs no script; with one, the fixed page does more.
  if (location.pathname === '/api/pages/complain/start') {
    const asked = new URLSearchParams(location.search);
    const next = new URLSearchParams();
    for (const [from, to] of [
      ['unit', 'scanned'],
      ['stall', 'stall'],
    ])
      if (asked.has(from)) next.set(to, asked.get(from));
    location.replace(`${asked.get('lang') === 'en' ? '/en' : ''}/complain/?${next}`);
    return;
  }
  const leave = document.querySelector('.leave-quickly');
  leave?.addEventListener('click', (event) => {
    event.preventDefault();
    document.body.hidden = true;
    try {
      sessionStorage.removeItem('complaint-sending');
    } catch {
      // Nothing is kept where nothing may be.
    }
    location.replace(leave.href);
  });

  const go = document.querySelector('#receipt-go');
  if (go !== null) {
    const box = go.querySelector('#receipt-saved');
    const button = go.querySelector('button');
    const copy = document.querySelector('#receipt-copy');
    const print = document.querySelector('#receipt-print');
    const saved = () => {
      box.checked = true;
      button.disabled = false;
    };
    button.disabled = !box.checked;
    box.onchange = () => {
      button.disabled = !box.checked;
    };
    copy.hidden = false;
    copy.onclick = async () => {
      await navigator.clipboard.writeText(document.querySelector('#receipt-code').textContent.trim());
      copy.textContent = copy.dataset.copied;
      saved();
    };
    print.hidden = false;
    print.onclick = () => {
      globalThis.print();
      saved();
    };
  }
})();
