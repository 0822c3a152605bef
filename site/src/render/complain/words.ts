import type { Locale } from '../../../../shared/register/divisions.ts';
import { CASE_WORDS } from '../../i18n/case-dictionary.ts';
import { CHECK_WORDS } from '../../i18n/check-words.ts';
import { COMPLAIN_WORDS } from '../../i18n/complain-dictionary.ts';
import { RECORD_WORDS } from '../../i18n/record-words.ts';

/** The words of the form and of a case, for who renders them. */
export const formWords = (locale: Locale) => ({
  complain: COMPLAIN_WORDS[locale],
  check: CHECK_WORDS[locale],
  case: CASE_WORDS[locale],
  record: RECORD_WORDS[locale],
});
