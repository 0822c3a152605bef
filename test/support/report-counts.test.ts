import { describe, expect, it } from 'vitest';
import { oneCheck, playwrightCount, settledCount, sumLine, vitestCount } from './report-counts.ts';

const vitestReport = (more: object) =>
  JSON.stringify({
    success: true,
    numPassedTests: 2,
    numFailedTests: 0,
    numPendingTests: 0,
    testResults: [],
    ...more,
  });

describe('npm test never calls a failure a success', () => {
  it('adds up what the runners say', () => {
    const counts = [oneCheck(true), vitestCount(vitestReport({ numFailedTests: 1, success: false }))];
    expect(sumLine(counts)).toBe('3 passed, 1 failed');
  });

  it('counts a test file that could not be loaded as one failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(vitestCount(vitestReport({ success: false, testResults })).failed).toBe(1);
  });

  it('counts an error outside any test', () => {
    expect(vitestCount(vitestReport({ success: false })).failed).toBe(1);
  });

  it('counts a browser test that passed only on a second try as failed', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 0 };
    expect(playwrightCount(JSON.stringify({ stats, errors: [] }))).toMatchObject({ passed: 3, failed: 2 });
  });

  it('fails a step that ended badly, left no report or ran no test', () => {
    expect(settledCount(1, () => vitestCount(vitestReport({}))).failed).toBe(1);
    expect(settledCount(0, () => vitestCount('')).failed).toBe(1);
    expect(settledCount(0, () => vitestCount(vitestReport({ numPassedTests: 0 }))).failed).toBe(1);
  });
});
