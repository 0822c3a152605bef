import { render } from 'preact';
import { DoorApp } from './door-app.tsx';

/** Puts the list at the door into its page. */
export function startDoor(locale: 'zh' | 'en'): void {
  const place = document.getElementById('door');
  if (place === null) return;
  place.replaceChildren();
  render(<DoorApp locale={locale} />, place);
}
