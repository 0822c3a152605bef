import { STAND_INS } from '../../functions/adapters/object-keys.ts';
import { PAGE_HEADERS } from '../../functions/http/headers.ts';
import { tidyCertificateNumber } from '../../shared/register/certificate-number.ts';

/** What the edge does to every answer, as data: CloudFront and the one-machine edge both build from it. */

/** Security headers of every page and file. No inline script or style is allowed anywhere. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = PAGE_HEADERS;

/** Path patterns, as CloudFront writes them, of what other sites may show and read: open data and the log. */
export const OPEN_PATTERNS = [
  'units/*/badge.svg',
  'units/*/unit.json',
  'units/*/unit.tlog-proof',
  'log/*',
  'open-data/*',
] as const;

/** Headers of those files: a browser keeps everything else of ours to our own pages. */
export const OPEN_HEADERS: Readonly<Record<string, string>> = {
  ...SECURITY_HEADERS,
  'cross-origin-resource-policy': 'cross-origin',
  'access-control-allow-origin': '*',
};

/**
 * Path patterns of the pages that may ask a device where it is, once somebody has pressed a button: the search, for what
 * is near, and the console, for the form of a visit.
 */
export const LOCATING_PATTERNS = ['search/*', 'en/search/*', 'console/*', 'en/console/*'] as const;

/** Headers of those pages: the page itself may ask, nothing framed in it. */
export const LOCATING_HEADERS: Readonly<Record<string, string>> = {
  ...SECURITY_HEADERS,
  'permissions-policy': PAGE_HEADERS['permissions-policy'].replace('geolocation=()', 'geolocation=(self)'),
};

const pathsOf = (patterns: readonly string[]): readonly RegExp[] =>
  patterns.map((pattern) => new RegExp(`^/${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`));
const OPEN_PATHS = pathsOf(OPEN_PATTERNS);
const LOCATING_PATHS = pathsOf(LOCATING_PATTERNS);

/** The headers of a file by the path that a reader asked for. */
export const headersFor = (path: string): Readonly<Record<string, string>> => {
  if (OPEN_PATHS.some((open) => open.test(path))) return OPEN_HEADERS;
  return LOCATING_PATHS.some((locating) => locating.test(path)) ? LOCATING_HEADERS : SECURITY_HEADERS;
};

/** Prefixes of the bucket that are nobody's business but the publisher's. */
export const PRIVATE_PREFIXES = ['_state/', 'frames/', 'en/frames/'] as const;

/** Key of the page for everything that is not there. */
export const NOT_FOUND_KEY = '404.html';

/** Paths under /api that are files of the site build and not functions. */
export function isStaticApiPath(path: string): boolean {
  return path === '/api/openapi.json' || path === '/api/docs' || path.startsWith('/api/docs/');
}

/** Paths of the API at which a file answers while the API cannot. */
export const STAND_IN_PATHS: readonly string[] = Object.values(STAND_INS).map((key) => `/${key}`);

/** What counts as the API being away, where a file can stand in. */
export const AWAY_STATUSES = [500, 502, 503, 504] as const;

/** Paths under /api that belong to people who sign in: the other function answers all the rest. */
export const DESK_API_PREFIXES = ['/api/desk', '/api/session'] as const;

export const isDeskApiPath = (path: string): boolean =>
  DESK_API_PREFIXES.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));

/** The log's files have the names that its standard gives them, most of them without an ending. */
const LOG_PREFIX = 'log/';

/** No file has one in its name, and not every store bears to be asked for one. */
const CONTROL_CHARACTER = /\p{Cc}/u;

/**
 * The object key of a URL path: `/x/` and an extension-less `/x` are `x/index.html`.
 * @returns `undefined` for paths that are never served
 */
export function objectKeyFor(path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const key = decoded.replace(/^\/+/, '');
  if (
    key.includes('..') ||
    CONTROL_CHARACTER.test(key) ||
    PRIVATE_PREFIXES.some((prefix) => key.startsWith(prefix))
  )
    return undefined;
  if (key === '' || key.endsWith('/')) return `${key}index.html`;
  if (key.startsWith(LOG_PREFIX)) return key;
  const lastSegment = key.slice(key.lastIndexOf('/') + 1);
  return lastSegment.includes('.') ? key : `${key}/index.html`;
}

const NUMBER_ADDRESS = /^((?:\/en)?)\/v\/([^/]*)\/?$/;
/** Nothing but this is ever put into an address that a reader is sent to. */
const NUMBER_CHARACTERS = /^[0-9A-Z-]{1,40}$/;

const COMPLAINT_ADDRESS = /^((?:\/en)?)\/complain\/?$/;
/** A unit's public id, as a code at the stall names it. */
const UNIT_ID = /^u[0-9a-hjkmnp-tv-z]{12}$/;
/** A stall's number, still encoded: passed on as it came. */
const STALL = /^[0-9A-Za-z%._~-]{1,240}$/;

/**
 * Where a code at a stall or on a plate leads, `/complain/?unit=…&stall=…`: to the form that the API fills in, which
 * needs no script. Where there is one, it leads back to the fixed page by another name of the unit (`scanned`).
 */
function complaintFor(path: string, query: string): string | undefined {
  const address = COMPLAINT_ADDRESS.exec(path);
  if (address === null) return undefined;
  const raw = (name: string): string => new RegExp(`(?:^|&)${name}=([^&]*)`).exec(query)?.[1] ?? '';
  const [unit, stall] = [raw('unit'), raw('stall')];
  if (!UNIT_ID.test(unit)) return undefined;
  const more = (STALL.test(stall) ? `&stall=${stall}` : '') + (address[1] === '' ? '' : '&lang=en');
  return `/api/pages/complain/start?unit=${unit}${more}`;
}

/**
 * Where a reader is sent who typed a certificate number into `/v/?number=…`, or wrote its address in another way: to
 * the address of the number as the register spells it, or to the search where it can be no number; and who scanned a
 * code of a stall, to the form.
 * @param query what follows the question mark, still encoded
 * @returns `undefined` where there is nothing to put right
 */
export function redirectFor(path: string, query: string): string | undefined {
  const complaint = complaintFor(path, query);
  if (complaint !== undefined) return complaint;
  const [, locale = '', segment = ''] = NUMBER_ADDRESS.exec(path) ?? [];
  if (!NUMBER_ADDRESS.test(path)) return undefined;
  const asked = segment === '' ? (new URLSearchParams(query).get('number') ?? '') : decoded(segment);
  const number = tidyCertificateNumber(asked);
  if (number === '' || number === segment) return undefined;
  if (NUMBER_CHARACTERS.test(number)) return `${locale}/v/${number}/`;
  return segment === '' ? `${locale}/search/?q=${encodeURIComponent(asked.trim())}` : undefined;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}

/** Pages of complaints: no browser keeps that somebody was there. */
const UNSTORED = /^(en\/)?(complain|case)\//;

const ONE_YEAR_SECONDS = 31_536_000;

/** Files with a hash in their name never change; everything else is asked for again after a minute. */
export function cacheControlFor(key: string): string {
  if (UNSTORED.test(key)) return 'no-store';
  return key.startsWith('_astro/')
    ? `public, max-age=${ONE_YEAR_SECONDS}, immutable`
    : 'public, max-age=60, stale-while-revalidate=300';
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  txt: 'text/plain; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  webmanifest: 'application/manifest+json',
};

/** Content type by the ending of a key. */
export function contentTypeFor(key: string): string {
  return CONTENT_TYPES[key.slice(key.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
