import { describe, expect, test } from 'vitest';
import type { CommandResult } from '../../../src/app/command-result.ts';
import type { ChannelDelivery } from '../../../src/app/publish/publish-report.ts';
import { publishLine, publishResult } from '../../../src/app/publish/publish-result.ts';
import { withPublished } from '../../../src/app/publish/with-published.ts';

const DELIVERED: ChannelDelivery = {
  channel: 'git',
  delivery: { what: 'commit to main', state: 'delivered', reference: 'https://github.com/o/r/commit/1' },
};
const FAILED: ChannelDelivery = {
  channel: 'slack',
  delivery: { what: 'summary in #finops', state: 'failed', reason: 'channel_not_found' },
};
const UNCONFIRMED: ChannelDelivery = {
  channel: 'email',
  delivery: { what: 'summary', state: 'unconfirmed', reason: 'A run ended while it was sent.' },
};
const REPORT: CommandResult = {
  exitCode: 3,
  document: { total: '1' },
  line: 'reports/default/2026/11/20/report.md',
  tables: [{ head: [], rows: [['Spend', '$1']] }],
  closing: ['Report: …'],
  outputs: { 'total-cost': '1' },
  page: 'report.md',
};

describe('what was published', () => {
  test('a channel that failed is the verdict, and is named', () => {
    const { exitCode, line } = publishResult([DELIVERED, FAILED, UNCONFIRMED]);
    expect(exitCode).toBe(4);
    expect(line).toBe('Published: 1 failed (slack), 1 unconfirmed (email), 1 delivered.');
  });

  test('what nobody can tell, or waits, is told and is no verdict', () => {
    const waits: ChannelDelivery = {
      channel: 'issues',
      delivery: { what: 'issues', state: 'postponed', reason: 'a limit' },
    };
    expect(publishResult([UNCONFIRMED, waits]).exitCode).toBe(0);
  });

  test('every delivery is a row that says where it stands, or why it does not', () => {
    expect(publishResult([DELIVERED, FAILED]).tables[0]?.rows).toEqual([
      ['git', 'commit to main', 'delivered', 'https://github.com/o/r/commit/1'],
      ['slack', 'summary in #finops', 'failed', 'channel_not_found'],
    ]);
  });

  test('without a channel it says so', () => {
    expect(publishLine([])).toMatch(/no channel is configured/);
    expect(publishResult([]).exitCode).toBe(0);
  });

  test('after a report the verdict of the report stays, unless a channel failed', () => {
    expect(withPublished(REPORT, [DELIVERED])).toMatchObject({
      exitCode: 3,
      page: 'report.md',
      document: { report: { total: '1' }, published: [{ channel: 'git', state: 'delivered' }] },
      outputs: { 'total-cost': '1' },
    });
    expect(withPublished(REPORT, [FAILED]).exitCode).toBe(4);
  });
});
