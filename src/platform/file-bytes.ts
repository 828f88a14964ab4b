import { stat } from 'node:fs/promises';
import { absentAsNull } from './system-error.ts';

/** Size of a file; 0 where there is none. */
export async function fileBytes(path: string): Promise<number> {
  return (await absentAsNull(stat(path)))?.size ?? 0;
}
