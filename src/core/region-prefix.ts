/** Regions by AWS's short names, which stand in front of usage types. */
const REGION_BY_PREFIX: Readonly<Record<string, string>> = {
  USE1: 'us-east-1',
  USE2: 'us-east-2',
  USW1: 'us-west-1',
  USW2: 'us-west-2',
  CAN1: 'ca-central-1',
  CAN2: 'ca-west-1',
  SAE1: 'sa-east-1',
  MXC1: 'mx-central-1',
  EU: 'eu-west-1',
  EUW1: 'eu-west-1',
  EUW2: 'eu-west-2',
  EUW3: 'eu-west-3',
  EUC1: 'eu-central-1',
  EUC2: 'eu-central-2',
  EUN1: 'eu-north-1',
  EUS1: 'eu-south-1',
  EUS2: 'eu-south-2',
  AFS1: 'af-south-1',
  MES1: 'me-south-1',
  MEC1: 'me-central-1',
  ILC1: 'il-central-1',
  APN1: 'ap-northeast-1',
  APN2: 'ap-northeast-2',
  APN3: 'ap-northeast-3',
  APS1: 'ap-southeast-1',
  APS2: 'ap-southeast-2',
  APS3: 'ap-south-1',
  APS4: 'ap-southeast-3',
  APS5: 'ap-south-2',
  APS6: 'ap-southeast-4',
  APS7: 'ap-southeast-5',
  APE1: 'ap-east-1',
  APE2: 'ap-east-2',
  UGW1: 'us-gov-west-1',
  UGE1: 'us-gov-east-1',
  CNN1: 'cn-north-1',
  CNW1: 'cn-northwest-1',
};

/** Regions whose short name no bill has shown yet. */
const OTHER_REGIONS = ['ap-southeast-6', 'ap-southeast-7', 'eusc-de-east-1'];

const REGIONS: ReadonlySet<string> = new Set([...Object.values(REGION_BY_PREFIX), ...OTHER_REGIONS]);

/**
 * What a short name looks like, also of a region that the table does not know yet: `APS10-`, and `EU-` for Ireland. Some services
 * (KMS) write the region itself: `us-east-1-KMS-Requests`.
 */
const REGION_PREFIX =
  /^((?:US[EW]|AP[NSE]|EU[NSWC]|CAN|SAE|ME[CS]|AFS|ILC|MXC|UG[EW]|CN[NW]|EUSC)\d{1,2}(?:WL\d|LAX\d)?|EU|[a-z]{2}(?:-gov)?-[a-z]+-\d)-/;

/** `USE2-EBS:VolumeUsage.gp2` and `EBS:VolumeUsage.gp2` are one usage type in two regions. */
export function bareUsageType(usageType: string): string {
  return usageType.replace(REGION_PREFIX, '');
}

/** The region of a usage type without a prefix is us-east-1; the empty text where a prefix is of a region not known here. */
export function regionOfUsageType(usageType: string): string {
  const prefix = REGION_PREFIX.exec(usageType)?.[1];
  if (prefix === undefined) return 'us-east-1';
  return /^[a-z]/.test(prefix) ? prefix : (REGION_BY_PREFIX[prefix] ?? '');
}

/** Whether AWS has a region of this id. Not one that is newer than this list. */
export function isRegion(id: string): boolean {
  return REGIONS.has(id);
}
