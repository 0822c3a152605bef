import { expect, it } from 'vitest';
import { createLogger } from '../../../functions/adapters/logger.ts';

const written = (level: Parameters<typeof createLogger>[0]) => {
  const lines: string[] = [];
  return { lines, log: createLogger(level, (line) => lines.push(line)) };
};

it('a log line is one line of JSON', () => {
  const { lines, log } = written('info');
  log.info('PUBLISHED', { units: 3, reason: 'a\nb' });
  expect(lines).toEqual(['{"level":"info","code":"PUBLISHED","reason":"a\\nb","units":3}\n']);
});

it('a member that is not on the list is dropped, even where the types were got round', () => {
  const { lines, log } = written('info');
  log.info('X', JSON.parse('{"phone":"13812345678","status":200,"__proto__":{"method":"x"}}'));
  expect(lines).toEqual(['{"level":"info","code":"X","status":200}\n']);
});

it('lines below the level are not written', () => {
  const { lines, log } = written('warn');
  log.info('A');
  log.warn('B');
  log.error('C');
  expect(lines.map((line) => JSON.parse(line).code)).toEqual(['B', 'C']);
});
