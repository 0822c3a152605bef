import { expect } from '@playwright/test';
import sharp from 'sharp';
import { test } from './portal.ts';

const picture = (format: 'jpeg' | 'png') =>
  sharp({ create: { width: 1200, height: 900, channels: 3, background: '#2a7f62' } })
    .toFormat(format)
    .toBuffer();

test('C5: a photo goes up, is checked and can be taken back; what is none is refused with advice', async ({
  page,
}) => {
  await page.goto('/en/design/');
  await page.getByLabel('Take or choose photos').setInputFiles([
    { name: 'scale.jpg', mimeType: 'image/jpeg', buffer: await picture('jpeg') },
    { name: 'wrong.jpg', mimeType: 'image/jpeg', buffer: await picture('png') },
    { name: 'paper.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') },
  ]);
  const photos = page.locator('.photo');
  await expect(photos.nth(0)).toContainText('Checked and ready');
  await expect(photos.nth(1)).toContainText('says another type than its content');
  await expect(photos.nth(2)).toContainText('This is a PDF');
  await expect(page.locator('input[name=evidence]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Remove photo 1' }).click();
  await expect(photos).toHaveCount(2);
  await expect(page.locator('input[name=evidence]')).toHaveCount(0);
  await expect(photos.nth(0)).toContainText('Photo 1');
  await expect(page.getByLabel('Take or choose photos')).toBeFocused();
});
