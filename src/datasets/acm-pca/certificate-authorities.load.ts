import { ACMPCAClient, ListCertificateAuthoritiesCommand } from '@aws-sdk/client-acm-pca';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import type { CertificateAuthority } from './certificate-authorities.ts';

/** The most that ListCertificateAuthorities returns at once. */
const PAGE = 1000;

/** All authorities of the account in the region; those that others share cost them. */
const load: DatasetLoader<CertificateAuthority> = async function* ({ client, signal }) {
  const service = client(ACMPCAClient);
  const asked = { ResourceOwner: 'SELF', MaxResults: PAGE } as const;
  const items = itemsOf({
    operation: 'ListCertificateAuthorities',
    ask: (NextToken) =>
      service.send(
        new ListCertificateAuthoritiesCommand({
          ...asked,
          ...(NextToken === undefined ? {} : { NextToken }),
        }),
        { abortSignal: signal },
      ),
    items: ({ CertificateAuthorities }) => CertificateAuthorities,
    next: ({ NextToken }) => NextToken,
    idOf: ({ Arn }) => Arn,
  });
  for await (const one of items) {
    yield {
      authorityArn: bounded(one.Arn ?? ''),
      status: boundedOrNull(one.Status),
      usageMode: boundedOrNull(one.UsageMode),
      createdAt: isoInstant(one.CreatedAt),
      statusSince: isoInstant(one.LastStateChangeAt),
    };
  }
};

export default load;
