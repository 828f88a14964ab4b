import { defineCheck, type Verdict } from '../../core/check.ts';
import { type LightsailStaticIp, lightsailStaticIps } from '../../datasets/lightsail/static-ips.ts';
import { leftBehind } from './left-behind.ts';
import { looseStaticIpsGuide } from './loose-static-ips.guide.ts';

/** An address that is attached is free; one that waits is charged by the hour. */
export const looseStaticIps = defineCheck({
  id: 'lightsail-static-ip',
  title: 'Every Lightsail static IP address is attached to an instance',
  service: 'lightsail',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { lightsailStaticIps },
  thresholds: { minimumAgeDays: 7 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: looseStaticIpsGuide,
  *evaluate({ lightsailStaticIps }, context): Iterable<Verdict> {
    yield* leftBehind(lightsailStaticIps.filter(isWaste), { noun: 'address', evidence }, context);
  },
});

function isWaste({ attached }: LightsailStaticIp): boolean {
  return attached === false;
}

function evidence({ ipAddress }: LightsailStaticIp, made: string): string {
  return `The static IP address ${ipAddress ?? 'of unknown number'} is attached to nothing; it was made on ${made}.`;
}
