import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  billNamesOf,
  nonServiceOf,
  serviceById,
  serviceOfArn,
  serviceOfResourceType,
  servicesOfBillName,
} from '../../src/services/find-service.ts';
import { nonServiceNames } from '../../src/services/non-services.ts';
import { services } from '../../src/services/registry.ts';
import { COST_EXPLORER_NAMES } from './cost-explorer-names.ts';
import { PRODUCT_CODES } from './product-codes.ts';
import { TAGGED_SERVICES } from './tagged-services.ts';

const anyService = fc.constantFrom(...services);
const idsOf = (name: string) => servicesOfBillName(name).map(({ id }) => id);

describe('a name on the bill', () => {
  it.each([
    ['EC2 - Other', ['ebs', 'ec2', 'nat-gateway', 'traffic-mirroring']],
    ['Amazon Elastic Compute Cloud - Compute', ['ec2', 'ec2-capacity-reservations']],
    ['Amazon Elastic Compute Cloud', ['ebs', 'ec2', 'ec2-capacity-reservations', 'nat-gateway']],
    ['Elastic Load Balancing', ['elb-application', 'elb-classic', 'elb-gateway', 'elb-network']],
    ['AWSLambda', ['lambda']],
    ['awskms', ['kms']],
    ['AWSKMS', ['kms']],
    ['Contact Center Telecommunications (service sold by AMCS, LLC) ', ['connect']],
    ['Claude Sonnet 9 (Amazon Bedrock Edition)', ['bedrock']],
    ['AWS Proton', ['proton']],
  ])('%s stands for %j', (name, ids) => {
    expect(idsOf(name)).toEqual(ids);
  });

  it.each([
    '',
    ' ',
    'Tax',
    'VM-Series Next-Generation Firewall Bundle 1 [VM-300]',
    'constructor',
    '__proto__',
  ])('%j stands for no service', (name) => {
    expect(servicesOfBillName(name)).toEqual([]);
  });

  it('is found for every name Cost Explorer is known to use, unless no service stands behind it', () => {
    const none = new Set(nonServiceNames.map(({ name }) => name));
    for (const name of COST_EXPLORER_NAMES) {
      expect(servicesOfBillName(name).length > 0, name).toBe(!none.has(name));
    }
  });

  it('is said to be none of a service where that is known', () => {
    expect(nonServiceOf('tax')?.reason).toBe('tax');
    expect(nonServiceOf('AWSDataTransfer')?.reason).toBe('transfer');
    expect(nonServiceOf(' JPEGmini Photo Server')?.reason).toBe('marketplace');
    expect(nonServiceOf('AWS Lambda')).toBeUndefined();
    for (const { name } of nonServiceNames) expect(servicesOfBillName(name)).toEqual([]);
  });

  it('is found for every product code, unless no service stands behind it', () => {
    expect(PRODUCT_CODES.length).toBeGreaterThan(220);
    expect(PRODUCT_CODES.filter((code) => servicesOfBillName(code).length === 0)).toEqual([
      'AWSDataTransfer',
    ]);
  });

  it('leads back to the service for each of its names, however it is capitalised', () => {
    fc.assert(
      fc.property(anyService, fc.nat(), fc.boolean(), (service, at, upper) => {
        const names = billNamesOf(service);
        const name = names[at % names.length] ?? '';
        expect(servicesOfBillName(upper ? name.toUpperCase() : `  ${name} `)).toContain(service);
      }),
    );
  });
});

describe('an ARN', () => {
  it.each([
    ['arn:aws:ec2:eu-west-1:111122223333:volume/vol-0a1b', 'ebs'],
    ['arn:aws:ec2:eu-west-1:111122223333:natgateway/nat-0a1b', 'nat-gateway'],
    ['arn:aws:ec2:eu-west-1:111122223333:elastic-ip/eipalloc-0a1b', 'vpc'],
    ['arn:aws:ec2:eu-west-1:111122223333:volume-of-tomorrow/x', 'ec2'],
    ['arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/50dc', 'elb-application'],
    ['arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/tcp/50dc', 'elb-network'],
    ['arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/old', 'elb-classic'],
    ['arn:aws:rds:eu-west-1:111122223333:db:orders', 'rds'],
    ['arn:aws:rds:eu-west-1:111122223333:db-proxy:prx-1', 'rds-proxy'],
    ['arn:aws:s3:::a-bucket', 's3'],
    ['arn:aws-cn:sns:cn-north-1:111122223333:a-topic', 'sns'],
    ['arn:aws:apigateway:eu-west-1::/restapis/a1b2', 'api-gateway'],
    ['arn:aws:apigateway:eu-west-1::/apis/a1b2', 'api-gateway-v2'],
    ['arn:aws:logs:eu-west-1:111122223333:log-group:/aws/lambda/a:*', 'cloudwatch-logs'],
  ])('%s belongs to %s', (arn, id) => {
    expect(serviceOfArn(arn)?.id).toBe(id);
  });

  it.each(['', 'arn', 'arn:aws:ec2', 'arn:aws::eu-west-1:1:volume/x', 'arn:aws:nothing:::x', 'i-0a1b'])(
    '%j belongs to none',
    (arn) => {
      expect(serviceOfArn(arn)).toBeUndefined();
    },
  );

  it('is known for every service that the tagging API returns', () => {
    expect(TAGGED_SERVICES.length).toBeGreaterThan(180);
    const unknown = TAGGED_SERVICES.filter(
      (service) => !serviceOfArn(`arn:aws:${service}:eu-west-1:111122223333:a-type-of-tomorrow/x`),
    );
    expect(unknown).toEqual([]);
  });

  it('leads to the service whose pattern it was made from, whatever its id', () => {
    const patterns = services.flatMap((service) => service.arns.map((arn) => ({ service, arn })));
    const id = fc.stringMatching(/^[0-9]{1,20}$/);
    fc.assert(
      fc.property(fc.constantFrom(...patterns), id, ({ service, arn }, name) => {
        const [namespace = '', type] = arn.split(':');
        const resource = type === undefined ? name : `${type}/${name}`;
        expect(serviceOfArn(`arn:aws:${namespace}:eu-west-1:111122223333:${resource}`)).toBe(service);
        expect(serviceOfResourceType(arn)).toBe(service);
      }),
    );
  });

  it('of any text is answered without an error', () => {
    const parts = fc.constantFrom('arn', 'aws', 'ec2', ':', '/', 'volume', '::', '\u0000', '__proto__');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parts).map((all) => all.join('')),
        ),
        (text) => {
          const found = [serviceOfArn(text), serviceOfResourceType(text), ...servicesOfBillName(text)];
          for (const service of found) if (service) expect(services).toContain(service);
        },
      ),
    );
  });

  it('of many parts is looked up by its first ones only', () => {
    const long = `arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net${'/x:'.repeat(1_000_000)}`;
    expect(serviceOfArn(long)?.id).toBe('elb-network');
  });
});

describe('a resource type', () => {
  it.each([
    ['AWS::EC2::Volume', 'ebs'],
    ['AWS::EC2::EIP', 'vpc'],
    ['AWS::EC2::VPCEndpoint', 'privatelink'],
    ['AWS::Logs::LogGroup', 'cloudwatch-logs'],
    ['Alexa::ASK::Skill', 'alexa-skills-kit'],
    ['ec2:volume', 'ebs'],
    ['s3:bucket', 's3'],
    ['elasticloadbalancing:loadbalancer/app', 'elb-application'],
  ])('%s belongs to %s', (type, id) => {
    expect(serviceOfResourceType(type)?.id).toBe(id);
  });

  it.each(['', 'AWS::EC2::Nothing', 'AWS::EC2', 'ec3:volume', 'toString'])('%j belongs to none', (type) => {
    expect(serviceOfResourceType(type)).toBeUndefined();
  });

  it('of the catalogue leads back to its service', () => {
    for (const service of services) {
      const { listable, notListable } = service.resourceTypes;
      for (const type of [...listable, ...notListable]) expect(serviceOfResourceType(type)).toBe(service);
    }
  });
});

describe('an id', () => {
  it('leads to its row, and an unknown one to none', () => {
    for (const service of services) expect(serviceById(service.id)).toBe(service);
    expect(serviceById('constructor')).toBeUndefined();
  });
});
