import { NOT_ACCEPTED_GROUNDS, REFUSAL_GROUNDS } from '../../../../shared/certification/checklist.ts';
import { SECTIONS } from '../../../../shared/certification/schema.ts';
import type { Step } from '../../../../shared/certification/steps.ts';
import { SECTION_TEXTS } from '../../i18n/certification-words.ts';
import { GROUND_WORDS } from '../../i18n/words.ts';

type Both = { readonly zh: string; readonly en: string };

/** A field of a step's form: where its value goes, and how it is asked for. */
export interface StepField {
  readonly name: string;
  readonly in: 'data' | 'words';
  readonly label: Both;
  readonly as: 'lines' | 'text' | 'checkbox' | 'checkboxes' | 'select' | 'number';
  readonly options?: readonly (readonly [value: string, name: Both])[];
  readonly optional?: boolean;
  /** Asked for only where another field has one of these values. */
  readonly onlyWith?: { readonly name: string; readonly values: readonly string[] };
}

const reason = (label: Both): StepField => ({ name: 'reason', in: 'words', label, as: 'lines' });
const WHY: Both = { zh: '理由（当事人可见）', en: 'Reasons (the applicant reads them)' };
const INTERNAL: Both = { zh: '意见（仅内部可见）', en: 'Opinion (officers only)' };

const refusal = (grounds: typeof REFUSAL_GROUNDS, why: Both = WHY): readonly StepField[] => [
  {
    name: 'grounds',
    in: 'data',
    label: { zh: '依据的理由', en: 'Numbered grounds' },
    as: 'checkboxes',
    options: grounds.map(({ number, zh, en }) => [number, { zh: `${number} ${zh}`, en: `${number} ${en}` }]),
  },
  {
    name: 'evidence',
    in: 'data',
    label: { zh: '所依据的部分', en: 'Parts it rests on' },
    as: 'checkboxes',
    options: SECTIONS.map((section) => [section, SECTION_TEXTS[section]]),
    optional: true,
  },
  reason(why),
];

const measure: readonly StepField[] = [
  {
    name: 'ground',
    in: 'data',
    label: { zh: '事由', en: 'Ground' },
    as: 'select',
    options: Object.entries(GROUND_WORDS),
  },
  {
    name: 'urgent',
    in: 'data',
    label: {
      zh: '紧急，不等待陈述申辩（须在理由中说明）',
      en: 'Urgent: without waiting for a reply (say why)',
    },
    as: 'checkbox',
  },
  reason(WHY),
];

const outcome = (options: StepField['options']): StepField => ({
  name: 'outcome',
  in: 'data',
  label: { zh: '结论', en: 'Outcome' },
  as: 'select',
  ...(options === undefined ? {} : { options }),
});

/** What each step's form asks; a step that is not here asks nothing, or has a form of its own. */
export const STEP_FIELDS: { readonly [S in Step]?: readonly StepField[] } = {
  'not-accept': refusal(NOT_ACCEPTED_GROUNDS),
  'recommend-certify': [reason(INTERNAL)],
  'recommend-refuse': refusal(REFUSAL_GROUNDS, INTERNAL),
  'return-recommendation': [reason(INTERNAL)],
  refuse: refusal(REFUSAL_GROUNDS),
  'settle-objection': [
    outcome([
      ['dismissed', { zh: '不成立', en: 'Not founded' }],
      ['upheld', { zh: '成立', en: 'Founded' }],
    ]),
    reason(WHY),
  ],
  'ask-review': [reason({ zh: '为什么不同意', en: 'Why you disagree' })],
  'uphold-refusal': refusal(REFUSAL_GROUNDS),
  reopen: [reason(WHY)],
  'propose-suspension': measure,
  'propose-withdrawal': measure,
  'propose-reinstatement': [reason(WHY)],
  reply: [{ name: 'text', in: 'words', label: { zh: '陈述申辩', en: 'Your reply' }, as: 'lines' }],
  'drop-proposal': [reason(WHY)],
  'report-misuse': [
    {
      name: 'text',
      in: 'words',
      label: { zh: '在哪里看到、什么情况', en: 'Where, and what you saw' },
      as: 'lines',
    },
    {
      name: 'scanned',
      in: 'words',
      label: { zh: '扫码得到的网址或编号', en: 'Address or number that its code gave' },
      as: 'lines',
      optional: true,
    },
  ],
  'request-change': [
    {
      name: 'what',
      in: 'data',
      label: { zh: '申请什么', en: 'What about' },
      as: 'select',
      options: [
        ['name', { zh: '变更单位名称', en: 'A new name' }],
        ['address', { zh: '变更地址（同一县、市、区内）', en: 'A new address in the same county' }],
        [
          'instruments',
          { zh: '按台账更新公开的器具数量', en: 'The count of instruments, as the ledger now has it' },
        ],
        ['entry', { zh: '其他公开信息有误', en: 'Something else in the entry is wrong' }],
      ],
    },
    {
      name: 'value',
      in: 'data',
      label: {
        zh: '变更为（与营业执照一致，将公开）',
        en: 'What shall stand there, as on the licence; it becomes public',
      },
      as: 'text',
      onlyWith: { name: 'what', values: ['name', 'address'] },
    },
    { name: 'text', in: 'words', label: { zh: '说明和依据', en: 'Why, and on what it rests' }, as: 'lines' },
  ],
  'settle-change': [
    outcome([
      ['made', { zh: '已办理', en: 'Done' }],
      ['declined', { zh: '不予办理', en: 'Declined' }],
    ]),
    reason(WHY),
  ],
  'check-oneself': [
    {
      name: 'allVerified',
      in: 'data',
      label: { zh: '强检器具全部在检定有效期内', en: 'All compulsory verifications are valid' },
      as: 'checkbox',
    },
    {
      name: 'displayed',
      in: 'data',
      label: { zh: '承诺书和投诉电话均已公示', en: 'Commitment and telephone are displayed' },
      as: 'checkbox',
    },
    {
      name: 'complaints',
      in: 'data',
      label: { zh: '本年度计量投诉件数', en: 'Complaints about measurement this year' },
      as: 'number',
    },
  ],
};
