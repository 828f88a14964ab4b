import {
  DescribeCapacityReservationsCommand,
  EC2Client,
  type CapacityReservation as Ec2CapacityReservation,
} from '@aws-sdk/client-ec2';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { CapacityReservation } from './capacity-reservations.ts';

const PAGE = 1_000;

/** All capacity reservations that the account sees in the region, those that ended for a while as well. */
const load: DatasetLoader<CapacityReservation> = async function* ({ client, account, signal }) {
  const ec2 = client(EC2Client);
  const items = itemsOf({
    operation: 'DescribeCapacityReservations',
    ask: (NextToken) =>
      ec2.send(new DescribeCapacityReservationsCommand({ MaxResults: PAGE, NextToken }), {
        abortSignal: signal,
      }),
    items: ({ CapacityReservations }) => CapacityReservations,
    next: ({ NextToken }) => NextToken,
    idOf: ({ CapacityReservationId }) => CapacityReservationId,
  });
  for await (const item of items) yield rowOf(item, account);
};

export default load;

function rowOf(reservation: Ec2CapacityReservation, account: string): CapacityReservation {
  return {
    capacityReservationId: bounded(reservation.CapacityReservationId ?? ''),
    paidHere: (reservation.UnusedReservationBillingOwnerId ?? reservation.OwnerId ?? account) === account,
    state: boundedOrNull(reservation.State),
    instanceType: boundedOrNull(reservation.InstanceType),
    instancePlatform: boundedOrNull(reservation.InstancePlatform),
    tenancy: boundedOrNull(reservation.Tenancy),
    totalInstances: reservation.TotalInstanceCount ?? null,
    availableInstances: reservation.AvailableInstanceCount ?? null,
    createdAt: reservation.CreateDate?.toISOString() ?? null,
    reservationType: boundedOrNull(reservation.ReservationType),
    tags: tagsOf(reservation.Tags),
  };
}
