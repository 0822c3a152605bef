import { Fragment } from 'preact';
import { type ContentField, fieldsOf } from '../../../../shared/content/fields.ts';
import type { ContentKind, Typed } from '../../../../shared/content/schema.ts';
import { RULES } from '../../../../shared/outreach/rule-book.ts';
import { CONTENT_WORDS } from '../../i18n/content-words.ts';
import { Field } from '../desk/parts/field.tsx';
import type { DeskClient } from '../identity/desk-client.ts';
import { AddPicture } from './add-picture.tsx';

interface ContentFormProps {
  readonly client: DeskClient;
  readonly kind: ContentKind;
  readonly locale: 'zh' | 'en';
  readonly typed: Typed;
  readonly onType: (name: string, value: string) => void;
}

const TOPICS = {
  article: ['shopping', 'home', 'health', 'knowledge'],
  question: ['shopping', 'packages', 'home', 'health', 'knowledge'],
} as const;
/** After this field pictures are added, to it and to its other language. */
const LAST_WITH_PICTURES: Readonly<Partial<Record<ContentKind, string>>> = {
  article: 'textEn',
};
const LINES: Readonly<Partial<Record<ContentField['type'], number>>> = { markdown: 16, lines: 3 };

/** The fields of an item, in the order of the one table that says what is typed. */
export function ContentForm(props: ContentFormProps) {
  return (
    <>
      {fieldsOf(props.kind).map((field) => (
        <Fragment key={field.name}>
          <OneField {...props} field={field} />
          {field.name === LAST_WITH_PICTURES[props.kind] && <AddPicture {...props} />}
        </Fragment>
      ))}
    </>
  );
}

function OneField(props: ContentFormProps & { readonly field: ContentField }) {
  const { field, typed, onType, locale } = props;
  const words = CONTENT_WORDS[locale];
  const { name, type } = field;
  const value = typed[name] ?? '';
  const common = {
    name,
    label: words.fields[name] ?? name,
    value,
    onInput: (text: string) => onType(name, text),
  };
  if (type === 'rules') return <RuleTicks {...props} value={value} />;
  if (type === 'tick') {
    return (
      <p class="field">
        <label class="tick">
          <input
            id={name}
            type="checkbox"
            checked={value !== ''}
            onChange={(event) => onType(name, event.currentTarget.checked ? 'yes' : '')}
          />{' '}
          {common.label}
        </label>
      </p>
    );
  }
  if (name === 'topic') return <Field {...common} options={topicsOf(props.kind, locale)} />;
  const hint = hintOf(name, locale);
  const lines = LINES[type];
  return (
    <Field
      {...common}
      {...(hint === undefined ? {} : { hint })}
      {...(lines === undefined ? {} : { lines })}
      {...(type === 'day' ? { type: 'date' as const } : {})}
      required={field.optional !== true}
    />
  );
}

function topicsOf(kind: ContentKind, locale: 'zh' | 'en'): readonly (readonly [string, string])[] {
  const words = CONTENT_WORDS[locale];
  const topics = kind === 'question' ? TOPICS.question : TOPICS.article;
  return [['', words.choose], ...topics.map((topic) => [topic, words.topics[topic]] as const)];
}

function hintOf(name: string, locale: 'zh' | 'en'): string | undefined {
  const { hints } = CONTENT_WORDS[locale];
  if (name.startsWith('text')) return hints.text;
  if (name.startsWith('wrong')) return hints.wrong;
  if (name === 'reviewedOn') return hints.reviewedOn;
  return name === 'source' ? hints.source : undefined;
}

/** The rules of the book, those that are cited ticked. */
function RuleTicks({ locale, onType, value }: ContentFormProps & { readonly value: string }) {
  const cited = value.split(/[\s,，、]+/).filter((id) => id !== '');
  const change = (id: string, isCited: boolean): void =>
    onType('rules', (isCited ? [...cited, id] : cited.filter((each) => each !== id)).join(' '));
  return (
    <details class="field">
      <summary>
        {CONTENT_WORDS[locale].fields.rules} ({cited.length})
      </summary>
      <fieldset id="rules" tabIndex={-1}>
        <legend class="visually-hidden">{CONTENT_WORDS[locale].fields.rules}</legend>
        {RULES.map(({ id, title, titleEn, number }) => (
          <label key={id} class="tick">
            <input
              type="checkbox"
              checked={cited.includes(id)}
              onChange={(event) => change(id, event.currentTarget.checked)}
            />{' '}
            {locale === 'zh' ? `《${title}》` : titleEn} <span class="quiet">{number}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
