import { SpendlogError } from '../../../core/errors.ts';
import type { RawColumn } from './amount-sql.ts';
import { quoteIdentifier, quoteTexts } from './sql-text.ts';
import { valueAsText } from './value-as-text.ts';

/**
 * SQL test of the rows of some accounts, on the column as it stands in a file. An id that lost its leading zeros is
 * found as well; a row without an account belongs to nobody. Throws `EXPORT_UNREADABLE` where no column names accounts.
 */
export function accountTest(
  column: RawColumn | undefined,
  accountColumn: string,
  accounts: readonly string[],
): string {
  if (!column) throw withoutAccounts(accountColumn);
  if (accounts.length === 0) return 'false';
  const id = `trim(${valueAsText(quoteIdentifier(column.name), column.type)})`;
  const wanted = quoteTexts(accounts);
  return `coalesce(${id} IN (${wanted}) OR (regexp_full_match(${id}, '\\d{1,11}') AND lpad(${id}, 12, '0') IN (${wanted})), false)`;
}

function withoutAccounts(accountColumn: string): SpendlogError {
  return new SpendlogError(
    'EXPORT_UNREADABLE',
    `The export lacks the column ${accountColumn}: the charges of one tenant cannot be told from those of others.`,
    'Add the column to the export, or give the tenant an export of its own.',
  );
}
