import { render } from 'preact';
import { ApplyApp } from './apply-app.tsx';
import type { Locale } from './said.ts';

/** Puts the merchants' pages into their place. */
export function startApply(locale: Locale): void {
  const place = document.getElementById('apply');
  if (place === null) return;
  place.replaceChildren();
  render(<ApplyApp locale={locale} />, place);
}
