import type { ExportFile, ExportFiles } from '../../../core/files.ts';
import type { FileFormat } from './file-format.ts';
import { type FilePlace, filePlace } from './file-place.ts';

/** A file of charges, and where it stands among the others. */
export interface DataFile {
  readonly file: ExportFile;
  readonly files: ExportFiles;
  readonly format: FileFormat;
  /** Which of the given locations it was found at. */
  readonly location: number;
  readonly place: FilePlace;
  /** Its name below the location: what a report may show. */
  readonly shown: string;
  /** Whether a manifest names it among the files of its month. */
  readonly listed: boolean;
}

export function dataFile(parts: Omit<DataFile, 'place' | 'listed'>): DataFile {
  return { ...parts, place: filePlace(parts.file.name), listed: false };
}
