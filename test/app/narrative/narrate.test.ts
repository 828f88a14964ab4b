import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Refusal } from '../../faults/fakecloud/operation.ts';
import { honest } from '../../loopback/models/honest.ts';
import { startModelServer } from '../../loopback/models/model-server.ts';
import { tenantOrganisation } from '../../support/tenant-organisation.ts';

const TENANT = ['--tenant', 'north'];
const RUN = ['run', ...TENANT, '--as-of', '2026-11-20', '--services', 'ebs', '--quiet'];
const PAGE = 'north/2026/11/20/narrative-executive.md';

const Narrated = z
  .object({
    narratives: z.array(
      z.object({
        persona: z.string(),
        writer: z.string(),
        sentences: z.number(),
        cached: z.boolean(),
        usage: z
          .object({
            inputTokens: z.number(),
            outputTokens: z.number(),
            cost: z.object({ amount: z.string(), currency: z.string() }).nullable(),
          })
          .nullable(),
        instead: z.object({ of: z.string(), reason: z.string() }).nullable(),
      }),
    ),
  })
  .transform(({ narratives }) => narratives);

const settings = (url: string) => `
narrative:
  writer:
    provider: openai-compatible
    url: ${url}/v1
    model: a-model
    prices: { input: 3, output: 15 }
`;

const asking = (url: string) => ({
  settings: () => settings(url),
  variables: { SPENDLOG_MODEL_KEY: 'a-key-that-nobody-may-see' },
});

describe('narrate', { timeout: 180_000 }, () => {
  it('asks a model once for each reader, keeps what it wrote, and asks nobody about the same facts again', async () => {
    await using models = await startModelServer(honest(7));
    await using north = await tenantOrganisation(asking(models.url));
    expect((await north.run(...RUN)).code).toBe(0);
    expect(models.journal, 'whoever may publish asks nobody').toHaveLength(0);
    expect((await north.files('reports')).get(PAGE)).toContain('no answer about this report is kept');

    const first = await north.run('narrate', ...TENANT, '--json');
    const told = Narrated.parse(JSON.parse(first.out));
    expect(first.code).toBe(0);
    expect(told.map(({ persona, writer }) => `${persona} ${writer}`)).toEqual([
      'executive openai-compatible',
      'cto openai-compatible',
      'devops openai-compatible',
      'finops openai-compatible',
    ]);
    expect(models.journal).toHaveLength(4);
    for (const { usage } of told) {
      const { inputTokens = 0, outputTokens = 0, cost } = usage ?? {};
      expect(inputTokens * outputTokens).toBeGreaterThan(0);
      expect(Number(cost?.amount)).toBeCloseTo((inputTokens * 3 + outputTokens * 15) / 1e6, 9);
    }
    expect(first.error).toContain('leave your AWS account');
    expect(`${first.out}${first.error}`).not.toContain('nobody-may-see');
    expect((await north.files('reports')).get(PAGE)).toContain('a-model');

    const second = await north.run('narrate', ...TENANT);
    expect(models.journal).toHaveLength(4);
    expect(second.out).toContain('kept from before');
    expect(second.out).toContain('nothing was paid');

    expect((await north.run(...RUN)).code).toBe(0);
    expect(models.journal).toHaveLength(4);
    expect((await north.files('reports')).get(PAGE), 'the next run shows what is kept').toContain('a-model');
  });

  it('stays green where the model does not answer: the template writes, and the page says why', async () => {
    await using models = await startModelServer(() => {
      throw new Refusal('rate_limit_exceeded', 'Too many requests', 429);
    });
    await using north = await tenantOrganisation(asking(models.url));
    await north.run(...RUN);

    const ended = await north.run('narrate', ...TENANT, '--json');
    const told = Narrated.parse(JSON.parse(ended.out));

    expect(ended.code).toBe(0);
    expect(told.map(({ instead }) => instead?.reason)).toEqual(Array(4).fill('throttled'));
    expect(told.every(({ sentences }) => sentences > 0)).toBe(true);
    expect(models.journal).toHaveLength(8);
    expect((await north.files('reports')).get(PAGE)).toContain('template');
  });

  it('has nothing to do where the template writes', async () => {
    await using north = await tenantOrganisation();
    await north.run(...RUN);
    const ended = await north.run('narrate', ...TENANT, '--quiet');

    expect(ended.code).toBe(0);
    expect(ended.out).toContain('No model is configured');
  });
});
