import type { DatasetDeclaration } from '../../src/core/dataset.ts';
import { type Otherwise, startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from './dataset-context.ts';
import { exampleAnswer } from './example-answer.ts';

export const EXAMPLE_REGION = 'eu-central-1';
export const EXAMPLE_ACCOUNT = '111122223333';

/** A text for a member of an answer, as AWS might have it there. */
export function exampleText(member: string, nth: string): string {
  if (/arn$/i.test(member)) return `arn:aws:test:${EXAMPLE_REGION}:${EXAMPLE_ACCOUNT}:thing/${member}-${nth}`;
  if (/region/i.test(member)) return EXAMPLE_REGION;
  if (/account|owner/i.test(member)) return EXAMPLE_ACCOUNT;
  return `${member}-${nth}`;
}

/** Two of everything. */
export const exampleAnswers: Otherwise = (_, schema) =>
  exampleAnswer(schema[5], { text: exampleText, items: 2 });

/** What a dataset reads, and the operations it asks for, where AWS answers so. */
export async function readExamples(dataset: DatasetDeclaration, otherwise: Otherwise = exampleAnswers) {
  await using aws = await startScriptedAws({}, otherwise);
  const before = new Map<string, readonly unknown[]>();
  const context = {
    ...contextFor(aws.url, { region: EXAMPLE_REGION }),
    rows: (id: string) => before.get(id) ?? [],
  };
  for (const needed of Object.values(dataset.after ?? {}))
    before.set(needed.id, await rowsOf(needed, context));
  const own = aws.calls.length;
  const rows = await rowsOf(dataset, context);
  return { rows, calls: aws.calls.slice(own).map(({ operation }) => operation) };
}
