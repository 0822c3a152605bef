import { escapeHtml } from '../../../site/src/render/document.ts';

/** Characters that XML 1.0 cannot say at all (section 2.2), not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNSAYABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Safe in text and in quoted attributes of XML. */
export const escapeXml = (text: string): string => escapeHtml(text.replace(UNSAYABLE, ''));
