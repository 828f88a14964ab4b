/** What Fargate offers: for each CPU the memory from, to and by what step (Amazon ECS Developer Guide, task size). */
const SIZES = [
  { cpuUnits: 256, from: 512, to: 2_048, step: 1_024, also: 512 },
  { cpuUnits: 512, from: 1_024, to: 4_096, step: 1_024, also: null },
  { cpuUnits: 1_024, from: 2_048, to: 8_192, step: 1_024, also: null },
  { cpuUnits: 2_048, from: 4_096, to: 16_384, step: 1_024, also: null },
  { cpuUnits: 4_096, from: 8_192, to: 30_720, step: 1_024, also: null },
  { cpuUnits: 8_192, from: 16_384, to: 61_440, step: 4_096, also: null },
  { cpuUnits: 16_384, from: 32_768, to: 122_880, step: 8_192, also: null },
] as const;

/** The smallest size with at least so much CPU and memory; `null`: there is none. */
export function smallestFargateSize(
  cpuUnits: number,
  memoryMib: number,
): { readonly cpuUnits: number; readonly memoryMib: number } | null {
  const size = SIZES.find((one) => one.cpuUnits >= cpuUnits && one.to >= memoryMib);
  if (!size) return null;
  const { from, step, also } = size;
  if (memoryMib <= from) return { cpuUnits: size.cpuUnits, memoryMib: from };
  // The smallest CPU has half a GB, and then whole ones.
  const base = also === null ? from : from + also;
  const steps = Math.max(0, Math.ceil((memoryMib - base) / step));
  return { cpuUnits: size.cpuUnits, memoryMib: base + steps * step };
}
