import { type Day, isDay } from '../../../shared/kernel/days.ts';
import type { Locale } from '../../../shared/register/divisions.ts';
import { DATA_PAGE_WORDS } from '../i18n/data-page-words.ts';
import { dayText, localPath } from './common.tsx';

/** A file as the page shows it. */
interface ListedFile {
  /** Path without leading slash. */
  readonly key: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface DataPageProps {
  readonly current: readonly ListedFile[];
  readonly snapshots: readonly {
    readonly month: string;
    readonly takenOn: string;
    readonly units: number;
    readonly files: readonly ListedFile[];
  }[];
  readonly today: Day;
  readonly locale: Locale;
}

/** Every data file with what is needed to check a copy, and the snapshots, newest first. */
export function DataPage({ current, snapshots, today, locale }: DataPageProps) {
  const words = DATA_PAGE_WORDS[locale];
  return (
    <article class="data-files">
      <p class="no-print">
        <a href={localPath(locale, '/open-data/')}>{words.back}</a>
      </p>
      <h1>{words.title}</h1>
      <p>{words.lead(dayText(today, locale))}</p>
      <h2>{words.current}</h2>
      <FileTable files={current} caption={words.current} locale={locale} />
      <h2>{words.verify}</h2>
      <p>{words.verifyText}</p>
      <pre>sha256sum --check --ignore-missing SHA256SUMS.txt</pre>
      <p class="quiet">{words.verifyNote}</p>
      <h2>{words.more}</h2>
      <ul class="actions">
        {(
          [
            ['/open-data/SHA256SUMS.txt', words.sums],
            [localPath(locale, '/open-data/changes.atom'), words.feed],
            ['/open-data/catalog.jsonld', words.catalog],
            ['/open-data/snapshots.json', words.index],
          ] as const
        ).map(([path, name]) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
      <h2>{words.snapshots}</h2>
      <p>{snapshots.length === 0 ? words.noSnapshots : words.snapshotsText}</p>
      {[...snapshots].reverse().map(({ month, takenOn, units, files }) => (
        <section key={month}>
          <h3>{month}</h3>
          <p class="quiet">{words.takenOn(isDay(takenOn) ? dayText(takenOn, locale) : takenOn, units)}</p>
          <FileTable files={files} caption={`${words.snapshots} ${month}`} locale={locale} />
        </section>
      ))}
    </article>
  );
}

function FileTable(props: {
  readonly files: readonly ListedFile[];
  readonly caption: string;
  readonly locale: Locale;
}) {
  const words = DATA_PAGE_WORDS[props.locale];
  return (
    <table class="cards">
      <caption class="visually-hidden">{props.caption}</caption>
      <thead>
        <tr>
          {[words.file, words.size, words.checksum].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.files.map(({ key, bytes, sha256 }) => (
          <tr key={key}>
            <th scope="row">
              <a href={`/${key}`}>{key.slice(key.lastIndexOf('/') + 1)}</a>
            </th>
            <td data-label={words.size}>{words.bytes(grouped(bytes))}</td>
            <td data-label={words.checksum}>
              <code>{sha256}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `1234567` as `1 234 567`, with the thin space that is neither country's decimal mark. */
const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '\u202f');

/** Title and description of the page, for its head. */
export function dataPageTitle(locale: Locale): { readonly title: string; readonly description: string } {
  const { title, description } = DATA_PAGE_WORDS[locale];
  return { title, description };
}
