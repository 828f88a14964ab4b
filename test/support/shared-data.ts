import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Real exports that lie beside the checkout where present; tests over them are skipped elsewhere, and say so. */
export const sharedData = fileURLToPath(new URL('../../../shared/data', import.meta.url));

export const hasSharedData = existsSync(sharedData);
