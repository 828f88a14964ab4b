import { expect, it } from 'vitest';
import { readersMatrix } from '../../../src/app/narrative/readers-matrix.ts';
import { readersOf } from '../../../src/app/narrative/readers-of.ts';
import { configSchema } from '../../../src/config/config.ts';
import { unknown } from '../../../src/core/known.ts';
import { day } from '../../../src/core/period.ts';
import type { Report } from '../../../src/core/report.ts';

const CONFIG = configSchema.parse({
  narrative: {
    pages: ['executive', { persona: 'board', when: 'monthly' }],
    personas: { board: { like: 'executive' } },
  },
  slack: {
    channel: '#finops',
    persona: 'finops',
    when: 'daily',
    readers: [{ channel: '#sre', persona: 'devops', when: 'weekly' }],
  },
  email: {
    from: 'finops@corp.example',
    recipients: [{ to: ['chief@corp.example'], persona: 'board', when: 'monthly' }],
  },
  pullRequests: { persona: 'cto' },
});

const FIRST: Pick<Report, 'asOf' | 'changes'> = {
  asOf: day('2026-11-20'),
  changes: unknown(
    'no-history',
    'changes since the last report',
    'the next report is compared with this one',
  ),
};

it('says who gets what, where and how often, and no address in full', () => {
  const rows = readersMatrix(CONFIG).map(({ persona, channel, where, when }) =>
    [persona, channel, where, when].join(' | '),
  );

  expect(rows).toEqual([
    'executive | page | narrative-executive.md | each report',
    'board | page | narrative-board.md | monthly',
    'finops | slack | #finops | daily',
    'devops | slack | #sre | weekly',
    expect.stringMatching(/^board \| email \| c.*@corp\.example \| monthly$/),
    'cto | pull-request | comment | each push',
  ]);
  expect(rows.join('\n')).not.toContain('chief@');
});

it('has everybody written for once', () => {
  expect(readersOf(CONFIG, FIRST).map(({ id }) => id)).toEqual([
    'executive',
    'board',
    'finops',
    'devops',
    'cto',
  ]);
});

it('of a file that names no channel has the pages alone', () => {
  expect(
    readersMatrix(configSchema.parse({})).map(({ persona, channel }) => `${persona} ${channel}`),
  ).toEqual(['executive page', 'cto page', 'devops page', 'finops page']);
});
