import { expect } from 'vitest';
import type { DatasetDeclaration } from '../../src/core/dataset.ts';
import { type Script, startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';

/** The rows of a dataset from answers of its list in two pages, and from one answer of each other operation. */
export async function readInPages<Row>(
  dataset: DatasetDeclaration<Row>,
  { pages, marker, others = {} }: { pages: readonly [object, object]; marker: string; others?: Script },
): Promise<readonly Row[]> {
  const [list = ''] = dataset.reads;
  await using aws = await startScriptedAws({
    ...others,
    [list]: (_, nth) => (nth === 1 ? { ...pages[0], [marker]: 'page two' } : pages[1]),
  });
  const rows = await rowsOf(dataset, contextFor(aws.url));
  const asked = aws.calls
    .filter(({ operation }) => operation === list)
    .map(({ input }) => JSON.stringify(input));
  expect(asked).toHaveLength(2);
  expect(asked[0]).not.toContain('page two');
  expect(asked[1]).toContain('page two');
  return rows;
}
