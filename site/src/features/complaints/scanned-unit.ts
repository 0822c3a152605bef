import { fill } from './form-data.ts';
import { byId } from './island-words.ts';

/**
 * The unit that a QR code names, with its name and its county, and the stall: `?unit=` or, where the page for browsers
 * without a script has led here, `?scanned=`.
 */
export async function scannedUnit(form: HTMLFormElement): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const publicId = asked.get('scanned') ?? asked.get('unit') ?? '';
  if (!/^u[0-9a-hjkmnp-tv-z]{12}$/.test(publicId)) return;
  try {
    const answer = await fetch(`/units/${publicId}/unit.json`);
    if (!answer.ok) return;
    const unit = await answer.json();
    const stall = asked.get('stall');
    fill(form, { unit: publicId, division: String(unit.division), ...(stall === null ? {} : { stall }) });
    const name = byId('scanned-name');
    const box = byId('scanned');
    if (name !== null) name.textContent = String(unit.name);
    if (box !== null) box.hidden = false;
  } catch {
    // Without it the name can be typed.
  }
}
