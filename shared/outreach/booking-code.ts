import { base32, checkedCode, groupedCode, parseCheckedCode } from '../kernel/checked-code.ts';

/** Characters of a booking's number: 40 bits of a keyed hash of who books. */
const NUMBER_CHARACTERS = 8;
/** Characters of its secret: 90 random bits. */
const SECRET_CHARACTERS = 18;
/** Bytes of chance for a secret. */
export const SECRET_BYTES = 12;
const SECRET_SHAPE = /^[0-9A-HJKMNP-TV-Z]{18}$/;

/** The parts of a booking's code: the number is said at the door, the secret opens and cancels the booking. */
export interface BookingCode {
  readonly number: string;
  readonly secret: string;
}

/** `7K2M-9QXR-3F0T-VB6H-8WCN-…`: the first two groups are the number. */
export const formatBookingCode = ({ number, secret }: BookingCode): string =>
  checkedCode(`${number}${secret}`);

/** @returns `undefined` where what was typed cannot be a booking's code */
export function parseBookingCode(typed: string): BookingCode | undefined {
  const payload = parseCheckedCode(typed, NUMBER_CHARACTERS + SECRET_CHARACTERS);
  if (payload === undefined) return undefined;
  return { number: payload.slice(0, NUMBER_CHARACTERS), secret: payload.slice(NUMBER_CHARACTERS) };
}

/** @param chance `SECRET_BYTES` random bytes */
export const secretFrom = (chance: Uint8Array): string => base32(chance, SECRET_CHARACTERS);
export const isSecret = (text: string): boolean => SECRET_SHAPE.test(text);

/** @param hash a keyed hash of who books */
export const numberFrom = (hash: Uint8Array): string => base32(hash.slice(0, 8), NUMBER_CHARACTERS);

/** As it is read out: `7K2M-9QXR`. */
export const spokenNumber = (number: string): string => groupedCode(number);
