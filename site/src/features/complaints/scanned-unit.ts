import { fill } from './form-data.ts';
import { byId } from './island-words.ts';

/** Characters of a stall's number that a code may name. */
const MOST_STALL = 60;

/**
 * The unit that a QR code names, and the stall: `?unit=` or, where the page for browsers without a script has led here,
 * `?scanned=`. What the code says needs nobody's answer; name and county come from the unit's published record.
 */
export async function scannedUnit(form: HTMLFormElement): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const stall = asked.get('stall');
  if (stall !== null) fill(form, { stall: stall.slice(0, MOST_STALL) });
  const publicId = asked.get('scanned') ?? asked.get('unit') ?? '';
  if (!/^u[0-9a-hjkmnp-tv-z]{12}$/.test(publicId)) return;
  fill(form, { unit: publicId });
  const unit = await showScanned(form);
  if (unit !== undefined) fill(form, { division: unit.division });
}

/**
 * Names the unit that the form holds; one that is in no register is taken out of it again.
 * @returns its county, where its record can be read
 */
export async function showScanned(form: HTMLFormElement): Promise<{ readonly division: string } | undefined> {
  const publicId = form.querySelector<HTMLInputElement>('[name="unit"]')?.value ?? '';
  const [box, name] = [byId('scanned'), byId('scanned-name')];
  if (publicId === '' || box === null || name === null) return undefined;
  name.textContent = publicId;
  box.hidden = false;
  try {
    const answer = await fetch(`/units/${publicId}/unit.json`);
    if (answer.status === 404) {
      fill(form, { unit: '' });
      box.hidden = true;
    }
    if (!answer.ok) return undefined;
    const { unit } = await answer.json();
    name.textContent = String(unit.name);
    return { division: String(unit.division) };
  } catch {
    // Without a connection its number stands there, and is filed as it is.
    return undefined;
  }
}
