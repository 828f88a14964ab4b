/** The place of what belongs to no region. */
export const GLOBAL = 'global';

/** A region id, at times with what makes it a zone: `us-east-1a`, and for local and wavelength zones `us-west-2-lax-1`. */
const REGION = /^[a-z]+(?:-[a-z]+)+-\d+(?=-|[a-z]?$)/;

/** The region a bill's value stands for: a zone's own region; `global` for none, `NoRegion` and whatever is no region. */
export function regionOf(billed: string): string {
  return REGION.exec(billed.trim().toLowerCase())?.[0] ?? GLOBAL;
}
