import { expect, it } from 'vitest';
import { configSchema } from '../../src/config/config.ts';

const read = (slack: unknown) => configSchema.safeParse({ slack });

it('has a reader and a rhythm where nothing is said', () => {
  expect(read({ readers: [{ channel: '#board' }] }).data?.slack).toEqual({
    owners: true,
    persona: 'finops',
    when: 'daily',
    readers: [{ channel: '#board', persona: 'finops', when: 'daily' }],
  });
});

it('takes a channel with two readers, and none with one reader twice', () => {
  const [cto, devops] = (['cto', 'devops'] as const).map((persona) => ({ channel: '#tech', persona }));

  expect(read({ readers: [cto, devops] }).success).toBe(true);
  expect(read({ readers: [cto, { ...cto, when: 'weekly' }] }).error?.issues).toMatchObject([
    { path: ['slack', 'readers'], message: 'A channel has one reader twice' },
  ]);
});
