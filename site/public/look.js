// Before anything is drawn: the size, contrast and colours that somebody chose on this device; see /settings/. Then the
// switch for large text, and copies for when there is no connection (sw.js). Without it every page works all the same.
(() => {
  const root = document.documentElement;
  const chosen = () => {
    try {
      return localStorage.getItem('look') ?? '';
    } catch {
      return '';
    }
  };
  root.dataset.look = chosen();
  addEventListener('DOMContentLoaded', () => {
    const link = document.querySelector('.look');
    if (link === null) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'look';
    button.textContent = link.textContent;
    const show = () => {
      button.ariaPressed = String(/\blarge\b/.test(root.dataset.look));
    };
    button.onclick = () => {
      const rest = root.dataset.look.replace(/\s*\blarge\b/, '').trim();
      root.dataset.look = button.ariaPressed === 'true' ? rest : `${rest} large`.trim();
      try {
        localStorage.setItem('look', root.dataset.look);
      } catch {}
      dispatchEvent(new Event('look'));
    };
    addEventListener('look', show);
    show();
    link.replaceWith(button);
  });
  if ('serviceWorker' in navigator) {
    const policy = globalThis.trustedTypes?.createPolicy('look', { createScriptURL: (url) => url });
    navigator.serviceWorker.register(policy?.createScriptURL('/sw.js') ?? '/sw.js').catch(() => {});
  }
})();
