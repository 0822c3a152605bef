import type { TransitionName } from './lifecycle.ts';

/** To whom the words of a step go. */
export type Audience = 'citizen' | 'merchant' | 'officers';

export interface LetterWords {
  readonly to: Audience;
  readonly zh: readonly [title: string, opening: string];
  readonly en: readonly [title: string, opening: string];
}

const note = (zh: string, en: string): LetterWords => ({ to: 'officers', zh: [zh, ''], en: [en, ''] });

/** What each step of officers is called, and how its letter begins. Titles follow the ten official forms where there is one. */
export const LETTER_WORDS: Readonly<Partial<Record<TransitionName, LetterWords>>> = {
  'identity-supplied': note('已补充身份材料（代录）', 'Proof of identity, entered for the complainant'),
  accepted: {
    to: 'citizen',
    zh: ['投诉受理决定书', '您的投诉，我们决定受理，将组织调解。'],
    en: ['Decision to accept the complaint', 'Your complaint is accepted, and mediation will be arranged.'],
  },
  'not-accepted': {
    to: 'citizen',
    zh: ['投诉不予受理决定书', '您的投诉，我们决定不予受理。'],
    en: ['Decision not to accept the complaint', 'Your complaint is not accepted.'],
  },
  'identity-requested': {
    to: 'citizen',
    zh: ['限期提供身份证明材料通知书', '办理您的投诉，需要核验真实身份。'],
    en: ['Request for proof of identity', 'To handle your complaint your identity has to be verified.'],
  },
  'mediation-begun': {
    to: 'citizen',
    zh: ['投诉调解通知书', '我们现在组织调解。'],
    en: ['Notice of mediation', 'Mediation begins.'],
  },
  'appraisal-begun': note('委托检定、鉴定', 'Verification or appraisal'),
  'appraisal-ended': note('检定、鉴定结束', 'End of verification or appraisal'),
  settled: {
    to: 'citizen',
    zh: ['投诉调解书', '双方达成了一致。'],
    en: ['Mediation agreement', 'Both sides have agreed.'],
  },
  terminated: {
    to: 'citizen',
    zh: ['投诉终止调解决定书', '您的投诉，我们决定终止调解。'],
    en: ['Decision to end mediation', 'Mediation of your complaint has ended.'],
  },
  'complaint-closed': note('投诉办结', 'Complaint closed'),
  'complaint-reopened': {
    to: 'citizen',
    zh: ['复核结果：重新办理', '另一名工作人员复核后，您的投诉重新办理。'],
    en: ['Review: taken up again', 'Another officer has reviewed it, and your complaint is taken up again.'],
  },
  'review-confirmed': {
    to: 'citizen',
    zh: ['复核结果：维持原决定', '另一名工作人员复核后，维持原来的决定。'],
    en: ['Review: confirmed', 'Another officer has reviewed it and confirms the decision.'],
  },
  transferred: {
    to: 'citizen',
    zh: ['投诉/举报分送通知书', '您反映的事项，已分送有处理权限的机关办理。'],
    en: ['Notice of transfer', 'Your case was passed to the authority that is competent for it.'],
  },
  referred: {
    to: 'citizen',
    zh: ['告知书：由其他部门处理', '您反映的事项，应由其他部门处理。'],
    en: ['Another authority is competent', 'Another authority has to deal with your case.'],
  },
  'complaint-split': {
    to: 'citizen',
    zh: ['分案告知书', '您反映的事项不止一件，我们把其中一件另立一案。'],
    en: [
      'Notice of a second case',
      'What you told us is more than one matter: one of them has become a case of its own.',
    ],
  },
  'report-split': {
    to: 'citizen',
    zh: ['分案告知书', '您反映的事项不止一件，我们把其中一件另立一案。'],
    en: [
      'Notice of a second case',
      'What you told us is more than one matter: one of them has become a case of its own.',
    ],
  },
  'question-asked': {
    to: 'citizen',
    zh: ['请补充说明', '办理您反映的事项，需要您补充说明。'],
    en: ['A question to you', 'To go on with your case we need something from you.'],
  },
  'message-added': { to: 'citizen', zh: ['消息', ''], en: ['Message', ''] },
  'closed-unanswered': {
    to: 'citizen',
    zh: ['结束办理', '因为没有收到您的补充说明，办理到此结束；您随时补充，可以重新办理。'],
    en: [
      'Closed',
      'No answer has arrived, so the case is closed. Answer at any time, and it is taken up again.',
    ],
  },
  'merchant-asked': {
    to: 'merchant',
    zh: ['请说明情况', '请就下列事项说明情况，并提供有关材料。'],
    en: ['Request to the merchant', 'Please explain the following and supply what shows it.'],
  },
  'merchant-answered': note('经营者的答复（代录）', 'Answer of the merchant, entered'),
  'verification-begun': note('开始核查', 'Inspection begins'),
  'verification-extended': note('核查延期', 'Inspection extended'),
  'testing-begun': note('委托检测、检定', 'Testing'),
  'testing-ended': note('检测、检定结果', 'Result of testing'),
  'penalty-extended': note('办案期限延长', 'Investigation extended'),
  'report-closed': note('举报办结', 'Report closed'),
  'investigation-opened': {
    to: 'citizen',
    zh: ['举报处理结果告知书', '您举报的事项，我们决定立案调查。'],
    en: ['Result of your report', 'A case was opened on what you reported.'],
  },
  'investigation-declined': {
    to: 'citizen',
    zh: ['举报处理结果告知书', '您举报的事项，经核查决定不予立案。'],
    en: ['Result of your report', 'After inspection no case is opened on what you reported.'],
  },
  'penalty-decided': {
    to: 'citizen',
    zh: ['举报处理结果告知书', '您举报的事项，已作出处理决定。'],
    en: ['Result of your report', 'What you reported has been decided.'],
  },
  'report-reopened': {
    to: 'citizen',
    zh: ['复核结果：重新核查', '另一名工作人员复核后，您举报的事项重新核查。'],
    en: ['Review: inspected again', 'Another officer has reviewed it, and your report is inspected again.'],
  },
  'correction-made': {
    to: 'citizen',
    zh: ['更正答复：已更正', '您指出的记载，我们核对后作了更正。'],
    en: [
      'Answer to your request: corrected',
      'What you pointed out was checked, and the register is corrected.',
    ],
  },
  'correction-declined': {
    to: 'citizen',
    zh: ['更正答复：不作更正', '您指出的记载，我们核对后认为无须更正。'],
    en: [
      'Answer to your request: not changed',
      'What you pointed out was checked, and the record stays as it is.',
    ],
  },
  'correction-reopened': {
    to: 'citizen',
    zh: ['复核结果：重新核对', '另一名工作人员复核后，您指出的记载重新核对。'],
    en: ['Review: checked again', 'Another officer has reviewed it, and the record is checked again.'],
  },
};
