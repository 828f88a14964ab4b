import { sourceRegistries } from './registries.ts';
import { writeGenerated } from './write-generated.ts';

/**
 * Rewrites what follows from the sources; continuous integration fails when that leaves a difference. The lists of
 * checks and datasets come first: everything else imports them, and could not be loaded while one names what is gone.
 */
for (const [path, text] of sourceRegistries()) writeGenerated(path, text);
await import('./generate-documents.ts');
