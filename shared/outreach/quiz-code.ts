/**
 * A code is all that a class needs to play the same quiz: it decides by itself which questions come, in which order,
 * and how their answers are shuffled. Nothing is stored anywhere.
 *
 * Each question gets a number from the code and its own id, and those with the smallest come. So a question that is
 * added to the bank later changes a quiz only where its number happens to be among the smallest.
 */

/** Crockford's base 32: no letter that looks like a figure, none that makes a word. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const CODE_LENGTH = 6;
export const QUESTIONS_IN_A_QUIZ = 10;

/** A code from as many random bytes as it has characters. */
export function codeFrom(bytes: Uint8Array): string {
  return Array.from(bytes.slice(0, CODE_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

/** What somebody typed or followed as a code: capital, without spaces or dashes, `O` read as 0; `undefined` if none. */
export function readCode(text: string): string | undefined {
  const code = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const isCode = code.length === CODE_LENGTH && [...code].every((each) => ALPHABET.includes(each));
  return isCode ? code : undefined;
}

/** The ids of the questions of a code, in the order in which they are asked. */
export function questionsOf(
  code: string,
  ids: readonly string[],
  most = QUESTIONS_IN_A_QUIZ,
): readonly string[] {
  return inOrderOf(ids, (id) => `${code}/${id}`).slice(0, most);
}

/** `count` places, shuffled by the code and the question. */
export function shuffledPlaces(code: string, id: string, count: number): readonly number[] {
  const places = Array.from({ length: count }, (_, place) => place);
  return inOrderOf(places, (place) => `${code}/${id}/${place}`);
}

function inOrderOf<T>(all: readonly T[], keyOf: (each: T) => string): readonly T[] {
  return all
    .map((each) => ({ each, at: numberOf(keyOf(each)) }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
}

/** FNV-1a over UTF-16, finished by MurmurHash3's mixer: spreads texts that differ by one character over 32 bits. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
