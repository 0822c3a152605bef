// Has the browser keep what is read, so that a plate can be checked again without a connection; see sw.js.
if ('serviceWorker' in navigator) {
  const policy = globalThis.trustedTypes?.createPolicy('offline', { createScriptURL: (url) => url });
  navigator.serviceWorker.register(policy?.createScriptURL('/sw.js') ?? '/sw.js').catch(() => {});
}
