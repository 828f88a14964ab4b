import {
  DescribeOrganizationCommand,
  ListAWSServiceAccessForOrganizationCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import type { AdvisorRow } from '../../core/advisor.ts';
import type { DatasetLoader } from '../../core/dataset.ts';
import { nameOf } from '../is-denied.ts';
import { itemsOf } from '../pages.ts';
import { fact, stateRow } from './rows.ts';

const ALONE =
  'The account is in no organization. With one, bills, commitments and the advisors of AWS hold for all accounts together.';

const load: DatasetLoader<AdvisorRow> = async function* ({ client, signal }) {
  const organizations = client(OrganizationsClient);
  try {
    const { Organization } = await organizations.send(new DescribeOrganizationCommand({}), {
      abortSignal: signal,
    });
    const trusted = itemsOf({
      operation: 'ListAWSServiceAccessForOrganization',
      ask: (NextToken) =>
        organizations.send(new ListAWSServiceAccessForOrganizationCommand({ NextToken }), {
          abortSignal: signal,
        }),
      items: ({ EnabledServicePrincipals }) => EnabledServicePrincipals,
      next: ({ NextToken }) => NextToken,
      idOf: ({ ServicePrincipal }) => ServicePrincipal,
    });
    const principals = await Array.fromAsync(trusted);
    yield stateRow('active');
    yield fact('organizationFeatureSet', {
      subject: Organization?.Id ?? null,
      text: Organization?.FeatureSet ?? null,
    });
    yield* principals.map(({ ServicePrincipal }) =>
      fact('trustedService', { text: ServicePrincipal ?? null }),
    );
  } catch (error) {
    if (nameOf(error) !== 'AWSOrganizationsNotInUseException') throw error;
    yield stateRow('not-enabled', ALONE);
  }
};

export default load;
