import {
  DescribeFirewallCommand,
  ListFirewallsCommand,
  NetworkFirewallClient,
} from '@aws-sdk/client-network-firewall';
import type { DatasetLoader } from '../../core/dataset.ts';
import { askEach } from '../ask-each.ts';
import { bounded } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { FirewallZone } from './zones.ts';

const PAGE = 100;

/** The zones of all firewalls of the region; AWS tells those of one firewall at a time. */
const load: DatasetLoader<FirewallZone> = async function* ({ client, signal }) {
  const firewall = client(NetworkFirewallClient);
  const found = await Array.fromAsync(
    itemsOf({
      operation: 'ListFirewalls',
      ask: (NextToken) =>
        firewall.send(new ListFirewallsCommand({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
      items: ({ Firewalls }) => Firewalls,
      next: ({ NextToken }) => NextToken,
      idOf: ({ FirewallArn }) => FirewallArn,
    }),
  );
  const answers = await askEach(found, async ({ FirewallArn }) => {
    const { Firewall, FirewallStatus } = await firewall.send(new DescribeFirewallCommand({ FirewallArn }), {
      abortSignal: signal,
    });
    return {
      zones: Object.keys(FirewallStatus?.SyncStates ?? {}).map(bounded),
      tags: tagsOf(Firewall?.Tags),
    };
  });
  for (const [{ FirewallArn, FirewallName }, told] of answers) {
    const row = {
      firewallArn: bounded(FirewallArn ?? ''),
      firewallName: bounded(FirewallName ?? ''),
      engine: 'Stateless',
    } as const;
    if (told.state === 'denied') yield { ...row, availabilityZone: null, tags: {} };
    if (told.state !== 'told') continue;
    for (const availabilityZone of told.value.zones)
      yield { ...row, availabilityZone, tags: told.value.tags };
  }
};

export default load;
