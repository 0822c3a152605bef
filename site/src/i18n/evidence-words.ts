import type { Locale } from '../../../shared/register/divisions.ts';

/** What the field for photos says. */
export interface EvidenceWords {
  readonly label: string;
  readonly hint: string;
  readonly choose: string;
  readonly remove: (number: number) => string;
  readonly retry: string;
  readonly photo: (number: number) => string;
  readonly preparing: string;
  readonly sending: (percent: number) => string;
  readonly checking: string;
  readonly ready: string;
  readonly hash: string;
  readonly refused: string;
  readonly unreachable: string;
  readonly tooMany: (most: number) => string;
  readonly removed: (number: number) => string;
}

export const EVIDENCE_WORDS = {
  zh: {
    label: '照片',
    hint: '最多 9 张，JPEG、PNG 或 WebP，每张不超过 10 MB。拍摄位置、时间和手机型号会从照片中删除；文件名不会保存。',
    choose: '拍照或选择照片',
    remove: (number) => `删除第 ${number} 张`,
    retry: '重试',
    photo: (number) => `照片 ${number}`,
    preparing: '正在准备…',
    sending: (percent) => `正在上传 ${percent}%`,
    checking: '已上传，正在检查…',
    ready: '检查完毕，可以提交',
    hash: '原文件的 SHA-256',
    refused: '没有接受',
    unreachable: '上传中断。请检查网络后重试，已填写的内容不会丢失。',
    tooMany: (most) => `最多 ${most} 张，多出的没有上传。`,
    removed: (number) => `第 ${number} 张已删除。`,
  },
  en: {
    label: 'Photos',
    hint: 'Up to 9, JPEG, PNG or WebP, 10 MB each. Place, time and phone are taken out of them; the name of the file is not kept.',
    choose: 'Take or choose photos',
    remove: (number) => `Remove photo ${number}`,
    retry: 'Try again',
    photo: (number) => `Photo ${number}`,
    preparing: 'Getting ready…',
    sending: (percent) => `Sending, ${percent}%`,
    checking: 'Sent, being checked…',
    ready: 'Checked and ready',
    hash: 'SHA-256 of your file',
    refused: 'Not accepted',
    unreachable: 'The upload broke off. Check your connection and try again; what you typed is still there.',
    tooMany: (most) => `No more than ${most}; the others were not sent.`,
    removed: (number) => `Photo ${number} is removed.`,
  },
} as const satisfies Record<Locale, EvidenceWords>;
