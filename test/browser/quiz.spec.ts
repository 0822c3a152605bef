import { expect, type Page, test as plainTest } from '@playwright/test';
import { accessibilityViolations, test } from './portal.ts';

const CODE = 'K7Q2MX';
const QUESTIONS = 10;

/** Answers the question on the screen by its right or its first wrong choice, and goes on. */
async function answer(page: Page, right: boolean): Promise<void> {
  const radios = page.locator('.quiz-choice input');
  await radios
    .and(page.locator(right ? '[value="0"]' : '[value="1"]'))
    .first()
    .check();
  await page.locator('.quiz-question .button').click();
  await expect(page.locator('.quiz-verdict .why')).toContainText(/依据|Rule/);
  await page.locator('.quiz-question .button').click();
}

test.describe('the quiz', () => {
  test('P11: each answer is followed by why and by the rule, right or wrong', async ({ page }) => {
    await page.goto(`/quiz/#code=${CODE}`);
    for (const [right, verdict] of [
      [true, '答对了'],
      [false, '不对'],
    ] as const) {
      await page.locator(`.quiz-choice input[value="${right ? 0 : 1}"]`).check();
      await page.locator('.quiz-question .button').click();
      await expect(page.locator('.quiz-verdict h3')).toContainText(verdict);
      await expect(page.locator('.quiz-verdict .why')).toContainText('依据');
      await expect(page.locator('.quiz-verdict .why')).toContainText('复核');
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.locator('.quiz-question .button').click();
    }
  });

  test('P8: can be played from code to certificate by keyboard alone', async ({ page }) => {
    await page.goto('/quiz/');
    await page.getByLabel('代码').focus();
    await page.keyboard.type('k7q2-mx');
    await page.keyboard.press('Enter');
    for (let at = 0; at < QUESTIONS; at += 1) {
      await expect(page.locator('.quiz-question h2')).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page.locator('.quiz-verdict h3')).toBeFocused();
      while (!(await page.locator('.quiz-question .button').evaluate((it) => it === document.activeElement)))
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    }
    await expect(page.locator('.quiz-score')).toBeFocused();
    await expect(page.locator('.quiz-score')).toContainText(`${QUESTIONS} 题答对`);
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  test('a class with one code gets the same quiz, in either language', async ({ page }) => {
    const seen = async (path: string): Promise<readonly string[]> => {
      await page.goto(`${path}#code=${CODE}`);
      const places: string[] = [];
      for (let at = 0; at < QUESTIONS; at += 1) {
        const radios = page.locator('.quiz-choice input');
        places.push(
          (await radios.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))).join(),
        );
        await answer(page, true);
      }
      return places;
    };
    expect(await seen('/quiz/')).toEqual(await seen('/en/quiz/'));
    await expect(page.locator('.quiz-score')).toHaveText('10 of 10 right');
  });

  test('comes different each time', async ({ page }) => {
    await page.goto('/quiz/');
    await page.getByRole('button', { name: '开始新的十题' }).click();
    const first = page.url();
    await page.goto('/quiz/');
    await page.getByRole('button', { name: '开始新的十题' }).click();
    expect(page.url()).not.toBe(first);
  });

  test('P11: nothing is sent and nothing is kept', async ({ page, context }) => {
    await page.goto(`/quiz/#code=${CODE}`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (let at = 0; at < QUESTIONS; at += 1) await answer(page, at % 2 === 0);
    await expect(page.locator('.quiz-score')).toHaveText('10 题答对 5 题');
    await expect(page.locator('.quiz-missed > li')).toHaveCount(5);
    await page.locator('#name').fill('小明');
    await expect(page.locator('.quiz-paper')).toContainText('小明');
    expect(asked.filter((url) => !url.endsWith('/mark.svg'))).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(await context.cookies()).toEqual([]);
  });

  test('the certificate prints alone, on one page', async ({ page }) => {
    await page.goto(`/quiz/#code=${CODE}`);
    for (let at = 0; at < QUESTIONS; at += 1) await answer(page, true);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.quiz-paper')).toBeVisible();
    await expect(page.locator('.quiz-score')).toBeHidden();
    await expect(page.locator('.top')).toBeHidden();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
  });

  test('what cannot be a code is asked for again at its field', async ({ page }) => {
    await page.goto('/quiz/');
    await page.getByLabel('代码').fill('K7Q2');
    await page.getByRole('button', { name: '用这个代码' }).click();
    await expect(page.getByLabel('代码')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('代码')).toHaveAccessibleDescription(/6 个字符/);
    expect(await accessibilityViolations(page)).toEqual([]);
  });
});

plainTest.describe('without JavaScript', () => {
  plainTest.use({ javaScriptEnabled: false });
  plainTest('all questions can be read, each with its answer to be opened', async ({ page }) => {
    await page.goto('/quiz/');
    await expect(page.locator('[data-question]')).not.toHaveCount(0);
    const first = page.locator('[data-question]').first();
    await expect(first.locator('.why')).toBeHidden();
    await first.locator('summary').click();
    await expect(first.locator('.why')).toBeVisible();
    await expect(page.locator('#quiz')).toBeHidden();
  });
});

plainTest.describe('without a connection', () => {
  plainTest.use({ serviceWorkers: 'allow' });
  plainTest(
    'P10: the quiz is played without a connection after one visit to any page',
    async ({ page, context }) => {
      await page.goto('/');
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
        if (navigator.serviceWorker.controller === null)
          await new Promise((resolve) =>
            navigator.serviceWorker.addEventListener('controllerchange', resolve),
          );
      });
      await context.setOffline(true);
      await page.goto(`/quiz/#code=${CODE}`);
      for (let at = 0; at < QUESTIONS; at += 1) await answer(page, true);
      await expect(page.locator('.quiz-score')).toBeVisible();
    },
  );
});
