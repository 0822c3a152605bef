/**
 * Codes for people to read, type and say: Crockford's base32 and two check characters, in groups of four. Whoever types
 * one may use small letters, full-width forms, spaces and dashes anywhere, O for 0, I and L for 1.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHECK_CHARACTERS = 2;
const GROUP = /.{1,4}/g;
/**
 * The largest prime below 32²: the remainder fits two characters and tells every wrong character and every two that
 * changed places, since the order of 32 modulo it, 68, is longer than any code here.
 */
const CHECK_MODULUS = 1021n;
const MOST_TYPED = 200;

/** Characters of the alphabet for the lowest bits of `bytes`, five bits each; at most as many as the bytes fill. */
export function base32(bytes: Uint8Array, characters: number): string {
  if (characters * 5 > bytes.length * 8) {
    throw new RangeError(`expected bytes for ${characters} characters, got ${bytes.length}`);
  }
  return digits(
    bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n),
    characters,
  );
}

/** The code of `payload`, which is of the alphabet: check characters added, grouped by dashes. */
export function checkedCode(payload: string): string {
  return groupedCode(`${payload}${digits(numberOf(payload) % CHECK_MODULUS, CHECK_CHARACTERS)}`);
}

/**
 * The payload of a code as somebody typed it.
 * @returns `undefined` where it cannot be one of `characters`, most likely for a slip of the pen
 */
export function parseCheckedCode(typed: string, characters: number): string | undefined {
  const plain = plainCode(typed);
  if (plain.length !== characters + CHECK_CHARACTERS) return undefined;
  if ([...plain].some((character) => !ALPHABET.includes(character))) return undefined;
  const payload = plain.slice(0, characters);
  return numberOf(payload) % CHECK_MODULUS === numberOf(plain.slice(characters)) ? payload : undefined;
}

/** What was typed, in the alphabet's own spelling. */
export const plainCode = (typed: string): string =>
  typed
    .slice(0, MOST_TYPED)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―_.·]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

export const groupedCode = (plain: string): string => (plain.match(GROUP) ?? []).join('-');

const numberOf = (plain: string): bigint =>
  [...plain].reduce((sum, character) => sum * 32n + BigInt(ALPHABET.indexOf(character)), 0n);

function digits(value: bigint, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest /= 32n) text = ALPHABET.charAt(Number(rest % 32n)) + text;
  return text;
}
