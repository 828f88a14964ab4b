import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../../src/app/run.ts';
import { day } from '../../src/core/period.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { RUN_COST_END, RUN_COST_START } from '../../src/render/sections/run.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';
import { testEnvironment } from '../support/test-environment.ts';

const folderOf = temporaryFolders();

/** The page of a day, in a folder that has those of the days before; without what the run cost. */
async function pageOf(folder: string, asOf: string): Promise<readonly string[]> {
  const today = day(asOf);
  const clock = { ...systemClock, now: () => new Date(`${asOf}T06:00:00Z`), today: () => today };
  await runCommand({ costs: [], sample: true, asOf: today }, testEnvironment(folder, { clock }));
  const page = await readFile(join(folder, 'reports/default/latest/report.md'), 'utf8');
  const [before = ''] = page.split(RUN_COST_START);
  const [, after = ''] = page.split(RUN_COST_END);
  return `${before}${after}`.split('\n');
}

function linesBeyond(lines: readonly string[], others: readonly string[]): readonly string[] {
  const there = new Set(others);
  return lines.filter((line) => !there.has(line));
}

/** A line without its figures, days and states of the calendar. */
function skeleton(line: string): string {
  return line.replaceAll(/\d[\d.,]*/g, '#');
}

const SINCE_THE_LAST = /^(?:- |_)Changes since the last report|^Nothing that the report of/;

test('two days of the sample differ in few lines, and these in their figures, in the same order', {
  timeout: 600_000,
}, async () => {
  const folder = await folderOf();
  const before = await pageOf(folder, '2026-11-19');
  const after = await pageOf(folder, '2026-11-20');
  const gone = linesBeyond(before, after).filter((line) => !SINCE_THE_LAST.test(line));
  const come = linesBeyond(after, before).filter((line) => !SINCE_THE_LAST.test(line));
  expect(come.length).toBeGreaterThan(0);
  expect(come.length).toBeLessThan(before.length / 20);
  expect(come.map(skeleton)).toEqual(gone.map(skeleton));
});
