import type { Day } from '../../../shared/kernel/days.ts';
import { divisionName, divisionsBelow, type Locale, placeName } from '../../../shared/register/divisions.ts';
import { FIELD_CODES, FIELDS } from '../../../shared/register/fields.ts';
import { unitPath } from '../../../shared/register/lists.ts';
import { STATUSES } from '../../../shared/register/schema.ts';
import type { SearchAnswer, SearchFilters, SearchHit } from '../../../shared/register/search/schema.ts';
import { statusOn } from '../../../shared/register/status.ts';
import type { SearchAnswers } from '../i18n/search-answers.ts';
import { SEARCH_ANSWERS_EN } from '../i18n/search-answers-en.ts';
import { SEARCH_ANSWERS_ZH } from '../i18n/search-answers-zh.ts';
import { SEARCH_WORDS } from '../i18n/search-words.ts';
import { STATUS_WORDS } from '../i18n/words.ts';
import { localPath, StatusTag } from './common.tsx';

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
  const said = locale === 'en' ? SEARCH_ANSWERS_EN : SEARCH_ANSWERS_ZH;
  return (
    <>
      <h1>{SEARCH_WORDS[locale].heading}</h1>
      <SearchForm {...props} />
      <section id="results" class="search-results" aria-label={SEARCH_WORDS[locale].results}>
        <Answer {...props} said={said} />
      </section>
    </>
  );
}

function SearchForm({ locale, text, filters, province }: SearchPageProps) {
  const words = SEARCH_WORDS[locale];
  return (
    <search>
      <form class="search" method="get" action="/api/pages/search">
        {locale === 'en' && <input type="hidden" name="lang" value="en" />}
        <div class="search-question">
          <label for="q">{words.question}</label>
          <p class="hint" id="q-hint">
            {words.hint}
          </p>
          <div class="search-line">
            <input
              id="q"
              name="q"
              type="search"
              maxlength={100}
              value={text}
              autocomplete="off"
              spellcheck={false}
              aria-describedby="q-hint"
            />
            <button class="button" type="submit">
              {words.go}
            </button>
          </div>
        </div>
        <div class="search-filters">
          <Choice name="field" label={words.field} any={words.any} chosen={filters.field}>
            {FIELD_CODES.map((field) => [field, FIELDS[field][locale]])}
          </Choice>
          <label>
            {words.division}
            <select name="division">
              <option value="">{words.any}</option>
              {divisionsBelow(province).map((prefecture) => (
                <optgroup key={prefecture} label={divisionName(prefecture, locale) ?? prefecture}>
                  {[prefecture, ...divisionsBelow(prefecture)].map((code) => (
                    <option key={code} value={code} selected={code === filters.division}>
                      {code === prefecture
                        ? words.whole(divisionName(code, locale) ?? code)
                        : (divisionName(code, locale) ?? code)}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </label>
          <Choice name="status" label={words.status} any={words.any} chosen={filters.status}>
            {STATUSES.map((status) => [status, STATUS_WORDS[status][locale]])}
          </Choice>
        </div>
      </form>
    </search>
  );
}

function Choice(props: {
  readonly name: string;
  readonly label: string;
  readonly any: string;
  readonly chosen: string | undefined;
  readonly children: readonly (readonly [value: string, text: string])[];
}) {
  return (
    <label>
      {props.label}
      <select name={props.name}>
        <option value="">{props.any}</option>
        {props.children.map(([value, text]) => (
          <option key={value} value={value} selected={value === props.chosen}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function Answer(props: SearchPageProps & { readonly said: SearchAnswers }) {
  const { answer, text, filters, locale, said } = props;
  const isAsked = text !== '' || Object.values(filters).some((each) => each !== undefined);
  if (!isAsked) return null;
  if (answer === undefined) return <p>{said.unpublished}</p>;
  if (answer.isTooWide === true) {
    const { division, field } = filters;
    const list = division ?? (field === undefined ? '' : `${props.province}/${field}`);
    return (
      <p>
        {said.tooWide}{' '}
        <a href={localPath(locale, `/register/${list === '' ? '' : `${list}/`}`)}>{said.list}</a>
      </p>
    );
  }
  if (answer.found === 0) {
    return (
      <>
        <p>{said.none}</p>
        <ul class="advice">
          {said.advice.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <p class="quiet">{said.notInRegister}</p>
      </>
    );
  }
  const [first] = answer.hits;
  const isNear = first?.match === 'homophone' || first?.match === 'fuzzy';
  const counted = answer.isLeast
    ? said.least(answer.hits.length)
    : said.found(answer.found, answer.hits.length);
  return (
    <>
      <p>
        {isNear && `${said.nearly} `}
        {counted}
      </p>
      <ol class="hits">
        {answer.hits.map((hit) => (
          <Hit key={hit.entry.publicId} hit={hit} locale={locale} today={props.today} />
        ))}
      </ol>
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
