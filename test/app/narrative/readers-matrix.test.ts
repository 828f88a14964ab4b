import { expect, it } from 'vitest';
import { readersMatrix } from '../../../src/app/narrative/readers-matrix.ts';
import { readersOf } from '../../../src/app/narrative/readers-of.ts';
import { configSchema } from '../../../src/config/config.ts';

const CONFIG = configSchema.parse({
  narrative: { pages: ['executive', 'board'], personas: { board: { like: 'executive' } } },
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

it('says who gets what, where and how often, and no address in full', () => {
  const rows = readersMatrix(CONFIG).map(({ persona, channel, where, when }) =>
    [persona, channel, where, when].join(' | '),
  );

  expect(rows).toEqual([
    'executive | page | narrative-executive.md | each report',
    'board | page | narrative-board.md | each report',
    'finops | slack | #finops | daily',
    'devops | slack | #sre | weekly',
    expect.stringMatching(/^board \| email \| c.*@corp\.example \| monthly$/),
    'cto | pull-request | comment | each push',
  ]);
  expect(rows.join('\n')).not.toContain('chief@');
});

it('has everybody written for once', () => {
  expect(readersOf(CONFIG).map(({ id }) => id)).toEqual(['executive', 'board', 'finops', 'devops', 'cto']);
});

it('of a file that names no channel has the pages alone', () => {
  expect(
    readersMatrix(configSchema.parse({})).map(({ persona, channel }) => `${persona} ${channel}`),
  ).toEqual(['executive page', 'cto page', 'devops page', 'finops page']);
});
