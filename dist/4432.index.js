export const id = 4432;
export const ids = [4432];
export const modules = {

/***/ 48648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ LAST_DAY),
/* harmony export */   H_: () => (/* binding */ AS_OF),
/* harmony export */   Rl: () => (/* binding */ DATA_THROUGH),
/* harmony export */   ZA: () => (/* binding */ hoursOf),
/* harmony export */   gu: () => (/* binding */ USAGE_DAYS),
/* harmony export */   ms: () => (/* binding */ ESTATE_SINCE),
/* harmony export */   ol: () => (/* binding */ startOfDay),
/* harmony export */   qn: () => (/* binding */ DAYS),
/* harmony export */   rK: () => (/* binding */ dayIndex),
/* harmony export */   s_: () => (/* binding */ nextDay),
/* harmony export */   u0: () => (/* binding */ OPEN_MONTH)
/* harmony export */ });
/* unused harmony exports FIRST_MONTH, HOURS_OF_LAST_DAY */
/* harmony import */ var _src_core_period_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62708);

/** The day the sample is written for. Fixed: the generator reads no clock. */
const AS_OF = (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)('2026-11-20');
const FIRST_MONTH = (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .month */ .F4)('2024-11');
/** The running month: not invoiced, support not posted. */
const OPEN_MONTH = (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .month */ .F4)('2026-11');
/** Days with usage. The last of them is still filling, as the newest day of a real export is. */
const USAGE_DAYS = { start: (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)('2024-11-01'), end: (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)('2026-11-19') };
/** Up to where the export reaches: the end of the newest row. */
const DATA_THROUGH = '2026-11-19T00:00:00Z';
/** Since when what is planted in the estate is billed: long enough to be measured, short enough not to make the bill longer. */
const ESTATE_SINCE = (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)('2026-08-01');
/** Hours of the newest day that have arrived. */
const HOURS_OF_LAST_DAY = '14.88';
const DAYS = (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .eachDay */ .aj)(USAGE_DAYS);
const LAST_DAY = (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(USAGE_DAYS.end, -1);
const INDEXES = new Map(DAYS.map((at, index) => [at, index]));
/** Place of a day in {@link DAYS}; days before them count down from -1. */
function dayIndex(value) {
    return INDEXES.get(value) ?? (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(USAGE_DAYS.start, value);
}
/** Hours of a day that the export holds. */
function hoursOf(value) {
    return value === LAST_DAY ? HOURS_OF_LAST_DAY : '24';
}
const STARTS = new Map();
function startOfDay(value) {
    const known = STARTS.get(value) ?? `${value}T00:00:00Z`;
    STARTS.set(value, known);
    return known;
}
const NEXT_DAYS = new Map(DAYS.map((at) => [at, (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(at, 1)]));
function nextDay(value) {
    return NEXT_DAYS.get(value) ?? (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(value, 1);
}


/***/ }),

/***/ 74432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  generateOrganisation: () => (/* binding */ generateOrganisation)
});

// EXTERNAL MODULE: ./build/src/core/period.js
var period = __webpack_require__(62708);
// EXTERNAL MODULE: ./build/samples/accounts.js
var accounts = __webpack_require__(83498);
// EXTERNAL MODULE: ./build/samples/calendar.js
var calendar = __webpack_require__(48648);
;// CONCATENATED MODULE: ./build/samples/exact.js
const NOTHING = { units: 0, scale: 0 };
/** `exact('0.0464')`; literals only. */
function exact(text) {
    const [whole = '0', fraction = ''] = text.split('.');
    return { units: Number(`${whole}${fraction}`), scale: fraction.length };
}
function times(a, b) {
    const [left, right] = [trimmed(a), trimmed(b)];
    const scale = left.scale + right.scale;
    const units = left.units * right.units;
    return scale >= 0 ? checked(units, scale) : checked(units * 10 ** -scale, 0);
}
function negative(a) {
    return { units: -a.units, scale: a.scale };
}
function minus(a, b) {
    const scale = Math.max(a.scale, b.scale);
    return checked(a.units * 10 ** (scale - a.scale) - b.units * 10 ** (scale - b.scale), scale);
}
/** The nearest decimal with at most `scale` digits after the point and at most `digits` significant ones. */
function rounded(value, scale, digits) {
    if (value === 0)
        return NOTHING;
    const whole = Math.floor(Math.log10(Math.abs(value))) + 1;
    const kept = Math.min(scale, digits - whole);
    if (kept >= 0)
        return { units: Math.round(value * 10 ** kept), scale: kept };
    return { units: Math.round(value / 10 ** -kept) * 10 ** -kept, scale: 0 };
}
function toNumber(value) {
    return value.units / 10 ** value.scale;
}
/** One object for every nothing: covered and free usage has many. */
const NO_AMOUNT = { units: 0n, scale: 0 };
function toDecimal(value) {
    if (value.units === 0)
        return NO_AMOUNT;
    return { units: BigInt(value.units), scale: value.scale };
}
/** Without trailing zeros, also those before the point, so that products keep few digits. */
function trimmed(value) {
    let { units, scale } = value;
    while (units !== 0 && units % 10 === 0) {
        units /= 10;
        scale -= 1;
    }
    return { units, scale };
}
function checked(units, scale) {
    if (!Number.isSafeInteger(units))
        throw new RangeError('Sample amount has too many digits');
    return { units, scale };
}

;// CONCATENATED MODULE: ./build/samples/plans.js




/** Everything a plan costs in an hour. */
function hourlyCost(plan) {
    const scale = Math.max(plan.recurring.scale, plan.upfront.scale);
    const units = [plan.recurring, plan.upfront].map((part) => part.units * 10 ** (scale - part.scale));
    return { units: units.reduce((sum, part) => sum + part, 0), scale };
}
/** The sum paid at the start; zero for plans without. */
function upfrontFee(plan) {
    return times(plan.upfront, exact(String((0,period/* daysBetween */.YM)(plan.start, plan.end) * 24)));
}
function savingsPlan(id, description, [start, end], [recurring, upfront], use, covers) {
    return {
        id: `arn:aws:savingsplans::${accounts/* GROUP_PAYER */.sO.id}:savingsplan/${id}`,
        type: 'Savings Plan',
        description,
        ownerId: accounts/* GROUP_PAYER */.sO.id,
        service: 'savingsplans',
        region: null,
        usageType: usageTypeOf(description),
        operation: 'None',
        start: (0,period/* day */.vd)(start),
        end: (0,period/* day */.vd)(end),
        recurring: exact(recurring),
        upfront: exact(upfront),
        billed: 'daily',
        rate: null,
        use,
        covers: (line) => line.account.payer === accounts/* GROUP_PAYER */.sO && line.sku.savingsPlan !== undefined && covers(line),
    };
}
function usageTypeOf(description) {
    if (description.startsWith('Compute'))
        return 'ComputeSP';
    return description.includes('r6i') ? 'EC2SP:r6i.1yrNoUpfront' : 'EC2SP:c5.1yrPartialUpfront';
}
const isWindows = (line) => line.account.id === accounts/* ERP_ACCOUNT */.Ue && line.skuKey === 'windows-m5.8xlarge';
const isAurora = (line) => line.account.payer === accounts/* GROUP_PAYER */.sO && line.region === 'us-east-1' && line.skuKey === 'aurora-r6g.4xl';
const isC5 = (line) => line.region === 'us-east-1' && line.skuKey === 'linux-c5.18xlarge';
/** Three Windows machines, renewed every June: half of it paid at the start. */
function windowsReservation(id, start, end) {
    return {
        id: `arn:aws:ec2:us-east-1:${accounts/* ERP_ACCOUNT */.Ue}:reserved-instances/${id}`,
        type: 'Reserved Instance',
        description: 'Windows (Amazon VPC), m5.8xlarge, 3 instances, 1yr Partial Upfront',
        ownerId: accounts/* ERP_ACCOUNT */.Ue,
        service: 'ec2',
        region: 'us-east-1',
        usageType: 'HeavyUsage:m5.8xlarge',
        operation: 'RunInstances:0002',
        start: (0,period/* day */.vd)(start),
        end: (0,period/* day */.vd)(end),
        recurring: exact('3.24'),
        upfront: exact('3.24'),
        billed: 'monthly',
        rate: exact('2.16'),
        use: [0.95, 0.83],
        covers: isWindows,
    };
}
/** In the order in which they are used: reservations first, then Savings Plans, the narrower first. */
const PLANS = [
    {
        id: `arn:aws:rds:us-east-1:402775910083:ri:ri-2024-06-15-09-31-12-487`,
        type: 'Reserved Instance',
        description: 'db.r6g.4xlarge aurora-postgresql, 4 instances, 3yr No Upfront',
        ownerId: '402775910083',
        service: 'rds',
        region: 'us-east-1',
        usageType: 'HeavyUsage:db.r6g.4xl',
        operation: 'CreateDBInstance:0021',
        start: (0,period/* day */.vd)('2024-06-15'),
        end: (0,period/* day */.vd)('2027-06-15'),
        recurring: exact('4.8'),
        upfront: exact('0'),
        billed: 'monthly',
        rate: exact('1.2'),
        use: [0.96, 0.9],
        covers: isAurora,
    },
    windowsReservation('6f1f2c5e-0d2b-4f0e-9b7a-31f6a2d4c001', '2024-06-01', '2025-06-01'),
    windowsReservation('6f1f2c5e-0d2b-4f0e-9b7a-31f6a2d4c002', '2025-06-01', '2026-06-01'),
    windowsReservation('6f1f2c5e-0d2b-4f0e-9b7a-31f6a2d4c003', '2026-06-01', '2027-06-01'),
    {
        id: `arn:aws:ec2:us-east-1:${accounts/* SHOP_ACCOUNT */.ZU}:reserved-instances/6f1f2c5e-0d2b-4f0e-9b7a-31f6a2d4c010`,
        type: 'Reserved Instance',
        description: 'Linux/UNIX (Amazon VPC), m5d.large, 1 instance, 1yr No Upfront',
        ownerId: accounts/* SHOP_ACCOUNT */.ZU,
        service: 'ec2',
        region: 'us-east-1',
        usageType: 'HeavyUsage:m5d.large',
        operation: 'RunInstances',
        start: calendar/* ESTATE_SINCE */.ms,
        end: (0,period/* day */.vd)('2027-08-01'),
        recurring: exact('0.0712'),
        upfront: exact('0'),
        billed: 'monthly',
        rate: exact('0.0712'),
        use: 'whole',
        covers: (line) => line.account.id === accounts/* SHOP_ACCOUNT */.ZU && line.skuKey === 'linux-m5d.large',
    },
    // Holds one machine and no more; there are others that it could hold.
    savingsPlan('b2a7e9d0-4c11-4e7f-8f55-2d9c1a7be010', 'EC2 Instance Savings Plan, r6i in us-east-1, 1yr No Upfront', [calendar/* ESTATE_SINCE */.ms, '2027-08-01'], ['0.14606', '0'], 'whole', (line) => line.region === 'us-east-1' && line.skuKey === 'linux-r6i.xlarge'),
    ...[
        ['b2a7e9d0-4c11-4e7f-8f55-2d9c1a7be001', '2023-12-29', '2024-12-29'],
        ['b2a7e9d0-4c11-4e7f-8f55-2d9c1a7be002', '2024-12-29', '2025-12-29'],
        ['b2a7e9d0-4c11-4e7f-8f55-2d9c1a7be003', '2025-12-29', '2026-12-29'],
    ].map(([id, start, end]) => savingsPlan(id, 'EC2 Instance Savings Plan, c5 in us-east-1, 1yr Partial Upfront', [start, end], ['4', '4'], [0.97, 0.91], isC5)),
    savingsPlan('0e5d8c37-92ab-4a60-b1c4-7788d0f3a010', 'Compute Savings Plan, 1yr All Upfront', ['2026-03-10', '2027-03-10'], ['0', '6'], [0.96, 0.93], () => true),
    savingsPlan('d41c7b02-5e3f-4d3c-a5e9-90b2c6f1e020', 'Compute Savings Plan, 3yr No Upfront', ['2024-09-17', '2027-09-17'], ['36', '0'], [0.95, 0.9], () => true),
];
function isActive(plan, at) {
    return plan.start <= at && at < plan.end;
}

;// CONCATENATED MODULE: ./build/samples/random.js
/**
 * A seeded stream (mulberry32 over a hash of seed and label). Each thing that varies has its own label,
 * so that planting one fact never shifts the numbers of another.
 */
function randomFor(seed, label) {
    let state = hashOf(`${seed}:${label}`);
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}
/** Noise with mean 0 and standard deviation 1, never beyond ±3: the mean of six uniform draws. */
function noise(random) {
    let sum = 0;
    for (let draw = 0; draw < 6; draw += 1)
        sum += random();
    return Math.max(-3, Math.min(3, (sum - 3) * Math.SQRT2));
}
/** A whole number from `low` to `high`, both inclusive. */
function integerBetween(random, low, high) {
    return low + Math.floor(random() * (high - low + 1));
}
function pick(random, items) {
    return items[Math.floor(random() * items.length)] ?? items[0];
}
/** Hexadecimal text of a given length: resource ids and the like. */
function hexText(random, length) {
    let text = '';
    while (text.length < length)
        text += Math.floor(random() * 16).toString(16);
    return text;
}
function uuidText(random) {
    return [8, 4, 4, 4, 12].map((length) => hexText(random, length)).join('-');
}
function hashOf(text) {
    let hash = 1_779_033_703 ^ text.length;
    for (let index = 0; index < text.length; index += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 3_432_918_353);
        hash = (hash << 13) | (hash >>> 19);
    }
    return hash;
}

;// CONCATENATED MODULE: ./build/samples/coverage.js





const COVER_SCALE = 10;
const RATE_SCALE = 6;
/** How well each plan is used on each day: most of them never wholly, and less at weekends. */
function planUse(seed) {
    return new Map(PLANS.map((plan) => {
        const random = randomFor(seed, `use:${plan.id}`);
        return [plan.id, calendar/* DAYS */.qn.map((at) => shareOf(plan, at, random))];
    }));
}
function shareOf({ use }, at, random) {
    if (use === 'whole')
        return 1;
    const weekend = (0,period/* weekdayOf */.Up)(at) % 6 === 0;
    return Math.min(0.995, use[weekend ? 1 : 0] + 0.006 * noise(random));
}
function openPlans(at, use) {
    return PLANS.filter((plan) => isActive(plan, at)).map((plan) => {
        const cost = unitsAt(times(hourlyCost(plan), exact((0,calendar/* hoursOf */.ZA)(at))), COVER_SCALE);
        const share = use.get(plan.id)?.[(0,calendar/* dayIndex */.rK)(at)] ?? 0;
        return { plan, cost, usable: Math.floor(cost * share), used: 0 };
    });
}
/** Takes from the plans what they still have for this usage; what is left is on demand. */
function cover(line, quantity, plans) {
    let rest = quantity.units;
    const covers = [];
    for (const open of plans) {
        if (rest === 0)
            break;
        if (!open.plan.covers(line))
            continue;
        const rate = rateOf(open.plan, line);
        const step = rate.units * 10 ** (COVER_SCALE - RATE_SCALE - quantity.scale);
        const taken = Math.min(rest, Math.floor((open.usable - open.used) / step));
        if (taken <= 0)
            continue;
        open.used += taken * step;
        rest -= taken;
        covers.push({
            plan: open.plan,
            quantity: { units: taken, scale: quantity.scale },
            effective: { units: taken * rate.units, scale: quantity.scale + RATE_SCALE },
        });
    }
    return { covers, rest: { units: rest, scale: quantity.scale } };
}
function unusedOf(open) {
    return { units: open.cost - open.used, scale: COVER_SCALE };
}
/** What a covered unit costs: the reservation's own hour, or the plan's rate for this usage. */
function rateOf(plan, line) {
    if (plan.rate)
        return { units: unitsAt(plan.rate, RATE_SCALE), scale: RATE_SCALE };
    const contracted = line.prices[0]?.contracted;
    const value = contracted ? toNumber(contracted) * (line.sku.savingsPlan ?? 1) : 0;
    const rate = rounded(value, RATE_SCALE, 5);
    return { units: unitsAt(rate, RATE_SCALE), scale: RATE_SCALE };
}
function unitsAt(value, scale) {
    return value.units * 10 ** (scale - value.scale);
}

// EXTERNAL MODULE: ./build/samples/estate/estate.js + 14 modules
var estate_estate = __webpack_require__(22556);
;// CONCATENATED MODULE: ./build/samples/regions.js
/** Regions in use: display name, prefix of usage types, and how its prices stand against N. Virginia's. */
const REGIONS = {
    'us-east-1': { name: 'US East (N. Virginia)', prefix: '', price: 1 },
    'us-west-2': { name: 'US West (Oregon)', prefix: 'USW2-', price: 1 },
    'eu-west-1': { name: 'EU (Ireland)', prefix: 'EU-', price: 1.1 },
    'eu-central-1': { name: 'EU (Frankfurt)', prefix: 'EUC1-', price: 1.2 },
    'sa-east-1': { name: 'South America (Sao Paulo)', prefix: 'SAE1-', price: 1.6 },
    'ap-southeast-2': { name: 'Asia Pacific (Sydney)', prefix: 'APS2-', price: 1.25 },
};

;// CONCATENATED MODULE: ./build/samples/skus.js
const HOURS = 'Hours';
const MONTHS = 'GB-Months';
const FREE_THEN = (free, price) => [
    [0, '0'],
    [free, price],
];
function instance(type, price, operation, [rhythm, noise], savingsPlan = 0.63) {
    return {
        service: 'ec2',
        usageType: `BoxUsage:${type}`,
        operation,
        unit: HOURS,
        price,
        rhythm,
        noise,
        resource: 'instance',
        fleet: true,
        savingsPlan,
    };
}
function database(service, usageType, operation, price) {
    return {
        service,
        usageType,
        operation,
        unit: HOURS,
        price,
        rhythm: 'flat',
        noise: 0,
        resource: 'arn',
        fleet: true,
    };
}
function sku(service, usageType, operation, unit, price, [rhythm, noise], extra = {}) {
    return { service, usageType, operation, unit, price, rhythm, noise, ...extra };
}
const ARN = { resource: 'arn' };
const partOf = (of) => ({ resource: 'arn', of });
const BUCKET = { resource: 'bucket' };
const VOLUME = { resource: 'volume' };
/** Windows and Linux machines of one type share the usage type and differ in operation and price. */
const SKUS = {
    'linux-m5.8xlarge': instance('m5.8xlarge', '1.536', 'RunInstances', ['flat', 0.01]),
    'windows-m5.8xlarge': instance('m5.8xlarge', '3.008', 'RunInstances:0002', ['office', 0.02], 0.81),
    'linux-c5.18xlarge': instance('c5.18xlarge', '3.06', 'RunInstances', ['web', 0.03]),
    'linux-m6g.8xlarge': instance('m6g.8xlarge', '1.232', 'RunInstances', ['web', 0.03]),
    'linux-r5.16xlarge': instance('r5.16xlarge', '4.032', 'RunInstances', ['batch', 0.03]),
    'linux-g5.12xlarge': instance('g5.12xlarge', '5.672', 'RunInstances', ['office', 0.04], 0.67),
    'linux-t3.large': instance('t3.large', '0.0832', 'RunInstances', ['flat', 0.01]),
    'linux-r6i.xlarge': instance('r6i.xlarge', '0.252', 'RunInstances', ['flat', 0]),
    'linux-m5d.large': instance('m5d.large', '0.113', 'RunInstances', ['flat', 0]),
    'spot-c5.18xlarge': {
        service: 'ec2',
        usageType: 'SpotUsage:c5.18xlarge',
        operation: 'RunInstances:SV001',
        unit: HOURS,
        price: '1.2284',
        rhythm: 'batch',
        noise: 0.05,
        resource: 'instance',
        fleet: true,
    },
    'ebs-gp3': sku('ebs', 'EBS:VolumeUsage.gp3', 'CreateVolume-Gp3', MONTHS, '0.08', ['flat', 0.002], VOLUME),
    'ebs-gp2': sku('ebs', 'EBS:VolumeUsage.gp2', 'CreateVolume-Gp2', MONTHS, '0.1', ['flat', 0.001], VOLUME),
    'ebs-snapshots': sku('ebs', 'EBS:SnapshotUsage', 'CreateSnapshot', MONTHS, '0.05', ['flat', 0.002], ARN),
    'nat-hours': sku('ec2', 'NatGateway-Hours', 'NatGateway', HOURS, '0.045', ['flat', 0], partOf('natgateway')),
    'nat-bytes': sku('ec2', 'NatGateway-Bytes', 'NatGateway', 'GB', '0.045', ['web', 0.03], partOf('natgateway')),
    'ip-idle': sku('vpc', 'PublicIPv4:IdleAddress', 'AllocateAddressVPC', HOURS, '0.005', ['flat', 0], ARN),
    'ip-used': sku('vpc', 'PublicIPv4:InUseAddress', 'RunInstances', HOURS, '0.005', ['flat', 0.01], ARN),
    'tgw-hours': sku('vpc', 'TransitGateway-Hours', 'TransitGatewayVPC', HOURS, '0.05', ['flat', 0], ARN),
    'tgw-bytes': sku('vpc', 'TransitGateway-Bytes', 'TransitGatewayVPC', 'GB', '0.02', ['office', 0.03], ARN),
    'dx-port': sku('directconnect', 'DX-PortUsage:10G', 'DirectConnectPort', HOURS, '2.25', ['flat', 0], ARN),
    'transfer-out': sku('transfer', 'DataTransfer-Out-Bytes', 'RunInstances', 'GB', [
        [0, '0'],
        [100, '0.09'],
        [10_240, '0.085'],
        [51_200, '0.07'],
        [153_600, '0.05'],
    ], ['web', 0.03]),
    'transfer-az': sku('transfer', 'DataTransfer-Regional-Bytes', 'InterZone-In', 'GB', '0.01', ['web', 0.03]),
    'alb-hours': sku('elb', 'LoadBalancerUsage', 'LoadBalancing:Application', HOURS, '0.0225', ['flat', 0], partOf('loadbalancer/app')),
    'alb-lcu': sku('elb', 'LCUUsage', 'LoadBalancing:Application', 'LCU-Hours', '0.008', ['web', 0.03], partOf('loadbalancer/app')),
    'cloudfront-out': sku('cloudfront', 'US-DataTransfer-Out-Bytes', 'GET', 'GB', [
        [0, '0'],
        [1024, '0.085'],
        [10_240, '0.08'],
        [51_200, '0.06'],
        [153_600, '0.04'],
    ], ['web', 0.03], { resource: 'arn', global: true }),
    'cloudfront-requests': sku('cloudfront', 'US-Requests-Tier2-HTTPS', 'GET', 'Requests', '0.000001', ['web', 0.03], { resource: 'arn', global: true }),
    'route53-queries': sku('route53', 'DNS-Queries', 'A', 'Queries', '0.0000004', ['web', 0.03], {
        resource: 'arn',
        global: true,
    }),
    'api-requests': sku('apigateway', 'ApiGatewayHttpRequest', 'ApiGatewayHttpApi', 'Requests', '0.000001', ['web', 0.03], ARN),
    's3-standard': sku('s3', 'TimedStorage-ByteHrs', 'StandardStorage', MONTHS, [
        [0, '0.023'],
        [51_200, '0.022'],
        [512_000, '0.021'],
    ], ['flat', 0.002], BUCKET),
    's3-glacier': sku('s3', 'TimedStorage-GIR-ByteHrs', 'GlacierInstantRetrievalStorage', MONTHS, '0.004', ['flat', 0.002], BUCKET),
    's3-puts': sku('s3', 'Requests-Tier1', 'PutObject', 'Requests', '0.000005', ['web', 0.03], BUCKET),
    's3-gets': sku('s3', 'Requests-Tier2', 'GetObject', 'Requests', '0.0000004', ['web', 0.03], BUCKET),
    'efs-storage': sku('efs', 'TimedStorage-ByteHrs', 'Storage:EFS', MONTHS, '0.3', ['flat', 0.004], ARN),
    'fsx-lustre': sku('fsx', 'Storage_MultiAZ:SSD', 'CreateFileSystem:Windows', MONTHS, '0.23', ['flat', 0.003], ARN),
    'backup-storage': sku('backup', 'WarmStorage-ByteHrs-EBS', 'Storage', MONTHS, '0.05', ['flat', 0.004], ARN),
    'aurora-r6g.4xl': database('rds', 'InstanceUsage:db.r6g.4xl', 'CreateDBInstance:0021', '2.076'),
    'aurora-storage': sku('rds', 'Aurora:StorageUsage', 'CreateDBInstance:0021', MONTHS, '0.1', ['flat', 0.003], ARN),
    'aurora-io': sku('rds', 'Aurora:StorageIOUsage', 'CreateDBInstance:0021', 'IOs', '0.0000002', ['web', 0.03], ARN),
    'sqlserver-m5.2xl': database('rds', 'InstanceUsage:db.m5.2xl', 'CreateDBInstance:0012', '2.064'),
    'dynamodb-writes': sku('dynamodb', 'WriteRequestUnits', 'PayPerRequestThroughput', 'WriteRequestUnits', '0.00000125', ['web', 0.03], partOf('table')),
    'dynamodb-reads': sku('dynamodb', 'ReadRequestUnits', 'PayPerRequestThroughput', 'ReadRequestUnits', '0.00000025', ['web', 0.03], partOf('table')),
    'dynamodb-storage': sku('dynamodb', 'TimedStorage-ByteHrs', 'StandardStorage', MONTHS, FREE_THEN(25, '0.25'), ['flat', 0.003], partOf('table')),
    'redis-r6g.2xl': database('elasticache', 'NodeUsage:cache.r6g.2xlarge', 'CreateCacheCluster:0002', '0.821'),
    'redshift-ra3': sku('redshift', 'Node:ra3.4xlarge', 'RunComputeNode:0001', HOURS, '3.26', ['flat', 0.01], ARN),
    'neptune-r5': sku('neptune', 'InstanceUsage:db.r5.2xl', 'CreateDBInstance:0030', HOURS, '1.392', ['flat', 0.01], ARN),
    'opensearch-r6g': database('opensearch', 'ESInstance:r6g.4xlarge', 'ESDomain', '1.336'),
    'emr-r5': sku('emr', 'BoxUsage:r5.8xlarge', 'RunInstances', HOURS, '0.27', ['batch', 0.04], ARN),
    'glue-dpu': sku('glue', 'ETL-DPU-Hour', 'Jobrun', 'DPU-Hours', '0.44', ['batch', 0.03], ARN),
    'athena-scan': sku('athena', 'DataScannedInTB', 'StartQueryExecution', 'Terabytes', '5', ['office', 0.03], ARN),
    'kinesis-shards': sku('kinesis', 'Storage-ShardHour', 'shardHourStorage', HOURS, '0.015', ['flat', 0.01], partOf('stream')),
    'kinesis-puts': sku('kinesis', 'PutRequestPayloadUnits', 'PutRequest', 'Requests', '0.000000014', ['web', 0.03], partOf('stream')),
    'msk-broker': database('msk', 'Kafka.m5.4xlarge', 'RunBroker', '1.68'),
    'quicksight-reader': sku('quicksight', 'QS-User-Enterprise-Month', 'Enterprise', 'User-Months', '24', ['flat', 0], ARN),
    'lambda-requests': sku('lambda', 'Request', 'Invoke', 'Requests', FREE_THEN(1_000_000, '0.0000002'), ['web', 0.03], ARN),
    'lambda-seconds': sku('lambda', 'Lambda-GB-Second', 'Invoke', 'Lambda-GB-Seconds', FREE_THEN(400_000, '0.0000166667'), ['web', 0.03], ARN),
    'fargate-cpu': sku('fargate', 'Fargate-vCPU-Hours:perCPU', 'FargateTask', 'vCPU-Hours', '0.04048', ['web', 0.03], { resource: 'arn', savingsPlan: 0.74 }),
    'fargate-memory': sku('fargate', 'Fargate-GB-Hours', 'FargateTask', 'GB-Hours', '0.004445', ['web', 0.03], {
        resource: 'arn',
        savingsPlan: 0.74,
    }),
    'eks-cluster': sku('eks', 'AmazonEKS-Hours:perCluster', 'CreateOperation', HOURS, '0.1', ['flat', 0], ARN),
    'ecr-storage': sku('ecr', 'TimedStorage-ByteHrs', 'TimedStorage', MONTHS, '0.1', ['flat', 0.003], ARN),
    'sqs-requests': sku('sqs', 'Requests-RBP', 'SendMessage', 'Requests', FREE_THEN(1_000_000, '0.0000004'), ['web', 0.03], ARN),
    'sns-requests': sku('sns', 'Requests-Tier1', 'Publish', 'Requests', '0.0000005', ['web', 0.03], ARN),
    'states-transitions': sku('stepfunctions', 'StateTransition', 'Transition', 'StateTransitions', '0.000025', ['batch', 0.04], ARN),
    'ses-messages': sku('ses', 'Recipients', 'Send', 'Count', '0.0001', ['office', 0.04]),
    'sagemaker-training': sku('sagemaker', 'Train:ml.g5.12xlarge', 'CreateTrainingJob', HOURS, '7.09', ['office', 0.04], ARN),
    'sagemaker-hosting': sku('sagemaker', 'Host:ml.g5.2xlarge', 'RunInstance', HOURS, '1.515', ['flat', 0.01], ARN),
    'bedrock-tokens': sku('bedrock', 'Nova-Pro-output-tokens', 'InvokeModelInference', '1K tokens', '0.0032', ['office', 0.03], ARN),
    'kendra-index': sku('kendra', 'KendraEnterpriseEdition', 'IndexUsage', HOURS, '1.4', ['flat', 0.01], ARN),
    'workspaces-standard': sku('workspaces', 'AW-HW-2-AutoStop-Usage', 'CreateWorkspaces', HOURS, '0.3', ['office', 0.03], ARN),
    'directory-hours': sku('directory', 'MicrosoftAD-DC-Usage', 'MicrosoftAD', HOURS, '0.2', ['flat', 0], ARN),
    'logs-ingest': sku('cloudwatch', 'DataProcessing-Bytes', 'PutLogEvents', 'GB', '0.5', ['web', 0.03], ARN),
    'logs-storage': sku('cloudwatch', 'TimedStorage-ByteHrs', 'HourlyStorageMetering', MONTHS, FREE_THEN(5, '0.03'), ['flat', 0.003], ARN),
    'cloudwatch-metrics': sku('cloudwatch', 'CW:MetricMonitorUsage', 'MetricStorage', 'Metric-Months', '0.3', [
        'flat',
        0.01,
    ]),
    /** Detailed monitoring: EC2's own metrics by the minute. */
    'detailed-metrics': sku('cloudwatch', 'CW:MetricMonitorUsage', 'MetricStorage:AWS/EC2', 'Metric-Months', '0.3', ['flat', 0]),
    'cloudtrail-events': sku('cloudtrail', 'PaidEventsRecorded', 'None', 'Events', '0.00002', ['office', 0.03]),
    'cloudtrail-free': sku('cloudtrail', 'FreeEventsRecorded', 'None', 'Events', '0', ['office', 0.03]),
    'config-items': sku('config', 'ConfigurationItemRecorded', 'None', 'ConfigurationItems', '0.003', [
        'office',
        0.04,
    ]),
    'guardduty-events': sku('guardduty', 'PaidEventsAnalyzed', 'CloudTrailEvents', 'Events', '0.000004', [
        'office',
        0.03,
    ]),
    'securityhub-checks': sku('securityhub', 'PaidComplianceCheck', 'SecurityChecks', 'Security Checks', '0.001', ['flat', 0.01]),
    'waf-requests': sku('waf', 'RequestV2-Tier1', 'Default', 'Requests', '0.0000006', ['web', 0.03], ARN),
    'kms-requests': sku('kms', 'KMS-Requests', 'Decrypt', 'API Requests', FREE_THEN(20_000, '0.000003'), [
        'web',
        0.03,
    ]),
    'secrets-months': sku('secrets', 'AWSSecretsManager-Secrets', 'StoreSecret', 'Secrets', '0.4', ['flat', 0], ARN),
    'ebs-gp3-iops': sku('ebs', 'EBS:VolumeP-IOPS.gp3', 'CreateVolume-Gp3', 'IOPS-Mo', '0.005', ['flat', 0], VOLUME),
    'vpce-hours': sku('vpc', 'VpcEndpoint-Hours', 'VpcEndpoint', HOURS, '0.01', ['flat', 0], ARN),
    'postgres-t4g.medium': database('rds', 'InstanceUsage:db.t4g.medium', 'CreateDBInstance:0014', '0.065'),
    'rds-backup': sku('rds', 'RDS:ChargedBackupUsage', 'CreateDBInstance:0014', MONTHS, '0.095', ['flat', 0], ARN),
    'valkey-t4g.small': database('elasticache', 'NodeUsage:cache.t4g.small', 'CreateCacheCluster:Valkey', '0.0256'),
    'redshift-dc2': sku('redshift', 'Node:dc2.large', 'RunComputeNode:0001', HOURS, '0.25', ['flat', 0], ARN),
    'opensearch-m6g': database('opensearch', 'ESInstance:m6g.large', 'ESDomain', '0.128'),
    /** A function among many: the allowance of the account is used up. */
    'lambda-arm-seconds': sku('lambda', 'Lambda-GB-Second-ARM', 'Invoke', 'Lambda-GB-Seconds', '0.0000133334', ['flat', 0], ARN),
    'eks-extended': sku('eks', 'AmazonEKS-Hours:extendedSupport', 'ExtendedSupport', HOURS, '0.5', ['flat', 0], ARN),
    'notebook-t3': sku('sagemaker', 'Notebk:ml.t3.medium', 'RunInstance', HOURS, '0.05', ['flat', 0], ARN),
    'hosting-m5': sku('sagemaker', 'Host:ml.m5.large', 'RunInstance', HOURS, '0.115', ['flat', 0], ARN),
    'kms-keys': sku('kms', 'us-east-1-KMS-Keys', 'Unknown', 'Keys', '1', ['flat', 0], {
        resource: 'arn',
        global: true,
    }),
    'hosted-zones': sku('route53', 'HostedZone', 'CreateHostedZone', 'HostedZones', '0.5', ['flat', 0], {
        resource: 'arn',
        global: true,
    }),
    'mediaconvert-minutes': sku('mediaconvert', 'OnDemand-AVC-HD-30fps', 'Encode', 'Minutes', '0.015', ['office', 0.04], ARN),
    'medialive-hours': sku('medialive', 'Output-AVC-HD-20Mbps', 'RunChannel', HOURS, '1.98', ['flat', 0.01], ARN),
};

;// CONCATENATED MODULE: ./build/samples/workloads.js
/** What an account runs. Fleets count machines; everything else counts units of its price. */
const WORKLOADS = {
    base: [
        ['cloudtrail-free', 400_000, 0.1],
        ['config-items', 2_500, 0.1],
        ['guardduty-events', 3_000_000, 0.1],
        ['cloudwatch-metrics', 900, 0.1],
    ],
    /** Keys, secrets and their checks, where there is something to protect. */
    vault: [
        ['securityhub-checks', 12_000, 0.05],
        ['kms-requests', 1_800_000, 0.15],
        ['secrets-months', 260, 0.05],
    ],
    network: [
        ['dx-port', 24, 0],
        ['tgw-hours', 24 * 12, 0],
        ['tgw-bytes', 4_000, 0.1],
        ['nat-hours', 24 * 6, 0],
        ['nat-bytes', 5_200, 0.12],
        ['route53-queries', 90_000_000, 0.1],
    ],
    web: [
        ['linux-c5.18xlarge', 6, 0.2],
        ['linux-m6g.8xlarge', 2, 0.15],
        ['ebs-gp3', 38_000, 0.15],
        ['nat-hours', 24 * 3, 0],
        ['nat-bytes', 1_800, 0.15],
        ['ip-used', 24 * 20, 0.05],
        ['alb-hours', 24 * 6, 0],
        ['alb-lcu', 6_500, 0.2],
        ['transfer-out', 1_900, 0.2],
        ['transfer-az', 9_000, 0.2],
        ['cloudfront-out', 7_200, 0.2],
        ['cloudfront-requests', 60_000_000, 0.2],
        ['s3-standard', 92_000, 0.25],
        ['s3-puts', 4_200_000, 0.2],
        ['s3-gets', 70_000_000, 0.2],
        ['aurora-r6g.4xl', 3, 0.05],
        ['aurora-storage', 21_000, 0.25],
        ['aurora-io', 520_000_000, 0.2],
        ['redis-r6g.2xl', 2.5, 0.05],
        ['logs-ingest', 170, 0.2],
        ['logs-storage', 36_000, 0.25],
        ['lambda-requests', 55_000_000, 0.3],
        ['lambda-seconds', 3_800_000, 0.3],
        ['api-requests', 42_000_000, 0.25],
        ['sqs-requests', 48_000_000, 0.2],
        ['sns-requests', 6_000_000, 0.2],
        ['ses-messages', 190_000, 0.1],
        ['waf-requests', 62_000_000, 0.2],
    ],
    /** A second region for the shop, and its rehearsal before release. */
    outpost: [
        ['linux-c5.18xlarge', 6, 0.2],
        ['ebs-gp3', 38_000, 0.15],
        ['nat-hours', 24 * 3, 0],
        ['nat-bytes', 22, 0.12],
        ['alb-hours', 24 * 6, 0],
        ['alb-lcu', 6_500, 0.2],
        ['transfer-out', 2_400, 0.2],
        ['s3-standard', 92_000, 0.25],
        ['s3-gets', 900_000, 0.2],
        ['aurora-r6g.4xl', 3, 0.05],
        ['aurora-storage', 21_000, 0.25],
        ['logs-ingest', 170, 0.2],
        ['lambda-requests', 55_000_000, 0.3],
        ['lambda-seconds', 3_800_000, 0.3],
    ],
    payments: [
        ['fargate-cpu', 6_200, 0.25],
        ['fargate-memory', 12_400, 0.25],
        ['dynamodb-writes', 110_000_000, 0.25],
        ['dynamodb-reads', 260_000_000, 0.25],
        ['dynamodb-storage', 5_200, 0.3],
        ['states-transitions', 3_100_000, 0.2],
        ['ecr-storage', 900, 0.1],
    ],
    data: [
        ['linux-r5.16xlarge', 7, 0.15],
        ['spot-c5.18xlarge', 4, 0.1],
        ['emr-r5', 330, 0.15],
        ['glue-dpu', 360, 0.1],
        ['athena-scan', 22, 0.15],
        ['kinesis-shards', 24 * 90, 0.1],
        ['kinesis-puts', 900_000_000, 0.2],
        ['msk-broker', 3, 0],
        ['opensearch-r6g', 3, 0.05],
        ['quicksight-reader', 90, 0.05],
        ['s3-standard', 610_000, 0.3],
        ['s3-glacier', 900_000, 0.3],
        ['s3-puts', 9_000_000, 0.2],
        ['ebs-gp3', 42_000, 0.1],
        ['eks-cluster', 24 * 4, 0],
        ['linux-m5.8xlarge', 3, 0.1],
        ['logs-ingest', 120, 0.15],
    ],
    ml: [
        ['linux-g5.12xlarge', 6, 0.2],
        ['sagemaker-training', 34, 0.1],
        ['efs-storage', 7_400, 0.05],
        ['s3-standard', 140_000, 0.3],
        ['ebs-gp3', 24_000, 0.1],
        ['ecr-storage', 2_600, 0.1],
    ],
    windows: [
        ['windows-m5.8xlarge', 8, 0.08],
        ['linux-m5.8xlarge', 2.5, 0.05],
        ['sqlserver-m5.2xl', 4, 0],
        ['workspaces-standard', 520, 0.05],
        ['directory-hours', 48, 0],
        ['fsx-lustre', 16_000, 0.1],
        ['backup-storage', 42_000, 0.05],
        ['ebs-gp3', 34_000, 0.02],
        ['ebs-snapshots', 52_000, 0.1],
    ],
    media: [
        ['cloudfront-out', 15_500, 0.2],
        ['medialive-hours', 96, 0.05],
        ['mediaconvert-minutes', 9_500, 0.1],
        ['s3-standard', 380_000, 0.25],
        ['s3-gets', 120_000_000, 0.2],
        ['transfer-out', 2_100, 0.15],
        ['linux-c5.18xlarge', 2.5, 0.1],
    ],
    sandbox: [
        ['linux-t3.large', 4, 0.2],
        ['linux-m5.8xlarge', 1, 0.1],
        ['ebs-gp3', 9_000, 0.1],
        ['ip-used', 24 * 14, 0.1],
        ['alb-hours', 24 * 4, 0],
        ['alb-lcu', 30, 0.1],
        ['detailed-metrics', 140, 0],
        ['sagemaker-hosting', 48, 0],
        ['logs-ingest', 20, 0.1],
    ],
    /** Three machines, their disks and their addresses in a region nobody looks at. */
    forgotten: [
        ['linux-t3.large', 3, 0],
        ['ebs-gp3', 1_800, 0],
        ['ip-used', 24 * 3, 0],
        ['nat-hours', 24, 0],
        ['nat-bytes', 2, 0],
    ],
    subsidiary: [
        ['linux-m5.8xlarge', 2, 0.1],
        ['aurora-r6g.4xl', 1, 0],
        ['s3-standard', 22_000, 0.2],
        ['s3-gets', 120_000, 0.2],
        ['transfer-out', 310, 0.1],
        ['logs-ingest', 25, 0.1],
        ['lambda-requests', 9_000_000, 0.2],
    ],
};

;// CONCATENATED MODULE: ./build/samples/lines.js








const WEEKS = {
    flat: [1, 1, 1, 1, 1, 1, 1],
    office: [0.45, 1.14, 1.18, 1.2, 1.17, 1.1, 0.5],
    web: [1.1, 0.97, 0.95, 0.96, 0.98, 1.01, 1.08],
    batch: [0.86, 1.05, 1.03, 1.02, 1.03, 1.05, 0.92],
};
const WEEKDAYS = calendar/* DAYS */.qn.map(period/* weekdayOf */.Up);
const MONTH_LENGTHS = calendar/* DAYS */.qn.map((at) => (0,period/* daysInMonth */.L3)((0,period/* monthOf */.GS)(at)));
const BY_MONTH = new Set([
    'GB-Months',
    'User-Months',
    'Metric-Months',
    'IOPS-Mo',
    'Secrets',
    'Keys',
    'HostedZones',
]);
/** All lines of usage of the organisation, planted ones last. */
function usageLines(seed, plants, estate = []) {
    const walks = new Map();
    const walkOf = (sku) => {
        const known = walks.get(sku.service) ?? demandWalk(seed, sku.service);
        walks.set(sku.service, known);
        return known;
    };
    const planned = [...plannedLines(plants), ...estate.flatMap(estateLines)];
    return planned.map((plan) => usageLine(seed, plan, walkOf(plan.sku), plants));
}
function plannedLines(plants) {
    const planned = [];
    for (const account of accounts/* ACCOUNTS */.Dx)
        for (const [workload, region, scale] of account.workloads)
            for (const [skuKey, quantity, growth] of WORKLOADS[workload])
                planned.push({
                    account,
                    region,
                    skuKey,
                    sku: SKUS[skuKey],
                    workload,
                    quantity: quantity * scale,
                    growth,
                });
    for (const { at, quantity } of [plants.newService, plants.endedService]) {
        const account = accounts/* ACCOUNTS */.Dx.find(({ id }) => id === at.accountId);
        if (account)
            planned.push({
                account,
                region: at.region,
                skuKey: at.sku,
                sku: SKUS[at.sku],
                workload: 'planted',
                quantity,
                growth: 0,
            });
    }
    return planned;
}
/** What one planted resource is billed, the same on every day. */
function estateLines({ accountId, region, billedAs, charges }) {
    const account = accounts/* ACCOUNTS */.Dx.find(({ id }) => id === accountId);
    if (!account)
        throw new TypeError(`The estate names the account ${accountId}, which there is not.`);
    return charges.map(({ sku, quantity }) => ({
        account,
        region,
        skuKey: sku,
        sku: SKUS[sku],
        workload: 'estate',
        resourceId: billedAs,
        quantity,
        growth: 0,
    }));
}
function usageLine(seed, plan, walk, plants) {
    const { account, region, skuKey, sku, workload, resourceId } = plan;
    const label = [account.id, region, skuKey, ...(resourceId === undefined ? [] : [resourceId])].join('/');
    const ordinary = quantitiesOf(seed, label, plan, walk, plants);
    const spiked = isAt(plan, plants.spike.at);
    const quantities = spiked ? withSpike(ordinary, plan.quantity, plants) : ordinary;
    const peak = Math.max(...quantities);
    return {
        label,
        account,
        region,
        skuKey,
        sku,
        workload,
        ...(resourceId === undefined ? {} : { resourceId }),
        prices: pricesOf(sku, plan),
        scale: Math.min(4, 7 - Math.ceil(Math.log10(peak + 1))),
        quantities,
        ordinary: spiked ? ordinary : null,
    };
}
function quantitiesOf(seed, label, plan, walk, plants) {
    const random = randomFor(seed, label);
    const { sku, quantity, growth } = plan;
    const leakStart = isAt(plan, plants.leak.at) ? (0,calendar/* dayIndex */.rK)(plants.leak.since) : calendar/* DAYS */.qn.length;
    const byMonth = BY_MONTH.has(sku.unit);
    return calendar/* DAYS */.qn.map((at, index) => {
        const grown = quantity * (1 + growth) ** ((index - calendar/* DAYS */.qn.length + 1) / 365);
        const steady = sku.noise === 0 || plan.workload === 'estate';
        const swing = steady ? 1 : (1 + sku.noise * noise(random)) * (walk[index] ?? 1);
        const held = byMonth ? grown / (MONTH_LENGTHS[index] ?? 30) : grown;
        const week = plan.workload === 'estate' ? 1 : (WEEKS[sku.rhythm][WEEKDAYS[index] ?? 0] ?? 1);
        const leaked = Math.max(0, index - leakStart) * plants.leak.dailySlope;
        return (held * week * swing + leaked) * presence(plan, at, plants) * (sku.fleet ? 1 : arrived(at));
    });
}
/** 0 before a new service starts and after an ended one stops; a new one takes a week to fill. */
function presence(plan, at, plants) {
    if (plan.workload === 'estate')
        return at < calendar/* ESTATE_SINCE */.ms ? 0 : 1;
    if (plan.workload !== 'planted')
        return 1;
    if (isAt(plan, plants.endedService.at))
        return at <= plants.endedService.lastDay ? 1 : 0;
    const days = (0,calendar/* dayIndex */.rK)(at) - (0,calendar/* dayIndex */.rK)(plants.newService.since);
    return days < 0 ? 0 : Math.min(1, 0.4 + days * 0.1);
}
function arrived(at) {
    return at === calendar/* LAST_DAY */.Gy ? Number((0,calendar/* hoursOf */.ZA)(at)) / 24 : 1;
}
function withSpike(ordinary, usual, { spike }) {
    const first = (0,calendar/* dayIndex */.rK)(spike.start);
    return ordinary.map((value, index) => index >= first && index < first + spike.days ? value + usual * spike.extra : value);
}
/** Slow swings of demand that all lines of a service share: an AR(1) walk around 1. */
function demandWalk(seed, service) {
    const random = randomFor(seed, `walk:${service}`);
    let state = 0;
    return calendar/* DAYS */.qn.map(() => {
        state = 0.9 * state + 0.006 * noise(random);
        return 1 + state;
    });
}
function pricesOf(sku, { account, region }) {
    const tiers = typeof sku.price === 'string' ? [[0, sku.price]] : sku.price;
    const factor = sku.global ? 1 : REGIONS[region].price;
    return tiers.map(([from, price]) => {
        const usd = factor === 1 ? exact(price) : rounded(Number(price) * factor, 14, 6);
        const { currency, exchangeRate, contracted: share } = account.payer;
        const list = currency === 'USD' ? usd : times(usd, exact(exchangeRate));
        const contracted = share === '1' ? list : times(list, exact(share));
        return {
            from,
            usd,
            list,
            contracted,
            listUnitPrice: toDecimal(list),
            contractedUnitPrice: toDecimal(contracted),
        };
    });
}
function isAt(line, place) {
    return line.account.id === place.accountId && line.region === place.region && line.skuKey === place.sku;
}

;// CONCATENATED MODULE: ./build/samples/invoices.js

/** Upfront fees and Marketplace products come on invoices of their own. */
const SERIES = { usage: '1', upfront: '2', marketplace: '3' };
/** The invoice a charge is on; `null` until its month is invoiced. */
function invoiceOf(subject, kind, month) {
    if (month === calendar/* OPEN_MONTH */.u0)
        return null;
    const upfront = kind === 'commitmentPurchase' && subject.chargeFrequency === 'One-Time';
    const series = kind === 'marketplace' ? SERIES.marketplace : upfront ? SERIES.upfront : SERIES.usage;
    return `${series}${subject.billingAccountId.slice(0, 4)}${month.replace('-', '')}`;
}

;// CONCATENATED MODULE: ./build/samples/charge-row.js




/** The same amount in all four cost columns: tax, credits, fees without amortisation. */
function alike(amount) {
    return { billed: amount, effective: amount, list: amount, contracted: amount };
}
/**
 * Every column is named although a spread would do: an object of this size that is made by spreading takes twenty
 * times as long, and there are two hundred thousand of them.
 */
function chargeRow(subject, place, amounts) {
    const billingMonth = place.billingMonth ?? (0,period/* monthOf */.GS)(place.start);
    const quantity = amounts.quantity ? toDecimal(amounts.quantity) : null;
    // One object for equal amounts: a year of rows is a lot of them.
    const billedCost = toDecimal(amounts.billed);
    const effectiveCost = amounts.effective === amounts.billed ? billedCost : toDecimal(amounts.effective);
    return {
        subject,
        availabilityZone: subject.availabilityZone,
        billingAccountId: subject.billingAccountId,
        billingAccountName: subject.billingAccountName,
        billingCurrency: subject.billingCurrency,
        chargeCategory: subject.chargeCategory,
        chargeClass: subject.chargeClass,
        chargeDescription: subject.chargeDescription,
        chargeFrequency: subject.chargeFrequency,
        consumedUnit: subject.consumedUnit,
        invoiceIssuerName: subject.invoiceIssuerName,
        pricingCategory: subject.pricingCategory,
        pricingCurrency: subject.pricingCurrency,
        pricingUnit: subject.pricingUnit,
        providerName: subject.providerName,
        publisherName: subject.publisherName,
        regionId: subject.regionId,
        regionName: subject.regionName,
        resourceId: subject.resourceId,
        resourceName: subject.resourceName,
        resourceType: subject.resourceType,
        serviceCategory: subject.serviceCategory,
        serviceName: subject.serviceName,
        serviceSubcategory: subject.serviceSubcategory,
        skuId: subject.skuId,
        skuMeter: subject.skuMeter,
        skuPriceId: subject.skuPriceId,
        subAccountId: subject.subAccountId,
        subAccountName: subject.subAccountName,
        tags: subject.tags,
        operation: subject.operation,
        serviceCode: subject.serviceCode,
        usageType: subject.usageType,
        commitmentDiscountCategory: subject.commitmentDiscountCategory,
        commitmentDiscountId: subject.commitmentDiscountId,
        commitmentDiscountName: subject.commitmentDiscountName,
        commitmentDiscountStatus: subject.commitmentDiscountStatus,
        commitmentDiscountType: subject.commitmentDiscountType,
        commitmentDiscountUnit: subject.commitmentDiscountUnit,
        kind: place.kind,
        billingMonth,
        day: place.start,
        chargePeriodStart: (0,calendar/* startOfDay */.ol)(place.start),
        chargePeriodEnd: (0,calendar/* startOfDay */.ol)(place.end ?? (0,calendar/* nextDay */.s_)(place.start)),
        invoiceId: invoiceOf(subject, place.kind, billingMonth),
        billedCost,
        effectiveCost,
        listCost: toDecimal(amounts.list),
        contractedCost: amounts.contracted === amounts.billed ? billedCost : toDecimal(amounts.contracted),
        consumedQuantity: amounts.consumed === false ? null : quantity,
        pricingQuantity: quantity,
        listUnitPrice: amounts.listUnitPrice ?? null,
        contractedUnitPrice: amounts.contractedUnitPrice ?? null,
        commitmentDiscountQuantity: amounts.commitmentQuantity ? toDecimal(amounts.commitmentQuantity) : null,
        pricingCurrencyEffectiveCost: amounts.effectiveUsd ? toDecimal(amounts.effectiveUsd) : effectiveCost,
    };
}

;// CONCATENATED MODULE: ./build/samples/services.js
/** AWS services of the sample: product name as in FOCUS and CUR, service code, FOCUS category and subcategory. */
const SERVICES = {
    ec2: ['Amazon Elastic Compute Cloud', 'AmazonEC2', 'Compute', 'Virtual Machines'],
    ebs: ['Amazon Elastic Compute Cloud', 'AmazonEC2', 'Storage', 'Block Storage'],
    elb: ['Elastic Load Balancing', 'AWSELB', 'Networking', 'Application Networking'],
    vpc: ['Amazon Virtual Private Cloud', 'AmazonVPC', 'Networking', 'Network Infrastructure'],
    cloudfront: ['Amazon CloudFront', 'AmazonCloudFront', 'Networking', 'Content Delivery'],
    transfer: ['AWS Data Transfer', 'AWSDataTransfer', 'Networking', 'Network Connectivity'],
    directconnect: ['AWS Direct Connect', 'AWSDirectConnect', 'Networking', 'Network Connectivity'],
    route53: ['Amazon Route 53', 'AmazonRoute53', 'Networking', 'Network Routing'],
    apigateway: ['Amazon API Gateway', 'AmazonApiGateway', 'Developer Tools', 'API Management'],
    s3: ['Amazon Simple Storage Service', 'AmazonS3', 'Storage', 'Object Storage'],
    efs: ['Amazon Elastic File System', 'AmazonEFS', 'Storage', 'File Storage'],
    fsx: ['Amazon FSx', 'AmazonFSx', 'Storage', 'File Storage'],
    backup: ['AWS Backup', 'AWSBackup', 'Storage', 'Backup Storage'],
    rds: ['Amazon Relational Database Service', 'AmazonRDS', 'Databases', 'Relational Databases'],
    dynamodb: ['Amazon DynamoDB', 'AmazonDynamoDB', 'Databases', 'NoSQL Databases'],
    elasticache: ['Amazon ElastiCache', 'AmazonElastiCache', 'Databases', 'Caching'],
    redshift: ['Amazon Redshift', 'AmazonRedshift', 'Analytics', 'Data Warehouses'],
    neptune: ['Amazon Neptune', 'AmazonNeptune', 'Databases', 'NoSQL Databases'],
    opensearch: ['Amazon OpenSearch Service', 'AmazonES', 'Analytics', 'Search'],
    emr: ['Amazon Elastic MapReduce', 'ElasticMapReduce', 'Analytics', 'Data Processing'],
    glue: ['AWS Glue', 'AWSGlue', 'Analytics', 'Data Processing'],
    athena: ['Amazon Athena', 'AmazonAthena', 'Analytics', 'Data Processing'],
    kinesis: ['Amazon Kinesis', 'AmazonKinesis', 'Analytics', 'Streaming Analytics'],
    msk: ['Amazon Managed Streaming for Apache Kafka', 'AmazonMSK', 'Integration', 'Messaging'],
    quicksight: ['Amazon QuickSight', 'AmazonQuickSight', 'Analytics', 'Business Intelligence'],
    lambda: ['AWS Lambda', 'AWSLambda', 'Compute', 'Serverless Compute'],
    fargate: ['Amazon Elastic Container Service', 'AmazonECS', 'Compute', 'Containers'],
    eks: ['Amazon Elastic Container Service for Kubernetes', 'AmazonEKS', 'Compute', 'Containers'],
    ecr: ['Amazon EC2 Container Registry (ECR)', 'AmazonECR', 'Compute', 'Containers'],
    sqs: ['Amazon Simple Queue Service', 'AWSQueueService', 'Integration', 'Messaging'],
    sns: ['Amazon Simple Notification Service', 'AmazonSNS', 'Integration', 'Messaging'],
    stepfunctions: ['AWS Step Functions', 'AmazonStates', 'Integration', 'Workflow Orchestration'],
    ses: ['Amazon Simple Email Service', 'AmazonSES', 'Integration', 'Messaging'],
    sagemaker: ['Amazon SageMaker', 'AmazonSageMaker', 'AI and Machine Learning', 'Machine Learning'],
    bedrock: ['Amazon Bedrock', 'AmazonBedrock', 'AI and Machine Learning', 'Generative AI'],
    kendra: ['Amazon Kendra', 'AmazonKendra', 'AI and Machine Learning', 'Generative AI'],
    workspaces: [
        'Amazon WorkSpaces',
        'AmazonWorkSpaces',
        'Business Applications',
        'Productivity and Collaboration',
    ],
    directory: ['AWS Directory Service', 'AWSDirectoryService', 'Identity', 'Identity and Access Management'],
    cloudwatch: ['AmazonCloudWatch', 'AmazonCloudWatch', 'Management and Governance', 'Observability'],
    cloudtrail: ['AWS CloudTrail', 'AWSCloudTrail', 'Management and Governance', 'Compliance'],
    config: ['AWS Config', 'AWSConfig', 'Management and Governance', 'Compliance'],
    guardduty: ['Amazon GuardDuty', 'AmazonGuardDuty', 'Security', 'Threat Detection and Response'],
    securityhub: ['AWS Security Hub', 'AWSSecurityHub', 'Security', 'Security Posture Management'],
    waf: ['AWS WAF', 'awswaf', 'Security', 'Network Security'],
    kms: ['AWS Key Management Service', 'awskms', 'Security', 'Secret Management'],
    secrets: ['AWS Secrets Manager', 'AWSSecretsManager', 'Security', 'Secret Management'],
    mediaconvert: ['AWS Elemental MediaConvert', 'AWSElementalMediaConvert', 'Media', 'Media Streaming'],
    medialive: ['AWS Elemental MediaLive', 'AWSElementalMediaLive', 'Media', 'Media Streaming'],
    registrar: ['Amazon Registrar', 'AmazonRegistrar', 'Networking', 'Network Routing'],
    support: ['AWS Support (Business)', 'AWSSupportBusiness', 'Other', 'Support'],
    savingsplans: ['Savings Plans for AWS Compute usage', 'ComputeSavingsPlans', 'Compute', 'Other (Compute)'],
    firewall: ['Northwall Cloud Firewall', 'nw7firewallbundle1prod', 'Security', 'Network Security'],
};

;// CONCATENATED MODULE: ./build/samples/tags.js

/** The cost-allocation tags the organisation agreed on. */
const TAG_KEYS = ['team', 'environment', 'cost-center', 'application'];
/** How the keys are misspelt somewhere in the data. */
const MISSPELT_KEYS = {
    Team: 'team',
    enviroment: 'environment',
    cost_center: 'cost-center',
};
/** Lines whose tags always carry one misspelling, whatever the seed. */
const ALWAYS_MISSPELT = {
    'alb-lcu': ['Team', 'team'],
    'kinesis-shards': ['enviroment', 'environment'],
    'fsx-lustre': ['cost_center', 'cost-center'],
};
/** Tags of one resource: complete on most, partly or wholly missing on some, misspelt on a few. */
function tagsOf(seed, line, resourceId) {
    const random = randomFor(seed, `tags:${resourceId}`);
    const untagged = line.workload === 'sandbox' || line.workload === 'forgotten' ? 0.7 : 0.08;
    const misspelt = ALWAYS_MISSPELT[line.skuKey];
    const draw = random();
    if (!misspelt && draw < untagged)
        return {};
    const tags = new Map([
        ['application', line.workload],
        ['cost-center', line.account.costCenter],
        ['environment', line.account.environment],
        ['team', line.account.team],
    ]);
    if (random() < 0.12)
        tags.delete('cost-center');
    if (random() < 0.06)
        tags.delete('application');
    if (misspelt)
        rename(tags, misspelt);
    else if (random() < 0.04)
        rename(tags, ['Team', 'team']);
    return Object.fromEntries([...tags].sort(([a], [b]) => (a < b ? -1 : 1)));
}
function rename(tags, [wrong, right]) {
    const value = tags.get(right);
    tags.delete(right);
    if (value !== undefined)
        tags.set(wrong, value);
}

;// CONCATENATED MODULE: ./build/samples/subjects.js




/** Columns every charge has; the makers below say what is different. */
function plainSubject(account, service, region) {
    const [serviceName, serviceCode, serviceCategory, serviceSubcategory] = SERVICES[service];
    return {
        availabilityZone: null,
        billingAccountId: account.payer.id,
        billingAccountName: account.payer.name,
        billingCurrency: account.payer.currency,
        chargeCategory: 'Usage',
        chargeClass: null,
        chargeDescription: '',
        chargeFrequency: 'Usage-Based',
        consumedUnit: null,
        invoiceIssuerName: account.payer.issuer,
        pricingCategory: 'Standard',
        pricingCurrency: 'USD',
        pricingUnit: null,
        providerName: 'AWS',
        publisherName: account.payer.issuer,
        regionId: region,
        regionName: region && REGIONS[region].name,
        resourceId: null,
        resourceName: null,
        resourceType: null,
        serviceCategory,
        serviceName,
        serviceSubcategory,
        skuId: null,
        skuMeter: null,
        skuPriceId: null,
        subAccountId: account.id,
        subAccountName: account.name,
        tags: {},
        operation: '',
        serviceCode,
        usageType: '',
        commitmentDiscountCategory: null,
        commitmentDiscountId: null,
        commitmentDiscountName: null,
        commitmentDiscountStatus: null,
        commitmentDiscountType: null,
        commitmentDiscountUnit: null,
    };
}
/** Usage of one line: at one tier's price, by one machine of a fleet, covered by a commitment or not. */
function usageSubject(seed, line, tier, machine) {
    const { sku, account, region } = line;
    const resource = resourceOf(seed, line, machine);
    const skuId = skuIdOf(line);
    const prefix = sku.global ? '' : REGIONS[region].prefix;
    return {
        ...plainSubject(account, sku.service, sku.global ? null : region),
        availabilityZone: sku.resource === 'instance' || sku.resource === 'volume'
            ? `${region}${'abc'.charAt(machine % 3)}`
            : null,
        chargeDescription: `$${line.prices[tier]?.usd.units === 0 ? '0.00' : priceText(line, tier)} per ${sku.unit} of ${sku.usageType} in ${REGIONS[region].name}${sku.operation === 'RunInstances:0002' ? ' (Windows)' : ''}`,
        consumedUnit: sku.unit,
        pricingCategory: sku.usageType.startsWith('SpotUsage') ? 'Dynamic' : 'Standard',
        pricingUnit: sku.unit,
        resourceId: resource?.id ?? null,
        resourceName: resource && `${account.name}-${line.workload}-${machine + 1}`,
        resourceType: sku.resource === 'arn' ? null : (sku.resource ?? null),
        skuId,
        skuMeter: sku.usageType,
        skuPriceId: `${skuId}.JRTCKXETXF.${hexText(randomFor(0, `price:${line.sku.usageType}:${tier}`), 10).toUpperCase()}`,
        tags: resource ? tagsOf(seed, line, resource.id) : {},
        operation: sku.operation,
        usageType: `${prefix}${sku.usageType}`,
    };
}
/** Usage that a commitment paid for. */
function coveredSubject(subject, plan) {
    return {
        ...subject,
        pricingCategory: 'Committed',
        ...commitmentColumns(plan),
        commitmentDiscountStatus: 'Used',
    };
}
/** The commitment itself: what is paid for it, and what of it nobody used. */
function planSubject(plan, owner) {
    return {
        ...plainSubject(owner, plan.service, plan.region),
        chargeDescription: plan.description,
        resourceId: plan.id,
        resourceName: plan.description,
        operation: plan.operation,
        usageType: plan.usageType,
        pricingUnit: plan.type === 'Savings Plan' ? null : 'Hours',
        ...commitmentColumns(plan),
    };
}
function commitmentColumns(plan) {
    return {
        commitmentDiscountCategory: plan.type === 'Savings Plan' ? 'Spend' : 'Usage',
        commitmentDiscountId: plan.id,
        commitmentDiscountName: plan.description,
        commitmentDiscountType: plan.type,
        commitmentDiscountUnit: plan.type === 'Savings Plan' ? 'USD' : 'Hours',
    };
}
function resourceOf(seed, line, machine) {
    const { resource, service } = line.sku;
    const random = randomFor(seed, `resource:${line.label}:${machine}`);
    if (line.resourceId !== undefined)
        return { id: line.resourceId };
    if (!resource)
        return null;
    if (resource === 'instance')
        return { id: `i-0${hexText(random, 16)}` };
    if (resource === 'volume')
        return { id: `vol-0${hexText(random, 16)}` };
    if (resource === 'bucket')
        return { id: `${line.account.name}-${line.workload}-${line.region}` };
    const { of } = line.sku;
    const kind = of ?? (line.sku.operation.toLowerCase().replaceAll(/[^a-z]/g, '') || 'resource');
    const name = of === undefined ? random : randomFor(seed, `resource:${line.account.id}/${line.region}/${of}`);
    return {
        id: `arn:aws:${service}:${line.region}:${line.account.id}:${kind}/${line.workload}-${hexText(name, 8)}`,
    };
}
function skuIdOf({ sku, region }) {
    return hexText(randomFor(0, `sku:${sku.usageType}:${sku.operation}:${region}`), 16).toUpperCase();
}
function priceText(line, tier) {
    const price = line.prices[tier]?.usd;
    return price ? (price.units / 10 ** price.scale).toFixed(price.scale) : '';
}

;// CONCATENATED MODULE: ./build/samples/support-fee.js

/** Business Support: share of the monthly charges, by tier. https://aws.amazon.com/premiumsupport/pricing/ */
const TIERS = [
    [10_000, 0.1],
    [80_000, 0.07],
    [250_000, 0.05],
    [Number.POSITIVE_INFINITY, 0.03],
];
function supportFee(base) {
    let from = 0;
    let fee = 0;
    for (const [upTo, share] of TIERS) {
        fee += Math.max(0, Math.min(base, upTo) - from) * share;
        from = upTo;
    }
    return rounded(fee, 2, 12);
}

;// CONCATENATED MODULE: ./build/samples/month-charges.js








/** The last month of the credit that ends, and what it was worth a month. */
const ENDED_CREDIT = {
    lastMonth: '2026-08',
    amount: '6000',
    description: 'Migration Acceleration Program credit',
};
const STANDING_CREDIT = { amount: '350', description: 'Promotional credit' };
const MARKETPLACE_PUBLISHER = 'Northwall Security Ltd.';
/** What a refund takes back, on the bill after the one it corrects. */
const REFUNDS = [
    { month: '2025-09', of: '2025-08-19', service: 's3', accountId: '755820113394', amount: '129.5' },
    { month: '2026-07', of: '2026-06-17', service: 'rds', accountId: '402775910083', amount: '842.16' },
];
/** Charges of a month that are not usage, from the usage and purchases it is computed on. */
function monthCharges(seed, month, charged) {
    const others = [...supportRows(month, charged), ...domainRows(month)];
    return [
        ...taxRows(month, [...charged, ...others]),
        ...others,
        ...creditRows(month),
        ...refundRows(month),
        ...marketplaceRows(seed, month),
    ];
}
/** One row for each account and service, dated on the first, as tax is: the service's name is on it although it is no usage. */
function taxRows(month, charged) {
    const bySubject = new Map();
    for (const { subject, billedCost } of charged)
        bySubject.set(subject, (bySubject.get(subject) ?? 0) + Number(billedCost.units) / 10 ** billedCost.scale);
    const bases = new Map();
    for (const [charge, sum] of bySubject) {
        const key = `${charge.subAccountId}/${charge.serviceName}`;
        const base = bases.get(key) ?? { charge, sum: 0 };
        base.sum += sum;
        bases.set(key, base);
    }
    return [...bases.values()].flatMap(({ charge, sum }) => {
        const account = accountOf(charge.subAccountId);
        const amount = rounded(sum * account.payer.taxRate, 2, 12);
        if (amount.units <= 0)
            return [];
        const subject = {
            ...plainSubject(account, 'ec2', null),
            serviceName: charge.serviceName,
            serviceCategory: charge.serviceCategory,
            serviceSubcategory: charge.serviceSubcategory,
            serviceCode: charge.serviceCode,
            chargeCategory: 'Tax',
            chargeFrequency: 'Recurring',
            chargeDescription: account.payer.currency === 'BRL' ? 'Impostos sobre serviços' : 'Sales tax',
            pricingCategory: 'Other',
        };
        return [monthRow(subject, 'tax', month, amount)];
    });
}
/** Posted on the 6th or 7th of the month after: the running month has none yet. */
function supportRows(month, charged) {
    if (month === calendar/* OPEN_MONTH */.u0)
        return [];
    const base = charged
        .filter(({ billingAccountId }) => billingAccountId === accounts/* GROUP_PAYER */.sO.id)
        .reduce((sum, { billedCost }) => sum + Number(billedCost.units) / 10 ** billedCost.scale, 0);
    const subject = {
        ...plainSubject(accountOf(accounts/* GROUP_PAYER */.sO.id), 'support', null),
        chargeCategory: 'Purchase',
        chargeFrequency: 'Recurring',
        chargeDescription: 'AWS Support (Business), monthly fee on usage',
        usageType: 'Dollar',
    };
    return [monthRow(subject, 'support', month, supportFee(base))];
}
function domainRows(month) {
    if (!month.endsWith('-07'))
        return [];
    const subject = {
        ...plainSubject(accountOf(accounts/* NETWORK_ACCOUNT */.Bu), 'registrar', null),
        chargeCategory: 'Purchase',
        chargeFrequency: 'One-Time',
        chargeDescription: 'Renewal of 14 domains',
        usageType: 'DomainRenewal-com',
    };
    return [
        chargeRow(subject, { kind: 'purchase', start: (0,period/* day */.vd)(`${month}-09`) }, { ...alike(exact('196')), quantity: exact('14'), consumed: false }),
    ];
}
function creditRows(month) {
    const credit = (amount, description) => {
        const subject = {
            ...plainSubject(accountOf(accounts/* GROUP_PAYER */.sO.id), 'ec2', null),
            chargeCategory: 'Credit',
            chargeFrequency: 'One-Time',
            chargeDescription: description,
            pricingCategory: 'Other',
        };
        return monthRow(subject, 'credit', month, negative(exact(amount)));
    };
    const standing = credit(STANDING_CREDIT.amount, STANDING_CREDIT.description);
    return month <= ENDED_CREDIT.lastMonth
        ? [standing, credit(ENDED_CREDIT.amount, ENDED_CREDIT.description)]
        : [standing];
}
/** A correction of an invoiced month: on this month's bill, for a day of the last. */
function refundRows(month) {
    return REFUNDS.filter((refund) => refund.month === month).map(({ of, service, accountId, amount }) => {
        const subject = {
            ...plainSubject(accountOf(accountId), service, 'us-east-1'),
            chargeClass: 'Correction',
            chargeDescription: 'Refund after a support case',
        };
        return chargeRow(subject, { kind: 'refund', start: (0,period/* day */.vd)(of), billingMonth: month }, alike(negative(exact(amount))));
    });
}
/** A product of another publisher on AWS's invoice: a contract by the month and usage by the day, without the private discount. */
function marketplaceRows(seed, month) {
    const base = {
        ...plainSubject(accountOf(accounts/* NETWORK_ACCOUNT */.Bu), 'firewall', null),
        publisherName: MARKETPLACE_PUBLISHER,
    };
    const contract = {
        ...base,
        chargeCategory: 'Purchase',
        chargeFrequency: 'Recurring',
        chargeDescription: 'Northwall Cloud Firewall, monthly contract',
        usageType: 'Global-SoftwareUsage-Contracts',
    };
    const usage = {
        ...base,
        chargeDescription: 'Northwall Cloud Firewall, per GB inspected',
        usageType: 'USE1-MP:Inspected-GB',
        operation: 'AWSMarketplace',
        consumedUnit: 'GB',
        pricingUnit: 'GB',
    };
    const random = randomFor(seed, `marketplace:${month}`);
    const price = exact('0.012');
    const unitPrice = toDecimal(price);
    const days = calendar/* DAYS */.qn.filter((at) => at.startsWith(month) && at < calendar/* LAST_DAY */.Gy);
    return [
        monthRow(contract, 'marketplace', month, exact('4800')),
        ...days.map((at) => {
            const quantity = rounded(5_200 + 150 * noise(random), 2, 7);
            return chargeRow(usage, { kind: 'marketplace', start: at }, {
                ...alike(times(quantity, price)),
                quantity,
                listUnitPrice: unitPrice,
                contractedUnitPrice: unitPrice,
            });
        }),
    ];
}
function monthRow(subject, kind, month, amount) {
    const start = (0,period/* firstDayOf */.Os)(month);
    const end = (0,period/* firstDayOf */.Os)((0,period/* addMonths */.PS)(month, 1));
    return chargeRow(subject, { kind, start, end }, alike(amount));
}
function accountOf(id) {
    const account = accounts/* ACCOUNTS */.Dx.find((candidate) => candidate.id === id);
    if (!account)
        throw new TypeError(`No account ${id}`);
    return account;
}

;// CONCATENATED MODULE: ./build/samples/plan-fees.js








/** What is invoiced for a plan on a day: its fee at the start, and what recurs. Effective cost is on the usage, so it is zero here. */
function purchaseRows(at) {
    return PLANS.flatMap((plan) => [...upfrontRows(plan, at), ...recurringRows(plan, at)]);
}
/** What was paid for and not used on a day: nothing is invoiced for it, it is only a cost. */
function unusedRows(plans, at) {
    return plans.flatMap((open) => {
        const unused = unusedOf(open);
        if (unused.units === 0)
            return [];
        const subject = {
            ...planSubject(open.plan, ownerOf(open.plan)),
            pricingCategory: 'Committed',
            commitmentDiscountStatus: 'Unused',
            chargeDescription: `Unused: ${open.plan.description}`,
        };
        const amounts = { billed: NOTHING, effective: unused, list: NOTHING, contracted: NOTHING };
        return [
            chargeRow(subject, { kind: 'unusedCommitment', start: at }, { ...amounts, commitmentQuantity: unused }),
        ];
    });
}
function upfrontRows(plan, at) {
    if (plan.start !== at || plan.upfront.units === 0)
        return [];
    const subject = {
        ...planSubject(plan, ownerOf(plan)),
        chargeCategory: 'Purchase',
        chargeFrequency: 'One-Time',
    };
    return [
        chargeRow(subject, { kind: 'commitmentPurchase', start: at, end: plan.end }, fee(upfrontFee(plan))),
    ];
}
function recurringRows(plan, at) {
    if (plan.recurring.units === 0 || !isActive(plan, at))
        return [];
    const subject = {
        ...planSubject(plan, ownerOf(plan)),
        chargeCategory: 'Purchase',
        chargeFrequency: 'Recurring',
    };
    if (plan.billed === 'daily') {
        const amount = times(plan.recurring, exact((0,calendar/* hoursOf */.ZA)(at)));
        return [chargeRow(subject, { kind: 'commitmentPurchase', start: at }, fee(amount))];
    }
    if (!at.endsWith('-01'))
        return [];
    const month = (0,period/* monthOf */.GS)(at);
    const amount = times(plan.recurring, exact(String((0,period/* daysInMonth */.L3)(month) * 24)));
    const end = (0,period/* firstDayOf */.Os)((0,period/* addMonths */.PS)(month, 1));
    return [chargeRow(subject, { kind: 'commitmentPurchase', start: at, end }, fee(amount))];
}
function fee(amount) {
    return {
        billed: amount,
        effective: NOTHING,
        list: amount,
        contracted: amount,
        quantity: exact('1'),
        consumed: false,
    };
}
function ownerOf(plan) {
    const owner = accounts/* ACCOUNTS */.Dx.find(({ id }) => id === plan.ownerId);
    if (!owner)
        throw new TypeError(`No account ${plan.ownerId}`);
    return owner;
}

;// CONCATENATED MODULE: ./build/samples/plants.js




const SPIKES = [
    { at: { accountId: accounts/* PAYMENTS_ACCOUNT */.W$, region: 'eu-central-1', sku: 'logs-ingest' }, extra: [7, 11] },
    { at: { accountId: accounts/* DATA_ACCOUNT */.ZW, region: 'us-east-1', sku: 'glue-dpu' }, extra: [3, 6] },
    { at: { accountId: accounts/* DATA_ACCOUNT */.ZW, region: 'us-east-1', sku: 'athena-scan' }, extra: [4, 7] },
    { at: { accountId: accounts/* ML_ACCOUNT */.Mt, region: 'us-west-2', sku: 'sagemaker-training' }, extra: [3, 5] },
];
const LEAKS = [
    { at: { accountId: accounts/* ERP_ACCOUNT */.Ue, region: 'us-east-1', sku: 'backup-storage' }, slope: [14, 20] },
    { at: { accountId: accounts/* ML_ACCOUNT */.Mt, region: 'us-west-2', sku: 'efs-storage' }, slope: [2, 3] },
    { at: { accountId: accounts/* ERP_ACCOUNT */.Ue, region: 'us-east-1', sku: 'fsx-lustre' }, slope: [4, 6] },
];
const NEW_SERVICES = [
    { at: { accountId: accounts/* ML_ACCOUNT */.Mt, region: 'us-west-2', sku: 'bedrock-tokens' }, quantity: 78_000 },
    { at: { accountId: accounts/* ML_ACCOUNT */.Mt, region: 'us-west-2', sku: 'kendra-index' }, quantity: 168 },
];
const ENDED_SERVICES = [
    { at: { accountId: accounts/* DATA_ACCOUNT */.ZW, region: 'us-east-1', sku: 'redshift-ra3' }, quantity: 72 },
    { at: { accountId: accounts/* PAYMENTS_ACCOUNT */.W$, region: 'eu-central-1', sku: 'neptune-r5' }, quantity: 96 },
];
/** Chooses the facts of a seed. Nothing here looks at the data that will carry them. */
function plantsFor(seed) {
    const random = randomFor(seed, 'plants');
    const spike = pick(random, SPIKES);
    const leak = pick(random, LEAKS);
    return {
        spike: {
            at: spike.at,
            start: SPIKE_STARTS[Math.floor(random() * SPIKE_STARTS.length)] ?? calendar/* AS_OF */.H_,
            days: integerBetween(random, 1, 3),
            extra: integerBetween(random, ...spike.extra),
        },
        leak: {
            at: leak.at,
            since: (0,period/* addDays */.fi)(calendar/* AS_OF */.H_, -integerBetween(random, 150, 210)),
            dailySlope: integerBetween(random, ...leak.slope),
        },
        newService: { ...pick(random, NEW_SERVICES), since: (0,period/* addDays */.fi)(calendar/* AS_OF */.H_, -integerBetween(random, 24, 38)) },
        endedService: {
            ...pick(random, ENDED_SERVICES),
            lastDay: (0,period/* addDays */.fi)(calendar/* AS_OF */.H_, -integerBetween(random, 40, 47)),
        },
    };
}
/**
 * Monday to Wednesday and away from the turn of the month, so that a spike is never mistaken for a weekend's end or a
 * month's first day; recent enough to be reported on, and over by `asOf`.
 */
const SPIKE_STARTS = (0,period/* eachDay */.aj)({ start: (0,period/* addDays */.fi)(calendar/* AS_OF */.H_, -62), end: (0,period/* addDays */.fi)(calendar/* AS_OF */.H_, -10) }).filter((at) => [1, 2, 3].includes((0,period/* weekdayOf */.Up)(at)) && Number(at.slice(8)) >= 5 && Number(at.slice(8)) <= 25);

// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
;// CONCATENATED MODULE: ./build/samples/clusters.js

const CLUSTERS = [
    {
        operation: 'EKSPod-EC2',
        service: 'eks',
        prefix: 'EKS',
        accountId: accounts/* DATA_ACCOUNT */.ZW,
        region: 'us-east-1',
        name: 'lakehouse',
        machine: 'BoxUsage:m5.8xlarge',
        vcpus: '32',
        gigabytes: '128',
        containers: [
            ['ingest', 'spark-driver', '0.15'],
            ['ingest', 'spark-executor', '0.45'],
            ['query', 'trino', '0.35'],
            ['kube-system', 'coredns', '0.05'],
        ],
    },
    {
        operation: 'ECSTask-EC2',
        service: 'fargate',
        prefix: 'ECS',
        accountId: accounts/* SHOP_ACCOUNT */.ZU,
        region: 'us-east-1',
        name: 'storefront',
        machine: 'BoxUsage:m6g.8xlarge',
        vcpus: '32',
        gigabytes: '128',
        containers: [
            ['task', 'checkout', '0.6'],
            ['task', 'search', '0.4'],
        ],
    },
];

;// CONCATENATED MODULE: ./build/samples/split-cost.js










/** The day on which the company switched split cost allocation on. */
const SPLIT_SINCE = (0,period/* day */.vd)('2026-06-01');
/** A machine's cost follows CPU and memory in this relation. */
const RESOURCES = [
    { meter: 'vCPU-Hours', size: 'vcpus', weight: '0.9' },
    { meter: 'GB-Hours', size: 'gigabytes', weight: '0.1' },
];
/**
 * Rows that repeat a day's cost of machines by the containers on them (AWS's split cost allocation data). They add up
 * to the effective cost of the machines, and belong in no total beside them.
 * https://docs.aws.amazon.com/cur/latest/userguide/split-cost-allocation-data.html
 */
function splitCostRows(seed) {
    const subjects = new Map(CLUSTERS.flatMap((cluster) => parts(cluster).map(({ key, container, meter }) => [key, subjectOf(seed, cluster, container, meter)])));
    return (at, charges) => at < SPLIT_SINCE ? [] : CLUSTERS.flatMap((cluster) => clusterRows(cluster, subjects, at, charges));
}
/** Machines that carry containers of a cluster. */
function machinesOf({ accountId, region, machine }, charges) {
    return charges.filter((charge) => charge.skuMeter === machine &&
        charge.operation === 'RunInstances' &&
        charge.subAccountId === accountId &&
        charge.regionId === region);
}
function clusterRows(cluster, subjects, at, charges) {
    const machines = machinesOf(cluster, charges);
    const cost = sumOf(machines.map(({ effectiveCost }) => effectiveCost));
    const count = new Set(machines.map(({ resourceId }) => resourceId)).size;
    return parts(cluster).flatMap(({ key, container: [, , share], size, weight }) => {
        const subject = subjects.get(key);
        if (!subject)
            return [];
        const capacity = times(times(exact((0,calendar/* hoursOf */.ZA)(at)), exact(cluster[size])), exact(String(count)));
        const amounts = alike(times(cost, times(exact(share), exact(weight))));
        return [
            chargeRow(subject, { kind: 'usage', start: at }, { ...amounts, quantity: times(capacity, exact(share)) }),
        ];
    });
}
function parts(cluster) {
    return cluster.containers.flatMap((container) => RESOURCES.map((resource) => ({
        ...resource,
        container,
        key: [cluster.name, ...container.slice(0, 2), resource.meter].join('/'),
    })));
}
function subjectOf(seed, cluster, [group, name], meter) {
    const { operation, service, prefix, region } = cluster;
    const usageType = `${prefix}-EC2-${meter}`;
    return {
        ...plainSubject(split_cost_accountOf(cluster.accountId), service, region),
        chargeDescription: `${meter} of ${cluster.name} allocated to ${group}/${name}`,
        consumedUnit: meter,
        pricingUnit: meter,
        resourceId: split_cost_resourceOf(seed, cluster, group, name),
        resourceName: name,
        skuMeter: usageType,
        tags: prefix === 'EKS'
            ? { 'aws:eks:cluster-name': cluster.name, 'aws:eks:namespace': group }
            : { 'aws:ecs:clusterName': cluster.name },
        operation,
        usageType: `${REGIONS[region].prefix}${usageType}`,
    };
}
function split_cost_resourceOf(seed, { prefix, region, accountId, name }, group, container) {
    const id = uuidText(randomFor(seed, `container:${name}/${group}/${container}`));
    return prefix === 'EKS'
        ? `arn:aws:eks:${region}:${accountId}:pod/${name}/${group}/${container}/${id}`
        : `arn:aws:ecs:${region}:${accountId}:task/${name}/${id.replaceAll('-', '')}`;
}
function sumOf(amounts) {
    const { units, scale } = (0,decimal/* trimDecimal */.sz)(amounts.reduce(decimal/* addDecimal */.vE, decimal/* ZERO */.f2));
    return { units: Number(units), scale };
}
function split_cost_accountOf(id) {
    const account = accounts/* ACCOUNTS */.Dx.find((candidate) => candidate.id === id);
    if (!account)
        throw new TypeError(`No account ${id}`);
    return account;
}

// EXTERNAL MODULE: ./build/src/core/charge.js
var core_charge = __webpack_require__(35345);
;// CONCATENATED MODULE: ./build/samples/sums.js


/** Digits after the point that every amount of the sample fits in. */
const SCALE = 24;
/** `10^(SCALE − scale)`: computing the power for every amount would be most of the work. */
const FACTORS = Array.from({ length: SCALE + 1 }, (_, scale) => 10n ** BigInt(SCALE - scale));
function emptySum() {
    return { units: 0n };
}
function addTo(sum, amount) {
    if (amount.units !== 0n)
        sum.units += scaled(amount);
}
function sumText(sum) {
    return (0,decimal/* formatDecimal */.zJ)({ units: sum.units, scale: SCALE });
}
function totalsBook() {
    const accounts = new Map();
    return {
        add(charge) {
            const key = keyOf(charge);
            const id = `${key.billingMonth}${key.chargeMonth}${key.invoiceId}${key.currency}`;
            const account = accounts.get(id) ?? { key, rows: 0, sums: emptySums() };
            accounts.set(id, account);
            account.rows += 1;
            for (const metric of core_charge/* COST_METRICS */.CX)
                if (!isSpread(charge, metric))
                    addTo(account.sums[metric], charge[metric]);
        },
        totals(by) {
            const groups = Map.groupBy(accounts.values(), ({ key }) => `${by(key)}\0${key.currency}`);
            return [...groups.values()]
                .map((members) => ({ key: by(first(members).key), totals: totalsOf(members) }))
                .sort((a, b) => (a.key === b.key ? b.totals.rows - a.totals.rows : a.key < b.key ? -1 : 1));
        },
    };
}
function keyOf({ billingMonth, day, invoiceId, billingCurrency }) {
    return { billingMonth, chargeMonth: day.slice(0, 7), invoiceId, currency: billingCurrency };
}
/**
 * List and contracted cost are summed on accrual basis: what a commitment's purchase cost already stands on the usage
 * it covers. https://focus.finops.org/focus-specification/ (ContractedCost)
 */
function isSpread({ kind }, metric) {
    return kind === 'commitmentPurchase' && (metric === 'listCost' || metric === 'contractedCost');
}
function totalsOf(members) {
    const text = (metric) => sumText({ units: members.reduce((sum, { sums }) => sum + sums[metric].units, 0n) });
    return {
        currency: first(members).key.currency,
        rows: members.reduce((sum, { rows }) => sum + rows, 0),
        billedCost: text('billedCost'),
        effectiveCost: text('effectiveCost'),
        listCost: text('listCost'),
        contractedCost: text('contractedCost'),
    };
}
function emptySums() {
    return {
        billedCost: emptySum(),
        effectiveCost: emptySum(),
        listCost: emptySum(),
        contractedCost: emptySum(),
    };
}
function first(items) {
    const [item] = items;
    if (item === undefined)
        throw new TypeError('An empty group');
    return item;
}
function scaled({ units, scale }) {
    const factor = FACTORS[scale];
    if (factor === undefined)
        throw new RangeError(`Sample amount with ${scale} digits after the point`);
    return units * factor;
}

;// CONCATENATED MODULE: ./build/samples/commitment-truth.js





function commitmentBook() {
    const sums = new Map();
    return {
        add(charge) {
            if (charge.commitmentDiscountId === null)
                return;
            const key = `${charge.commitmentDiscountId}/${charge.billingMonth}`;
            const month = sums.get(key) ?? { used: emptySum(), unused: emptySum(), purchased: emptySum() };
            sums.set(key, month);
            if (charge.kind === 'usage')
                addTo(month.used, charge.effectiveCost);
            if (charge.kind === 'unusedCommitment')
                addTo(month.unused, charge.effectiveCost);
            if (charge.kind === 'commitmentPurchase')
                addTo(month.purchased, charge.billedCost);
        },
        close: () => PLANS.filter((plan) => calendar/* DAYS */.qn.some((at) => isActive(plan, at))).map((plan) => ({
            id: plan.id,
            type: plan.type,
            description: plan.description,
            start: plan.start,
            end: plan.end,
            purchaseInData: plan.start >= calendar/* USAGE_DAYS */.gu.start,
            months: monthsOf(plan).map((month) => commitmentMonth(plan, month, sums.get(`${plan.id}/${month}`))),
        })),
    };
}
function monthsOf(plan) {
    return [...new Set(calendar/* DAYS */.qn.filter((at) => isActive(plan, at)).map((at) => (0,period/* month */.F4)(at.slice(0, 7))))];
}
/** `cost` follows from the terms of the plan alone, so that it can be held against what the rows say. */
function commitmentMonth(plan, month, sums) {
    const cost = emptySum();
    for (const at of calendar/* DAYS */.qn)
        if (at.startsWith(month) && isActive(plan, at))
            addTo(cost, toDecimal(times(hourlyCost(plan), exact((0,calendar/* hoursOf */.ZA)(at)))));
    const text = (column) => (sums ? sumText(sums[column]) : '0');
    return {
        month,
        used: text('used'),
        unused: text('unused'),
        cost: sumText(cost),
        purchased: text('purchased'),
    };
}

;// CONCATENATED MODULE: ./build/samples/split-cost-truth.js


function splitCostBook() {
    const entries = new Map();
    return {
        add({ operation, subAccountId, effectiveCost }) {
            const entry = entries.get(operation) ?? { subAccountId, rows: 0, sum: emptySum() };
            entries.set(operation, entry);
            entry.rows += 1;
            addTo(entry.sum, effectiveCost);
        },
        close: () => [...entries].map(([operation, { subAccountId, rows, sum }]) => ({
            operation,
            subAccountId,
            since: SPLIT_SINCE,
            rows,
            effectiveCost: sumText(sum),
        })),
    };
}

;// CONCATENATED MODULE: ./build/samples/tag-truth.js


function tagBook() {
    const taggable = emptySum();
    const missing = new Map(TAG_KEYS.map((key) => [key, emptySum()]));
    const wrong = new Map();
    return {
        add(charge) {
            if (charge.kind !== 'usage' || charge.resourceId === null || charge.billingCurrency !== 'USD')
                return;
            addTo(taggable, charge.effectiveCost);
            for (const [key, sum] of missing)
                if (!(key in charge.tags))
                    addTo(sum, charge.effectiveCost);
            for (const key of Object.keys(charge.tags))
                if (key in MISSPELT_KEYS)
                    addWrong(wrong, key, charge);
        },
        misspelt() {
            return [...wrong.entries()]
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .map(([key, { rows, sum }]) => ({
                key,
                canonical: MISSPELT_KEYS[key] ?? key,
                rows,
                effectiveCost: sumText(sum),
            }));
        },
        keys: () => [...missing].map(([key, sum]) => ({ key, taggable: sumText(taggable), untagged: sumText(sum) })),
    };
}
function addWrong(wrong, key, charge) {
    const entry = wrong.get(key) ?? { rows: 0, sum: emptySum() };
    wrong.set(key, entry);
    entry.rows += 1;
    addTo(entry.sum, charge.effectiveCost);
}

;// CONCATENATED MODULE: ./build/samples/subject-cache.js

/** Makes each subject once, so that all its rows share it. */
function subjectCache(seed) {
    const lines = new Map();
    return (line, tier, machine) => {
        const known = lines.get(line) ?? new Map();
        lines.set(line, known);
        const place = machine * line.prices.length + tier;
        const subjects = known.get(place) ?? subjectsOf(usageSubject(seed, line, tier, machine));
        known.set(place, subjects);
        return subjects;
    };
}
function subjectsOf(plain) {
    const covered = new Map();
    return {
        plain,
        covered(plan) {
            const subject = covered.get(plan) ?? coveredSubject(plain, plan);
            covered.set(plan, subject);
            return subject;
        },
    };
}

;// CONCATENATED MODULE: ./build/samples/usage.js





function usageMeter(seed) {
    const counters = new Map();
    const subjectsOf = subjectCache(seed);
    return {
        rows(line, at, plans) {
            if (at.endsWith('-01'))
                counters.delete(line.label);
            const rows = [];
            for (const [machine, quantity] of machineQuantities(line, at).entries()) {
                if (quantity.units === 0)
                    continue;
                for (const priced of splitByTier(line, quantity, counters)) {
                    const subjects = subjectsOf(line, priced.tier, machine);
                    const { covers, rest } = cover(line, priced.quantity, plans);
                    for (const part of covers)
                        rows.push(coveredRow(subjects.covered(part.plan), at, priced.price, part));
                    if (rest.units > 0)
                        rows.push(demandRow(subjects.plain, at, { ...priced, quantity: rest }));
                }
            }
            return rows;
        },
    };
}
/** Hours of each machine of a fleet, the last one running part of the day; one quantity for everything else. */
function machineQuantities(line, at) {
    const quantity = line.quantities[(0,calendar/* dayIndex */.rK)(at)] ?? 0;
    if (!line.sku.fleet)
        return [quantityOf(line, quantity)];
    const hours = Number((0,calendar/* hoursOf */.ZA)(at));
    return Array.from({ length: Math.ceil(quantity) }, (_, machine) => quantityOf(line, hours * Math.min(1, quantity - machine)));
}
/** A quantity with the digits this line's meter has: at most seven. */
function quantityOf(line, value) {
    if (line.scale >= 0)
        return { units: Math.round(value * 10 ** line.scale), scale: line.scale };
    return { units: Math.round(value / 10 ** -line.scale) * 10 ** -line.scale, scale: 0 };
}
function splitByTier(line, quantity, counters) {
    const [only] = line.prices;
    if (only && line.prices.length === 1)
        return [{ tier: 0, price: only, quantity }];
    const factor = 10 ** quantity.scale;
    let at = counters.get(line.label) ?? 0;
    const end = at + quantity.units;
    const parts = line.prices.flatMap((price, tier) => {
        const limit = (line.prices[tier + 1]?.from ?? Number.POSITIVE_INFINITY) * factor;
        const units = Math.min(end, limit) - at;
        if (units <= 0)
            return [];
        at += units;
        return [{ tier, price, quantity: { units, scale: quantity.scale } }];
    });
    counters.set(line.label, end);
    return parts;
}
function demandRow(subject, at, { price, quantity }) {
    const contracted = times(quantity, price.contracted);
    return chargeRow(subject, { kind: 'usage', start: at }, {
        billed: contracted,
        effective: contracted,
        list: times(quantity, price.list),
        contracted,
        ...(price.list === price.usd ? {} : { effectiveUsd: times(quantity, price.usd) }),
        quantity,
        listUnitPrice: price.listUnitPrice,
        contractedUnitPrice: price.contractedUnitPrice,
    });
}
function coveredRow(subject, at, price, { quantity, effective, plan }) {
    return chargeRow(subject, { kind: 'usage', start: at }, {
        billed: NOTHING,
        effective,
        list: times(quantity, price.list),
        contracted: times(quantity, price.contracted),
        quantity,
        listUnitPrice: price.listUnitPrice,
        contractedUnitPrice: price.contractedUnitPrice,
        commitmentQuantity: plan.type === 'Savings Plan' ? effective : quantity,
    });
}

;// CONCATENATED MODULE: ./build/samples/truth.js















function truthBook() {
    const [book, superseded] = [totalsBook(), totalsBook()];
    const commitments = commitmentBook();
    const tags = tagBook();
    const splitCosts = splitCostBook();
    return {
        add(charge) {
            book.add(charge);
            commitments.add(charge);
            tags.add(charge);
        },
        addSuperseded: superseded.add,
        addSplitCost: splitCosts.add,
        close: (plants, lines, restated) => ({
            ...sumsTruth(book),
            ...plantedTruth(plants, lines),
            ...standingTruth(),
            commitments: commitments.close(),
            misspeltTagKeys: tags.misspelt(),
            tags: tags.keys(),
            splitCosts: splitCosts.close(),
            restated: {
                month: restated,
                before: superseded.totals(() => '').map(({ totals }) => totals),
                after: book
                    .totals(({ billingMonth }) => billingMonth)
                    .filter(({ key }) => key === restated)
                    .map(({ totals }) => totals),
            },
        }),
    };
}
function sumsTruth(book) {
    const byMonth = (keyOf) => book.totals(keyOf).map(({ key, totals }) => ({ month: (0,period/* month */.F4)(key), ...totals }));
    return {
        totals: book.totals(() => '').map(({ totals }) => totals),
        byBillingMonth: byMonth(({ billingMonth }) => billingMonth),
        byChargeMonth: byMonth(({ chargeMonth }) => chargeMonth),
        byInvoice: book
            .totals(({ invoiceId }) => invoiceId ?? '')
            .filter(({ key }) => key !== '')
            .map(({ key, totals: { currency, billedCost } }) => ({ invoiceId: key, currency, billedCost })),
    };
}
function plantedTruth(plants, lines) {
    const { spike, leak, newService, endedService } = plants;
    const spiked = lineAt(lines, spike.at);
    const leaking = lineAt(lines, leak.at);
    const [leakPrice] = leaking.prices;
    return {
        spike: {
            ...placeOf(spike.at),
            usageType: SKUS[spike.at.sku].usageType,
            days: Array.from({ length: spike.days }, (_, index) => (0,period/* addDays */.fi)(spike.start, index)),
            impact: spikeImpact(spiked, plants),
        },
        leak: {
            ...placeOf(leak.at),
            usageType: SKUS[leak.at.sku].usageType,
            since: leak.since,
            dailySlope: leakPrice ? exactText(times(exact(String(leak.dailySlope)), leakPrice.contracted)) : '0',
        },
        newService: { ...placeOf(newService.at), since: newService.since },
        endedService: { ...placeOf(endedService.at), lastDay: endedService.lastDay },
    };
}
/** What the spike's extra quantity cost at the contracted price. */
function spikeImpact(line, { spike }) {
    const sum = emptySum();
    const [price] = line.prices;
    const first = (0,period/* daysBetween */.YM)(calendar/* USAGE_DAYS */.gu.start, spike.start);
    for (let index = first; index < first + spike.days; index += 1) {
        const actual = quantityOf(line, line.quantities[index] ?? 0);
        const ordinary = quantityOf(line, line.ordinary?.[index] ?? 0);
        addTo(sum, price ? toDecimal(times(minus(actual, ordinary), price.contracted)) : decimal/* ZERO */.f2);
    }
    return sumText(sum);
}
function standingTruth() {
    const expiring = PLANS.find(({ end }) => end > calendar/* AS_OF */.H_ && (0,period/* daysBetween */.YM)(calendar/* AS_OF */.H_, end) <= 60);
    if (!expiring)
        throw new TypeError('No plan is about to expire');
    const posted = calendar/* DAYS */.qn.findLast((at) => !at.startsWith(calendar/* OPEN_MONTH */.u0));
    return {
        forgottenRegion: { regionId: 'ap-southeast-2', subAccountId: accounts/* SANDBOX_ACCOUNT */.CE },
        expiringCommitment: { id: expiring.id, end: expiring.end },
        endedCredit: {
            lastMonth: (0,period/* month */.F4)(ENDED_CREDIT.lastMonth),
            description: ENDED_CREDIT.description,
            monthlyAmount: `-${ENDED_CREDIT.amount}`,
        },
        support: { lastPosted: (0,period/* month */.F4)((posted ?? calendar/* AS_OF */.H_).slice(0, 7)), notYetPosted: calendar/* OPEN_MONTH */.u0 },
        openMonth: calendar/* OPEN_MONTH */.u0,
    };
}
function exactText(value) {
    const sum = emptySum();
    addTo(sum, toDecimal(value));
    return sumText(sum);
}
function placeOf(place) {
    return { serviceName: SERVICES[SKUS[place.sku].service][0], subAccountId: place.accountId };
}
function lineAt(lines, place) {
    const line = lines.find((candidate) => isAt(candidate, place));
    if (!line)
        throw new TypeError(`Nothing runs ${place.sku} in ${place.accountId}`);
    return line;
}

;// CONCATENATED MODULE: ./build/samples/generate.js












/** The month that lies in the export in two versions. */
const RESTATED = (0,period/* month */.F4)('2026-10');
/** What the first version of that month did not have yet besides support: its last days. */
const FIRST_VERSION_THROUGH = '2026-10-30';
/**
 * The bill of an invented company: 25 months, two payers, twelve accounts. The same seed gives the same rows in
 * the same order; another seed moves the planted facts and the noise, and keeps accounts, prices and commitments.
 * @param without Labels of usage that the organisation has given up.
 */
function generateOrganisation(seed, estate = estate_estate.ESTATE, without = new Set()) {
    const plants = plantsFor(seed);
    const lines = usageLines(seed, plants, estate).filter(({ label }) => !without.has(label));
    const use = planUse(seed);
    const meter = usageMeter(seed);
    const book = truthBook();
    const charges = [];
    const splitCosts = [];
    const split = splitCostRows(seed);
    for (const month of (0,period/* eachMonth */.u1)(calendar/* USAGE_DAYS */.gu)) {
        const days = calendar/* DAYS */.qn.filter((at) => at.startsWith(month));
        const daily = days.flatMap((at) => {
            const rows = dayRows(at, lines, meter, use);
            splitCosts.push(...split(at, rows));
            return rows;
        });
        for (const charge of [...monthCharges(seed, month, daily), ...daily]) {
            book.add(charge);
            charges.push(charge);
        }
    }
    for (const charge of splitCosts)
        book.addSplitCost(charge);
    const superseded = firstVersion(charges);
    for (const charge of superseded)
        book.addSuperseded(charge);
    return {
        seed,
        name: accounts/* ORGANISATION_NAME */.DM,
        asOf: calendar/* AS_OF */.H_,
        dataThrough: calendar/* DATA_THROUGH */.Rl,
        charges,
        splitCosts,
        superseded: { month: RESTATED, charges: superseded },
        estate,
        truth: book.close(plants, lines, RESTATED),
    };
}
function dayRows(at, lines, meter, use) {
    const plans = openPlans(at, use);
    const usage = lines.flatMap((line) => meter.rows(line, at, plans));
    return [...purchaseRows(at), ...usage, ...unusedRows(plans, at)];
}
/** The month as it was first exported: not invoiced, without support, its last days missing. */
function firstVersion(charges) {
    return charges
        .filter((charge) => charge.billingMonth === RESTATED && charge.kind !== 'support' && charge.day <= FIRST_VERSION_THROUGH)
        .map((charge) => ({ ...charge, invoiceId: null }));
}


/***/ })

};
