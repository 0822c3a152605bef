// Places left at this moment, where the page says how many there were when it was made. Without it the page stays as it
// is, with its time beside the figure.
(() => {
  const list = document.querySelector('[data-event]');
  if (list === null) return;
  const show = ({ sessions }) => {
    for (const { sessionId, left, waiting } of sessions) {
      const line = list.querySelector(`[data-session="${sessionId}"] .visit-left`);
      if (line === null) continue;
      const words = [line.dataset.left.replace('0', String(left))];
      if (waiting > 0) words.push(line.dataset.waiting.replace('0', String(waiting)));
      line.textContent = words.join(' · ');
    }
  };
  fetch(`/api/visits/${list.dataset.event}/places`)
    .then((answer) => (answer.ok ? answer.json().then(show) : undefined))
    .catch(() => {});
})();
