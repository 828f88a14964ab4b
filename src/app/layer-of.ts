import { type LayerId, layerOfBillName } from '../core/layer.ts';
import { nonServiceOf, servicesOfBillName } from '../services/find-service.ts';

/** The layer of a service by its name, of the bill or of the catalogue. */
export function layerOf(serviceName: string): LayerId {
  return layerOfBillName(servicesOfBillName(serviceName), nonServiceOf(serviceName)?.reason ?? null);
}
