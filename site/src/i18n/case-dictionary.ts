import type { Locale } from '../../../shared/register/divisions.ts';
import type { CaseWords } from './case-words.ts';
import { CASE_WORDS_EN } from './case-words-en.ts';
import { CASE_WORDS_ZH } from './case-words-zh.ts';

export const CASE_WORDS: Readonly<Record<Locale, CaseWords>> = { zh: CASE_WORDS_ZH, en: CASE_WORDS_EN };
