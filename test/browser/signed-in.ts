import type { Page } from '@playwright/test';

/** Signs one of the invented people in at the console, as a person does. */
export async function signInAtConsole(page: Page, person: RegExp, path = '/console/'): Promise<void> {
  await page.goto(path);
  await page.getByRole('link', { name: /^(登录|Sign in)$/ }).click();
  await page.getByRole('button', { name: person }).click();
  await page.waitForURL(`**${path}**`);
}
