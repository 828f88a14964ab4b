import { isSpendlogError } from '../../core/errors.ts';
import { NotDelivered } from '../../core/outbox.ts';
import type { TenantAccess } from '../tenant-session.ts';

/** Signs in for a delivery: where that is refused nothing was sent, and why it was is the reason. */
export async function signedInToSend(access: () => Promise<TenantAccess>): Promise<TenantAccess['signedIn']> {
  try {
    return (await access()).signedIn;
  } catch (error) {
    if (!isSpendlogError(error)) throw error;
    throw new NotDelivered(`${error.message} ${error.hint}`, { cause: error });
  }
}
