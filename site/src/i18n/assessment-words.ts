/** Words about what is counted and seen on site: on the form, and where it is read. Chinese is the original. */
export const ASSESSMENT_WORDS = {
  zh: {
    visitedOn: '现场考核日期',
    numbers: {
      weighings: '抽查称量次数',
      failedWeighings: '其中不合格次数',
      instrumentsSeen: '查看器具台（件）数',
      instrumentsInVerification: '其中在检定有效期内',
    },
    displayed: '承诺书和投诉电话均已公示',
    notDisplayed: '承诺书或投诉电话没有公示',
  },
  en: {
    visitedOn: 'Day of the visit',
    numbers: {
      weighings: 'Weighings checked',
      failedWeighings: 'Of these, failed',
      instrumentsSeen: 'Instruments seen',
      instrumentsInVerification: 'Of these, in verification',
    },
    displayed: 'Commitment and complaint telephone are displayed',
    notDisplayed: 'The commitment or the complaint telephone is not displayed',
  },
} as const;
