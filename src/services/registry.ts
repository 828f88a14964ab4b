import type { Service } from '../core/service.ts';
import { aiAndMachineLearning } from './rows/ai-and-machine-learning.ts';
import { analytics } from './rows/analytics.ts';
import { businessApplications } from './rows/business-applications.ts';
import { compute } from './rows/compute.ts';
import { databases } from './rows/databases.ts';
import { developerTools } from './rows/developer-tools.ts';
import { identity } from './rows/identity.ts';
import { integration } from './rows/integration.ts';
import { internetOfThings } from './rows/internet-of-things.ts';
import { managementAndGovernance } from './rows/management-and-governance.ts';
import { media } from './rows/media.ts';
import { migration } from './rows/migration.ts';
import { networking } from './rows/networking.ts';
import { other } from './rows/other.ts';
import { security } from './rows/security.ts';
import { storage } from './rows/storage.ts';
import { web } from './rows/web.ts';

/** The catalogue: every AWS service we know, one row each, by id. */
export const services: readonly Service[] = [
  ...aiAndMachineLearning,
  ...analytics,
  ...businessApplications,
  ...compute,
  ...databases,
  ...developerTools,
  ...identity,
  ...integration,
  ...internetOfThings,
  ...managementAndGovernance,
  ...media,
  ...migration,
  ...networking,
  ...other,
  ...security,
  ...storage,
  ...web,
].sort((a, b) => (a.id < b.id ? -1 : 1));
