import { defineDataset } from '../../core/dataset.ts';

/** An instance type that the region offers. `null`: AWS did not tell. */
export interface InstanceType {
  readonly instanceType: string;
  /** `false`: AWS has a newer family for the same work. */
  readonly currentGeneration: boolean | null;
  readonly vcpus: number | null;
  readonly cores: number | null;
  readonly threadsPerCore: number | null;
  readonly memoryMib: number | null;
  /** `x86_64`, `arm64`, `i386` … */
  readonly architectures: readonly string[];
  /** Of disks in the machine itself; 0: it has none. */
  readonly localStorageGb: number;
  /** It has a GPU, an FPGA or another accelerator. */
  readonly accelerated: boolean;
  readonly bareMetal: boolean;
}

export const instanceTypes = defineDataset<InstanceType>({
  id: 'ec2/instance-types',
  scope: 'region',
  reads: ['EC2:DescribeInstanceTypes'],
  load: () => import('./instance-types.load.ts'),
});
