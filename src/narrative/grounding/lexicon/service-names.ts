import { billNamesOf } from '../../../services/find-service.ts';
import { nonServiceNames } from '../../../services/non-services.ts';
import { services } from '../../../services/registry.ts';
import { listed } from './listed.ts';
import { plainWord } from './plain.ts';

const MAKER = /^(?:amazon|aws)\s+/i;
const IN_BRACKETS = /\(([^)]*)\)/g;
/** Shorter ones are abbreviations that words of a language may be. */
const SHORTEST = 3;

/** Names of services that are plain words of a language, alone or together: they name one only behind its maker. */
const PLAIN_WORDS: ReadonlySet<string> = new Set([
  ...listed(`
    account management, artifact, auto scaling, backup, batch, billing, budgets, chime, comprehend,
    config, connect, cost categories, data exports, detective, forecast, glue, health, inspector,
    interconnect, managed services, marketplace, network manager, organizations, panorama,
    personalize, pinpoint, resource groups, savings plans, service quotas, shield, signer, support,
    tag editor, transcribe, transform, translate, user notifications, data transfer, tax, quick,
    cloud map, multi party approval, machine learning, fault injection service,
    on demand capacity reservations, snow family, supply chain, location service, directory service,
    support business, business, developer, enterprise, registrar, cost anomaly detection,
    data pipeline, proton, braket, polly, directory
  `),
]);

/** Places that AWS names its regions by. */
const PLACES: readonly string[] = [
  ...listed(`
    virginia, northern virginia, ohio, oregon, california, montreal, calgary, ireland, london, paris,
    frankfurt, stockholm, milan, spain, zurich, tokyo, osaka, seoul, mumbai, hyderabad, singapore,
    sydney, melbourne, jakarta, malaysia, thailand, taipei, hong kong, beijing, ningxia, bahrain,
    uae, tel aviv, cape town, sao paulo, mexico, auckland, irlanda, londres, estocolmo, toquio,
    milao, espanha, singapura, govcloud
  `),
];

/** What people call them besides. */
const NICKNAMES: readonly string[] = [
  ...listed(`
    aurora, amazon, fargate, glacier, elasticache, opensearch, elasticsearch, quicksight,
    codewhisperer, kinesis, firehose, cloudwatch, cloudfront, dynamo, dynamodb, lambda, redshift,
    sagemaker, bedrock, eks, ecs, rds, ebs, efs, elb, alb, nlb, vpc, nat, sqs, sns, ses, kms, waf,
    emr, msk, ecr, iam, fsx, dax, route fifty, azure, gcp, google cloud, snowflake, datadog, mongodb,
    postgres, postgresql, mysql, mariadb, oracle, redis, memcached, kafka
  `),
];

/** Names of services and regions as a writer might put them, as runs of words; those with digits are seen by those. */
export function writtenNames(): readonly string[] {
  const full = [...services.flatMap(billNamesOf), ...nonServiceNames.map(({ name }) => name)];
  const names = full.flatMap((name) => {
    const outer = name.replace(IN_BRACKETS, ' ');
    const inner = [...name.matchAll(IN_BRACKETS)].map(([, text = '']) => text);
    return [outer, ...inner].flatMap((one) => [one, one.trim().replace(MAKER, '')]);
  });
  const plain = new Set([...names, ...PLACES, ...NICKNAMES].map((name) => wordsOf(name).join(' ')));
  return [...plain].filter((name) => name.length >= SHORTEST && !PLAIN_WORDS.has(name) && name !== 'aws');
}

/** The words of a name, as lexicons know them; none where it has a digit. */
export function wordsOf(name: string): readonly string[] {
  return /\p{N}/u.test(name)
    ? []
    : plainWord(name)
        .split(/[^\p{L}]+/u)
        .filter((word) => word !== '');
}
