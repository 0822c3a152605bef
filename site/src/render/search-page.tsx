import type { Day } from '../../../shared/kernel/days.ts';
import { type Locale, placeName } from '../../../shared/register/divisions.ts';
import { FIELDS } from '../../../shared/register/fields.ts';
import { unitPath } from '../../../shared/register/lists.ts';
import type { SearchAnswer, SearchFilters, SearchHit } from '../../../shared/register/search/schema.ts';
import { statusOn } from '../../../shared/register/status.ts';
import { SEARCH_ANSWERS } from '../i18n/search-answers.ts';
import { SEARCH_WORDS } from '../i18n/search-words.ts';
import { localPath, StatusTag } from './common.tsx';
import { searchAnswerText } from './search-answer-text.ts';
import { SearchAdvice, SearchForm } from './search-form.tsx';

interface SearchPageProps {
  readonly locale: Locale;
  readonly text: string;
  readonly filters: SearchFilters;
  /** `undefined` where no index has been published. */
  readonly answer: SearchAnswer | undefined;
  readonly today: Day;
  /** Code of the province whose places can be chosen. */
  readonly province: string;
}

export const searchPageTitle = (locale: Locale): { readonly title: string; readonly description: string } =>
  SEARCH_WORDS[locale];

/** The search for people without scripts: the form as they filled it, and what was found. */
export function SearchPage(props: SearchPageProps) {
  const { locale } = props;
  return (
    <>
      <h1>{SEARCH_WORDS[locale].heading}</h1>
      <SearchForm {...props} />
      <section id="results" class="search-results" aria-label={SEARCH_WORDS[locale].results}>
        <SearchAnswerPart {...props} />
      </section>
    </>
  );
}

/** What was found, or why nothing can be said; nothing where nothing was asked. */
export function SearchAnswerPart({ answer, text, filters, locale, province, today }: SearchPageProps) {
  const said = SEARCH_ANSWERS[locale];
  const isAsked = text !== '' || Object.values(filters).some((each) => each !== undefined);
  if (!isAsked) return null;
  if (answer === undefined) return <p>{said.unpublished}</p>;
  if (answer.isTooWide === true) {
    const { division, field } = filters;
    const list = division ?? (field === undefined ? '' : `${province}/${field}`);
    return (
      <p>
        {said.tooWide}{' '}
        <a href={localPath(locale, `/register/${list === '' ? '' : `${list}/`}`)}>{said.list}</a>
      </p>
    );
  }
  return (
    <>
      <p>{searchAnswerText(answer, (word) => said[word])}</p>
      {answer.found === 0 ? (
        <SearchAdvice locale={locale} />
      ) : (
        <ol class="hits">
          {answer.hits.map((hit) => (
            <Hit key={hit.entry.publicId} hit={hit} locale={locale} today={today} />
          ))}
        </ol>
      )}
    </>
  );
}

function Hit(props: { readonly hit: SearchHit; readonly locale: Locale; readonly today: Day }) {
  const { hit, locale, today } = props;
  const { entry, ranges } = hit;
  const [[start, end] = [0, 0]] = ranges;
  return (
    <li>
      <a lang="zh-CN" href={localPath(locale, unitPath(entry.publicId))}>
        {entry.name.slice(0, start)}
        {end > start && <mark>{entry.name.slice(start, end)}</mark>}
        {entry.name.slice(end)}
      </a>
      <StatusTag status={statusOn(entry, today).status} locale={locale} />
      <p class="hit-facts">
        {[placeName(entry.division, locale), FIELDS[entry.field][locale], entry.certificateNumber].join(
          ' · ',
        )}
      </p>
    </li>
  );
}
