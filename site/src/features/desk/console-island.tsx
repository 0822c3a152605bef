import { render } from 'preact';
import { ConsoleApp } from './console-app.tsx';

/** Puts the console into its page. */
export function startConsole(locale: 'zh' | 'en'): void {
  const place = document.getElementById('console');
  if (place === null) return;
  place.replaceChildren();
  render(<ConsoleApp locale={locale} />, place);
}
