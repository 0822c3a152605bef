import type { Locale } from '../../../shared/register/divisions.ts';

/** What the script says. */
export interface FilingProofAnswers {
  readonly valid: string;
  readonly validText: string;
  readonly altered: string;
  readonly alteredText: string;
  readonly unreadable: string;
  readonly unreadableText: string;
  readonly 'unknown-key': string;
  readonly 'unknown-keyText': string;
  readonly away: string;
  readonly awayText: string;
  readonly filedAt: string;
  readonly service: string;
  readonly id: string;
  readonly key: string;
  readonly same: string;
  readonly other: string;
  readonly keysTaken: string;
}

interface FilingProofWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly noScript: string;
  readonly label: string;
  readonly hint: string;
  readonly choose: string;
  readonly go: string;
  readonly begin: string;
  readonly saysTitle: string;
  readonly says: readonly string[];
  readonly keysTitle: string;
  readonly keysText: string;
  readonly keysFile: string;
  readonly answers: FilingProofAnswers;
}

const zh: FilingProofWords = {
  title: '核验提交证明',
  description: '在浏览器里核验投诉举报的提交证明，不发送任何内容，断网也能核验。',
  lead: '把下载的 filing-proof.json 拖进来、选取，或把内容粘贴到框里。核验在您的设备上进行，什么也不发送；本页打开之后断网也能用，案件删除之后证明仍然有效。',
  noScript: '核验要由浏览器计算，需要开启脚本。证明是标准格式（JWS，Ed25519），也可以用其他软件核验。',
  label: '提交证明',
  hint: '可以同时选取“我的数据”里下载的案件文件，一并核对证明是不是为这些内容出具的。',
  choose: '选取文件',
  go: '核验',
  begin: '还没有核验。',
  saysTitle: '证明说明什么',
  says: [
    '本服务在所载时间收到了一份内容；内容只以摘要出现，证明里没有姓名、电话、商家和文字。',
    '只有同时拿出案件文件，才能看出证明是为什么内容出具的。',
    '证明不说明投诉举报是否属实，也不说明怎样处理。',
  ],
  keysTitle: '公钥',
  keysText: '打开本页时取得。想要多年以后也能核验，请把公钥文件同证明一起保存，届时一并选取。',
  keysFile: '下载公钥文件',
  answers: {
    valid: '证明有效',
    validText: '签名与所载内容相符，一个字节也没有改动。',
    altered: '证明无效',
    alteredText: '签名与内容不符：证明被改动过，或者不完整。',
    unreadable: '这不是一份完整的提交证明',
    unreadableText: '请选取下载的 filing-proof.json，或粘贴它的全部内容。',
    'unknown-key': '不是由本服务的公钥签名',
    'unknown-keyText':
      '证明所写的公钥不在公钥文件里。如果它出自其他网站或很久以前，请一并选取当时的公钥文件。',
    away: '现在无法核验',
    awayText: '没有取得公钥。请联网后重新打开本页，或选取保存的公钥文件。这不表示证明无效。',
    filedAt: '收到时间（北京时间）',
    service: '出具方',
    id: '证明编号',
    key: '公钥',
    same: '案件文件与证明相符：证明是为这些内容出具的。',
    other: '案件文件与证明不符：不是当时提交的内容。',
    keysTaken: '已改用所选的公钥文件。',
  },
};

const en: FilingProofWords = {
  title: 'Verify a filing proof',
  description:
    'Verifies the proof of a complaint or report in your browser: nothing is sent, and it works without a connection.',
  lead: 'Drop the file filing-proof.json here, choose it, or paste what it holds. Your device verifies it and sends nothing. Once this page is open it needs no connection, and a proof holds when the case has long been erased.',
  noScript:
    'Your browser has to calculate, which needs scripts. The proof is in a standard form (JWS, Ed25519), so other software verifies it too.',
  label: 'Filing proof',
  hint: 'Choose the file of the case from “My data” along with it to see whether the proof was made for what it holds.',
  choose: 'Choose files',
  go: 'Verify',
  begin: 'Nothing has been verified yet.',
  saysTitle: 'What a proof says',
  says: [
    'That this service received something at the time that it names. It holds a digest of it and no name, phone, trader or word.',
    'What it was made for can be seen only along with the file of the case.',
    'It does not say whether the complaint or report is true, nor how it was decided.',
  ],
  keysTitle: 'Public key',
  keysText:
    'Fetched when this page was opened. To verify years from now, keep the file of keys with the proof and choose both.',
  keysFile: 'Download the file of keys',
  answers: {
    valid: 'The proof holds',
    validText: 'The signature fits what it says; not one byte was changed.',
    altered: 'The proof does not hold',
    alteredText: 'The signature does not fit: the proof was changed or is incomplete.',
    unreadable: 'This is no whole filing proof',
    unreadableText: 'Choose the file filing-proof.json as it was downloaded, or paste all of it.',
    'unknown-key': 'Not signed by a key of this service',
    'unknown-keyText':
      'The key that the proof names is not in the file of keys. Where it comes from another site or from long ago, choose the keys of that time along with it.',
    away: 'It cannot be verified now',
    awayText:
      'The keys could not be fetched. Open this page again with a connection, or choose a file of keys that you kept. That does not say that the proof is bad.',
    filedAt: 'Received (Beijing time)',
    service: 'Service',
    id: 'Number of the proof',
    key: 'Key',
    same: 'The file of the case fits: the proof was made for what it holds.',
    other: 'The file of the case does not fit: it is not what was filed then.',
    keysTaken: 'The file of keys that you chose is used.',
  },
};

export const FILING_PROOF_WORDS: Readonly<Record<Locale, FilingProofWords>> = { zh, en };
