const GIB = 1_073_741_824;

/** As a part of a sentence. */
export function bytesText(bytes: number | null): string {
  if (bytes === null) return 'an unknown amount';
  return bytes < GIB ? `${Math.round(bytes)} bytes` : `${(bytes / GIB).toFixed(2)} GiB`;
}

export function gibibytes(bytes: number): number {
  return bytes / GIB;
}
