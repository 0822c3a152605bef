import { expect, it } from 'vitest';
import { identitiesAddress } from '../../../site/src/features/complaints-desk/identities-file.ts';

const personOf = (more: Readonly<Record<string, string>>) =>
  [
    {
      caseId: 'c7k2m9qxr3f0tvb6h',
      reference: 'C-7K2M-9QXR-3F0T-VB6H',
      person: {
        identity: {
          ...{ name: '金丝雀甲', documentType: 'id-card', documentNumber: '53010219900101123X' },
          ...{ phone: '13900001111', address: '昆明市五华区', ...more },
        },
      },
    },
  ] as unknown as Parameters<typeof identitiesAddress>[0];

const linesOf = (more: Readonly<Record<string, string>>): readonly string[] =>
  decodeURIComponent(identitiesAddress(personOf(more)).replace(/^[^,]*,/, '')).split('\r\n');

it('the number of an identity card keeps all its digits when a spreadsheet opens the file', () => {
  expect(linesOf({ documentNumber: '530102199001011234' })[1]).toContain("'530102199001011234");
  expect(linesOf({ phone: '087112345678' })[1]).toContain("'087112345678");
});

it('what a person typed as their name is no formula for who opens the file', () => {
  for (const name of ['=HYPERLINK("http://x")', '+1', '-1', '@a', '\ta', '\ra'])
    expect(linesOf({ name }).join('\r\n')).toContain(`'${name.replaceAll('"', '""')}`);
});

it('it begins with the mark by which its encoding is known, and names its columns', () => {
  expect(linesOf({})[0]).toBe('\uFEFFreference,name,documentType,documentNumber,phone,address,contact');
});
