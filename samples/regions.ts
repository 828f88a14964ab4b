/** Regions in use: display name, prefix of usage types, and how its prices stand against N. Virginia's. */
export const REGIONS = {
  'us-east-1': { name: 'US East (N. Virginia)', prefix: '', price: 1 },
  'us-west-2': { name: 'US West (Oregon)', prefix: 'USW2-', price: 1 },
  'eu-west-1': { name: 'EU (Ireland)', prefix: 'EU-', price: 1.1 },
  'eu-central-1': { name: 'EU (Frankfurt)', prefix: 'EUC1-', price: 1.2 },
  'sa-east-1': { name: 'South America (Sao Paulo)', prefix: 'SAE1-', price: 1.6 },
  'ap-southeast-2': { name: 'Asia Pacific (Sydney)', prefix: 'APS2-', price: 1.25 },
} as const;

export type SampleRegion = keyof typeof REGIONS;
