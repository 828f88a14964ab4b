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
}

export function dataFile(
  file: ExportFile,
  files: ExportFiles,
  format: FileFormat,
  location: number,
): DataFile {
  return { file, files, format, location, place: filePlace(file.name) };
}
