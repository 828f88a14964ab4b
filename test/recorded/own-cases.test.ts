import { describe, expect, it } from 'vitest';
import { expectAsRead } from './expected.ts';
import { OWN_COMPUTE } from './own-compute-cases.ts';
import { OWN_DATA } from './own-data-cases.ts';
import { OWN_MANAGEMENT } from './own-management-cases.ts';
import { OWN_NETWORK } from './own-network-cases.ts';
import { replay } from './replay.ts';

const CASES = [...OWN_NETWORK, ...OWN_COMPUTE, ...OWN_DATA, ...OWN_MANAGEMENT];

describe('answers such as AWS gives', () => {
  it.each(CASES.map((one) => [one.name, one] as const))('are judged: %s', async (_, one) => {
    expectAsRead(one, one.answers, await replay(one.answers, one));
  });

  it('are of many services', () => {
    const services = new Set(
      CASES.flatMap(({ answers }) => Object.keys(answers)).map((key) => key.split(':')[0]),
    );
    expect(CASES.length).toBeGreaterThanOrEqual(15);
    expect(services.size).toBeGreaterThanOrEqual(15);
  });
});
