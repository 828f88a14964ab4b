import { defineCheck, type Verdict } from '../../core/check.ts';
import { directConnections } from '../../datasets/direct-connect/connections.ts';
import { everything } from '../claims.ts';
import { portIdleGuide } from './port-idle.guide.ts';

/** Without a virtual interface nothing can go over a port. */
export const portIdle = defineCheck({
  id: 'dx-port-idle',
  title: 'Every Direct Connect connection has a virtual interface',
  service: 'direct-connect',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { directConnections },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: false,
  // A new port must be ordered and patched.
  rollbackPossible: false,
  guide: portIdleGuide,
  *evaluate({ directConnections }): Iterable<Verdict> {
    for (const {
      connectionId: resourceId,
      state,
      bandwidth,
      lagId,
      virtualInterfaces,
    } of directConnections) {
      if (state !== 'available' && state !== 'down') continue;
      // Interfaces of a group of links belong to the group.
      if (lagId !== null || virtualInterfaces > 0) continue;
      const evidence = `The ${bandwidth ?? 'unknown'} connection is ${state} and has no virtual interface, so that nothing can go over it.`;
      yield { resourceId, evidence, claims: [everything(resourceId)] };
    }
  },
});
