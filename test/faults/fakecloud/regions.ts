/** Regions the rig knows, with whether an account has to opt in. */
export const REGIONS: readonly { readonly id: string; readonly optIn: boolean }[] = [
  { id: 'us-east-1', optIn: false },
  { id: 'us-east-2', optIn: false },
  { id: 'us-west-2', optIn: false },
  { id: 'eu-west-1', optIn: false },
  { id: 'eu-central-1', optIn: false },
  { id: 'sa-east-1', optIn: false },
  { id: 'ap-southeast-2', optIn: false },
  { id: 'af-south-1', optIn: true },
  { id: 'me-south-1', optIn: true },
];
