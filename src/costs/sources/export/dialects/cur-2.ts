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

/** The COST_AND_USAGE_REPORT table of AWS Data Exports: fixed columns, with products, tags and cost categories as maps. */
export const cur2: Dialect = {
  family: 'CUR 2.0',
  recognise: (names) => (recogniseCur(names) === 'CUR 2.0' ? 'CUR 2.0' : null),
  required: CUR_REQUIRED,
  knownColumns: curKnownColumns,
  amounts: CUR_AMOUNTS,
  dateColumn: CUR_DATE_COLUMN,
  accountColumn: CUR_ACCOUNT_COLUMN,
  prepare: prepareCur,
};
