import { expect, type Page, test as plainTest } from '@playwright/test';
import { build } from 'esbuild';
import { unitPath } from '../../shared/register/lists.ts';
import { accessibilityViolations, aUnitThatIs, test } from './portal.ts';

const outcome = (page: Page) => page.locator('#outcome');

async function verifiedUnit(page: Page): Promise<string> {
  const unit = await aUnitThatIs('certified', page.request);
  await page.goto(`/verify/#unit=${unit.publicId}`);
  await expect(outcome(page).locator('.verdict-good')).toContainText('核验通过');
  return page.getByLabel('证明').inputValue();
}

/** Another digit in the middle of a line of the proof. */
function tampered(proof: string, line: number): string {
  const lines = proof.split('\n');
  const text = lines[line] ?? '';
  const at = Math.floor(text.length / 2);
  lines[line] = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
  return lines.join('\n');
}

test.describe('P6: the browser verifies', () => {
  test('from the page of a unit, with key, size and time, in three requests', async ({ page }) => {
    const unit = await aUnitThatIs('suspended', page.request);
    await page.goto(unitPath(unit.publicId));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.getByRole('link', { name: '在日志中核验' }).click();
    await expect(outcome(page).locator('.verdict-good')).toBeVisible();
    const keys = await (await page.request.get('/log/keys.json')).json();
    await expect(outcome(page)).toContainText(String(keys.keys[0].vkey).split('+')[1] ?? '?');
    await expect(outcome(page)).toContainText(unit.certificateNumber);
    await expect(outcome(page)).toContainText('暂停');
    await expect(outcome(page)).toContainText('名录公布的内容与日志一致');
    const proofAndKeys = asked.filter((path) => /tlog-proof|keys\.json/.test(path));
    expect(proofAndKeys).toHaveLength(2);
    expect(await accessibilityViolations(page)).toEqual([]);
    await outcome(page).getByRole('link', { name: '查看单位页面' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(unit.name);
  });

  for (const [part, lineOf, words] of [
    ['entry', () => 1, '由记录算不到签名的树根'],
    ['path', () => 4, '由记录算不到签名的树根'],
    [
      'signature',
      (proof: string) => proof.split('\n').findIndex((line) => line.startsWith('—')),
      '签名与内容不符',
    ],
  ] as const) {
    test(`one changed character of the ${part} turns the result red, and changed back green`, async ({
      page,
    }) => {
      const proof = await verifiedUnit(page);
      await page.getByLabel('证明').fill(tampered(proof, lineOf(proof)));
      await page.getByRole('button', { name: '核验' }).click();
      await expect(outcome(page).locator('.verdict-bad')).toContainText('核验不通过');
      await expect(outcome(page)).toContainText(words);
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.getByLabel('证明').fill(proof);
      await page.getByRole('button', { name: '核验' }).press('Enter');
      await expect(outcome(page).locator('.verdict-good')).toBeVisible();
    });
  }

  test('what is no proof is said to be none, in English too', async ({ page }) => {
    await page.goto('/en/verify/');
    await page.getByLabel('Proof').fill('hello');
    await page.getByRole('button', { name: 'Verify' }).click();
    await expect(outcome(page)).toContainText('This is no whole proof');
  });
});

plainTest('a unit without a proof yet is told so, and is not called wrong', async ({ page }) => {
  await page.goto('/verify/#unit=u0123456789ab');
  await expect(outcome(page)).toContainText('证明还在制作');
  await expect(outcome(page).locator('.verdict-bad')).toHaveCount(0);
});

plainTest('P5: a log that cannot be read is never called wrong', async ({ page }) => {
  const unit = await aUnitThatIs('certified', page.request);
  await page.route('**/log/**', (route) => route.abort());
  await page.goto(`/verify/#unit=${unit.publicId}`);
  await expect(outcome(page)).toContainText('现在无法核验');
  await expect(outcome(page).locator('.verdict-bad')).toHaveCount(0);
});

plainTest('a record that cannot be read just now is not called another one', async ({ page }) => {
  await page.route('**/unit.json', (route) => route.abort());
  await verifiedUnit(page);
  await expect(outcome(page)).toContainText('未与其内容比对');
});

plainTest('a browser without Ed25519 verifies by the library', async ({ page }) => {
  await page.addInitScript(() => {
    const { subtle } = crypto;
    const importKey = subtle.importKey.bind(subtle) as (...given: unknown[]) => Promise<CryptoKey>;
    Object.defineProperty(subtle, 'importKey', {
      value: (format: string, key: unknown, algorithm: unknown, ...rest: unknown[]) =>
        algorithm === 'Ed25519'
          ? Promise.reject(new DOMException('no such algorithm', 'NotSupportedError'))
          : importKey(format, key, algorithm, ...rest),
    });
  });
  const proof = await verifiedUnit(page);
  await page.getByLabel('证明').fill(tampered(proof, proof.split('\n').length - 2));
  await page.getByRole('button', { name: '核验' }).click();
  await expect(outcome(page).locator('.verdict-bad')).toBeVisible();
});

for (const locale of ['', '/en']) {
  plainTest(`M9: the certificate prints on one page of A4${locale}`, async ({ page }) => {
    const unit = await aUnitThatIs('certified', page.request);
    await page.goto(`${locale}${unitPath(unit.publicId)}certificate/`);
    const code = page.locator('.qr-proof img');
    await expect
      .poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(boxes.map(([, ...sides]) => sides.map((side) => Math.round(Number(side))))).toEqual([[595, 842]]);
  });
}

plainTest(
  'verifying costs at most ten bare Ed25519 verifications, and at most 3 kB',
  async ({ page, request }) => {
    const unit = await aUnitThatIs('certified', request);
    const proof = await (await request.get(`/units/${unit.publicId}/unit.tlog-proof`)).text();
    const keys = await (await request.get('/log/keys.json')).text();
    expect(Buffer.byteLength(proof) + Buffer.byteLength(keys)).toBeLessThanOrEqual(3_000);
    const bundle = await build({
      stdin: {
        contents: `export { verifyProof } from './shared/log/verify.ts';
        export { browserVerifying } from './site/src/features/log/browser-verifying.ts';`,
        resolveDir: '.',
      },
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'log',
    });
    await page.goto('/verify/');
    const ratio = await page.evaluate(
      `(async () => { ${bundle.outputFiles[0]?.text ?? ''}
      const [proof, keys] = [${JSON.stringify(proof)}, ${keys}];
      const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
      const message = new Uint8Array(200);
      const signature = await crypto.subtle.sign('Ed25519', pair.privateKey, message);
      const bare = () => crypto.subtle.verify('Ed25519', pair.publicKey, signature, message);
      const whole = async () => (await log.verifyProof(proof, keys, log.browserVerifying)).ok;
      const timeOf = async (act) => {
        const start = performance.now();
        for (let each = 0; each < 10; each += 1) if ((await act()) === false) throw new Error('not verified');
        return performance.now() - start;
      };
      // By turns, and the quickest rounds of each: what else the machine does only adds, and to both.
      const times = { bare: [], whole: [] };
      for (let round = 0; round < 100; round += 1) {
        times.bare.push(await timeOf(bare));
        times.whole.push(await timeOf(whole));
      }
      const quick = (of) => of.sort((a, b) => a - b)[4];
      return quick(times.whole) / quick(times.bare);
    })()`,
    );
    plainTest.info().annotations.push({
      type: 'figure',
      description: `${Number(ratio).toFixed(1)} × one bare verification`,
    });
    console.log(`verification in the browser: ${Number(ratio).toFixed(1)} × one bare Ed25519 verification`);
    expect(ratio).toBeLessThanOrEqual(10);
  },
);
