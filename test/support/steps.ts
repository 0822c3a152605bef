import { findChromium } from './chromium.ts';
import { type Count, oneCheck, playwrightCount, vitestCount } from './report-counts.ts';

/** One command of a run. */
export interface Step {
  readonly name: string;
  /** Commands, one after the other; a failed one ends the step. */
  readonly commands: readonly (readonly [program: string, ...args: string[]])[];
  readonly limitMinutes: number;
  /** Where the runner leaves its report; `count` reads it. */
  readonly report?: string;
  readonly count: (report: string, exitCode: number) => Count;
  /** Why the step cannot run on this machine. */
  readonly skip?: string;
}

const OUTPUT = 'test/output';
const asOne = (_report: string, exitCode: number): Count => oneCheck(exitCode === 0);

const plain = (name: string, limitMinutes: number, commands: Step['commands']): Step => ({
  name,
  commands,
  limitMinutes,
  count: asOne,
});

function vitest(name: string, project: string, limitMinutes: number): Step {
  const report = `${OUTPUT}/vitest-${project}.json`;
  const where = ['--config', 'test/vitest.config.ts', '--root', '.', '--project', project];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name,
    commands: [['vitest', 'run', ...where, ...reporters]],
    limitMinutes,
    report,
    count: vitestCount,
  };
}

function browser(name: string, projects: readonly string[], limitMinutes: number): Step {
  const chosen = projects.map((project) => `--project=${project}`);
  const step: Step = {
    name,
    commands: [['playwright', 'test', '--config', 'test/browser/playwright.config.ts', ...chosen]],
    limitMinutes,
    report: `${OUTPUT}/playwright.json`,
    count: playwrightCount,
  };
  if (findChromium() !== undefined) return step;
  return {
    ...step,
    skip: 'no Chromium found: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH',
  };
}

/** What `npm test` runs, in order. */
export const MAIN_STEPS: readonly Step[] = [
  plain('types', 5, [['tsc', '--noEmit']]),
  plain('format and lint', 4, [['biome', 'check', '.']]),
  plain('dead code', 4, [['knip']]),
  plain('site build', 6, [
    ['astro', 'check', '--root', 'site'],
    ['astro', 'build', '--root', 'site'],
    ['node', 'infra/constructs/open-data-schema.ts', 'site/dist'],
    ['node', 'infra/constructs/openapi.ts', 'site/dist'],
  ]),
  plain('functions bundle', 2, [['node', 'infra/constructs/bundle.ts']]),
  vitest('unit and embedded store tests', 'main', 15),
  plain('infrastructure synthesis', 5, [
    ['cdk', 'synth', '--quiet', '-c', 'native=absent', '--no-notices', '--no-version-reporting'],
  ]),
  browser('browser tests', ['specs'], 25),
];

/** What `.ci/run` adds; `engines` needs DYNAMODB_ENDPOINT, `walks` a Chromium. */
export const SLOW_STEPS: Readonly<Record<string, Step>> = {
  engines: vitest('contract tests on the second engine', 'engines', 10),
  faults: vitest('faults', 'faults', 40),
  walks: browser('every look and the long walks', ['looks', 'journeys'], 35),
};
