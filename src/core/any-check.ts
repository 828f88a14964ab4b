import type { BillCheckDeclaration } from './bill-check.ts';
import type { CheckDeclaration, TenantCheckDeclaration } from './check.ts';

/** Over the rows of one unit, over the kept rows of all units, or over the bill. */
export type AnyCheck = CheckDeclaration | TenantCheckDeclaration | BillCheckDeclaration;
