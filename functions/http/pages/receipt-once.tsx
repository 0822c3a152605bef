import { caseReference } from '../../../shared/complaints/case-reference.ts';
import { fromBase64Url, fromHex, toBase64, toBase64Url, toHex, utf8 } from '../../../shared/kernel/bytes.ts';
import { canonicalJson, type Json } from '../../../shared/kernel/canonical-json.ts';
import { DomainError } from '../../../shared/kernel/errors.ts';
import { ReceiptScreen } from '../../../site/src/render/complain/receipt.tsx';
import { ReceiptShown } from '../../../site/src/render/complain/receipt-shown.tsx';
import { formWords } from '../../../site/src/render/complain/words.ts';
import type { Filed } from '../../complaints/file-complaint.ts';
import { findArrived } from '../../complaints/find-arrived.ts';
import { TOKEN_BYTES, tokenCookie, tokenIn } from '../../identity/session-token.ts';
import type { AppServices } from '../app-services.ts';
import type { PageAnswer, PageInput } from '../page.ts';
import { COMPLAIN_HEAD, withLeave } from './complain-head.tsx';

/**
 * The receipt without a script. After a filing the browser is sent to a page of its own, so that neither "back" nor
 * "reload" sends the filing again, and that page has the filing's key from a short-lived cookie: nothing in an address.
 *
 * Random and without meaning; makes the same words of one browser the same filing.
 */
const BROWSER_COOKIE = '__Host-filing';
/** Key of the filing whose receipt is to be shown. */
const RECEIPT_COOKIE = '__Host-receipt';
/** Says of a filing that its receipt was shown: it is not shown to who comes after. */
const shownCookie = (filingKey: string): string => `__Host-shown-${filingKey.slice(0, 12)}`;

const RECEIPT_WAITS_SECONDS = 600;
/** The page may break off on its way: loaded again within a minute, it still shows the receipt. */
const SHOWN_AGAIN_SECONDS = 60;
const REMEMBERED_SECONDS = 24 * 3600;
const RECEIPT_PATH = '/api/pages/complain/receipt';
/** No longer there: it was shown, or its minutes are over. */
const GONE = 410;

/** The browser's random words, given to it where it has none. */
export function browserOf({ cookies }: Pick<PageInput, 'cookies'>, { secretBytes }: AppServices) {
  const known = tokenIn(cookies, BROWSER_COOKIE);
  const token = known ?? toBase64Url(secretBytes(TOKEN_BYTES));
  return {
    token,
    cookies: known === undefined ? [tokenCookie(BROWSER_COOKIE, token, REMEMBERED_SECONDS)] : [],
  };
}

/** A filing key that is the same for the same words of one browser, and that nobody else can make. */
export async function filingKeyFor(token: string, said: Json, { keyedHash }: AppServices): Promise<string> {
  return toHex(fromBase64Url(await keyedHash.hash('page-filing', `${token} ${canonicalJson(said)}`)));
}

/** Whether the receipt of a filing was shown in this browser already. */
export const wasShown = ({ cookies }: PageInput, filingKey: string): boolean =>
  hexOf(tokenIn(cookies, shownCookie(filingKey))) === filingKey;

/** Sends the browser to the receipt; one that keeps no cookie has it at once. */
export function receiptAnswer(input: PageInput, filed: Filed, filingKey: string): PageAnswer {
  if (tokenIn(input.cookies, BROWSER_COOKIE) === undefined) return receiptOf(input.locale, filed);
  return toReceipt(input, filingKey);
}

/** What was filed already is not filed again: its receipt, where it never reached this browser, else that it was shown. */
export const filedAlready = (input: PageInput, filingKey: string): PageAnswer =>
  wasShown(input, filingKey) ? shownPage(input.locale, 'filed') : toReceipt(input, filingKey);

const toReceipt = ({ locale }: PageInput, filingKey: string): PageAnswer => ({
  redirect: `${RECEIPT_PATH}${locale === 'en' ? '?lang=en' : ''}`,
  cookies: [tokenCookie(RECEIPT_COOKIE, toBase64Url(fromHex(filingKey)), RECEIPT_WAITS_SECONDS)],
});

/** The receipt of the filing that this browser has just sent, for a minute from when it was first shown. */
export async function receiptPage(input: PageInput, services: AppServices): Promise<PageAnswer> {
  const { cookies, clientAddress, locale } = input;
  const key = tokenIn(cookies, RECEIPT_COOKIE);
  const filingKey = hexOf(key);
  if (key === undefined || filingKey === undefined) return shownPage(locale, 'gone');
  try {
    const filed = await findArrived(services, { filingKey, clientAddress });
    const isFirst = !wasShown(input, filingKey);
    const ends = [
      tokenCookie(RECEIPT_COOKIE, key, SHOWN_AGAIN_SECONDS),
      tokenCookie(shownCookie(filingKey), key, REMEMBERED_SECONDS),
    ];
    return { ...receiptOf(locale, filed), ...(isFirst ? { cookies: ends } : {}) };
  } catch (error) {
    if (error instanceof DomainError && error.code === 'NOT_FOUND') return shownPage(locale, 'gone');
    throw error;
  }
}

function receiptOf(locale: PageInput['locale'], filed: Filed): Extract<PageAnswer, { main: string }> {
  const { title, lead: description } = formWords(locale).case.receipt;
  const main = withLeave(
    locale,
    <ReceiptScreen
      locale={locale}
      receipt={filed.receipt}
      references={filed.caseIds.map(caseReference)}
      proofHref={`data:application/json;base64,${toBase64(utf8(JSON.stringify(filed.proof)))}`}
    />,
  );
  return { status: 201, title, description, main, path: '/complain/', head: COMPLAIN_HEAD };
}

function shownPage(locale: PageInput['locale'], state: 'filed' | 'gone'): PageAnswer {
  const [title, description] = formWords(locale).case.shown[state];
  const main = withLeave(locale, <ReceiptShown locale={locale} state={state} />);
  const status = state === 'gone' ? GONE : 200;
  return { status, title, description, main, path: '/complain/', head: COMPLAIN_HEAD };
}

const hexOf = (token: string | undefined): string | undefined =>
  token === undefined ? undefined : toHex(fromBase64Url(token));
