import { VISIT_TEMPLATES } from './visit-templates.ts';

interface TemplateText {
  readonly subject: string;
  readonly text: string;
}

interface Template {
  /** Names that the words hold in braces; each must be given, and no other. */
  readonly params: readonly string[];
  /** To a merchant, for whom the Chinese text is the original: it stands below the English one. */
  readonly withOriginal?: true;
  readonly zh: TemplateText;
  readonly en: TemplateText;
}

/**
 * The words of all notices. They name a case and where to read on, and leave out what it is about: a mail is read on
 * the way. `letter` carries a text that an officer has seen whole before sending.
 */
export const NOTICE_TEMPLATES = {
  letter: {
    params: ['subject', 'body'],
    zh: { subject: '{subject}', text: '{body}' },
    en: { subject: '{subject}', text: '{body}' },
  },
  'case-received': {
    params: ['reference', 'dueDay', 'link'],
    zh: {
      subject: '已收到：{reference}',
      text: '您提交的内容已收到，编号 {reference}。下一步的决定，将在 {dueDay} 前告知。\n凭回执码可随时查看进展：{link}\n本消息为系统自动发送，不会向您索要回执码。',
    },
    en: {
      subject: 'Received: {reference}',
      text: 'What you filed has arrived, number {reference}. By {dueDay} you will be told what is decided next.\nFollow it with your receipt code: {link}\nThis message is automatic. Nobody will ask you for the code.',
    },
  },
  'case-news': {
    params: ['reference', 'link'],
    zh: {
      subject: '您的案件 {reference} 有新进展',
      text: '您的案件 {reference} 有新的进展或消息。请凭回执码查看：{link}',
    },
    en: {
      subject: 'News in your case {reference}',
      text: 'There is news in your case {reference}. Read it with your receipt code: {link}',
    },
  },
  'case-question': {
    params: ['reference', 'dueDay', 'link'],
    zh: {
      subject: '请补充案件 {reference} 的材料',
      text: '办理案件 {reference} 需要您补充材料，请在 {dueDay} 当日结束前凭回执码答复：{link}',
    },
    en: {
      subject: 'A question about your case {reference}',
      text: 'To go on with your case {reference} we need something from you. Please answer by {dueDay} with your receipt code: {link}',
    },
  },
  'case-question-late': {
    params: ['reference', 'dueDay', 'link'],
    zh: {
      subject: '仍在等您补充案件 {reference} 的材料',
      text: '请您在 {dueDay} 当日结束前补充案件 {reference} 的材料，至今没有收到。现在仍可凭回执码答复：{link}\n一直没有答复，案件可能因此办结；办结后您再答复，会重新办理。',
    },
    en: {
      subject: 'We still wait for your answer in case {reference}',
      text: 'In your case {reference} we asked you for something by {dueDay}, and it has not come. You can still answer with your receipt code: {link}\nWithout an answer the case may be closed; if you answer after that, it is taken up again.',
    },
  },
  'merchant-request': {
    params: ['reference', 'dueDay', 'link'],
    withOriginal: true,
    zh: {
      subject: '市场监管部门请您说明情况 {reference}',
      text: '请在 {dueDay} 当日结束前登录答复编号 {reference} 的问询：{link}',
    },
    en: {
      subject: 'The market regulator asks you about {reference}',
      text: 'Please sign in and answer inquiry {reference} by {dueDay}: {link}',
    },
  },
  'application-received': {
    params: ['reference', 'dueDay', 'link'],
    withOriginal: true,
    zh: {
      subject: '申请已收到 {reference}',
      text: '您的示范单位申请已收到，编号 {reference}。是否受理，将在 {dueDay} 前告知。\n登录查看：{link}',
    },
    en: {
      subject: 'Application {reference} has arrived',
      text: 'Your application has arrived, number {reference}. By {dueDay} you will be told whether it is accepted.\nSign in to follow it: {link}',
    },
  },
  'application-correction': {
    params: ['reference', 'dueDay', 'link'],
    withOriginal: true,
    zh: {
      subject: '申请 {reference} 需要补正',
      text: '申请 {reference} 有需要补正的内容，请在 {dueDay} 前登录逐项修改后重新提交：{link}',
    },
    en: {
      subject: 'Application {reference} needs corrections',
      text: 'Something in application {reference} needs to be corrected. Please sign in by {dueDay}, correct each point and submit it again: {link}',
    },
  },
  'application-news': {
    params: ['reference', 'link'],
    withOriginal: true,
    zh: { subject: '申请 {reference} 有新进展', text: '申请 {reference} 有新的进展，请登录查看：{link}' },
    en: {
      subject: 'News about application {reference}',
      text: 'There is news about application {reference}. Sign in to read it: {link}',
    },
  },
  'draft-ends': {
    params: ['reference', 'dueDay', 'link'],
    withOriginal: true,
    zh: {
      subject: '申报草稿即将过期：{reference}',
      text: '申报草稿 {reference} 保存至 {dueDay}，届时未提交将过期。登录继续填写：{link}',
    },
    en: {
      subject: 'A draft is about to lapse: {reference}',
      text: 'Draft {reference} is kept until {dueDay} and lapses if it is not submitted by then. Sign in to go on: {link}',
    },
  },
  'renewal-open': {
    params: ['number', 'dueDay', 'link'],
    withOriginal: true,
    zh: {
      subject: '证书可申请延续：{number}',
      text: '证书 {number} 的有效期至 {dueDay}。现在可以申请延续，内容已预填，请核对后提交：{link}',
    },
    en: {
      subject: 'A certificate can be renewed: {number}',
      text: 'Certificate {number} is valid until {dueDay}. You can renew it now: the application is filled in, please check it and submit it: {link}',
    },
  },
  'access-news': {
    params: ['name', 'link'],
    withOriginal: true,
    zh: {
      subject: '办理账号有变化：{name}',
      text: '“{name}”可办理业务的账号有变化或交接申请。如非本单位所为，请立即联系当地市场监管部门。登录查看：{link}',
    },
    en: {
      subject: 'A change in who acts: {name}',
      text: 'An account that acts for {name} has changed, or a hand-over was asked for. If this was not you, tell your market regulator at once. Sign in to see it: {link}',
    },
  },
  'verification-due': {
    params: ['count', 'dueDay', 'link'],
    withOriginal: true,
    zh: {
      subject: '计量器具检定即将到期（台）：{count}',
      text: '您登记的计量器具中，{count} 台的检定有效期即将届满，最早的于 {dueDay} 届满，请及时申请检定。登录查看：{link}',
    },
    en: {
      subject: 'Instruments soon due for verification: {count}',
      text: 'The verification of {count} of your instruments ends soon, the first on {dueDay}. Please have them verified in time. Sign in to see which: {link}',
    },
  },
  ...VISIT_TEMPLATES,
} as const satisfies Readonly<Record<string, Template>>;

export type NoticeTemplate = keyof typeof NOTICE_TEMPLATES;
/** What a template must be told. */
export type NoticeParams<T extends NoticeTemplate = NoticeTemplate> = Readonly<
  Record<(typeof NOTICE_TEMPLATES)[T]['params'][number], string>
>;
