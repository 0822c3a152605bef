import { canonicalJson, type Json } from '../../../shared/kernel/canonical-json.ts';
import type { Day } from '../../../shared/kernel/days.ts';
import type { PublishedFile } from '../../adapters/object-store.ts';
import { PAGE_CACHE_CONTROL } from '../cache.ts';
import type { Snapshot } from './snapshots.ts';
import type { FileFacts } from './upload.ts';

const LICENCE = { '@id': 'https://creativecommons.org/licenses/by/4.0/' };
const EU = 'http://publications.europa.eu/resource/authority';
const MEDIA = 'https://www.iana.org/assignments/media-types';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** What a catalogue says of the data as it was built on a day. */
export interface DataOverview {
  readonly current: readonly FileFacts[];
  readonly snapshots: readonly Snapshot[];
  readonly today: Day;
}

/**
 * The catalogue by which data portals harvest the register: DCAT 3 in JSON-LD, with the terms of DCAT-AP 3.0.
 * Source: https://www.w3.org/TR/vocab-dcat-3/ and https://semiceu.github.io/DCAT-AP/releases/3.0.0/
 */
export function catalogFile(
  { current, snapshots, today }: DataOverview,
  { origin, publisher }: { readonly origin: string; readonly publisher: string },
): PublishedFile {
  const agent = { '@type': 'foaf:Agent', 'foaf:name': inChinese(publisher) };
  const common = { 'dct:license': LICENCE, 'dct:publisher': agent };
  const complaints = current.filter(({ key }) => key.startsWith(COMPLAINTS_PREFIX));
  const units = current.filter(({ key }) => key !== STATISTICS_KEY && !key.startsWith(COMPLAINTS_PREFIX));
  const statistics = current.filter(({ key }) => key === STATISTICS_KEY);
  const register = {
    ...common,
    ...dataset(origin, 'register', {
      zh: '诚信计量自我承诺示范单位名录',
      en: 'Register of honest-measurement units',
    }),
    'dct:modified': day(today),
    'dcat:distribution': [
      ...units.map((file) => distribution(origin, file)),
      feedDistribution(origin),
      ...snapshots.flatMap(({ files, takenOn }) =>
        files.map((file) => ({ ...distribution(origin, file), 'dct:issued': day(takenOn) })),
      ),
    ],
  };
  const figures = {
    ...common,
    ...dataset(origin, 'statistics', { zh: '名录统计', en: 'Statistics of the register' }),
    'dct:modified': day(today),
    'dcat:distribution': statistics.map((file) => distribution(origin, file)),
  };
  const cases = {
    ...common,
    ...dataset(origin, 'complaints', {
      zh: '投诉举报月度数字',
      en: 'Complaints and reports in figures',
    }),
    'dcat:distribution': complaints.map((file) => distribution(origin, file)),
  };
  const catalog = {
    '@context': CONTEXT,
    '@id': `${origin}/open-data/catalog.jsonld`,
    '@type': 'dcat:Catalog',
    ...common,
    'dct:title': [inChinese('诚信计量开放数据'), inEnglish('Open data of honest measurement')],
    'dct:description': [
      inChinese('示范单位名录与统计'),
      inEnglish('The register of units and its statistics'),
    ],
    'foaf:homepage': { '@id': `${origin}/open-data/` },
    'dcat:dataset': [register, figures, cases],
  };
  return {
    key: 'open-data/catalog.jsonld',
    body: `${canonicalJson(catalog as unknown as Json)}\n`,
    contentType: 'application/ld+json; charset=utf-8',
    cacheControl: PAGE_CACHE_CONTROL,
  };
}

const STATISTICS_KEY = 'open-data/statistics.json';
const COMPLAINTS_PREFIX = 'open-data/complaints.';

function dataset(origin: string, id: string, title: { readonly zh: string; readonly en: string }) {
  return {
    '@id': `${origin}/open-data/#${id}`,
    '@type': 'dcat:Dataset',
    'dct:title': [inChinese(title.zh), inEnglish(title.en)],
    'dct:description': [
      inChinese(`${title.zh}，与网页逐条一致`),
      inEnglish(`${title.en}, the same as the pages`),
    ],
    'dct:language': [{ '@id': `${EU}/language/ZHO` }, { '@id': `${EU}/language/ENG` }],
    'dct:accrualPeriodicity': { '@id': `${EU}/frequency/UPDATE_CONT` },
    'dcat:landingPage': { '@id': `${origin}/open-data/` },
  };
}

function distribution(origin: string, { key, bytes, sha256 }: FileFacts) {
  const isCsv = key.endsWith('.csv');
  const url = { '@id': `${origin}/${key}` };
  return {
    '@id': `${origin}/${key}#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': key.slice('open-data/'.length),
    'dct:license': LICENCE,
    'dct:format': { '@id': `${EU}/file-type/${isCsv ? 'CSV' : 'JSON'}` },
    'dcat:mediaType': { '@id': `${MEDIA}/${isCsv ? 'text/csv' : 'application/json'}` },
    'dcat:accessURL': { '@id': `${origin}/open-data/` },
    'dcat:downloadURL': url,
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256 },
    },
  };
}

function feedDistribution(origin: string) {
  return {
    '@id': `${origin}/open-data/changes.atom#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': 'changes.atom',
    'dct:license': LICENCE,
    'dct:format': { '@id': `${EU}/file-type/ATOM` },
    'dcat:mediaType': { '@id': `${MEDIA}/application/atom+xml` },
    'dcat:accessURL': { '@id': `${origin}/open-data/changes.atom` },
  };
}

const inChinese = (text: string) => ({ '@language': 'zh', '@value': text });
const inEnglish = (text: string) => ({ '@language': 'en', '@value': text });
const day = (value: string) => ({ '@type': 'xsd:date', '@value': value });
