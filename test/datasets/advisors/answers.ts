import type { AdvisorFactRow, AdvisorRow } from '../../../src/core/advisor.ts';
import type { DatasetDeclaration } from '../../../src/core/dataset.ts';
import { type Script, startScriptedAws } from '../../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../../support/dataset-context.ts';

/** What an advisor's dataset yields when AWS answers so, and what that took. */
export async function advised(
  dataset: DatasetDeclaration<AdvisorRow>,
  script: Script,
  services: readonly string[] = [],
) {
  await using aws = await startScriptedAws(script);
  const rows = await rowsOf(dataset, contextFor(aws.url, { region: 'us-east-1', services }));
  const paid = aws.calls.filter(({ operation }) => operation.startsWith('Cost Explorer:')).length;
  return { rows, paid, calls: aws.calls };
}

/** `name subject: amount | number | text` of each fact. */
export function told(rows: readonly AdvisorRow[]): readonly string[] {
  return rows
    .filter((row): row is AdvisorFactRow => row.kind === 'fact')
    .map(({ name, subject, amount, number, text }) => {
      const values = [amount && `${amount.amount} ${amount.currency}`, number, text];
      const of = subject === null ? name : `${name} ${subject}`;
      return `${of}: ${values.filter((value) => value !== null).join(' | ')}`;
    });
}
