import { SpendlogError } from '../core/errors.ts';

/** AWS answered without what the answer must hold: never an empty list. @param message Begins with AWS's name of the call. */
export function unexpectedAnswer(message: string): SpendlogError {
  return new SpendlogError(
    'DATA_UNEXPECTED',
    message,
    'Run again; if it stays, report it with the operation named above.',
  );
}
