/** What went wrong, as a closed list; the exit code follows from it. */
export type ErrorCode =
  | 'INPUT_INVALID'
  | 'INPUT_NOT_FOUND'
  /** The bill was read, and nothing is in it. */
  | 'BILL_EMPTY'
  | 'INPUT_TOO_LARGE'
  | 'EXPORT_UNREADABLE'
  | 'EXPORT_OVERLAP'
  | 'DATA_UNEXPECTED'
  | 'AWS_ACCESS_DENIED'
  | 'AWS_THROTTLED'
  | 'AWS_UNAVAILABLE'
  | 'ENGINE_UNAVAILABLE'
  | 'OUTPUT_UNWRITABLE'
  | 'BUDGET_EXCEEDED'
  | 'SIGN_IN_REFUSED'
  | 'TENANT_MISMATCH'
  | 'STORE_UNAVAILABLE'
  | 'STORE_DAMAGED'
  | 'RUN_NOT_FOUND'
  | 'CANCELLED'
  | 'GITHUB_REFUSED'
  | 'GITHUB_UNAVAILABLE';

/** 0 complete · 1 stopped, a service that does not answer, or our fault · 2 the user's input · 3 published below `coverage.fail-below` · 4 a channel failed. */
export type ExitCode = 0 | 1 | 2 | 3 | 4;

const USER_INPUT: ReadonlySet<ErrorCode> = new Set([
  'INPUT_INVALID',
  'INPUT_NOT_FOUND',
  'BILL_EMPTY',
  'INPUT_TOO_LARGE',
  'EXPORT_UNREADABLE',
  'EXPORT_OVERLAP',
  'AWS_ACCESS_DENIED',
  'OUTPUT_UNWRITABLE',
  'BUDGET_EXCEEDED',
  'SIGN_IN_REFUSED',
  'TENANT_MISMATCH',
  'STORE_UNAVAILABLE',
  'RUN_NOT_FOUND',
  'GITHUB_REFUSED',
]);

export interface SpendlogErrorOptions {
  readonly cause?: unknown;
  readonly missingPermissions?: readonly string[];
}

/** The one error of Spendlog: a code a program can branch on, a message, and a hint that names the fix. */
export class SpendlogError extends Error {
  override readonly name = 'SpendlogError' as const;
  readonly code: ErrorCode;
  readonly hint: string;
  /** IAM actions without which AWS denied it; empty where it was nothing of the kind, or is not known. */
  readonly missingPermissions: readonly string[];

  constructor(code: ErrorCode, message: string, hint: string, options: SpendlogErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.hint = hint;
    this.missingPermissions = options.missingPermissions ?? [];
  }

  get exitCode(): ExitCode {
    return USER_INPUT.has(this.code) ? 2 : 1;
  }
}

export function isSpendlogError(value: unknown): value is SpendlogError {
  return value instanceof Error && value.name === 'SpendlogError';
}
