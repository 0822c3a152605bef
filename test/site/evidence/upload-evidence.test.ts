import { expect, it } from 'vitest';
import { EVIDENCE_ADVICE } from '../../../shared/evidence/advice.ts';
import { uploadEvidence } from '../../../site/src/features/evidence/upload-evidence.ts';

const file = (name: string, bytes: string): File => new File([bytes], name, { type: 'image/jpeg' });

it.each([
  ['空.jpg', '', 'empty'],
  ['检定证书.jpg', '%PDF-1.7 检定证书', 'pdf'],
  ['说明.jpg', '只是文字', 'not-a-picture'],
] as const)(
  'M13, C5: which photo is not taken and why, in the words that complainants read: %s',
  async (name, bytes, refusal) => {
    for (const [locale, refused] of [
      ['zh', '没有接受'],
      ['en', 'Not accepted'],
    ] as const)
      expect(await uploadEvidence(file(name, bytes), locale)).toEqual({
        trouble: `${name}: ${refused}: ${EVIDENCE_ADVICE[refusal][locale]}`,
      });
  },
);
