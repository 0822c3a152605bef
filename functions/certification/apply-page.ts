import type { MessageLanguage } from '../../shared/certification/schema.ts';
import type { CertificationGiven } from './given.ts';

/** Address of a place on the merchants' pages, in the language of the message that names it. */
export const applyPage = (
  { publicOrigin }: Pick<CertificationGiven, 'publicOrigin'>,
  language: MessageLanguage,
  place: string,
): string => `${publicOrigin}${language === 'en' ? '/en' : ''}/apply/#${place}`;
