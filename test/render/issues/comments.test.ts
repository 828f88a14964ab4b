import { describe, expect, it } from 'vitest';
import { day } from '../../../src/core/period.ts';
import {
  doneComment,
  duplicateComment,
  measuredComment,
  notPlannedComment,
  refusedCommandComment,
  returnedComment,
  snoozedComment,
  snoozeEndedComment,
  stateComment,
} from '../../../src/render/issues/comments.ts';
import { pageOf } from '../../../src/render/page.ts';
import { usd } from '../literals.ts';
import { REPORT } from '../report-fixture.ts';
import { ACTION, MARKER, MEASURED, OUTCOME } from './issue-fixture.ts';

const PAGE = pageOf(REPORT);
const BRAZILIAN = pageOf({ ...REPORT, language: 'pt-BR' });

/** What a comment says, without its marker, which must be its last line. */
function said(comment: string): string {
  const lines = comment.trimEnd().split('\n');
  expect(lines.at(-1)).toBe(MARKER);
  return lines.slice(0, -1).join('\n').trim();
}

describe('comments on issues', () => {
  it('tell why it is closed, the estimate, and when the saving is known', () => {
    expect(said(doneComment(PAGE, [OUTCOME], MARKER))).toBe(
      'Two complete looks, at least a day apart, did not find this any more, so this issue is closed. It was estimated to save $40.15 a month. What it really saves is measured after Dec 17, 2026, and told here.',
    );
    const gone = { ...OUTCOME, state: 'gone', net: null } as const;
    expect(said(doneComment(PAGE, [gone], MARKER))).toBe(
      'This vanished with its group or account, so this issue is closed. Nothing is counted as saved. It had no estimate.',
    );
    const done = { ...OUTCOME, state: 'done', measuredAfter: null } as const;
    expect(said(doneComment(PAGE, [done, gone], MARKER))).toMatch(/^This is done, .* \$40\.15 a month\.$/);
    expect(said(doneComment(PAGE, [done, OUTCOME], MARKER))).toMatch(
      /^Two complete looks.* \$80\.30 a month\./,
    );
  });

  it('tell what was measured beside the estimate', () => {
    const measured = (changes: object) => ({ ...OUTCOME, measurements: [{ ...MEASURED, ...changes }] });
    expect(said(measuredComment(PAGE, measured({}), MARKER))).toBe(
      'Measured: this saves **$36.50** a month (Oct 10 – Nov 6, 2026, against Sep 1 – 28, 2026). What was paid went down by $30.00 a month. Computed as `EBS:VolumeUsage.gp3 500 GB-Mo`. Estimated were $40.15: 90.9% of it was realised.',
    );
    expect(said(measuredComment(PAGE, measured({ monthly: usd('-5'), cash: null }), MARKER))).toMatch(
      /^Measured: this costs \*\*\$5\.00\*\* a month more/,
    );
    expect(said(measuredComment(PAGE, measured({ state: 'provisional' }), MARKER))).toContain(
      'may still change',
    );
    expect(said(measuredComment(PAGE, OUTCOME, MARKER))).toBe('What it saves was not measured.');
  });

  it('tell what changed, and who decided it', () => {
    expect(said(returnedComment(PAGE, ACTION, MARKER))).toContain('It would save **$40.15** a month.');
    expect(said(stateComment(PAGE, 'accepted', ACTION, MARKER))).toBe(
      'This is accepted: somebody takes care of it. By ana. Ticket: `OPS 7`.',
    );
    expect(said(stateComment(PAGE, 'exempt', ACTION, MARKER))).toBe(
      'The configuration makes an exemption of this, so this issue is closed. Reason: kept for the audit. Decided by finance, until Jan 31, 2027. Ticket: `FIN-1`.',
    );
    expect(said(stateComment(PAGE, 'still-found', ACTION, MARKER))).toMatch(/^This was closed as done/);
  });

  it('tell of decisions and their end', () => {
    const until = day('2026-12-20');
    expect(said(snoozedComment(PAGE, until, 'octo-cat', MARKER))).toBe(
      'Postponed until Dec 20, 2026, as `octo-cat` asked. Nothing is changed or said here until then.',
    );
    expect(said(snoozedComment(PAGE, until, '', MARKER))).toContain('as somebody asked');
    expect(said(snoozeEndedComment(PAGE, MARKER))).toContain('is over');
    expect(said(notPlannedComment(PAGE, until, MARKER))).toContain('exempt until Dec 20, 2026');
    expect(said(refusedCommandComment(PAGE, 'mallory-1', MARKER))).toContain(
      '`mallory-1` may not decide this',
    );
    expect(said(duplicateComment(PAGE, 'https://git.example/a/b/issues/3', MARKER))).toBe(
      'This is told in [another issue](https://git.example/a/b/issues/3) already, so this issue is closed.',
    );
    expect(said(notPlannedComment(BRAZILIAN, until, MARKER))).toContain('isento até 20 de dez. de 2026');
  });

  it('leave out the amount and then the evidence where they do not fit', () => {
    const evidence = 'a '.repeat(40_000);
    expect(said(returnedComment(PAGE, { ...ACTION, evidence }, MARKER))).toBe(
      'This was found again, so this issue is open. It would save **$40.15** a month.',
    );
    const long = { ...ACTION, exemption: ACTION.exemption && { ...ACTION.exemption, reason: evidence } };
    expect(said(stateComment(PAGE, 'exempt', long, MARKER)).length).toBeLessThan(1_000);
  });
});
