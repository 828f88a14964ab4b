/** Names under which AWS services refuse a caller that they know (error tables of their API references). */
const DENIED: ReadonlySet<string> = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'AuthorizationErrorException',
  'NotAuthorizedException',
  'UnauthorizedException',
  'UnauthorizedOperation',
]);

/** Whether a permission is missing, as against a call that went wrong. */
export function isDenied(error: unknown): boolean {
  return DENIED.has(nameOf(error));
}

export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'Error';
}
