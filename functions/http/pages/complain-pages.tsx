import { filingKeySchema } from '../../../shared/complaints/form.ts';
import type { Json } from '../../../shared/kernel/canonical-json.ts';
import { DomainError } from '../../../shared/kernel/errors.ts';
import { ComplainForm } from '../../../site/src/render/complain/form.tsx';
import { ComplainReview } from '../../../site/src/render/complain/review.tsx';
import { formWords } from '../../../site/src/render/complain/words.ts';
import { assessMeasure } from '../../complaints/assess-measure.ts';
import { wasFiled } from '../../complaints/find-arrived.ts';
import { readForm, takeFiling } from '../../complaints/take-filing.ts';
import type { AppServices } from '../app-services.ts';
import { type Fields, fieldOf, type PageAnswer, type PageInput } from '../page.ts';
import { formOf, valuesOf } from './complain-form-fields.ts';
import { COMPLAIN_HEAD, withLeave } from './complain-head.tsx';
import { browserOf, filedAlready, filingKeyFor, receiptAnswer, wasShown } from './receipt-once.tsx';
import { reviewLines } from './review-lines.ts';
import { fieldsWithPhotos } from './sent-photos.ts';

const PATH = '/complain/';
/** Characters of a stall's number that a code may name. */
const MOST_STALL = 60;

/** The form with what was typed, and what is wrong with it. */
async function formPage(
  { fields, locale }: Pick<PageInput, 'fields' | 'locale'>,
  services: AppServices,
  issues: DomainError['issues'] = [],
): Promise<PageAnswer> {
  const { complain } = formWords(locale);
  const errors = Object.fromEntries(issues.map((issue) => [issue.field.split('.')[0], issue[locale]]));
  const publicId = fieldOf(fields, 'unit');
  const unit = publicId === '' ? undefined : await services.register.findUnit(publicId);
  const values = { rule: 'retail-weighing', ...valuesOf(fields) };
  const main = withLeave(
    locale,
    <>
      <h1>{complain.heading}</h1>
      <ComplainForm
        locale={locale}
        values={values}
        errors={errors}
        unit={unit}
        isFixed={issues.length === 0}
      />
    </>,
  );
  const status = issues.length === 0 ? 200 : 400;
  return {
    status,
    title: complain.title,
    description: complain.description,
    main,
    path: PATH,
    head: COMPLAIN_HEAD,
  };
}

/** Answers with the form again, mistakes named, where something is wrong with what was typed. */
async function orForm(
  input: PageInput,
  services: AppServices,
  answer: () => Promise<PageAnswer>,
): Promise<PageAnswer> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof DomainError && error.code === 'INVALID_INPUT') {
      return formPage(input, services, error.issues);
    }
    throw error;
  }
}

/** The same, after the photos of the form were taken: with another mistake they need not be chosen again. */
async function withPhotos(
  input: PageInput,
  services: AppServices,
  answer: (input: PageInput) => Promise<PageAnswer>,
): Promise<PageAnswer> {
  return orForm(input, services, async () => {
    const taken = { ...input, fields: await fieldsWithPhotos(input, services) };
    return orForm(taken, services, () => answer(taken));
  });
}

/** A unit's code leads here where there is no script that could read the address of the fixed page. */
export async function startPage({ query, locale }: PageInput, services: AppServices): Promise<PageAnswer> {
  const publicId = fieldOf(query, 'unit');
  const unit = /^u[0-9a-hjkmnp-tv-z]{12}$/.test(publicId)
    ? await services.register.findUnit(publicId)
    : undefined;
  const stall = fieldOf(query, 'stall').slice(0, MOST_STALL);
  const fields: Fields = {
    ...(unit === undefined ? {} : { unit: [unit.publicId], division: [unit.division] }),
    ...(stall === '' ? {} : { stall: [stall] }),
  };
  return formPage({ fields, locale }, services);
}

/** The form again, to change what was typed. */
export const changePage = (input: PageInput, services: AppServices): Promise<PageAnswer> =>
  formPage(input, services);

/** What was typed, to be checked before it is sent. */
export const reviewPage = (input: PageInput, services: AppServices): Promise<PageAnswer> =>
  withPhotos(input, services, async ({ fields, locale }) => {
    const filing = await readForm(formOf(fields), services.now());
    const unit = filing.unit === undefined ? undefined : await services.register.findUnit(filing.unit);
    const { measure } = filing.facts;
    const values = valuesOf(fields);
    const browser = browserOf(input, services);
    // Photos get a new name each time that they are sent: they do not make it another filing.
    const { evidence: _photos, ...said } = values;
    const filingKey = await filingKeyFor(browser.token, said as Json, services);
    if (await wasFiled(services, filingKey)) return filedAlready(input, filingKey);
    const { complain } = formWords(locale);
    const main = withLeave(
      locale,
      <ComplainReview
        locale={locale}
        values={values}
        lines={reviewLines(values, locale, unit?.name)}
        verdict={measure === undefined ? undefined : assessMeasure(measure)?.verdict}
        filingKey={filingKey}
      />,
    );
    return {
      title: complain.title,
      description: complain.description,
      main,
      path: PATH,
      head: COMPLAIN_HEAD,
      cookies: browser.cookies,
    };
  });

/** Files what was checked, and leads to the receipt; where that was shown already, it says so. */
export const filePage = (input: PageInput, services: AppServices): Promise<PageAnswer> =>
  orForm(input, services, async () => {
    const { fields, clientAddress } = input;
    const filingKey = filingKeySchema.safeParse(fieldOf(fields, 'filingKey'));
    if (!filingKey.success) throw new DomainError('INVALID_INPUT', 'expected a filing key');
    if (wasShown(input, filingKey.data)) return filedAlready(input, filingKey.data);
    const filed = await takeFiling(services, {
      filingKey: filingKey.data,
      form: formOf(fields),
      work: undefined,
      clientAddress,
    });
    return receiptAnswer(input, filed, filingKey.data);
  });
