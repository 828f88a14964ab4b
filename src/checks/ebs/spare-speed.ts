import type { CheckContext, Verdict } from '../../core/check.ts';
import type { ProvisionedVolume } from '../../datasets/ec2/provisioned-volumes.ts';
import { MINIMUM_PERIODS, type Speed, speedOf } from './measured-speed.ts';
import { chargesOf, claimsOf } from './volume-charges.ts';

export const SPEED_THRESHOLDS = {
  /** What is needed is the highest measured, and so much percent more. */
  headroomPercent: 20,
  /** Less than this share of what is paid for is not worth a change. */
  minimumSpareSharePercent: 25,
  minimumPeriodsMeasured: MINIMUM_PERIODS,
};

interface Provisioned {
  /** What is set now. */
  readonly now: number;
  /** What costs nothing, and is therefore the least. */
  readonly free: number;
  /** The unit measured, as a word in a sentence, and how many of it are one provisioned. */
  readonly unit: string;
  readonly factor: number;
  /** The volume with so much provisioned. */
  readonly as: (needed: number) => ProvisionedVolume;
}

/** What a volume is judged to need of what is provisioned; `null`: it is well used, or nothing can be said. */
export function spareSpeed(
  volume: ProvisionedVolume,
  { now, free, unit, factor, as }: Provisioned,
  { metric, thresholds }: CheckContext<typeof SPEED_THRESHOLDS>,
): Verdict | null {
  const { volumeId: resourceId } = volume;
  const speed = speedOf(metric('reads', volume), metric('writes', volume));
  const peak = (speed?.peak ?? 0) / factor;
  const needed = Math.max(free, Math.ceil(peak * (1 + thresholds.headroomPercent / 100)));
  const isSpare = (now - needed) * 100 >= (now - free) * thresholds.minimumSpareSharePercent;
  if (needed >= now || !isSpare) return null;
  const reason = unmeasured(speed, Math.max(thresholds.minimumPeriodsMeasured, 1));
  if (reason !== null) return { resourceId, reason };
  const evidence = `The ${volume.volumeType} volume has ${now} ${unit} provisioned and used at most ${Math.ceil(peak)} over ${speed?.periods ?? 0} measured periods of five minutes; with headroom it needs ${needed}.`;
  return { resourceId, evidence, claims: claimsOf(resourceId, chargesOf(volume), chargesOf(as(needed))) };
}

function unmeasured(speed: Speed | null, needed: number): string | null {
  if (speed === null) return 'CloudWatch returned no datapoint of the volume, or not all of them';
  return speed.periods < needed
    ? `CloudWatch has ${speed.periods} periods of the volume, ${needed} are needed`
    : null;
}
