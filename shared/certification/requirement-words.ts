import type { Requirement } from './requirement.ts';

interface Said {
  readonly zh: string;
  readonly en: string;
}

/** Why a step was not possible, in words for the person who tried. */
export const REFUSAL_WORDS: Readonly<Record<Requirement | 'wrong-party' | 'wrong-stage', Said>> = {
  'wrong-party': { zh: '此步骤应由其他角色办理', en: 'This step is for somebody else to take' },
  'wrong-stage': { zh: '当前环节不能办理此步骤', en: 'This step is not possible at this stage' },
  'contents-complete': { zh: '申报内容尚不完整', en: 'Parts of the application are still missing' },
  'commitment-signed': { zh: '尚未签署现行版本的承诺书', en: 'The commitment in force is not signed yet' },
  'no-other-application': {
    zh: '同一主体、同一场所已有在办申报',
    en: 'This business has an application under way for these premises',
  },
  'no-certificate-held': {
    zh: '该场所已有证书，请办理延续',
    en: 'These premises have a certificate: renew it instead',
  },
  'renewal-open': {
    zh: '有效期届满前60日起方可申请延续',
    en: 'Renewal opens 60 days before the last valid day',
  },
  'renewed-held': {
    zh: '该证书已撤销或已由延续后的证书接替，不能再办理延续',
    en: 'This certificate was withdrawn, or renewed already: it cannot be renewed again',
  },
  'renewed-in-force': {
    zh: '原证书处于暂停、撤销或有待决定的提议，请先处理完毕',
    en: 'The certificate to be renewed is suspended or withdrawn, or a proposal about it waits for a decision: settle that first',
  },
  'renewed-followed': {
    zh: '名录尚未反映对原证书的上一项决定，请稍候',
    en: 'The register has not followed the last decision about the certificate to be renewed yet; wait a moment',
  },
  'draft-not-lapsed': {
    zh: '草稿已超过保存期限',
    en: 'The draft was kept for its whole period and has lapsed',
  },
  'items-answered': {
    zh: '要求补正的内容尚未逐项修改',
    en: 'Not every item of the correction has been changed',
  },
  'no-open-correction': { zh: '补正尚未完成', en: 'A correction is still open' },
  'checklist-judged': { zh: '审查要点尚未逐项填写', en: 'Not every point of the checklist has a verdict' },
  'checklist-passed': { zh: '审查要点有不合格项', en: 'A point of the checklist failed' },
  'assessed-on-site': { zh: '尚无现场考核记录', en: 'No on-site assessment is recorded' },
  'form-not-recorded': { zh: '该考核记录已提交过', en: 'This assessment form was recorded before' },
  'recommended-certify': { zh: '没有同意认定的推荐意见', en: 'There is no recommendation to certify' },
  'other-than-recommender': {
    zh: '决定人与推荐人不得为同一人',
    en: 'Whoever recommended cannot decide',
  },
  'notice-given': { zh: '尚未公示', en: 'No public notice was given' },
  'notice-over': { zh: '公示期未满', en: 'The public notice is not over' },
  'notice-running': { zh: '公示期已结束', en: 'The public notice is over' },
  'objections-settled': { zh: '有异议尚未处理', en: 'An objection waits for an answer' },
  'no-objection-upheld': { zh: '有异议经核实成立', en: 'An objection proved right' },
  'objection-open': { zh: '没有待处理的该异议', en: 'No such objection is open' },
  'review-in-time': { zh: '已超过申请复核的期限', en: 'The time to ask for a review is over' },
  'not-one-of-the-first-two': {
    zh: '参与原决定的人员不得复核',
    en: 'Nobody who had a hand in the refusal can review it',
  },
  'no-proposal-open': { zh: '已有待决定的提议', en: 'Another proposal waits for a decision' },
  'reply-heard': {
    zh: '申辩期未满，当事人尚未答复',
    en: 'The period to reply is running and no reply has come',
  },
  'other-than-proposer': { zh: '决定人与提议人不得为同一人', en: 'Whoever proposed cannot decide' },
  'change-open': { zh: '没有待处理的该变更申请', en: 'No such request is open' },
  'few-changes-open': {
    zh: '待处理的变更申请过多，请等待答复后再申请',
    en: 'Too many requests wait for an answer; wait for those first',
  },
  'register-followed': {
    zh: '名录尚未反映上一项决定，请稍候',
    en: 'The register has not followed the last decision yet; wait a moment',
  },
  'decision-open': { zh: '该决定已进入名录', en: 'The register has followed this decision' },
};
