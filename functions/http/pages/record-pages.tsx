import { renderToString } from 'preact-render-to-string';
import { filingFormSchema, filingKeySchema } from '../../../shared/complaints/form.ts';
import { SERVICE_LIMITS } from '../../../shared/complaints/law.ts';
import { PLATE_ANSWERS } from '../../../shared/complaints/schema.ts';
import { toHex } from '../../../shared/kernel/bytes.ts';
import { DomainError } from '../../../shared/kernel/errors.ts';
import { parseCertificateNumber } from '../../../shared/register/certificate-number.ts';
import type { FormErrors, FormValues } from '../../../site/src/render/complain/fields.tsx';
import { RecordForm } from '../../../site/src/render/complain/record-form.tsx';
import { formWords } from '../../../site/src/render/complain/words.ts';
import { takeFiling } from '../../complaints/take-filing.ts';
import type { AppServices } from '../app-services.ts';
import { type Fields, fieldOf, type PageAnswer, type PageInput } from '../page.ts';
import { COMPLAIN_HEAD } from './complain-head.tsx';
import { browserOf, filedAlready, receiptAnswer, wasShown } from './receipt-once.tsx';

/**
 * Two short forms about what the register says: a correction (M12), and a plate or certificate that is fake or misused
 * (M17). They are one page each, and the same with and without a script: a script only does the work that lets
 * a network file more often.
 */

const FILING_KEY_BYTES = 32;
const PUBLIC_ID = /^u[0-9a-hjkmnp-tv-z]{12}$/;
type Door = 'correction' | 'report';

const NAMES = [
  'filingKey',
  'unit',
  'division',
  'record',
  'plateNumber',
  'plateAnswer',
  'platePage',
  'plateSeenAt',
  'place',
  'narrative',
  'contactEmail',
] as const;

/** From a unit's page: its record is wrong. @throws DomainError NOT_FOUND where there is no such unit */
export async function correctPage(input: PageInput, services: AppServices): Promise<PageAnswer> {
  const { query, locale } = input;
  const unit = await unitNamed(fieldOf(query, 'unit'), services);
  if (unit === undefined) throw new DomainError('NOT_FOUND', 'expected a unit of the register');
  const values = { filingKey: newKey(services), unit: unit.publicId, division: unit.division };
  const page = await formPage({ door: 'correction', locale, values, errors: {} }, services);
  return { ...page, cookies: browserOf(input, services).cookies };
}

/** From an answer to a scanned code, or from anywhere: a plate is fake or misused. */
export async function platePage(input: PageInput, services: AppServices): Promise<PageAnswer> {
  const { query, locale } = input;
  const unit = await unitNamed(fieldOf(query, 'unit'), services);
  const number = fieldOf(query, 'number').toUpperCase();
  const answer = PLATE_ANSWERS.find((each) => each === fieldOf(query, 'answer')) ?? 'not-said';
  const values = {
    filingKey: newKey(services),
    unit: unit?.publicId,
    division: unit?.division ?? parseCertificateNumber(number)?.division,
    plateNumber: number === '' ? unit?.certificateNumber : number.slice(0, 40),
    plateAnswer: answer,
    platePage: fieldOf(query, 'page'),
    plateSeenAt: services.now(),
  };
  const page = await formPage({ door: 'report', locale, values, errors: {} }, services);
  return { ...page, cookies: browserOf(input, services).cookies };
}

/** Files the form and shows its receipt; where something is wrong, the form again with what was typed. */
export async function fileRecordPage(input: PageInput, services: AppServices): Promise<PageAnswer> {
  const { fields, locale, clientAddress } = input;
  const door: Door = fieldOf(fields, 'door') === 'correction' ? 'correction' : 'report';
  const values = valuesOf(fields);
  try {
    const filingKey = filingKeySchema.safeParse(fieldOf(fields, 'filingKey'));
    if (!filingKey.success) throw new DomainError('INVALID_INPUT', 'expected a filing key');
    if (wasShown(input, filingKey.data)) return filedAlready(input, filingKey.data);
    const form = filingFormSchema.safeParse({ ...filled(values), door, locale });
    if (!form.success) throw new DomainError('INVALID_INPUT', 'expected a form of this page');
    const work = fieldOf(fields, 'work');
    const filed = await takeFiling(services, {
      filingKey: filingKey.data,
      form: form.data,
      work: work === '' ? undefined : work,
      clientAddress,
    });
    return receiptAnswer(input, filed, filingKey.data);
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'INVALID_INPUT' && error.issues.length > 0))
      throw error;
    // Work that was out of date is not the person's mistake: it is done again when they send again.
    const errors = Object.fromEntries(
      error.issues.map((issue) => [issue.field.split('.')[0], issue[locale]]),
    );
    return { ...(await formPage({ door, locale, values, errors }, services)), status: 400 };
  }
}

async function formPage(
  given: {
    readonly door: Door;
    readonly locale: PageInput['locale'];
    readonly values: FormValues;
    readonly errors: FormErrors;
  },
  services: AppServices,
) {
  const { door, locale } = given;
  const { correct, plate } = formWords(locale).record;
  const words = door === 'correction' ? correct : plate;
  const unit = await unitNamed(String(given.values.unit ?? ''), services);
  const main = renderToString(
    <RecordForm
      {...given}
      unit={unit}
      jurisdiction={services.config.jurisdiction.code}
      answerDays={SERVICE_LIMITS.correctionWorkingDays}
    />,
  );
  const other = addressOf(door, given.values, locale === 'en' ? 'zh' : 'en');
  return {
    title: words.title,
    description: words.lead,
    main,
    path: '/register/',
    other,
    head: COMPLAIN_HEAD,
  };
}

/** What of a form its address carries, by the name that it has there. */
const CARRIED = {
  correction: [['unit', 'unit']],
  report: [
    ['unit', 'unit'],
    ['number', 'plateNumber'],
    ['answer', 'plateAnswer'],
    ['page', 'platePage'],
  ],
} as const satisfies Record<Door, readonly (readonly [inAddress: string, field: string])[]>;

/** The address of a form, about the same unit or plate, in a language. */
function addressOf(door: Door, values: FormValues, locale: PageInput['locale']): string {
  const asked = new URLSearchParams();
  for (const [name, field] of CARRIED[door]) {
    const value = String(values[field] ?? '');
    if (value !== '') asked.set(name, value);
  }
  if (locale === 'en') asked.set('lang', 'en');
  return `/api/pages/record/${door === 'correction' ? 'correct' : 'plate'}${asked.size > 0 ? `?${asked}` : ''}`;
}

const unitNamed = async (publicId: string, { register }: AppServices) =>
  PUBLIC_ID.test(publicId) ? register.findUnit(publicId) : undefined;

const newKey = ({ secretBytes }: AppServices): string => toHex(secretBytes(FILING_KEY_BYTES));

const valuesOf = (fields: Fields): Readonly<Record<string, string>> =>
  Object.fromEntries(NAMES.map((name) => [name, fieldOf(fields, name)]));

const filled = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
