import { rightsizeGuide } from '../rds/rightsize-guide.ts';

export const auroraRightsizeGuide = rightsizeGuide(
  'An Aurora instance',
  'RDS → Databases → the instance',
  'aws_rds_cluster_instance',
);
