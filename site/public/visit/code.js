// The code of a link to a booking stands behind its #, which no server and no log ever sees: it goes into the form here.
(() => {
  const field = document.querySelector('#code');
  const code = decodeURIComponent(location.hash.slice(1));
  if (field === null || code === '') return;
  field.value = code;
  history.replaceState(null, '', location.pathname);
})();
