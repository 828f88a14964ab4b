import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';
import type { Asked } from '../ask-each.ts';

/** A Transfer Family server. Strings are untrusted; `null`: AWS did not tell. When it was made, Transfer does not tell. */
export interface TransferServer {
  readonly serverId: string;
  /** `ONLINE`, `OFFLINE` …; both are paid for. */
  readonly state: string | null;
  /** What only the server itself tells. */
  readonly details: Asked<TransferServerDetails>;
  /** Empty where the details are refused. */
  readonly tags: Tags;
}

export interface TransferServerDetails {
  /** `SFTP`, `FTPS`, `FTP`, `AS2`; each is paid for by the hour. */
  readonly protocols: readonly string[];
}

export const transferServers = defineDataset<TransferServer>({
  id: 'transfer/servers',
  scope: 'region',
  reads: ['Transfer:ListServers', 'Transfer:DescribeServer'],
  resource: { id: 'serverId', tags: 'tags' },
  load: () => import('./servers.load.ts'),
});
