import type { Day } from '../../../shared/kernel/days.ts';
import { divisionName, type Locale } from '../../../shared/register/divisions.ts';
import { FIELD_CODES, FIELDS } from '../../../shared/register/fields.ts';
import { listPath, provinceOf, type RegisterList, unitPath } from '../../../shared/register/lists.ts';
import type { Unit } from '../../../shared/register/schema.ts';
import { statusOn } from '../../../shared/register/status.ts';
import { REGISTER_WORDS } from '../i18n/words.ts';
import { Breadcrumbs, DemonstrationNote, fieldText, localPath, StatusTag } from './common.tsx';

export interface ListPageProps {
  readonly list: RegisterList;
  /** From 1. */
  readonly page: number;
  readonly units: readonly Unit[];
  readonly hasNext: boolean;
  readonly today: Day;
  readonly locale: Locale;
  readonly title: string;
  /** Divisions directly below the list's own. */
  readonly below: readonly { readonly code: string; readonly name: string }[];
  readonly crumbs: readonly { readonly name: string; readonly path: string }[];
}

/** One page of a list of the register: a table that becomes cards on a phone. */
export function ListPage(props: ListPageProps) {
  const { list, page, units, locale, title } = props;
  const words = REGISTER_WORDS[locale];
  return (
    <article class="list">
      <Breadcrumbs locale={locale} crumbs={props.crumbs} />
      <h1>{title}</h1>
      {page > 1 && <p class="quiet">{words.pageOf(page)}</p>}
      {units.some((unit) => unit.demonstration) && <DemonstrationNote locale={locale} />}
      {page === 1 && <WaysIn {...props} />}
      {units.length === 0 ? <p class="empty">{words.empty}</p> : <UnitTable {...props} />}
      <Pager list={list} page={page} hasNext={props.hasNext} locale={locale} />
    </article>
  );
}

/** Ways to smaller lists: places below, fields. */
export function WaysIn({ list, below, locale }: Pick<ListPageProps, 'list' | 'below' | 'locale'>) {
  const words = REGISTER_WORDS[locale];
  return (
    <>
      {below.length > 0 && (
        <nav class="ways" aria-label={words.below}>
          <h2>{words.below}</h2>
          <ul>
            {below.map(({ code, name }) => (
              <li key={code}>
                <a href={localPath(locale, `/register/${code}/`)}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {list.kind === 'province' && (
        <p>
          <a href={localPath(locale, '/statistics/')}>{words.statistics}</a>
        </p>
      )}
      {list.kind === 'province' && (
        <nav class="ways" aria-label={words.fields}>
          <h2>{words.fields}</h2>
          <ul>
            {FIELD_CODES.map((field) => (
              <li key={field}>
                <a href={localPath(locale, `/register/${provinceOf(list.division)}/${field}/`)}>
                  {FIELDS[field][locale]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}

/** Units as a table, which becomes cards on a phone. */
export function UnitTable(props: Pick<ListPageProps, 'units' | 'locale' | 'today' | 'title'>) {
  const { units, locale, today, title } = props;
  const words = REGISTER_WORDS[locale];
  return (
    <table class="cards">
      <caption class="visually-hidden">{title}</caption>
      <thead>
        <tr>
          {[
            words.name,
            words.field,
            words.place,
            words.number,
            words.validFrom,
            words.validTo,
            words.status,
          ].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <tr key={unit.publicId}>
            <th scope="row">
              <a lang="zh-CN" href={localPath(locale, unitPath(unit.publicId))}>
                {unit.name}
              </a>
            </th>
            <td data-label={words.field}>{fieldText(unit, locale)}</td>
            <td data-label={words.place}>{divisionName(unit.division, locale) ?? unit.division}</td>
            <td data-label={words.number} class="number">
              {unit.certificateNumber}
            </td>
            <td data-label={words.validFrom} class="day">
              {unit.validFrom ?? words.year(unit.year)}
            </td>
            <td data-label={words.validTo} class="day">
              {unit.validTo}
            </td>
            <td data-label={words.status}>
              <StatusTag status={statusOn(unit, today).status} locale={locale} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Ways to the pages before and after; nothing where a list is one page. */
export function Pager(props: {
  readonly list: RegisterList;
  readonly page: number;
  readonly hasNext: boolean;
  readonly locale: Locale;
}) {
  const { list, page, hasNext, locale } = props;
  const words = REGISTER_WORDS[locale];
  if (page === 1 && !hasNext) return null;
  return (
    <nav class="pager" aria-label={words.pager}>
      {page > 1 && (
        <a rel="prev" href={localPath(locale, listPath(list, page - 1))}>
          ← {words.previous}
        </a>
      )}
      {hasNext && (
        <a rel="next" href={localPath(locale, listPath(list, page + 1))}>
          {words.next} →
        </a>
      )}
    </nav>
  );
}
