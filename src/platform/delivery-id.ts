import { createHash } from 'node:crypto';

/** Id of a delivery, the same whenever it is tried: 64 hexadecimal digits. */
export function deliveryId(identity: string): string {
  return createHash('sha256').update(identity).digest('hex');
}
