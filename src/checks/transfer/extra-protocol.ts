import { defineCheck, type Verdict } from '../../core/check.ts';
import { transferServers } from '../../datasets/transfer/servers.ts';
import { extraProtocolGuide } from './extra-protocol.guide.ts';

/** Which protocol carried what, CloudWatch does not tell apart: it is shown, and no amount is claimed. */
export const extraProtocol = defineCheck({
  id: 'transfer-extra-protocol',
  title: 'Every Transfer Family server speaks one protocol',
  service: 'transfer-family',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'rightsize',
  needs: { transferServers },
  thresholds: { maximumProtocols: 1 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: true,
  rollbackPossible: true,
  guide: extraProtocolGuide,
  *evaluate({ transferServers }, { thresholds }): Iterable<Verdict> {
    for (const { serverId: resourceId, details } of transferServers) {
      if (details.state === 'denied')
        yield { resourceId, reason: 'the protocols of the server may not be read' };
      else if (details.state === 'told' && details.value.protocols.length > thresholds.maximumProtocols)
        yield {
          resourceId,
          evidence: `The server speaks ${details.value.protocols.length} protocols, each paid for by the hour.`,
          claims: [],
        };
    }
  },
});
