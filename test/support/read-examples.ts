import type { DatasetDeclaration } from '../../src/core/dataset.ts';
import { type Otherwise, type Script, startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from './dataset-context.ts';
import { type ExampleOptions, exampleAnswer } from './example-answer.ts';

export const EXAMPLE_REGION = 'eu-central-1';
export const EXAMPLE_ACCOUNT = '111122223333';

/** A text for a member of an answer, as AWS might have it there. */
export function exampleText(member: string, nth: string): string {
  if (/arn$/i.test(member)) return `arn:aws:test:${EXAMPLE_REGION}:${EXAMPLE_ACCOUNT}:thing/${member}-${nth}`;
  if (/region/i.test(member)) return EXAMPLE_REGION;
  if (/account|owner/i.test(member)) return EXAMPLE_ACCOUNT;
  return `${member}-${nth}`;
}

/** Words that decide whether a row is one of the dataset at all. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'EC2:DescribeVolumes': { VolumeType: 'io1', State: 'in-use' },
  'Elastic Load Balancing v2:DescribeLoadBalancers': { Type: 'network' },
};

/** So many items of everything, with the words that the operation needs. */
export function examplesOf(options: ExampleOptions): Otherwise {
  return (operation, schema) =>
    exampleAnswer(schema[5], {
      ...options,
      text: (member, nth) => WORDS[operation]?.[member] ?? options.text(member, nth),
    });
}

/** Two of everything. */
export const exampleAnswers: Otherwise = examplesOf({ text: exampleText, items: 2 });

/** Answers of clients that carry no model to make examples from. */
const WITHOUT_MODEL: Script = {
  'ACM PCA:ListCertificateAuthorities': () => ({ CertificateAuthorities: [] }),
  'Cost Optimization Hub:ListEnrollmentStatuses': () => ({
    items: [{ accountId: EXAMPLE_ACCOUNT, status: 'Active' }],
  }),
  'Cost Optimization Hub:GetPreferences': () => ({}),
  'Cost Optimization Hub:ListRecommendations': () => ({ items: [] }),
  'Cost Optimization Hub:ListRecommendationSummaries': () => ({ items: [], estimatedTotalDedupedSavings: 0 }),
};

/** What a dataset reads, and the operations it asks for, where AWS answers so. */
export async function readExamples(dataset: DatasetDeclaration, otherwise: Otherwise = exampleAnswers) {
  await using aws = await startScriptedAws(WITHOUT_MODEL, otherwise);
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
