import type { APIRequestContext } from '@playwright/test';
import { formatCertificateNumber } from '../../shared/register/certificate-number.ts';
import type { Locale } from '../../shared/register/divisions.ts';
import { unitPath, verifyPath } from '../../shared/register/lists.ts';
import type { Status } from '../../shared/register/schema.ts';
import { aUnitThatIs } from './portal.ts';

/** One kind of page of the site, and how to find one. */
export interface PageKind {
  readonly name: string;
  readonly status: 200 | 404;
  /** Path below the language root. */
  readonly path: (request: APIRequestContext) => Promise<string>;
}

/** Well formed, with the right check character, and never given to anybody. */
export const UNKNOWN_NUMBER = formatCertificateNumber({
  prefix: 'YNIM',
  year: 2016,
  division: '530102',
  field: 'market',
  sequence: 987_654,
});

export const LOCALES = ['zh', 'en'] as const satisfies readonly Locale[];

export const inLocale = (locale: Locale, path: string): string => (locale === 'en' ? `/en${path}` : path);

const fixed = (name: string, path: string): PageKind => ({ name, status: 200, path: async () => path });

const ofUnit = (name: string, status: Status, pathOf: (unit: Unit) => string): PageKind => ({
  name,
  status: 200,
  path: async (request) => pathOf(await aUnitThatIs(status, request)),
});

type Unit = Awaited<ReturnType<typeof aUnitThatIs>>;

const unitPage = (unit: Unit): string => unitPath(unit.publicId);

export const PAGE_KINDS: readonly PageKind[] = [
  fixed('home', '/'),
  fixed('search', '/search/'),
  fixed('number form', '/v/'),
  fixed('complaint form', '/complain/'),
  fixed('case form', '/case/'),
  fixed('register', '/register/'),
  ofUnit('prefecture list', 'certified', (unit) => `/register/${unit.division.slice(0, 4)}00/`),
  ofUnit('county list', 'certified', (unit) => `/register/${unit.division}/`),
  ofUnit('field list', 'certified', (unit) => `/register/${unit.division.slice(0, 2)}0000/${unit.field}/`),
  ofUnit('certified unit', 'certified', unitPage),
  ofUnit('expiring unit', 'expiring', unitPage),
  ofUnit('suspended unit', 'suspended', unitPage),
  ofUnit('expired unit', 'expired', unitPage),
  ofUnit('withdrawn unit', 'withdrawn', unitPage),
  ofUnit('plate', 'certified', (unit) => `${unitPage(unit)}plate/`),
  ofUnit('certificate', 'certified', (unit) => `${unitPage(unit)}certificate/`),
  ofUnit('certificate of a withdrawn unit', 'withdrawn', (unit) => `${unitPage(unit)}certificate/`),
  ofUnit('verification of a certified unit', 'certified', (unit) => verifyPath(unit.certificateNumber)),
  ofUnit('verification of a withdrawn unit', 'withdrawn', (unit) => verifyPath(unit.certificateNumber)),
  fixed('statistics', '/statistics/'),
  fixed('figures of complaints', '/statistics/complaints/'),
  fixed('open data', '/open-data/'),
  fixed('data files', '/open-data/files/'),
  fixed('commitment', '/commitment/'),
  fixed('apply', '/apply/'),
  fixed('public notices', '/notices/'),
  fixed('World Metrology Day', '/520/'),
  fixed('open days', '/visit/'),
  fixed('open day with a full and a cancelled session', '/visit/demo-mass/'),
  fixed('open day with a draw', '/visit/demo-meters/'),
  fixed('booking by its code', '/visit/booking/'),
  fixed('list at the door', '/visit/door/'),
  fixed('results of the campaign', '/visit/results/'),
  fixed('past World Metrology Days', '/520/archive/'),
  fixed('posters', '/520/posters/'),
  fixed('poster', '/520/posters/scale/'),
  fixed('poster with figures', '/520/posters/constants/'),
  fixed('calculator', '/check/'),
  fixed('lot calculator', '/check/lot/'),
  fixed(
    'calculator with an answer',
    `/check/#rule=retail-weighing&goods=meat&settled=1kg&actual=980g&price=5&method=same-scale`,
  ),
  fixed('learning pages', '/learn/'),
  fixed('article', '/learn/market-scale/'),
  fixed('article with a table', '/learn/home-meters/'),
  fixed('action plan', '/plan/'),
  fixed('task that the register counts', '/plan/9/'),
  fixed('task without a target', '/plan/7/'),
  fixed('quiz', '/quiz/'),
  fixed('class of the quiz', '/quiz/class/'),
  fixed('question of a quiz', '/quiz/#code=K7Q2MX'),
  fixed('unit converter', '/learn/convert/#v=3&u=jin'),
  fixed('net content checker', `/learn/label/#s=${encodeURIComponent('净含量：1000g')}&mm=3`),
  fixed('units in a text', `/learn/text-check/#t=${encodeURIComponent('三斤二两，55 英寸，80 码')}`),
  fixed('log', '/verify/'),
  fixed('filing proof', '/verify/filing/'),
  ofUnit('verified proof', 'certified', (unit) => `/verify/#unit=${unit.publicId}`),
  fixed('display settings', '/settings/'),
  fixed('design system', '/design/'),
  fixed('console', '/console/'),
  fixed('about', '/about/'),
  fixed('accessibility', '/accessibility/'),
  { name: 'not found', status: 404, path: async () => '/no-such-page/' },
  { name: 'unknown number', status: 404, path: async () => `/v/${UNKNOWN_NUMBER}/` },
];
