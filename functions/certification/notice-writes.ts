import type { CaseState } from '../../shared/certification/case-state.ts';
import type { Fact } from '../../shared/certification/facts.ts';
import { lastDayOf } from '../../shared/certification/periods.ts';
import type { MessageLanguage } from '../../shared/certification/schema.ts';
import type { Step } from '../../shared/certification/steps.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { renderNotice } from '../../shared/notices/render.ts';
import type { NoticeParams, NoticeTemplate } from '../../shared/notices/templates.ts';
import { newNoticeWrites, textSha256 } from '../notices/notice-write.ts';
import type { TableWrite } from '../table/table.ts';
import { applyPage } from './apply-page.ts';
import { contactOf } from './contact-of.ts';
import type { CertificationGiven } from './given.ts';
import { type HeldCase, languageOf } from './held-case.ts';

type Template = Extract<NoticeTemplate, `application-${string}`>;

/** Steps of which the applicant is told by mail, where an address was given; what is said stands on the case's page. */
const TOLD: { readonly [S in Step]?: Template } = {
  submit: 'application-received',
  'request-correction': 'application-correction',
  accept: 'application-news',
  'not-accept': 'application-news',
  'give-public-notice': 'application-news',
  refuse: 'application-news',
  certify: 'application-news',
  'uphold-refusal': 'application-news',
  reopen: 'application-news',
  'propose-suspension': 'application-news',
  'propose-withdrawal': 'application-news',
  'confirm-suspension': 'application-news',
  'confirm-withdrawal': 'application-news',
  'confirm-reinstatement': 'application-news',
  'drop-proposal': 'application-news',
  'settle-change': 'application-news',
};

type StepNotice =
  | { readonly template: 'application-news'; readonly params: NoticeParams<'application-news'> }
  | {
      readonly template: Exclude<Template, 'application-news'>;
      readonly params: NoticeParams<'application-received'>;
    };

/** What the applicant is told of a fact; nothing where they are told nothing. Preview and mail are made from the same. */
export function noticeOf(
  given: Pick<CertificationGiven, 'calendar' | 'publicOrigin'>,
  { fact, state }: { readonly fact: Pick<Fact, 'step' | 'at'>; readonly state: CaseState },
  locale: MessageLanguage,
): StepNotice | undefined {
  const template = TOLD[fact.step];
  if (template === undefined) return undefined;
  const { reference, caseId } = state.identity;
  const link = applyPage(given, locale, caseId);
  if (template === 'application-news') return { template, params: { reference, link } };
  const dueDay =
    state.clock === undefined ? undefined : lastDayOf(state.clock.period, fact.at, given.calendar);
  return { template, params: { reference, dueDay: dueDay ?? '—', link } };
}

/**
 * The mail to the applicant, for the transaction of the step.
 * @param shownSha256 of the mail that the officer saw before; another is not sent in its place
 * @throws DomainError VERSION_MISMATCH where the mail would say something else by now
 */
export async function noticeWrites(
  given: CertificationGiven,
  held: HeldCase,
  taken: { readonly fact: Fact; readonly state: CaseState },
  shownSha256: string | undefined,
): Promise<readonly TableWrite[]> {
  const locale = languageOf(held);
  const notice = noticeOf(given, taken, locale);
  if (notice === undefined) return [];
  if (shownSha256 !== undefined && shownSha256 !== textSha256(renderNotice({ ...notice, locale })))
    throw new DomainError('VERSION_MISMATCH', 'expected the mail that was seen to be the one that is sent');
  const contact = await contactOf(given, held);
  if (contact === undefined) return [];
  const { caseId, division } = taken.state.identity;
  const { caseKey, address } = contact;
  const wish = {
    noticeId: `step-${taken.fact.sequence}`,
    ...{ caseId, division, caseKey, address, at: taken.fact.at },
    channel: 'mail',
    locale,
  } as const;
  return notice.template === 'application-news'
    ? newNoticeWrites({ ...wish, template: notice.template, params: notice.params })
    : newNoticeWrites({ ...wish, template: notice.template, params: notice.params });
}
