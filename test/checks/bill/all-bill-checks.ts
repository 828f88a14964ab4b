import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BillCheckDeclaration } from '../../../src/core/bill-check.ts';

const FOLDER = fileURLToPath(new URL('../../../src/checks/bill/', import.meta.url));

/** Every check of the bill there is, by id. */
export async function allBillChecks(): Promise<readonly BillCheckDeclaration[]> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && !name.endsWith('.guide.ts'));
  const modules = await Promise.all(
    files.map(async (name): Promise<Readonly<Record<string, unknown>>> => import(`${FOLDER}${name}`)),
  );
  return modules
    .flatMap((module) => Object.values(module).filter(isBillCheck))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function isBillCheck(value: unknown): value is BillCheckDeclaration {
  return typeof value === 'object' && value !== null && 'scope' in value && value.scope === 'bill';
}
