const GIB = 2 ** 30;

const UNITS = [
  { size: GIB, name: 'GiB' },
  { size: 2 ** 20, name: 'MiB' },
  { size: 2 ** 10, name: 'KiB' },
] as const;

/** As a part of a sentence. */
export function bytesText(bytes: number | null): string {
  if (bytes === null) return 'an unknown amount';
  const unit = UNITS.find(({ size }) => bytes >= size);
  return unit ? `${(bytes / unit.size).toFixed(2)} ${unit.name}` : `${Math.round(bytes)} bytes`;
}

export function gibibytes(bytes: number): number {
  return bytes / GIB;
}

export function bytesOfGibibytes(gibibytes: number): number {
  return gibibytes * GIB;
}
