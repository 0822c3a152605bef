import type { CaseSummary, CaseView } from '../../../../shared/certification/api.ts';
import { asDay } from '../../../../shared/kernel/days.ts';
import { FIELDS } from '../../../../shared/register/fields.ts';
import { PARTY_TEXTS, STANDING_TEXTS } from '../../i18n/certification-words.ts';
import { STEP_WORDS } from '../../i18n/step-words.ts';
import { dayText } from '../../render/common.tsx';
import { DueMoves } from './due-moves.tsx';
import { instantText, type Locale, said } from './said.ts';

interface CaseHeadProps {
  readonly view: CaseSummary & Partial<Pick<CaseView, 'dueMoves' | 'eraseDay' | 'erasedAt'>>;
  readonly locale: Locale;
  /** 1 but where the part stands on the page of the design system. */
  readonly headingLevel?: 1 | 4;
}

/** What everybody wants to know first: where it stands, whose turn it is, until when. */
export function CaseHead({ view, locale, headingLevel = 1 }: CaseHeadProps) {
  const Heading = `h${headingLevel}` as const;
  const words = STEP_WORDS[locale];
  const due =
    view.dueDay === undefined
      ? view.dueUnknown
        ? words.dueUnknown
        : '—'
      : dayText(asDay(view.dueDay), locale);
  return (
    <header class="case-head">
      <Heading>{view.name}</Heading>
      <p class="quiet">
        {said(view.place, locale)} · {locale === 'zh' ? FIELDS[view.field].zh : FIELDS[view.field].en} ·{' '}
        {view.address} · {view.uscc} {view.demonstration && <span class="tag"> {words.demonstration}</span>}
      </p>
      <p class={`standing standing-${view.standing}`}>{said(STANDING_TEXTS[view.standing], locale)}</p>
      <dl class="case-facts">
        <div>
          <dt>{words.reference}</dt>
          <dd class="number">{view.reference}</dd>
        </div>
        <div>
          <dt>{words.turn}</dt>
          <dd>{view.turn === undefined ? words.nobody : said(PARTY_TEXTS[view.turn], locale)}</dd>
        </div>
        <div>
          <dt>{words.due}</dt>
          <dd>{due}</dd>
        </div>
      </dl>
      {view.erasedAt !== undefined && (
        <p class="notice">{words.erased(instantText(view.erasedAt, locale))}</p>
      )}
      {view.eraseDay !== undefined && (
        <p class="quiet">{words.keptUntil(dayText(asDay(view.eraseDay), locale))}</p>
      )}
      <DueMoves moves={view.dueMoves ?? []} locale={locale} />
    </header>
  );
}
