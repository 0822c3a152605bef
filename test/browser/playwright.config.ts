import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { freePort } from '../../infra/local/free-port.ts';
import { findChromium } from '../support/chromium.ts';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const OUTPUT = `${REPOSITORY}test/output`;
/** What takes minutes, for `.ci/run` alone: every page kind in every look … */
const LOOKS = ['browser/every-look.spec.ts'];
/** … and walks from one end to the other. */
const JOURNEYS = ['browser/complaint-desk.spec.ts', 'browser/content.spec.ts', 'journeys/*.spec.ts'];
const DATA_DIR = `${OUTPUT}/browser-data`;

// Workers read this file again: they must find the service that the first reading chose.
if (process.env.PORTAL_PORT === undefined) {
  process.env.PORTAL_PORT = String(await freePort());
  process.env.PORTAL_DATA_DIR = DATA_DIR;
  rmSync(DATA_DIR, { recursive: true, force: true });
}
const port = process.env.PORTAL_PORT;
const origin = `http://127.0.0.1:${port}`;
const executablePath = findChromium();

/** The whole local service with the demonstration set, then every spec in one Chromium. */
export default defineConfig({
  testDir: `${REPOSITORY}test`,
  outputDir: `${OUTPUT}/playwright`,
  workers: 2,
  timeout: 90_000,
  // What is waited for comes in well under a second where nothing else runs; two browsers share two cores.
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: `${OUTPUT}/playwright.json` }]],
  use: {
    baseURL: origin,
    // A page kept by one test would answer another; offline.spec.ts allows them.
    serviceWorkers: 'block',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: { args: ['--no-sandbox'], ...(executablePath === undefined ? {} : { executablePath }) },
  },
  projects: [
    { name: 'demonstration set', testMatch: 'browser/*.setup.ts' },
    {
      name: 'specs',
      testMatch: 'browser/*.spec.ts',
      testIgnore: [...LOOKS, ...JOURNEYS],
      dependencies: ['demonstration set'],
    },
    { name: 'looks', testMatch: LOOKS, dependencies: ['demonstration set'] },
    // One after the other: they share the officers of a county, whose work lists they count.
    { name: 'journeys', testMatch: JOURNEYS, workers: 1, dependencies: ['demonstration set'] },
  ],
  webServer: {
    command: 'node infra/local/start.ts --no-demo',
    cwd: REPOSITORY,
    env: { PORT: port, DATA_DIR },
    url: `${origin}/api/health`,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'pipe',
  },
});
