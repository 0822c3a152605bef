/** Words of the electronic certificate. Chinese first. */
export const CERTIFICATE_WORDS = {
  zh: {
    kind: '电子证书',
    statement: '经认定，上述单位作出诚信计量自我承诺，列入诚信计量自我承诺示范单位名录。',
    online: '扫码查看今天的状态',
    onlineText: '需要联网。证书可能已被暂停或撤销，以此处所见为准。',
    offline: '扫码核验记录，可不联网',
    offlineText:
      '此码含有这条记录在登记日志中的证明。能证明：签名之时，记录确在日志之中，一字未改。不能证明：此后没有暂停或撤销。',
    proofAlt: '登记日志证明的二维码；若未显示，证明正在生成，请稍后刷新',
    honour: '本证书是一项荣誉，不是行政许可。',
    print: '请用浏览器的打印功能打印，A4 纵向一页。',
  },
  en: {
    kind: 'Electronic certificate',
    statement:
      'The unit named above has made the commitment to honest measurement and stands in the register of demonstration units.',
    online: 'Scan for the state today',
    onlineText:
      'Needs a connection. The certificate may have been suspended or withdrawn; what you see there counts.',
    offline: 'Scan to verify the record, without a connection',
    offlineText:
      'This code holds the proof that the record stands in the log. It shows that the record stood there, word for word, when it was signed; it does not show that nothing was suspended or withdrawn since.',
    proofAlt:
      'QR code of the proof from the log; where it does not appear, the proof is being made: reload shortly',
    honour: 'This certificate is an honour, not a licence.',
    print: 'Print it with your browser: one page, A4 portrait.',
  },
} as const;
