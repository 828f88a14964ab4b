import type { Dialect } from '../dialect.ts';
import {
  CUR_ACCOUNT_COLUMN,
  CUR_AMOUNTS,
  CUR_DATE_COLUMN,
  CUR_REQUIRED,
  curKnownColumns,
  recogniseCur,
} from './cur-columns.ts';
import { prepareCur } from './cur-prepare.ts';

/** The Cost and Usage Report from before Data Exports: CSV with `lineItem/UnblendedCost`, Parquet with `line_item_unblended_cost`. */
export const curLegacy: Dialect = {
  family: 'CUR legacy',
  recognise: (names) => (recogniseCur(names) === 'CUR legacy' ? 'CUR legacy' : null),
  required: CUR_REQUIRED,
  knownColumns: curKnownColumns,
  amounts: CUR_AMOUNTS,
  dateColumn: CUR_DATE_COLUMN,
  accountColumn: CUR_ACCOUNT_COLUMN,
  prepare: prepareCur,
};
