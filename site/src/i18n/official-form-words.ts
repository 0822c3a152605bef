/** Words around the official forms; the forms themselves are Chinese. */
const ZH = {
  heading: '文书',
  lead: '按案件内容填好，核对后编号、打印。',
  states: { 'not-yet': '尚无此步骤', 'in-force': '可以出具', ended: '已被后来的决定取代' },
  incomplete: (count: number) => `缺 ${count} 项`,
  missing: '缺少必填项，补齐后才能编号：',
  open: '查看',
  back: '返回案件',
  number: '编号',
  numberGap: '尚未编号',
  print: '打印',
  person: '文书中的身份信息尚未显示。写明用途后显示，用途会记入审计日志。',
  purpose: '用途',
  show: '显示身份信息',
  shown: '身份信息已显示，本次查看已记入审计日志。',
  notFound: '没有这种文书，或它在本案中不适用。',
  checked: '文书名称据公开转载；版面、套语和文号用字是本系统的假定，尚未与总局式样逐字核对。出具前请核对。',
  hidden: '（未显示）',
  passedOn: '本案已由本局分送',
  passedOnLead: '案件现由收件机关办理，本局不再查看案件内容。本局的分送通知书仍可在这里编号、打印。',
  seal: '（印章）',
  signs: {
    complainant: '投诉人（签字）',
    respondent: '被投诉人（签字或者盖章）',
    mediator: '调解人员（签字）',
  },
};
type OfficialFormWords = typeof ZH;
const EN = {
  heading: 'Official forms',
  lead: 'Filled in from the case. Check, number and print them. The forms are in Chinese.',
  states: {
    'not-yet': 'nothing to document yet',
    'in-force': 'can be issued',
    ended: 'replaced by a later decision',
  },
  incomplete: (count: number) => `${count} missing`,
  missing: 'Mandatory fields are missing; the form gets a number once they are there:',
  open: 'View',
  back: 'Back to the case',
  number: 'Give it a number',
  numberGap: 'no number yet',
  print: 'Print',
  person:
    'The identity on this form is not shown. State a purpose to show it; the purpose goes on the audit trail.',
  purpose: 'Purpose',
  show: 'Show identity',
  shown: 'The identity is shown, and that you looked is on the audit trail.',
  notFound: 'There is no such form, or it does not apply to this case.',
  checked:
    'The titles follow a public copy. Layout, set phrases and the signs in the number are assumed here and were not compared word for word with the ministry’s forms. Check before you issue one.',
  hidden: '（未显示）',
  passedOn: 'Your office has passed this case on',
  passedOnLead:
    'The office that received it handles the case, and yours no longer sees it. Your notice of transfer can still be numbered and printed here.',
  seal: '（印章）',
  signs: {
    complainant: '投诉人（签字）',
    respondent: '被投诉人（签字或者盖章）',
    mediator: '调解人员（签字）',
  },
} satisfies OfficialFormWords;

export const OFFICIAL_FORM_WORDS: Readonly<Record<'zh' | 'en', OfficialFormWords>> = { zh: ZH, en: EN };
