import { asDay } from '../../../shared/kernel/days.ts';
import { citedRules, RULES_LAST_CHECKED } from '../../../shared/outreach/rule-book.ts';
import type { Locale } from '../../../shared/register/divisions.ts';
import { LEARN_WORDS } from '../i18n/learn-words.ts';
import { dayText } from './common.tsx';

interface RulesProps {
  readonly locale: Locale;
  /** Ids in the rule book. */
  readonly ids: readonly string[];
}

/** The rules that a page states: title, number, day in force, and how sure we are (P14). */
export function Rules({ locale, ids }: RulesProps) {
  const words = LEARN_WORDS[locale];
  return (
    <>
      <h2 id="basis">{words.basis}</h2>
      <p class="quiet">{words.lastChecked(dayText(asDay(RULES_LAST_CHECKED), locale))}</p>
      <ul class="basis">
        {citedRules(ids).map(({ id, title, titleEn, number, effectiveFrom, checked }) => (
          <li key={id}>
            {locale === 'zh' ? (
              `《${title}》`
            ) : (
              <>
                {titleEn} (<span lang="zh-CN">{title}</span>)
              </>
            )}
            <br />
            <span class="quiet">
              {words.number}: <span lang="zh-CN">{number}</span> · {words.effective}:{' '}
              {effectiveFrom === null ? words.notKnown : dayText(asDay(effectiveFrom), locale)} ·{' '}
              {words.certainty}: {words.certainties[checked]}
            </span>
          </li>
        ))}
      </ul>
      <p class="quiet">{words.unchecked}</p>
    </>
  );
}
