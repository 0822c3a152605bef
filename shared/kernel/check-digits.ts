/** Check characters of the two standards that the register's numbers follow. */

const MOD_37_36_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/**
 * The ISO 7064 MOD 37,36 check character of `payload`.
 * @param payload digits and capital letters; hyphens are skipped, as ISO 7064 leaves separators to the user
 * @throws RangeError for any other character
 */
export function mod3736CheckCharacter(payload: string): string {
  let check = 36;
  for (const character of payload.replaceAll('-', '')) {
    const value = MOD_37_36_ALPHABET.indexOf(character);
    if (value < 0) throw new RangeError('expected digits, capital letters and hyphens');
    check = (check + value) % 36 || 36;
    check = (check * 2) % 37;
  }
  return MOD_37_36_ALPHABET.charAt((37 - check) % 36);
}

/**
 * Whether `uscc` is a well-formed unified social credit identifier with a right check character.
 * Source: GB 32100-2015, 18 characters, modulus 31 (certainty: official algorithm, eight agreeing implementations).
 */
export function isUscc(uscc: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(uscc)) return false;
  const sum = USCC_WEIGHTS.reduce(
    (total, weight, at) => total + weight * USCC_ALPHABET.indexOf(uscc.charAt(at)),
    0,
  );
  return USCC_ALPHABET.charAt((31 - (sum % 31)) % 31) === uscc.charAt(17);
}

const RESIDENT_ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const RESIDENT_ID_CHECKS = '10X98765432';

/**
 * Whether `number` is a resident identity number with a right check character, X in capitals.
 * Source: GB 11643-1999, ISO 7064 MOD 11-2 (certainty: official algorithm, agreeing implementations).
 */
export function isResidentId(number: string): boolean {
  if (!/^[1-9]\d{16}[\dX]$/.test(number)) return false;
  const sum = RESIDENT_ID_WEIGHTS.reduce(
    (total, weight, at) => total + weight * Number(number.charAt(at)),
    0,
  );
  return RESIDENT_ID_CHECKS.charAt(sum % 11) === number.charAt(17);
}
