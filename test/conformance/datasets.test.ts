import type { StaticOperationSchema } from '@smithy/types';
import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/registry.ts';
import { IAM_ACTIONS } from '../../src/platform/aws/iam-actions.ts';
import type { Otherwise } from '../loopback/scripted-aws.ts';
import { shapeOf } from '../support/aws-model.ts';
import { AWS_SERVICES, operationsOf } from '../support/aws-services.ts';
import { exampleAnswers, examplesOf, exampleText, readExamples } from '../support/read-examples.ts';

/** Read in ways of their own, or through clients that carry no model, with tests of their own. */
const APART = /^(?:inventory|utilisation|acm-pca\/certificate-authorities)$|^advisors\//;

const EVIL = '</td><img src=x>`|\n[x](https://evil.example)@everyone ::error::';
const hostile = (member: string, nth: string) => `${exampleText(member, nth)} ${EVIL}${'x'.repeat(3_000)}`;

const empty = examplesOf({ text: exampleText, items: 0 });

async function schemaOf(operation: string): Promise<StaticOperationSchema | undefined> {
  const [id = '', name = ''] = operation.split(':');
  const service = AWS_SERVICES.get(id);
  return service && (await operationsOf(service)).get(name);
}

const TOKEN = /^(?:continuationtoken|marker|position)$/i;

/** The member of an answer that leads to the next page. */
function tokenOf(schema: StaticOperationSchema): string | null {
  const shape = shapeOf(schema[5]);
  if (shape.kind !== 'structure') return null;
  const names = [...shape.members.keys()];
  return (
    names.find((key) => /^next\w*(?:token|marker)$/i.test(key)) ??
    names.find((key) => TOKEN.test(key)) ??
    null
  );
}

/** Ask for the newest item alone, or for what there are at most two of. */
const ONE_PAGE: ReadonlySet<string> = new Set(['logs/last-writes', 'logs/subscriptions']);

const judged = datasets.filter(({ id }) => !APART.test(id));

describe.each(judged.map((dataset) => [dataset.id, dataset] as const))('%s', (_, dataset) => {
  it('calls what it says that it reads, with permissions in the table', async () => {
    const { rows, calls } = await readExamples(dataset, exampleAnswers);
    for (const operation of dataset.reads) {
      expect(Object.keys(IAM_ACTIONS), operation).toContain(operation);
      expect(await schemaOf(operation), operation).toBeDefined();
    }
    expect([...new Set(calls)].filter((call) => !dataset.reads.includes(call))).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('finds nothing where there is nothing', async () => {
    expect((await readExamples(dataset, empty)).rows).toEqual([]);
  });

  it.each(dataset.reads)('never takes a refusal of %s for an answer', async (operation) => {
    const allowed = exampleAnswers;
    const refused: Otherwise = (called, ...rest) => (called === operation ? null : allowed(called, ...rest));
    const silent: Otherwise = (called, ...rest) =>
      called === operation ? empty(called, ...rest) : allowed(called, ...rest);
    const whole = await readExamples(dataset, allowed);
    if (!whole.calls.includes(operation)) return expect(dataset.reads.length).toBeGreaterThan(1);
    const without = await readExamples(dataset, refused).then(
      ({ rows }) => rows,
      () => null,
    );
    if (without === null) return;
    // Told row by row: then each row says so, and none reads as if there were nothing.
    expect(without).not.toEqual(whole.rows);
    expect(without).not.toEqual((await readExamples(dataset, silent)).rows);
    expect(without.length).toBeGreaterThan(0);
  });

  it('reads all pages of its list', async () => {
    const [list = ''] = dataset.reads;
    const schema = await schemaOf(list);
    const token = schema ? tokenOf(schema) : null;
    if (!token || ONE_PAGE.has(dataset.id)) return;
    let page = 0;
    const paged: Otherwise = (called, ...rest) => {
      if (called !== list) return examplesOf({ text: exampleText, items: 1 })(called, ...rest);
      page += 1;
      const items = examplesOf({ text: exampleText, items: 1, first: page })(called, ...rest);
      return { ...items, ...(page === 1 ? { [token]: 'more' } : {}) };
    };
    const { rows } = await readExamples(dataset, paged);
    const one = await readExamples(dataset, examplesOf({ text: exampleText, items: 1 }));
    expect(page).toBeGreaterThan(1);
    // What describes the listed one by one tells of the same ones again here.
    if (dataset.reads.length === 1) expect(rows).not.toEqual(one.rows);
  });

  it('keeps names as they are, and of a length that cannot fill the store', async () => {
    const { rows } = await readExamples(dataset, examplesOf({ text: hostile, items: 1 }));
    const texts = textsIn(rows);
    // A name may be made of three, as of an API, its stage and its deployment.
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(3 * 1_024 + 100);
  });
});

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) => [key, ...textsIn(item)])
    : [];
}
