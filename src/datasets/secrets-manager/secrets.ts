import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A secret of Secrets Manager; never its value. Strings are untrusted; `null`: AWS did not tell. */
export interface Secret {
  readonly secretArn: string;
  readonly name: string | null;
  /** The service that keeps it, e.g. `rds`: deleted by that service alone. */
  readonly owningService: string | null;
  /** Where it is a replica: the region of the secret it follows. */
  readonly primaryRegion: string | null;
  readonly rotates: boolean;
  readonly createdAt: string | null;
  readonly changedAt: string | null;
  /** The day (midnight UTC) it was last read; `null`: never, or long ago, or not told. */
  readonly accessedAt: string | null;
  /** When it will be gone; a secret on its way out costs nothing. */
  readonly deletedAt: string | null;
  readonly tags: Tags;
}

export const secrets = defineDataset<Secret>({
  id: 'secrets-manager/secrets',
  scope: 'region',
  reads: ['Secrets Manager:ListSecrets'],
  resource: { id: 'secretArn', tags: 'tags' },
  load: () => import('./secrets.load.ts'),
});
