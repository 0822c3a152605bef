import type { Step } from '../../../shared/certification/steps.ts';

type Both = { readonly zh: string; readonly en: string };

/** What happens by a step, said before it is taken; steps whose words say it themselves are left out. */
export const STEP_EFFECTS: { readonly [S in Step]?: Both } = {
  submit: {
    zh: '提交后由经办人员审查。除要求补正的部分外，内容不能再修改；可随时撤回。',
    en: 'Officers will examine it. Afterwards only what a correction names can be changed; you can withdraw it at any time.',
  },
  resubmit: {
    zh: '重新提交后由经办人员继续审查。',
    en: 'Officers go on examining it.',
  },
  'abandon-application': {
    zh: '撤回后本件结束，不能恢复；可以重新申报。',
    en: 'This ends the application for good. You can begin another.',
  },
  accept: {
    zh: '受理后开始计算现场考核的期限，申报单位会收到通知。',
    en: 'The period for the on-site assessment begins, and the applicant is told.',
  },
  'give-public-notice': {
    zh: '单位名称、地址、领域将立即公示，任何人可在公示期内提出异议。',
    en: 'Name, address and field become public at once, and anybody can object while the notice runs.',
  },
  certify: {
    zh: '认定后发给证书编号，数秒内进入公开名录和登记日志，不能撤回本步骤。',
    en: 'A certificate number is issued; within seconds it stands in the public register and its log. This cannot be undone.',
  },
  relinquish: {
    zh: '经审批后证书终止，公开页面显示“主动放弃”。',
    en: 'Once decided, the certificate ends and the public page says that you gave it up.',
  },
  'confirm-suspension': {
    zh: '决定后立即在公开页面显示“已暂停”和事由。',
    en: 'The public page says at once that it is suspended, and why.',
  },
  'confirm-withdrawal': {
    zh: '决定后证书终止，公开页面立即显示“已撤销”和事由。',
    en: 'The certificate ends, and the public page says at once that it was withdrawn, and why.',
  },
  'confirm-reinstatement': {
    zh: '决定后公开页面立即恢复为有效。',
    en: 'The public page shows it as valid again at once.',
  },
  'check-oneself': { zh: '自查结果记入本单位的办理过程。', en: 'It is recorded in your case.' },
};
