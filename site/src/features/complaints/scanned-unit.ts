import { fill } from './form-data.ts';
import { byId } from './island-words.ts';

/** The unit that a QR code names: `?unit=` of the address, with its name and its county. */
export async function scannedUnit(form: HTMLFormElement): Promise<void> {
  const publicId = new URLSearchParams(location.search).get('unit') ?? '';
  if (!/^u[0-9a-hjkmnp-tv-z]{12}$/.test(publicId)) return;
  try {
    const answer = await fetch(`/units/${publicId}/unit.json`);
    if (!answer.ok) return;
    const unit = await answer.json();
    fill(form, { unit: publicId, division: String(unit.division) });
    const name = byId('scanned-name');
    const box = byId('scanned');
    if (name !== null) name.textContent = String(unit.name);
    if (box !== null) box.hidden = false;
  } catch {
    // Without it the name can be typed.
  }
}
