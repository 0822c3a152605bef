import type { Locale } from '../../../shared/register/divisions.ts';
import type { ComplainWords } from './complain-words.ts';
import { COMPLAIN_WORDS_EN } from './complain-words-en.ts';
import { COMPLAIN_WORDS_ZH } from './complain-words-zh.ts';

export const COMPLAIN_WORDS: Readonly<Record<Locale, ComplainWords>> = {
  zh: COMPLAIN_WORDS_ZH,
  en: COMPLAIN_WORDS_EN,
};
