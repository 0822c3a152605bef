import { instrumentsSchema, type Section } from '../../../../shared/certification/schema.ts';
import { EVIDENCE_TEXTS, FIELD_TEXTS, SYSTEM_TEXTS } from '../../i18n/certification-words.ts';
import { OFFICER_WORDS } from '../../i18n/officer-words.ts';
import { Ledger } from './instruments-form.tsx';
import { instantText, type Locale, said } from './said.ts';

interface ContentProps {
  readonly section: Section;
  readonly content: Readonly<Record<string, unknown>>;
  readonly locale: Locale;
}

/** What an applicant filled in, as officers read it. */
export function SectionContent({ section, content, locale }: ContentProps) {
  const words = OFFICER_WORDS[locale];
  if (section === 'instruments') {
    const rows = instrumentsSchema.safeParse(content).data?.rows ?? [];
    return <Ledger rows={rows} locale={locale} disabled onRemove={() => {}} />;
  }
  const entries = Object.entries(content);
  if (entries.length === 0) return <p class="quiet">{words.empty}</p>;
  return (
    <dl class="summary">
      {entries.map(([name, value]) => (
        <div key={name}>
          <dt>{said(FIELD_TEXTS[name], locale) || name}</dt>
          <dd>{name === 'signedAt' ? instantText(String(value), locale) : valueText(value, locale)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What a field holds, as one line of text. */
export function valueText(value: unknown, locale: Locale): string {
  if (!Array.isArray(value)) return value === '' || value === undefined ? '—' : String(value);
  if (value.length === 0) return '—';
  return value
    .map((each: unknown) => {
      if (typeof each === 'string')
        return said(Object.entries(SYSTEM_TEXTS).find(([code]) => code === each)?.[1], locale);
      const { kind = '', note = '', ...row } = (each ?? {}) as Readonly<Record<string, string | undefined>>;
      if (row.serial !== undefined) return `${row.name} ${row.serial} ${row.validUntil ?? ''}`.trim();
      return `${said(Object.entries(EVIDENCE_TEXTS).find(([code]) => code === kind)?.[1], locale)} ${note}`;
    })
    .join(locale === 'zh' ? '；' : '; ');
}
