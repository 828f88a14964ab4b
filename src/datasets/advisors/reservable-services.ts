/** Services whose use can be reserved: by the name Cost Explorer filters with, and by our catalogue id. */
export const RESERVABLE: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'ec2', name: 'Amazon Elastic Compute Cloud - Compute' },
  { id: 'rds', name: 'Amazon Relational Database Service' },
  { id: 'elasticache', name: 'Amazon ElastiCache' },
  { id: 'redshift', name: 'Amazon Redshift' },
  { id: 'opensearch', name: 'Amazon OpenSearch Service' },
  { id: 'memorydb', name: 'Amazon MemoryDB' },
];
