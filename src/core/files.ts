/** A file of an export. `path` is readable by the engine once {@link ExportFiles.local} has brought it here. */
export interface ExportFile {
  /** As shown to people: relative path or s3 URL. Untrusted. */
  readonly name: string;
  readonly bytes: number;
}

/** Where an export lies: the local disk, or a bucket. Implemented by `platform/`. */
export interface ExportFiles {
  /** Every file at a path: the file itself, all below a folder, or all that match a glob; ascending by name. Throws `INPUT_NOT_FOUND`. */
  list(location: string): Promise<readonly ExportFile[]>;
  /** The first bytes of a file (all of it where it is shorter). */
  head(file: ExportFile, bytes: number): Promise<Uint8Array>;
  /** A local path with this content; downloads into `scratch` where it is not local yet. */
  local(file: ExportFile, scratch: string): Promise<string>;
  /** Changes when the content does (etag, or size and modification time): read before and after, so that a torn read is noticed. Null where the file is gone. */
  version(file: ExportFile): Promise<string | null>;
}
