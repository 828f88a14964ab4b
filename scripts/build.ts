import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';

const target = fileURLToPath(new URL('../dist', import.meta.url));

bundle(target);
