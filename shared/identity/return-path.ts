/** Where a person arrives who signs in without having been anywhere. */
export const DEFAULT_RETURN_PATH = '/console/';

const LONGEST_PATH = 500;
/** A path of one slash, without what browsers read as another host, as a step up or as nothing (WHATWG URL). */
const OWN_PATH = /^\/(?![/\\])[^\\\p{Cc}\p{White_Space}]*$/u;
const API = /^\/api(\/|$|\?|#)/i;

/**
 * Where to go after sign-in or sign-out: a page of this origin, whatever was asked.
 * @param asked attacker-controlled
 * @returns path with query and fragment; the default for what is no page of ours
 */
export function returnPath(asked: string | null | undefined): string {
  if (asked === null || asked === undefined || asked.length > LONGEST_PATH) return DEFAULT_RETURN_PATH;
  if (!OWN_PATH.test(asked)) return DEFAULT_RETURN_PATH;
  const base = 'https://own.invalid';
  if (!URL.canParse(asked, base)) return DEFAULT_RETURN_PATH;
  const { origin, pathname, search, hash } = new URL(asked, base);
  if (origin !== base || pathname.startsWith('//') || API.test(pathname)) return DEFAULT_RETURN_PATH;
  return `${pathname}${search}${hash}`;
}
