/** Ids that AWS never gives twice: `i-0123456789abcdef0`, `vol-…`, `app/web/0123456789abcdef`. */
const UNIQUE_ID = /^(?:[a-z]+-[0-9a-f]{8,17}|(?:app|net|gwy)\/[^/]+\/[0-9a-f]{16})$/;

/** Whether an id stands for one resource by itself. A name may stand for resources of several services and regions. */
export function isUniqueId(resourceId: string): boolean {
  return resourceId.startsWith('arn:') || UNIQUE_ID.test(resourceId);
}
