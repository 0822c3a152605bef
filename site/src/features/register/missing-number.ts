import { asInstant, type Day, dayInShanghai } from '../../../../shared/kernel/days.ts';
import {
  formatCertificateNumber,
  parseCertificateNumber,
  tidyCertificateNumber,
} from '../../../../shared/register/certificate-number.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import { unitPath } from '../../../../shared/register/lists.ts';
import { RegisterSearch } from '../../../../shared/register/search/ask.ts';
import type { SearchEntry } from '../../../../shared/register/search/schema.ts';
import { NUMBER_ANSWERS } from '../../i18n/number-answers.ts';
import { element } from './elements.ts';

const today = (): Day => dayInShanghai(asInstant(new Date()));
const ADDRESS = /^((?:\/en)?)\/v\/([^/]+)\/?$/;

/** What can be said of a number that has no page of its own. */
type Verdict =
  | { readonly kind: 'noShape' | 'miscopied' | 'unsaid' }
  | { readonly kind: 'absent'; readonly asOf: Date }
  | { readonly kind: 'known'; readonly entry: SearchEntry };

/**
 * On the page for missing things, where the address asked for a certificate number: says which of the answers it is,
 * and keeps "not in the register" apart from "cannot say". The page says the rest without a script.
 */
export function answerMissingNumber(): void {
  const main = document.querySelector('main');
  const [, root, segment] = ADDRESS.exec(location.pathname) ?? [];
  if (main === null || root === undefined || segment === undefined) return;
  const locale: Locale = root === '/en' ? 'en' : 'zh';
  // The frame around it stays Chinese: there is one page for everything that is missing.
  main.lang = locale === 'en' ? 'en' : 'zh-CN';
  const number = tidyCertificateNumber(decoded(segment));
  const ask = async (): Promise<void> => {
    // A heading of its own: what a screen reader goes to is there as long as the answer takes, too.
    const waiting = element('h1', undefined, NUMBER_ANSWERS[locale].waiting);
    main.replaceChildren(waiting, element('p', 'asked-number', number));
    const verdict = await verdictOn(number);
    document.title = NUMBER_ANSWERS[locale][verdict.kind];
    main.replaceChildren(...answer(verdict, { locale, root, number, ask }));
  };
  void ask();
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

async function verdictOn(number: string): Promise<Verdict> {
  const parts = parseCertificateNumber(number);
  if (parts === undefined) return { kind: /^[A-Z]{4}-/.test(number) ? 'miscopied' : 'noShape' };
  const wanted = formatCertificateNumber(parts);
  let asOf: Date | undefined;
  try {
    const register = new RegisterSearch(async (path) => {
      const file = await fetch(path, { cache: 'no-cache' });
      if (file.status === 404) return undefined;
      if (!file.ok) throw new Error(`expected ${path}, got status ${file.status}`);
      // Of several files the oldest counts: nothing newer can be said of all of them.
      const at = new Date(file.headers.get('date') ?? '');
      if (asOf === undefined || at < asOf) asOf = at;
      return file.text();
    });
    const answer = await register.ask({ text: wanted, filters: {}, today: today(), limit: 1 });
    const found = answer?.hits.find(({ entry }) => entry.certificateNumber === wanted);
    if (found !== undefined) return { kind: 'known', entry: found.entry };
    if (asOf === undefined || answer === undefined || Number.isNaN(asOf.getTime())) {
      return { kind: 'unsaid' };
    }
    return { kind: 'absent', asOf };
  } catch {
    return { kind: 'unsaid' };
  }
}

interface Asked {
  readonly locale: Locale;
  /** `/en` or nothing. */
  readonly root: string;
  readonly number: string;
  readonly ask: () => Promise<void>;
}

function answer(verdict: Verdict, asked: Asked): readonly HTMLElement[] {
  const words = NUMBER_ANSWERS[asked.locale];
  const heading = element('h1', undefined, words[verdict.kind]);
  const number = element('p', 'asked-number', asked.number);
  switch (verdict.kind) {
    case 'absent': {
      const advice = element('ul', 'advice');
      advice.append(...words.absentAdvice.map((text) => element('li', undefined, text)));
      const last = element('li');
      last.append(reportLink(asked, verdict.kind));
      advice.append(last);
      const asOf = status(words.asOf(beijingTime(verdict.asOf, asked.locale)));
      return [heading, asOf, number, advice, again(asked)];
    }
    case 'known': {
      const link = element('a', undefined, verdict.entry.name);
      link.href = `${asked.root}${unitPath(verdict.entry.publicId)}`;
      const line = element('p');
      line.append(link);
      return [heading, status(words.knownLead), number, line];
    }
    case 'unsaid': {
      const button = element('button', 'button', words.again);
      button.type = 'button';
      button.addEventListener('click', () => void asked.ask());
      return [heading, status(words.unsaidLead), number, button];
    }
    default: {
      const line = element('p');
      line.append(reportLink(asked, 'miscopied'));
      return [heading, status(words[`${verdict.kind}Lead`]), number, again(asked), line];
    }
  }
}

/** To the form that reports the plate: with the number, the answer, and the page that is open. */
function reportLink({ locale, number }: Asked, answer: 'absent' | 'miscopied'): HTMLElement {
  const link = element('a', undefined, NUMBER_ANSWERS[locale].report);
  const language = locale === 'en' ? { lang: 'en' } : {};
  link.href = `/api/pages/record/plate?${new URLSearchParams({ number, answer, page: location.pathname, ...language })}`;
  link.rel = 'nofollow';
  return link;
}

function status(text: string): HTMLElement {
  const line = element('p', undefined, text);
  line.setAttribute('role', 'status');
  return line;
}

/** The number in a field, to be put right, and the way to the search. */
function again({ locale, root, number }: Asked): HTMLElement {
  const words = NUMBER_ANSWERS[locale];
  const form = element('form', 'search');
  form.action = `${root}/v/`;
  const label = element('label', undefined, words.number);
  label.htmlFor = 'number';
  const field = element('input');
  Object.assign(field, {
    id: 'number',
    name: 'number',
    value: number,
    autocomplete: 'off',
    spellcheck: false,
  });
  const line = element('div', 'search-line');
  line.append(field, element('button', 'button', words.go));
  const search = element('a', undefined, words.search);
  search.href = `${root}/search/`;
  const other = element('p');
  other.append(search);
  form.append(label, line, other);
  return form;
}

function beijingTime(at: Date, locale: Locale): string {
  const language = locale === 'en' ? 'en-GB' : 'zh-CN';
  return new Intl.DateTimeFormat(language, {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(at);
}
