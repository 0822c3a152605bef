/** What a step came to. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

/** A step that is one check, such as the type checker. */
export const oneCheck = (succeeded: boolean): Count => ({
  passed: succeeded ? 1 : 0,
  failed: succeeded ? 0 : 1,
  skipped: 0,
});

/** Counts of Vitest's JSON report; a file that could not be loaded is one failure, as is any other error. */
export function vitestCount(json: string): Count {
  const report: VitestReport = JSON.parse(json);
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloaded;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !report.success ? 1 : failed,
    skipped: report.numPendingTests,
  };
}

/** Counts of Playwright's JSON report; a test that passed only on a second try has failed. */
export function playwrightCount(json: string): Count {
  const { stats, errors }: PlaywrightReport = JSON.parse(json);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * What to count for a step that ended with `exitCode`: never a success where the runner failed or ran nothing.
 * @param read counts from the runner's own report; may throw where there is none
 */
export function settledCount(exitCode: number, read: () => Count): Count {
  try {
    const count = read();
    const nothingFailed = count.failed === 0;
    const ranNothing = count.passed === 0 && nothingFailed;
    return nothingFailed && (exitCode !== 0 || ranNothing) ? { ...count, failed: 1 } : count;
  } catch {
    return oneCheck(false);
  }
}

/** The last line of a run. */
export function sumLine(counts: readonly Count[]): string {
  const passed = counts.reduce((sum, each) => sum + each.passed, 0);
  const failed = counts.reduce((sum, each) => sum + each.failed, 0);
  return `${passed} passed, ${failed} failed`;
}
