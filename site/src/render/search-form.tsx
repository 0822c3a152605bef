import { divisionName, divisionsBelow, type Locale } from '../../../shared/register/divisions.ts';
import { FIELD_CODES, FIELDS } from '../../../shared/register/fields.ts';
import { STATUSES } from '../../../shared/register/schema.ts';
import type { SearchFilters } from '../../../shared/register/search/schema.ts';
import { SEARCH_ADVICE, SEARCH_ANSWERS } from '../i18n/search-answers.ts';
import { SEARCH_WORDS } from '../i18n/search-words.ts';
import { STATUS_WORDS } from '../i18n/words.ts';
import { localPath, StatusTag } from './common.tsx';

interface SearchFormProps {
  readonly locale: Locale;
  readonly text: string;
  readonly filters: SearchFilters;
  /** Code of the province whose places can be chosen. */
  readonly province: string;
  /** On the page that answers by script, and leads to the server's answer where there is none. */
  readonly isScripted?: boolean;
}

const SERVER = '/api/pages/search';

/** The question and its filters; sent by GET, so that the address always says what was asked. */
export function SearchForm({ locale, text, filters, province, isScripted = false }: SearchFormProps) {
  const words = SEARCH_WORDS[locale];
  const language = locale === 'en' && <input type="hidden" name="lang" value="en" />;
  return (
    <search>
      <form
        id="search"
        class="search"
        method="get"
        action={isScripted ? localPath(locale, '/search/') : SERVER}
        data-root={localPath(locale, '')}
        data-province={province}
      >
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
              {...(text === '' ? {} : { value: text })}
              autocomplete="off"
              spellcheck={false}
              autocapitalize="off"
              aria-describedby="q-hint"
            />
            {isScripted ? (
              <>
                <noscript>
                  {language}
                  <button class="button" type="submit" formaction={SERVER}>
                    {words.go}
                  </button>
                </noscript>
                <button class="button scripted" type="submit">
                  {words.go}
                </button>
              </>
            ) : (
              <>
                {language}
                <button class="button" type="submit">
                  {words.go}
                </button>
              </>
            )}
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
        {isScripted && (
          <button class="button button-quiet scripted" type="button" id="near" aria-expanded="false">
            {words.near}
          </button>
        )}
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

/** What to try where nothing was found. */
export function SearchAdvice({ locale }: { readonly locale: Locale }) {
  const { advice, notInRegister } = SEARCH_ADVICE[locale];
  return (
    <>
      <ul class="advice">
        {advice.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p class="quiet">{notInRegister}</p>
    </>
  );
}

/**
 * What the page's script puts answers together from: its words, the tags of the statuses and the advice, each under
 * its name. They come with the page, where they weigh less than in a script, and are drawn by one component.
 */
export function SearchParts({ locale }: { readonly locale: Locale }) {
  return (
    <template id="parts">
      {Object.entries(SEARCH_ANSWERS[locale]).map(([word, text]) => (
        <p key={word} data-part={word}>
          {text}
        </p>
      ))}
      {STATUSES.map((status) => (
        <StatusTag key={status} status={status} locale={locale} />
      ))}
      <div data-part="advice">
        <SearchAdvice locale={locale} />
      </div>
    </template>
  );
}
