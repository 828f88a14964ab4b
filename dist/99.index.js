export const id = 99;
export const ids = [99];
export const modules = {

/***/ 8648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ LAST_DAY),
/* harmony export */   H_: () => (/* binding */ AS_OF),
/* harmony export */   Rl: () => (/* binding */ DATA_THROUGH),
/* harmony export */   ZA: () => (/* binding */ hoursOf),
/* harmony export */   gu: () => (/* binding */ USAGE_DAYS),
/* harmony export */   ol: () => (/* binding */ startOfDay),
/* harmony export */   qn: () => (/* binding */ DAYS),
/* harmony export */   rK: () => (/* binding */ dayIndex),
/* harmony export */   s_: () => (/* binding */ nextDay),
/* harmony export */   u0: () => (/* binding */ OPEN_MONTH)
/* harmony export */ });
/* unused harmony exports FIRST_MONTH, HOURS_OF_LAST_DAY */
/* harmony import */ var _src_core_period_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2708);

/** The day the sample is written for. Fixed: the generator reads no clock. */
const AS_OF = (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)('2026-11-20');
const FIRST_MONTH = (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .month */ .F4)('2024-11');
/** The running month: not invoiced, support not posted. */
const OPEN_MONTH = (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .month */ .F4)('2026-11');
/** Days with usage. The last of them is still filling, as the newest day of a real export is. */
const USAGE_DAYS = { start: (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)('2024-11-01'), end: (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)('2026-11-19') };
/** Up to where the export reaches: the end of the newest row. */
const DATA_THROUGH = '2026-11-19T00:00:00Z';
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

/***/ 7099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./build/samples/calendar.js
var calendar = __webpack_require__(8648);
;// CONCATENATED MODULE: ./build/src/core/ledger.js
/** The one state in which every planned read ends (DESIGN: it never pretends). */
const LEDGER_STATES = (/* unused pure expression or super */ null && (['ok', 'empty', 'denied', 'throttled', 'failed', 'skipped']));
function coverageOf(rows) {
    const byState = {
        ok: 0,
        empty: 0,
        denied: 0,
        throttled: 0,
        failed: 0,
        skipped: 0,
    };
    for (const row of rows)
        byState[row.state] += 1;
    const planned = rows.length;
    return { planned, byState, ratio: planned === 0 ? null : (byState.ok + byState.empty) / planned };
}

// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(5902);
;// CONCATENATED MODULE: ./build/src/core/money.js

function money(amount, currency) {
    return { amount: typeof amount === 'string' ? (0,decimal/* decimal */._)(amount) : amount, currency };
}
function zeroMoney(currency) {
    return { amount: decimal/* ZERO */.f2, currency };
}
function addMoney(a, b) {
    return { amount: (0,decimal/* addDecimal */.vE)(a.amount, b.amount), currency: sameCurrency(a, b) };
}
function subtractMoney(a, b) {
    return addMoney(a, negateMoney(b));
}
function negateMoney(a) {
    return { amount: (0,decimal/* negateDecimal */.On)(a.amount), currency: a.currency };
}
function multiplyMoney(a, factor) {
    return { amount: (0,decimal/* multiplyDecimal */.Yd)(a.amount, factor), currency: a.currency };
}
function sumMoney(amounts, currency) {
    let total = zeroMoney(currency);
    for (const amount of amounts)
        total = addMoney(total, amount);
    return total;
}
/** The sum of what is known; `null` when nothing is. */
function sumKnownMoney(amounts, currency) {
    let total = null;
    for (const amount of amounts)
        if (amount)
            total = addMoney(total ?? zeroMoney(currency), amount);
    return total;
}
function absoluteMoney(a) {
    return a.amount.units < 0n ? negateMoney(a) : a;
}
function compareMoney(a, b) {
    sameCurrency(a, b);
    return (0,decimal/* compareDecimal */.FF)(a.amount, b.amount);
}
function isZeroMoney(a) {
    return a.amount.units === 0n;
}
/** `a ÷ b` at 34 digits; `null` when `b` is zero. */
function ratioOfMoney(a, b) {
    sameCurrency(a, b);
    return (0,decimal/* divideDecimal */.rE)(a.amount, b.amount);
}
/**
 * Splits an amount in proportion to non-negative weights so that the parts add up to it exactly.
 * Shares are cut at `scale` digits (at least the amount's own); what is left goes one unit at a time
 * to the largest fractions, ties to the earlier part. `null` when all weights are zero.
 */
function splitMoney(total, weights, scale = 9) {
    const fine = Math.max(scale, (0,decimal/* trimDecimal */.sz)(total.amount).scale);
    const units = (0,decimal/* unitsAt */.$j)((0,decimal/* trimDecimal */.sz)(total.amount), fine);
    const shares = splitUnits(units < 0n ? -units : units, weights);
    if (!shares)
        return null;
    return shares.map((share) => ({
        amount: (0,decimal/* trimDecimal */.sz)({ units: units < 0n ? -share : share, scale: fine }),
        currency: total.currency,
    }));
}
function splitUnits(units, weights) {
    const scale = Math.max(0, ...weights.map((weight) => weight.scale));
    const parts = weights.map((weight) => (0,decimal/* unitsAt */.$j)(weight, scale));
    const sum = parts.reduce((total, part) => total + part, 0n);
    if (sum === 0n)
        return null;
    const shares = parts.map((part) => (units * part) / sum);
    const left = Number(units - shares.reduce((total, share) => total + share, 0n));
    const byFraction = parts
        .map((part, index) => ({ index, fraction: (units * part) % sum }))
        .sort((a, b) => (a.fraction === b.fraction ? a.index - b.index : a.fraction > b.fraction ? -1 : 1));
    const lucky = new Set(byFraction.slice(0, left).map(({ index }) => index));
    return shares.map((share, index) => (lucky.has(index) ? share + 1n : share));
}
/** Exact plain text, e.g. `354.5`. */
function amountText(a) {
    return (0,decimal/* formatDecimal */.zJ)(a.amount);
}
function moneyToJson(a) {
    return { amount: amountText(a), currency: a.currency };
}
/** The nearest double; for display, charts and statistics only. */
function moneyToNumber(a) {
    return (0,decimal/* decimalToNumber */._A)(a.amount);
}
function sameCurrency(a, b) {
    if (a.currency !== b.currency)
        throw new TypeError(`Cannot mix ${a.currency} and ${b.currency}`);
    return a.currency;
}

;// CONCATENATED MODULE: ./build/src/core/known.js
function known(value) {
    return { known: true, value };
}
function unknown(reason, subject, remedy) {
    return { known: false, gap: { reason, subject, remedy } };
}
/** Applies `change` where the value is known and keeps the gap where it is not. */
function mapKnown(value, change) {
    return value.known ? known(change(value.value)) : value;
}

// EXTERNAL MODULE: ./build/src/core/period.js
var core_period = __webpack_require__(2708);
;// CONCATENATED MODULE: ./build/src/costs/analysis/final-months.js
/** Months of one currency that every payer has been invoiced for, ascending (`finops-maths` §5). */
function finalMonths(months, currency) {
    const own = months.filter((month) => month.currency === currency);
    const open = new Set(own.filter(({ state }) => state !== 'final').map(({ month }) => month));
    return [...new Set(own.map(({ month }) => month))].filter((month) => !open.has(month)).sort();
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/not-yet-posted.js


/** Kinds that are posted days after the end of the month they are for (`finops-maths` §5). */
const POSTED_LATE = ['support'];
/** Final months in a row that make a charge a habit. */
const HABIT = 3;
/** Kinds that are still to be posted for a month of a period: it is not final and has none, and each of the last three final months before it has. */
function notYetPosted(bill, currency, period) {
    const charged = chargedMonths(bill, currency);
    const final = finalMonths(bill.head.months, currency);
    return POSTED_LATE.filter((kind) => (0,core_period/* eachMonth */.u1)(period).some((month) => {
        const earlier = final.filter((each) => each < month).slice(-HABIT);
        const isHabit = earlier.length === HABIT && earlier.every((each) => charged.has(`${each} ${kind}`));
        return isHabit && !final.includes(month) && !charged.has(`${month} ${kind}`);
    }));
}
/** Months and kinds that have a charge, as `2026-10 support`. */
function chargedMonths({ monthly, dailyByService }, currency) {
    const byMonth = monthly.known ? monthly.value.rows : [];
    const byDay = monthly.known || !dailyByService.known ? [] : dailyByService.value.rows;
    return new Set([
        ...byMonth.filter((row) => row.currency === currency).map((row) => `${row.month} ${row.chargeKind}`),
        ...byDay
            .filter((row) => row.currency === currency)
            .map((row) => `${row.day.slice(0, 7)} ${row.chargeKind}`),
    ]);
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/owned-costs.js


/** The running month and the last full month, as far as each was read, with the owners of its cost; a month that was not read is left out. */
function ownedPeriods(bill, by, selection) {
    return PERIODS.flatMap(({ comparison, use }) => {
        const days = bill.calendar.comparisons.find(({ name }) => name === comparison);
        const read = days && (0,core_period/* intersection */.E$)(days.now, bill.head.span);
        if (!read)
            return [];
        const uses = bill.tags.filter(({ period }) => period === use);
        const costs = by === 'account' ? byAccount(bill, days, uses, selection) : byTag(by, uses, selection);
        return [{ period: read, costs }];
    });
}
const PERIODS = [
    { comparison: 'monthToDate', use: 'current' },
    { comparison: 'lastFullMonth', use: 'lastFullMonth' },
];
function byTag(by, uses, selection) {
    const use = uses.find(({ key }) => key === by);
    if (!use)
        return unknown('not-configured', 'cost by tag', 'name the tag key under tags.required');
    return mapKnown(use.groups, (groups) => groups.flatMap((group) => owned(group, group, group.value, selection)));
}
/** Any cube of the period that tells accounts, the ones that tell services and kinds of charge first. */
function byAccount(bill, days, uses, selection) {
    const tagged = uses.find(({ groups }) => groups.known)?.groups;
    if (tagged?.known)
        return known(tagged.value.flatMap((row) => owned(row, row, row.subAccountId, selection)));
    const compared = bill.comparisons.find(({ periods }) => periods.name === days.name);
    if (compared?.detail.known) {
        return known(compared.detail.value.now.rows.flatMap((row) => owned(row, { ...row, hasResource: null }, row.subAccountId, selection)));
    }
    if (selection.pooled)
        return unknown('needs-export', 'shared cost by service and kind of charge', POOL_REMEDY);
    return accountDays(bill, days.now, selection);
}
const POOL_REMEDY = 'read the bill from an export, and name a tag key under tags.required';
/** Daily usage by account tells neither service nor kind of charge; it must hold every day of the period that was read. */
function accountDays(bill, days, selection) {
    if (!bill.dailyByAccount.known)
        return bill.dailyByAccount;
    const { rows, period } = bill.dailyByAccount.value;
    const read = (0,core_period/* intersection */.E$)(days, bill.head.span);
    if (!read || read.start < period.start || read.end > period.end) {
        return unknown('needs-export', 'daily usage by account', 'read the bill from an export (--costs)');
    }
    return known(rows
        .filter(({ day }) => days.start <= day && day < days.end)
        .flatMap((row) => {
        const { subAccountId } = row;
        const keys = { serviceName: '', subAccountId, chargeKind: 'usage', hasResource: null };
        return owned(row, keys, row.subAccountId, selection);
    }));
}
function owned(cell, { serviceName, subAccountId, chargeKind, hasResource }, value, { currency, metric }) {
    const amount = cell[metric];
    return amount && cell.currency === currency
        ? [{ value, serviceName, subAccountId, chargeKind, hasResource, amount }]
        : [];
}

// EXTERNAL MODULE: ./build/src/core/charge.js
var charge = __webpack_require__(5345);
;// CONCATENATED MODULE: ./build/src/costs/analysis/split.js



/**
 * Shares out common cost by rules (`finops-maths` §13): one pass, each charge in the first pool it fits, every base
 * the direct cost outside the pools, so that there are no cycles. A rule over an empty base falls to the next one's
 * method, and where none can split, the pool stays where it landed. The shares of a pool add up to it exactly.
 */
function splitCosts(costs, rules, { currency, notYetPosted }) {
    const pools = Map.groupBy(costs, (cost) => rules.find(({ pool }) => isIn(cost, pool)) ?? null);
    const base = byValue((pools.get(null) ?? []).filter(isUsage));
    const outcomes = rules.map((rule, index) => outcomeOf(pools.get(rule) ?? [], rules.slice(index), { rule, base, currency, notYetPosted }));
    const loaded = new Map(base);
    for (const { value, amount } of outcomes.flatMap(({ shares }) => shares))
        add(loaded, value, amount);
    return { direct: byValue(costs.filter(isUsage)), loaded, outcomes };
}
function outcomeOf(costs, rules, { rule, base, currency, notYetPosted }) {
    const pool = sumMoney(costs.map(({ amount }) => amount), currency);
    const { name } = rule;
    const isLate = costs.length === 0 && isOnlyOf(rule.pool, notYetPosted);
    const state = isLate ? 'not-posted' : 'posted';
    for (const { method } of rules) {
        const shares = sharesOf(pool, weightsOf(method, base));
        if (shares)
            return {
                rule: name,
                pool,
                state,
                method: method === rule.method ? nameOf(method) : 'fallback',
                shares,
            };
    }
    const landed = [...byValue(costs)].map(([value, amount]) => ({ value, amount }));
    return { rule: name, pool, state, method: 'fallback', shares: landed.sort(byOwner) };
}
function isOnlyOf({ chargeKinds = [] }, kinds) {
    return chargeKinds.length > 0 && chargeKinds.every((kind) => kinds.includes(kind));
}
/** `null` where every weight is zero. Ascending by owner, so that ties over a remainder go by key. */
function sharesOf(pool, weights) {
    const owners = [...weights].map(([value, weight]) => ({ value, weight })).sort(byOwner);
    const amounts = splitMoney(pool, owners.map(({ weight }) => weight));
    return amounts?.map((amount, index) => ({ value: owners[index]?.value ?? '', amount })) ?? null;
}
function weightsOf(method, base) {
    if (method.kind === 'fixed')
        return new Map(Object.entries(method.shares));
    if (method.kind === 'metric')
        return new Map(Object.entries(method.weights));
    const owners = method.among ?? [...base.keys()].filter((value) => value !== '');
    if (method.kind === 'even')
        return new Map(owners.map((value) => [value, (0,decimal/* decimalFromInteger */.c8)(1)]));
    return new Map(owners.map((value) => [value, atLeastZero(base.get(value)?.amount)]));
}
/** An owner whose direct cost is a net correction carries nothing. */
function atLeastZero(amount) {
    return amount && amount.units > 0n ? amount : decimal/* ZERO */.f2;
}
function nameOf({ kind }) {
    return kind === 'metric' ? 'proportional' : kind;
}
function isIn(cost, { services, accounts, chargeKinds }) {
    const fits = (allowed, value) => !allowed || allowed.includes(value);
    return (fits(services, cost.serviceName) &&
        fits(accounts, cost.subAccountId) &&
        fits(chargeKinds, cost.chargeKind));
}
function isUsage({ chargeKind }) {
    return charge/* USAGE_KINDS */.od.some((kind) => kind === chargeKind);
}
function byValue(costs) {
    const sums = new Map();
    for (const { value, amount } of costs)
        add(sums, value, amount);
    return sums;
}
function add(sums, value, amount) {
    const sum = sums.get(value);
    sums.set(value, sum ? addMoney(sum, amount) : amount);
}
function byOwner(a, b) {
    return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./build/src/costs/analysis/tag-keys.js


/** Shorter keys differ by a letter or two without being the same word. */
const MISSPELT_FROM = 5;
/** Below this length two wrong letters are a slip only where they are swapped: `Onwer`, but not `stage` and `scale`. */
const TWO_SLIPS_FROM = 8;
/** A slip is rare: at most this share of the rows (or cost) of the key that was meant. */
const RARE = 0.1;
/**
 * Tag keys that are one key written differently: in case or separators, or by a typing slip in a rare variant.
 * AWS's own keys (`aws:`) are left alone. Groups of one are not listed; the most used spelling comes first.
 */
function tagKeyGroupsOf(uses, currency) {
    const own = uses.filter((use) => use.effectiveCost.currency === currency && !/^aws:/i.test(use.key));
    const spellings = [...Map.groupBy(own, ({ key }) => plainForm(key)).entries()]
        .map(([plain, variants]) => ({ plain, variants: variants.toSorted(byUse) }))
        .sort((a, b) => compareSpellings(a, b));
    const groups = [];
    for (const spelling of spellings) {
        const meant = groups.find((group) => isSlipOf(spelling, group));
        if (meant)
            meant.variants.push(...spelling.variants);
        else
            groups.push(spelling);
    }
    return groups
        .filter(({ variants }) => variants.length > 1)
        .map(({ variants }) => ({ canonical: variants[0]?.key ?? '', variants: variants.toSorted(byUse) }));
}
/** Without case, separators and the prefix that CUR puts before user-defined keys. */
function plainForm(key) {
    const plain = key
        .toLowerCase()
        .replace(/^user:/, '')
        .replace(/[\s_\-.:/]+/g, '');
    return plain === '' ? key : plain;
}
function isSlipOf(rare, meant) {
    const shorter = Math.min(rare.plain.length, meant.plain.length);
    if (shorter < MISSPELT_FROM || digitsOf(rare.plain) !== digitsOf(meant.plain) || !isRare(rare, meant))
        return false;
    const slips = (0,mod/* distance */.Io)(rare.plain, meant.plain);
    const swapped = lettersOf(rare.plain) === lettersOf(meant.plain);
    return slips === 1 || (slips === 2 && (swapped || shorter >= TWO_SLIPS_FROM));
}
/** By rows, or by cost for sources that do not count rows. */
function isRare(rare, meant) {
    const rows = rowsOf(meant);
    if (rows > 0)
        return rowsOf(rare) <= rows * RARE;
    return costOf(rare) <= costOf(meant) * RARE;
}
function rowsOf({ variants }) {
    return variants.reduce((sum, { rows }) => sum + rows, 0);
}
function costOf({ variants }) {
    return variants.reduce((sum, { effectiveCost }) => sum + Math.abs(moneyToNumber(effectiveCost)), 0);
}
function compareSpellings(a, b) {
    return rowsOf(b) - rowsOf(a) || costOf(b) - costOf(a) || (a.plain < b.plain ? -1 : 1);
}
function byUse(a, b) {
    return b.rows - a.rows || compareMoney(b.effectiveCost, a.effectiveCost) || (a.key < b.key ? -1 : 1);
}
/** `tier1` and `tier2` are two keys. */
function digitsOf(plain) {
    return plain.replace(/\D/g, '');
}
function lettersOf(plain) {
    return [...plain].sort().join('');
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/allocation.js






/** Charged by the request or the account: there is no resource to tag. */
const UNTAGGABLE_SERVICES = ['AWS Cost Explorer', 'AWS Data Transfer'];
/** Whose cost it was, direct and with shared cost (`finops-maths` §13), and which tag keys are one key misspelt. */
function allocationsOf(bill, currency, options) {
    const { metric, by, rules, untaggableServices = UNTAGGABLE_SERVICES } = options;
    const allocations = by.flatMap((key, index) => {
        const own = rules.filter((rule) => (rule.by ? rule.by === key : index === 0));
        return ownedPeriods(bill, key, { currency, metric, pooled: own.length > 0 }).map((owned) => allocationOf(owned, own, {
            key,
            currency,
            untaggable: new Set(untaggableServices),
            notYetPosted: notYetPosted(bill, currency, owned.period),
        }));
    });
    return { allocations, tagKeyGroups: mapKnown(bill.tagKeys, (keys) => tagKeyGroupsOf(keys, currency)) };
}
function allocationOf({ period, costs }, rules, { key, currency, untaggable, notYetPosted: late }) {
    return mapKnown(costs, (owned) => {
        const split = splitCosts(owned, rules, { currency, notYetPosted: late });
        const total = sumMoney(split.loaded.values(), currency);
        const values = new Set([...split.direct.keys(), ...split.loaded.keys()]);
        const shares = [...values].map((value) => {
            const loaded = split.loaded.get(value) ?? zeroMoney(currency);
            const direct = split.direct.get(value) ?? zeroMoney(currency);
            return { value, direct, loaded, shareOfTotal: ratioOfMoney(loaded, total) };
        });
        return {
            by: key === 'account' ? 'subAccountId' : key,
            period,
            shares: shares.sort((a, b) => compareMoney(b.loaded, a.loaded) || (a.value < b.value ? -1 : 1)),
            rules: split.outcomes,
            untagged: key.startsWith('tag:') ? untaggedOf(owned, untaggable, currency) : null,
        };
    });
}
/**
 * Usage without a value for the key, beside all usage that can be tagged: it names a resource, in a service that takes
 * tags (`finops-maths` §14). Unused commitment is neither tagged nor untagged.
 */
function untaggedOf(costs, untaggable, currency) {
    const basis = costs.every(({ hasResource }) => hasResource !== null) ? 'resource' : 'service';
    const usage = costs.filter(({ chargeKind, serviceName, hasResource }) => chargeKind === 'usage' && !untaggable.has(serviceName) && (basis === 'service' || hasResource));
    const sum = (some) => sumMoney(some.map(({ amount }) => amount), currency);
    const amount = sum(usage.filter(({ value }) => value === ''));
    const taggable = sum(usage);
    return { basis, amount, taggable, ratio: ratioOfMoney(amount, taggable) };
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/anomaly-cause.js




/** A usage type explains an anomaly when it moved by at least this share of its impact. */
const EXPLAINS = 0.5;
/**
 * Which usage type moved, and whether by quantity or by price, read from the comparison that covers the days most
 * closely. What no comparison covers stays unknown.
 */
function causeOf(bill, currency, metric, unusual) {
    const subAccountId = unusual.subAccountId === '' ? null : unusual.subAccountId;
    const change = largestChange(bill, currency, metric, unusual);
    const effect = unusual.isNew ? 'new' : (change?.effect ?? 'unknown');
    return { effect, subAccountId, usageType: change?.usageType ?? null };
}
function largestChange(bill, currency, metric, unusual) {
    const sides = closestSides(bill.comparisons, unusual.period);
    if (!sides)
        return null;
    const select = (rows) => totalsByUsageType(rows, currency, metric, unusual);
    const [during, other] = [select(sides.during), select(sides.other)];
    const changes = [...during.keys()].map((usageType) => changeOf(usageType, during.get(usageType), other.get(usageType), sides.days));
    const sameWay = changes.filter(({ change }) => change * unusual.impact > 0);
    const [largest] = sameWay.sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
    return largest && Math.abs(largest.change) >= EXPLAINS * Math.abs(unusual.impact) ? largest : null;
}
/** An anomaly may lie in the later or in the earlier side of a comparison; the other side is the yardstick. */
function closestSides(comparisons, period) {
    const candidates = comparisons.flatMap(({ detail, periods: { now, before } }) => {
        if (!detail.known)
            return [];
        const sides = detail.value;
        return [
            { within: now, outside: before, during: sides.now.rows, other: sides.before.rows },
            { within: before, outside: now, during: sides.before.rows, other: sides.now.rows },
        ];
    });
    const [closest] = candidates
        .filter(({ within }) => within.start <= period.start && period.end <= within.end)
        .sort((a, b) => (0,core_period/* lengthInDays */.Dx)(a.within) - (0,core_period/* lengthInDays */.Dx)(b.within));
    if (!closest)
        return null;
    const { within, outside, during, other } = closest;
    return { during, other, days: (0,core_period/* lengthInDays */.Dx)(within) / Math.max(1, (0,core_period/* lengthInDays */.Dx)(outside)) };
}
function totalsByUsageType(rows, currency, metric, { serviceName, subAccountId }) {
    const totals = new Map();
    for (const row of rows) {
        const cost = row[metric];
        if (row.currency !== currency || row.serviceName !== serviceName || cost === null)
            continue;
        if (subAccountId !== '' && row.subAccountId !== subAccountId)
            continue;
        if (!charge/* USAGE_KINDS */.od.some((kind) => kind === row.chargeKind))
            continue;
        const sum = totals.get(row.usageType) ?? { cost: 0, quantity: 0 };
        const quantity = sum.quantity === null || row.quantity === null ? null : sum.quantity + (0,decimal/* decimalToNumber */._A)(row.quantity);
        totals.set(row.usageType, { cost: sum.cost + moneyToNumber(cost), quantity });
    }
    return totals;
}
/** The split of `finops-maths` §6, the other side scaled to as many days. */
function changeOf(usageType, during, other, days) {
    const now = during ?? { cost: 0, quantity: 0 };
    if (!other)
        return { usageType, change: now.cost, effect: 'new' };
    const change = now.cost - other.cost * days;
    if (now.quantity === null || !other.quantity)
        return { usageType, change, effect: 'amountOnly' };
    const byQuantity = (now.quantity - other.quantity * days) * (other.cost / other.quantity);
    const effect = Math.abs(byQuantity) >= Math.abs(change - byQuantity) ? 'quantity' : 'price';
    return { usageType, change, effect };
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/complete-days.js

const HOUR_MS = 3_600_000;
/**
 * The last day the figures may be judged on, and whether it is complete at all (`finops-maths` §5): its data reaches
 * `completeAfterHours` past its end, or its end where the month is invoiced. Never `asOf` itself. Where no day is
 * complete it is the last day with data.
 */
function lastUsableDay(reach) {
    const through = instantOf(reach);
    const settled = lastDayEnding(through - reach.completeAfterHours * HOUR_MS);
    const final = complete_days_finalMonths(reach.months);
    let at = earlier(lastDayEnding(through), (0,core_period/* addDays */.fi)(earlier(reach.asOf, reach.span.end), -1));
    while (at > settled && !final.has((0,core_period/* monthOf */.GS)(at)))
        at = (0,core_period/* addDays */.fi)(at, -1);
    return at < reach.span.start
        ? { day: lastDayWithData(reach, through), complete: false }
        : { day: at, complete: true };
}
/** The first day whose figures are shown but not judged. */
function firstIncompleteDay(calendar) {
    const lastDay = calendar.comparisons.find(({ name }) => name === 'lastDay');
    return lastDay?.state === 'incomplete' ? calendar.lastCompleteDay : (0,core_period/* addDays */.fi)(calendar.lastCompleteDay, 1);
}
/** Whether all of a period was read, without a month missing in it. */
function isRead(period, reach) {
    const months = new Set(reach.months.map(({ month }) => month));
    const gap = (0,core_period/* eachMonth */.u1)(period).some((month) => !months.has(month));
    return reach.readFrom <= period.start && (months.size === 0 || !gap);
}
/** How far a period can be trusted (`finops-maths` §5); a period that was not read completely is incomplete. */
function stateOfPeriod(period, incompleteFrom, reach) {
    if (period.end > incompleteFrom || !isRead(period, reach))
        return 'incomplete';
    const final = complete_days_finalMonths(reach.months);
    return (0,core_period/* eachMonth */.u1)(period).every((month) => final.has(month)) ? 'final' : 'provisional';
}
/** Months in which every payer's bill is final. */
function complete_days_finalMonths(months) {
    const final = new Set(months.map(({ month }) => month));
    for (const { month, state } of months)
        if (state !== 'final')
            final.delete(month);
    return final;
}
function instantOf({ dataThrough, span }) {
    const instant = Date.parse(dataThrough);
    return Number.isNaN(instant) ? (0,core_period/* dayToMs */.Iv)(span.end) : instant;
}
/** The last whole day that has ended at an instant. */
function lastDayEnding(instant) {
    return (0,core_period/* addDays */.fi)((0,core_period/* dayFromMs */.t8)(instant), -1);
}
function lastDayWithData({ asOf, span }, through) {
    const last = earlier(earlier((0,core_period/* dayFromMs */.t8)(through - 1), (0,core_period/* addDays */.fi)(span.end, -1)), asOf);
    return last < span.start ? span.start : last;
}
function earlier(a, b) {
    return a < b ? a : b;
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/daily-series.js



/**
 * One series per scope, in order of scope. A scope with a charge whose amount is unknown is left out:
 * a sum that misses something must not be judged.
 */
function dailySeries(rows, selection, scopeOf) {
    const found = new Map();
    const indexOf = new Map((0,core_period/* eachDay */.aj)(selection.period).map((day, index) => [day, index]));
    for (const row of rows) {
        if (!isSelected(row, selection))
            continue;
        const scope = scopeOf(row);
        const key = scopeKey(scope);
        const draft = found.get(key) ?? newDraft(scope, selection);
        found.set(key, draft);
        addRow(draft, row[selection.metric], {
            index: indexOf.get(row.day) ?? -1,
            isKnown: row.unknownRows[selection.metric] === 0,
        });
    }
    return [...found.entries()]
        .filter(([, draft]) => draft.known)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { scope, amounts }]) => ({
        scope,
        period: selection.period,
        amounts,
        values: amounts.map(moneyToNumber),
    }));
}
/** The sum of several series over the same days. */
function sumSeries(scope, parts) {
    const [first, ...rest] = parts;
    if (!first)
        return null;
    let { amounts } = first;
    for (const part of rest)
        amounts = amounts.map((amount, at) => {
            const more = part.amounts[at];
            return more ? addMoney(amount, more) : amount;
        });
    return { scope, period: first.period, amounts, values: amounts.map(moneyToNumber) };
}
/** A text that tells scopes apart, whatever their names hold. */
function scopeKey(scope) {
    return JSON.stringify([scope.serviceName ?? null, scope.subAccountId ?? null]);
}
function newDraft(scope, { period, currency }) {
    const zero = zeroMoney(currency);
    return { scope, amounts: Array.from({ length: (0,core_period/* lengthInDays */.Dx)(period) }, () => zero), known: true };
}
function addRow(draft, amount, { index, isKnown }) {
    const before = draft.amounts[index];
    if (amount === null || !isKnown)
        draft.known = false;
    else if (before)
        draft.amounts[index] = addMoney(before, amount);
}
function isSelected(row, { period, currency, kinds = charge/* USAGE_KINDS */.od }) {
    if (row.currency !== currency || row.day < period.start || row.day >= period.end)
        return false;
    return row.chargeKind === undefined || kinds.some((kind) => kind === row.chargeKind);
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/anomaly-series.js




/** Days of history a judgement looks at: the report window and three months to learn from. */
const HISTORY_DAYS = 190;
function anomalySeries(bill, currency, metric) {
    const { dailyByServiceAccount: pairs, dailyByService: services, dailyByAccount: accounts } = bill;
    if (!pairs.known && !services.known && !accounts.known)
        return pairs;
    const selected = (period) => ({ period: completeDays(bill, period), currency, metric });
    const found = {
        pairs: pairs.known
            ? dailySeries(pairs.value.rows, selected(pairs.value.period), ({ serviceName, subAccountId }) => ({
                serviceName: serviceName ?? '',
                subAccountId: subAccountId ?? '',
            }))
            : [],
        services: services.known
            ? dailySeries(services.value.rows, selected(services.value.period), ({ serviceName }) => ({
                serviceName: serviceName ?? '',
            }))
            : [],
        // Where pairs are told apart an account only repeats what its services show.
        accounts: accounts.known && !pairs.known
            ? dailySeries(accounts.value.rows, selected(accounts.value.period), ({ subAccountId }) => ({
                subAccountId: subAccountId ?? '',
            }))
            : [],
    };
    const isEmpty = Object.values(found).every((list) => list.length === 0);
    return isEmpty ? unknown('no-history', 'daily usage cost', 'read a bill with daily usage') : known(found);
}
function completeDays(bill, period) {
    const end = min(firstIncompleteDay(bill.calendar), period.end);
    const start = max((0,core_period/* addDays */.fi)(end, -HISTORY_DAYS), period.start);
    return { start: min(start, end), end };
}
function min(a, b) {
    return a < b ? a : b;
}
function max(a, b) {
    return a > b ? a : b;
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/merge-sightings.js

/** Two sightings are of one cause when the smaller impact is at least this share of the larger. */
const SAME_SIZE = 0.5;
/**
 * One entry per cause. What a service × account series shows is not repeated for its service or its account; a service
 * and an account that moved by about the same amount on the same days are one entry with both names.
 */
function mergeSightings({ pairs, services, accounts }) {
    const inService = services.filter((sighting) => !isExplained(sighting, pairs, 'serviceName'));
    const matched = inService.map((service) => named(service, bestMatch(service, accounts)));
    const known = [...pairs, ...matched];
    const inAccount = accounts.filter((sighting) => !isExplained(sighting, known, 'subAccountId') && !bestMatch(sighting, inService));
    return [...known, ...inAccount];
}
function isExplained(sighting, by, dimension) {
    const parts = by.filter((part) => part.scope[dimension] === sighting.scope[dimension] && overlap(part, sighting));
    const impact = parts.reduce((sum, part) => sum + part.impact, 0);
    return impact / sighting.impact >= SAME_SIZE;
}
function bestMatch(sighting, among) {
    const ratio = (other) => {
        const [small = 0, large = 1] = [sighting.impact, other.impact].sort((a, b) => Math.abs(a) - Math.abs(b));
        return small / large;
    };
    const [best] = among
        .filter((other) => overlap(sighting, other) && ratio(other) >= SAME_SIZE)
        .sort((a, b) => ratio(b) - ratio(a));
    return best ?? null;
}
function named(service, account) {
    return account
        ? { ...service, scope: { ...service.scope, subAccountId: account.scope.subAccountId } }
        : service;
}
function overlap(a, b) {
    return (0,core_period/* intersection */.E$)(a.period, b.period) !== null;
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(5521);
;// CONCATENATED MODULE: ./build/src/costs/analysis/monthly-habit.js

/** Months looked back for the same charge. */
const MONTHS = 3;
/** A charge may be posted a day earlier or later than the month before. */
const SLACK_DAYS = 1;
/** Days at either end of a month on which one earlier month is enough: that is where counters and fees turn. */
const TURN_DAYS = 5;
/** A habit may shrink to this part of its size and is still the same habit. */
const monthly_habit_SAME_SIZE = 0.5;
/**
 * Whether a deviation comes every month at this point (fees on the first, tier counters that start anew, jobs at
 * month end): at least two of the three months before show one of similar size on that day, counted from either end
 * of the month. At the turn of a month, and with one earlier month only, one decides.
 */
function isMonthlyHabit(residuals, start, at) {
    const residual = residuals[at] ?? 0;
    const today = (0,core_period/* addDays */.fi)(start, at);
    const months = Array.from({ length: MONTHS }, (_, index) => earlierDays(today, index + 1))
        .map((days) => days.map((day) => dayIndex(start, day)).filter((index) => index >= 0))
        .filter((days) => days.length > 0);
    const alike = months.filter((days) => days.some((day) => isAlike(residuals[day] ?? 0, residual)));
    const needed = isTurn(today) ? 1 : Math.min(2, months.length);
    return months.length > 0 && alike.length >= needed;
}
function isTurn(today) {
    const date = Number(today.slice(8));
    return date <= TURN_DAYS || date > (0,core_period/* daysInMonth */.L3)((0,core_period/* monthOf */.GS)(today)) - TURN_DAYS;
}
function isAlike(earlier, now) {
    return earlier * now > 0 && Math.abs(earlier) >= monthly_habit_SAME_SIZE * Math.abs(now);
}
/** The days of an earlier month that lie where this day lies in its own, seen from both ends. */
function earlierDays(today, monthsBack) {
    const month = (0,core_period/* monthOf */.GS)(today);
    const earlier = (0,core_period/* addMonths */.PS)(month, -monthsBack);
    const fromStart = dayIndex((0,core_period/* firstDayOf */.Os)(month), today);
    const fromEnd = (0,core_period/* daysInMonth */.L3)(earlier) - ((0,core_period/* daysInMonth */.L3)(month) - fromStart);
    const offsets = [fromStart, fromEnd].flatMap((offset) => Array.from({ length: 2 * SLACK_DAYS + 1 }, (_, slack) => offset + slack - SLACK_DAYS));
    return [...new Set(offsets)].map((offset) => (0,core_period/* addDays */.fi)((0,core_period/* firstDayOf */.Os)(earlier), offset));
}
function dayIndex(start, day) {
    return Math.round(((0,core_period/* dayToMs */.Iv)(day) - (0,core_period/* dayToMs */.Iv)(start)) / 86_400_000);
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/planned-events.js

/** Whether an event is about this series and this day. A series over everything is touched by every event. */
function isPlanned(events, scope, at) {
    return events.some((event) => (0,core_period/* contains */.gR)(event.period, at) && concerns(event.scope, scope));
}
function concerns(event, series) {
    return overlaps(event.serviceName, series.serviceName) && overlaps(event.subAccountId, series.subAccountId);
}
function overlaps(a, b) {
    return a === undefined || b === undefined || a === b;
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/robust-scale.js

/** Makes a median absolute deviation comparable with a standard deviation where noise is normal. */
const NORMAL_CONSISTENCY = 1.4826;
/** Robust standard deviation: 1.4826 × median absolute deviation; 0 for fewer than two values. */
function robustScale(values) {
    if (values.length < 2)
        return 0;
    const centre = (0,simple_statistics/* median */.JZ)([...values]);
    return NORMAL_CONSISTENCY * (0,simple_statistics/* median */.JZ)(values.map((value) => Math.abs(value - centre)));
}
/**
 * Median of the values within `reach` days on either side, each day's own included. At the ends the window is cut,
 * so that the latest day is judged by the days before it. A lasting step moves it at once, a short spike never does.
 */
function centredMedian(values, reach) {
    return values.map((_, at) => (0,simple_statistics/* median */.JZ)(values.slice(Math.max(0, at - reach), at + reach + 1)));
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/weekly-shape.js



const WEEK = 7;
/** Days on either side that say what level a day belongs to; what lasts longer counts as a new level. */
const LEVEL_REACH = 14;
/** Weeks on either side whose same weekday a day is compared with. */
const WEEKS_REACH = 4;
/**
 * What each day should have cost: the level around it, shaped by its weekday. Both parts are medians: neither a spike,
 * nor a step, nor a steady rise bends them.
 */
function expectedByLevel(values, start) {
    const factors = weekdayFactors(values, start);
    const first = (0,core_period/* weekdayOf */.Up)(start);
    const factorAt = (at) => factors[(first + at) % WEEK] ?? 1;
    const flat = values.map((value, at) => value / factorAt(at));
    return centredMedian(flat, LEVEL_REACH).map((level, at) => level * factorAt(at));
}
/** Median of the same weekday in the weeks around: knows a cost that comes on one day of each week only. */
function expectedBySameWeekday(values) {
    return values.map((_, at) => {
        const sameWeekday = [];
        for (let week = -WEEKS_REACH; week <= WEEKS_REACH; week += 1) {
            const value = values[at + week * WEEK];
            if (value !== undefined)
                sameWeekday.push(value);
        }
        return (0,simple_statistics/* median */.JZ)(sameWeekday);
    });
}
/** How each weekday stands to the week around it, by weekday number (0 is Sunday); 1 where there is no telling. */
function weekdayFactors(values, start) {
    const levels = centredMedian(values, 3);
    const first = (0,core_period/* weekdayOf */.Up)(start);
    return Array.from({ length: WEEK }, (_, weekday) => {
        const ratios = values.flatMap((value, at) => {
            const level = levels[at] ?? 0;
            return (first + at) % WEEK === weekday && level > 0 ? [value / level] : [];
        });
        const factor = ratios.length < 3 ? 1 : (0,simple_statistics/* median */.JZ)(ratios);
        return factor > 0 ? factor : 1;
    });
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/unusual-days.js






const DEFAULT_ANOMALY_THRESHOLDS = {
    minimum: 50,
    ratio: 0.1,
    sigma: 4,
    windowDays: 56,
};
/** Days needed before a day can be judged. */
const MIN_HISTORY = 14;
function unusualRuns(series, thresholds, events) {
    const start = series.period.start;
    const days = judgeDays(series.values, start, thresholds);
    const residuals = days.map(({ residual }) => residual);
    const unusual = days.map((day, at) => day.unusual &&
        !isPlanned(events, series.scope, (0,core_period/* addDays */.fi)(start, at)) &&
        !isMonthlyHabit(residuals, start, at));
    return runsOf(days, unusual).filter((run) => !isSettledShift(days, run) && !isLifeEvent(series.values, run));
}
function judgeDays(values, start, thresholds) {
    const byLevel = expectedByLevel(values, start);
    const byWeekday = expectedBySameWeekday(values);
    const spreadOf = values.map((value, at) => value - (byLevel[at] ?? 0));
    return values.map((value, at) => {
        const expected = nearer(value, byLevel[at] ?? 0, byWeekday[at] ?? 0);
        const residual = value - expected;
        const floor = Math.max(thresholds.minimum, thresholds.ratio * Math.abs(expected));
        const from = Math.max(0, at - thresholds.windowDays);
        const history = spreadOf.slice(from, at);
        const shares = history.map((spread, day) => spread / (byLevel[from + day] || Number.POSITIVE_INFINITY));
        // Busy days vary more than quiet ones; a series that never varies has no spread: then the floor alone decides.
        const spread = Math.max(robustScale(history), robustScale(shares) * Math.abs(expected));
        const scale = spread || floor / thresholds.sigma;
        const score = Math.abs(residual) / scale;
        const unusual = history.length >= MIN_HISTORY && Math.abs(residual) >= floor && score >= thresholds.sigma;
        return { value, expected, residual, score, unusual };
    });
}
function nearer(value, a, b) {
    return Math.abs(value - a) <= Math.abs(value - b) ? a : b;
}
function runsOf(days, unusual) {
    const runs = [];
    for (let from = 0; from < days.length; from += 1) {
        if (!unusual[from])
            continue;
        const sign = Math.sign(days[from]?.residual ?? 0);
        let to = from + 1;
        while (unusual[to] && Math.sign(days[to]?.residual ?? 0) === sign)
            to += 1;
        runs.push(summarise(days.slice(from, to), from, to));
        from = to - 1;
    }
    return runs;
}
function summarise(days, from, to) {
    const sum = (pick) => days.reduce((total, day) => total + pick(day), 0);
    return {
        from,
        to,
        expected: sum(({ expected }) => expected),
        impact: sum(({ residual }) => residual),
        score: Math.max(...days.map(({ score }) => score)),
    };
}
/** Days after a run that say whether its level has come to stay. */
const SETTLING_DAYS = 7;
/** A run after which cost does not return is a new level, which movers and trends tell; an anomaly passes. */
function isSettledShift(days, run) {
    const after = days.slice(run.to, run.to + SETTLING_DAYS).map(({ value }) => value);
    if (after.length === 0)
        return false;
    const before = days.slice(Math.max(0, run.from - SETTLING_DAYS), run.from).map(({ value }) => value);
    const during = (0,simple_statistics/* median */.JZ)(days.slice(run.from, run.to).map(({ value }) => value));
    const [usual, now] = [(0,simple_statistics/* median */.JZ)(before), (0,simple_statistics/* median */.JZ)(after)];
    return Math.abs(now - during) < Math.abs(now - usual);
}
/** A share of the usual cost below which a series counts as gone. */
const GONE = 0.02;
/**
 * A series that begins and stays, or ends and stays away, is new or ended: movers say so. Only while its change is fresh
 * could it be taken for an anomaly; a short life of a few days is one.
 */
function isLifeEvent(values, run) {
    if (run.to < values.length)
        return false;
    const isNew = run.impact > 0 && values.slice(0, run.from).every((value) => value === 0);
    const level = run.expected / (run.to - run.from);
    const hasEnded = run.impact < 0 && values.slice(run.from).every((value) => Math.abs(value) <= GONE * level);
    return isNew || hasEnded;
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/anomalies.js









const REPORT_DAYS = 90;
/**
 * Unusual days of usage cost (`finops-maths` §8), latest first. Incomplete days are not looked at; tax, support,
 * credits and purchases are no usage and cannot appear. Unknown where the source has no daily series.
 */
function anomaliesOf(bill, currency, options) {
    const series = anomalySeries(bill, currency, options.metric);
    if (!series.known)
        return series;
    const end = firstIncompleteDay(bill.calendar);
    const from = (0,core_period/* addDays */.fi)(end, -(options.reportDays ?? REPORT_DAYS));
    const sightings = mergeSightings({
        pairs: sightingsIn(series.value.pairs, options),
        services: sightingsIn(series.value.services, options),
        accounts: sightingsIn(series.value.accounts, options),
    });
    const anomalies = sightings
        .filter(({ period }) => period.end > from)
        .map((sighting) => describe(bill, currency, options.metric, sighting));
    return known(anomalies.sort(latestFirst));
}
function sightingsIn(all, options) {
    const thresholds = options.thresholds ?? DEFAULT_ANOMALY_THRESHOLDS;
    return all.flatMap((series) => unusualRuns(series, thresholds, options.events).map((run) => ({
        scope: {
            serviceName: series.scope.serviceName ?? '',
            subAccountId: series.scope.subAccountId ?? '',
        },
        period: { start: (0,core_period/* addDays */.fi)(series.period.start, run.from), end: (0,core_period/* addDays */.fi)(series.period.start, run.to) },
        actual: series.amounts.slice(run.from, run.to),
        isNew: series.values.slice(0, run.from).every((value) => value === 0),
        expected: run.expected,
        impact: run.impact,
        score: run.score,
    })));
}
function describe(bill, currency, metric, sighting) {
    const actual = sumMoney(sighting.actual, currency);
    // The expected cost is an estimate: rounded once, to cents, so that expected + impact = actual exactly.
    const expected = money(sighting.expected.toFixed(2), currency);
    return {
        id: idOf(currency, sighting),
        scope: sighting.scope,
        period: sighting.period,
        days: sighting.actual.length,
        actual,
        expected,
        impact: subtractMoney(actual, expected),
        direction: sighting.impact > 0 ? 'increase' : 'decrease',
        cause: causeOf(bill, currency, metric, { ...sighting.scope, ...sighting }),
        confirmed: isFinal(bill, currency, sighting.period),
        score: sighting.score,
    };
}
/** Scope and first day, in letters that can stand in a file name, a link or Markdown whatever the names hold. */
function idOf(currency, { scope, period }) {
    return [currency, period.start, scope.subAccountId, scope.serviceName].map(inPlainLetters).join('/');
}
function inPlainLetters(text) {
    return text.replaceAll(/[^A-Za-z0-9.-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`);
}
function isFinal(bill, currency, period) {
    const final = finalMonths(bill.head.months, currency);
    return (0,core_period/* eachMonth */.u1)(period).every((month) => final.includes(month));
}
function latestFirst(a, b) {
    if (a.period.start !== b.period.start)
        return a.period.start < b.period.start ? 1 : -1;
    const [bySize, bySizeOf] = [Math.abs(moneyToNumber(a.impact)), Math.abs(moneyToNumber(b.impact))];
    return bySizeOf - bySize || (a.id < b.id ? -1 : 1);
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/compared-periods.js

/** What each comparison is, seen from the last complete day (`finops-maths` §6). Fiscal years start on the first of `fiscalYearStart`. */
function comparedPeriods(last, fiscalYearStart) {
    return {
        lastDay: sameWeekday(last),
        last7Days: compared_periods_window(last, 7),
        last30Days: compared_periods_window(last, 30),
        monthToDate: sinceStart(last, (0,core_period/* monthOf */.GS)(last), 1),
        lastFullMonth: fullMonth(last),
        quarterToDate: sinceStart(last, fiscalStart(last, fiscalYearStart, 3), 3),
        yearToDate: yearToDate(last, fiscalStart(last, fiscalYearStart, 12)),
    };
}
/** The first month of the fiscal quarter (3) or year (12) a day lies in. */
function fiscalStart(day, fiscalYearStart, months) {
    const since = (Number(day.slice(5, 7)) - fiscalYearStart + 12) % months;
    return (0,core_period/* addMonths */.PS)((0,core_period/* monthOf */.GS)(day), -since);
}
function sameWeekday(last) {
    const weekBefore = (0,core_period/* addDays */.fi)(last, -7);
    return {
        now: { start: last, end: (0,core_period/* addDays */.fi)(last, 1) },
        before: { start: weekBefore, end: (0,core_period/* addDays */.fi)(weekBefore, 1) },
    };
}
function compared_periods_window(last, days) {
    const end = (0,core_period/* addDays */.fi)(last, 1);
    const start = (0,core_period/* addDays */.fi)(end, -days);
    return { now: { start, end }, before: { start: (0,core_period/* addDays */.fi)(start, -days), end: start } };
}
/** From the start of a month or quarter, against as many days from the start of the one before, if it has so many. */
function sinceStart(last, first, months) {
    const now = { start: (0,core_period/* firstDayOf */.Os)(first), end: (0,core_period/* addDays */.fi)(last, 1) };
    const start = (0,core_period/* firstDayOf */.Os)((0,core_period/* addMonths */.PS)(first, -months));
    const sameLength = (0,core_period/* addDays */.fi)(start, (0,core_period/* lengthInDays */.Dx)(now));
    return { now, before: { start, end: sameLength < now.start ? sameLength : now.start } };
}
/** The month that the last complete day completes, else the month before it. */
function fullMonth(last) {
    const running = (0,core_period/* monthOf */.GS)(last);
    const full = (0,core_period/* addDays */.fi)(last, 1) === (0,core_period/* monthPeriod */.WY)(running).end ? running : (0,core_period/* addMonths */.PS)(running, -1);
    return { now: (0,core_period/* monthPeriod */.WY)(full), before: (0,core_period/* monthPeriod */.WY)((0,core_period/* addMonths */.PS)(full, -1)) };
}
function yearToDate(last, first) {
    return {
        now: { start: (0,core_period/* firstDayOf */.Os)(first), end: (0,core_period/* addDays */.fi)(last, 1) },
        before: { start: (0,core_period/* firstDayOf */.Os)((0,core_period/* addMonths */.PS)(first, -12)), end: (0,core_period/* addDays */.fi)(sameDateLastYear(last), 1) },
    };
}
/** 29 February has no date a year before: the 28th stands for it. */
function sameDateLastYear(day) {
    const target = (0,core_period/* addMonths */.PS)((0,core_period/* monthOf */.GS)(day), -12);
    const date = Math.min(Number(day.slice(8, 10)), (0,core_period/* daysInMonth */.L3)(target));
    return (0,core_period/* addDays */.fi)((0,core_period/* firstDayOf */.Os)(target), date - 1);
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/period-cost.js



const NOTHING = { seen: false, known: null };
/**
 * Reads what a period cost: from daily sums, and from whole months where days are not known. `null` where not all of
 * the period was read, a part of it is not known, or no charge in it has a value; a period without charges costs zero.
 */
function costReader(bill, selection) {
    const daily = sums(bill.dailyByService, 'day', selection);
    const monthly = sums(bill.monthly, 'month', selection);
    return (period) => {
        if (!isRead(period, bill.head) || period.end > bill.head.span.end)
            return null;
        let total = NOTHING;
        for (const month of (0,core_period/* eachMonth */.u1)(period)) {
            const inMonth = (0,core_period/* intersection */.E$)(period, (0,core_period/* monthPeriod */.WY)(month));
            const part = inMonth && (0,core_period/* intersection */.E$)(inMonth, bill.head.span);
            if (inMonth && !part)
                continue;
            const sum = part && (daily?.sumOf(part, (0,core_period/* eachDay */.aj)(part)) ?? wholeMonth(part, bill.head.span, monthly));
            if (!sum)
                return null;
            total = plus(total, sum);
        }
        return total.seen ? total.known : zeroMoney(selection.currency);
    };
}
/** A month counts as whole where it reaches to the ends of the month, or of all that was read. */
function wholeMonth(part, span, monthly) {
    const [month] = (0,core_period/* eachMonth */.u1)(part);
    const read = month && (0,core_period/* intersection */.E$)((0,core_period/* monthPeriod */.WY)(month), span);
    return read && monthly && (0,core_period/* lengthInDays */.Dx)(read) === (0,core_period/* lengthInDays */.Dx)(part) ? monthly.sumOf(part, [month]) : null;
}
function sums(cube, unit, { kinds, metric, currency }) {
    if (!cube.known)
        return null;
    const byKey = new Map();
    for (const row of cube.value.rows) {
        if (row.currency !== currency || !kinds.has(row['chargeKind']))
            continue;
        byKey.set(row[unit], plus(byKey.get(row[unit]) ?? NOTHING, { seen: true, known: row[metric] }));
    }
    const { period } = cube.value;
    return {
        sumOf: ({ start, end }, keys) => {
            if (start < period.start || end > period.end)
                return null;
            return keys.reduce((total, key) => plus(total, byKey.get(key) ?? NOTHING), NOTHING);
        },
    };
}
function plus(a, b) {
    const known = a.known && b.known ? addMoney(a.known, b.known) : (a.known ?? b.known);
    return { seen: a.seen || b.seen, known };
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/budgets.js







/** Every budget of one currency beside what was spent so far, by the same metric and inclusions (`finops-maths` §14). */
function budgetsOf(bill, currency, { budgets, forecasts, tellsOthers }) {
    if (budgets.length === 0)
        return unknown('not-configured', 'budgets', 'set budgets in spendlog.yml');
    const others = tellsOthers
        ? budgets.filter(({ amount }) => !bill.head.currencies.includes(amount.currency))
        : [];
    return known([
        ...budgets
            .filter(({ amount }) => amount.currency === currency)
            .map((budget) => stateOf(bill, budget, forecasts.known ? forecasts.value : [])),
        ...others.map((budget) => unknownState(bill, budget, NO_CHARGES)),
    ]);
}
const NOT_READ = {
    reason: 'no-history',
    subject: 'spend held against budgets',
    remedy: 'read the bill from the start of the budget',
};
const NO_CHARGES = {
    reason: 'no-charges',
    subject: 'spend held against budgets',
    remedy: 'set the budget in a currency of the bill',
};
function stateOf(bill, budget, forecasts) {
    const { period, soFar } = runningPeriod(bill, budget);
    const kinds = new Set(budget.includes === 'all' ? charge/* CHARGE_KINDS */.Ld : charge/* USAGE_KINDS */.od);
    const selection = { currency: budget.amount.currency, metric: budget.metric, kinds };
    const actual = costReader(bill, selection)(soFar);
    if (!actual)
        return unknownState(bill, budget, NOT_READ);
    const forecast = forecastOf(budget, { period, soFar, actual }, forecasts);
    return {
        ...unknownState(bill, budget, NOT_READ),
        actual,
        forecast,
        variance: ratioOfMoney(subtractMoney(actual, budget.amount), budget.amount),
        verdict: verdictOf(budget.amount, actual, forecast),
        gap: null,
    };
}
/** A budget of which all is known but what was spent. */
function unknownState(bill, budget, gap) {
    const { period, soFar } = runningPeriod(bill, budget);
    return {
        name: budget.name,
        metric: budget.metric,
        includes: budget.includes,
        period,
        amount: budget.amount,
        actual: null,
        state: stateOfPeriod(soFar, firstIncompleteDay(bill.calendar), bill.head),
        forecast: null,
        variance: null,
        verdict: 'unknown',
        gap,
    };
}
function runningPeriod({ calendar }, budget) {
    const period = periodOf(budget.period, calendar.lastCompleteDay, calendar.fiscalYearStart);
    return { period, soFar: { start: period.start, end: (0,core_period/* addDays */.fi)(calendar.lastCompleteDay, 1) } };
}
const budgets_MONTHS = { month: 1, quarter: 3, year: 12 };
function periodOf(length, last, fiscalYearStart) {
    const start = length === 'month' ? (0,core_period/* monthOf */.GS)(last) : fiscalStart(last, fiscalYearStart, length === 'quarter' ? 3 : 12);
    return { start: (0,core_period/* firstDayOf */.Os)(start), end: (0,core_period/* firstDayOf */.Os)((0,core_period/* addMonths */.PS)(start, budgets_MONTHS[length])) };
}
/** What was spent, and what the forecast adds to it; `null` when the period is over, or the forecast ends before it does. */
function forecastOf(budget, running, forecasts) {
    const { period, soFar, actual } = running;
    const months = forecasts.find(({ metric }) => metric === budget.metric)?.months ?? [];
    if (soFar.end >= period.end)
        return null;
    let value = moneyToNumber(actual);
    for (const month of (0,core_period/* eachMonth */.u1)({ start: soFar.end, end: period.end })) {
        const ahead = months.find((each) => each.month === month);
        if (!ahead)
            return null;
        value += stillToCome(ahead, budget.includes);
    }
    return { value, currency: actual.currency };
}
/** Calendar items that are consumption; the others are on the invoice only. */
const USAGE_ITEMS = new Set(['event', 'commitment-end', 'month-start']);
/** A forecast counts every charge: what is not usage comes off where the budget leaves it out. */
function stillToCome({ expected, actual, calendarItems }, includes) {
    const left = expected.value - moneyToNumber(actual);
    if (includes === 'all')
        return left;
    const notUsage = calendarItems.filter(({ kind }) => !USAGE_ITEMS.has(kind));
    return notUsage.reduce((sum, { amount }) => sum - amount.value, left);
}
function verdictOf(amount, actual, forecast) {
    if (compareMoney(actual, amount) > 0)
        return 'over';
    return forecast && forecast.value > moneyToNumber(amount) ? 'forecast-over' : 'within';
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/metric.js

/** Id of the data quality item that invariant I7 raises: the column holds integers only, or zero beside billed cost. */
const EFFECTIVE_COST_UNUSABLE = 'effective-cost-unusable';
/** `effectiveCost`, unless the user asked for another column or this bill's cannot be used (`finops-maths` §1, I7). */
function analysisMetric(bill, wanted) {
    if (wanted && wanted !== 'effectiveCost')
        return { metric: wanted, reason: 'asked' };
    const unusable = bill.quality.some(({ id }) => id === EFFECTIVE_COST_UNUSABLE);
    if (unusable)
        return { metric: 'billedCost', reason: 'effective-cost-unusable' };
    return { metric: 'effectiveCost', reason: wanted ? 'asked' : 'default' };
}
/** Charges a metric is summed over: everything for the invoice view, consumption for the others (`finops-maths` §1). */
function kindsOf(metric) {
    return new Set(metric === 'billedCost' ? charge/* CHARGE_KINDS */.Ld : charge/* USAGE_KINDS */.od);
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/comparisons.js







/** Incomplete days are shown, not judged; without both sides there is nothing to compare. */
const NO_CHANGE = { change: null, changeRatio: null, perDay: null, dayEffect: null };
/**
 * Every comparison of the calendar in one currency and metric: usage kinds, or all charges for `billedCost`
 * (`finops-maths` §6). A period that was read in part has no amount; the one the page opens with is then the part.
 */
function compare(bill, currency, metric) {
    const readerOf = (kinds) => costReader(bill, { currency, metric, kinds });
    const read = readerOf(kindsOf(metric));
    const incompleteFrom = firstIncompleteDay(bill.calendar);
    return bill.calendar.comparisons.map((periods) => {
        const late = lateKinds(bill, currency, periods).filter((kind) => kindsOf(metric).has(kind));
        const kept = late.length === 0 ? read : readerOf(kindsOf(metric).difference(new Set(late)));
        const figure = (period) => {
            const state = stateOfPeriod(period, incompleteFrom, bill.head);
            return { amount: kept(period), metric, period, state };
        };
        const opens = periods.name === bill.calendar.headline;
        const shown = (opens && (0,core_period/* intersection */.E$)(periods.now, bill.head.span)) || periods.now;
        const now = { ...figure(shown), state: periods.state };
        const before = periods.covered ? figure(periods.before) : null;
        return { name: periods.name, now, before, ...changeBetween(periods, now, before), notYetPosted: late };
    });
}
/** Kinds one side has not been charged yet, where the two are compared and either side has any of them. */
function lateKinds(bill, currency, { now, before, covered }) {
    if (!covered)
        return [];
    return notYetPosted(bill, currency, now).filter((kind) => {
        const read = costReader(bill, { currency, metric: 'billedCost', kinds: new Set([kind]) });
        return [now, before].some((period) => {
            const amount = read(period);
            return amount !== null && !isZeroMoney(amount);
        });
    });
}
function changeBetween(periods, now, before) {
    if (!now.amount || !before?.amount || now.state === 'incomplete')
        return NO_CHANGE;
    const change = subtractMoney(now.amount, before.amount);
    const changeRatio = ratioOfMoney(change, before.amount);
    const days = { now: (0,core_period/* lengthInDays */.Dx)(periods.now), before: (0,core_period/* lengthInDays */.Dx)(periods.before) };
    if (days.now === days.before)
        return { ...NO_CHANGE, change, changeRatio };
    return {
        change,
        changeRatio,
        perDay: { now: perDay(now.amount, days.now), before: perDay(before.amount, days.before) },
        dayEffect: perDay(multiplyMoney(before.amount, (0,decimal/* decimalFromInteger */.c8)(days.now - days.before)), days.before),
    };
}
function perDay(amount, days) {
    const quotient = (0,decimal/* divideDecimal */.rE)(amount.amount, (0,decimal/* decimalFromInteger */.c8)(days));
    if (!quotient)
        throw new RangeError('A compared period has no days');
    return { amount: quotient, currency: amount.currency };
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/cost-sums.js


/** The four sums over some groups of charges: what is known of each column, beside how many rows had no value. */
function costTotals(cells, currency) {
    const sum = (metric) => sumKnownMoney(cells.map((cell) => cell[metric]), currency);
    return {
        currency,
        rows: count(cells, ({ rows }) => rows),
        billedCost: sum('billedCost'),
        effectiveCost: sum('effectiveCost'),
        listCost: sum('listCost'),
        contractedCost: sum('contractedCost'),
        unknownRows: unknownRows(cells),
    };
}
function unknownRows(cells) {
    const counts = { billedCost: 0, effectiveCost: 0, listCost: 0, contractedCost: 0 };
    for (const metric of charge/* COST_METRICS */.CX)
        counts[metric] = count(cells, (cell) => cell.unknownRows[metric]);
    return counts;
}
function count(cells, of) {
    return cells.reduce((sum, cell) => sum + of(cell), 0);
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/cost-table.js



/** Months that tables and charts reach back. */
const MONTHS_SHOWN = 13;
/** Month × service × charge kind, ascending, over the last {@link MONTHS_SHOWN} months read; from days where months are not known. */
function costTableOf(bill, currency) {
    const rows = (monthlyRows(bill) ?? dailyRows(bill)).filter((row) => row.currency === currency);
    const last = rows
        .map((row) => row.month)
        .sort()
        .at(-1);
    if (!last)
        return [];
    const first = (0,core_period/* addMonths */.PS)((0,core_period/* month */.F4)(last), 1 - MONTHS_SHOWN);
    const groups = Map.groupBy(rows.filter((row) => row.month >= first), (row) => JSON.stringify([row.month, row.serviceName, row.chargeKind]));
    return [...groups.entries()]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([, [row, ...others]]) => {
        const chargeKind = charge/* CHARGE_KINDS */.Ld.find((kind) => kind === row?.chargeKind);
        if (!row || !chargeKind)
            return [];
        const keys = { month: (0,core_period/* month */.F4)(row.month), serviceName: row.serviceName, chargeKind };
        return [{ ...keys, ...costTotals([row, ...others], currency) }];
    });
}
function monthlyRows({ monthly }) {
    return monthly.known ? monthly.value.rows : null;
}
function dailyRows({ dailyByService }) {
    if (!dailyByService.known)
        return [];
    return dailyByService.value.rows.map((row) => ({ ...row, month: row.day.slice(0, 7) }));
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/forecast-basis.js







/** Services modelled on their own; the others are modelled as one series. */
const OWN_SERIES = 6;
/** Days by which the size of a service is judged. */
const RECENT_DAYS = 91;
function forecastBasis(bill, currency, metric, events) {
    if (!bill.dailyByService.known)
        return bill.dailyByService;
    const { rows, period: read } = bill.dailyByService.value;
    const end = firstIncompleteDay(bill.calendar);
    const period = { start: read.start, end: end < read.end ? end : read.end };
    if (period.end <= period.start)
        return noHistory();
    if (period.start > (0,core_period/* firstDayOf */.Os)((0,core_period/* monthOf */.GS)(period.end)))
        return unknown('no-history', 'forecast', 'read the bill from the start of the running month');
    const byKind = dailySeries(rows, { period, currency, metric, kinds: charge/* CHARGE_KINDS */.Ld }, (row) => ({
        serviceName: row.chargeKind ?? '',
    }));
    const seriesOf = (kind) => byKind.find(({ scope }) => scope.serviceName === kind);
    const total = sumSeries({}, byKind);
    const usageTotal = sumSeries({}, charge/* USAGE_KINDS */.od.flatMap((kind) => seriesOf(kind) ?? []));
    if (!total || !usageTotal)
        return noHistory();
    const services = dailySeries(rows, { period, currency, metric }, ({ serviceName }) => ({
        serviceName: serviceName ?? '',
    }));
    return known({
        currency,
        metric,
        period,
        usage: largestApart(services),
        usageTotal: usageTotal.values,
        others: new Map(charge/* CHARGE_KINDS */.Ld.filter((kind) => !charge/* USAGE_KINDS */.od.includes(kind)).map((kind) => [
            kind,
            seriesOf(kind)?.values ?? [],
        ])),
        amounts: total.amounts,
        finalMonths: finalMonths(bill.head.months, currency).filter((month) => (0,core_period/* firstDayOf */.Os)(month) >= period.start && (0,core_period/* monthPeriod */.WY)(month).end <= period.end),
        events,
        commitments: bill.commitments.known
            ? bill.commitments.value.filter((commitment) => commitment.currency === currency)
            : [],
    });
}
/** Index of a day in the series; may lie outside them. */
function forecast_basis_dayIndex(basis, at) {
    return (0,core_period/* daysBetween */.YM)(basis.period.start, at);
}
function sumBetween(values, from, to) {
    let sum = 0;
    for (let at = Math.max(0, from); at < Math.min(to, values.length); at += 1)
        sum += values[at] ?? 0;
    return sum;
}
/** Exact total of all kinds over the complete days of a period. */
function actualOf(basis, period) {
    const [from, to] = [forecast_basis_dayIndex(basis, period.start), forecast_basis_dayIndex(basis, period.end)];
    return sumMoney(basis.amounts.slice(Math.max(0, from), Math.max(0, to)), basis.currency);
}
function largestApart(services) {
    const size = ({ values }) => values.slice(-RECENT_DAYS).reduce((sum, value) => sum + value, 0);
    const bySize = [...services].sort((a, b) => size(b) - size(a));
    const rest = sumSeries({}, bySize.slice(OWN_SERIES));
    return rest ? [...bySize.slice(0, OWN_SERIES), rest] : bySize;
}
function noHistory() {
    return unknown('no-history', 'daily usage cost', 'read a bill with complete days of usage');
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/commitment-end-item.js


/**
 * What commitments that end in the horizon change from the day after their end: the usage they cover is charged at the
 * contracted price (list price where that is unknown), and their own cost goes away.
 */
function commitmentEndItem(basis, outlook) {
    let value = 0;
    for (const commitment of basis.commitments)
        value += daysWithout(commitment, outlook) * dailyChange(basis, commitment, outlook);
    const reason = { id: 'without-commitment' };
    const amount = { value, currency: basis.currency };
    return { kind: 'commitment-end', month: outlook.month, amount, reason };
}
/** Days of the month after the origin on which a commitment that still ran at the origin is over. */
function daysWithout({ end }, { month, origin }) {
    if (!end || end < origin)
        return 0;
    const period = (0,core_period/* monthPeriod */.WY)(month);
    const from = [(0,core_period/* addDays */.fi)(end, 1), period.start].sort().at(-1) ?? period.start;
    return Math.max(0, (0,core_period/* daysBetween */.YM)(from, period.end));
}
/** Change a day, from the last final month that is known. 0 where what it costs, or what its usage would cost, is not known. */
function dailyChange(basis, commitment, { known }) {
    const month = known.at(-1);
    const last = commitment.months.find((each) => each.month === month);
    const without = last?.coveredContractedCost ?? last?.coveredListCost;
    if (!last || !without)
        return 0;
    const own = ownCost(basis, last);
    return own === null ? 0 : (moneyToNumber(without) - own) / (0,core_period/* daysInMonth */.L3)(last.month);
}
function ownCost({ metric }, { used, unused, purchased }) {
    if (metric === 'billedCost')
        return purchased && moneyToNumber(purchased);
    return used && unused && moneyToNumber(used) + moneyToNumber(unused);
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/month-outlook.js


/** Kinds that are posted, or grow, after the day they are dated: final data shows them on days on which nobody knew them. */
const POSTED_LATER = ['tax', 'support'];
/** What was charged of a kind on the days before the origin, as far as anybody could know then. */
function soFar(basis, { month, origin, inHindsight }, kind) {
    if (inHindsight && POSTED_LATER.includes(kind))
        return 0;
    const { start, end } = (0,core_period/* monthPeriod */.WY)(month);
    const until = end < origin ? end : origin;
    return sumBetween(basis.others.get(kind) ?? [], forecast_basis_dayIndex(basis, start), forecast_basis_dayIndex(basis, until));
}
/** What a whole month was charged of a kind. */
function kindOf(basis, month, kind) {
    return between(basis, month, basis.others.get(kind) ?? []);
}
function between(basis, month, values) {
    const { start, end } = (0,core_period/* monthPeriod */.WY)(month);
    return sumBetween(values, forecast_basis_dayIndex(basis, start), forecast_basis_dayIndex(basis, end));
}
/** What an earlier month was charged from the date on that the outlook's origin has in its own. */
function afterDate(basis, outlook, { month, kind }) {
    const passed = Math.max(0, (0,core_period/* daysBetween */.YM)((0,core_period/* monthPeriod */.WY)(outlook.month).start, outlook.origin));
    const { start, end } = (0,core_period/* monthPeriod */.WY)(month);
    const from = forecast_basis_dayIndex(basis, start) + passed;
    return sumBetween(basis.others.get(kind) ?? [], from, forecast_basis_dayIndex(basis, end));
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/recurring-purchases.js



/** Days whose median says what is bought every day. */
const recurring_purchases_RECENT_DAYS = 14;
/**
 * Commitment fees still to come in a month: the daily fee for each day left, and what the last two firsts of a month
 * had beyond it. A single upfront payment is neither, so it is not expected again.
 */
function recurringPurchases(basis, month, origin) {
    const values = basis.others.get('commitmentPurchase') ?? [];
    const known = values.slice(0, Math.max(0, forecast_basis_dayIndex(basis, origin)));
    if (known.length === 0)
        return 0;
    const daily = (0,simple_statistics/* median */.JZ)(known.slice(-recurring_purchases_RECENT_DAYS));
    const from = month.start > origin ? month.start : origin;
    const days = from < month.end ? (0,core_period/* daysInMonth */.L3)((0,core_period/* monthOf */.GS)(month.start)) - Number(from.slice(8)) + 1 : 0;
    const hasFirst = from === month.start;
    return daily * days + (hasFirst ? monthlyFee(basis, known, { daily, origin }) : 0);
}
function monthlyFee(basis, known, { daily, origin }) {
    const lastFirst = (0,core_period/* firstDayOf */.Os)((0,core_period/* monthOf */.GS)((0,core_period/* addDays */.fi)(origin, -1)));
    const firsts = [lastFirst, (0,core_period/* firstDayOf */.Os)((0,core_period/* addMonths */.PS)((0,core_period/* monthOf */.GS)(lastFirst), -1))];
    const beyond = firsts.map((first) => (known[forecast_basis_dayIndex(basis, first)] ?? daily) - daily);
    return Math.max(0, Math.min(...beyond));
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/calendar-items.js






/** Final months a ratio or a habit is read from. */
const calendar_items_MONTHS = 3;
/** Kinds that tax is charged on. */
const TAXABLE = [
    'support',
    'marketplace',
    'purchase',
    'commitmentPurchase',
    'discount',
    'adjustment',
];
/**
 * What the calendar adds to the learned usage of a month (`finops-maths` §8): each amount is what is still to come
 * after the days already charged, so that charged + learned + items is the month.
 */
function calendarItems(basis, outlook) {
    const usageItems = [
        item(basis, outlook, {
            kind: 'month-start',
            value: outlook.monthStart,
            reason: { id: 'month-start' },
        }),
        eventItem(basis, outlook),
        commitmentEndItem(basis, outlook),
    ];
    const usage = outlook.usage + usageItems.slice(1).reduce((sum, { amount }) => sum + amount.value, 0);
    const otherItems = [
        ratioItem(basis, outlook, { kind: 'discount', base: usage, months: calendar_items_MONTHS }),
        ratioItem(basis, outlook, { kind: 'support', base: usage, months: 1 }),
        habitItem(basis, outlook, 'marketplace'),
        purchaseItem(basis, outlook),
        habitItem(basis, outlook, 'credit'),
    ];
    const taxed = otherItems.filter(({ kind }) => kind !== 'credit');
    const base = usage +
        taxed.reduce((sum, { amount }) => sum + amount.value, 0) +
        TAXABLE.reduce((sum, kind) => sum + soFar(basis, outlook, kind), 0);
    const tax = ratioItem(basis, outlook, { kind: 'tax', base, months: calendar_items_MONTHS });
    return [...usageItems, ...otherItems, tax].filter(({ amount }) => amount.value !== 0);
}
function item({ currency }, { month }, { kind, value, reason }) {
    return { kind, month, amount: { value, currency }, reason };
}
/** A charge that follows the cost it is charged on: median share of the last final months × this month's base. */
function ratioItem(basis, outlook, rule) {
    const shares = outlook.known.slice(-rule.months).flatMap((month) => {
        const base = baseOf(basis, month, rule.kind);
        return base > 0 ? [kindOf(basis, month, rule.kind) / base] : [];
    });
    const share = shares.length === 0 ? 0 : (0,simple_statistics/* median */.JZ)(shares);
    const due = remaining(share * rule.base, soFar(basis, outlook, rule.kind));
    const reason = { id: 'share', share, months: shares.length };
    return item(basis, outlook, { kind: rule.kind, value: due, reason });
}
function baseOf(basis, month, kind) {
    const usage = between(basis, month, basis.usageTotal);
    if (kind !== 'tax')
        return usage;
    return usage + TAXABLE.reduce((sum, taxable) => sum + kindOf(basis, month, taxable), 0);
}
/**
 * A charge that came in each of the last final months is expected again, as much of it as came after this date then; one
 * that stopped is not. Credits are taken at their smallest: what they will not cover must be paid.
 */
function habitItem(basis, outlook, kind) {
    const months = outlook.known.slice(-calendar_items_MONTHS);
    const reason = { id: 'habit', months: calendar_items_MONTHS };
    const isHabit = months.length === calendar_items_MONTHS && months.every((month) => kindOf(basis, month, kind) !== 0);
    if (!isHabit)
        return item(basis, outlook, { kind, value: 0, reason });
    const amounts = months.map((month) => afterDate(basis, outlook, { month, kind }));
    const value = kind === 'credit' ? Math.max(...amounts) : (0,simple_statistics/* median */.JZ)(amounts);
    return item(basis, outlook, { kind, value, reason });
}
function purchaseItem(basis, outlook) {
    const due = recurringPurchases(basis, (0,core_period/* monthPeriod */.WY)(outlook.month), outlook.origin);
    const reason = { id: 'recurring-fees' };
    return item(basis, outlook, { kind: 'purchase', value: due, reason });
}
function eventItem(basis, outlook) {
    let value = 0;
    let events = 0;
    for (const { amount, period } of basis.events) {
        const left = (0,core_period/* intersection */.E$)(rest(outlook.month, outlook.origin), period);
        if (!amount || amount.currency !== basis.currency || !left)
            continue;
        value += moneyToNumber(amount) * ((0,core_period/* lengthInDays */.Dx)(left) / (0,core_period/* lengthInDays */.Dx)(period));
        events += 1;
    }
    const reason = { id: 'planned-events', events };
    return item(basis, outlook, { kind: 'event', value, reason });
}
/** Days of a month from an origin on. */
function rest(month, origin) {
    const period = (0,core_period/* monthPeriod */.WY)(month);
    return { start: period.start > origin ? period.start : origin, end: period.end };
}
/** What is still to come of an amount, never of the other sign: more than expected was charged already. */
function remaining(expected, already) {
    const due = expected - already;
    return due * expected > 0 ? due : 0;
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/month-shape.js




/** Days on either side that make up the month around a day. */
const HALF_MONTH = 15;
/** Months below which a shape cannot be told from chance. */
const MIN_MONTHS = 3;
const DATES = 31;
/**
 * How each day of the month (1 to 31, at index 0 to 30) stands to the month around it: tier and free-tier counters start
 * anew on the first, so the same use costs more early or late. Shrunk towards 1 by as much of it as noise explains.
 */
function dayOfMonthFactors(values, start) {
    const ratios = ratiosByDate(values, start);
    const months = Math.min(...ratios.slice(0, 28).map((list) => list.length));
    if (months < MIN_MONTHS)
        return new Array(DATES).fill(1);
    const medians = ratios.map((list) => (list.length < MIN_MONTHS ? null : (0,simple_statistics/* median */.JZ)([...list])));
    const shape = smooth(medians.map((factor, date) => factor ?? medians[date - 1] ?? 1));
    const residuals = ratios.flatMap((list, date) => list.map((ratio) => ratio - (shape[date] ?? 1)));
    const noise = robustScale(residuals) ** 2 / months;
    const spread = (0,simple_statistics/* variance */.GV)([...shape]);
    const trust = spread > 0 ? Math.max(0, 1 - noise / spread) : 0;
    const centre = (0,simple_statistics/* mean */.RE)([...shape]);
    return shape.map((factor) => 1 + trust * (factor / centre - 1));
}
/** Day ÷ mean of the month around it, the weekday taken out, by date; days without a whole month around them left out. */
function ratiosByDate(values, start) {
    const weekdays = weekdayFactors(values, start);
    const first = (0,core_period/* weekdayOf */.Up)(start);
    const flat = values.map((value, at) => value / (weekdays[(first + at) % 7] ?? 1));
    const ratios = Array.from({ length: DATES }, () => []);
    for (let at = HALF_MONTH; at < flat.length - HALF_MONTH; at += 1) {
        const level = (0,simple_statistics/* mean */.RE)(flat.slice(at - HALF_MONTH, at + HALF_MONTH + 1));
        const date = Number((0,core_period/* addDays */.fi)(start, at).slice(8)) - 1;
        if (level > 0)
            ratios[date]?.push((flat[at] ?? 0) / level);
    }
    return ratios;
}
/** Each date with its neighbours, itself counted twice. */
function smooth(values) {
    return values.map((value, at) => (2 * value + (values[at - 1] ?? value) + (values[at + 1] ?? value)) / 4);
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/month-start-charge.js


/** Month starts looked back. */
const STARTS = 3;
/** An excess below this share of a usual day is noise. */
const NOISE = 0.1;
/**
 * What is charged on the first of each month beyond a usual day (zones, monthly fees within usage): the median of the
 * last three firsts, when at least two of them stand out; else 0.
 */
function monthStartCharge(values, expected, start) {
    const excesses = [];
    for (let at = values.length - 1; at >= 0 && excesses.length < STARTS; at -= 1) {
        if (!(0,core_period/* addDays */.fi)(start, at).endsWith('-01'))
            continue;
        const usual = expected[at] ?? 0;
        const excess = (values[at] ?? 0) - usual;
        excesses.push(excess > NOISE * Math.abs(usual) ? excess : 0);
    }
    const seen = excesses.filter((excess) => excess > 0);
    return seen.length >= 2 ? (0,simple_statistics/* median */.JZ)(excesses) : 0;
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/usage-paths.js








/** Days a forecast learns from: half a year holds the shape of the month several times. */
const TRAINING_DAYS = 182;
/** Of them, days the model is fitted to: enough for the week and the recent slope, and quick. */
const MODEL_DAYS = 112;
/** Paths per series. Drawn in mirrored pairs, so few are enough for an 80 % interval. */
const PATHS = 200;
/** Robust standard deviations, and share of the usual cost, beyond which a day of the past is not learned from. */
const OUTLIER = { sigma: 4, ratio: 0.1 };
/** Forecasts the usage of every series from the days before `origin` and adds the paths up. */
function usagePaths(basis, forecaster, { origin, horizon }) {
    const to = forecast_basis_dayIndex(basis, origin);
    const totals = Array.from({ length: PATHS }, () => new Array(horizon).fill(0));
    let monthStart = 0;
    for (const series of basis.usage) {
        const history = learnable(series, to, basis.events);
        monthStart += history.monthStart;
        const shape = Array.from({ length: horizon }, (_, at) => history.factorAt((0,core_period/* addDays */.fi)(origin, at)));
        const paths = forecaster.paths(history.values, horizon, PATHS);
        addPaths(totals, paths, { shape, floor: history.floor });
    }
    const expected = Array.from({ length: horizon }, (_, at) => totals.reduce((sum, path) => sum + (path[at] ?? 0), 0) / PATHS);
    return { expected, paths: totals, monthStart };
}
function addPaths(totals, paths, { shape, floor }) {
    for (const [index, total] of totals.entries()) {
        const path = paths[index] ?? [];
        for (const [at, sum] of total.entries())
            total[at] = sum + Math.max(floor, (path[at] ?? 0) * (shape[at] ?? 1));
    }
}
/** History without what is no habit (spikes, planned events and month starts are replaced by the usual cost) and with the shape of the month taken out. */
function learnable(series, to, events) {
    const from = Math.max(firstCost(series.values), to - TRAINING_DAYS);
    const start = (0,core_period/* addDays */.fi)(series.period.start, from);
    const values = withoutEvents(series, events).slice(from, Math.max(from, to));
    const expected = usual(values, expectedByLevel(values, start), expectedBySameWeekday(values));
    const residuals = values.map((value, at) => value - (expected[at] ?? 0));
    const scale = robustScale(residuals);
    const cleaned = values.map((value, at) => {
        const today = (0,core_period/* addDays */.fi)(start, at);
        const usualCost = expected[at] ?? value;
        const floor = Math.max(OUTLIER.sigma * scale, OUTLIER.ratio * Math.abs(usualCost));
        const isOutlier = Math.abs(value - usualCost) > floor;
        // What comes every month is learned as its shape; the first alone is a calendar item.
        const isLearned = !today.endsWith('-01') && isMonthlyHabit(residuals, start, at);
        return isOutlier && !isLearned ? usualCost : value;
    });
    const factors = dayOfMonthFactors(cleaned, start);
    const factorAt = (at) => factors[Number(at.slice(8)) - 1] ?? 1;
    return {
        values: cleaned.map((value, at) => value / factorAt((0,core_period/* addDays */.fi)(start, at))).slice(-MODEL_DAYS),
        factorAt,
        monthStart: monthStartCharge(values, expected, start),
        // Usage costs nothing at least; a series that knows negative days may have more of them.
        floor: values.some((value) => value < 0) ? Number.NEGATIVE_INFINITY : 0,
    };
}
/** Days of planned events cost what the same weekday cost before them, however long they last. */
function withoutEvents({ values, period, scope }, events) {
    const ordinary = [...values];
    for (const at of values.keys())
        if (isPlanned(events, scope, (0,core_period/* addDays */.fi)(period.start, at)))
            ordinary[at] = ordinary[at - 7] ?? 0;
    return ordinary;
}
function usual(values, byLevel, byWeekday) {
    return values.map((value, at) => {
        const [a, b] = [byLevel[at] ?? value, byWeekday[at] ?? value];
        return Math.abs(value - a) <= Math.abs(value - b) ? a : b;
    });
}
function firstCost(values) {
    const first = values.findIndex((value) => value !== 0);
    return first < 0 ? values.length : first;
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/month-estimate.js




/** The months from the origin's on, by the model. */
function modelEstimates(context, forecaster, months) {
    const { basis, origin } = context;
    const targets = targetMonths(origin, months);
    const last = targets.at(-1) ?? (0,core_period/* monthOf */.GS)(origin);
    const horizon = (0,core_period/* daysBetween */.YM)(origin, (0,core_period/* monthPeriod */.WY)(last).end);
    const usage = usagePaths(basis, forecaster, { origin, horizon });
    return targets.map((month) => {
        const { start, end } = (0,core_period/* monthPeriod */.WY)(month);
        const from = Math.max(0, (0,core_period/* daysBetween */.YM)(origin, start));
        const to = (0,core_period/* daysBetween */.YM)(origin, end);
        const monthStart = start >= origin ? usage.monthStart : 0;
        const usageLeft = sumBetween(usage.expected, from, to);
        const deviations = usage.paths.map((path) => sumBetween(path, from, to) - usageLeft);
        return estimate(context, month, { usageLeft, monthStart, deviations: deviations.sort((a, b) => a - b) });
    });
}
/** The months from the origin's on, each day at the average day of the running or of the last full month; null without such days. */
function averageEstimates(context, method, months) {
    const daily = averageDay(context, method);
    if (daily === null)
        return null;
    return targetMonths(context.origin, months).map((month) => {
        const left = Math.min((0,core_period/* daysInMonth */.L3)(month), (0,core_period/* daysBetween */.YM)(context.origin, (0,core_period/* monthPeriod */.WY)(month).end));
        const soFar = usageSoFar(context, month);
        // The last month's average stands for the whole month, whatever its first days cost (`finops-maths` §8).
        const usageLeft = method === 'run-rate' ? daily * left : daily * (0,core_period/* daysInMonth */.L3)(month) - soFar;
        return estimate(context, month, { usageLeft, monthStart: 0, deviations: [] });
    });
}
function averageDay({ basis, origin }, method) {
    const running = (0,core_period/* monthPeriod */.WY)((0,core_period/* monthOf */.GS)(origin));
    const period = method === 'run-rate'
        ? { start: running.start, end: origin }
        : (0,core_period/* monthPeriod */.WY)((0,core_period/* addMonths */.PS)((0,core_period/* monthOf */.GS)(origin), -1));
    const days = (0,core_period/* daysBetween */.YM)(period.start, period.end);
    const from = forecast_basis_dayIndex(basis, period.start);
    if (days === 0 || from < 0)
        return null;
    return sumBetween(basis.usageTotal, from, forecast_basis_dayIndex(basis, period.end)) / days;
}
function estimate(context, month, parts) {
    const { basis, origin, known, inHindsight } = context;
    const soFar = usageSoFar(context, month);
    const usage = soFar + parts.usageLeft + parts.monthStart;
    const items = calendarItems(basis, {
        month,
        origin,
        usage,
        monthStart: parts.monthStart,
        known,
        inHindsight,
    });
    const itemsLeft = items.reduce((sum, { amount }) => sum + amount.value, 0);
    return {
        month,
        usageSoFar: soFar,
        usageLeft: parts.usageLeft,
        items,
        itemsLeft,
        deviations: parts.deviations,
    };
}
function usageSoFar({ basis, origin }, month) {
    const { start } = (0,core_period/* monthPeriod */.WY)(month);
    return sumBetween(basis.usageTotal, forecast_basis_dayIndex(basis, start), forecast_basis_dayIndex(basis, origin));
}
function targetMonths(origin, months) {
    return Array.from({ length: months }, (_, index) => (0,core_period/* addMonths */.PS)((0,core_period/* monthOf */.GS)(origin), index));
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/back-test.js





/** Days of a month after which it is forecast again, and how many final months back (`finops-maths` §8). */
const ORIGIN_DAYS = [5, 10, 15, 20, 25];
const back_test_MONTHS = 6;
/** Days of history before the first origin, below which a model has nothing to learn from. */
const back_test_MIN_HISTORY = 28;
/** Support of a month and the invoice come within the first week of the next: before that it is not final. */
const FINAL_FROM_DAY = 8;
/**
 * Kinds a forecast answers for. One-off purchases, refunds and adjustments are known to people, not to history: they are
 * left out of forecast and actual alike.
 */
const FORESEEN = ['tax', 'support', 'marketplace', 'credit', 'discount'];
/** Every method at every origin of the last final months, each seeing only what was known then. */
function runTrials(basis, forecaster) {
    const trials = [];
    for (const month of basis.finalMonths.slice(-back_test_MONTHS)) {
        for (const day of ORIGIN_DAYS) {
            const origin = (0,core_period/* addDays */.fi)((0,core_period/* firstDayOf */.Os)(month), day);
            if (forecast_basis_dayIndex(basis, origin) < back_test_MIN_HISTORY)
                continue;
            const lastKnown = (0,core_period/* addMonths */.PS)(month, day < FINAL_FROM_DAY ? -2 : -1);
            const known = basis.finalMonths.filter((final) => final <= lastKnown);
            trials.push(...trialsAt({ basis, origin, known, inHindsight: true }, month, forecaster));
        }
    }
    return trials;
}
function trialsAt(context, month, forecaster) {
    const trials = [];
    const actual = back_test_actualOf(context.basis, month);
    const add = (method, [estimate]) => {
        if (!estimate)
            return;
        const forecast = foreseen(context, estimate);
        const day = (0,core_period/* daysBetween */.YM)((0,core_period/* firstDayOf */.Os)(month), context.origin);
        trials.push({ month, day, method, forecast, actual, halfWidth: halfWidthOf(estimate) });
    };
    if (forecaster)
        add('model', modelEstimates(context, forecaster, 1));
    for (const method of ['run-rate', 'last-month-average'])
        add(method, averageEstimates(context, method, 1) ?? []);
    return trials;
}
/** Half the width of the 80 % interval of the paths, or what there is to get wrong where there are none. */
function halfWidthOf({ deviations, usageLeft, itemsLeft }) {
    if (deviations.length === 0)
        return Math.abs(usageLeft) + Math.abs(itemsLeft);
    return ((0,simple_statistics/* quantile */.YV)([...deviations], 0.9) - (0,simple_statistics/* quantile */.YV)([...deviations], 0.1)) / 2;
}
/** Share of past errors the interval must hold (`finops-maths` §8). */
const COVERED = 0.8;
/**
 * By what the half width must be multiplied so that 80 % of the past errors would have been inside (split conformal:
 * (n + 1) ÷ n of 80 %). The errors of one month come together, so n counts months. Null without any trial.
 */
function calibration(trials) {
    const ratios = trials
        .filter(({ halfWidth }) => halfWidth > 0)
        .map(({ forecast, actual, halfWidth }) => Math.abs(forecast - actual) / halfWidth);
    if (ratios.length === 0)
        return null;
    const months = new Set(trials.map(({ month }) => month)).size;
    return (0,simple_statistics/* quantile */.YV)(ratios, Math.min(1, (COVERED * (months + 1)) / months));
}
/** Accuracy of one method over its trials; null without any. Intervals are calibrated on earlier months only. */
function back_test_summarise(method, all) {
    const trials = all.filter((trial) => trial.method === method);
    const total = trials.reduce((sum, { actual }) => sum + actual, 0);
    if (trials.length === 0 || total <= 0)
        return null;
    const error = trials.reduce((sum, { forecast, actual }) => sum + forecast - actual, 0);
    const absolute = trials.reduce((sum, { forecast, actual }) => sum + Math.abs(forecast - actual), 0);
    return {
        method,
        wape: absolute / total,
        bias: error / total,
        origins: trials.length,
        intervalCoverage: coverage(trials),
    };
}
function coverage(trials) {
    const judged = trials.flatMap((trial) => {
        const factor = calibration(trials.filter(({ month }) => month < trial.month));
        if (factor === null)
            return [];
        return [Math.abs(trial.forecast - trial.actual) <= factor * trial.halfWidth];
    });
    return judged.length === 0 ? null : judged.filter(Boolean).length / judged.length;
}
function foreseen({ basis, origin }, estimate) {
    const { month, usageSoFar, usageLeft, items } = estimate;
    const expected = items.filter(({ kind }) => kind !== 'purchase').map(({ amount }) => amount.value);
    const seen = FORESEEN.filter((kind) => !POSTED_LATER.includes(kind));
    const others = othersOf(basis, seen, { month, until: forecast_basis_dayIndex(basis, origin) });
    return usageSoFar + usageLeft + others + expected.reduce((sum, value) => sum + value, 0);
}
function back_test_actualOf(basis, month) {
    const { start, end } = (0,core_period/* monthPeriod */.WY)(month);
    const until = forecast_basis_dayIndex(basis, end);
    const usage = sumBetween(basis.usageTotal, forecast_basis_dayIndex(basis, start), until);
    return usage + othersOf(basis, FORESEEN, { month, until });
}
function othersOf(basis, kinds, { month, until }) {
    const from = forecast_basis_dayIndex(basis, (0,core_period/* firstDayOf */.Os)(month));
    return kinds.reduce((sum, kind) => sum + sumBetween(basis.others.get(kind) ?? [], from, until), 0);
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/forecast.js







/** Days of usage below which there is nothing to learn: averages are used. */
const MIN_MODEL_DAYS = 28;
/** Origins up to this day of the month say how far off a forecast of a whole month is. */
const EARLY_ORIGIN = 10;
/** Final months below which no interval is given. */
const MIN_FINAL_MONTHS = 3;
/**
 * The running month and the months after it (`finops-maths` §8), one forecast per metric. The method is the one that did
 * best on this bill's own past. Unknown where there is no complete day to start from.
 */
function forecast_forecastOf(bill, currency, options) {
    const forecasts = [];
    for (const metric of options.metrics) {
        const basis = forecastBasis(bill, currency, metric, options.events);
        if (!basis.known)
            return basis;
        forecasts.push(forecastMetric(basis.value, options));
    }
    return known(forecasts);
}
function forecastMetric(basis, { forecaster, monthsAhead = 3 }) {
    const isLongEnough = (0,core_period/* lengthInDays */.Dx)(basis.period) >= MIN_MODEL_DAYS;
    const trials = runTrials(basis, isLongEnough ? forecaster : null);
    const backTests = METHODS.flatMap((method) => back_test_summarise(method, trials) ?? []);
    const context = {
        basis,
        origin: basis.period.end,
        known: basis.finalMonths,
        inHindsight: false,
    };
    const { method, estimates } = bestEstimates(context, {
        ranked: rank(backTests, isLongEnough),
        forecaster,
        months: 1 + monthsAhead,
    });
    const hasInterval = basis.finalMonths.length >= MIN_FINAL_MONTHS;
    const own = hasInterval ? trials.filter((trial) => trial.method === method) : [];
    const running = calibration(own);
    // The months after the running one lie as far ahead as the first origins of a month do, or further.
    const later = calibration(own.filter(({ day }) => day <= EARLY_ORIGIN));
    return {
        metric: basis.metric,
        method,
        model: method === 'model' ? forecaster.name : null,
        trainedOn: trainedOn(basis),
        months: estimates.map((estimate, at) => monthForecast(basis, estimate, at === 0 ? running : later)),
        backTests,
        notes: [...(isLongEnough ? [] : [NO_MODEL]), ...(running === null ? [NO_INTERVAL] : [])],
    };
}
const METHODS = ['model', 'run-rate', 'last-month-average'];
const NO_MODEL = {
    reason: 'no-history',
    subject: 'forecast by a model',
    remedy: 'read at least 28 complete days',
};
const NO_INTERVAL = {
    reason: 'no-history',
    subject: 'forecast interval',
    remedy: 'read at least three final months',
};
/** Best first: by the error of the back-test; what could not be tested keeps its place at the end. */
function rank(backTests, isLongEnough) {
    const wapeOf = (method) => backTests.find((test) => test.method === method)?.wape ?? Number.POSITIVE_INFINITY;
    const order = isLongEnough ? METHODS : METHODS.filter((method) => method !== 'model');
    return [...order].sort((a, b) => (wapeOf(a) === wapeOf(b) ? 0 : wapeOf(a) - wapeOf(b)));
}
function bestEstimates(context, choice) {
    for (const method of choice.ranked) {
        const estimates = method === 'model'
            ? modelEstimates(context, choice.forecaster, choice.months)
            : averageEstimates(context, method, choice.months);
        if (estimates)
            return { method, estimates };
    }
    return { method: 'model', estimates: modelEstimates(context, choice.forecaster, choice.months) };
}
function monthForecast(basis, estimate, factor) {
    const actual = actualOf(basis, (0,core_period/* monthPeriod */.WY)(estimate.month));
    const expected = moneyToNumber(actual) + estimate.usageLeft + estimate.itemsLeft;
    const half = factor === null ? null : factor * halfWidthOf(estimate);
    const bound = (value) => ({ value, currency: basis.currency });
    return {
        month: estimate.month,
        metric: basis.metric,
        actual,
        expected: bound(expected),
        low: half === null ? null : bound(expected - half),
        high: half === null ? null : bound(expected + half),
        calendarItems: estimate.items,
    };
}
function trainedOn({ period }) {
    const start = (0,core_period/* addDays */.fi)(period.end, -TRAINING_DAYS);
    return { start: start > period.start ? start : period.start, end: period.end };
}

;// CONCATENATED MODULE: ./build/src/core/mover.js
const MOVER_DIMENSIONS = [
    'serviceName',
    'subAccountId',
    'regionId',
    'usageType',
    'resourceId',
];

;// CONCATENATED MODULE: ./build/src/costs/analysis/effects.js


/** In the order in which equally large effects are named. */
const CAUSES = ['new', 'ended', 'quantity', 'price', 'commitment', 'amountOnly'];
function noEffects(currency) {
    const zero = zeroMoney(currency);
    return { quantity: zero, price: zero, commitment: zero, new: zero, ended: zero, amountOnly: zero };
}
/** A change that has one cause alone. */
function onlyEffect(cause, change) {
    return { ...noEffects(change.currency), [cause]: change };
}
function addEffects(a, b) {
    return {
        quantity: addMoney(a.quantity, b.quantity),
        price: addMoney(a.price, b.price),
        commitment: addMoney(a.commitment, b.commitment),
        new: addMoney(a.new, b.new),
        ended: addMoney(a.ended, b.ended),
        amountOnly: addMoney(a.amountOnly, b.amountOnly),
    };
}
/**
 * Splits one change exactly (`finops-maths` §6): `quantity = (Q1−Q0)·C0/Q0`; at the new quantity, `commitment` is the
 * change of what commitments took off, and `price` is all that remains. What is divided is rounded once, and `price`
 * takes the remainder, so that the effects add up to the change to the last decimal.
 */
function effectsOf(now, before, currency) {
    if (!before)
        return now ? onlyEffect('new', now.amount) : noEffects(currency);
    if (!now)
        return onlyEffect('ended', negateMoney(before.amount));
    const change = subtractMoney(now.amount, before.amount);
    if (isNothing(before) && isPositive(now.quantity))
        return onlyEffect('new', change);
    if (isNothing(now) && isPositive(before.quantity))
        return onlyEffect('ended', change);
    if (!hasPrice(now) || !hasPrice(before))
        return onlyEffect('amountOnly', change);
    const growth = (0,decimal/* subtractDecimal */.y8)(now.quantity, before.quantity);
    const quantity = perUnit(before.amount, before.quantity, growth);
    const commitment = commitmentEffect(now, before);
    const price = subtractMoney(subtractMoney(change, quantity), commitment);
    return { ...noEffects(currency), quantity, price, commitment };
}
/** The largest effect in the direction of the change. */
function effects_causeOf(effects, change) {
    const zero = zeroMoney(change.currency);
    const direction = compareMoney(change, zero);
    const towards = CAUSES.filter((each) => direction === 0 || compareMoney(effects[each], zero) === direction);
    const [first = 'amountOnly', ...others] = towards;
    return others.reduce((best, each) => (isLarger(effects[each], effects[best]) ? each : best), first);
}
function isLarger(a, b) {
    return compareMoney(absoluteMoney(a), absoluteMoney(b)) > 0;
}
/** A price needs a quantity, and corrections (negative amounts) have none worth comparing. */
function hasPrice(side) {
    return isPositive(side.quantity) && side.amount.amount.units >= 0n;
}
function isPositive(quantity) {
    return quantity !== null && quantity.units > 0n;
}
function isNothing({ amount, quantity }) {
    return isZeroMoney(amount) && quantity?.units === 0n;
}
/** `(C1−K1) − (C0−K0)·Q1/Q0`, K being the cost without commitments. */
function commitmentEffect(now, before) {
    if (!now.uncommitted || !before.uncommitted)
        return zeroMoney(now.amount.currency);
    const benefit = subtractMoney(before.amount, before.uncommitted);
    const expected = perUnit(benefit, before.quantity, now.quantity);
    return subtractMoney(subtractMoney(now.amount, now.uncommitted), expected);
}
/** `amount ÷ quantity × units`; multiplied first, so that an unchanged price leaves no remainder. */
function perUnit(amount, quantity, units) {
    const quotient = (0,decimal/* divideDecimal */.rE)((0,decimal/* multiplyDecimal */.Yd)(amount.amount, units), quantity);
    if (!quotient)
        throw new RangeError('A price needs a quantity');
    return { amount: quotient, currency: amount.currency };
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/change-sums.js


/** The largest change first, whatever its direction. */
function byChange(a, b) {
    return compareMoney(absoluteMoney(b.change), absoluteMoney(a.change));
}
function totalChange(parts, currency) {
    return sumMoney(parts.map(({ change }) => change), currency);
}
function totalEffects(lines, currency) {
    return lines.reduce((sum, { effects }) => addEffects(sum, effects), noEffects(currency));
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/drivers.js



/** Places named inside one mover. */
const DRIVERS = 3;
/** Where inside the group most of its change happened: lines that go its way, the largest first. */
function driversOf(lines, change) {
    const { currency } = change;
    const zero = zeroMoney(currency);
    const direction = compareMoney(change, zero);
    return [...Map.groupBy(lines, ({ keys }) => JSON.stringify(driverKeys(keys))).values()]
        .map((group) => driverOf(group, currency))
        .filter((each) => direction !== 0 && compareMoney(each.change, zero) === direction)
        .sort((a, b) => byChange(a, b) || (driverId(a) < driverId(b) ? -1 : 1))
        .slice(0, DRIVERS);
}
function driverOf(lines, currency) {
    const change = totalChange(lines, currency);
    return {
        ...driverKeys(lines[0]?.keys ?? null),
        change,
        cause: effects_causeOf(totalEffects(lines, currency), change),
    };
}
function driverKeys(keys) {
    const { serviceName = '', subAccountId = '', regionId = '', usageType = '' } = keys ?? {};
    return { serviceName, subAccountId, regionId, usageType };
}
function driverId({ serviceName, subAccountId, regionId, usageType }) {
    return JSON.stringify([serviceName, subAccountId, regionId, usageType]);
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/change-line.js



/** Compares the charges of one thing; `basis` is the cost column that tells what it costs without commitments. */
function changeLine(keys, cells, { currency, metric, basis }) {
    const now = sideOf(cells.now, currency, metric, basis);
    const before = sideOf(cells.before, currency, metric, basis);
    const zero = zeroMoney(currency);
    const change = subtractMoney(now?.amount ?? zero, before?.amount ?? zero);
    const effects = keys.chargeKind === 'unusedCommitment'
        ? onlyEffect('commitment', change)
        : effectsOf(now, before, currency);
    return { keys, now: now?.amount ?? null, before: before?.amount ?? null, change, effects, groups: 1 };
}
/** Amounts that are unknown add nothing, as in every total (the count of unknown rows stands beside those). */
function sideOf(cells, currency, metric, basis) {
    if (cells.length === 0)
        return null;
    let amount = zeroMoney(currency);
    let quantity = decimal/* ZERO */.f2;
    let uncommitted = basis ? zeroMoney(currency) : null;
    for (const cell of cells) {
        amount = addMoney(amount, cell[metric] ?? zeroMoney(currency));
        quantity = quantity && cell.quantity ? (0,decimal/* addDecimal */.vE)(quantity, cell.quantity) : null;
        const reference = basis && cell[basis];
        if (uncommitted && reference)
            uncommitted = addMoney(uncommitted, reference);
    }
    return { amount, quantity, uncommitted };
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/change-lines.js



/** Spot is a market of its own; on-demand and committed are two prices for the same thing. */
const SPOT = new Set(['Dynamic', 'Spot']);
/** Lines of the detailed cubes: one for each kind of usage, whatever price category it was charged under. */
function detailLines(sides, { currency, metric }) {
    const kinds = kindsOf(metric);
    const groups = new Map();
    for (const side of ['now', 'before']) {
        for (const row of sides[side].rows) {
            if (row.currency !== currency || !kinds.has(row.chargeKind))
                continue;
            const group = entry(groups, sameThing(row), () => new Map());
            entry(group, row.pricingCategory, () => ({ row, now: [], before: [] }))[side].push(row);
        }
    }
    return [...groups.values()].flatMap((categories) => {
        const parts = [...categories.values()];
        const merged = { now: parts.flatMap(({ now }) => now), before: parts.flatMap(({ before }) => before) };
        const basis = uncommittedBasis([...merged.now, ...merged.before], metric, categories.has('Committed'));
        const [first] = parts;
        if (first && basis)
            return [changeLine(first.row, merged, { currency, metric, basis })];
        return parts.map((part) => changeLine(part.row, part, { currency, metric, basis }));
    });
}
/** Lines of a pair of cubes without detail; both hold usage kinds only. */
function pairLines(sides, { currency, metric }) {
    const groups = new Map();
    for (const side of ['now', 'before']) {
        for (const row of sides[side].rows) {
            if (row.currency !== currency)
                continue;
            const key = JSON.stringify(sides.now.dimensions.map((name) => row[name]));
            entry(groups, key, () => ({ row, now: [], before: [] }))[side].push(row);
        }
    }
    return [...groups.values()].map(({ row, ...cells }) => {
        const keys = Object.fromEntries(sides.now.dimensions.map((name) => [name, row[name]]));
        return changeLine(keys, cells, { currency, metric, basis: null });
    });
}
/** Lines of resources; what the source summed beyond its limit is one line without a key. */
function resourceLines(cube, { currency, metric }) {
    return cube.rows
        .filter((row) => row.currency === currency)
        .map(({ key, now, before, groups }) => {
        const cells = { now: now ? [now] : [], before: before ? [before] : [] };
        const own = changeLine(key ?? {}, cells, { currency, metric, basis: null });
        return key ? own : { ...own, keys: null, groups, effects: onlyEffect('amountOnly', own.change) };
    });
}
/**
 * Contracted cost tells price and commitment apart. Where it is unknown (CUR), list cost stands in for usage that
 * was under a commitment on either side; then a private discount counts with the commitment.
 */
function uncommittedBasis(cells, metric, committed) {
    if (metric !== 'effectiveCost' || !cells.every((cell) => cell.quantity))
        return null;
    const isKnown = (basis) => cells.every((cell) => cell[basis] && cell.unknownRows[basis] === 0);
    if (isKnown('contractedCost'))
        return 'contractedCost';
    return committed && isKnown('listCost') ? 'listCost' : null;
}
function sameThing(row) {
    const { serviceName, subAccountId, regionId, usageType, operation, pricingUnit, chargeKind } = row;
    const spot = SPOT.has(row.pricingCategory);
    return JSON.stringify([
        serviceName,
        subAccountId,
        regionId,
        usageType,
        operation,
        pricingUnit,
        chargeKind,
        spot,
    ]);
}
function entry(map, key, make) {
    const value = map.get(key) ?? make();
    map.set(key, value);
    return value;
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/lines-by-dimension.js

/** The lines each dimension is told from: detail first, else the pair of cubes that knows it, quantities preferred. */
function linesByDimension(comparison, selection) {
    const lines = new Map();
    const { detail, byServiceAccount, byServiceRegion, byServiceUsageType, resources } = comparison;
    const offer = (dimensions, read) => {
        const open = dimensions.filter((dimension) => !lines.has(dimension));
        if (open.length === 0)
            return;
        const found = read();
        for (const dimension of open)
            lines.set(dimension, found);
    };
    if (detail.known)
        offer(['serviceName', 'subAccountId', 'regionId', 'usageType'], () => detailLines(detail.value, selection));
    if (byServiceUsageType.known)
        offer(['serviceName', 'usageType'], () => pairLines(byServiceUsageType.value, selection));
    if (byServiceAccount.known)
        offer(['serviceName', 'subAccountId'], () => pairLines(byServiceAccount.value, selection));
    if (byServiceRegion.known)
        offer(['serviceName', 'regionId'], () => pairLines(byServiceRegion.value, selection));
    if (resources.known)
        offer(['resourceId'], () => resourceLines(resources.value, selection));
    return lines;
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/movers.js







/**
 * What explains one change, by every dimension the source knows (`finops-maths` §6). Nothing is explained where
 * there is nothing to compare, or where days are still incomplete.
 */
function moversOf(comparison, currency, options) {
    const { periods } = comparison;
    if (!periods.covered || periods.state === 'incomplete')
        return [];
    const lines = linesByDimension(withoutKinds(comparison, options.leftOut ?? []), {
        currency,
        metric: options.metric,
    });
    return MOVER_DIMENSIONS.flatMap((dimension) => {
        const own = lines.get(dimension);
        return own ? [breakdownOf(dimension, own, { periods, currency, options })] : [];
    });
}
function withoutKinds(comparison, kinds) {
    if (kinds.length === 0)
        return comparison;
    const left = new Set(kinds);
    const kept = (cube) => ({
        ...cube,
        rows: cube.rows.filter(({ chargeKind }) => !left.has(chargeKind)),
    });
    return {
        ...comparison,
        detail: mapKnown(comparison.detail, ({ now, before }) => ({ now: kept(now), before: kept(before) })),
    };
}
function breakdownOf(dimension, lines, { periods, currency, options }) {
    const labels = new Map(dimension === 'subAccountId' ? options.accounts.map(({ id, name }) => [id, name]) : []);
    const kept = lines.filter(({ keys }) => keys !== null);
    const all = [...Map.groupBy(kept, ({ keys }) => keys?.[dimension] ?? '')]
        .map(([key, group]) => moverOf(key, labels.get(key) ?? null, group, currency))
        .sort((a, b) => byChange(a, b) || (a.key < b.key ? -1 : 1));
    const movers = all.filter(({ change }) => !isZeroMoney(change)).slice(0, options.limit);
    const listed = new Set(movers.map(({ key }) => key));
    const others = all.filter(({ key }) => !listed.has(key));
    const beyond = lines.filter(({ keys }) => keys === null);
    return {
        dimension,
        periods,
        change: totalChange(lines, currency),
        effects: totalEffects(lines, currency),
        movers,
        rest: {
            groups: others.length + beyond.reduce((count, { groups }) => count + groups, 0),
            change: totalChange([...others, ...beyond], currency),
        },
    };
}
function moverOf(key, label, lines, currency) {
    const change = totalChange(lines, currency);
    const effects = totalEffects(lines, currency);
    const isNew = lines.every(({ before }) => before === null);
    const isEnded = lines.every(({ now }) => now === null);
    return {
        key,
        label: label === key ? null : label,
        now: total(lines, 'now', currency),
        before: total(lines, 'before', currency),
        change,
        status: isNew ? 'new' : isEnded ? 'ended' : 'changed',
        effects,
        cause: effects_causeOf(effects, change),
        drivers: driversOf(lines, change),
    };
}
function total(lines, side, currency) {
    return sumMoney(lines.flatMap((line) => line[side] ?? []), currency);
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/other-charges.js


/** What is not usage, by month and kind, from the rows of the cost table: tax, credits, refunds and the like are never called usage. */
function otherChargesOf(table, currency) {
    const other = table.filter(({ chargeKind }) => !charge/* USAGE_KINDS */.od.includes(chargeKind));
    const months = [...Map.groupBy(other, ({ month }) => month).entries()].sort(([a], [b]) => (a < b ? -1 : 1));
    return months.flatMap(([month, inMonth]) => charge/* CHARGE_KINDS */.Ld.flatMap((chargeKind) => {
        const rows = inMonth.filter((row) => row.chargeKind === chargeKind);
        if (rows.length === 0)
            return [];
        const sum = (metric) => sumKnownMoney(rows.map((row) => row[metric]), currency);
        return [{ month, chargeKind, billedCost: sum('billedCost'), effectiveCost: sum('effectiveCost') }];
    }));
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/commitment-views.js


/** Commitments of one currency that are in force, the first to expire first; those without a known end last. */
function commitmentViews(commitments, context) {
    return commitments
        .filter((commitment) => isInForce(commitment, context))
        .map((commitment) => viewOf(commitment, context))
        .sort((a, b) => compareText(sortKey(a), sortKey(b)));
}
/** In force: charged in the month told, or since; one that had ended before is history. */
function isInForce({ months, end }, { month, lastCompleteDay }) {
    if (end !== null && end < month.period.start)
        return false;
    return months.some((each) => each.month >= month.month && each.month <= (0,core_period/* monthOf */.GS)(lastCompleteDay));
}
function viewOf(commitment, { month, asOf }) {
    const zero = zeroMoney(commitment.currency);
    const inMonth = commitment.months.find((each) => each.month === month.month);
    const used = inMonth ? inMonth.used : zero;
    const unused = inMonth ? inMonth.unused : zero;
    return {
        commitment,
        period: month.period,
        used,
        unused,
        utilisation: used && unused ? ratioOfMoney(used, addMoney(used, unused)) : null,
        expiresInDays: commitment.end ? (0,core_period/* daysBetween */.YM)(asOf, commitment.end) : null,
        expires: commitment.end,
        ...costOfExpiry(inMonth, month),
    };
}
const UNKNOWN_EXPIRY = { costOfExpiry: null, costOfExpiryBasis: null };
/** Without the commitment its usage is charged at the contracted or list price, and its own cost goes away, used or not. */
function costOfExpiry(inMonth, { month, period }) {
    if (!inMonth || (0,core_period/* lengthInDays */.Dx)(period) < (0,core_period/* daysInMonth */.L3)(month))
        return UNKNOWN_EXPIRY;
    const { used, unused, coveredContractedCost, coveredListCost } = inMonth;
    const without = coveredContractedCost ?? coveredListCost;
    if (!without || !used || !unused)
        return UNKNOWN_EXPIRY;
    return {
        costOfExpiry: subtractMoney(without, addMoney(used, unused)),
        costOfExpiryBasis: coveredContractedCost ? 'contractedCost' : 'listCost',
    };
}
function sortKey({ expires, commitment }) {
    return `${expires ?? '9999-12-31'} ${commitment.commitmentDiscountId}`;
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/priced-usage.js


/** FOCUS names Spot `Dynamic`. */
const priced_usage_SPOT = new Set(['Dynamic', 'Spot']);
function pricedUsage(bill, currency, month) {
    return mapKnown(bill.monthlyByPricing, ({ rows }) => {
        const own = rows.filter((row) => row.currency === currency && row.month === month);
        const usage = own.filter((row) => row.chargeKind === 'usage');
        const eligible = usage.filter((row) => !priced_usage_SPOT.has(row.pricingCategory));
        const used = eligible.filter((row) => row.commitmentDiscountStatus === 'Used' || row.pricingCategory === 'Committed');
        const unused = own.filter((row) => row.chargeKind === 'unusedCommitment');
        return {
            eligible: priced_usage_sums(eligible, currency),
            spot: priced_usage_sums(usage.filter((row) => priced_usage_SPOT.has(row.pricingCategory)), currency),
            used: priced_usage_sums(used, currency),
            unused: priced_usage_sums(unused, currency),
        };
    });
}
function priced_usage_sums(cells, currency) {
    return {
        billedCost: completeSum(cells, 'billedCost', currency),
        effectiveCost: completeSum(cells, 'effectiveCost', currency),
        listCost: completeSum(cells, 'listCost', currency),
        contractedCost: completeSum(cells, 'contractedCost', currency),
    };
}
/** Ratios need both sums over the same charges: one charge without a value makes the sum unknown. */
function completeSum(cells, metric, currency) {
    let total = zeroMoney(currency);
    for (const cell of cells) {
        const amount = cell[metric];
        if (!amount || cell.unknownRows[metric] > 0)
            return null;
        total = addMoney(total, amount);
    }
    return total;
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/rate-month.js


/** The last full month; where nothing of it was read, the month the data ends in, as far as it goes. */
function rateMonthOf(bill) {
    const full = bill.calendar.comparisons.find(({ name }) => name === 'lastFullMonth');
    const read = full && (0,core_period/* intersection */.E$)(full.now, bill.head.span);
    if (read)
        return { month: (0,core_period/* monthOf */.GS)(full.now.start), period: read, state: full.state };
    const month = (0,core_period/* monthOf */.GS)(bill.calendar.lastCompleteDay);
    const period = (0,core_period/* intersection */.E$)((0,core_period/* monthPeriod */.WY)(month), bill.head.span) ?? (0,core_period/* monthPeriod */.WY)(month);
    return { month, period, state: stateOfPeriod(period, firstIncompleteDay(bill.calendar), bill.head) };
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/rates.js





/** What rates were paid in the last full month, and what commitments did for them (`finops-maths` §14). */
function ratesOf(bill, currency) {
    const month = rateMonthOf(bill);
    const usage = pricedUsage(bill, currency, month.month);
    return {
        ladder: usage.known ? ladderOf(usage.value, month) : usage,
        kpis: usage.known ? kpisOf(usage.value, month) : [],
        commitments: mapKnown(bill.commitments, (commitments) => commitmentViews(commitments.filter((each) => each.currency === currency), { month, lastCompleteDay: bill.calendar.lastCompleteDay, asOf: bill.calendar.asOf })),
    };
}
/** Unused commitment is in the effective cost: it was paid for the same usage. */
function ladderOf(usage, { period }) {
    const effectiveCost = effectiveOf(usage);
    if (!effectiveCost)
        return unknown('column-missing', 'effective cost', 'export the EffectiveCost column');
    const { listCost, contractedCost } = usage.eligible;
    return known({
        period,
        listCost,
        contractedCost,
        effectiveCost,
        excludedSpot: usage.spot.effectiveCost,
        negotiated: difference(listCost, contractedCost),
        commitment: difference(contractedCost, effectiveCost),
    });
}
function kpisOf(usage, month) {
    const { eligible, used, unused } = usage;
    const effective = effectiveOf(usage);
    const paid = sum(used.effectiveCost, unused.effectiveCost);
    const basis = eligible.contractedCost ? 'contractedCost' : 'listCost';
    const ratio = kpiMaker(month);
    return [
        ratio('effective-savings-rate', difference(eligible.contractedCost, effective), eligible.contractedCost),
        ratio('effective-savings-rate-list', difference(eligible.listCost, effective), eligible.listCost),
        ratio('commitment-utilisation', used.effectiveCost, paid),
        { ...ratio('commitment-coverage', used[basis], eligible[basis]), basis },
        ratio('commitment-waste', unused.effectiveCost, paid),
    ];
}
/**
 * `finops-maths` §14. A savings rate has no target, its trend is what counts. Nor has coverage here: the usual goals
 * are of usage that a commitment is sold for, and this counts all usage but Spot, whatever the service.
 */
const TARGETS = {
    'commitment-utilisation': { value: '0.95', direction: 'at-least' },
    'commitment-waste': { value: '0.05', direction: 'at-most' },
};
function kpiMaker({ period, state }) {
    return (id, numerator, denominator) => ({
        id,
        value: numerator && denominator ? ratioOfMoney(numerator, denominator) : null,
        numerator,
        denominator,
        period,
        state,
        target: TARGETS[id] ?? null,
    });
}
function effectiveOf({ eligible, unused }) {
    return sum(eligible.effectiveCost, unused.effectiveCost);
}
function sum(a, b) {
    return a && b ? addMoney(a, b) : null;
}
function difference(a, b) {
    return a && b ? subtractMoney(a, b) : null;
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/series.js






/** Complete days on the daily chart; incomplete days follow. */
const DAYS = 60;
/** Services told apart; the others are one series. */
const SERVICES = 6;
/** What the charts show: usage by day and service, and everything charged by month, as forecasts count it. */
function seriesOf(bill, currency, metric) {
    const incompleteFrom = firstIncompleteDay(bill.calendar);
    const shown = shownDays(bill, incompleteFrom, currency);
    const days = shown ? (0,core_period/* eachDay */.aj)(shown) : [];
    return {
        metric,
        days,
        incompleteFrom: days.some((each) => each >= incompleteFrom) ? incompleteFrom : null,
        daily: dailyOf(bill, days, { currency, metric }),
        months: monthsOf(bill, incompleteFrom, { currency, metric }),
    };
}
/** The last complete days, and the days after them that usage has reached. */
function shownDays({ head, dailyByService }, incompleteFrom, currency) {
    if (!dailyByService.known)
        return null;
    const { rows, period } = dailyByService.value;
    let end = incompleteFrom;
    for (const row of rows) {
        const at = (0,core_period/* parseDay */.Iq)(row.day);
        if (at && at >= end && row.currency === currency && series_isUsage(row.chargeKind))
            end = (0,core_period/* addDays */.fi)(at, 1);
    }
    const read = (0,core_period/* intersection */.E$)({ start: (0,core_period/* addDays */.fi)(incompleteFrom, -DAYS), end }, period);
    return read && (0,core_period/* intersection */.E$)(read, head.span);
}
function series_isUsage(chargeKind) {
    return charge/* USAGE_KINDS */.od.some((kind) => kind === chargeKind);
}
function dailyOf(bill, days, { currency, metric }) {
    if (!bill.dailyByService.known)
        return [];
    const place = new Map(days.map((each, index) => [each, index]));
    const zeros = () => days.map(() => zeroMoney(currency));
    const byService = new Map();
    for (const row of bill.dailyByService.value.rows) {
        const [index, amount] = [place.get(row.day), row[metric]];
        if (index === undefined || !amount || row.currency !== currency || !series_isUsage(row.chargeKind))
            continue;
        const amounts = byService.get(row.serviceName) ?? zeros();
        amounts[index] = addMoney(amounts[index] ?? zeroMoney(currency), amount);
        byService.set(row.serviceName, amounts);
    }
    const ranked = [...byService]
        .map(([serviceName, amounts]) => ({ serviceName, amounts, total: sumMoney(amounts, currency) }))
        .sort((a, b) => compareMoney(b.total, a.total) || (a.serviceName < b.serviceName ? -1 : 1));
    const own = ranked.slice(0, SERVICES).map(({ serviceName, amounts }) => ({ serviceName, amounts }));
    const others = ranked.slice(SERVICES);
    if (others.length === 0)
        return own;
    const rest = zeros().map((zero, index) => sumMoney(others.map(({ amounts }) => amounts[index] ?? zero), currency));
    return [...own, { serviceName: null, amounts: rest }];
}
function monthsOf(bill, incompleteFrom, selection) {
    const read = costReader(bill, { ...selection, kinds: new Set(charge/* CHARGE_KINDS */.Ld) });
    const shown = { start: bill.head.span.start, end: (0,core_period/* addDays */.fi)(bill.calendar.lastCompleteDay, 1) };
    return (0,core_period/* eachMonth */.u1)(shown)
        .slice(-MONTHS_SHOWN)
        .flatMap((month) => {
        const whole = (0,core_period/* monthPeriod */.WY)(month);
        const part = (0,core_period/* intersection */.E$)(whole, shown);
        const amount = part && read(part);
        const complete = whole.end <= incompleteFrom && isRead(whole, bill.head);
        return amount ? [{ month, amount, complete }] : [];
    });
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/cross-check.js






/** Months that Cost Explorer keeps besides the running one. */
const KEPT_MONTHS = 13;
/** Gap above which the report warns, as a share of what Cost Explorer says (`finops-maths` I6). */
const WARN_ABOVE = (0,decimal/* decimal */._)('0.005');
/** Complete days that both an export and Cost Explorer hold; `null` where they share none. */
function crossCheckPeriod({ head, calendar }) {
    const kept = { start: (0,core_period/* firstDayOf */.Os)((0,core_period/* addMonths */.PS)((0,core_period/* monthOf */.GS)(calendar.asOf), -KEPT_MONTHS)), end: calendar.asOf };
    const complete = { start: head.span.start, end: firstIncompleteDay(calendar) };
    return (0,core_period/* intersection */.E$)((0,core_period/* intersection */.E$)(head.span, kept) ?? { start: head.span.end, end: head.span.end }, complete);
}
/** The bill held against Cost Explorer: I6 is checked, and a gap that is too large is among the deviations. */
function withCrossCheck(bill, crossCheck) {
    const checked = { ...bill, crossCheck };
    if (!crossCheck.known)
        return checked;
    const gaps = crossCheck.value.billedCost.flatMap((theirs) => gapTo(bill, crossCheck.value.period, theirs) ?? []);
    const wide = gaps.filter(isWide);
    return {
        ...checked,
        invariants: bill.invariants.map((result) => (result.id === 'I6' ? invariantOf(gaps, wide) : result)),
        quality: wide.length === 0 ? bill.quality : [qualityOf(wide), ...bill.quality],
    };
}
/** What the bill and Cost Explorer say for the same days in the currency of `theirs`; `null` where the bill cannot tell. */
function gapTo(bill, period, theirs) {
    const kinds = new Set(charge/* CHARGE_KINDS */.Ld);
    const read = costReader(bill, { currency: theirs.currency, metric: 'billedCost', kinds });
    const ours = read(period);
    return ours && { ours, theirs, gap: subtractMoney(ours, theirs) };
}
function isWide({ gap, theirs }) {
    if (isZeroMoney(gap))
        return false;
    const ratio = ratioOfMoney(absoluteMoney(gap), absoluteMoney(theirs));
    return ratio === null || (0,decimal/* compareDecimal */.FF)(ratio, WARN_ABOVE) > 0;
}
function invariantOf(gaps, wide) {
    return {
        id: 'I6',
        outcome: gaps.length === 0 ? 'not-applicable' : wide.length > 0 ? 'violated' : 'holds',
        message: 'Billed cost against NetUnblendedCost of Cost Explorer, same days, within 0.5 %.',
        checked: gaps.length,
        violations: wide.length,
        residuals: gaps.map(({ gap }) => gap),
    };
}
function qualityOf(wide) {
    return {
        id: 'cost-explorer-gap',
        severity: 'warning',
        count: wide.length,
        subject: 'BilledCost',
        message: 'The export and Cost Explorer differ by more than 0.5 % for the same days.',
        amounts: wide.map(({ gap }) => gap),
    };
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/totals.js



/** Everything read in one currency. */
function totalsOf(bill, currency) {
    return costTotals(bill.totals.filter((cell) => cell.currency === currency), currency);
}
const DIMENSIONS = [
    'day',
    'providerName',
    'serviceName',
    'serviceCategory',
    'subAccountId',
    'regionId',
    'chargeCategory',
    'chargeKind',
    'lineItemType',
    'invoiceId',
];
/** Everything read, by each dimension on its own: days in their order, else the largest billed cost first, then by name. Every breakdown adds up to {@link totalsOf}. */
function breakdownsOf(bill, currency) {
    const names = new Map(bill.head.accounts.map(({ id, name }) => [id, name]));
    return DIMENSIONS.map((dimension) => ({
        dimension,
        items: mapKnown(bill.breakdowns[dimension], (groups) => groups
            .filter((group) => group.currency === currency)
            .map((group) => itemOf(group, dimension === 'subAccountId' ? names.get(group.key) : undefined))
            .sort(dimension === 'day' ? byName : bySize)),
    }));
}
function itemOf(group, label) {
    return {
        name: group.key,
        label: label === undefined || label === group.key ? null : label,
        ...costTotals([group], group.currency),
    };
}
/** What has no amount at all comes last. */
function bySize(a, b) {
    const [left, right] = [sizeOf(a), sizeOf(b)];
    const bySum = left && right ? compareMoney(right, left) : Number(left === null) - Number(right === null);
    return bySum || byName(a, b);
}
function byName(a, b) {
    return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
function sizeOf({ billedCost, effectiveCost }) {
    return billedCost ?? effectiveCost;
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/tie-out.js




/** How far the report is from the invoices (I5) and, where it was read, from Cost Explorer (I6). */
function tieOutOf(bill, currency) {
    const split = byInvoice(bill, currency) ?? byMonth(bill, currency);
    return {
        ...split,
        billedCost: totalsOf(bill, currency).billedCost,
        costExplorer: crossChecked(bill, currency),
    };
}
function crossChecked(bill, currency) {
    if (!bill.crossCheck.known)
        return bill.crossCheck;
    const { period, billedCost } = bill.crossCheck.value;
    const theirs = billedCost.find((amount) => amount.currency === currency);
    const found = theirs && gapTo(bill, period, theirs);
    return found
        ? known({ period, ...found })
        : unknown('no-history', 'Cost Explorer total', 'Cost Explorer has no data for these days');
}
function byInvoice({ breakdowns }, currency) {
    if (!breakdowns.invoiceId.known)
        return null;
    const groups = breakdowns.invoiceId.value.flatMap(({ key, billedCost }) => billedCost?.currency === currency ? [{ invoiceId: key, billedCost }] : []);
    const invoices = groups.filter(({ invoiceId }) => invoiceId !== '');
    return {
        invoices: invoices.toSorted((a, b) => (a.invoiceId < b.invoiceId ? -1 : 1)),
        invoiced: tie_out_total(invoices, currency),
        notInvoiced: tie_out_total(groups.filter(({ invoiceId }) => invoiceId === ''), currency),
    };
}
/** Without invoice ids: what the source calls final is invoiced (`finops-maths` §5). */
function byMonth({ head }, currency) {
    const months = head.months.filter((month) => month.currency === currency);
    return {
        invoices: [],
        invoiced: tie_out_total(months.filter(({ state }) => state === 'final'), currency),
        notInvoiced: tie_out_total(months.filter(({ state }) => state !== 'final'), currency),
    };
}
function tie_out_total(parts, currency) {
    return sumMoney(parts.flatMap(({ billedCost }) => billedCost ?? []), currency);
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/shared-growth.js

/** Series needed before anything can be called shared. */
const MIN_SERIES = 5;
/**
 * How cost of all series together stood each week, around 1: the median over the series of week ÷ own mean. Seasons and
 * company growth are in it; what one series does alone is not.
 */
function sharedGrowth(seriesByWeek) {
    const running = seriesByWeek.filter((weeks) => weeks.length > 0 && weeks.every((week) => week > 0));
    const [first = []] = running;
    return first.map((_, at) => running.length < MIN_SERIES ? 1 : (0,simple_statistics/* median */.JZ)(running.map((weeks) => (weeks[at] ?? 0) / (0,simple_statistics/* mean */.RE)([...weeks]))));
}
/** A series as it would have been without what all share. */
function withoutShared(weeks, shared) {
    return weeks.map((week, at) => week / (shared[at] ?? 1));
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/trend-test.js

/** Theil–Sen slope: the median of the slopes between all pairs of values, per step. 0 for fewer than two values. */
function theilSenSlope(values) {
    const slopes = [];
    for (const [later, value] of values.entries())
        for (let earlier = 0; earlier < later; earlier += 1)
            slopes.push((value - (values[earlier] ?? 0)) / (later - earlier));
    return slopes.length === 0 ? 0 : (0,simple_statistics/* median */.JZ)(slopes);
}
/**
 * Two-sided p-value of a trend: the larger of Mann–Kendall's and that of the slope against its standard error. The first
 * knows no outliers, the second knows that neighbours resemble each other: a wandering series is not a trend.
 * 1 for fewer than five values.
 */
function trendPValue(values) {
    return values.length < MIN_VALUES ? 1 : Math.max(mannKendallP(values), slopeP(values));
}
const MIN_VALUES = 5;
/** Mann–Kendall's two-sided p-value by the normal approximation with ties. */
function mannKendallP(values) {
    const n = values.length;
    const s = concordance(values);
    const spread = (n * (n - 1) * (2 * n + 5) - tieTerm(values)) / 18;
    return spread <= 0 || s === 0 ? 1 : twoSided((Math.abs(s) - 1) / Math.sqrt(spread));
}
function twoSided(z) {
    return Math.min(1, Math.max(0, 1 - (0,simple_statistics/* errorFunction */.T7)(z / Math.SQRT2)));
}
function concordance(values) {
    let s = 0;
    for (const [later, value] of values.entries())
        for (let earlier = 0; earlier < later; earlier += 1)
            s += Math.sign(value - (values[earlier] ?? 0));
    return s;
}
function tieTerm(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts.values()].reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0);
}
/** Slope ÷ its standard error, widened by (1 + ρ) ÷ (1 − ρ) where residuals inherit ρ from the one before. */
function slopeP(values) {
    const n = values.length;
    const slope = theilSenSlope(values);
    const flat = values.map((value, at) => value - slope * at);
    const memory = Math.max(0, lagOneCorrelation(flat));
    const noise = ((0,simple_statistics/* variance */.GV)(flat) * n) / (n - 2);
    const steps = (n * (n * n - 1)) / 12;
    const error = Math.sqrt((noise / steps) * ((1 + memory) / (1 - memory)));
    return slope === 0 ? 1 : twoSided(Math.abs(slope) / error);
}
/** With Kendall's correction for short series, which show too little of it. */
function lagOneCorrelation(values) {
    const [before, after] = [values.slice(0, -1), values.slice(1)];
    if (isConstant(before) || isConstant(after))
        return 0;
    const n = values.length;
    return Math.min(MAX_MEMORY, (n * (0,simple_statistics/* sampleCorrelation */.lo)(before, after) + 1) / (n - 4));
}
const MAX_MEMORY = 0.95;
/** Up to rounding: a straight line leaves only that. */
function isConstant(values) {
    const size = Math.max(...values.map(Math.abs));
    return Math.max(...values) - Math.min(...values) <= 1e-9 * size;
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/slow-leak.js


/** Weeks a rise must have lasted. */
const LEAK_WEEKS = 8;
const SIGNIFICANT = 0.01;
/** What the cost of a month must rise by from month to month: an amount, and a share of itself. */
const MATERIAL = { amount: 20, ratio: 0.05 };
/** Share of the rise that must be left without its two steepest weeks. */
const STEADY = 0.5;
/** Share of the weeks that must rise. */
const RISING = 0.65;
const DAYS_A_MONTH = 30;
const slow_leak_WEEK = 7;
/**
 * Whether weekly sums rise steadily, week after week, by an amount that matters: long enough to be sure of, too little on
 * any day to be an anomaly, and not in one or two steps (that is a new level, which movers tell).
 *
 * @param weeks sums of whole weeks with the growth that all series share taken out
 */
function isSlowLeak(weeks) {
    if (weeks.length < LEAK_WEEKS)
        return false;
    const perWeek = theilSenSlope(weeks);
    if (perWeek <= 0 || !isMaterial(perWeek, (0,simple_statistics/* median */.JZ)([...weeks])))
        return false;
    return isSteady(weeks) && isSteady(weeks.slice(-LEAK_WEEKS)) && trendPValue(weeks) < SIGNIFICANT;
}
function isMaterial(perWeek, weekly) {
    const monthly = (weekly / slow_leak_WEEK) * DAYS_A_MONTH;
    const monthlyRise = ((perWeek / slow_leak_WEEK) * DAYS_A_MONTH * DAYS_A_MONTH) / slow_leak_WEEK;
    return monthlyRise > Math.max(MATERIAL.amount, MATERIAL.ratio * monthly);
}
function isSteady(weeks) {
    const rises = weeks.slice(1).map((week, at) => week - (weeks[at] ?? 0));
    const total = rises.reduce((sum, rise) => sum + rise, 0);
    const [first = 0, second = 0] = [...rises].sort((a, b) => b - a);
    const rising = rises.filter((rise) => rise > 0).length;
    return (total > 0 &&
        total - first - second >= STEADY * total * (1 - 2 / rises.length) &&
        rising >= RISING * rises.length);
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/trends.js







const MATERIAL_TREND = { amount: 20, ratio: 0.02 };
const WEEKS = 13;
const trends_WEEK = 7;
/** Below this p-value a direction is stated. */
const trends_SIGNIFICANT = 0.01;
/** Weeks below which no trend is computed. */
const MIN_WEEKS = 4;
/**
 * Where daily usage cost is going over the last whole weeks, on complete days: in total, by service, by account, and by
 * service and account for those alone that leak. A leak is flagged once, where it is told most exactly. A scope whose
 * history is too short, or whose cost is not known, is left out.
 */
function trendsOf(bill, currency, options) {
    const { metric, material = MATERIAL_TREND } = options;
    const told = { metric, material };
    const series = allSeries(bill, currency, options);
    const services = series.services.map(weeklySums);
    const shared = sharedGrowth(services);
    const leaks = (each) => isSlowLeak(withoutShared(weeklySums(each), shared));
    const leaking = series.pairs.filter(leaks);
    const covered = (each) => leaking.some((pair) => isWithin(pair.scope, each.scope));
    const total = sumSeries({}, series.services);
    return [
        ...(total ? [trendOf(total, told, false)] : []),
        ...[...series.services, ...series.accounts].map((each) => trendOf(each, told, leaks(each) && !covered(each))),
        ...leaking.map((each) => trendOf(each, told, true)),
    ];
}
function trendOf(series, { metric, material }, slowLeak) {
    const currency = series.amounts[0]?.currency ?? '';
    const slopePer30Days = theilSenSlope(series.values) * 30;
    const level = (0,simple_statistics/* mean */.RE)([...series.values]);
    const pValue = trendPValue(weeklySums(series));
    const way = slopePer30Days > 0 ? 'rising' : 'falling';
    return {
        scope: series.scope,
        metric,
        period: series.period,
        slopePer30Days: { value: slopePer30Days, currency },
        relativeSlope: level === 0 ? 0 : slopePer30Days / Math.abs(level),
        pValue,
        direction: pValue < trends_SIGNIFICANT && trends_isMaterial(slopePer30Days, level, material) ? way : 'flat',
        slowLeak,
    };
}
/** Slope and level are of a day; what counts is the month. */
function trends_isMaterial(slopePer30Days, level, { amount, ratio }) {
    const change = Math.abs(slopePer30Days) * 30;
    return change > 0 && change >= Math.max(amount, ratio * Math.abs(level) * 30);
}
function weeklySums({ values }) {
    return Array.from({ length: Math.floor(values.length / trends_WEEK) }, (_, week) => values.slice(week * trends_WEEK, (week + 1) * trends_WEEK).reduce((sum, value) => sum + value, 0));
}
function allSeries(bill, currency, { metric, weeks = WEEKS }) {
    const select = (cube, scopeOf, minWeeks) => {
        const period = cube.value && wholeWeeks(bill, cube.value.period, weeks);
        if (!cube.value || !period || period.weeks < minWeeks)
            return [];
        return dailySeries(cube.value.rows, { period: period.days, currency, metric }, scopeOf);
    };
    return {
        services: select(bill.dailyByService, ({ serviceName = '' }) => ({ serviceName }), MIN_WEEKS),
        accounts: select(bill.dailyByAccount, ({ subAccountId = '' }) => ({ subAccountId }), MIN_WEEKS),
        pairs: select(bill.dailyByServiceAccount, ({ serviceName = '', subAccountId = '' }) => ({ serviceName, subAccountId }), LEAK_WEEKS),
    };
}
/** The last whole weeks of complete days within what was read. */
function wholeWeeks(bill, read, most) {
    const complete = firstIncompleteDay(bill.calendar);
    const end = complete < read.end ? complete : read.end;
    let weeks = 0;
    while (weeks < most && (0,core_period/* addDays */.fi)(end, -(weeks + 1) * trends_WEEK) >= read.start)
        weeks += 1;
    return { days: { start: (0,core_period/* addDays */.fi)(end, -weeks * trends_WEEK), end }, weeks };
}
function isWithin(pair, whole) {
    return pair.serviceName === whole.serviceName || pair.subAccountId === whole.subAccountId;
}

;// CONCATENATED MODULE: ./build/src/costs/analyse.js














/** Understands a bill: everything the report says about cost, one currency at a time. Pure. */
function analyse(bill, options) {
    const basis = analysisMetric(bill, options.metric);
    return currenciesOf(bill, options.currency).map((currency) => analyseCurrency(bill, currency, basis, options));
}
function currenciesOf(bill, first) {
    const { currencies } = bill.head;
    return first && currencies.includes(first)
        ? [first, ...currencies.filter((each) => each !== first)]
        : currencies;
}
function analyseCurrency(bill, currency, basis, options) {
    const { metric } = basis;
    const { events, forecaster } = options;
    const forecasts = forecast_forecastOf(bill, currency, {
        forecaster,
        metrics: ['effectiveCost', 'billedCost'],
        events,
    });
    const comparisons = compare(bill, currency, metric);
    const table = costTableOf(bill, currency);
    return {
        currency,
        metric: basis,
        totals: totalsOf(bill, currency),
        breakdowns: breakdownsOf(bill, currency),
        comparisons,
        invoice: tieOutOf(bill, currency),
        otherCharges: otherChargesOf(table, currency),
        movers: bill.comparisons.flatMap((comparison) => moversOf(comparison, currency, {
            metric,
            limit: options.moversLimit,
            accounts: bill.head.accounts,
            leftOut: comparisons.find(({ name }) => name === comparison.periods.name)?.notYetPosted ?? [],
        })),
        trends: trendsOf(bill, currency, { metric }),
        forecasts,
        budgets: budgetsOf(bill, currency, {
            budgets: options.budgets,
            forecasts,
            tellsOthers: currency === currenciesOf(bill, options.currency)[0],
        }),
        anomalies: anomaliesOf(bill, currency, { metric, events, thresholds: options.anomalies }),
        rates: ratesOf(bill, currency),
        allocation: allocationsOf(bill, currency, { metric, ...options.allocation }),
        series: seriesOf(bill, currency, metric),
        table,
    };
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/configured-ends.js

/**
 * The bill with the ends of commitments that only people know: they replace an end that was worked out from a purchase,
 * never one the export states. An id that no commitment has is told, as its end is lost.
 */
function withConfiguredEnds(bill, ends) {
    if (!bill.commitments.known || ends.size === 0)
        return bill;
    const commitments = bill.commitments.value;
    const ids = new Set(commitments.map(({ commitmentDiscountId }) => commitmentDiscountId));
    const unmatched = [...ends.keys()].filter((id) => !ids.has(id));
    return {
        ...bill,
        commitments: known(commitments.map((each) => withEnd(each, ends))),
        quality: unmatched.length === 0 ? bill.quality : [...bill.quality, unmatchedItem(unmatched)],
    };
}
function withEnd(commitment, ends) {
    const end = ends.get(commitment.commitmentDiscountId);
    return !end || commitment.endSource === 'export' ? commitment : { ...commitment, end, endSource: 'config' };
}
function unmatchedItem(ids) {
    return {
        id: 'configured-commitment-unknown',
        severity: 'warning',
        count: ids.length,
        subject: 'CommitmentDiscountId',
        message: 'The configuration gives the end of commitments that the bill does not have.',
        examples: ids.slice(0, 3),
    };
}

;// CONCATENATED MODULE: ./build/src/core/calendar.js
const COMPARISON_NAMES = [
    'lastDay',
    'last7Days',
    'last30Days',
    'monthToDate',
    'lastFullMonth',
    'quarterToDate',
    'yearToDate',
];

;// CONCATENATED MODULE: ./build/src/costs/analysis/calendar.js




/** AWS bills a usage hour within a day; `finops-maths` §5. */
const COMPLETE_AFTER_HOURS = 24;
/** Complete days a month needs before it is what the page opens with. */
const FIRST_DAYS = 3;
/** In what order comparisons are tried as the page's first figure. */
const OPENING = [
    'monthToDate',
    'lastFullMonth',
    'last30Days',
    'last7Days',
    'lastDay',
];
/** The days of one run: anchored on the data, however old it is; `asOf` only keeps later days out. */
function planCalendar(input) {
    const { asOf, fiscalYearStart, completeAfterHours = COMPLETE_AFTER_HOURS } = input;
    const last = lastUsableDay({ ...input, completeAfterHours });
    const incompleteFrom = last.complete ? (0,core_period/* addDays */.fi)(last.day, 1) : last.day;
    const pairs = comparedPeriods(last.day, fiscalYearStart);
    const comparisons = COMPARISON_NAMES.map((name) => {
        const { now, before } = pairs[name];
        const state = stateOfPeriod(now, incompleteFrom, input);
        return { name, now, before, state, covered: isRead(before, input) && isRead(now, input) };
    });
    return {
        asOf,
        lastCompleteDay: last.day,
        completeAfterHours,
        fiscalYearStart,
        comparisons,
        headline: headlineOf(comparisons),
    };
}
/** The first that can be compared; where nothing can, the month as far as it goes. */
function headlineOf(comparisons) {
    const opening = OPENING.flatMap((name) => comparisons.filter((each) => each.name === name));
    const best = opening.find((each) => each.covered && each.state !== 'incomplete' && opens(each));
    return best?.name ?? 'monthToDate';
}
/** A completed month is told as the full month it is: against all of the month before. */
function opens({ name, now }) {
    if (name !== 'monthToDate')
        return true;
    return (0,core_period/* lengthInDays */.Dx)(now) >= FIRST_DAYS && now.end !== (0,core_period/* monthPeriod */.WY)((0,core_period/* monthOf */.GS)(now.start)).end;
}

;// CONCATENATED MODULE: ./build/src/costs/read/ask.js

function asker(source) {
    return (name, period, dimensions, chargeKinds) => source.cube({ name, period, dimensions, ...(chargeKinds ? { chargeKinds } : {}) });
}
/** What Cost Explorer could answer only with further paid requests that the plan leaves out (finops-maths §7). */
function exportOnly(head, subject, read) {
    return head.source.kind === 'export'
        ? read()
        : Promise.resolve(unknown('needs-export', subject, 'read the bill from an export (--costs)'));
}

;// CONCATENATED MODULE: ./build/src/core/gap-texts.js
/** What can be missing from a report, in English. A closed list: every language has a translation of each, or does not compile. */
const GAP_SUBJECTS = [
    'savings',
    'recommended actions',
    'changes since the last report',
    'all charges by day',
    'all charges by provider',
    'all charges by service',
    'all charges by service category',
    'all charges by account',
    'all charges by region',
    'all charges by charge category',
    'all charges by kind of charge',
    'all charges by line item type',
    'all charges by invoice',
    'monthly by service',
    'monthly by pricing',
    'daily by service',
    'daily by account',
    'daily by region',
    'daily by service and account',
    'daily cost by region',
    'by service and account',
    'by service and usage type',
    'by service and region',
    'daily usage cost',
    'daily usage by account',
    'usage by operation and price',
    'commitments one by one',
    'which tag keys are in use',
    'cost by pricing category',
    'cost by more than two dimensions',
    'daily cost by two dimensions',
    'cost by tag',
    'shared cost by service and kind of charge',
    'tags',
    'effective cost',
    'billed cost',
    'Cost Explorer total',
    'budgets',
    'spend held against budgets',
    'forecast',
    'forecast by a model',
    'forecast interval',
    'part of the bill',
];
/** What would make it known, in English; closed as the subjects are. */
const GAP_REMEDIES = [
    'this version reads the bill only and looks at no resource',
    'there is no earlier report in this folder yet',
    'read the bill from an export (--costs)',
    'read the bill from an export, and name a tag key under tags.required',
    'Cost Explorer keeps 13 months and the current one',
    'raise costs.maxRequests, or run again: what was read is kept',
    'Cost Explorer has no data for these days',
    'allow ce:GetCostAndUsage for the whole organisation',
    'sign in to the payer, which sees net cost',
    'export the table with its tag columns',
    'export the EffectiveCost column',
    'export the BilledCost column',
    'read a bill with daily usage',
    'read a bill with complete days of usage',
    'read the bill from the start of the running month',
    'read the bill from the start of the budget',
    'read at least 28 complete days',
    'read at least three final months',
    'set costs.crossCheck in spendlog.yml',
    'set budgets in spendlog.yml',
    'name the tag key under tags.required',
    'set the budget in a currency of the bill',
    'the next report is compared with this one',
    'contained in the detailed comparison',
];
/** The subject that a question to a source names. A question that names a tag, or has no subject of its own, is told in general. */
function gapSubject(name) {
    if (/^(tag|costCategory):/.test(name))
        return 'cost by tag';
    return GAP_SUBJECTS.find((subject) => subject === name) ?? 'part of the bill';
}

;// CONCATENATED MODULE: ./build/src/costs/read/breakdowns.js



const WORDS = {
    day: 'day',
    providerName: 'provider',
    serviceName: 'service',
    serviceCategory: 'service category',
    subAccountId: 'account',
    regionId: 'region',
    chargeCategory: 'charge category',
    chargeKind: 'kind of charge',
    lineItemType: 'line item type',
    invoiceId: 'invoice',
};
/** Cost Explorer adds these up from answers that are paid for already. */
const FREE_BREAKDOWNS = new Set([
    'day',
    'providerName',
    'serviceName',
    'chargeCategory',
    'chargeKind',
    'lineItemType',
]);
/** All charges by one dimension at a time. */
async function readBreakdowns(ask, head) {
    const read = (dimension) => readBreakdown(ask, head, dimension);
    return {
        day: await read('day'),
        providerName: await read('providerName'),
        serviceName: await read('serviceName'),
        serviceCategory: await read('serviceCategory'),
        subAccountId: await read('subAccountId'),
        regionId: await read('regionId'),
        chargeCategory: await read('chargeCategory'),
        chargeKind: await read('chargeKind'),
        lineItemType: await read('lineItemType'),
        invoiceId: await read('invoiceId'),
    };
}
async function readBreakdown(ask, head, dimension) {
    const name = `all charges by ${WORDS[dimension]}`;
    const read = () => ask(name, head.span, [dimension]);
    const cube = FREE_BREAKDOWNS.has(dimension) ? await read() : await exportOnly(head, gapSubject(name), read);
    return mapKnown(cube, ({ rows }) => rows.map((row) => ({ ...row, key: row[dimension] })));
}

;// CONCATENATED MODULE: ./build/src/costs/read/comparisons.js




/** Resources compared one by one; the rest is one line, so that the parts still add up. */
const RESOURCE_LIMIT = 200;
const DETAIL = [
    'serviceName',
    'subAccountId',
    'regionId',
    'usageType',
    'operation',
    'pricingCategory',
    'pricingUnit',
    'chargeKind',
];
/** Both sides of the comparisons that are explained, in full detail where the source has it. */
async function readComparisons(source, ask, head, calendar) {
    const wanted = head.source.kind === 'export' ? [calendar.headline, 'last7Days', 'lastFullMonth'] : [calendar.headline];
    const explained = calendar.comparisons.filter(({ name, covered }) => covered && wanted.includes(name));
    const read = [];
    for (const periods of explained)
        read.push(await readComparison(source, ask, head, periods));
    return read.sort((a, b) => wanted.indexOf(a.periods.name) - wanted.indexOf(b.periods.name));
}
async function readComparison(source, ask, head, periods) {
    const detail = await exportOnly(head, 'usage by operation and price', () => both(ask, 'detail', periods, DETAIL));
    // The detail cube already holds these; only a source without it is asked for each pair apart.
    const pair = (name, dimensions) => detail.known
        ? Promise.resolve(unknown('not-configured', gapSubject(name), 'contained in the detailed comparison'))
        : both(ask, name, periods, dimensions, charge/* USAGE_KINDS */.od);
    return {
        periods,
        detail,
        byServiceAccount: await pair('by service and account', ['serviceName', 'subAccountId']),
        byServiceUsageType: await pair('by service and usage type', ['serviceName', 'usageType']),
        byServiceRegion: await pair('by service and region', ['serviceName', 'regionId']),
        resources: await source.changes({
            name: `resources, ${periods.name}`,
            dimensions: ['resourceId', 'serviceName', 'subAccountId'],
            now: periods.now,
            before: periods.before,
            chargeKinds: charge/* USAGE_KINDS */.od,
            limit: RESOURCE_LIMIT,
        }),
    };
}
async function both(ask, name, periods, dimensions, chargeKinds) {
    const now = await ask(`${name}, ${periods.name}`, periods.now, dimensions, chargeKinds);
    if (!now.known)
        return now;
    const before = await ask(`${name}, before ${periods.name}`, periods.before, dimensions, chargeKinds);
    return before.known ? known({ now: now.value, before: before.value }) : before;
}

;// CONCATENATED MODULE: ./build/src/costs/read/daily.js



/** Days of daily service × account cost: the anomaly window (56 days to learn from, 90 to report on) and a margin. */
const SERIES_DAYS = 180;
/** Cost by day and month: what series, trends, anomalies, forecasts and rates are made of. */
async function readDaily(ask, head, calendar) {
    const { span } = head;
    const window = lastDays(span, calendar, SERIES_DAYS);
    return {
        monthly: await ask('monthly by service', span, ['month', 'serviceName', 'chargeKind']),
        dailyByService: await ask('daily by service', span, ['day', 'serviceName', 'chargeKind']),
        dailyByAccount: await ask('daily by account', span, ['day', 'subAccountId'], charge/* USAGE_KINDS */.od),
        dailyByRegion: await exportOnly(head, 'daily cost by region', () => ask('daily by region', span, ['day', 'regionId'], charge/* USAGE_KINDS */.od)),
        dailyByServiceAccount: await ask('daily by service and account', window, ['day', 'serviceName', 'subAccountId'], charge/* USAGE_KINDS */.od),
        monthlyByPricing: await ask('monthly by pricing', span, [
            'month',
            'pricingCategory',
            'commitmentDiscountStatus',
            'chargeKind',
        ]),
    };
}
function lastDays(span, calendar, days) {
    const end = (0,core_period/* addDays */.fi)(calendar.lastCompleteDay, 1) > span.start ? (0,core_period/* addDays */.fi)(calendar.lastCompleteDay, 1) : span.end;
    const start = (0,core_period/* addDays */.fi)(end, -days);
    return { start: start > span.start ? start : span.start, end };
}

;// CONCATENATED MODULE: ./build/src/costs/read/tags.js


/** Cost of the running and the last full month, as far as each was read, by the values of each key. */
async function readTags(ask, head, options, calendar) {
    const keys = [
        ...options.tagKeys.map((key) => `tag:${key}`),
        ...options.costCategories.map((key) => `costCategory:${key}`),
    ];
    const uses = [];
    for (const key of keys) {
        for (const [period, name] of TAG_PERIODS) {
            const whole = calendar.comparisons.find((comparison) => comparison.name === name)?.now;
            const days = whole && (0,core_period/* intersection */.E$)(whole, head.span);
            if (!days || (period !== 'current' && head.source.kind !== 'export'))
                continue;
            uses.push({ key, period, days, groups: await readTag(ask, head, key, days) });
        }
    }
    return uses;
}
/** Cost Explorer takes two dimensions a request: usage by tag and account, one request a key (finops-maths §7). */
async function readTag(ask, head, key, days) {
    if (head.source.kind === 'export') {
        const cube = await ask(`${key} from ${days.start}`, days, [
            key,
            'subAccountId',
            'serviceName',
            'chargeKind',
            'hasResource',
        ]);
        return mapKnown(cube, ({ rows }) => {
            // A month in which no charge at all names a resource comes from an export without resource ids.
            const tells = rows.some((row) => row.hasResource === 'true');
            return rows.map((row) => ({
                ...row,
                value: row[key] ?? '',
                hasResource: tells ? row.hasResource === 'true' : null,
            }));
        });
    }
    const usage = await ask(`${key} from ${days.start}`, days, [key, 'subAccountId'], ['usage']);
    return mapKnown(usage, ({ rows }) => rows.map((row) => ({
        ...row,
        value: row[key] ?? '',
        serviceName: '',
        chargeKind: 'usage',
        hasResource: null,
    })));
}
const TAG_PERIODS = [
    ['current', 'monthToDate'],
    ['lastFullMonth', 'lastFullMonth'],
];

;// CONCATENATED MODULE: ./build/src/costs/read-bill.js








/** Asks a source every question the analysis has, once, and closes nothing: the caller owns the source. */
async function readBill(source, options) {
    const head = await source.open();
    const calendar = planCalendar({
        asOf: options.asOf,
        dataThrough: head.dataThrough,
        span: head.span,
        readFrom: head.readFrom,
        months: head.months,
        completeAfterHours: options.completeAfterHours,
        fiscalYearStart: options.fiscalYearStart,
    });
    const ask = asker(source);
    const daily = await readDaily(ask, head, calendar);
    return {
        head,
        calendar,
        ...daily,
        breakdowns: await readBreakdowns(ask, head),
        comparisons: await readComparisons(source, ask, head, calendar),
        tags: await readTags(ask, head, options, calendar),
        tagKeys: await source.tagKeys(recent(head.span)),
        commitments: await source.commitments(head.span),
        crossCheck: unknown('not-configured', 'Cost Explorer total', 'set costs.crossCheck in spendlog.yml'),
        totals: await source.totals(),
        quality: await source.quality(),
        invariants: await source.invariants(),
        usage: source.usage(),
    };
}
function recent(span) {
    return (0,core_period/* lengthInDays */.Dx)(span) > 92 ? { start: (0,core_period/* addDays */.fi)(span.end, -92), end: span.end } : span;
}

;// CONCATENATED MODULE: ./build/src/costs/recorded-source.js
/** A source whose every read ends in the ledger. What the source can never answer was not planned, so it is a gap and no read. */
function recordReads(source, tenant) {
    const rows = [];
    const record = async (dataset, read, count) => {
        const answer = await read;
        const row = ledgerRow(tenant, dataset, answer, count);
        if (row)
            rows.push(row);
        return answer;
    };
    return {
        ledger: () => rows,
        source: {
            ...methodsOf(source),
            cube: (query) => record(query.name, source.cube(query), (cube) => cube.rows.length),
            changes: (query) => record(query.name, source.changes(query), (cube) => cube.rows.length),
            commitments: (period) => record('commitments', source.commitments(period), (found) => found.length),
            tagKeys: (period) => record('tag keys', source.tagKeys(period), (found) => found.length),
        },
    };
}
function methodsOf(source) {
    return {
        open: () => source.open(),
        totals: () => source.totals(),
        quality: () => source.quality(),
        invariants: () => source.invariants(),
        usage: () => source.usage(),
        close: () => source.close(),
    };
}
const NOT_PLANNED = new Set([
    'needs-export',
    'not-configured',
    'not-in-this-version',
    'column-missing',
]);
function ledgerRow(tenant, dataset, answer, count) {
    const key = { tenant, account: 'organization', region: 'organization', dataset, attempts: 1 };
    if (answer.known) {
        const rows = count(answer.value);
        return { ...key, state: rows === 0 ? 'empty' : 'ok', rows, reason: null, missingPermissions: [] };
    }
    const { reason, subject, remedy } = answer.gap;
    if (NOT_PLANNED.has(reason))
        return null;
    return {
        ...key,
        state: recorded_source_stateOf(reason),
        rows: null,
        reason: `${subject}: ${remedy}`,
        missingPermissions: [],
    };
}
function recorded_source_stateOf(reason) {
    if (reason === 'denied')
        return 'denied';
    return reason === 'no-history' ? 'empty' : 'skipped';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/src/platform/sample-paths.js
/**
 * Sample paths whose spread grows as the model's interval does: its width on the first day is noise of each day, what it
 * gains after that is drift that stays. Paths come in mirrored pairs, so that their mean is the point forecast.
 *
 * @param quantile standard normal quantile of the interval's upper bound, e.g. 1.2816 for 80 %
 * @param seed decides the paths: same seed, same paths
 */
function samplePaths({ point, lower, upper }, { count, quantile, seed }) {
    const normal = normalNumbers(seed);
    const deviation = point.map((_, at) => Math.max(0, ((upper[at] ?? 0) - (lower[at] ?? 0)) / 2 / quantile));
    const paths = [];
    while (paths.length < count) {
        const errors = errorPath(deviation, normal);
        paths.push(point.map((value, at) => value + (errors[at] ?? 0)));
        if (paths.length < count)
            paths.push(point.map((value, at) => value - (errors[at] ?? 0)));
    }
    return paths;
}
function errorPath(deviation, normal) {
    let drift = 0;
    return deviation.map((sigma, at) => {
        const before = deviation[at - 1] ?? sigma;
        drift += Math.sqrt(Math.max(0, sigma ** 2 - before ** 2)) * normal();
        return drift + (deviation[0] ?? 0) * normal();
    });
}
/** A whole number that depends on every bit of every value (FNV-1a), so that unlike series get unlike paths. */
function seedOf(values) {
    let hash = 0x811c9dc5;
    for (const byte of new Uint8Array(Float64Array.from(values).buffer))
        hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    return hash;
}
/** Standard normal numbers (Box–Muller over mulberry32): fast, seeded, and the same on every machine. */
function normalNumbers(seed) {
    let state = seed >>> 0;
    const uniform = () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
    return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

;// CONCATENATED MODULE: ./build/src/platform/augurs.js






const augurs_WEEK = 7;
/** Below two full weeks a weekly shape cannot be told from noise. */
const MIN_DAYS = 2 * augurs_WEEK;
const LEVEL = 0.8;
/** Standard normal quantile of the upper bound of an 80 % interval. */
const QUANTILE = 1.2815515655446004;
/**
 * The forecaster over augurs: MSTL takes the week out, AutoETS follows what is left. Loaded on first use, since the
 * module is WebAssembly that a run without a forecast does not need.
 */
async function loadAugurs(read = readPackaged) {
    const { default: initialise, MSTL } = await __webpack_require__.e(/* import() */ 519).then(__webpack_require__.bind(__webpack_require__, 6519));
    await initialise({ module_or_path: new Uint8Array(await read('mstl_bg.wasm')) });
    return {
        name: 'MSTL + AutoETS',
        paths(history, horizon, count) {
            if (horizon < 1)
                return Array.from({ length: count }, () => []);
            const seed = seedOf(history);
            const flat = flatForecast(history, horizon);
            if (flat)
                return samplePaths(flat, { count, quantile: QUANTILE, seed });
            const model = MSTL.ets([augurs_WEEK]);
            try {
                model.fit(Float64Array.from(history));
                const { point, intervals } = model.predict(horizon, LEVEL);
                const { lower, upper } = intervals ?? { lower: point, upper: point };
                return samplePaths({ point, lower, upper }, { count, quantile: QUANTILE, seed });
            }
            finally {
                model.free();
            }
        },
    };
}
/** What needs no model: a series that never changes, or is too short to have a shape. */
function flatForecast(history, horizon) {
    const [first = 0] = history;
    if (history.length >= MIN_DAYS && history.some((value) => value !== first))
        return null;
    const mean = history.length === 0 ? 0 : history.reduce((sum, value) => sum + value, 0) / history.length;
    const spread = history.length === 0 ? 0 : Math.max(...history) - Math.min(...history);
    const at = (value) => Array.from({ length: horizon }, () => value);
    return { point: at(mean), lower: at(mean - spread / 2), upper: at(mean + spread / 2) };
}
/** From beside the bundle, where ncc puts it, or else from the installed package. */
async function readPackaged(name) {
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), name);
    if ((0,external_node_fs_.existsSync)(beside))
        return (0,promises_.readFile)(beside);
    const packaged = (0,external_node_module_.createRequire)(import.meta.url).resolve('@bsull/augurs/mstl');
    return (0,promises_.readFile)((0,external_node_path_.join)((0,external_node_path_.dirname)(packaged), name));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/platform/system-error.js
var system_error = __webpack_require__(6699);
;// CONCATENATED MODULE: ./build/src/platform/make-folder.js



/**
 * Makes a folder and its missing parents, and returns those it made, the outermost first. One by one, because Node's
 * own recursive `mkdir` tries for ever where the system says of a parent that it is there and of the folder that its
 * parent is not (`/proc`).
 */
async function makeFolder(path) {
    const missing = await missingFolders(path);
    for (const folder of missing)
        await makeOne(folder);
    return missing;
}
async function missingFolders(path) {
    const found = await (0,system_error/* absentAsNull */.r)((0,promises_.stat)(path));
    const parent = (0,external_node_path_.dirname)(path);
    if (found || parent === path)
        return [];
    return [...(await missingFolders(parent)), path];
}
/** Somebody else may have made it meanwhile. */
async function makeOne(path) {
    try {
        await (0,promises_.mkdir)(path);
    }
    catch (error) {
        if (!(await (0,system_error/* absentAsNull */.r)((0,promises_.stat)(path)))?.isDirectory())
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/platform/report-folder.js






const PART = /^(?!\.{1,2}$)[^/\\\0]+$/;
/**
 * A folder on disk that reports are written to, relative to the working folder or absolute. Files are written beside their place and moved there
 * when all are complete, so that a failure leaves what was there before.
 */
function openReportFolder(workingFolder, folder = '.') {
    const root = (0,external_node_path_.resolve)(workingFolder, folder);
    const at = (path) => (0,external_node_path_.join)(root, ...parts(path));
    return {
        check: () => writing(root, () => tryFolder(root)),
        replace: (path, files) => writing(at(path), () => replaceFolder(at(path), files)),
        write: (path, text) => writing(at(path), () => replaceFile(at(path), text)),
        read: (path) => (0,system_error/* absentAsNull */.r)((0,promises_.readFile)(at(path), 'utf8')),
        list: async (path) => {
            const names = (await (0,system_error/* absentAsNull */.r)((0,promises_.readdir)(at(path)))) ?? [];
            return names.filter((name) => !name.startsWith('.')).sort();
        },
    };
}
/** Paths come from tenants and days; one that could leave the folder is our fault. */
function parts(path) {
    const names = path === '' ? [] : path.split('/');
    const wrong = names.find((name) => !PART.test(name));
    if (wrong !== undefined)
        throw new TypeError(`Not a path below the report folder: ${path}`);
    return names;
}
/** Makes the folder and something in it, and takes both away again. */
async function tryFolder(root) {
    const made = await makeFolder(root);
    try {
        await (0,promises_.rmdir)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(root, '.writable-')));
    }
    finally {
        for (const folder of made.toReversed())
            await (0,promises_.rmdir)(folder);
    }
}
async function replaceFolder(target, files) {
    const fresh = beside(target, 'new');
    await makeFolder((0,external_node_path_.dirname)(target));
    await (0,promises_.mkdir)(fresh);
    try {
        for (const [name, text] of files) {
            const file = (0,external_node_path_.join)(fresh, ...parts(name));
            await makeFolder((0,external_node_path_.dirname)(file));
            await (0,promises_.writeFile)(file, text);
        }
        await swap(fresh, target);
    }
    finally {
        await (0,promises_.rm)(fresh, { recursive: true, force: true });
    }
}
/** A folder cannot be renamed over a full one: the old one steps aside and comes back if the new one cannot take its place. */
async function swap(fresh, target) {
    const old = beside(target, 'old');
    const moved = (await (0,system_error/* absentAsNull */.r)((0,promises_.rename)(target, old).then(() => true))) ?? false;
    try {
        await (0,promises_.rename)(fresh, target);
    }
    catch (error) {
        if (moved)
            await (0,promises_.rename)(old, target);
        throw error;
    }
    await (0,promises_.rm)(old, { recursive: true, force: true });
}
async function replaceFile(target, text) {
    const fresh = beside(target, 'new');
    await makeFolder((0,external_node_path_.dirname)(target));
    try {
        await (0,promises_.writeFile)(fresh, text);
        await (0,promises_.rename)(fresh, target);
    }
    finally {
        await (0,promises_.rm)(fresh, { force: true });
    }
}
function beside(target, role) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_path_.basename)(target)}.${(0,external_node_crypto_.randomUUID)()}.${role}.tmp`);
}
async function writing(target, work) {
    try {
        await work();
    }
    catch (cause) {
        if (!(0,system_error/* isSystemError */.O)(cause))
            throw cause;
        const message = `Cannot write ${target}: ${cause.message}`;
        const hint = 'Name another folder with --out, or make this one writable. Earlier reports are unchanged.';
        throw new errors/* SpendlogError */.T('OUTPUT_UNWRITABLE', message, hint, { cause });
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/platform/scratch-folder.js



/** Below the runner's own temporary folder where there is one: it has the room. */
async function makeScratchFolder(environment) {
    const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)(environment['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'spendlog-'));
    return { path, remove: () => (0,promises_.rm)(path, { recursive: true, force: true }) };
}

;// CONCATENATED MODULE: ./build/src/render/headline.js
/** The comparison the page opens with; the first there is where the named one is missing. */
function headline_headlineOf(page) {
    const { comparisons } = page.costs;
    return comparisons.find(({ name }) => name === page.report.calendar.headline) ?? comparisons[0] ?? null;
}
/** What is expected for the running month, in one metric. */
function runningForecast(costs, metric) {
    if (!costs.forecasts.known)
        return null;
    const forecast = costs.forecasts.value.find((candidate) => candidate.metric === metric);
    return forecast?.months[0] ?? null;
}

;// CONCATENATED MODULE: ./build/src/render/inert-text.js
/** How many characters of a string from a bill are shown. */
const TEXT_CAP = 200;
const WHITESPACE = /[\s\u2028\u2029]+/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
/**
 * A string from a bill, safe to look at: one line, at most {@link TEXT_CAP} characters, and whatever could hide or
 * reorder text (control, bidirectional, zero-width, unassigned) written as an escape. Markup is not its business.
 */
function inertText(text) {
    const line = text.replace(WHITESPACE, ' ').trim();
    const characters = Array.from(line.slice(0, TEXT_CAP * 4));
    const kept = characters.length > TEXT_CAP || line.length > TEXT_CAP * 4
        ? `${characters.slice(0, TEXT_CAP).join('')}…`
        : line;
    return kept.replace(INVISIBLE, escaped);
}
function escaped(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./build/src/render/number-formats.js


/** From here on cents are noise. */
const WHOLE_FROM = 1000;
const ISO_CODE = /^[A-Z]{3}$/;
const CHANGE = { signDisplay: 'exceptZero' };
function createNumberFormats(language) {
    const integer = new Intl.NumberFormat(language);
    const money = (amount, style) => currencyText(language, { text: amountText(amount), size: moneyToNumber(amount) }, amount.currency, style);
    const estimate = ({ value, currency }, style) => currencyText(language, { text: finite(value), size: value }, currency, style);
    return {
        money: (amount) => money(amount, {}),
        exactMoney: (amount) => money(amount, { cents: true }),
        change: (amount) => money(amount, { signed: true }),
        estimate: (value) => estimate(value, {}),
        estimatedChange: (value) => estimate(value, { signed: true }),
        percent: (ratio) => percentText(language, ratio, {}),
        changePercent: (ratio) => percentText(language, ratio, CHANGE),
        probability: (value) => probabilityText(language, value),
        compact: (value, currency) => compactText(language, value, currency),
        count: (value) => tidyText(integer.format(value)),
        bytes: (value) => bytesText(language, value),
    };
}
/** The same text whatever spaces and signs the locale data prefers this year. */
function tidyText(text) {
    return text.replace(/[\u2009\u202F]/g, '\u00A0').replaceAll('-', '−');
}
function currencyText(language, { text, size }, currency, style) {
    const sign = style.signed ? CHANGE : {};
    if (!ISO_CODE.test(currency))
        return unitText(language, text, currency, sign);
    const base = { style: 'currency', currency, ...sign };
    const usual = new Intl.NumberFormat(language, base);
    const smallest = 10 ** -(usual.resolvedOptions().maximumFractionDigits ?? 2);
    if (size !== 0 && Math.abs(size) < smallest) {
        return tidyText(`${size < 0 ? '>' : '<'} ${usual.format(size < 0 ? -smallest : smallest)}`);
    }
    if (style.cents || (size !== 0 && Math.abs(size) < WHOLE_FROM))
        return tidyText(usual.format(numeric(text)));
    const whole = new Intl.NumberFormat(language, { ...base, maximumFractionDigits: 0 });
    return tidyText(whole.format(numeric(text)));
}
/** FOCUS allows currencies without an ISO code (tokens, credits): the number, then as much of the name as is harmless. */
function unitText(language, text, unit, sign) {
    const format = new Intl.NumberFormat(language, { maximumSignificantDigits: 6, ...sign });
    return `${tidyText(format.format(numeric(text)))}\u00A0${unit.replace(/[^A-Za-z0-9]/g, '').slice(0, 12) || '?'}`;
}
function percentText(language, ratio, sign) {
    const [text, size] = typeof ratio === 'number' ? [finite(ratio), ratio] : [(0,decimal/* formatDecimal */.zJ)(ratio), (0,decimal/* decimalToNumber */._A)(ratio)];
    const digits = Math.abs(size) >= 1 ? 0 : 1;
    const format = new Intl.NumberFormat(language, {
        style: 'percent',
        maximumFractionDigits: digits,
        ...sign,
    });
    if (size !== 0 && Math.abs(size) < 0.001) {
        return tidyText(`${size < 0 ? '>' : '<'} ${format.format(size < 0 ? -0.001 : 0.001)}`);
    }
    return tidyText(format.format(numeric(text)));
}
const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];
function bytesText(language, value) {
    const power = Math.min(BYTE_UNITS.length - 1, Math.floor(Math.log10(Math.max(1, value)) / 3));
    const unit = BYTE_UNITS[power] ?? 'byte';
    const options = {
        style: 'unit',
        unit,
        maximumFractionDigits: power === 0 ? 0 : 1,
    };
    return tidyText(new Intl.NumberFormat(language, options).format(value / 1000 ** power));
}
function finite(value) {
    if (!Number.isFinite(value))
        throw new TypeError('An estimate must be a finite number');
    return String(value);
}
function numeric(text) {
    if (!isNumeric(text))
        throw new TypeError('Not a number in plain notation');
    return text;
}
/** Lets Intl read the digits themselves: no double in between. */
function isNumeric(text) {
    return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text);
}
function probabilityText(language, value) {
    const format = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
    return value < 0.001 ? `< ${format.format(0.001)}` : format.format(value);
}
function compactText(language, value, currency) {
    const options = { notation: 'compact', maximumSignificantDigits: 3 };
    if (!ISO_CODE.test(currency))
        return tidyText(new Intl.NumberFormat(language, options).format(value));
    return tidyText(new Intl.NumberFormat(language, { ...options, style: 'currency', currency }).format(value));
}

;// CONCATENATED MODULE: ./build/src/render/formats.js


const DATE = { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' };
/** `year`: the year a reader takes for granted; dates outside it carry theirs. */
function createFormats(language, year = null) {
    const date = new Intl.DateTimeFormat(language, DATE);
    const yearless = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', timeZone: 'UTC' });
    const month = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' });
    const shortMonth = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', timeZone: 'UTC' });
    const monthName = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
    const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
    const instant = new Intl.DateTimeFormat(language, { ...DATE, ...time });
    const plurals = new Intl.PluralRules(language);
    const list = new Intl.ListFormat(language);
    return {
        ...createNumberFormats(language),
        language,
        day: (value) => plainSpaces(date.format((0,core_period/* dayToMs */.Iv)(value))),
        shortDay: (value) => plainSpaces(yearless.format((0,core_period/* dayToMs */.Iv)(value))),
        month: (value) => plainSpaces(month.format((0,core_period/* dayToMs */.Iv)((0,core_period/* firstDayOf */.Os)(value)))),
        monthName: (value) => plainSpaces(monthName.format((0,core_period/* dayToMs */.Iv)((0,core_period/* firstDayOf */.Os)(value)))),
        shortMonth: (value) => plainSpaces(shortMonth.format((0,core_period/* dayToMs */.Iv)((0,core_period/* firstDayOf */.Os)(value)))),
        period: (value) => periodText(date, value),
        shortPeriod: (value) => periodText(withinYear(value, year) ? yearless : date, value),
        instant: (value) => `${plainSpaces(instant.format(Date.parse(value)))} UTC`,
        list: (items) => list.format(items),
        plural: (count) => plurals.select(count),
    };
}
function periodText(format, { start, end }) {
    return plainSpaces(format.formatRange((0,core_period/* dayToMs */.Iv)(start), (0,core_period/* dayToMs */.Iv)((0,core_period/* addDays */.fi)(end, -1))));
}
function withinYear({ start, end }, year) {
    return year !== null && start.startsWith(year) && (0,core_period/* addDays */.fi)(end, -1).startsWith(year);
}
/** Locale data moves between kinds of space from year to year; dates may break at any of them. */
function plainSpaces(text) {
    return text.replace(/[\u00A0\u2009\u202F]/g, ' ');
}

;// CONCATENATED MODULE: ./build/src/core/invariant-texts.js
/** What an invariant compares, or why it does not apply: one plain English sentence. A closed list, translated in full. */
const INVARIANT_TEXTS = [
    'This kind of export has no negation rows.',
    'This kind of export has no pair of net and gross columns.',
    'This kind of export has no unblended cost beside its billed cost.',
    'This kind of export does not tell what its commitments cost a month.',
    'The invoices are not at hand; sums by invoice are shown for comparison.',
    'Cost Explorer was not read beside the export.',
    'FOCUS has no negation rows.',
    'FOCUS has no pair of net and gross columns.',
    'Effective cost of used and unused commitment against its recurring fee and amortised upfront payment, by commitment and month; where an upfront payment may lie before the data, the fee is the least.',
    'No commitment has a fee that is known for a month that is over.',
    'FOCUS has no unblended cost beside BilledCost.',
    'Cost Explorer returns the billed cost itself, so there is nothing to compare it with.',
    'Cost Explorer does not tell one commitment from another.',
    'Cost Explorer does not tell one invoice from another.',
    'Cost Explorer is the only source of this run.',
    'Effective cost must not be whole numbers only, nor zero beside a billed amount, by provider and currency.',
    'Effective cost is there and has fractions.',
    'The export has no ChargeFrequency, so recurring fees cannot be told from upfront ones.',
    'Cost Explorer cannot tell.',
    'No usage is covered by a Savings Plan.',
    'Covered usage and its negation add up to zero, by month.',
    'Not checked.',
    'Net metrics are not shown to this account.',
    'Net and unblended cost add up to the same, by month.',
    'Usage covered by a Savings Plan and its negation cancel out, by payer, day, plan, usage type and operation.',
    'The report has no usage covered by a Savings Plan.',
    'Net unblended costs add up to the unblended costs, by payer and month.',
    'The report has no net costs.',
    'Billed costs add up to the unblended costs, apart from covered usage without negation, by payer and month.',
    'The report has no lines.',
    'Used and unused cost of each commitment add up to its recurring and amortised upfront cost, in closed months.',
    'The report has no commitment fee in a closed month whose parts are all told.',
    'Billed cost against NetUnblendedCost of Cost Explorer, same days, within 0.5 %.',
];

;// CONCATENATED MODULE: ./build/src/render/phrase.js
/** Builds a sentence out of our own words and nodes: phrase`${name} rose by ${amount}`. */
function phrase(words, ...parts) {
    const nodes = [];
    for (const [index, word] of words.entries()) {
        nodes.push(...inlineNodes(word));
        const part = parts[index];
        if (part !== undefined)
            nodes.push(...inlineNodes(part));
    }
    return joinTexts(nodes);
}
function inlineNodes(part) {
    if (typeof part === 'string')
        return part === '' ? [] : [{ type: 'text', value: part }];
    return 'type' in part ? [part] : part;
}
/** Several phrases in a row, with our own text between them. */
function joinInline(parts, separator) {
    const nodes = parts.flatMap((part, index) => [
        ...inlineNodes(index === 0 ? '' : separator),
        ...inlineNodes(part),
    ]);
    return joinTexts(nodes);
}
/** Neighbouring texts as one node, so that the serialiser escapes what only both together would mean. */
function joinTexts(nodes) {
    const joined = [];
    for (const node of nodes) {
        const last = joined.at(-1);
        if (node.type === 'text' && last?.type === 'text') {
            joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
        }
        else {
            joined.push(node);
        }
    }
    return joined;
}

;// CONCATENATED MODULE: ./build/src/render/messages/counted.js
/** `1 row`, `2 rows`: the number in the reader's format with the word that fits it. */
function counted(f, count, one, many) {
    return `${f.count(count)} ${f.plural(count) === 'one' ? one : many}`;
}

;// CONCATENATED MODULE: ./build/src/render/messages/themselves.js
/** Texts that are their own key: the language they are written in. */
function themselves(texts) {
    const own = {};
    for (const text of texts)
        own[text] = text;
    return own;
}

;// CONCATENATED MODULE: ./build/src/render/messages/en.js





/** Every word of the report in English. The type of this value is what other languages must fill. */
const en = {
    title: (period) => `Cloud costs, ${period}`,
    sampleTitle: 'Invented organisation.',
    sampleText: 'This report was made from the sample that comes with Spendlog. No company, account or amount in it is real.',
    stateLine: (state) => `The amounts of these days are ${state}.`,
    noCosts: 'The source has no charge in the days that were asked for, so there is nothing to report.',
    metaLine: (asOf, dataThrough) => `Report of ${asOf}. Usage data through ${dataThrough}.`,
    currencyPart: (currency) => phrase `Charges in ${currency}`,
    currencyDetails: 'Budget, forecast, services, commitments and owners in this currency',
    currencyNote: 'Amounts in different currencies are never added.',
    andMore: (f, count) => `and ${f.count(count)} more`,
    noValue: 'no value',
    others: 'All others',
    yes: 'yes',
    no: 'no',
    unknown: 'not known',
    metrics: {
        billedCost: 'billed cost',
        effectiveCost: 'effective cost',
        listCost: 'list cost',
        contractedCost: 'contracted cost',
    },
    /** What a comparison of periods counts: usage, or for the invoice's metric everything. */
    compared: {
        billedCost: 'all charges at billed cost',
        effectiveCost: 'usage at effective cost',
        listCost: 'usage at list cost',
        contractedCost: 'usage at contracted cost',
    },
    comparedMeaning: {
        billedCost: 'All charges at billed cost: what the invoice is built from, without amortisation.',
        effectiveCost: 'Usage at effective cost: after all discounts, with upfront payments spread over the days they cover. Tax, support, credits and purchases are not in it.',
        listCost: 'Usage at list cost: at public prices. Tax, support, credits and purchases are not in it.',
        contractedCost: 'Usage at contracted cost: at negotiated prices, before commitments. Tax, support, credits and purchases are not in it.',
    },
    effectiveCostUnusable: 'Effective cost would be the better measure, but in this export the column cannot be used (see the data quality below).',
    states: { final: '● final', provisional: '◐ provisional', incomplete: '○ incomplete' },
    stateLegend: '● final: invoiced. ◐ provisional: complete, but the provider may still change it. ○ incomplete: usage is still arriving.',
    comparisons: {
        lastDay: 'Last complete day',
        last7Days: 'Last 7 days',
        last30Days: 'Last 30 days',
        monthToDate: 'Month to date',
        lastFullMonth: 'Last full month',
        quarterToDate: 'Quarter to date',
        yearToDate: 'Year to date',
    },
    lastDayWithData: 'Last day with data',
    chargeKinds: {
        usage: 'Usage',
        unusedCommitment: 'Unused commitment',
        commitmentPurchase: 'Commitment purchases',
        purchase: 'Other purchases',
        support: 'Support',
        marketplace: 'Marketplace',
        tax: 'Tax',
        credit: 'Credits',
        refund: 'Refunds',
        discount: 'Discounts',
        adjustment: 'Adjustments',
    },
    dimensions: {
        providerName: 'Provider',
        serviceName: 'Service',
        serviceCategory: 'Service category',
        subAccountId: 'Account',
        regionId: 'Region',
        chargeCategory: 'Charge category',
        chargeKind: 'Kind of charge',
        lineItemType: 'Line item type',
        invoiceId: 'Invoice',
        usageType: 'Usage type',
        resourceId: 'Resource',
    },
    /** Messages of data quality items by id; English comes from the core. */
    qualityMessages: null,
    /** What each invariant compares, or why it does not apply. */
    invariantMessages: themselves(INVARIANT_TEXTS),
    verdict: {
        usage: (period, amount) => `Usage of ${period} cost ${amount}`,
        all: (period, amount) => `All charges of ${period} come to ${amount}`,
        more: (change, percent, days) => percent ? `${change} (${percent}) more than ${days}` : `${change} more than ${days}`,
        less: (change, percent, days) => percent ? `${change} (${percent}) less than ${days}` : `${change} less than ${days}`,
        same: (days) => `the same as ${days}`,
        noComparison: 'with nothing before it to compare with',
        incomplete: 'still incomplete and so not compared',
        heading: (month, expected) => `with tax, support and all other charges ${month} is heading for ${expected}`,
        overBudget: (amount) => `${amount} over its budget`,
        withinBudget: (amount) => `${amount} under its budget`,
        amountUnknown: 'an amount that is not known',
    },
    spend: {
        title: 'Spend',
        columns: ['', 'Days', 'Cost', 'Against', 'Cost then', 'Change', 'State'],
        noBefore: 'not in the data',
        perDay: (name, now, before) => `${name}: the two periods differ in length. Per day it was ${now} against ${before}`,
        dayEffect: (amount) => `the number of days alone explains ${amount}`,
        late: (name, kinds) => `${name}: left out on both sides, as it is not posted yet for the later days: ${kinds}.`,
    },
    budget: {
        title: 'Budget and forecast',
        columns: ['Budget', 'Days', 'Budgeted', 'Spent', 'Expected', 'Difference', 'State', 'Verdict'],
        verdicts: {
            within: 'within',
            'forecast-over': 'expected to go over',
            over: 'over',
            unknown: 'not known',
        },
        all: 'all charges',
        usage: 'usage only',
        scope: (name, metric, includes) => phrase `${name} (${metric}, ${includes})`,
    },
    forecast: {
        columns: ['Month', 'On complete days', 'Expected for the month', '80% interval'],
        none: 'none',
        interval: (low, high) => `${low} to ${high}`,
        methods: {
            model: 'a model',
            'run-rate': 'the run rate',
            'last-month-average': 'last month’s daily average',
        },
        method: (metric, method, trained) => `All charges at ${metric}, forecast by ${method} from the days ${trained}.`,
        backTest: (f, method, wape, bias, origins) => `${method}: off by ${wape} of the actual amount (WAPE), bias ${bias}, over ${counted(f, origins, 'past forecast', 'past forecasts')}`,
        reliability: 'How good the forecast is, and what it takes from the calendar',
        noBias: 'about 0',
        backTests: 'How the methods did on this bill’s own past',
        coverage: (ratio) => `${ratio} of the outcomes were inside the 80% interval`,
        calendar: 'What the forecast takes from the calendar instead of learning it',
        calendarWhat: 'What',
        calendarHow: 'How it was arrived at',
        reasons: {
            share: (f, share, months) => `${share} of what it is charged on, as in ${months === 1 ? 'the last final month' : `the median of ${f.count(months)} final months`}`,
            habit: (f, months) => `As in the last ${f.count(months)} final months, each of which had it`,
            events: (f, events) => `Extra cost of ${counted(f, events, 'planned event', 'planned events')}`,
            'month-start': 'Usage charged on the first of each month',
            'recurring-fees': 'Commitment fees that recur each day or on the first of the month',
            'without-commitment': 'Usage of commitments that end, at the price without them',
        },
        kinds: {
            tax: 'Tax',
            support: 'Support',
            purchase: 'Purchase',
            marketplace: 'Marketplace',
            event: 'Planned event',
            'commitment-end': 'Commitment ends',
            credit: 'Credit',
            discount: 'Discount',
            'month-start': 'Start of the month',
        },
    },
    movers: {
        title: 'What moved',
        intro: (dimension, now, before, change, state) => phrase `${dimension}: usage cost of ${now} (${state}) against ${before}, ${change} in all.`,
        effects: (parts) => `By cause: ${parts}.`,
        columns: ['', 'Change', 'Cost now', 'Cost before', 'Cause'],
        rest: (f, groups) => `${counted(f, groups, 'other', 'others')}`,
        none: 'Nothing to compare: no earlier days were read.',
        more: 'By account, usage type and resource, and the last full month',
        complete: (file) => phrase `Every period by every dimension is in ${file}.`,
        effectNames: {
            quantity: 'quantity',
            price: 'price or volume tier',
            commitment: 'commitment benefit',
            new: 'new',
            ended: 'ended',
            amountOnly: 'without a quantity to compare',
        },
        /** Each for a cost that rose and one that fell. */
        causes: {
            quantity: ['more used', 'less used'],
            price: ['higher price or volume tier', 'lower price or volume tier'],
            commitment: ['less commitment benefit', 'more commitment benefit'],
            new: ['new', 'new'],
            ended: ['ended', 'ended'],
            amountOnly: ['higher amount, no quantity to compare', 'lower amount, no quantity to compare'],
            unknown: ['cause not known', 'cause not known'],
        },
        driver: (cause, where, change) => phrase `${cause}, mainly ${where} (${change})`,
    },
    anomalies: {
        title: 'Unusual days',
        columns: ['No.', 'Days', 'Where', 'Difference', 'Expected', 'Cause', 'Confirmed'],
        none: (through) => `No unusual day up to ${through}.`,
        confirmed: '● yes, on final data',
        unconfirmed: '◐ not yet',
        leaks: 'Slow leaks: rising steadily, too little on any one day to stand out.',
        leak: (name, slope, relative, period) => phrase `${name}: its daily cost moved by ${slope} in 30 days (${relative}), seen over ${period}`,
        trends: 'Trends that are more than noise',
        trendColumns: ['Service', 'Account', 'Daily cost, change in 30 days', 'Relative', 'p-value', 'Days'],
        all: 'all',
    },
    savings: {
        title: 'Savings',
        net: (net) => `${net} a month can be had together`,
        gross: (gross) => `${gross} if each saving were counted on its own`,
    },
    actions: {
        title: 'Actions',
        none: 'No action is recommended.',
        columns: [
            'Action',
            'Resource',
            'Account',
            'Saving a month',
            'Effort',
            'Restart',
            'Can be undone',
            'Owner',
            'Since',
        ],
        types: {
            Rightsize: 'Rightsize',
            Stop: 'Stop',
            Delete: 'Delete',
            Upgrade: 'Upgrade',
            ScaleIn: 'Scale in',
            MigrateToGraviton: 'Migrate to Graviton',
            PurchaseSavingsPlans: 'Buy Savings Plans',
            PurchaseReservedInstances: 'Buy reserved instances',
            Schedule: 'Schedule',
            ChangeStorageClass: 'Change storage class',
            Configure: 'Configure',
        },
        efforts: { VeryLow: 'very low', Low: 'low', Medium: 'medium', High: 'high', VeryHigh: 'very high' },
    },
    commitments: {
        title: 'Commitments and rates',
        kpiColumns: ['', 'Value', 'Target', 'Made of', 'Days', 'State'],
        kpis: {
            'effective-savings-rate': 'Effective savings rate',
            'effective-savings-rate-list': 'Effective savings rate against list prices',
            'commitment-utilisation': 'Commitment utilisation',
            'commitment-coverage': 'Commitment coverage',
            'commitment-waste': 'Commitment waste',
            untagged: 'Untagged',
            unallocated: 'Without an owner',
            'forecast-accuracy': 'Forecast accuracy',
            'budget-variance': 'Budget variance',
        },
        atLeast: (value) => `at least ${value}`,
        atMost: (value) => `at most ${value}`,
        noTarget: 'trend',
        of: (numerator, denominator) => `${numerator} of ${denominator}`,
        ladder: (period) => `What the usage of ${period} cost on the way from public prices to what was paid:`,
        ladderColumns: ['Step', 'Cost', 'Saved by it'],
        list: 'At list prices',
        contracted: 'At negotiated prices',
        effective: 'With commitments',
        columns: ['Commitment', 'Type', 'Days', 'Used', 'Unused', 'Utilisation', 'Ends'],
        plans: (f, count) => counted(f, count, 'commitment', 'commitments'),
        none: 'There is no commitment in this bill.',
        endUnknown: 'not in the data',
        expiring: (f, name, days, end) => phrase `${name} ends in ${counted(f, days, 'day', 'days')}, on ${end}`,
        expiryCost: (amount, prices) => `. Without it its usage would cost about ${amount} more a month, at ${prices}`,
        expirySaving: (amount, prices) => `. Without it its usage would cost about ${amount} less a month, even at ${prices}`,
        pricesWithout: { contractedCost: 'negotiated prices', listCost: 'list prices' },
        spotLeftOut: (amount) => `Spot usage of ${amount} is in none of these steps: no commitment could cover it.`,
        expired: (name, end) => phrase `${name} ended on ${end}`,
    },
    allocation: {
        title: 'Owners and untagged spend',
        untagged: (amount, taggable, ratio) => `${amount} of ${taggable} that could be tagged has no value (${ratio})`,
        owner: 'Owner',
        direct: (days) => `${days}, direct`,
        loaded: (days) => `${days}, with shared cost`,
        share: 'Share',
        withoutOwner: 'without owner',
        rules: 'How shared cost was split',
        notPosted: 'not posted yet',
        byService: 'judged by service, as the source does not tell which charges name a resource',
        ruleColumns: ['Rule', 'By', 'Days', 'Split', 'Amount', 'Shares'],
        methods: {
            fixed: 'by fixed shares',
            even: 'evenly',
            proportional: 'in proportion',
            fallback: 'by the fallback rule',
        },
        spellings: 'Tag keys that look like one key, in the last 92 days read',
        spelling: (canonical, variants) => phrase `${canonical}: also written ${variants}`,
        rows: (f, count) => counted(f, count, 'row', 'rows'),
    },
    gaps: {
        subjects: themselves(GAP_SUBJECTS),
        remedies: themselves(GAP_REMEDIES),
        title: 'What could not be looked at',
        intro: (answered, planned) => `${answered} of ${planned} planned reads were answered.`,
        allAnswered: (f, planned) => `${counted(f, planned, 'planned read was', 'planned reads were')} answered, all of them.`,
        nonePlanned: 'No read was planned.',
        columns: ['Read', 'Account', 'Place', 'State', 'Why', 'Missing permissions'],
        ledgerStates: {
            ok: 'ok',
            empty: 'empty',
            denied: 'denied',
            throttled: 'throttled',
            failed: 'failed',
            skipped: 'skipped',
        },
        complete: 'Nothing is missing from this report.',
        list: 'Missing from this report:',
        reasons: {
            'needs-export': 'needs an export',
            'column-missing': 'the export lacks a column',
            'column-unusable': 'a column cannot be used',
            'no-history': 'no history yet',
            'no-charges': 'no charges in this currency',
            unreadable: 'the earlier report cannot be read',
            'source-changed': 'the source changed since',
            'not-configured': 'not configured',
            denied: 'access denied',
            'budget-reached': 'the request budget is used up',
            'not-in-this-version': 'not in this version',
        },
        line: (subject, reason, remedy) => `${subject} (${reason}): ${remedy}.`,
    },
    changes: {
        title: 'Since the last report',
        since: (day) => `Compared with the report of ${day}:`,
        none: (day) => `Nothing that the report of ${day} said has changed.`,
        restated: (month, before, after, change) => `${month} was restated: ${before} then, ${after} now (${change})`,
        newAnomalies: (f, count) => counted(f, count, 'unusual period is new', 'unusual periods are new'),
    },
    quality: {
        title: 'Can these figures be trusted?',
        tieOut: (billed, invoiced, open) => `Billed cost read: ${billed}. On an invoice: ${invoiced}. Not on an invoice yet: ${open}.`,
        costExplorer: (days, ours, theirs, gap) => `${days}: ${ours} here, ${theirs} in Cost Explorer, a gap of ${gap}.`,
        invoices: 'Invoices',
        invoiceColumns: ['Invoice', 'Billed cost'],
        clean: 'Nothing in the data deviates from its specification.',
        columns: ['', 'Concerns', 'Count', 'What deviates', 'Amount', 'Examples'],
        items: (f, count) => counted(f, count, 'deviation in the data', 'deviations in the data'),
        severities: { info: 'note', warning: '⚠ warning', error: '✖ error' },
        invariants: 'Invariants',
        invariantColumns: ['', 'Outcome', 'Groups compared', 'Violations', 'Difference', 'What was compared'],
        outcomes: { holds: '✓ holds', violated: '✖ violated', 'not-applicable': '– not checked' },
        invariantsHold: (f, count) => `${counted(f, count, 'check of the bill’s arithmetic holds', 'checks of the bill’s arithmetic hold')}`,
        invariantsViolated: (ids) => `violated: ${ids}`,
        invariantsOther: (ids) => `not checked here: ${ids}`,
        months: 'Months read',
        monthColumns: ['Month', 'Payer', 'Billed cost', 'Rows', 'Without invoice', 'Discounts', 'State'],
        discountModes: { NET: 'net columns', GROSS: 'gross columns' },
    },
    run: {
        title: 'About this report',
        source: (label, kind) => phrase `Read from ${label} (${kind})`,
        kinds: { export: 'export', 'cost-explorer': 'Cost Explorer' },
        span: (period) => `Days read: ${period}`,
        rows: (f, count) => counted(f, count, 'charge row', 'charge rows'),
        files: (f, count, bytes) => `${counted(f, count, 'file', 'files')}, ${bytes}`,
        requests: (f, { requests, plannedRequests, pages, cachedRequests }) => `${counted(f, requests, 'paid request', 'paid requests')} (${f.count(plannedRequests)} planned), ${counted(f, pages, 'page', 'pages')}; ${f.count(cachedRequests)} answered from the cache`,
        noRequests: 'No paid request was made',
        paid: (amount) => `Paid for reading: ${amount}`,
        basis: (billed, effective) => phrase `Billed cost is ${billed}, effective cost is ${effective}`,
        freshness: (through, day) => `Usage is in through ${through}; the last complete day is ${day}`,
        extraColumns: (columns) => phrase `Columns no dialect knows, read past: ${columns}`,
        missingColumns: (columns) => phrase `Columns this export lacks: ${columns}`,
    },
    services: {
        title: 'Where the money went',
        meaning: (compared) => `${compared.charAt(0).toUpperCase()}${compared.slice(1)}. The running month counts every day read, incomplete ones too.`,
        soFar: (month) => `${month} so far`,
        share: 'Share',
        total: 'All services',
    },
    breakdowns: {
        title: (period) => `Everything read, ${period}`,
        files: (totals, months) => phrase `Every other dimension is in ${totals}; months by service and kind of charge are in ${months}.`,
        columns: ['Billed', 'Effective', 'Contracted', 'List', 'Rows'],
        unknownRows: (f, count, metric) => `${counted(f, count, 'row has', 'rows have')} no ${metric}; the sum leaves them out`,
        other: (metric) => `Tax, credits, support and other charges by month (${metric})`,
        month: 'Month',
    },
    charts: {
        daily: {
            title: (from, to) => `Usage by day and service, ${from} to ${to}`,
            incomplete: 'incomplete',
        },
        monthly: {
            title: (from, to) => `All charges by month, ${from} to ${to}`,
            actual: 'whole month',
            soFar: 'so far',
            forecast: 'expected',
            interval: '80% interval',
            budget: 'budget',
        },
        highest: (amount, day) => `The highest day is ${day} with ${amount}.`,
    },
    index: {
        title: 'Reports',
        intro: 'Newest first. One folder a day; a later run of the same day replaces it.',
        columns: ['Date', 'Period', 'Cost', 'Change', 'State'],
        none: 'There is no report yet.',
        tenant: (name) => phrase `Tenant ${name}`,
    },
    figures: {
        source: 'Read',
        period: (name, days) => `${name} (${days})`,
        change: (days) => `Change against ${days}`,
        forecast: (month) => `All charges expected for ${month}`,
        budget: 'Budget',
        anomalies: 'Unusual periods',
        quality: 'Deviations in the data',
        mover: 'Largest mover',
    },
};

;// CONCATENATED MODULE: ./build/src/render/messages/pt-br-data-checks.js
/** Messages of data quality items by id. */
const PT_BR_QUALITY = {
    'account-id-malformed': 'Ids de conta da AWS sem 12 dígitos; zeros à esquerda podem ter se perdido.',
    'amount-rounded': 'Valores de ponto flutuante com casas demais foram arredondados, porque 38 dígitos não comportam mais.',
    'amount-unreadable': 'Valores que não são números contam como desconhecidos, não como zero.',
    'billed-cost-unreconciled': 'Os custos faturados de um pagador e mês não somam os seus custos não combinados (unblended).',
    'billing-period-end-inclusive': 'O período de faturamento não termina à meia-noite; o mês é o do seu início.',
    'charge-category-unknown': 'Cobranças de categoria que a especificação não conhece aparecem como ajustes.',
    'commitment-cost-unreconciled': 'O custo usado e o não usado de um compromisso não somam o que ele custou no mês.',
    'configured-commitment-unknown': 'A configuração dá o fim de compromissos que a fatura não tem.',
    'cost-explorer-gap': 'A exportação e o Cost Explorer diferem em mais de 0,5 % nos mesmos dias.',
    'covered-usage-without-negation': 'Uso coberto por um Savings Plan não é anulado pela sua negação; conta com o custo efetivo e não é faturado.',
    'effective-cost-unusable': 'O custo efetivo tem só números inteiros, ou é zero ao lado de um valor faturado; não foi corrigido, e tendências sobre ele enganam.',
    'after-report-day': 'Linhas de dias posteriores ao dia do relatório foram deixadas de fora.',
    'extra-columns': 'Colunas que a especificação não conhece foram ignoradas na leitura.',
    'file-ignored': 'Arquivos ao lado da exportação que não têm cobranças não foram lidos.',
    'file-named-twice': 'Arquivos aos quais vários dos caminhos indicados levam foram lidos uma vez.',
    'file-not-in-manifest': 'Arquivos de dados que o manifesto da sua pasta não cita foram deixados de fora.',
    'manifest-unreadable': 'Um manifesto não pôde ser entendido; os dados foram lidos sem ele.',
    'several-currencies': 'As cobranças estão em várias moedas, que nunca são somadas.',
    'several-providers': 'Há cobranças de vários provedores em uma só exportação.',
    'version-superseded': 'Entregas mais antigas de um mês foram deixadas de fora; só a mais nova conta.',
    'id-not-unique': 'Linhas que repetem o id de uma linha anterior; ids não são usados para distinguir linhas.',
    'invoice-id-missing': 'Linhas sem fatura: o mês delas não está fechado.',
    'mandatory-value-missing': 'Linhas sem um valor que a especificação exige.',
    'marketplace-not-separable': 'Os tipos de registro do Cost Explorer não separam cobranças do Marketplace; elas contam como uso ou compras.',
    'merged-column-header': 'Os nomes de duas colunas se juntaram em um só; nenhuma das duas é lida.',
    'missing-columns': 'Colunas da especificação que esta exportação não tem: o que depende delas é desconhecido.',
    'negative-usage': 'Linhas de uso com valor negativo, não marcadas como correção, foram contadas como uso.',
    'net-costs-incomplete': 'Os custos líquidos não explicam o mês inteiro de um pagador; usam-se os custos brutos e as linhas de desconto.',
    'net-metrics-refused': 'As métricas líquidas não são mostradas a esta conta; toda a execução usa custo não combinado e amortizado antes dos descontos privados.',
    'outside-billing-period': 'Linhas cujo período de cobrança começa em mês diferente do da sua fatura.',
    'request-budget-reached': 'O limite de requisições pagas foi atingido e algumas perguntas não foram feitas; o que foi lido é mantido e a próxima execução continua dali.',
    restated: 'Um mês fechado mudou desde a última leitura; foi lido de novo.',
    'short-rows': 'Linhas que terminam antes da última coluna do cabeçalho; os valores omitidos foram lidos como ausentes.',
    'split-cost-rows-left-out': 'Linhas de rateio (split cost allocation) repetem o custo das instâncias e não entram em nenhum total.',
    'tags-unreadable': 'Linhas cujas tags ou categorias de custo não são um objeto JSON; foram lidas como se não as tivessem.',
    'text-null': 'Linhas em que o texto NULL ocupa o lugar de um valor ausente; foi lido como ausente.',
    'timestamp-unreadable': 'Linhas cujo período de cobrança não pode ser lido; sem início, ficam no primeiro dia da sua fatura.',
    'timestamp-without-zone': 'Linhas com horários sem fuso; foram lidos como UTC.',
    'unknown-line-item-type': 'Linhas de um tipo que esta versão não conhece contam como ajustes, com o custo como está.',
    'unknown-record-type': 'Cobranças de tipos de registro desconhecidos aparecem como ajustes.',
    'unused-commitment-unknown': 'O relatório não diz quanto de um compromisso não foi usado em um mês; esse custo é desconhecido.',
};
/** What each invariant compares, or why it does not apply. */
const PT_BR_INVARIANTS = {
    'This kind of export has no negation rows.': 'Este tipo de exportação não tem linhas de negação.',
    'This kind of export has no pair of net and gross columns.': 'Este tipo de exportação não tem o par de colunas líquida e bruta.',
    'This kind of export has no unblended cost beside its billed cost.': 'Este tipo de exportação não tem custo não combinado (unblended) ao lado do faturado.',
    'This kind of export does not tell what its commitments cost a month.': 'Este tipo de exportação não diz quanto os compromissos custam por mês.',
    'The invoices are not at hand; sums by invoice are shown for comparison.': 'As faturas não estão à mão; as somas por fatura são mostradas para comparação.',
    'Cost Explorer was not read beside the export.': 'O Cost Explorer não foi lido ao lado da exportação.',
    'FOCUS has no negation rows.': 'FOCUS não tem linhas de negação.',
    'FOCUS has no pair of net and gross columns.': 'FOCUS não tem o par de colunas líquida e bruta.',
    'Effective cost of used and unused commitment against its recurring fee and amortised upfront payment, by commitment and month; where an upfront payment may lie before the data, the fee is the least.': 'Custo efetivo do compromisso usado e não usado comparado com a taxa recorrente e o pagamento inicial amortizado, por compromisso e mês; onde um pagamento inicial pode ser anterior aos dados, a taxa é o mínimo.',
    'No commitment has a fee that is known for a month that is over.': 'Nenhum compromisso tem taxa conhecida em um mês encerrado.',
    'FOCUS has no unblended cost beside BilledCost.': 'FOCUS não tem custo não combinado (unblended) ao lado de BilledCost.',
    'Cost Explorer returns the billed cost itself, so there is nothing to compare it with.': 'O Cost Explorer devolve o próprio custo faturado; não há com que compará-lo.',
    'Cost Explorer does not tell one commitment from another.': 'O Cost Explorer não distingue um compromisso do outro.',
    'Cost Explorer does not tell one invoice from another.': 'O Cost Explorer não distingue uma fatura da outra.',
    'Cost Explorer is the only source of this run.': 'O Cost Explorer é a única fonte desta execução.',
    'Effective cost must not be whole numbers only, nor zero beside a billed amount, by provider and currency.': 'O custo efetivo não pode ter só números inteiros nem ser zero ao lado de um valor faturado, por provedor e moeda.',
    'Effective cost is there and has fractions.': 'O custo efetivo existe e tem casas decimais.',
    'The export has no ChargeFrequency, so recurring fees cannot be told from upfront ones.': 'A exportação não tem ChargeFrequency; taxas recorrentes não se distinguem de pagamentos antecipados.',
    'Cost Explorer cannot tell.': 'O Cost Explorer não permite saber.',
    'No usage is covered by a Savings Plan.': 'Nenhum uso é coberto por um Savings Plan.',
    'Covered usage and its negation add up to zero, by month.': 'Uso coberto e a sua negação somam zero, por mês.',
    'Not checked.': 'Não verificado.',
    'Net metrics are not shown to this account.': 'As métricas líquidas não são mostradas a esta conta.',
    'Net and unblended cost add up to the same, by month.': 'Custo líquido e custo não combinado (unblended) têm a mesma soma, por mês.',
    'Usage covered by a Savings Plan and its negation cancel out, by payer, day, plan, usage type and operation.': 'Uso coberto por um Savings Plan e a sua negação se anulam, por pagador, dia, plano, tipo de uso e operação.',
    'The report has no usage covered by a Savings Plan.': 'O relatório não tem uso coberto por um Savings Plan.',
    'Net unblended costs add up to the unblended costs, by payer and month.': 'Os custos líquidos não combinados somam os custos não combinados (unblended), por pagador e mês.',
    'The report has no net costs.': 'O relatório não tem custos líquidos.',
    'Billed costs add up to the unblended costs, apart from covered usage without negation, by payer and month.': 'Os custos faturados somam os custos não combinados (unblended), fora o uso coberto sem negação, por pagador e mês.',
    'The report has no lines.': 'O relatório não tem linhas.',
    'Used and unused cost of each commitment add up to its recurring and amortised upfront cost, in closed months.': 'O custo usado e o não usado de cada compromisso somam o custo recorrente e o inicial amortizado, em meses encerrados.',
    'The report has no commitment fee in a closed month whose parts are all told.': 'O relatório não tem taxa de compromisso em mês encerrado com todas as partes informadas.',
    'Billed cost against NetUnblendedCost of Cost Explorer, same days, within 0.5 %.': 'Custo faturado comparado com o NetUnblendedCost do Cost Explorer, nos mesmos dias, com tolerância de 0,5 %.',
};

;// CONCATENATED MODULE: ./build/src/render/messages/pt-br-gaps.js
/** What a gap is about and what closes it, in Brazilian Portuguese. */
const PT_BR_GAP_SUBJECTS = {
    savings: 'economias',
    'recommended actions': 'ações recomendadas',
    'changes since the last report': 'mudanças desde o último relatório',
    'all charges by day': 'todas as cobranças por dia',
    'all charges by provider': 'todas as cobranças por provedor',
    'all charges by service': 'todas as cobranças por serviço',
    'all charges by service category': 'todas as cobranças por categoria de serviço',
    'all charges by account': 'todas as cobranças por conta',
    'all charges by region': 'todas as cobranças por região',
    'all charges by charge category': 'todas as cobranças por categoria de cobrança',
    'all charges by kind of charge': 'todas as cobranças por tipo de cobrança',
    'all charges by line item type': 'todas as cobranças por tipo de linha',
    'all charges by invoice': 'todas as cobranças por fatura',
    'monthly by service': 'custo mensal por serviço',
    'monthly by pricing': 'custo mensal por categoria de preço',
    'daily by service': 'custo diário por serviço',
    'daily by account': 'custo diário por conta',
    'daily by region': 'custo diário por região',
    'daily by service and account': 'custo diário por serviço e conta',
    'daily cost by region': 'custo diário por região',
    'by service and account': 'comparação por serviço e conta',
    'by service and usage type': 'comparação por serviço e tipo de uso',
    'by service and region': 'comparação por serviço e região',
    'daily usage cost': 'custo diário de uso',
    'daily usage by account': 'uso diário por conta',
    'usage by operation and price': 'uso por operação e preço',
    'commitments one by one': 'compromissos um a um',
    'which tag keys are in use': 'quais chaves de tag estão em uso',
    'cost by pricing category': 'custo por categoria de preço',
    'cost by more than two dimensions': 'custo por mais de duas dimensões',
    'daily cost by two dimensions': 'custo diário por duas dimensões',
    'cost by tag': 'custo por tag',
    'shared cost by service and kind of charge': 'custo compartilhado por serviço e tipo de cobrança',
    tags: 'tags',
    'effective cost': 'custo efetivo',
    'billed cost': 'custo faturado',
    'Cost Explorer total': 'total do Cost Explorer',
    budgets: 'orçamentos',
    'spend held against budgets': 'gasto comparado com os orçamentos',
    forecast: 'previsão',
    'forecast by a model': 'previsão por um modelo',
    'forecast interval': 'intervalo da previsão',
    'part of the bill': 'parte da fatura',
};
const PT_BR_GAP_REMEDIES = {
    'this version reads the bill only and looks at no resource': 'esta versão lê apenas a fatura e não examina nenhum recurso',
    'there is no earlier report in this folder yet': 'ainda não há relatório anterior nesta pasta',
    'read the bill from an export (--costs)': 'leia a fatura a partir de uma exportação (--costs)',
    'read the bill from an export, and name a tag key under tags.required': 'leia a fatura a partir de uma exportação e indique uma chave de tag em tags.required',
    'Cost Explorer keeps 13 months and the current one': 'o Cost Explorer guarda 13 meses e o mês corrente',
    'raise costs.maxRequests, or run again: what was read is kept': 'aumente costs.maxRequests ou execute de novo: o que foi lido é mantido',
    'Cost Explorer has no data for these days': 'o Cost Explorer não tem dados para esses dias',
    'allow ce:GetCostAndUsage for the whole organisation': 'permita ce:GetCostAndUsage para toda a organização',
    'sign in to the payer, which sees net cost': 'entre na conta pagadora, que vê o custo líquido',
    'export the table with its tag columns': 'exporte a tabela com as colunas de tags',
    'export the EffectiveCost column': 'exporte a coluna EffectiveCost',
    'export the BilledCost column': 'exporte a coluna BilledCost',
    'read a bill with daily usage': 'leia uma fatura com uso diário',
    'read a bill with complete days of usage': 'leia uma fatura com dias completos de uso',
    'read the bill from the start of the running month': 'leia a fatura desde o início do mês corrente',
    'read the bill from the start of the budget': 'leia a fatura desde o início do orçamento',
    'read at least 28 complete days': 'leia pelo menos 28 dias completos',
    'read at least three final months': 'leia pelo menos três meses fechados',
    'set costs.crossCheck in spendlog.yml': 'defina costs.crossCheck em spendlog.yml',
    'set budgets in spendlog.yml': 'defina orçamentos em spendlog.yml',
    'name the tag key under tags.required': 'indique a chave da tag em tags.required',
    'set the budget in a currency of the bill': 'defina o orçamento em uma moeda da fatura',
    'the next report is compared with this one': 'o próximo relatório é comparado com este',
    'contained in the detailed comparison': 'está contido na comparação detalhada',
};

;// CONCATENATED MODULE: ./build/src/render/messages/pt-br.js




/** Every word of the report in Brazilian Portuguese. */
const ptBr = {
    title: (period) => `Custos de nuvem, ${period}`,
    sampleTitle: 'Organização inventada.',
    sampleText: 'Este relatório foi feito com a amostra que acompanha o Spendlog. Nenhuma empresa, conta ou valor aqui é real.',
    stateLine: (state) => `Estado dos valores destes dias: ${state}.`,
    noCosts: 'A fonte não tem cobranças nos dias pedidos; não há o que relatar.',
    metaLine: (asOf, dataThrough) => `Relatório de ${asOf}. Dados de uso até ${dataThrough}.`,
    currencyPart: (currency) => phrase `Cobranças em ${currency}`,
    currencyDetails: 'Orçamento, previsão, serviços, compromissos e responsáveis nesta moeda',
    currencyNote: 'Valores em moedas diferentes nunca são somados.',
    andMore: (f, count) => `e mais ${f.count(count)}`,
    noValue: 'sem valor',
    others: 'Todos os demais',
    yes: 'sim',
    no: 'não',
    unknown: 'desconhecido',
    metrics: {
        billedCost: 'custo faturado',
        effectiveCost: 'custo efetivo',
        listCost: 'custo de tabela',
        contractedCost: 'custo contratado',
    },
    compared: {
        billedCost: 'todas as cobranças a custo faturado',
        effectiveCost: 'uso a custo efetivo',
        listCost: 'uso a custo de tabela',
        contractedCost: 'uso a custo contratado',
    },
    comparedMeaning: {
        billedCost: 'Todas as cobranças a custo faturado: o que compõe a fatura, sem amortização.',
        effectiveCost: 'Uso a custo efetivo: depois de todos os descontos, com pagamentos antecipados distribuídos pelos dias que cobrem. Impostos, suporte, créditos e compras ficam de fora.',
        listCost: 'Uso a custo de tabela: a preços públicos. Impostos, suporte, créditos e compras ficam de fora.',
        contractedCost: 'Uso a custo contratado: a preços negociados, antes dos compromissos. Impostos, suporte, créditos e compras ficam de fora.',
    },
    effectiveCostUnusable: 'O custo efetivo seria a melhor medida, mas nesta exportação a coluna não pode ser usada (ver a qualidade dos dados abaixo).',
    states: { final: '● fechado', provisional: '◐ provisório', incomplete: '○ incompleto' },
    stateLegend: '● fechado: faturado. ◐ provisório: completo, mas o provedor ainda pode mudar. ○ incompleto: o uso ainda está chegando.',
    comparisons: {
        lastDay: 'Último dia completo',
        last7Days: 'Últimos 7 dias',
        last30Days: 'Últimos 30 dias',
        monthToDate: 'Mês até a data',
        lastFullMonth: 'Último mês inteiro',
        quarterToDate: 'Trimestre até a data',
        yearToDate: 'Ano até a data',
    },
    lastDayWithData: 'Último dia com dados',
    chargeKinds: {
        usage: 'Uso',
        unusedCommitment: 'Compromisso não usado',
        commitmentPurchase: 'Compras de compromissos',
        purchase: 'Outras compras',
        support: 'Suporte',
        marketplace: 'Marketplace',
        tax: 'Impostos',
        credit: 'Créditos',
        refund: 'Reembolsos',
        discount: 'Descontos',
        adjustment: 'Ajustes',
    },
    dimensions: {
        providerName: 'Provedor',
        serviceName: 'Serviço',
        serviceCategory: 'Categoria de serviço',
        subAccountId: 'Conta',
        regionId: 'Região',
        chargeCategory: 'Categoria de cobrança',
        chargeKind: 'Tipo de cobrança',
        lineItemType: 'Tipo de linha',
        invoiceId: 'Fatura',
        usageType: 'Tipo de uso',
        resourceId: 'Recurso',
    },
    qualityMessages: PT_BR_QUALITY,
    invariantMessages: PT_BR_INVARIANTS,
    verdict: {
        usage: (period, amount) => `O uso de ${period} custou ${amount}`,
        all: (period, amount) => `As cobranças de ${period} somam ${amount}`,
        more: (change, percent, days) => percent ? `${change} (${percent}) a mais que em ${days}` : `${change} a mais que em ${days}`,
        less: (change, percent, days) => percent ? `${change} (${percent}) a menos que em ${days}` : `${change} a menos que em ${days}`,
        same: (days) => `o mesmo que em ${days}`,
        noComparison: 'sem período anterior para comparar',
        incomplete: 'ainda incompleto e por isso não comparado',
        heading: (month, expected) => `com impostos, suporte e todas as outras cobranças, ${month} caminha para ${expected}`,
        overBudget: (amount) => `${amount} acima do orçamento`,
        withinBudget: (amount) => `${amount} abaixo do orçamento`,
        amountUnknown: 'um valor desconhecido',
    },
    spend: {
        title: 'Gasto',
        columns: ['', 'Dias', 'Custo', 'Comparado com', 'Custo anterior', 'Variação', 'Estado'],
        noBefore: 'fora dos dados',
        perDay: (name, now, before) => `${name}: os dois períodos têm durações diferentes. Por dia foram ${now}, contra ${before}`,
        dayEffect: (amount) => `só o número de dias explica ${amount}`,
        late: (name, kinds) => `${name}: fora dos dois lados, porque ainda não foi lançado para os dias mais recentes: ${kinds}.`,
    },
    budget: {
        title: 'Orçamento e previsão',
        columns: ['Orçamento', 'Dias', 'Orçado', 'Gasto', 'Esperado', 'Diferença', 'Estado', 'Veredito'],
        verdicts: {
            within: 'dentro',
            'forecast-over': 'deve ultrapassar',
            over: 'ultrapassado',
            unknown: 'não se sabe',
        },
        all: 'todas as cobranças',
        usage: 'só uso',
        scope: (name, metric, includes) => phrase `${name} (${metric}, ${includes})`,
    },
    forecast: {
        columns: ['Mês', 'Em dias completos', 'Esperado para o mês', 'Intervalo de 80%'],
        none: 'nenhum',
        interval: (low, high) => `${low} a ${high}`,
        methods: {
            model: 'um modelo',
            'run-rate': 'ritmo atual',
            'last-month-average': 'média diária do mês passado',
        },
        method: (metric, method, trained) => `Todas as cobranças a ${metric}, previstas por ${method} a partir dos dias ${trained}.`,
        backTest: (f, method, wape, bias, origins) => `${method}: errou ${wape} do valor real (WAPE), viés ${bias}, em ${counted(f, origins, 'previsão passada', 'previsões passadas')}`,
        reliability: 'Quão confiável é a previsão, e o que ela tira do calendário',
        noBias: 'próximo de 0',
        backTests: 'Como os métodos se saíram no passado desta fatura',
        coverage: (ratio) => `${ratio} dos resultados ficaram dentro do intervalo de 80%`,
        calendar: 'O que a previsão tira do calendário em vez de aprender',
        calendarWhat: 'O quê',
        calendarHow: 'Como se chegou ao valor',
        reasons: {
            share: (f, share, months) => `${share} da base de cálculo, como ${months === 1 ? 'no último mês fechado' : `na mediana de ${f.count(months)} meses fechados`}`,
            habit: (f, months) => `Como nos últimos ${f.count(months)} meses fechados, que o tiveram todos`,
            events: (f, events) => `Custo adicional de ${counted(f, events, 'evento planejado', 'eventos planejados')}`,
            'month-start': 'Uso cobrado no primeiro dia de cada mês',
            'recurring-fees': 'Taxas de compromissos que se repetem a cada dia ou no primeiro dia do mês',
            'without-commitment': 'Uso dos compromissos que terminam, ao preço sem eles',
        },
        kinds: {
            tax: 'Impostos',
            support: 'Suporte',
            purchase: 'Compra',
            marketplace: 'Marketplace',
            event: 'Evento planejado',
            'commitment-end': 'Fim de compromisso',
            credit: 'Crédito',
            discount: 'Desconto',
            'month-start': 'Início do mês',
        },
    },
    movers: {
        title: 'O que mudou',
        intro: (dimension, now, before, change, state) => phrase `${dimension}: custo de uso de ${now} (${state}) contra ${before}, ${change} no total.`,
        effects: (parts) => `Por causa: ${parts}.`,
        columns: ['', 'Variação', 'Custo atual', 'Custo anterior', 'Causa'],
        rest: (f, groups) => counted(f, groups, 'outro', 'outros'),
        none: 'Nada a comparar: nenhum dia anterior foi lido.',
        more: 'Por conta, tipo de uso e recurso, e o último mês inteiro',
        complete: (file) => phrase `Todos os períodos por todas as dimensões estão em ${file}.`,
        effectNames: {
            quantity: 'quantidade',
            price: 'preço ou faixa de volume',
            commitment: 'benefício de compromissos',
            new: 'novo',
            ended: 'encerrado',
            amountOnly: 'sem quantidade para comparar',
        },
        causes: {
            quantity: ['mais uso', 'menos uso'],
            price: ['preço ou faixa de volume mais caros', 'preço ou faixa de volume mais baratos'],
            commitment: ['menos benefício de compromissos', 'mais benefício de compromissos'],
            new: ['novo', 'novo'],
            ended: ['encerrado', 'encerrado'],
            amountOnly: ['valor maior, sem quantidade para comparar', 'valor menor, sem quantidade para comparar'],
            unknown: ['causa desconhecida', 'causa desconhecida'],
        },
        driver: (cause, where, change) => phrase `${cause}, principalmente ${where} (${change})`,
    },
    anomalies: {
        title: 'Dias fora do comum',
        columns: ['N.º', 'Dias', 'Onde', 'Diferença', 'Esperado', 'Causa', 'Confirmado'],
        none: (through) => `Nenhum dia fora do comum até ${through}.`,
        confirmed: '● sim, com dados fechados',
        unconfirmed: '◐ ainda não',
        leaks: 'Aumentos graduais: sobem sem parar, pouco demais em cada dia para chamar atenção.',
        leak: (name, slope, relative, period) => phrase `${name}: o custo diário variou ${slope} em 30 dias (${relative}), visto em ${period}`,
        trends: 'Tendências que são mais que ruído',
        trendColumns: ['Serviço', 'Conta', 'Custo diário, variação em 30 dias', 'Relativa', 'Valor p', 'Dias'],
        all: 'todos',
    },
    savings: {
        title: 'Economias',
        net: (net) => `${net} por mês podem ser obtidos em conjunto`,
        gross: (gross) => `${gross} se cada economia fosse contada sozinha`,
    },
    actions: {
        title: 'Ações',
        none: 'Nenhuma ação é recomendada.',
        columns: [
            'Ação',
            'Recurso',
            'Conta',
            'Economia por mês',
            'Esforço',
            'Reinício',
            'Reversível',
            'Responsável',
            'Desde',
        ],
        types: {
            Rightsize: 'Redimensionar',
            Stop: 'Parar',
            Delete: 'Excluir',
            Upgrade: 'Atualizar',
            ScaleIn: 'Reduzir instâncias',
            MigrateToGraviton: 'Migrar para Graviton',
            PurchaseSavingsPlans: 'Comprar Savings Plans',
            PurchaseReservedInstances: 'Comprar instâncias reservadas',
            Schedule: 'Agendar',
            ChangeStorageClass: 'Mudar classe de armazenamento',
            Configure: 'Configurar',
        },
        efforts: { VeryLow: 'muito baixo', Low: 'baixo', Medium: 'médio', High: 'alto', VeryHigh: 'muito alto' },
    },
    commitments: {
        title: 'Compromissos e preços',
        kpiColumns: ['', 'Valor', 'Meta', 'Composto de', 'Dias', 'Estado'],
        kpis: {
            'effective-savings-rate': 'Taxa efetiva de economia',
            'effective-savings-rate-list': 'Taxa efetiva de economia sobre preços públicos',
            'commitment-utilisation': 'Utilização dos compromissos',
            'commitment-coverage': 'Cobertura dos compromissos',
            'commitment-waste': 'Desperdício de compromissos',
            untagged: 'Sem tag',
            unallocated: 'Sem responsável',
            'forecast-accuracy': 'Acerto da previsão',
            'budget-variance': 'Desvio do orçamento',
        },
        atLeast: (value) => `no mínimo ${value}`,
        atMost: (value) => `no máximo ${value}`,
        noTarget: 'tendência',
        of: (numerator, denominator) => `${numerator} de ${denominator}`,
        ladder: (period) => `Quanto custou o uso de ${period}, dos preços públicos até o que foi pago:`,
        ladderColumns: ['Etapa', 'Custo', 'Economizado nela'],
        list: 'A preços de tabela',
        contracted: 'A preços negociados',
        effective: 'Com compromissos',
        columns: ['Compromisso', 'Tipo', 'Dias', 'Usado', 'Não usado', 'Utilização', 'Termina'],
        plans: (f, count) => counted(f, count, 'compromisso', 'compromissos'),
        none: 'Não há compromissos nesta fatura.',
        endUnknown: 'fora dos dados',
        expiring: (f, name, days, end) => phrase `${name} termina em ${counted(f, days, 'dia', 'dias')}, em ${end}`,
        expiryCost: (amount, prices) => `. Sem ele, o seu uso custaria cerca de ${amount} a mais por mês, a ${prices}`,
        expirySaving: (amount, prices) => `. Sem ele, o seu uso custaria cerca de ${amount} a menos por mês, mesmo a ${prices}`,
        pricesWithout: { contractedCost: 'preços negociados', listCost: 'preços de tabela' },
        spotLeftOut: (amount) => `O uso Spot de ${amount} não está em nenhuma destas etapas: nenhum compromisso poderia cobri-lo.`,
        expired: (name, end) => phrase `${name} terminou em ${end}`,
    },
    allocation: {
        title: 'Responsáveis e gasto sem tag',
        untagged: (amount, taggable, ratio) => `${amount} de ${taggable} que poderiam ter tag estão sem valor (${ratio})`,
        owner: 'Responsável',
        direct: (days) => `${days}, direto`,
        loaded: (days) => `${days}, com custo compartilhado`,
        share: 'Participação',
        withoutOwner: 'sem responsável',
        notPosted: 'ainda não lançado',
        byService: 'avaliado por serviço, pois a fonte não diz quais cobranças têm recurso',
        rules: 'Como o custo compartilhado foi dividido',
        ruleColumns: ['Regra', 'Por', 'Dias', 'Divisão', 'Valor', 'Partes'],
        methods: {
            fixed: 'por partes fixas',
            even: 'por igual',
            proportional: 'em proporção',
            fallback: 'pela regra de reserva',
        },
        spellings: 'Chaves de tag que parecem ser a mesma, nos últimos 92 dias lidos',
        spelling: (canonical, variants) => phrase `${canonical}: também escrita ${variants}`,
        rows: (f, count) => counted(f, count, 'linha', 'linhas'),
    },
    gaps: {
        subjects: PT_BR_GAP_SUBJECTS,
        remedies: PT_BR_GAP_REMEDIES,
        title: 'O que não pôde ser examinado',
        intro: (answered, planned) => `${answered} de ${planned} leituras planejadas tiveram resposta.`,
        allAnswered: (f, planned) => `${counted(f, planned, 'leitura planejada teve', 'leituras planejadas tiveram')} resposta, sem exceção.`,
        nonePlanned: 'Nenhuma leitura foi planejada.',
        columns: ['Leitura', 'Conta', 'Lugar', 'Estado', 'Por quê', 'Permissões que faltam'],
        ledgerStates: {
            ok: 'ok',
            empty: 'vazia',
            denied: 'negada',
            throttled: 'limitada',
            failed: 'falhou',
            skipped: 'pulada',
        },
        complete: 'Nada falta neste relatório.',
        list: 'Falta neste relatório:',
        reasons: {
            'needs-export': 'precisa de uma exportação',
            'column-missing': 'falta uma coluna na exportação',
            'column-unusable': 'uma coluna não pode ser usada',
            'no-history': 'ainda sem histórico',
            'no-charges': 'nenhuma cobrança nesta moeda',
            unreadable: 'o relatório anterior não pode ser lido',
            'source-changed': 'a fonte mudou desde então',
            'not-configured': 'não configurado',
            denied: 'acesso negado',
            'budget-reached': 'o limite de requisições acabou',
            'not-in-this-version': 'não há nesta versão',
        },
        line: (subject, reason, remedy) => `${subject} (${reason}): ${remedy}.`,
    },
    changes: {
        title: 'Desde o último relatório',
        since: (day) => `Em comparação com o relatório de ${day}:`,
        none: (day) => `Nada do que dizia o relatório de ${day} mudou.`,
        restated: (month, before, after, change) => `${month} foi recalculado: antes ${before}, agora ${after} (${change})`,
        newAnomalies: (f, count) => counted(f, count, 'período fora do comum é novo', 'períodos fora do comum são novos'),
    },
    quality: {
        title: 'Dá para confiar nestes números?',
        tieOut: (billed, invoiced, open) => `Custo faturado lido: ${billed}. Em fatura: ${invoiced}. Ainda sem fatura: ${open}.`,
        costExplorer: (days, ours, theirs, gap) => `${days}: ${ours} aqui, ${theirs} no Cost Explorer, diferença de ${gap}.`,
        invoices: 'Faturas',
        invoiceColumns: ['Fatura', 'Custo faturado'],
        clean: 'Nada nos dados foge da especificação.',
        columns: ['', 'Diz respeito a', 'Contagem', 'O que foge', 'Valor', 'Exemplos'],
        items: (f, count) => counted(f, count, 'desvio nos dados', 'desvios nos dados'),
        severities: { info: 'nota', warning: '⚠ aviso', error: '✖ erro' },
        invariants: 'Invariantes',
        invariantColumns: ['', 'Resultado', 'Grupos comparados', 'Violações', 'Diferença', 'O que foi comparado'],
        outcomes: { holds: '✓ vale', violated: '✖ violada', 'not-applicable': '– não verificada' },
        invariantsHold: (f, count) => counted(f, count, 'verificação da aritmética da fatura vale', 'verificações da aritmética da fatura valem'),
        invariantsViolated: (ids) => `violadas: ${ids}`,
        invariantsOther: (ids) => `não verificadas aqui: ${ids}`,
        months: 'Meses lidos',
        monthColumns: ['Mês', 'Pagador', 'Custo faturado', 'Linhas', 'Sem fatura', 'Descontos', 'Estado'],
        discountModes: { NET: 'colunas líquidas', GROSS: 'colunas brutas' },
    },
    run: {
        title: 'Sobre este relatório',
        source: (label, kind) => phrase `Lido de ${label} (${kind})`,
        kinds: { export: 'exportação', 'cost-explorer': 'Cost Explorer' },
        span: (period) => `Dias lidos: ${period}`,
        rows: (f, count) => counted(f, count, 'linha de cobrança', 'linhas de cobrança'),
        files: (f, count, bytes) => `${counted(f, count, 'arquivo', 'arquivos')}, ${bytes}`,
        requests: (f, { requests, plannedRequests, pages, cachedRequests }) => `${counted(f, requests, 'requisição paga', 'requisições pagas')} (${f.count(plannedRequests)} planejadas), ${counted(f, pages, 'página', 'páginas')}; ${f.count(cachedRequests)} respondidas pelo cache`,
        noRequests: 'Nenhuma requisição paga foi feita',
        paid: (amount) => `Pago pela leitura: ${amount}`,
        basis: (billed, effective) => phrase `Custo faturado é ${billed}, custo efetivo é ${effective}`,
        freshness: (through, day) => `O uso chegou até ${through}; o último dia completo é ${day}`,
        extraColumns: (columns) => phrase `Colunas que nenhum dialeto conhece, ignoradas: ${columns}`,
        missingColumns: (columns) => phrase `Colunas que faltam nesta exportação: ${columns}`,
    },
    services: {
        title: 'Para onde foi o dinheiro',
        meaning: (compared) => `${compared.charAt(0).toUpperCase()}${compared.slice(1)}. O mês corrente conta todos os dias lidos, inclusive os incompletos.`,
        soFar: (month) => `${month} até agora`,
        share: 'Participação',
        total: 'Todos os serviços',
    },
    breakdowns: {
        title: (period) => `Tudo o que foi lido, ${period}`,
        files: (totals, months) => phrase `As demais dimensões estão em ${totals}; os meses por serviço e tipo de cobrança, em ${months}.`,
        columns: ['Faturado', 'Efetivo', 'Contratado', 'De tabela', 'Linhas'],
        unknownRows: (f, count, metric) => `${counted(f, count, 'linha não tem', 'linhas não têm')} ${metric}; a soma as deixa de fora`,
        other: (metric) => `Impostos, créditos, suporte e outras cobranças por mês (${metric})`,
        month: 'Mês',
    },
    charts: {
        daily: {
            title: (from, to) => `Uso por dia e serviço, ${from} a ${to}`,
            incomplete: 'incompleto',
        },
        monthly: {
            title: (from, to) => `Todas as cobranças por mês, ${from} a ${to}`,
            actual: 'mês inteiro',
            soFar: 'até agora',
            forecast: 'esperado',
            interval: 'intervalo de 80%',
            budget: 'orçamento',
        },
        highest: (amount, day) => `O dia mais alto é ${day}, com ${amount}.`,
    },
    index: {
        title: 'Relatórios',
        intro: 'Os mais novos primeiro. Uma pasta por dia; uma execução posterior no mesmo dia a substitui.',
        columns: ['Data', 'Período', 'Custo', 'Variação', 'Estado'],
        none: 'Ainda não há relatório.',
        tenant: (name) => phrase `Organização ${name}`,
    },
    figures: {
        source: 'Lido',
        period: (name, days) => `${name} (${days})`,
        change: (days) => `Variação contra ${days}`,
        forecast: (month) => `Total esperado para ${month}`,
        budget: 'Orçamento',
        anomalies: 'Períodos fora do comum',
        quality: 'Desvios nos dados',
        mover: 'Maior variação',
    },
};

;// CONCATENATED MODULE: ./build/src/render/page.js



function pageOf(report) {
    return {
        report,
        formats: createFormats(report.language, report.asOf.slice(0, 4)),
        messages: messagesIn(report.language),
    };
}
function messagesIn(language) {
    return language === 'pt-BR' ? ptBr : en;
}

;// CONCATENATED MODULE: ./build/src/render/blocks.js

function heading(depth, content) {
    return { type: 'heading', depth, children: [...inlineNodes(content)] };
}
function paragraph(content) {
    return { type: 'paragraph', children: [...inlineNodes(content)] };
}
function strong(content) {
    return { type: 'strong', children: [...inlineNodes(content)] };
}
function emphasis(content) {
    return { type: 'emphasis', children: [...inlineNodes(content)] };
}
/** A file beside the report, by its own name. */
function fileLink(name) {
    return { type: 'link', url: name, children: [{ type: 'text', value: name }] };
}
function bullets(items) {
    if (items.length === 0)
        return [];
    const children = items.map((item) => ({
        type: 'listItem',
        spread: false,
        children: [paragraph(item)],
    }));
    return [{ type: 'list', ordered: false, spread: false, children }];
}
/** Columns by their titles; those at the given places hold numbers. */
function columnsOf(titles, numbers = []) {
    return titles.map((title, index) => ({ title, number: numbers.includes(index) }));
}
/** A GFM table; every row has as many cells as there are columns. */
function table(columns, rows) {
    for (const row of rows) {
        if (row.length !== columns.length)
            throw new TypeError('A table row must fill every column');
    }
    const cells = rows.map((row) => row.map((cell, index) => (columns[index]?.number ? unbroken(cell) : cell)));
    return {
        type: 'table',
        align: columns.map(({ number }) => (number ? 'right' : 'left')),
        children: [columns.map(({ title }) => title), ...cells].map(tableRow),
    };
}
/** Keeps our own short text (an amount, some days, a state) on one line of a narrow cell. */
function unbroken(cell) {
    if (typeof cell !== 'string')
        return cell;
    // A line may break between a minus and a currency sign, which leaves the minus alone: a word joiner holds them.
    return cell.replaceAll(' ', '\u00A0').replace(/−(?=\p{Sc})/gu, '$&\u2060');
}
function tableRow(cells) {
    return {
        type: 'tableRow',
        children: cells.map((cell) => ({ type: 'tableCell', children: [...inlineNodes(cell)] })),
    };
}
/** Folds blocks away. The summary is our own text only: it stands inside HTML. */
function details(summary, content) {
    if (content.length === 0)
        return [];
    return [
        { type: 'html', value: `<details>\n<summary>${escapeHtml(summary)}</summary>` },
        ...content,
        { type: 'html', value: '</details>' },
    ];
}
function escapeHtml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

;// CONCATENATED MODULE: ./build/src/render/sections/spend.js



/** What is told of a currency that is not the primary one. */
const BRIEF = new Set(['monthToDate', 'lastFullMonth', 'yearToDate']);
/** Spend of each period beside the same days, or equal length, before it. */
function spendSection(page) {
    const { costs, messages, depth } = page;
    const { spend } = messages;
    const first = headline_headlineOf(page);
    if (!first)
        return [];
    const others = costs.comparisons.filter((comparison) => comparison !== first && (depth === 2 || BRIEF.has(comparison.name)));
    const comparisons = [first, ...others];
    return [
        heading(depth, spend.title),
        paragraph(meaningOf(page, first)),
        table(columnsOf(spend.columns, [2, 4, 5]), comparisons.map((comparison) => row(page, comparison))),
        ...(depth === 2 ? [paragraph(emphasis(messages.stateLegend))] : []),
        ...bullets([
            ...comparisons.flatMap((comparison) => lengthNote(page, comparison)),
            ...comparisons.flatMap((comparison) => lateNote(page, comparison)),
        ]),
    ];
}
function meaningOf({ costs, messages }, { now }) {
    const meaning = messages.comparedMeaning[now.metric];
    return costs.metric.reason === 'effective-cost-unusable'
        ? `${meaning} ${messages.effectiveCostUnusable}`
        : meaning;
}
function row({ formats, messages }, comparison) {
    const { now, before, change, changeRatio } = comparison;
    const ratio = changeRatio ? ` (${formats.changePercent(changeRatio)})` : '';
    return [
        periodName(messages, comparison),
        unbroken(formats.shortPeriod(now.period)),
        now.amount ? formats.money(now.amount) : messages.unknown,
        before ? unbroken(formats.shortPeriod(before.period)) : messages.spend.noBefore,
        before?.amount ? formats.money(before.amount) : '–',
        change ? `${formats.change(change)}${ratio}` : '–',
        unbroken(messages.states[now.state]),
    ];
}
/** A day that is still filling is not called complete. */
function periodName(messages, { name, now }) {
    return name === 'lastDay' && now.state === 'incomplete'
        ? messages.lastDayWithData
        : messages.comparisons[name];
}
function lateNote({ formats, messages }, comparison) {
    const { name, notYetPosted } = comparison;
    if (notYetPosted.length === 0)
        return [];
    const kinds = formats.list(notYetPosted.map((kind) => messages.chargeKinds[kind]));
    return [messages.spend.late(messages.comparisons[name], kinds)];
}
function lengthNote({ formats, messages }, comparison) {
    const { perDay, dayEffect } = comparison;
    if (!perDay)
        return [];
    const { spend } = messages;
    const note = spend.perDay(periodName(messages, comparison), formats.money(perDay.now), formats.money(perDay.before));
    if (!dayEffect || isZeroMoney(dayEffect))
        return [`${note}.`];
    return [`${note}; ${spend.dayEffect(formats.change(dayEffect))}.`];
}

;// CONCATENATED MODULE: ./build/src/render/figures-of.js




/** The short table a terminal prints at the end of a run: label and formatted value, in the report's language. */
function figuresOf(report) {
    const page = pageOf(report);
    const rows = report.costs.flatMap((costs) => {
        const own = { ...page, costs, depth: 2 };
        return [
            ...spendRows(own),
            ...forecastRows(own),
            ...budgetRows(own),
            ...moverRows(own),
            ...anomalyRows(own),
        ];
    });
    return [...readRows(page), ...rows, ...qualityRows(page)];
}
function readRows({ report, formats, messages }) {
    const rows = report.rows === null ? '' : `${messages.run.rows(formats, report.rows)}, `;
    return [[messages.figures.source, `${rows}${formats.period(report.span)}`]];
}
function spendRows(page) {
    const { formats, messages } = page;
    const headline = headline_headlineOf(page);
    if (!headline)
        return [];
    const { now, before, change, changeRatio } = headline;
    const amount = now.amount ? formats.money(now.amount) : messages.unknown;
    const label = messages.figures.period(periodName(messages, headline), formats.shortPeriod(now.period));
    const spent = [
        label,
        `${amount}, ${messages.compared[now.metric]}, ${messages.states[now.state]}`,
    ];
    if (!before || !change)
        return [spent];
    const ratio = changeRatio ? ` (${formats.changePercent(changeRatio)})` : '';
    return [
        spent,
        [messages.figures.change(formats.shortPeriod(before.period)), `${formats.change(change)}${ratio}`],
    ];
}
function forecastRows(page) {
    const { formats, messages, costs } = page;
    const headline = headline_headlineOf(page);
    const month = headline && runningForecast(costs, headline.now.metric);
    if (!month)
        return [];
    const { low, high } = month;
    const expected = formats.estimate(month.expected);
    const interval = low && high ? ` (${messages.forecast.interval(formats.estimate(low), formats.estimate(high))})` : '';
    return [[messages.figures.forecast(formats.month(month.month)), `${expected}${interval}`]];
}
function budgetRows({ formats, messages, costs }) {
    const [budget] = costs.budgets.known ? costs.budgets.value : [];
    if (!budget)
        return [];
    const verdict = messages.budget.verdicts[budget.verdict];
    return [
        [
            messages.figures.budget,
            `${formats.money(budget.amount)} (${formats.shortPeriod(budget.period)}): ${verdict}`,
        ],
    ];
}
function moverRows({ formats, messages, costs, report }) {
    const breakdown = costs.movers.find(({ periods }) => periods.name === report.calendar.headline);
    const [mover] = breakdown?.movers ?? [];
    if (!mover)
        return [];
    const name = inertText(mover.label ?? mover.key) || messages.noValue;
    return [[messages.figures.mover, `${name} ${formats.change(mover.change)}`]];
}
function anomalyRows({ formats, messages, costs }) {
    const { anomalies } = costs;
    return anomalies.known ? [[messages.figures.anomalies, formats.count(anomalies.value.length)]] : [];
}
function qualityRows({ report, formats, messages }) {
    const violated = report.invariants.filter(({ outcome }) => outcome === 'violated').map(({ id }) => id);
    const count = formats.count(report.quality.length);
    const text = violated.length > 0 ? `${count}; ${messages.quality.invariantsViolated(formats.list(violated))}` : count;
    return [[messages.figures.quality, text]];
}

;// CONCATENATED MODULE: ./build/src/render/gaps-of.js
/** Every gap anywhere in a report, in the order of the page, each said once. */
function gapsOf(report) {
    const found = new Map();
    for (const gap of gapsIn(report))
        found.set(JSON.stringify([gap.reason, gap.subject, gap.remedy]), gap);
    return [...found.values()];
}
function* gapsIn(value) {
    if (typeof value !== 'object' || value === null)
        return;
    if (isGap(value)) {
        yield value;
        return;
    }
    for (const part of Object.values(value))
        yield* gapsIn(part);
}
function isGap(value) {
    return 'reason' in value && 'subject' in value && 'remedy' in value;
}

;// CONCATENATED MODULE: ./build/src/render/summary/summary-outlook.js

function summaryForecasts({ currency, forecasts }) {
    if (!forecasts.known)
        return [{ currency, metric: null, method: null, months: null, gap: forecasts.gap }];
    return forecasts.value.map(({ metric, method, months }) => ({
        currency,
        metric,
        method,
        months: months.map(({ month, actual, expected, low, high }) => ({
            month,
            actual: amountText(actual),
            expected: expected.value,
            low: low?.value ?? null,
            high: high?.value ?? null,
        })),
        gap: null,
    }));
}
function summaryAnomalies(costs) {
    return costs
        .flatMap(({ anomalies }) => (anomalies.known ? anomalies.value : []))
        .map(({ id, scope, period, actual, expected, impact, direction, cause, confirmed }) => ({
        id,
        currency: impact.currency,
        serviceName: scope.serviceName,
        subAccountId: scope.subAccountId,
        start: period.start,
        end: period.end,
        actual: amountText(actual),
        expected: amountText(expected),
        impact: amountText(impact),
        direction,
        cause: cause.effect,
        usageType: cause.usageType,
        confirmed,
    }));
}

;// CONCATENATED MODULE: ./build/src/render/summary/summary-of.js





/** Which breakdown of the report stands under which name. */
const BREAKDOWNS = {
    byProvider: 'providerName',
    byService: 'serviceName',
    byServiceCategory: 'serviceCategory',
    byAccount: 'subAccountId',
    byRegion: 'regionId',
    byDay: 'day',
    byChargeCategory: 'chargeCategory',
    byChargeKind: 'chargeKind',
    byInvoice: 'invoiceId',
    byLineItemType: 'lineItemType',
};
const BREAKDOWN_LISTS = Object.keys(BREAKDOWNS);
/** The figures of a report, flat. Copies; computes nothing. */
function summaryOf(report) {
    const by = (list) => itemsBy(report, list);
    return {
        schemaVersion: report.schemaVersion,
        tenant: report.tenant,
        asOf: report.asOf,
        source: report.source,
        period: { start: report.span.start, end: report.span.end },
        dataThrough: report.dataThrough,
        rows: report.rows,
        amountMetric: 'billedCost',
        headline: report.costs.flatMap((costs) => headline(report, costs)),
        totals: report.costs.map(({ totals }) => ({
            ...amountsOf(report, totals),
            unknownRows: totals.unknownRows,
        })),
        byProvider: by('byProvider'),
        byService: by('byService'),
        byServiceCategory: by('byServiceCategory'),
        byAccount: by('byAccount'),
        byRegion: by('byRegion'),
        byDay: by('byDay'),
        byChargeCategory: by('byChargeCategory'),
        byChargeKind: by('byChargeKind'),
        byInvoice: by('byInvoice'),
        byLineItemType: by('byLineItemType'),
        forecast: report.costs.flatMap(summaryForecasts),
        anomalies: summaryAnomalies(report.costs),
        unknown: unknownLists(report),
        dataQuality: report.quality.map((item) => ({
            ...item,
            amounts: (item.amounts ?? []).map(moneyToJson),
            examples: item.examples ?? [],
        })),
        invariants: report.invariants.map((item) => ({ ...item, residuals: item.residuals.map(moneyToJson) })),
        gaps: gapsOf(report),
    };
}
/** The groups of one dimension in every currency that knows them. */
function itemsBy(report, list) {
    return report.costs
        .map((costs) => summary_of_breakdownOf(costs, list))
        .flatMap((items) => (items?.known ? items.value : []))
        .map((item) => summary_of_itemOf(report, item));
}
function summary_of_breakdownOf({ breakdowns }, list) {
    return breakdowns.find(({ dimension }) => dimension === BREAKDOWNS[list])?.items;
}
/** A list is known where every currency tells it. */
function unknownLists({ costs }) {
    const lists = BREAKDOWN_LISTS.filter((list) => !costs.every((each) => summary_of_breakdownOf(each, list)?.known));
    return costs.every(({ anomalies }) => anomalies.known) ? lists : [...lists, 'anomalies'];
}
function summary_of_itemOf(report, item) {
    const { name, label } = item;
    const amounts = amountsOf(report, item);
    return { name, ...(label === null ? {} : { label }), amount: amounts.billedCost, ...amounts };
}
/** A source that counts no rows has 0 in every group: that is unknown, not none. */
function amountsOf(report, totals) {
    const { currency, rows, billedCost, effectiveCost, listCost, contractedCost } = totals;
    return {
        currency,
        rows: report.rows === null ? null : rows,
        billedCost: textOf(billedCost),
        effectiveCost: textOf(effectiveCost),
        listCost: textOf(listCost),
        contractedCost: textOf(contractedCost),
    };
}
function headline(report, costs) {
    const comparison = headline_headlineOf({ report, costs });
    if (!comparison)
        return [];
    const { name, now, before, change, changeRatio } = comparison;
    return [
        {
            currency: costs.currency,
            name,
            metric: now.metric,
            state: now.state,
            start: now.period.start,
            end: now.period.end,
            amount: textOf(now.amount),
            before: textOf(before?.amount ?? null),
            change: textOf(change),
            changeRatio: changeRatio && (0,decimal/* formatDecimal */.zJ)(changeRatio),
        },
    ];
}
function textOf(amount) {
    return amount && amountText(amount);
}

;// CONCATENATED MODULE: ./build/src/core/report.js
/** Version of the published `report.json` schema; raised when a field changes its meaning or goes away. */
const REPORT_SCHEMA_VERSION = 1;

;// CONCATENATED MODULE: ./build/src/report/assemble-report.js



/** Puts what one run found out into the one value everything is rendered from. */
function assembleReport(parts) {
    const { head, calendar, quality, invariants, usage } = parts.bill;
    return {
        schemaVersion: REPORT_SCHEMA_VERSION,
        tenant: parts.tenant,
        asOf: calendar.asOf,
        language: parts.language,
        source: head.source,
        calendar,
        span: head.span,
        dataThrough: head.dataThrough,
        rows: head.rows,
        months: head.months,
        accounts: head.accounts,
        costs: parts.costs,
        savings: unknown('not-in-this-version', 'savings', SIGN_IN_NEEDED),
        recommendations: unknown('not-in-this-version', 'recommended actions', SIGN_IN_NEEDED),
        ledger: known({ coverage: coverageOf(parts.ledger), rows: parts.ledger }),
        changes: parts.changes,
        quality,
        invariants,
        usage,
    };
}
const SIGN_IN_NEEDED = 'this version reads the bill only and looks at no resource';

;// CONCATENATED MODULE: ./build/src/report/changes.js



/** What is different from the last report: invoiced months that moved, anomalies that were not there. Like is compared with like, or nothing. */
function changesSince(earlier, later) {
    if (!earlier.known)
        return earlier;
    if (!changes_isAlike(earlier.value, later)) {
        return unknown('source-changed', 'changes since the last report', 'the next report is compared with this one');
    }
    return known({
        previous: earlier.value.asOf,
        restatedMonths: restated(earlier.value, later.head),
        newAnomalies: newAnomalies(earlier.value, later.costs),
        comparison: later.calendar.headline,
    });
}
/** A change of source, of what its amounts are, of payers or of the metric is a break: nothing is compared across it (`finops-maths` §1). */
function changes_isAlike(earlier, { head, costs }) {
    const told = ([first]) => JSON.stringify(first ? [first.currency, first.metric.metric] : []);
    return (sourceText(earlier.source) === sourceText(head.source) &&
        told(earlier.costs) === told(costs) &&
        payersOf(earlier.months, head.months) === payersOf(head.months, earlier.months));
}
function sourceText({ kind, dialect, metricBasis }) {
    return JSON.stringify([kind, dialect, metricBasis.billedCost, metricBasis.effectiveCost]);
}
/** Payers of the months that both reports read. */
function payersOf(months, others) {
    const shared = new Set(others.map(({ month }) => month));
    const payers = months
        .filter(({ month }) => shared.has(month))
        .map(({ billingAccountId }) => billingAccountId);
    return JSON.stringify([...new Set(payers)].sort());
}
/** Months that both reports read in full, complete in both, whose billed total is another one now. */
function restated(earlier, head) {
    const before = billedByMonth(earlier.months);
    const found = [];
    for (const [key, now] of billedByMonth(head.months)) {
        const then = before.get(key);
        if (!then || !isReadAlike(now.month, earlier.span, head.span))
            continue;
        if (amountText(then.total) !== amountText(now.total)) {
            found.push({ month: now.month, before: then.total, after: now.total });
        }
    }
    return found.sort((a, b) => (a.month < b.month ? -1 : 1));
}
/** Whether both spans hold the same days of a month. */
function isReadAlike(month, a, b) {
    const { start, end } = (0,core_period/* monthPeriod */.WY)(month);
    const reads = (span) => span.start <= start && span.end >= end;
    return (reads(a) && reads(b)) || (a.start === b.start && a.end >= end && b.end >= end);
}
/** Totals of the months that every payer's bill is complete for. */
function billedByMonth(rows) {
    const totals = new Map();
    for (const [key, own] of Map.groupBy(rows, (row) => `${row.month} ${row.currency}`)) {
        const [first] = own;
        if (own.some(({ state }) => state === 'incomplete'))
            continue;
        const amounts = own.map(({ billedCost }) => billedCost);
        const total = first && sumKnownMoney(amounts, first.currency);
        if (total)
            totals.set(key, { month: first.month, total });
    }
    return totals;
}
/** Anomalies that the earlier report did not have, in the currencies whose anomalies it knew. */
function newAnomalies(earlier, costs) {
    return costs.flatMap(({ currency, anomalies }) => {
        const before = earlier.costs.find((each) => each.currency === currency)?.anomalies;
        if (!before?.known || !anomalies.known)
            return [];
        const seen = new Set(before.value.map(({ id }) => id));
        return anomalies.value.map(({ id }) => id).filter((id) => !seen.has(id));
    });
}
/** The newest of some report days before `asOf`. */
function newestBefore(days, asOf) {
    return (days
        .filter((value) => value < asOf)
        .sort()
        .at(-1) ?? null);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./build/src/report/earlier-report.js




const DayText = schemas/* string */.YjP().transform((text, context) => {
    const value = (0,core_period/* parseDay */.Iq)(text);
    if (!value)
        context.addIssue('Not a day');
    return value ?? core/* NEVER */.tm;
});
const MonthText = schemas/* string */.YjP()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .transform((text) => (0,core_period/* month */.F4)(text));
const MoneyText = schemas/* object */.Ikc({ amount: schemas/* string */.YjP().regex(/^-?\d+(\.\d+)?$/), currency: schemas/* string */.YjP() })
    .transform(({ amount, currency }) => money(amount, currency));
const Anomalies = schemas/* discriminatedUnion */.gMt('known', [
    schemas/* object */.Ikc({ known: schemas/* literal */.euz(true), value: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP() })) }),
    schemas/* object */.Ikc({ known: schemas/* literal */.euz(false) }),
]);
/** The few fields of an earlier report.json that a comparison needs; anything else may have changed its shape. */
const EarlierReport = schemas/* object */.Ikc({
    asOf: DayText,
    span: schemas/* object */.Ikc({ start: DayText, end: DayText }),
    source: schemas/* object */.Ikc({
        kind: schemas/* string */.YjP(),
        dialect: schemas/* string */.YjP().nullable(),
        metricBasis: schemas/* object */.Ikc({ billedCost: schemas/* string */.YjP(), effectiveCost: schemas/* string */.YjP() }),
    }),
    months: schemas/* array */.YOg(schemas/* object */.Ikc({
        billingAccountId: schemas/* string */.YjP(),
        month: MonthText,
        currency: schemas/* string */.YjP(),
        state: schemas/* string */.YjP(),
        billedCost: MoneyText.nullable(),
    })),
    costs: schemas/* array */.YOg(schemas/* object */.Ikc({ currency: schemas/* string */.YjP(), metric: schemas/* object */.Ikc({ metric: schemas/* string */.YjP() }), anomalies: Anomalies })),
});
/** Reads an earlier report.json; `null` stands for no file. */
function readEarlierReport(text) {
    if (text === null) {
        return unknown('no-history', SUBJECT, 'there is no earlier report in this folder yet');
    }
    const report = EarlierReport.safeParse(parseJson(text));
    return report.success ? known(report.data) : unknown('unreadable', SUBJECT, NEXT_TIME);
}
const SUBJECT = 'changes since the last report';
const NEXT_TIME = 'the next report is compared with this one';
/** `undefined`, which no JSON text stands for, where the text is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/app/analysis-options.js


/** The analysis as the settings want it. */
function analysisOptions(settings, forecaster) {
    const { config } = settings;
    const currency = config.currency;
    return {
        ...(settings.metric ? { metric: settings.metric } : {}),
        ...(currency ? { currency } : {}),
        moversLimit: config.thresholds.movers.limit,
        anomalies: config.thresholds.anomaly,
        events: config.events.map(plannedEvent),
        budgets: config.budgets.map(budget),
        allocation: { by: allocationKeys(config), rules: config.allocation.split.map(splitRule) },
        forecaster,
    };
}
/** Ends of commitments that people know better than the bill does, by id. */
function configuredEnds({ commitments }) {
    return new Map(commitments.map(({ id, end }) => [id, (0,core_period/* day */.vd)(end)]));
}
/** What spend is allocated by: what `allocation.by` names, then each required tag and cost category once. */
function allocationKeys({ allocation, tags }) {
    const keys = [
        ...allocation.by.map(allocationKey),
        ...tags.required.map((key) => `tag:${key}`),
        ...tags.costCategories.map((key) => `costCategory:${key}`),
    ];
    return [...new Set(keys)];
}
function allocationKey(text) {
    if (text.startsWith('tag:'))
        return `tag:${text.slice('tag:'.length)}`;
    if (text.startsWith('costCategory:'))
        return `costCategory:${text.slice('costCategory:'.length)}`;
    return 'account';
}
function plannedEvent(event) {
    return {
        name: event.name,
        period: { start: (0,core_period/* day */.vd)(event.from), end: (0,core_period/* addDays */.fi)((0,core_period/* day */.vd)(event.to), 1) },
        scope: {
            ...(event.service ? { serviceName: event.service } : {}),
            ...(event.account ? { subAccountId: event.account } : {}),
        },
        amount: event.amount && event.currency ? money(event.amount, event.currency) : null,
    };
}
function budget({ amount, currency, ...rest }) {
    return { ...rest, amount: money(amount, currency) };
}
function splitRule(rule) {
    const { service, account, chargeKind } = rule.pool;
    return {
        name: rule.name,
        ...(rule.by ? { by: allocationKey(rule.by) } : {}),
        pool: {
            ...(service ? { services: service } : {}),
            ...(account ? { accounts: account } : {}),
            ...(chargeKind ? { chargeKinds: chargeKind } : {}),
        },
        method: splitMethod(rule),
    };
}
function splitMethod({ method, shares, weights, among }) {
    if (method === 'fixed')
        return { kind: 'fixed', shares: shares ?? {} };
    if (method === 'metric')
        return { kind: 'metric', weights: weights ?? {} };
    return { kind: method, ...(among ? { among } : {}) };
}

;// CONCATENATED MODULE: ./build/src/core/record-of.js
/** A value for each key. TypeScript cannot see that `Object.fromEntries` leaves no key out: this is the one place that says so. */
function recordOf(keys, pick) {
    return Object.fromEntries(keys.map((key, index) => [key, pick(key, index)]));
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/reading.js


const BY_RECORD_TYPE = { Type: 'DIMENSION', Key: 'RECORD_TYPE' };
const reading_DIMENSIONS = {
    serviceName: 'SERVICE',
    subAccountId: 'LINKED_ACCOUNT',
    regionId: 'REGION',
    usageType: 'USAGE_TYPE',
    chargeKind: 'RECORD_TYPE',
    chargeCategory: 'RECORD_TYPE',
    lineItemType: 'RECORD_TYPE',
};
/** Dimensions that need no grouping: time, and the one provider there is. */
const UNGROUPED = new Set(['day', 'month', 'providerName']);
function reading(granularity, keys, kinds = null) {
    return { granularity, groupBy: ordered(keys.map((Key) => ({ Type: 'DIMENSION', Key }))), kinds };
}
/** The reading that answers a question, or why there is none: Cost Explorer groups by two keys at most. */
function readingOf(query) {
    const groups = new Map();
    for (const dimension of query.dimensions) {
        if (UNGROUPED.has(dimension))
            continue;
        const group = groupOf(dimension);
        if (!group)
            return needsExport(`cost by ${plain(dimension)}`);
        groups.set(`${group.Type} ${group.Key}`, group);
    }
    if (groups.size > 2)
        return needsExport('cost by more than two dimensions');
    const daily = query.dimensions.includes('day');
    // Hundreds of pages for a large organisation (finops-maths §7, "not done").
    if (daily && [...groups.values()].filter(({ Key }) => Key !== 'RECORD_TYPE').length > 1)
        return needsExport('daily cost by two dimensions');
    return known({
        granularity: daily ? 'DAILY' : 'MONTHLY',
        groupBy: ordered([...groups.values()]),
        kinds: query.chargeKinds ? [...new Set(query.chargeKinds)].sort() : null,
    });
}
/** Where the keys of a dimension stand in an answer; `null` where it has none. */
function groupOf(dimension) {
    const [kind, key] = split(dimension);
    if (kind === 'tag')
        return { Type: 'TAG', Key: key };
    if (kind === 'costCategory')
        return { Type: 'COST_CATEGORY', Key: key };
    const Key = reading_DIMENSIONS[dimension];
    return Key === undefined ? null : { Type: 'DIMENSION', Key };
}
function sameGroup(a, b) {
    return a.Type === b.Type && a.Key === b.Key;
}
function groupsBy({ groupBy }, key) {
    return groupBy.some((group) => sameGroup(group, { Type: 'DIMENSION', Key: key }));
}
/** Equal for equal readings. */
function readingText({ granularity, groupBy, kinds }) {
    return JSON.stringify([granularity, groupBy.map(({ Type, Key }) => [Type, Key]), kinds]);
}
function needsExport(subject) {
    return unknown('needs-export', gapSubject(subject), 'read the bill from an export (--costs)');
}
function ordered(groups) {
    return groups.toSorted((a, b) => (a.Type + a.Key < b.Type + b.Key ? -1 : 1));
}
function split(dimension) {
    const colon = dimension.indexOf(':');
    return colon < 0 ? [dimension, ''] : [dimension.slice(0, colon), dimension.slice(colon + 1)];
}
/** `pricingCategory` as a reader says it: pricing category. */
function plain(dimension) {
    return split(dimension)[0]
        .replace(/Id$/, '')
        .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/record-type.js
function meaning(billed, effective = billed, quantity = 'apart') {
    return { billed, effective, quantity };
}
const USAGE = meaning(['usage'], ['usage'], 'counts');
const NEGATION = meaning(['usage'], [], 'doubles');
const RECURRING_FEE = meaning(['commitmentPurchase'], ['unusedCommitment']);
const UPFRONT_FEE = meaning(['commitmentPurchase'], []);
const FEE = meaning(['commitmentPurchase', 'purchase', 'support'], ['purchase', 'support']);
const DISCOUNT = meaning(['discount']);
const UNKNOWN = meaning(['adjustment']);
/** Spellings of the API, of the billing console and of the Cost and Usage Report, normalised. */
const MEANINGS = new Map([
    ['usage', USAGE],
    ['discountedusage', USAGE],
    ['reservationappliedusage', USAGE],
    ['savingsplancoveredusage', USAGE],
    ['savingsplannegation', NEGATION],
    ['flatratesubscription', USAGE],
    ['savingsplanrecurringfee', RECURRING_FEE],
    ['rifee', RECURRING_FEE],
    ['recurring', RECURRING_FEE],
    ['recurringreservationfee', RECURRING_FEE],
    ['savingsplanupfrontfee', UPFRONT_FEE],
    ['upfront', UPFRONT_FEE],
    ['upfrontreservationfee', UPFRONT_FEE],
    ['fee', FEE],
    ['otheroutofcyclecharges', meaning(['purchase'])],
    ['support', meaning(['support'])],
    ['supportfee', meaning(['support'])],
    ['tax', meaning(['tax'])],
    ['credit', meaning(['credit'])],
    ['refund', meaning(['refund'])],
    ['discount', DISCOUNT],
    ['bundleddiscount', DISCOUNT],
    ['crossservicediscount', DISCOUNT],
    ['distributordiscount', DISCOUNT],
    ['edpdiscount', DISCOUNT],
    ['enterprisediscountprogramdiscount', DISCOUNT],
    ['privateratediscount', DISCOUNT],
    ['privateratecarddiscount', DISCOUNT],
    ['rivolumediscount', DISCOUNT],
    ['volumediscount', DISCOUNT],
    ['sppdiscount', DISCOUNT],
    ['solutionproviderprogramdiscount', DISCOUNT],
]);
/** The same record type has one normal form, however it is written. */
function normaliseRecordType(recordType) {
    return recordType.toLowerCase().replace(/[^a-z0-9]/g, '');
}
function isKnownRecordType(recordType) {
    return MEANINGS.has(normaliseRecordType(recordType));
}
function record_type_meaningOf(recordType) {
    return MEANINGS.get(normaliseRecordType(recordType)) ?? UNKNOWN;
}
const CATEGORIES = {
    usage: 'Usage',
    unusedCommitment: 'Usage',
    commitmentPurchase: 'Purchase',
    purchase: 'Purchase',
    support: 'Purchase',
    marketplace: 'Purchase',
    tax: 'Tax',
    credit: 'Credit',
    // FOCUS keeps a refund in the category of what was refunded, which a record type does not tell.
    refund: 'Adjustment',
    discount: 'Adjustment',
    adjustment: 'Adjustment',
};
function categoryOf(kind) {
    return CATEGORIES[kind];
}
/**
 * Chooses among the record types that the bill really holds. With `countQuantity`, Savings Plan negations are left
 * out, because they count the quantity of covered usage twice; the billed sum is then unknown.
 */
function filterForKinds(present, kinds, countQuantity) {
    const wanted = (kind) => kinds === null || kinds.includes(kind);
    const relevant = present.filter((type) => {
        const { billed, effective } = record_type_meaningOf(type);
        return [...billed, ...effective].some(wanted);
    });
    const leaveOut = countQuantity && kinds !== null;
    const recordTypes = relevant.filter((type) => !leaveOut || record_type_meaningOf(type).quantity !== 'doubles');
    return {
        recordTypes,
        billedExact: recordTypes.length === relevant.length &&
            recordTypes.every((type) => record_type_meaningOf(type).billed.every(wanted)),
        effectiveExact: recordTypes.every((type) => record_type_meaningOf(type).effective.every(wanted)),
        quantityExact: recordTypes.every((type) => record_type_meaningOf(type).quantity !== 'doubles'),
    };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/charge-shares.js



/** Cuts a fact by what its record type means. */
function charge_shares_sharesOf(fact, reading, filter, basis) {
    const billed = fact.amounts.get(basis.billedCost) ?? null;
    const effective = fact.amounts.get(basis.effectiveCost) ?? null;
    const recordType = keyAt(fact, reading, 'RECORD_TYPE');
    if (recordType !== null)
        return sharesByMeaning(fact, reading, recordType, billed, effective);
    const share = {
        kind: null,
        billed: filter.billedExact ? billed : null,
        effective: filter.effectiveExact ? effective : null,
        quantity: filter.quantityExact ? fact.quantity : null,
    };
    return [share];
}
function sharesByMeaning(fact, reading, recordType, billed, effective) {
    const meaning = record_type_meaningOf(recordType);
    const [kind = 'adjustment', ...otherKinds] = meaning.billed;
    if (otherKinds.length > 0)
        return feeShares(billed, effective, keyAt(fact, reading, 'SERVICE'));
    const amortisedKind = meaning.effective[0] ?? kind;
    const quantity = meaning.quantity === 'counts' ? fact.quantity : 'none';
    if (amortisedKind === kind)
        return [{ kind, billed, effective, quantity }];
    return nonZero([
        { kind, billed, effective: decimal/* ZERO */.f2, quantity: 'none' },
        { kind: amortisedKind, billed: decimal/* ZERO */.f2, effective, quantity: 'none' },
    ]);
}
/**
 * A `Fee` is amortised only where it buys a commitment: what is billed and not effective is the purchase of one,
 * what is effective is any other fee.
 */
function feeShares(billed, effective, service) {
    const kind = service !== null && /^AWS (Premium )?Support\b/.test(service) ? 'support' : 'purchase';
    if (billed === null || effective === null)
        return [{ kind, billed, effective, quantity: 'none' }];
    return nonZero([
        { kind, billed: effective, effective, quantity: 'none' },
        {
            kind: 'commitmentPurchase',
            billed: (0,decimal/* subtractDecimal */.y8)(billed, effective),
            effective: decimal/* ZERO */.f2,
            quantity: 'none',
        },
    ]);
}
/** Leaves out shares of nothing, but never all of them: a charge of 0 is still a charge. */
function nonZero(shares) {
    const kept = shares.filter(({ billed, effective }) => billed?.units !== 0n || effective?.units !== 0n);
    return kept.length > 0 ? kept : shares.slice(0, 1);
}
function keyAt(fact, reading, key) {
    const index = reading.groupBy.findIndex((group) => sameGroup(group, { Type: 'DIMENSION', Key: key }));
    return index < 0 ? null : (fact.keys[index] ?? '');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/fold.js






/** Adds facts up to the groups of a cube, in ascending order of currency and keys. */
function foldFacts(dimensions, kinds, parts, basis) {
    const sums = new Map();
    for (const part of parts) {
        const keysOf = keyReader(dimensions, part.reading);
        for (const fact of part.facts) {
            if (fact.start < part.days.start || fact.start >= part.days.end)
                continue;
            for (const share of charge_shares_sharesOf(fact, part.reading, part.filter, basis)) {
                if (share.kind !== null && kinds !== null && !kinds.includes(share.kind))
                    continue;
                addShare(sums, keysOf(fact, share.kind), fact.currency, share);
            }
        }
    }
    // A quantity means something within one usage type only (finops-maths §1).
    const counts = dimensions.some((dimension) => dimension === 'usageType');
    return [...sums.values()].sort(byCurrencyAndKeys).map((sum) => rowOf(dimensions, sum, counts));
}
function addShare(sums, keys, currency, share) {
    const id = JSON.stringify([currency, keys]);
    const sum = sums.get(id);
    if (!sum) {
        const { billed, effective, quantity } = share;
        sums.set(id, { keys, currency, billed, effective, quantity });
        return;
    }
    sum.billed = fold_plus(sum.billed, share.billed);
    sum.effective = fold_plus(sum.effective, share.effective);
    sum.quantity = plusQuantity(sum.quantity, share.quantity);
}
/** One unknown part makes the sum unknown: Cost Explorer has no row counts to say how much is missing. */
function fold_plus(a, b) {
    return a && b ? (0,decimal/* addDecimal */.vE)(a, b) : null;
}
function plusQuantity(a, b) {
    if (a === 'none')
        return b;
    if (b === 'none')
        return a;
    return a && b && a.unit === b.unit ? { amount: (0,decimal/* addDecimal */.vE)(a.amount, b.amount), unit: a.unit } : null;
}
function keyReader(dimensions, reading) {
    const readers = dimensions.map((dimension) => dimensionReader(dimension, reading));
    return (fact, kind) => readers.map((read) => read(fact, kind));
}
function dimensionReader(dimension, reading) {
    if (dimension === 'day')
        return ({ start }) => start;
    if (dimension === 'month')
        return ({ start }) => (0,core_period/* monthOf */.GS)(start);
    if (dimension === 'providerName')
        return () => 'AWS';
    if (dimension === 'chargeKind')
        return (_, kind) => kind ?? '';
    if (dimension === 'chargeCategory')
        return (_, kind) => (kind ? categoryOf(kind) : '');
    const group = groupOf(dimension);
    const index = reading.groupBy.findIndex((other) => group !== null && sameGroup(group, other));
    const prefix = group && group.Type !== 'DIMENSION' ? `${group.Key}$` : '';
    return ({ keys }) => plainKey(keys[index] ?? '', prefix);
}
/** Tags and cost categories come as `key$value`; a charge without region or usage type as `NoRegion`, `NoUsageType`. */
function plainKey(key, prefix) {
    if (prefix !== '')
        return key.startsWith(prefix) ? key.slice(prefix.length) : key;
    return NO_VALUE.has(key) ? '' : key;
}
const NO_VALUE = new Set(['NoRegion', 'NoUsageType', 'NoLinkedAccount', 'NoService']);
function byCurrencyAndKeys(a, b) {
    const left = [a.currency, ...a.keys];
    const right = [b.currency, ...b.keys];
    for (const [index, text] of left.entries()) {
        const other = right[index] ?? '';
        if (text !== other)
            return text < other ? -1 : 1;
    }
    return 0;
}
const NO_UNKNOWN_ROWS = {
    billedCost: 0,
    effectiveCost: 0,
    listCost: 0,
    contractedCost: 0,
};
function rowOf(dimensions, sum, counts) {
    const { currency, keys } = sum;
    const cell = {
        currency,
        rows: 0,
        unknownRows: NO_UNKNOWN_ROWS,
        billedCost: sum.billed && { amount: sum.billed, currency },
        effectiveCost: sum.effective && { amount: sum.effective, currency },
        listCost: null,
        contractedCost: null,
        quantity: counts && sum.quantity && sum.quantity !== 'none' ? sum.quantity.amount : null,
    };
    return { ...recordOf(dimensions, (_, index) => keys[index] ?? ''), ...cell };
}

;// CONCATENATED MODULE: ./build/src/core/data-quality.js
/** Every deviation a source can report; each language has a sentence for each, or does not compile. */
const QUALITY_IDS = (/* unused pure expression or super */ null && ([
    'account-id-malformed',
    'after-report-day',
    'amount-rounded',
    'amount-unreadable',
    'billed-cost-unreconciled',
    'billing-period-end-inclusive',
    'charge-category-unknown',
    'commitment-cost-unreconciled',
    'configured-commitment-unknown',
    'cost-explorer-gap',
    'covered-usage-without-negation',
    'effective-cost-unusable',
    'extra-columns',
    'file-ignored',
    'file-named-twice',
    'file-not-in-manifest',
    'id-not-unique',
    'invoice-id-missing',
    'mandatory-value-missing',
    'manifest-unreadable',
    'marketplace-not-separable',
    'merged-column-header',
    'missing-columns',
    'negative-usage',
    'net-costs-incomplete',
    'net-metrics-refused',
    'outside-billing-period',
    'request-budget-reached',
    'restated',
    'several-currencies',
    'several-providers',
    'short-rows',
    'split-cost-rows-left-out',
    'tags-unreadable',
    'text-null',
    'timestamp-unreadable',
    'timestamp-without-zone',
    'unknown-line-item-type',
    'unknown-record-type',
    'unused-commitment-unknown',
    'version-superseded',
]));
const INVARIANT_IDS = ['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7'];

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/invariants.js





/** Sums of ten-digit amounts may differ by less than this. */
const TOLERANCE = (0,decimal/* decimal */._)('0.01');
const NOT_APPLICABLE = {
    I3: 'Cost Explorer returns the billed cost itself, so there is nothing to compare it with.',
    I4: 'Cost Explorer does not tell one commitment from another.',
    I5: 'Cost Explorer does not tell one invoice from another.',
    I6: 'Cost Explorer is the only source of this run.',
};
/** The invariants of `finops-maths` §3, as far as the monthly overview can tell. */
function checkInvariants(overview, basis) {
    return INVARIANT_IDS.map((id) => {
        if (id === 'I1')
            return negationsCancel(overview);
        if (id === 'I2')
            return netEqualsUnblended(overview);
        if (id === 'I7')
            return effectiveIsUsable(overview, basis);
        return notApplicable(id, NOT_APPLICABLE[id] ?? 'Cost Explorer cannot tell.');
    });
}
const invariants_COVERED = new Set(['savingsplancoveredusage', 'savingsplannegation']);
function negationsCancel(overview) {
    const covered = overview.filter(({ recordType }) => invariants_COVERED.has(normaliseRecordType(recordType)));
    if (covered.length === 0)
        return notApplicable('I1', 'No usage is covered by a Savings Plan.');
    const residuals = invariants_byMonth(covered, (fact) => fact.amounts.get('UnblendedCost') ?? decimal/* ZERO */.f2);
    return compared('I1', 'Covered usage and its negation add up to zero, by month.', residuals);
}
function netEqualsUnblended(overview) {
    if (!overview.some(({ fact }) => fact.amounts.has('NetUnblendedCost')))
        return notApplicable('I2', 'Net metrics are not shown to this account.');
    const residuals = invariants_byMonth(overview, ({ amounts }) => (0,decimal/* subtractDecimal */.y8)(amounts.get('NetUnblendedCost') ?? decimal/* ZERO */.f2, amounts.get('UnblendedCost') ?? decimal/* ZERO */.f2));
    return compared('I2', 'Net and unblended cost add up to the same, by month.', residuals);
}
/** All amounts whole, or nothing effective beside something billed: the column is no cost. */
function effectiveIsUsable(overview, basis) {
    const amounts = overview.flatMap(({ fact }) => fact.amounts.get(basis.effectiveCost) ?? []);
    const billed = overview.some(({ fact }) => fact.amounts.get(basis.billedCost)?.units);
    const nonZero = amounts.filter(({ units }) => units !== 0n);
    const whole = nonZero.length > 3 && nonZero.every(isWhole);
    const violated = whole || (billed && nonZero.length === 0);
    return {
        id: 'I7',
        outcome: violated ? 'violated' : 'holds',
        message: 'Effective cost is there and has fractions.',
        checked: amounts.length,
        violations: violated ? amounts.length : 0,
        residuals: [],
    };
}
function isWhole({ units, scale }) {
    return units % 10n ** BigInt(scale) === 0n;
}
function invariants_byMonth(facts, amount) {
    const groups = Map.groupBy(facts, ({ fact }) => `${fact.currency} ${(0,core_period/* monthOf */.GS)(fact.start)}`);
    return [...groups.values()].map((group) => {
        const currency = group[0]?.fact.currency ?? '';
        return sumMoney(group.map(({ fact }) => money(amount(fact), currency)), currency);
    });
}
function compared(id, message, residuals) {
    const violations = residuals.filter((residual) => compareMoney(absoluteMoney(residual), money(TOLERANCE, residual.currency)) > 0);
    const currencies = [...new Set(violations.map(({ currency }) => currency))];
    return {
        id,
        outcome: violations.length > 0 ? 'violated' : 'holds',
        message,
        checked: residuals.length,
        violations: violations.length,
        residuals: currencies.map((currency) => sumMoney(violations.filter((residual) => residual.currency === currency), currency)),
    };
}
function notApplicable(id, message) {
    return { id, outcome: 'not-applicable', message, checked: 0, violations: 0, residuals: [] };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/cached-facts.js




/** Raised when the meaning of cached content changes. */
const FORMAT = 1;
/** Key of one final month of one reading. `scope`: whose bill, which metrics, which accounts. */
function monthKey(scope, reading, month) {
    return JSON.stringify(['month', FORMAT, scope, readingText(reading), month]);
}
/** Key of an answer that holds until the bill can change. */
function slotKey(scope, dataVersion, reading, period) {
    return JSON.stringify(['slot', FORMAT, scope, dataVersion, readingText(reading), period.start, period.end]);
}
/** The 8-hour slot of an instant: Cost Explorer refreshes its data up to three times a day. */
function dataVersionOf(now) {
    const slot = Math.floor(now.getUTCHours() / 8) * 8;
    return `${now.toISOString().slice(0, 10)}T${String(slot).padStart(2, '0')}`;
}
const Amount = schemas/* string */.YjP().transform((text, context) => {
    const value = (0,decimal/* parseDecimal */.$Q)(text);
    if (value)
        return value;
    context.addIssue({ code: 'custom', message: 'not a decimal number' });
    return core/* NEVER */.tm;
});
const StartDay = schemas/* string */.YjP().transform((text, context) => {
    const value = (0,core_period/* parseDay */.Iq)(text);
    if (value)
        return value;
    context.addIssue({ code: 'custom', message: 'not a day' });
    return core/* NEVER */.tm;
});
const DecimalText = schemas/* string */.YjP().refine((text) => (0,decimal/* parseDecimal */.$Q)(text) !== null);
const Entry = schemas/* object */.Ikc({
    version: schemas/* array */.YOg(schemas/* object */.Ikc({
        currency: schemas/* string */.YjP(),
        billedCost: DecimalText.nullable(),
        effectiveCost: DecimalText.nullable(),
    })),
    facts: schemas/* array */.YOg(schemas/* object */.Ikc({
        start: StartDay,
        keys: schemas/* array */.YOg(schemas/* string */.YjP()),
        currency: schemas/* string */.YjP(),
        amounts: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), Amount])).transform((amounts) => new Map(amounts)),
        quantity: schemas/* object */.Ikc({ amount: Amount, unit: schemas/* string */.YjP() }).nullable(),
    })),
    estimated: schemas/* array */.YOg(schemas/* object */.Ikc({ start: StartDay, estimated: schemas/* boolean */.zMY() })),
    names: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP()])),
});
function encodeFacts(entry) {
    return JSON.stringify({
        ...entry,
        facts: entry.facts.map(({ amounts, quantity, ...fact }) => ({
            ...fact,
            amounts: [...amounts].map(([metric, amount]) => [metric, (0,decimal/* formatDecimal */.zJ)(amount)]),
            quantity: quantity && { amount: (0,decimal/* formatDecimal */.zJ)(quantity.amount), unit: quantity.unit },
        })),
    });
}
/** `null` where the text is not what {@link encodeFacts} wrote: it is then asked again. */
function decodeFacts(text) {
    const parsed = Entry.safeParse(cached_facts_parseJson(text));
    return parsed.success ? parsed.data : null;
}
function cached_facts_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/metric-basis.js
/** After private discounts: what the invoice says. */
const NET_BASIS = {
    billedCost: 'NetUnblendedCost',
    effectiveCost: 'NetAmortizedCost',
    metrics: ['NetUnblendedCost', 'UnblendedCost', 'NetAmortizedCost', 'AmortizedCost', 'UsageQuantity'],
};
/** Where net metrics are not shown to the account. Private discounts are then rows of their own. */
const PLAIN_BASIS = {
    billedCost: 'UnblendedCost',
    effectiveCost: 'AmortizedCost',
    metrics: ['UnblendedCost', 'AmortizedCost', 'UsageQuantity'],
};

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/head.js


/** What is known of the bill before any question is asked; `null` where there is no charge at all. */
function billHead(parts) {
    const { months, history, basis } = parts;
    const [first] = months.map((row) => row.month).sort();
    if (first === undefined)
        return null;
    const firstDay = (0,core_period/* firstDayOf */.Os)((0,core_period/* month */.F4)(first));
    return {
        source: {
            kind: 'cost-explorer',
            label: 'Cost Explorer',
            dialect: null,
            sample: false,
            files: 0,
            bytes: 0,
            extraColumns: [],
            missingColumns: [],
            metricBasis: { billedCost: basis.billedCost, effectiveCost: basis.effectiveCost },
        },
        rows: null,
        span: { start: firstDay > history.start ? firstDay : history.start, end: history.end },
        readFrom: history.start,
        dataThrough: dataThrough(parts),
        currencies: head_currenciesOf(months),
        months: months.map((row) => billMonth(row, parts)),
        accounts: [...parts.names].map(([id, name]) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    };
}
function billMonth(row, parts) {
    const billed = (0,core_period/* month */.F4)(row.month);
    return {
        // GetCostAndUsage does not name the payer.
        billingAccountId: '',
        month: billed,
        currency: row.currency,
        rows: 0,
        rowsWithoutInvoice: 0,
        billedCost: row.billedCost,
        discountMode: null,
        state: monthState(billed, parts),
    };
}
function monthState(billed, { finalMonths, history }) {
    if (finalMonths.has(billed))
        return 'final';
    return billed === (0,core_period/* monthOf */.GS)((0,core_period/* addDays */.fi)(history.end, -1)) ? 'incomplete' : 'provisional';
}
/** End of the last day with usage, but never later than now: Cost Explorer does not say how far it has read. */
function dataThrough({ days, history, now }) {
    const used = days
        .filter((row) => charge/* USAGE_KINDS */.od.some((kind) => kind === row.chargeKind) && row.effectiveCost?.amount.units)
        .map((row) => (0,core_period/* addDays */.fi)((0,core_period/* day */.vd)(row.day), 1));
    const last = used.reduce((latest, end) => (end > latest ? end : latest), history.start);
    return new Date(Math.min((0,core_period/* dayToMs */.Iv)(last), now.getTime())).toISOString();
}
function head_currenciesOf(rows) {
    const counts = new Map();
    for (const { currency } of rows)
        counts.set(currency, (counts.get(currency) ?? 0) + 1);
    return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([currency]) => currency);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/month-total.js


function monthTotal(cell) {
    return {
        currency: cell.currency,
        billedCost: cell.billedCost && (0,decimal/* formatDecimal */.zJ)(cell.billedCost.amount),
        effectiveCost: cell.effectiveCost && (0,decimal/* formatDecimal */.zJ)(cell.effectiveCost.amount),
    };
}
/** Differences up to this are rounding, not a restatement (`finops-maths` §5). */
const month_total_TOLERANCE = (0,decimal/* decimal */._)('0.01');
/** What a month is worth more (or less) than when it was read, by currency; empty: it is unchanged. */
function restatement(before, now) {
    const currencies = [...new Set([...before, ...now].map(({ currency }) => currency))].sort();
    return currencies.flatMap((currency) => {
        const old = before.find((total) => total.currency === currency);
        const current = now.find((total) => total.currency === currency);
        const billed = month_total_difference(old?.billedCost, current?.billedCost, currency);
        const effective = month_total_difference(old?.effectiveCost, current?.effectiveCost, currency);
        if (exceeds(billed))
            return [billed];
        return exceeds(effective) ? [effective] : [];
    });
}
function month_total_difference(before, now, currency) {
    return money((0,decimal/* subtractDecimal */.y8)(amount(now), amount(before)), currency);
}
function amount(text) {
    return text ? (0,decimal/* decimal */._)(text) : decimal/* ZERO */.f2;
}
function exceeds(change) {
    return compareMoney(absoluteMoney(change), money(month_total_TOLERANCE, change.currency)) > 0;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/standard-readings.js


/** Cost Explorer keeps 13 months and the current one. */
const HISTORY_MONTHS = 13;
/** Everything Cost Explorer may be asked for on a day: history to the end of that day, narrowed to what the user wants. */
function historyPeriod(asOf, historyMonths, wanted) {
    const start = (0,core_period/* firstDayOf */.Os)((0,core_period/* addMonths */.PS)((0,core_period/* monthOf */.GS)(asOf), -Math.min(historyMonths, HISTORY_MONTHS)));
    const end = (0,core_period/* addDays */.fi)(asOf, 1);
    return {
        start: wanted && wanted.start > start ? wanted.start : start,
        end: wanted && wanted.end < end ? wanted.end : end,
    };
}
/** Q1 of `finops-maths` §7: totals, record types, final months and what was restated, in one request. */
function overviewExtent(history) {
    return { reading: reading('MONTHLY', ['SERVICE', 'RECORD_TYPE']), period: history };
}
/** Q2: the days that may still change. */
function openDaysExtent(open) {
    return { reading: reading('DAILY', ['SERVICE', 'RECORD_TYPE']), period: open };
}
/** Q6: which accounts are active where, with their names. */
function accountsExtent(open) {
    return { reading: reading('MONTHLY', ['LINKED_ACCOUNT', 'REGION']), period: open };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/opening.js






/** Asks the overview, the days that may still change and the active accounts; `null` where net metrics are refused. */
async function openBill(reader, basis, history, now) {
    const monthly = overviewExtent(history);
    if (!proceed(await reader.read('totals by month', monthly)))
        return null;
    const overview = overviewOf(reader, basis, monthly);
    reader.learn(overview);
    const open = openDaysExtent(openDays(history, overview));
    if (!proceed(await reader.read('days that may still change', open)))
        return null;
    if (!proceed(await reader.read('active accounts', accountsExtent(open.period))))
        return null;
    const head = billHead({
        history,
        months: foldFacts(['month'], null, reader.parts(monthly), basis),
        days: foldFacts(['day', 'chargeKind'], null, reader.parts(open), basis),
        finalMonths: overview.finalMonths,
        names: reader.names,
        basis,
        now,
    });
    if (!head)
        throw noData();
    return { reader, basis, history, head, overview };
}
/** The facts of the overview, for what is checked over all charges. */
function overviewFacts({ reader, history }) {
    return reader.parts(overviewExtent(history)).flatMap(({ facts, days, reading }) => {
        const at = reading.groupBy.findIndex(({ Key }) => Key === 'RECORD_TYPE');
        return facts
            .filter(({ start }) => start >= days.start && start < days.end)
            .map((fact) => ({ fact, recordType: fact.keys[at] ?? '' }));
    });
}
function overviewOf(reader, basis, monthly) {
    const at = monthly.reading.groupBy.findIndex(({ Key }) => Key === 'RECORD_TYPE');
    const parts = reader.parts(monthly);
    const rows = foldFacts(['month'], null, parts, basis);
    const estimated = new Map(reader.answers.flatMap((answer) => answer.estimated.map((bucket) => [bucket.start, bucket.estimated])));
    const whole = (0,core_period/* eachMonth */.u1)(monthly.period).filter((month) => {
        const { start, end } = (0,core_period/* monthPeriod */.WY)(month);
        return monthly.period.start <= start && end <= monthly.period.end;
    });
    return {
        recordTypes: [...new Set(parts.flatMap(({ facts }) => facts.map(({ keys }) => keys[at] ?? '')))].sort(),
        totals: new Map(whole.map((month) => [month, rows.filter((row) => row.month === month).map(monthTotal)])),
        finalMonths: new Set(whole.filter((month) => estimated.get((0,core_period/* firstDayOf */.Os)(month)) === false)),
    };
}
/** From the first month that is not final, at most the month before the last. */
function openDays(history, { finalMonths }) {
    const last = (0,core_period/* monthOf */.GS)((0,core_period/* addDays */.fi)(history.end, -1));
    const before = (0,core_period/* addMonths */.PS)(last, -1);
    const first = (0,core_period/* firstDayOf */.Os)(finalMonths.has(before) ? last : before);
    return { start: first > history.start ? first : history.start, end: history.end };
}
/** True to go on, false where net metrics are refused; without these answers there is no report. */
function proceed(state) {
    if (state === 'no-data')
        throw noData();
    if (state === 'budget-reached')
        throw new errors/* SpendlogError */.T('BUDGET_EXCEEDED', 'The cap on paid Cost Explorer requests does not allow the first requests of a run.', 'Raise costs.maxRequests (60 unless configured); the first requests are at least three.');
    return state === 'complete';
}
function noData() {
    return new errors/* SpendlogError */.T('INPUT_NOT_FOUND', 'Cost Explorer holds no cost data for these days.', 'Cost Explorer needs about 24 hours after it is enabled; check the days asked for, or read an export with --costs.');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/coverage.js


/** A period cut at month ends: the smallest part that is answered, cached or asked as a whole. */
function monthPieces(period) {
    return (0,core_period/* eachMonth */.u1)(period).flatMap((month) => (0,core_period/* intersection */.E$)((0,core_period/* monthPeriod */.WY)(month), period) ?? []);
}
/** Whether `have` can be added up to `wanted` for a piece that lies within one month. */
function covers(have, wanted, piece) {
    return (holdsGroups(have.reading, wanted) && holdsKinds(have.reading, wanted) && holdsDays(have, wanted, piece));
}
/** The days of `wanted` that no answer holds, joined into as few periods as possible. */
function uncovered(wanted, answers) {
    const missing = monthPieces(wanted.period).filter((piece) => !answers.some((have) => covers(have, wanted.reading, piece)));
    return joined(missing);
}
function joined(periods) {
    const runs = [];
    for (const period of periods) {
        const last = runs.at(-1);
        if (last?.end === period.start)
            runs[runs.length - 1] = { start: last.start, end: period.end };
        else
            runs.push(period);
    }
    return runs;
}
function holdsGroups(have, wanted) {
    return wanted.groupBy.every((group) => have.groupBy.some((other) => sameGroup(group, other)));
}
/** The same kinds, or all of them with what it takes to pick: grouped by record type. */
function holdsKinds(have, wanted) {
    if (JSON.stringify(have.kinds) === JSON.stringify(wanted.kinds))
        return true;
    return have.kinds === null && have.groupBy.some((group) => sameGroup(group, BY_RECORD_TYPE));
}
function holdsDays(have, wanted, piece) {
    const shared = (0,core_period/* intersection */.E$)(have.period, piece);
    if (shared?.start !== piece.start || shared.end !== piece.end)
        return false;
    if (have.reading.granularity === 'DAILY')
        return true;
    // A monthly bucket cannot be cut: the piece has to be all of it.
    return (wanted.granularity === 'MONTHLY' && monthPieces(have.period).some((bucket) => sameDays(bucket, piece)));
}
function sameDays(a, b) {
    return a.start === b.start && a.end === b.end;
}
function within(period, days) {
    return contains(period, days.start) && days.end <= period.end;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/estimate.js



/** Groups on a page until one is measured; AWS does not publish it. */
const ASSUMED_GROUPS_PER_PAGE = 5000;
/** Pages of one request, at least one. Without any similar answer the estimate is one page. */
function estimatePages(extent, sizes) {
    return Math.max(1, Math.ceil(estimatedPageShare(extent, sizes)));
}
/** As {@link estimatePages}, unrounded: to weigh one month against another. */
function estimatedPageShare({ reading, period }, sizes) {
    const buckets = reading.granularity === 'DAILY' ? (0,core_period/* lengthInDays */.Dx)(period) : (0,core_period/* eachMonth */.u1)(period).length;
    return (buckets * groupsPerBucket(reading, sizes)) / sizes.groupsPerPage;
}
function groupsPerBucket(reading, { answers }) {
    return Math.max(0, ...answers.map((answer) => seenPerBucket(reading, answer)));
}
/** Different keys in the fullest bucket of an answer, looked at by the groups of `reading`; 0 where it lacks one. */
function seenPerBucket(reading, answer) {
    const at = reading.groupBy.map((group) => answer.reading.groupBy.findIndex((other) => sameGroup(group, other)));
    if (at.includes(-1))
        return 0;
    const buckets = new Map();
    for (const { start, keys } of answer.facts) {
        const seen = buckets.get(start) ?? new Set();
        buckets.set(start, seen.add(JSON.stringify(at.map((index) => keys[index]))));
    }
    return Math.max(0, ...[...buckets.values()].map(({ size }) => size));
}
/** Pages that one request of a long history may have: what is read is kept after each, so a stopped run loses little. */
const PAGES_PER_REQUEST = 5;
/** Cuts a long daily period at month ends into requests of a few pages, newest first. */
function requestPeriods(extent, sizes) {
    if (extent.reading.granularity === 'MONTHLY')
        return [extent.period];
    const periods = [];
    let share = 0;
    for (const piece of monthPieces(extent.period).toReversed()) {
        const weight = estimatedPageShare({ ...extent, period: piece }, sizes);
        const newer = periods.at(-1);
        if (newer && share + weight <= PAGES_PER_REQUEST) {
            periods[periods.length - 1] = { start: piece.start, end: newer.end };
            share += weight;
        }
        else {
            periods.push(piece);
            share = weight;
        }
    }
    return periods;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/kept-answers.js




function keptAnswers(cache, scope, overview) {
    const restated = new Map();
    const keyOf = (reading, piece) => {
        const month = finalMonth(piece, overview());
        return month
            ? monthKey(scope.monthScope, reading, month)
            : slotKey(scope.slotScope, scope.dataVersion, reading, piece);
    };
    return {
        restated: () => restated,
        async recall(reading, piece) {
            const text = await cache.get(keyOf(reading, piece));
            const entry = text === null ? null : decodeFacts(text);
            const month = finalMonth(piece, overview());
            if (!entry || !month)
                return entry;
            const changes = restatement(entry.version, totalOf(month, overview()));
            if (changes.length === 0)
                return entry;
            restated.set(month, changes);
            return null;
        },
        async keep({ reading, period }, found) {
            for (const piece of monthPieces(period)) {
                const month = finalMonth(piece, overview());
                const version = month ? totalOf(month, overview()) : [];
                await cache.put(keyOf(reading, piece), encodeFacts({ version, ...kept_answers_within(piece, found) }));
            }
        },
    };
}
function finalMonth(piece, { finalMonths }) {
    const month = (0,core_period/* monthOf */.GS)(piece.start);
    const { start, end } = (0,core_period/* monthPeriod */.WY)(month);
    return finalMonths.has(month) && piece.start === start && piece.end === end ? month : null;
}
function totalOf(month, { totals }) {
    return totals.get(month) ?? [];
}
function kept_answers_within(piece, { facts, estimated, names }) {
    return {
        facts: facts.filter(({ start }) => (0,core_period/* contains */.gR)(piece, start)),
        estimated: estimated.filter(({ start }) => (0,core_period/* contains */.gR)(piece, start)),
        names,
    };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/answer.js



/** AWS bills in US dollars where an answer names no currency, as for a bucket without any charge. */
const DEFAULT_CURRENCY = 'USD';
/** Metrics that count something other than money. */
const QUANTITIES = new Set(['UsageQuantity', 'NormalizedUsageAmount']);
/** Reads one page. `Total` counts only where there are no groups; an empty bucket has no facts. */
function parsePage(page, grouped) {
    const buckets = (page.ResultsByTime ?? []).map((bucket) => ({
        start: bucketStart(bucket),
        estimated: bucket.Estimated ?? true,
        facts: grouped ? groupFacts(bucket) : totalFacts(bucket),
    }));
    return {
        facts: buckets.flatMap(({ facts }) => facts),
        buckets: buckets.map(({ start, estimated }) => ({ start, estimated })),
        names: new Map((page.DimensionValueAttributes ?? []).flatMap(({ Value, Attributes }) => Value !== undefined && Attributes?.['description']
            ? [[Value, Attributes['description']]]
            : [])),
    };
}
function groupFacts(bucket) {
    const start = bucketStart(bucket);
    return (bucket.Groups ?? []).map(({ Keys, Metrics }) => fact(start, Keys ?? [], Metrics ?? {}));
}
function totalFacts(bucket) {
    const total = bucket.Total ?? {};
    return Object.keys(total).length === 0 ? [] : [fact(bucketStart(bucket), [], total)];
}
function fact(start, keys, metrics) {
    const amounts = new Map();
    let currency = DEFAULT_CURRENCY;
    let quantity = null;
    for (const [metric, { Amount, Unit }] of Object.entries(metrics)) {
        if (Amount === undefined)
            continue;
        const amount = (0,decimal/* parseDecimal */.$Q)(Amount);
        if (!amount)
            throw unexpected(`An amount of ${metric} is not a number.`);
        if (!QUANTITIES.has(metric)) {
            amounts.set(metric, amount);
            currency = Unit ?? currency;
        }
        else if (metric === 'UsageQuantity' && Unit !== undefined && Unit !== 'N/A') {
            quantity = { amount, unit: Unit };
        }
    }
    return { start, keys, currency, amounts, quantity };
}
function bucketStart(bucket) {
    const start = (0,core_period/* parseDay */.Iq)(bucket.TimePeriod?.Start?.slice(0, 10) ?? '');
    if (!start)
        throw unexpected('A time bucket has no start.');
    return start;
}
function unexpected(what) {
    return new errors/* SpendlogError */.T('DATA_UNEXPECTED', `Cost Explorer sent an answer that cannot be read. ${what}`, 'Run again; if it stays, read the bill from an export with --costs.');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/merge-pages.js

/** All pages of one query as one answer; a bucket may go on from one page to the next. */
function mergePages(pages, reading) {
    const parsed = pages.map((page) => parsePage(page, reading.groupBy.length > 0));
    const estimated = new Map(parsed.flatMap(({ buckets }) => buckets.map((bucket) => [bucket.start, bucket])));
    return {
        facts: parsed.flatMap(({ facts }) => facts),
        estimated: [...estimated.values()],
        names: parsed.flatMap(({ names }) => [...names]),
    };
}
/** Groups on the largest page that had another after it; `null` where one page was enough. */
function fullestPage(pages) {
    const sizes = pages
        .slice(0, -1)
        .map(({ ResultsByTime }) => (ResultsByTime ?? []).reduce((sum, { Groups }) => sum + (Groups?.length ?? 0), 0));
    return sizes.length === 0 ? null : Math.max(1, ...sizes);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/pages.js

/** Reads page after page; begins again, once, where AWS withdraws the token of a query that is under way. */
async function readPages(client, request, budget) {
    const first = await walk(client, request, budget);
    if (first.state !== 'restart')
        return first;
    const second = await walk(client, request, budget);
    if (second.state !== 'restart')
        return second;
    throw new errors/* SpendlogError */.T('AWS_UNAVAILABLE', 'Cost Explorer withdrew the pages of one query twice while they were read.', 'The bill is being updated. Run again in a few minutes; what was read is kept.');
}
async function walk(client, request, budget) {
    const pages = [];
    const tokens = new Set();
    let token;
    do {
        if (!budget.take())
            return { state: 'budget-reached' };
        const outcome = await client.getCostAndUsage(token ? { ...request, NextPageToken: token } : request);
        budget.note(outcome.attempts, outcome.state === 'answered');
        if (outcome.state !== 'answered')
            return { state: outcome.state };
        pages.push(outcome.page);
        token = outcome.page.NextPageToken;
        if (token && tokens.has(token))
            throw endless();
        if (token)
            tokens.add(token);
    } while (token);
    return { state: 'complete', pages };
}
function endless() {
    return new errors/* SpendlogError */.T('DATA_UNEXPECTED', 'Cost Explorer sent the same page token twice, so the query would never end; it was stopped.', 'Run again; if it stays, read the bill from an export with --costs.');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/request.js


/** The record types a reading is limited to, by those that the bill holds. */
function kindFilterOf(reading, recordTypes) {
    const countQuantity = groupsBy(reading, 'USAGE_TYPE') && !groupsBy(reading, 'RECORD_TYPE');
    return filterForKinds(recordTypes, reading.kinds, countQuantity);
}
/** The first page's request. `recordTypes`: as the API spells them, `null` for no filter. */
function requestOf(reading, period, recordTypes, scope) {
    const filters = [];
    if (recordTypes)
        filters.push({ Key: 'RECORD_TYPE', Values: recordTypes.toSorted() });
    if (scope.accounts)
        filters.push({ Key: 'LINKED_ACCOUNT', Values: scope.accounts.toSorted() });
    const filter = request_joined(filters);
    return {
        TimePeriod: { Start: period.start, End: period.end },
        Granularity: reading.granularity,
        Metrics: scope.basis.metrics,
        GroupBy: reading.groupBy,
        ...(filter ? { Filter: filter } : {}),
    };
}
function request_joined(filters) {
    const [first, ...more] = filters.map((Dimensions) => ({ Dimensions }));
    if (!first)
        return null;
    return more.length === 0 ? first : { And: [first, ...more] };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/reader.js






/** Reads from Cost Explorer what has not been read before, in as few pages as possible. One read at a time. */
class CostReader {
    #options;
    #answers = [];
    #names = new Map();
    #kept;
    #overview = { recordTypes: [], totals: new Map(), finalMonths: new Set() };
    #groupsPerPage = ASSUMED_GROUPS_PER_PAGE;
    #planned = 0;
    #cached = 0;
    constructor(options) {
        this.#options = options;
        this.#kept = keptAnswers(options.cache, options.keptScope, () => this.#overview);
    }
    /** Brings everything an extent needs into memory: from answers at hand, then those kept, then AWS. */
    async read(name, extent) {
        const before = this.#options.budget.used();
        await this.#recall(extent);
        for (const period of uncovered(extent, this.#answers).toReversed()) {
            for (const part of requestPeriods({ ...extent, period }, this.#sizes())) {
                const state = await this.#request(name, { ...extent, period: part });
                if (state !== 'complete')
                    return state;
            }
        }
        if (this.#options.budget.used() === before)
            this.#cached += 1;
        return 'complete';
    }
    /** What {@link read} brought, ready to be added up. */
    parts({ reading, period }) {
        return monthPieces(period).flatMap((days) => {
            const answer = this.#answers.find((have) => covers(have, reading, days));
            if (!answer)
                return [];
            const filter = kindFilterOf(answer.reading, this.#overview.recordTypes);
            return [{ reading: answer.reading, facts: answer.facts, days, filter }];
        });
    }
    /** Everything read from here on depends on it. */
    learn(overview) {
        this.#overview = overview;
    }
    get answers() {
        return this.#answers;
    }
    /** Display names of accounts seen so far, by id. Untrusted. */
    get names() {
        return this.#names;
    }
    get restated() {
        return this.#kept.restated();
    }
    /** Pages expected before they were asked, and reads that took no request. */
    get counts() {
        return { planned: this.#planned, cached: this.#cached };
    }
    async #recall({ reading, period }) {
        for (const piece of monthPieces(period)) {
            const extent = { reading, period: piece };
            if (uncovered(extent, this.#answers).length === 0)
                continue;
            const found = await this.#kept.recall(reading, piece);
            if (found)
                this.#remember(extent, found);
        }
    }
    async #request(name, extent) {
        const { client, budget, scope, progress } = this.#options;
        const { reading, period } = extent;
        const types = reading.kinds ? kindFilterOf(reading, this.#overview.recordTypes).recordTypes : null;
        if (types?.length === 0) {
            this.#remember(extent, reader_NOTHING);
            return 'complete';
        }
        const pages = estimatePages(extent, this.#sizes());
        this.#planned += pages;
        if (pages > budget.left())
            return 'budget-reached';
        progress.step(`Cost Explorer: ${name}, ${described(period)}`);
        const answer = await readPages(client, requestOf(reading, period, types, scope), budget);
        if (answer.state !== 'complete')
            return answer.state;
        this.#groupsPerPage = fullestPage(answer.pages) ?? this.#groupsPerPage;
        const found = mergePages(answer.pages, reading);
        this.#remember(extent, found);
        await this.#kept.keep(extent, found);
        return 'complete';
    }
    #remember(extent, { facts, estimated, names }) {
        this.#answers.push({ ...extent, facts, estimated });
        for (const [id, name] of names)
            this.#names.set(id, name);
    }
    #sizes() {
        return { answers: this.#answers, groupsPerPage: this.#groupsPerPage };
    }
}
const reader_NOTHING = { facts: [], estimated: [], names: [] };
function described({ start, end }) {
    return `${start} to before ${end}`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/open-with-basis.js






/** Net metrics first; where they are refused, everything is asked again without them. */
async function openWithBasis(options, budget) {
    const history = historyPeriod(options.asOf, options.historyMonths, options.period);
    if (history.start >= history.end)
        throw outsideHistory();
    const identity = await options.client.identity();
    for (const basis of [NET_BASIS, PLAIN_BASIS]) {
        const reader = readerFor(options, budget, basis, identity);
        const opened = await openBill(reader, basis, history, options.now);
        if (opened)
            return opened;
    }
    throw new errors/* SpendlogError */.T('DATA_UNEXPECTED', 'Cost Explorer refused the unblended and amortised metrics as if they were net metrics.', 'Read the bill from an export with --costs.');
}
function readerFor({ client, cache, now, accounts, progress }, budget, basis, { account, credentials }) {
    const narrowed = accounts ? accounts.toSorted() : null;
    const monthScope = JSON.stringify([account, basis.billedCost, narrowed]);
    return new CostReader({
        client,
        cache,
        budget,
        progress,
        scope: { basis, accounts: narrowed },
        keptScope: {
            monthScope,
            slotScope: JSON.stringify([monthScope, credentials]),
            dataVersion: dataVersionOf(now),
        },
    });
}
function outsideHistory() {
    return new errors/* SpendlogError */.T('INPUT_INVALID', 'Cost Explorer holds none of the days asked for: it keeps 13 months and the current one.', 'Ask for later days, or read an export with --costs.');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/quality.js


/** What a reader of figures from Cost Explorer should know about them. */
function quality_qualityOf(parts) {
    return [
        ...plainMetrics(parts.basis),
        ...unknownRecordTypes(parts.recordTypes),
        ...restatedMonths(parts.restated),
        ...notAsked(parts.notAsked),
        {
            id: 'marketplace-not-separable',
            severity: 'info',
            count: 0,
            subject: 'chargeKind',
            message: 'Cost Explorer record types do not tell Marketplace charges from others, so they are counted as usage or purchases.',
        },
    ];
}
function plainMetrics(basis) {
    if (basis !== PLAIN_BASIS)
        return [];
    return [
        {
            id: 'net-metrics-refused',
            severity: 'warning',
            count: 1,
            subject: 'billedCost, effectiveCost',
            message: 'Net metrics are not shown to this account, so the whole run uses unblended and amortised cost before private discounts are spread.',
        },
    ];
}
function unknownRecordTypes(recordTypes) {
    const unknownTypes = recordTypes.filter((type) => !isKnownRecordType(type));
    if (unknownTypes.length === 0)
        return [];
    return [
        {
            id: 'unknown-record-type',
            severity: 'warning',
            count: unknownTypes.length,
            subject: 'RECORD_TYPE',
            message: 'Charges of record types that are not known are shown as adjustments.',
            examples: unknownTypes.slice(0, 3),
        },
    ];
}
function restatedMonths(restated) {
    return [...restated]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([month, amounts]) => ({
        id: 'restated',
        severity: 'info',
        count: 1,
        subject: month,
        message: 'A final month changed since it was last read; it was read again.',
        amounts,
    }));
}
function notAsked(count) {
    if (count === 0)
        return [];
    return [
        {
            id: 'request-budget-reached',
            severity: 'warning',
            count,
            subject: 'costs.maxRequests',
            message: 'The cap on paid requests was reached, so some questions were not asked; what was read is kept and the next run goes on from there.',
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/request-budget.js


/** Price of one Cost Explorer API request, each page included: aws.amazon.com/aws-cost-management/aws-cost-explorer/pricing. */
const REQUEST_PRICE = money((0,decimal/* decimal */._)('0.01'), 'USD');
function createRequestBudget(maxRequests) {
    let used = 0;
    let pages = 0;
    return {
        take: () => used < maxRequests,
        note: (attempts, answered) => {
            used += Math.max(1, attempts);
            if (answered)
                pages += 1;
        },
        used: () => used,
        left: () => Math.max(0, maxRequests - used),
        pages: () => pages,
        paid: () => multiplyMoney(REQUEST_PRICE, (0,decimal/* decimalFromInteger */.c8)(used)),
    };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/cost-explorer-source.js











/**
 * The bill as Cost Explorer tells it, asked once at the payer. A question costs nothing where an earlier answer
 * can be added up to it, or where a final month was read in an earlier run.
 */
function createCostExplorerSource(options) {
    return new CostExplorerSource(options);
}
class CostExplorerSource {
    #options;
    #budget;
    #inTurn = createTurns();
    #opened = null;
    #notAsked = 0;
    constructor(options) {
        this.#options = options;
        this.#budget = createRequestBudget(options.maxRequests);
    }
    async open() {
        this.#opened = await openWithBasis(this.#options, this.#budget);
        return this.#opened.head;
    }
    async cube(query) {
        const { reader, basis, history } = this.#bill;
        const extent = extentOf(query, history);
        if (!extent.known)
            return extent;
        const state = await cost_explorer_source_stateOf(this.#inTurn(() => reader.read(query.name, extent.value)));
        if (state === 'budget-reached')
            this.#notAsked += 1;
        if (state !== 'complete')
            return gapOf(state, gapSubject(query.name));
        const { dimensions, period, chargeKinds } = query;
        const rows = foldFacts(dimensions, chargeKinds ?? null, reader.parts(extent.value), basis);
        return known({ dimensions, period, rows });
    }
    async changes({ name }) {
        return needsExport(name);
    }
    async totals() {
        const { reader, basis, history } = this.#bill;
        return foldFacts([], null, reader.parts(overviewExtent(history)), basis);
    }
    async commitments() {
        return needsExport('commitments one by one');
    }
    async tagKeys() {
        return needsExport('which tag keys are in use');
    }
    async quality() {
        const { reader, basis, overview } = this.#bill;
        const { recordTypes } = overview;
        return quality_qualityOf({ basis, recordTypes, restated: reader.restated, notAsked: this.#notAsked });
    }
    async invariants() {
        return checkInvariants(overviewFacts(this.#bill), this.#bill.basis);
    }
    usage() {
        const { planned, cached } = this.#opened?.reader.counts ?? { planned: 0, cached: 0 };
        return {
            plannedRequests: planned,
            requests: this.#budget.used(),
            pages: this.#budget.pages(),
            cachedRequests: cached,
            paid: this.#budget.paid(),
            filesRead: 0,
            bytesRead: 0,
        };
    }
    close() {
        return this.#options.client.close();
    }
    get #bill() {
        if (!this.#opened)
            throw new TypeError('The source is asked before it is opened.');
        return this.#opened;
    }
}
/** Questions asked at the same time are read one after another, so that each can use what the one before has read. */
function createTurns() {
    let last = Promise.resolve();
    return (work) => {
        const next = last.then(work, work);
        last = next;
        return next;
    };
}
/** Which reading of which days answers a question; days before the history are unknown, days after it are empty. */
function extentOf(query, history) {
    const { start, end } = query.period;
    if (start < history.start || start >= history.end)
        return unknown('no-history', gapSubject(query.name), 'Cost Explorer keeps 13 months and the current one');
    const period = { start, end: end < history.end ? end : history.end };
    return mapKnown(readingOf(query), (reading) => ({ reading, period }));
}
/** A denied question is a gap of its own; every other error ends the run, and what was read is kept. */
async function cost_explorer_source_stateOf(read) {
    try {
        return await read;
    }
    catch (error) {
        if ((0,errors/* isSpendlogError */.r)(error) && error.code === 'AWS_ACCESS_DENIED')
            return 'denied';
        throw error;
    }
}
function gapOf(state, subject) {
    if (state === 'budget-reached')
        return unknown('budget-reached', subject, 'raise costs.maxRequests, or run again: what was read is kept');
    if (state === 'no-data')
        return unknown('no-history', subject, 'Cost Explorer has no data for these days');
    return unknown('denied', subject, 'allow ce:GetCostAndUsage for the whole organisation');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/cost-cell.js



/**
 * SELECT list of the sums of one cell over charges (one row each) or facts (sums already), of those rows that pass
 * `test`; a cell without any such row has NULL rows.
 */
function cellSums(from, test = 'true', prefix = '') {
    const sums = from === 'facts' ? factSums(test) : chargeSums(test);
    return Object.entries(sums).map(([name, sum]) => `${sum} AS ${prefix}${name}`);
}
function factSums(test) {
    const sum = (name) => `sum(${name}) FILTER (${test})`;
    return {
        rows: sum('rows'),
        ...Object.fromEntries(charge/* COST_METRICS */.CX.map((metric) => [metric, sum(metric)])),
        ...Object.fromEntries(charge/* COST_METRICS */.CX.map((metric) => [`${metric}Unknown`, sum(`${metric}Unknown`)])),
        quantity: `CASE WHEN min(firstUnit) FILTER (${test}) = max(lastUnit) FILTER (${test}) THEN ${sum('quantity')} END`,
    };
}
function chargeSums(test) {
    const unit = (pick) => `${pick}(coalesce(pricingUnit, '')) FILTER (quantity IS NOT NULL AND ${test})`;
    return {
        rows: `CASE WHEN count_if(${test}) > 0 THEN count_if(NOT derived AND ${test}) END`,
        ...Object.fromEntries(charge/* COST_METRICS */.CX.map((metric) => [metric, `sum(${metric}) FILTER (${test})`])),
        ...Object.fromEntries(charge/* COST_METRICS */.CX.map((metric) => [`${metric}Unknown`, `count_if(${metric} IS NULL AND ${test})`])),
        // A sum over several units is no quantity of anything.
        quantity: `CASE WHEN ${unit('min')} = ${unit('max')} THEN sum(quantity) FILTER (${test}) END`,
    };
}
/** Reads a cell from a row whose columns carry `prefix`; null where the row has no cell of that name. */
function readCell(row, currency, prefix = '') {
    if ((row[`${prefix}rows`] ?? null) === null)
        return null;
    const amount = (metric) => moneyOf(row[prefix + metric], currency);
    const unknown = (metric) => countOf(row[`${prefix}${metric}Unknown`]);
    return {
        currency,
        rows: countOf(row[`${prefix}rows`]),
        billedCost: amount('billedCost'),
        effectiveCost: amount('effectiveCost'),
        listCost: amount('listCost'),
        contractedCost: amount('contractedCost'),
        unknownRows: {
            billedCost: unknown('billedCost'),
            effectiveCost: unknown('effectiveCost'),
            listCost: unknown('listCost'),
            contractedCost: unknown('contractedCost'),
        },
        quantity: decimalOf(row[`${prefix}quantity`]),
    };
}
function moneyOf(value, currency) {
    const amount = decimalOf(value);
    return amount && money(amount, currency);
}
/** An exact number without trailing zeros, so that equal amounts look equal whatever the scale of the export. */
function decimalOf(value) {
    if (typeof value === 'bigint')
        return { units: value, scale: 0 };
    return typeof value === 'object' && value !== null && 'units' in value ? (0,decimal/* trimDecimal */.sz)(value) : null;
}
function countOf(value) {
    return typeof value === 'bigint' || typeof value === 'number' ? Number(value) : 0;
}
function cost_cell_textOf(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/charge-columns.js
/**
 * The columns of the `charges` view: every dialect is translated to them, once, by its SELECT list.
 * One row per charge row of the export, in its own words where FOCUS has none.
 */
const CHARGE_COLUMNS = {
    /** Payer. */
    billingAccountId: 'VARCHAR',
    subAccountId: 'VARCHAR',
    subAccountName: 'VARCHAR',
    billingCurrency: 'VARCHAR',
    providerName: 'VARCHAR',
    /** NULL until invoiced. */
    invoiceId: 'VARCHAR',
    serviceName: 'VARCHAR',
    serviceCategory: 'VARCHAR',
    regionId: 'VARCHAR',
    resourceId: 'VARCHAR',
    /** FOCUS ChargeCategory; for CUR by the table of finops-maths §2. */
    chargeCategory: 'VARCHAR',
    /** FOCUS ChargeClass (`Correction`), else NULL. */
    chargeClass: 'VARCHAR',
    /** One of CHARGE_KINDS. */
    chargeKind: 'VARCHAR',
    /** CUR line item type; NULL for FOCUS. */
    lineItemType: 'VARCHAR',
    chargeDescription: 'VARCHAR',
    /** `One-Time`, `Recurring` or `Usage-Based`; NULL where the export does not tell. */
    chargeFrequency: 'VARCHAR',
    pricingCategory: 'VARCHAR',
    pricingUnit: 'VARCHAR',
    usageType: 'VARCHAR',
    operation: 'VARCHAR',
    skuPriceId: 'VARCHAR',
    commitmentDiscountId: 'VARCHAR',
    commitmentDiscountType: 'VARCHAR',
    /** `Used` or `Unused` (FOCUS). */
    commitmentDiscountStatus: 'VARCHAR',
    commitmentDiscountName: 'VARCHAR',
    /** Where the export has them (CUR): first day and end of the term. */
    commitmentStart: 'DATE',
    commitmentEnd: 'DATE',
    /** First day of the billing period. */
    billingMonth: 'DATE',
    /** UTC day of chargePeriodStart. */
    day: 'DATE',
    chargePeriodStart: 'TIMESTAMP',
    chargePeriodEnd: 'TIMESTAMP',
    billedCost: 'DECIMAL',
    effectiveCost: 'DECIMAL',
    listCost: 'DECIMAL',
    contractedCost: 'DECIMAL',
    /** consumedQuantity where the row counts, else NULL. */
    quantity: 'DECIMAL',
    /** MAP of tag key to value; NULL where the export has no tag column. */
    tags: 'MAP(VARCHAR, VARCHAR)',
    costCategories: 'MAP(VARCHAR, VARCHAR)',
    /** False: read and counted, but in no total (Savings Plan negations, split-cost rows). */
    counted: 'BOOLEAN',
};

;// CONCATENATED MODULE: ./build/src/costs/sources/export/sql-text.js
/** An identifier as SQL text: any column name of an export, however hostile, stays a name. */
function quoteIdentifier(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** A value as an SQL text literal. */
function quoteText(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
function quoteTexts(texts) {
    return texts.map(quoteText).join(', ');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dimension-sql.js


function dimensionSql(dimension) {
    if (dimension === 'day')
        return { column: 'day', key: 'day', shown: formatted('%Y-%m-%d') };
    if (dimension === 'month') {
        return { column: 'day', key: "date_trunc('month', day)", shown: formatted('%Y-%m') };
    }
    const keyed = /^(tag|costCategory):(.*)$/s.exec(dimension);
    if (keyed) {
        const column = keyed[1] === 'tag' ? 'tags' : 'costCategories';
        const value = `map_extract_value(${column}, ${quoteText(keyed[2] ?? '')})`;
        return { column, key: `coalesce(${value}, '')`, shown: null };
    }
    if (dimension === 'hasResource') {
        return {
            column: 'resourceId',
            key: "CASE WHEN coalesce(resourceId, '') = '' THEN 'false' ELSE 'true' END",
            shown: null,
        };
    }
    const column = columnOf(dimension);
    return { column, key: `coalesce(${column}, '')`, shown: null };
}
function formatted(format) {
    return (key) => `coalesce(strftime(${key}, '${format}'), '')`;
}
function columnOf(name) {
    if (isChargeColumn(name))
        return name;
    throw new TypeError(`Not a dimension of an export: ${name}`);
}
function isChargeColumn(name) {
    return Object.hasOwn(CHARGE_COLUMNS, name);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/cube-query.js





/** Groups charges; from sums already made where they hold what is asked, else from the charges themselves. */
async function queryCube(from, query) {
    const { dimensions, period } = query;
    const keys = dimensions.map((_, index) => `d${index}`);
    const groups = await groupSql(from, query);
    const rows = await from.engine.rows(`${groups(period)} ORDER BY ${['currency', ...keys].join(', ')}`);
    return { dimensions, period, rows: rows.map((row) => cubeRow(row, dimensions)) };
}
/** SQL of the groups of a period. */
async function groupSql({ charges, facts }, { dimensions, chargeKinds }) {
    const parts = dimensions.map(dimensionSql);
    const keys = parts.map(({ column }) => column);
    const table = await facts.tableFor(chargeKinds ? [...keys, 'chargeKind'] : keys);
    const named = parts.map(({ key }, index) => `${key} AS d${index}`);
    const names = ['currency', ...parts.map((_, index) => `d${index}`)].join(', ');
    const shown = parts.flatMap(({ shown }, index) => (shown ? [`${shown(`d${index}`)} AS d${index}`] : []));
    const kinds = chargeKinds ? ` AND chargeKind IN (${quoteTexts(chargeKinds) || 'NULL'})` : '';
    const sums = cellSums(table ? 'facts' : 'charges');
    return (period) => {
        const from = table
            ? `${table} WHERE counted AND day >= DATE '${period.start}' AND day < DATE '${period.end}'${kinds}`
            : `${charges.select(needed(keys, kinds !== ''), period)} WHERE counted${kinds}`;
        const groups = `SELECT ${[CURRENCY, ...named, ...sums].join(', ')} FROM ${from} GROUP BY ${names}`;
        return shown.length === 0 ? groups : `SELECT * REPLACE (${shown.join(', ')}) FROM (${groups})`;
    };
}
const CURRENCY = "coalesce(billingCurrency, '') AS currency";
/** Columns that cells are made of, beside the keys of their groups. */
function needed(keys, byKind) {
    const always = ['billingCurrency', 'pricingUnit', 'quantity', 'counted', ...charge/* COST_METRICS */.CX];
    return [...new Set([...keys, ...always, ...(byKind ? ['chargeKind'] : [])])];
}
function cubeRow(row, dimensions) {
    const cell = readCell(row, cost_cell_textOf(row['currency']));
    if (!cell)
        throw new TypeError('A group without rows');
    return { ...keysOf(row, dimensions), ...cell };
}
function keysOf(row, dimensions) {
    return recordOf(dimensions, (_, index) => cost_cell_textOf(row[`d${index}`]));
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/change-query.js




/**
 * Compares two periods group by group; the groups beyond the limit are summed, none is dropped. Groups may be as
 * many as resources: so they are ranked by one amount each, and summed in full only once it is known which to keep.
 */
async function queryChanges(from, query) {
    const rows = await from.engine.rows(await changeSql(from, query));
    const { dimensions, now, before } = query;
    return { dimensions, now, before, rows: rows.map((row) => changeRow(row, dimensions)) };
}
async function changeSql({ charges, facts }, query) {
    const parts = query.dimensions.map(dimensionSql);
    const columns = parts.map(({ column }) => column);
    const table = await facts.tableFor([
        'day',
        ...columns,
        ...(query.chargeKinds ? ['chargeKind'] : []),
    ]);
    const named = parts.map(({ key, shown }, index) => `${shown ? shown(key) : key} AS d${index}`);
    const keys = ['currency', ...parts.map((_, index) => `d${index}`)];
    const [now, before] = [change_query_within(query.now), change_query_within(query.before)];
    const kinds = query.chargeKinds ? ` AND chargeKind IN (${quoteTexts(query.chargeKinds) || 'NULL'})` : '';
    const source = table ?? charges.select(needed(['day', ...columns], kinds !== ''), change_query_both(query));
    const signed = `coalesce(sum(effectiveCost) FILTER (${now}), 0) - coalesce(sum(effectiveCost) FILTER (${before}), 0)`;
    const sums = [
        ...cellSums(table ? 'facts' : 'charges', now, 'now_'),
        ...cellSums(table ? 'facts' : 'charges', before, 'before_'),
    ];
    return `WITH source AS NOT MATERIALIZED (SELECT *, ${[CURRENCY, ...named].join(', ')} FROM ${source}
      WHERE counted AND (${now} OR ${before})${kinds}),
    changes AS MATERIALIZED (SELECT ${keys.join(', ')}, ${signed} AS change FROM source GROUP BY ${keys.join(', ')}),
    top AS MATERIALIZED (SELECT ${keys.join(', ')}, row_number() OVER (PARTITION BY currency ORDER BY abs(change) DESC, ${keys.join(', ')}) AS place
      FROM changes QUALIFY place <= ${query.limit}),
    sizes AS (SELECT currency, count(*) AS groups FROM changes GROUP BY currency)
    SELECT source.currency, ${keys
        .slice(1)
        .map((key) => `top.${key}`)
        .concat(sums)
        .join(', ')}, top.place AS place,
      CASE WHEN top.place IS NULL THEN any_value(sizes.groups) - least(any_value(sizes.groups), ${query.limit}) ELSE 1 END AS groups
    FROM source JOIN sizes ON sizes.currency = source.currency
      LEFT JOIN top ON ${keys.map((key) => `top.${key} = source.${key}`).join(' AND ')}
    GROUP BY ${['source.currency', ...keys.slice(1).map((key) => `top.${key}`), 'top.place'].join(', ')}
    ORDER BY source.currency, top.place NULLS LAST`;
}
function change_query_within({ start, end }) {
    return `(day >= DATE '${start}' AND day < DATE '${end}')`;
}
/** The shortest period that holds both sides. */
function change_query_both({ now, before }) {
    return {
        start: now.start < before.start ? now.start : before.start,
        end: now.end > before.end ? now.end : before.end,
    };
}
function changeRow(row, dimensions) {
    const currency = cost_cell_textOf(row['currency']);
    const rest = (row['place'] ?? null) === null;
    const now = readCell(row, currency, 'now_');
    const before = readCell(row, currency, 'before_');
    if (!rest)
        return { key: keysOf(row, dimensions), currency, now, before, groups: 1 };
    // The remainder holds many things: it has sums, but no quantity of any one of them.
    const without = (cell) => cell && { ...cell, quantity: null };
    return { key: null, currency, now: without(now), before: without(before), groups: countOf(row['groups']) };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/commitment-term.js

/**
 * When a commitment began and ends, where the export tells. The first fee that was read dates a purchase only where
 * the month before it was read as well and holds nothing of the commitment: else it may be one fee of many.
 */
function commitmentTerm(traces) {
    const start = traces.start ?? traces.oneTimePurchase ?? newCommitmentFee(traces);
    if (traces.end)
        return { start, end: traces.end, endSource: 'export' };
    const years = termYears(traces.text);
    if (!start || years === null)
        return { start, end: null, endSource: null };
    return { start, end: (0,core_period/* addDays */.fi)(start, years * DAYS_A_YEAR), endSource: 'purchase-term' };
}
function newCommitmentFee({ firstFee, firstCharge, dataStart, months }) {
    if (!firstFee || !firstCharge || !dataStart || firstCharge < firstFee)
        return null;
    // Fees recur at least once a month: a month without one, read whole, lies before the term.
    const before = (0,core_period/* addMonths */.PS)((0,core_period/* monthOf */.GS)(firstFee), -1);
    return months.has(before) && dataStart <= (0,core_period/* firstDayOf */.Os)(before) ? firstFee : null;
}
/** Terms are sold in years of 365 days (EC2 User Guide, Reserved Instance term commitment). */
const DAYS_A_YEAR = 365;
/** AWS sells terms of one and three years, written `1 year`, `3yr`, `1-Year` or `three year`. */
function termYears(text) {
    const found = new Set([...text.matchAll(/\b(1|3|one|three)[\s-]?(?:year|yr)s?\b/gi)].map(([, count = '']) => /^(1|one)$/i.test(count)));
    if (found.size !== 1)
        return null;
    return found.has(true) ? 1 : 3;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/commitments.js




/** Each commitment with what it covered, left unused and cost, month by month within the period. */
async function readCommitments({ engine, charges }, period) {
    const rows = await engine.rows(monthsSql(charges.select(COLUMNS, period)));
    const terms = await engine.rows(termsSql(charges.select(COLUMNS)));
    const payers = new Map((await engine.rows(PAYERS)).map((row) => [cost_cell_textOf(row['payer']), row]));
    const traces = new Map(terms.map((row) => [keyOf(row), { ...row, ...payers.get(cost_cell_textOf(row['payer'])) }]));
    return [...Map.groupBy(rows, keyOf)].map(([key, months]) => commitment(months, traces.get(key) ?? {}));
}
const COLUMNS = [
    'billingAccountId',
    'billingCurrency',
    'commitmentDiscountId',
    'commitmentDiscountType',
    'commitmentDiscountName',
    'commitmentStart',
    'commitmentEnd',
    'chargeKind',
    'chargeDescription',
    'chargeFrequency',
    'chargePeriodStart',
    'chargePeriodEnd',
    'day',
    'billedCost',
    'effectiveCost',
    'listCost',
    'contractedCost',
    'counted',
];
const KEYS = "commitmentDiscountId AS id, coalesce(billingCurrency, '') AS currency";
function monthsSql(charges) {
    const of = (metric, kind) => `sum(${metric}) FILTER (chargeKind = '${kind}')`;
    const unknown = (metric, kind) => `count_if(chargeKind = '${kind}' AND ${metric} IS NULL)`;
    return `SELECT ${KEYS}, strftime(day, '%Y-%m') AS month, ${of('effectiveCost', 'usage')} AS used,
      ${of('effectiveCost', 'unusedCommitment')} AS unused, ${of('contractedCost', 'usage')} AS contracted,
      ${of('listCost', 'usage')} AS list, ${of('billedCost', 'commitmentPurchase')} AS purchased,
      ${unknown('effectiveCost', 'usage')} AS usedUnknown, ${unknown('effectiveCost', 'unusedCommitment')} AS unusedUnknown,
      ${unknown('billedCost', 'commitmentPurchase')} AS purchasedUnknown
    FROM ${charges} WHERE counted AND commitmentDiscountId IS NOT NULL GROUP BY ALL ORDER BY id, currency, month`;
}
/** What is known of the commitment itself, over all that was read: the purchase may lie before the period. */
function termsSql(charges) {
    const bought = "chargeKind = 'commitmentPurchase'";
    const once = `${bought} AND lower(chargeFrequency) = 'one-time'`;
    return `SELECT ${KEYS}, coalesce(min(billingAccountId), '') AS payer, min(commitmentDiscountType) AS type,
      min(commitmentDiscountName) AS name,
      first(chargeDescription ORDER BY chargePeriodStart, chargeDescription) FILTER (${bought} AND chargeDescription IS NOT NULL) AS purchase,
      min(commitmentStart) AS starts, coalesce(max(commitmentEnd),
        CAST(max(chargePeriodEnd) FILTER (${once} AND chargePeriodEnd > chargePeriodStart + INTERVAL 360 DAY) AS DATE)) AS ends,
      min(day) FILTER (${once}) AS once, min(day) FILTER (${bought}) AS fee, min(day) AS first,
      string_agg(DISTINCT chargeDescription, ' ' ORDER BY chargeDescription) FILTER (${bought}) AS texts
    FROM ${charges} WHERE commitmentDiscountId IS NOT NULL GROUP BY ALL`;
}
/** What was read of each payer: a commitment that shows up within it is new. */
const PAYERS = `SELECT coalesce(billingAccountId, '') AS payer, min(day) AS dataStart,
    string_agg(DISTINCT strftime(day, '%Y-%m'), ' ') AS dataMonths FROM facts GROUP BY 1`;
function keyOf(row) {
    return JSON.stringify([cost_cell_textOf(row['id']), cost_cell_textOf(row['currency'])]);
}
function commitment(rows, traces) {
    const [first = {}] = rows;
    const currency = cost_cell_textOf(first['currency']);
    const at = (name) => (0,core_period/* parseDay */.Iq)(cost_cell_textOf(traces[name]));
    const months = cost_cell_textOf(traces['dataMonths']).split(' ');
    return {
        commitmentDiscountId: cost_cell_textOf(first['id']),
        type: typeName(cost_cell_textOf(traces['type'])),
        description: cost_cell_textOf(traces['name']) || cost_cell_textOf(traces['purchase']),
        currency,
        billingAccountId: cost_cell_textOf(traces['payer']),
        ...commitmentTerm({
            start: at('starts'),
            end: at('ends'),
            oneTimePurchase: at('once'),
            firstFee: at('fee'),
            firstCharge: at('first'),
            dataStart: at('dataStart'),
            months: new Set(months.filter((text) => text !== '').map(core_period/* month */.F4)),
            text: [traces['texts'], traces['name']].map(cost_cell_textOf).join(' '),
        }),
        months: rows.map((row) => commitmentMonth(row, currency)),
    };
}
/** The provider's word; the two that AWS spells in several ways are put in one. */
function typeName(type) {
    if (/savings ?plan/i.test(type))
        return 'Savings Plan';
    return /reserv/i.test(type) ? 'Reservation' : type;
}
function commitmentMonth(row, currency) {
    // No charge of a kind is a known zero; a charge without an amount is not.
    const sum = (name) => countOf(row[`${name}Unknown`]) > 0 ? null : (moneyOf(row[name], currency) ?? zeroMoney(currency));
    return {
        month: (0,core_period/* month */.F4)(cost_cell_textOf(row['month'])),
        used: sum('used'),
        unused: sum('unused'),
        coveredContractedCost: moneyOf(row['contracted'], currency),
        coveredListCost: moneyOf(row['list'], currency),
        purchased: sum('purchased'),
    };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/effective-cost.js


/** Below this, whole numbers may be chance. */
const ENOUGH_ROWS = 2;
async function unusableEffectiveCost(engine, charges) {
    const rows = await engine.rows(`
    SELECT coalesce(providerName, '') AS provider, coalesce(billingCurrency, '') AS currency, sum(rows) AS rows,
      coalesce(sum(billedCost), 0) AS billed, coalesce(sum(effectiveCost), 0) AS effective,
      count_if(effectiveCost <> trunc(effectiveCost)) AS fractional
    FROM facts WHERE counted GROUP BY 1, 2 ORDER BY 1, 2`);
    // Sums of fractions are fractions, but for chance: only where all are whole are the charges themselves looked at.
    const suspected = rows.some((row) => countOf(row['fractional']) === 0);
    const whole = suspected ? await wholeNumbers(engine, charges) : new Set();
    return rows.map((row) => {
        const [provider, currency] = [cost_cell_textOf(row['provider']), cost_cell_textOf(row['currency'])];
        const billedCost = moneyOf(row['billed'], currency) ?? zeroMoney(currency);
        const effective = moneyOf(row['effective'], currency) ?? zeroMoney(currency);
        const zero = effective.amount.units === 0n && billedCost.amount.units > 0n;
        return {
            providerName: provider,
            rows: countOf(row['rows']),
            reason: zero ? 'zero' : whole.has(effective_cost_keyOf(provider, currency)) ? 'whole-numbers' : null,
            residual: subtractMoney(effective, billedCost),
            billedCost,
        };
    });
}
/** Providers whose effective costs are whole numbers although their billed costs are not. */
async function wholeNumbers(engine, charges) {
    const rows = await engine.rows(`
    SELECT coalesce(providerName, '') AS provider, coalesce(billingCurrency, '') AS currency
    FROM ${charges.select(['providerName', 'billingCurrency', 'billedCost', 'effectiveCost', 'counted'])} WHERE counted
    GROUP BY 1, 2 HAVING count(*) >= ${ENOUGH_ROWS} AND count_if(effectiveCost <> trunc(effectiveCost)) = 0
      AND count_if(billedCost <> trunc(billedCost)) > 0`);
    return new Set(rows.map((row) => effective_cost_keyOf(cost_cell_textOf(row['provider']), cost_cell_textOf(row['currency']))));
}
function effective_cost_keyOf(provider, currency) {
    return JSON.stringify([provider, currency]);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/invariants.js


/** All seven invariants of `finops-maths` §3: what the dialect checks, and what any export can be asked. */
async function readInvariants(open) {
    const own = await open.dialect.invariants();
    const byId = new Map(own.map((result) => [result.id, result]));
    if (!byId.has('I7'))
        byId.set('I7', await effectiveCostUsable(open));
    return INVARIANT_IDS.map((id) => byId.get(id) ?? {
        id,
        outcome: 'not-applicable',
        message: WHY_NOT[id],
        checked: 0,
        violations: 0,
        residuals: [],
    });
}
const WHY_NOT = {
    I1: 'This kind of export has no negation rows.',
    I2: 'This kind of export has no pair of net and gross columns.',
    I3: 'This kind of export has no unblended cost beside its billed cost.',
    I4: 'This kind of export does not tell what its commitments cost a month.',
    I5: 'The invoices are not at hand; sums by invoice are shown for comparison.',
    I6: 'Cost Explorer was not read beside the export.',
    I7: 'Not checked.',
};
async function effectiveCostUsable({ engine, charges }) {
    const providers = await unusableEffectiveCost(engine, charges);
    const unusable = providers.filter(({ reason }) => reason !== null);
    return {
        id: 'I7',
        outcome: unusable.length === 0 ? 'holds' : 'violated',
        message: 'Effective cost must not be whole numbers only, nor zero beside a billed amount, by provider and currency.',
        checked: providers.length,
        violations: unusable.length,
        residuals: unusable.map(({ residual }) => residual),
    };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/amount-sql.js
/**
 * A double is `n ÷ 10^k` for at most one integer n below this bound, because neighbouring doubles there are
 * less than 10^-k apart; so a decimal that reads back as the same double is its shortest one.
 */
const EXACT_INTEGERS = 2 ** 52;
const NUMBER = String.raw `[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?`;
/** What a column is, by its type; a text that holds numbers is read as such. */
function amountKind(type) {
    if (type === 'DOUBLE')
        return 'double';
    return /^(DECIMAL|U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$)/.test(type) ? 'exact' : 'text';
}
/** The test, per row, that the fast cast at `scale` gives the shortest decimal of a double. */
function fastProof(column, scale) {
    return `(abs(${column}) < ${EXACT_INTEGERS / 10 ** scale} AND CAST(TRY_CAST(${column} AS DECIMAL(18, ${scale})) AS DOUBLE) = ${column})`;
}
/**
 * The same test of all rows at once, as an aggregate in plain floating-point arithmetic; NULL without any value. The
 * largest value stands for all, which is cheaper than a test of each: NaN, equal to itself here, is above all numbers.
 */
function arithmeticProof(column, scale) {
    const power = `CAST(1e${scale} AS DOUBLE)`;
    return `bool_and(round(${column} * ${power}) / ${power} = ${column}) AND max(abs(${column})) < ${EXACT_INTEGERS / 10 ** scale}`;
}
/** A text that is a number in plain or exponent notation; the engine's own cast is more lenient (`1_000`, `+-1`). */
function numberTest(text) {
    return `regexp_full_match(${text}, '${NUMBER}')`;
}
/** Text of a column without surrounding blanks; empty and the text NULL are no value. */
function amount_sql_amountText(column) {
    return `nullif(nullif(nullif(trim(CAST(${column} AS VARCHAR)), ''), 'NULL'), 'null')`;
}
/** Digits after the point once an exponent is written out; trailing zeros do not count. */
function fractionDigits(text) {
    const fraction = `length(rtrim(regexp_extract(${text}, '\\.(\\d*)', 1), '0'))`;
    const exponent = `coalesce(TRY_CAST(regexp_extract(${text}, '[eE]([+-]?\\d+)$', 1) AS INTEGER), 0)`;
    return `greatest(0, ${fraction} - ${exponent})`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/measure-amounts.js


const SAMPLE_ROWS = 20_000;
/** Reads the amount columns: doubles are proven first, what is not proven is measured digit by digit. */
async function measureAmounts(engine, relation, columns) {
    const guesses = await guessScales(engine, relation, columns);
    const proven = await proveScales(engine, relation, columns, guesses);
    const others = columns.filter(({ name }) => !proven.some((column) => column.name === name));
    return [...proven, ...(await measure(engine, relation, others, guesses))];
}
/** The smallest scale at which the fast cast holds on the first rows: a guess, proven or refuted on all of them. */
async function guessScales(engine, relation, columns) {
    const doubles = columns.filter((column) => amountKind(column.type) === 'double');
    if (doubles.length === 0)
        return new Map();
    const scales = Array.from({ length: 16 }, (_, scale) => scale);
    const tests = doubles.flatMap((column, index) => scales.map((scale) => `count_if(${quoteIdentifier(column.name)} IS NOT NULL AND NOT coalesce(${fastProof(quoteIdentifier(column.name), scale)}, false)) AS f${index}_${scale}`));
    const names = doubles.map((column) => quoteIdentifier(column.name)).join(', ');
    const [row = {}] = await engine.rows(`SELECT ${tests.join(', ')} FROM (SELECT ${names} FROM ${relation} LIMIT ${SAMPLE_ROWS})`);
    return new Map(doubles.map((column, index) => [
        column.name,
        bestScale(scales.map((scale) => measure_amounts_count(row[`f${index}_${scale}`]))),
    ]));
}
function bestScale(failures) {
    return failures.indexOf(Math.min(...failures));
}
/**
 * The columns of doubles on which the fast cast holds for every row: one pass of plain floating-point arithmetic.
 * The cast multiplies and rounds in the same way, so what divides back to the same double is what it gives.
 */
async function proveScales(engine, relation, columns, guesses) {
    const doubles = columns.filter((column) => amountKind(column.type) === 'double');
    if (doubles.length === 0)
        return [];
    const tests = doubles.flatMap(({ name }, index) => {
        const [column, scale] = [quoteIdentifier(name), guesses.get(name) ?? 0];
        return [`${arithmeticProof(column, scale)} AS proven${index}`, `max(abs(${column})) AS largest${index}`];
    });
    const [row = {}] = await engine.rows(`SELECT ${tests.join(', ')} FROM ${relation}`);
    return doubles.flatMap((column, index) => 
    // NULL: the column has no value at all, and nothing to prove.
    row[`proven${index}`] === false ? [] : [read(row, column, index, guesses.get(column.name) ?? 0)]);
}
async function measure(engine, relation, columns, guesses) {
    if (columns.length === 0)
        return [];
    const selects = columns.flatMap((column, index) => measures(column, index, guesses.get(column.name) ?? 0));
    const [row = {}] = await engine.rows(`SELECT ${selects.join(', ')} FROM ${relation}`);
    return columns.map((column, index) => read(row, column, index, guesses.get(column.name) ?? 0));
}
function measures(column, index, scale) {
    const name = quoteIdentifier(column.name);
    const kind = amountKind(column.type);
    if (kind === 'exact')
        return [`max(abs(CAST(${name} AS DOUBLE))) AS largest${index}`];
    if (kind === 'double') {
        const slow = `isfinite(${name}) AND NOT coalesce(${fastProof(name, scale)}, false)`;
        return [
            `max(abs(${name})) FILTER (isfinite(${name})) AS largest${index}`,
            `count_if(NOT isfinite(${name})) AS unreadable${index}`,
            `count_if(${slow}) AS unproven${index}`,
            `max(CASE WHEN ${slow} THEN ${fractionDigits(`CAST(${name} AS VARCHAR)`)} END) AS digits${index}`,
        ];
    }
    const text = amount_sql_amountText(name);
    return [
        `max(CASE WHEN ${numberTest(text)} THEN abs(TRY_CAST(${text} AS DOUBLE)) END) AS largest${index}`,
        `count_if(${text} IS NOT NULL AND NOT ${numberTest(text)}) AS unreadable${index}`,
        `max(CASE WHEN ${numberTest(text)} THEN ${fractionDigits(text)} END) AS digits${index}`,
    ];
}
function read(row, column, index, fastScale) {
    const kind = amountKind(column.type);
    const deepest = measure_amounts_count(row[`digits${index}`]);
    const declared = Number(/^DECIMAL\(\d+, ?(\d+)\)/.exec(column.type)?.[1] ?? 0);
    return {
        name: column.name,
        kind,
        fastScale,
        unproven: measure_amounts_count(row[`unproven${index}`]),
        unreadable: measure_amounts_count(row[`unreadable${index}`]),
        fractionDigits: kind === 'exact' ? declared : kind === 'double' ? Math.max(fastScale, deepest) : deepest,
        wholeDigits: wholeDigits(row[`largest${index}`]),
        deepest,
    };
}
function wholeDigits(largest) {
    if (typeof largest !== 'number' || largest < 1)
        return 0;
    return largest < Number.MAX_SAFE_INTEGER
        ? String(Math.floor(largest)).length
        : BigInt(Math.floor(largest)).toString().length;
}
function measure_amounts_count(value) {
    return typeof value === 'bigint' || typeof value === 'number' ? Number(value) : 0;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/amount-profile.js


/** Digits DECIMAL holds. */
const DIGITS = 38;
/** Reads all amounts once and finds out how many digits they need (ADR 0003). Throws `EXPORT_UNREADABLE` beyond 38. */
async function profileAmounts(engine, relation, columns) {
    if (columns.length === 0)
        return { scale: 0, columns: new Map() };
    const measured = await measureAmounts(engine, relation, columns);
    const scale = commonScale(measured);
    return { scale, columns: new Map(measured.map((column) => [column.name, asAmount(column, scale)])) };
}
function commonScale(columns) {
    // The shortest text of a tiny double is `2.5e-23`: the engine's cast wants room for the digit before its point.
    const before = columns.some(({ kind }) => kind === 'double') ? 1 : 0;
    const whole = Math.max(before, ...columns.map((column) => column.wholeDigits));
    const room = DIGITS - whole;
    // What is written out must fit; of doubles, whose last digits are noise, what the fast cast carries must.
    const needed = (column) => column.kind === 'double' ? column.fastScale : column.fractionDigits;
    const tooLong = columns.find((column) => needed(column) > room);
    if (room < 0 || tooLong)
        throw tooManyDigits(tooLong?.name ?? columns[0]?.name ?? '');
    return Math.min(room, Math.max(...columns.map((column) => column.fractionDigits)));
}
function tooManyDigits(column) {
    return new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `The amounts of this export need more than ${DIGITS} digits (column ${JSON.stringify(column)}).`, 'Look for damaged values in that column; no bill needs so many digits.');
}
function asAmount(column, scale) {
    const { name, kind, fastScale, unreadable } = column;
    const rounded = kind === 'double' && column.deepest > scale ? column.unproven : 0;
    return { name, kind, fastScale, proven: column.unproven === 0 && unreadable === 0, unreadable, rounded };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/column-name.js
/**
 * A column name without case and separators, so that `lineItem/UnblendedCost`, `line_item_unblended_cost`
 * and `LineItemUnblendedCost` are one.
 */
function columnKey(name) {
    return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
/** The names of `wanted` that are not among `names`. */
function missingNames(wanted, names) {
    const present = new Set(names.map(columnKey));
    return wanted.filter((name) => !present.has(columnKey(name)));
}
/** The names that no pattern knows. Patterns are names, or prefixes that end in `*`. */
function unknownNames(names, patterns) {
    const exact = new Set(patterns.filter((pattern) => !pattern.endsWith('*')).map(columnKey));
    const prefixes = patterns.filter((pattern) => pattern.endsWith('*')).map(columnKey);
    return names.filter((name) => {
        const key = columnKey(name);
        return !exact.has(key) && !prefixes.some((prefix) => key.startsWith(prefix));
    });
}
/**
 * Names that the engine tells apart. It compares them without case, while tag keys differ by it: a name that is alike
 * to an earlier one gets blanks at its end.
 */
function distinctNames(names) {
    const taken = new Set();
    return names.map((name) => {
        let distinct = name;
        while (taken.has(distinct.toLowerCase()))
            distinct += ' ';
        taken.add(distinct.toLowerCase());
        return distinct;
    });
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/map-sql.js
/** SQL that reads tags and the like as MAP(VARCHAR, VARCHAR), in the shapes that exports hold them in. */
function mapSql(column, type, text) {
    if (type === 'MAP(VARCHAR, VARCHAR)')
        return column;
    if (type === 'VARCHAR')
        return distinctKeys(fromJson(text));
    if (type.endsWith('[]'))
        return distinctKeys(fromEntries(column));
    return distinctKeys(`TRY_CAST(${column} AS MAP(VARCHAR, VARCHAR))`);
}
const ENTRIES = 'STRUCT("key" VARCHAR, "value" VARCHAR)[]';
/** As AWS's own tools write them; JSON is read by exact names. */
const CAPITAL_ENTRIES = 'STRUCT("Key" VARCHAR, "Value" VARCHAR)[]';
/** An object; a list of keys and values; or an object without its braces, as Azure writes it. */
function fromJson(text) {
    const asMap = (json) => `TRY_CAST(TRY_CAST(${json} AS JSON) AS MAP(VARCHAR, VARCHAR))`;
    const json = `TRY_CAST(${text} AS JSON)`;
    const entries = `CASE WHEN contains(${text}, '"Key"') THEN TRY_CAST(TRY_CAST(${json} AS ${CAPITAL_ENTRIES}) AS ${ENTRIES}) ELSE TRY_CAST(${json} AS ${ENTRIES}) END`;
    const listed = `CASE WHEN starts_with(${text}, '[') THEN ${fromEntries(entries)} END`;
    const braced = `CASE WHEN starts_with(${text}, '"') THEN ${asMap(`'{' || ${text} || '}'`)} END`;
    return `coalesce(${asMap(text)}, ${listed}, ${braced})`;
}
/** A key that is repeated counts once, with its first value: a MAP cannot hold it twice. */
function fromEntries(list) {
    const first = 'list_position(list_transform(l, lambda e: e.key), e.key) = i';
    const keyless = 'len(list_filter(l, lambda e: e.key IS NULL)) > 0';
    const map = `CASE WHEN NOT ${keyless} THEN map_from_entries(list_filter(l, lambda e, i: ${first})) END`;
    return `list_transform([TRY_CAST(${list} AS ${ENTRIES})], lambda l: ${map})[1]`;
}
/** Likewise. */
function distinctKeys(map) {
    const first = 'list_filter(map_entries(m), lambda e, i: list_position(map_keys(m), e.key) = i)';
    return `list_transform([${map}], lambda m: CASE WHEN len(list_distinct(map_keys(m))) < cardinality(m) THEN map_from_entries(${first}) ELSE m END)[1]`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/timestamp-sql.js
/** Before the first bill of a cloud: a date that stands for none (`0001-01-01`), or a year of two digits. */
const EARLIEST = "TIMESTAMP '2000-01-01'";
/**
 * SQL of a text as a UTC TIMESTAMP; NULL where it names no instant. Besides ISO 8601 exports hold instants without
 * seconds (`2026-05-03T10:00Z`) and with the zone twice (`2026-05-03 10:00:00 +0000 UTC`). Dates whose month and day
 * could be either way round (`05/03/2026`) are not guessed at.
 */
function timestampOfText(text) {
    const instant = (value) => `CAST(TRY_CAST(${value} AS TIMESTAMPTZ) AS TIMESTAMP)`;
    const read = `coalesce(${instant(text)}, ${instant(inFull(`trim(${text})`))})`;
    return `list_transform([${read}], lambda t: CASE WHEN isfinite(t) AND t >= ${EARLIEST} THEN t END)[1]`;
}
function inFull(text) {
    const seconds = String.raw `regexp_replace(${text}, '^(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2})(Z|[+-]\d{2}:?\d{2})?$', '\1:00\2')`;
    return String.raw `regexp_replace(${seconds}, ' ?([+-]\d{2}:?\d{2}) [A-Z]+$', '\1')`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/raw-columns.js





/** Ways to read the columns of one export as SQL expressions over `raw`. */
function rawColumns(relation, columns, profile) {
    const byName = new Map(columns.map((column) => [column.name, column]));
    // Of two columns that differ in case or separators only, the one spelt alike is meant, else the first.
    const byKey = new Map([...columns].reverse().map((column) => [columnKey(column.name), column]));
    const found = (name) => byName.get(name) ?? byKey.get(columnKey(name));
    return {
        relation,
        names: columns.map((column) => column.name),
        find: (name) => found(name)?.name ?? null,
        text: (name) => orNull(found(name), textExpression, 'VARCHAR'),
        amount: (name) => orNull(found(name), (column) => amountExpression(column, profile), `DECIMAL(38, ${profile.scale})`),
        timestamp: (name) => orNull(found(name), timestampExpression, 'TIMESTAMP'),
        map: (name) => orNull(found(name), mapExpression, 'MAP(VARCHAR, VARCHAR)'),
    };
}
function orNull(column, expression, type) {
    return column ? expression(column) : `CAST(NULL AS ${type})`;
}
function reference(column) {
    return `raw.${quoteIdentifier(column.name)}`;
}
function textExpression(column) {
    const text = asText(column);
    return `CASE WHEN ${text} NOT IN ('', 'NULL', 'null') THEN ${text} END`;
}
/** Some tools turn ids into numbers, and columns with gaps into floating-point ones: `123456789012.0`. */
function asText(column) {
    const value = reference(column);
    if (column.type === 'VARCHAR')
        return value;
    if (column.type !== 'DOUBLE' && column.type !== 'FLOAT')
        return `CAST(${value} AS VARCHAR)`;
    return `CASE WHEN abs(${value}) < ${2 ** 53} AND trunc(${value}) = ${value} THEN CAST(CAST(${value} AS BIGINT) AS VARCHAR) ELSE CAST(${value} AS VARCHAR) END`;
}
function timestampExpression(column) {
    if (column.type === 'VARCHAR')
        return timestampOfText(textExpression(column));
    return column.type === 'TIMESTAMP' ? reference(column) : `CAST(${reference(column)} AS TIMESTAMP)`;
}
function mapExpression(column) {
    return mapSql(reference(column), column.type, textExpression(column));
}
function amountExpression(column, profile) {
    const amount = profile.columns.get(column.name);
    if (!amount)
        throw new TypeError(`Not profiled as an amount: ${column.name}`);
    const type = `DECIMAL(38, ${profile.scale})`;
    if (amount.kind === 'exact')
        return `CAST(${reference(column)} AS ${type})`;
    return amount.kind === 'double' ? doubleExpression(column, amount, type) : textAmount(column, amount, type);
}
function textAmount(column, amount, type) {
    const text = amount_sql_amountText(reference(column));
    if (amount.unreadable === 0)
        return `CAST(${text} AS ${type})`;
    return `CASE WHEN ${numberTest(text)} THEN CAST(${text} AS ${type}) END`;
}
function doubleExpression(column, amount, type) {
    const value = reference(column);
    const fast = `CAST(${value} AS DECIMAL(18, ${amount.fastScale}))`;
    // Eighteen digits are sums of machine integers, several times faster than 38.
    if (amount.proven)
        return fast;
    const shortest = `CASE WHEN isfinite(${value}) THEN TRY_CAST(CAST(${value} AS VARCHAR) AS ${type}) END`;
    return `CASE WHEN ${fastProof(value, amount.fastScale)} THEN CAST(TRY_${fast} AS ${type}) ELSE ${shortest} END`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/read-files.js

/** Files that one statement can read: same columns in the same order and of the same types, written in the same way. */
function alikeFiles(files) {
    return [
        ...Map.groupBy(files, ({ format, columns, csv }) => JSON.stringify([format, columns, csv])).values(),
    ];
}
/** The column with the path of the file a row stands in; no export has one of this name. */
const FILE_COLUMN = 'spendlog_file_path';
/**
 * SQL that reads files that are alike. CSV is read as text: what an amount is, is decided later, digit by digit.
 * With `withPaths` each row has its file's path, {@link FILE_COLUMN}.
 */
function readFiles(files, withPaths = false) {
    const [first] = files;
    const more = withPaths ? `, filename = ${quoteText(FILE_COLUMN)}` : '';
    const paths = quoteTexts(files.map(({ path }) => path));
    return first?.csv
        ? readCsv(paths, first.format, first.csv, more)
        : // Old writers do not mark their texts as such.
            `read_parquet([${paths}], union_by_name = true, binary_as_string = true, hive_partitioning = false${more})`;
}
/** What rejected rows of a CSV file are stored as, with `rejects` as the rest of their tables' names. */
function readCsvWithRejects(file, csv, rejects) {
    return readCsv(quoteText(file.path), file.format, csv, `, store_rejects = true, rejects_table = '${rejects}_rows', rejects_scan = '${rejects}_scans'`);
}
function readCsv(paths, format, csv, more = '') {
    const columns = csv.names.map((name) => `${quoteText(name)}: 'VARCHAR'`);
    const options = [
        'auto_detect = false',
        'header = true',
        `skip = ${csv.skip}`,
        `columns = {${columns.join(', ')}}`,
        `delim = ${quoteText(csv.delimiter)}`,
        `quote = '"'`,
        `escape = '"'`,
        `nullstr = ''`,
        `compression = '${compressionOf(format)}'`,
        // A folder like `BILLING_PERIOD=2026-05` is no column, and takes no column's place.
        'hive_partitioning = false',
        // The engine pads rows in one thread only, where texts hold line breaks.
        ...(csv.shortRows ? ['null_padding = true', 'parallel = false'] : []),
    ];
    return `read_csv([${paths}], ${options.join(', ')}${more})`;
}
function compressionOf(format) {
    return format === 'csv.gz' ? 'gzip' : 'none';
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/select-files.js



/** Columns that identify a row: in no version of FOCUS, yet found in exports. */
const ID_COLUMNS = ['id', 'identitylineitemid'];
/**
 * SQL of the rows of all files, as they stand. Files may spell one column in several ways, or write it in several
 * types: then it gets the name it has first, and is read as text, which keeps every digit. With several exports each
 * row has its export's number, `export_group`; with several files, its file's path.
 */
function selectFiles(groups, filter) {
    const reads = groups.flatMap((group, index) => alikeFiles(group.files).map((files) => ({ group, index, files, columns: keptColumns(group, files) })));
    const several = groups.flatMap(({ files }) => files).length > 1;
    const shared = sharedColumns(reads.map(({ columns }) => columns));
    return reads
        .map(({ group, index, files, columns }) => {
        const names = columns.map(({ column, id }) => expression(column, shared.get(id)));
        if (groups.length > 1)
            names.push(`${index} AS export_group`);
        if (several)
            names.push(FILE_COLUMN);
        const key = columnKey(group.dialect.dateColumn);
        const date = columns.find(({ column }) => columnKey(column.name) === key)?.column;
        return `SELECT ${names.join(', ')} FROM ${readFiles(files, several)}${filter(date)}`;
    })
        .join(' UNION ALL BY NAME ');
}
/** All columns but those no dialect knows. */
function keptColumns({ dialect, version }, files) {
    const columns = files[0]?.columns ?? [];
    const names = columns.map(({ name }) => name);
    const patterns = dialect.knownColumns(version);
    const extra = new Set(unknownNames(names, patterns));
    const fixed = new Set(patterns.filter((name) => !name.endsWith('*')).map(columnKey));
    return columns
        .filter(({ name }) => !extra.has(name) || ID_COLUMNS.includes(columnKey(name)))
        .map((column, index, kept) => ({ column, id: columnId(column.name, fixed, kept.slice(0, index)) }));
}
/** Known columns are the same in any spelling; tags, which are known by their prefix only, are not. */
function columnId(name, fixed, before) {
    const key = columnKey(name);
    const again = before.some((column) => columnKey(column.name) === key);
    if (fixed.has(key) && !again)
        return key;
    return JSON.stringify([name, before.filter((column) => column.name.trimEnd() === name.trimEnd()).length]);
}
/** The name each column gets: its first one, with blanks at its end where the engine would take it for another's. */
function sharedColumns(files) {
    const byId = Map.groupBy(files.flat(), ({ id }) => id);
    const names = distinctNames([...byId.values()].map(([first]) => first?.column.name.trimEnd() ?? ''));
    return new Map([...byId].map(([id, alike], index) => [
        id,
        { name: names[index] ?? id, types: new Set(alike.map(({ column }) => column.type)) },
    ]));
}
function expression({ name, type }, shared) {
    const column = quoteIdentifier(name);
    const shown = quoteIdentifier(shared?.name ?? name);
    const value = shared && !canMeet(shared.types) ? select_files_asText(column, type) : column;
    return value === shown ? value : `${value} AS ${shown}`;
}
/** Instants meet without loss; any other two types may not. */
function canMeet(types) {
    return types.size === 1 || [...types].every((type) => /^(TIMESTAMP|DATE)/.test(type));
}
/** A value as the text it is written as; maps and lists as JSON. */
function select_files_asText(value, type) {
    if (/^(MAP|STRUCT)\(|\[\]$/.test(type))
        return `CAST(to_json(${value}) AS VARCHAR)`;
    return `CAST(${value} AS VARCHAR)`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/short-rows.js




const REJECTS = 'csv_rejects';
/**
 * Looks for what is wrong with a CSV file. Some writers leave out empty values at the end of a row: such a file is
 * read with them as missing values, as long as every column that figures rest on is there. Null where nothing is wrong.
 * Throws `EXPORT_UNREADABLE` for a file that is cut short or damaged, with the line.
 */
async function padShortRows(engine, file, required) {
    const { csv } = file;
    if (!csv)
        return null;
    const rejected = await rejectedRows(engine, file, csv);
    const count = countOf(rejected['count']);
    if (count === 0)
        return null;
    const needed = Math.max(...required.map((name) => indexOf(csv, name))) + 1;
    const whole = countOf(rejected['others']) === 0 && countOf(rejected['shortest']) >= needed && !isCutShort(rejected);
    if (!whole)
        throw damaged(file, countOf(rejected['first']));
    return { file: { ...file, csv: { ...csv, shortRows: true } }, shortRows: count };
}
function shortRowsItem(padded) {
    const count = padded.reduce((sum, { shortRows }) => sum + shortRows, 0);
    if (count === 0)
        return [];
    return [
        {
            id: 'short-rows',
            severity: 'warning',
            count,
            subject: 'rows',
            message: 'Rows that end before the last column of the header; the values left out were read as missing.',
            examples: padded.slice(0, 3).map(({ file }) => file.source.shown),
        },
    ];
}
async function rejectedRows(engine, file, csv) {
    const last = csv.names.at(-1) ?? '';
    try {
        const [read] = await engine.rows(`SELECT count(*) AS rows, count("${last.replaceAll('"', '""')}") AS lasts FROM ${readCsvWithRejects(file, csv, REJECTS)}`);
        const [row = {}] = await engine.rows(REJECTED);
        return { ...row, rows: read?.['rows'] ?? null };
    }
    catch (cause) {
        throw damaged(file, null, cause);
    }
    finally {
        await engine.run(`DROP TABLE IF EXISTS ${REJECTS}_rows; DROP TABLE IF EXISTS ${REJECTS}_scans`);
    }
}
const REJECTED = `WITH rejected AS (
    SELECT line, min(TRY_CAST(regexp_extract(error_message, 'Found: (\\d+)', 1) AS INTEGER)) FILTER (error_type = 'MISSING COLUMNS') AS found,
      count_if(error_type <> 'MISSING COLUMNS') AS others
    FROM ${REJECTS}_rows GROUP BY line)
  SELECT count(*) AS count, sum(others) AS others, min(line) AS first, max(line) AS last, min(found) AS shortest,
    arg_max(found, line) AS lastFound, min(found) FILTER (line < (SELECT max(line) FROM rejected)) AS shortestBefore
  FROM rejected`;
/** The last line is short as no other is: its end is missing, and so may be all that came after it. */
function isCutShort(rejected) {
    const lines = 1 + countOf(rejected['rows']) + countOf(rejected['count']);
    if (countOf(rejected['last']) < lines)
        return false;
    return (countOf(rejected['count']) === 1 || countOf(rejected['lastFound']) < countOf(rejected['shortestBefore']));
}
function indexOf(csv, name) {
    return csv.names.findIndex((candidate) => columnKey(candidate) === columnKey(name));
}
function damaged({ source }, line, cause) {
    const where = line === null ? '' : `, first on line ${line}`;
    return new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `The file ${JSON.stringify(source.file.name)} is damaged or cut short${where}.`, 'Copy or download it again. If it stays so: each row must have the columns of the header, texts with commas or line breaks stand in double quotes, and all lines end alike.', { cause });
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/raw-relation.js









const RELATION = 'raw_rows';
/** Names that sound like amounts, for dialects that do not list theirs. */
const SOUNDS_LIKE_AMOUNT = /(cost|amount|fee|commitment|value)(forbillingperiod|todate|forusage)?$/;
/**
 * Makes `raw_rows`: Parquet stays in its files and is read column by column; CSV is stored once, because text would
 * be parsed again by every question. Throws `EXPORT_UNREADABLE` when a file turns out to be damaged or there is no row.
 */
async function openRawRows(engine, groups, days) {
    const stored = groups.some(({ files }) => files.some(({ format }) => format !== 'parquet'));
    const create = (from) => engine.run(`CREATE ${stored ? 'TABLE' : 'VIEW'} ${RELATION} AS ${selectFiles(from, (date) => dateFilter(date, days))}`);
    const padded = await create(groups).then(() => [], async (cause) => {
        const found = await shortRowsOf(engine, groups);
        if (found.length === 0)
            throw unreadable(cause);
        await readable(create(withPadding(groups, found)));
        return found;
    });
    const described = await engine.rows(`DESCRIBE ${RELATION}`);
    const columns = described
        .map((row) => ({ name: String(row['column_name']), type: String(row['column_type']) }))
        .filter(({ name }) => name !== 'export_group' && name !== FILE_COLUMN);
    const amounts = amountColumns(groups, columns);
    const profile = await readable(profileAmounts(engine, RELATION, amounts));
    return {
        raw: rawColumns(RELATION, columns, profile),
        profile,
        columns,
        grouped: groups.length > 1,
        stored,
        quality: shortRowsItem(padded),
    };
}
async function shortRowsOf(engine, groups) {
    const found = [];
    for (const { files, dialect } of groups) {
        for (const file of files) {
            const padded = await padShortRows(engine, file, dialect.required);
            if (padded)
                found.push(padded);
        }
    }
    return found;
}
function withPadding(groups, padded) {
    const byPath = new Map(padded.map(({ file }) => [file.path, file]));
    return groups.map((group) => ({
        ...group,
        files: group.files.map((file) => byPath.get(file.path) ?? file),
    }));
}
/**
 * Whole months are read even where part of one was asked for: what a commitment cost in a month is known of the
 * whole month only. Dates that are text are not filtered here, but by the day of the charge.
 */
function dateFilter(column, { from, to }) {
    if (!column || !isTimed(column))
        return '';
    const name = quoteIdentifier(column.name);
    const limits = [
        ...(from ? [`${name} >= DATE '${(0,core_period/* firstDayOf */.Os)((0,core_period/* monthOf */.GS)(from))}'`] : []),
        ...(to ? [`${name} < DATE '${(0,core_period/* firstDayOf */.Os)((0,core_period/* addMonths */.PS)((0,core_period/* monthOf */.GS)(to), 1))}'`] : []),
    ];
    return limits.length === 0 ? '' : ` WHERE (${limits.join(' AND ')}) OR ${name} IS NULL`;
}
function isTimed({ type }) {
    return type.startsWith('TIMESTAMP') || type === 'DATE';
}
function amountColumns(groups, columns) {
    const listed = groups[0]?.dialect.amounts?.map(columnKey);
    return columns.filter(({ name }) => listed ? listed.includes(columnKey(name)) : SOUNDS_LIKE_AMOUNT.test(columnKey(name)));
}
async function readable(work) {
    try {
        return await work;
    }
    catch (cause) {
        throw unreadable(cause);
    }
}
function unreadable(cause) {
    if (cause instanceof errors/* SpendlogError */.T)
        return cause;
    return new errors/* SpendlogError */.T('EXPORT_UNREADABLE', 'A file of the export is damaged or cut short.', 'Copy or download the export again.', { cause });
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/after-report-day.js





/** The days to read where a report is for a day in the past: no figure of it may know what came later. */
function daysUntil(days, reportDay) {
    if (!reportDay || (days.to && days.to <= reportDay))
        return days;
    return { ...days, to: reportDay };
}
/** Says how many rows of later days than the report's were left out, of those that were asked for. */
async function afterReportDay(engine, relation, dialect, groups, { asked, reportDay }) {
    if (!reportDay || daysUntil(asked, reportDay) === asked)
        return [];
    const sameMonth = `SELECT count(*) AS rows FROM ${relation.raw.relation} AS raw ${dialect.joins}
    WHERE ${dialect.select.day} > DATE '${reportDay}'${asked.to ? ` AND ${dialect.select.day} <= DATE '${asked.to}'` : ''}`;
    const counts = await Promise.all([sameMonth, ...laterMonths(groups, asked, reportDay)].map((sql) => engine.rows(sql)));
    const count = counts.reduce((sum, [row]) => sum + countOf(row?.['rows']), 0);
    return count === 0 ? [] : [after_report_day_item(count)];
}
/** Months after the report's are not even read where the file says their days as times: they are counted in it. */
function laterMonths(groups, asked, reportDay) {
    const timed = groups
        .map((group) => ({ ...group, files: group.files.filter(({ csv }) => csv === null) }))
        .filter(({ files }) => files.length > 0);
    const later = (column) => {
        if (!column || !isTimed(column))
            return ' WHERE false';
        const name = quoteIdentifier(column.name);
        const until = asked.to ? ` AND ${name} < DATE '${(0,core_period/* addDays */.fi)(asked.to, 1)}'` : '';
        return ` WHERE ${name} >= DATE '${(0,core_period/* firstDayOf */.Os)((0,core_period/* addMonths */.PS)((0,core_period/* monthOf */.GS)(reportDay), 1))}'${until}`;
    };
    return timed.length === 0 ? [] : [`SELECT count(*) AS rows FROM (${selectFiles(timed, later)})`];
}
function after_report_day_item(count) {
    return {
        id: 'after-report-day',
        severity: 'info',
        count,
        subject: 'rows',
        message: 'Rows of days after the day of the report were left out.',
    };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/bill-head.js





/** What the facts tell before any question is asked. */
async function readHead(engine, source, modeTable, { asOf, from, to, files }) {
    const [span = {}] = await engine.rows(SPAN);
    if (countOf(span['rows']) === 0)
        throw noCharges(files);
    if (countOf(span['undated']) > 0)
        throw withoutDate(countOf(span['undated']));
    const read = { start: (0,core_period/* day */.vd)(cost_cell_textOf(span['first'])), end: endOf(span, to) };
    const dataThrough = throughOf(span, asOf);
    const months = await engine.rows(bill_head_monthsSql(modeTable));
    const currencies = await engine.rows(`SELECT coalesce(billingCurrency, '') AS currency FROM facts GROUP BY 1 ORDER BY sum(rows) DESC, 1`);
    const accounts = await engine.rows(`SELECT subAccountId AS id, max(subAccountName) AS name FROM accounts WHERE subAccountId IS NOT NULL GROUP BY 1 ORDER BY 1`);
    return {
        source,
        rows: countOf(span['rows']),
        span: read,
        readFrom: readFrom(read, from),
        dataThrough,
        currencies: currencies.map((row) => cost_cell_textOf(row['currency'])),
        months: months.map((row) => bill_head_billMonth(row, dataThrough)),
        accounts: accounts.map((row) => ({ id: cost_cell_textOf(row['id']), name: cost_cell_textOf(row['name']) })),
    };
}
/**
 * The end is rounded up to a whole day. Where no end can be read, the day of the charge counts as one. A purchase
 * may run for years: what belongs to the bill is its start.
 */
const SPAN = `SELECT sum(rows) AS rows, sum(rows) FILTER (day IS NULL) AS undated, min(day) AS first,
    greatest(max(day) + 1, max(CASE WHEN lastShortEnd > date_trunc('day', lastShortEnd) THEN CAST(lastShortEnd AS DATE) + 1 ELSE CAST(lastShortEnd AS DATE) END)) AS last,
    max(lastShortEnd) FILTER (chargeKind IN (${quoteTexts(charge/* USAGE_KINDS */.od)})) AS through,
    max(lastEnd) FILTER (chargeKind IN (${quoteTexts(charge/* USAGE_KINDS */.od)})) AS anyThrough, max(lastEnd) AS end
  FROM facts`;
/**
 * An export of one month is that month from its first day, whenever its charges begin. Of several months the first
 * may be cut off: what lies before its first charge is not known.
 */
function readFrom({ start, end }, from) {
    const begin = (0,core_period/* firstDayOf */.Os)((0,core_period/* monthOf */.GS)(start));
    if ((0,core_period/* monthOf */.GS)((0,core_period/* addDays */.fi)(end, -1)) !== (0,core_period/* monthOf */.GS)(start))
        return start;
    return from && from > begin ? from : begin;
}
/** A charge of the last day that is read may run into the next one. */
function endOf(span, to) {
    const end = (0,core_period/* day */.vd)(cost_cell_textOf(span['last']));
    return to && end > (0,core_period/* addDays */.fi)(to, 1) ? (0,core_period/* addDays */.fi)(to, 1) : end;
}
/** Charges may be posted for hours that have not come yet; usage cannot be present beyond the day of the run. */
function throughOf(span, asOf) {
    const through = cost_cell_textOf(span['through']) ||
        cost_cell_textOf(span['anyThrough']) ||
        cost_cell_textOf(span['end']) ||
        `${cost_cell_textOf(span['last'])}T00:00:00.000Z`;
    const cap = `${(0,core_period/* addDays */.fi)(asOf, 1)}T00:00:00.000Z`;
    return through < cap ? through : cap;
}
function bill_head_monthsSql(modeTable) {
    const mode = modeTable ? 'any_value(m.mode)' : 'NULL';
    const join = modeTable
        ? `LEFT JOIN ${modeTable} AS m ON m.billingAccountId = f.billingAccountId AND m.billingMonth = f.billingMonth`
        : '';
    return `SELECT coalesce(f.billingAccountId, '') AS payer, strftime(coalesce(f.billingMonth, date_trunc('month', f.day)), '%Y-%m') AS month,
      coalesce(f.billingCurrency, '') AS currency, sum(f.rows) AS rows,
      coalesce(sum(f.rows) FILTER (f.counted AND f.invoiceId IS NULL), 0) AS withoutInvoice,
      sum(f.billedCost) FILTER (f.counted) AS billedCost, ${mode} AS mode
    FROM facts AS f ${join} GROUP BY 1, 2, 3 ORDER BY 2, 1, 3`;
}
function bill_head_billMonth(row, dataThrough) {
    const at = (0,core_period/* month */.F4)(cost_cell_textOf(row['month']));
    const currency = cost_cell_textOf(row['currency']);
    const withoutInvoice = countOf(row['withoutInvoice']);
    const mode = row['mode'];
    return {
        billingAccountId: cost_cell_textOf(row['payer']),
        month: at,
        currency,
        rows: countOf(row['rows']),
        rowsWithoutInvoice: withoutInvoice,
        billedCost: moneyOf(row['billedCost'], currency),
        discountMode: mode === 'NET' || mode === 'GROSS' ? mode : null,
        state: bill_head_stateOf(at, withoutInvoice, dataThrough),
    };
}
/** `finops-maths` §5: final once every row is invoiced and the month is over. */
function bill_head_stateOf(at, withoutInvoice, dataThrough) {
    if (dataThrough < `${(0,core_period/* firstDayOf */.Os)((0,core_period/* addMonths */.PS)(at, 1))}T00:00:00.000Z`)
        return 'incomplete';
    return withoutInvoice === 0 ? 'final' : 'provisional';
}
/** A charge that belongs to no month can be in no figure: no report that left it out would be right. */
function withoutDate(rows) {
    return new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `The export has rows (${rows}) with neither a billing period nor a start of their charge that can be read.`, 'Look at the date columns: they must read like 2026-06-01T00:00:00Z; another tool may have rewritten them.');
}
function noCharges(files) {
    const first = JSON.stringify(files[0]?.file.name ?? '');
    const where = files.length === 1 ? `The file ${first}` : `The export (${first} and ${files.length - 1} more)`;
    return new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `${where} holds no charges of the days that are read.`, 'Give an export with at least one row in the period that is read; a new export is filled within a day.');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/charges.js


const NAMES = Object.keys(CHARGE_COLUMNS).filter(isColumn);
function isColumn(name) {
    return Object.hasOwn(CHARGE_COLUMNS, name);
}
/**
 * Normalises the rows. Stored rows are translated once into a table; rows in Parquet files are translated by each
 * query, which then reads only the columns and row groups it needs.
 */
async function openCharges(engine, relation, dialect, dateColumn, days) {
    const translated = (columns, filter = '') => `SELECT ${columns.map((name) => `${dialect.select[name]} AS ${name}`).join(', ')}, false AS derived${relation.grouped ? ', raw.export_group' : ''} FROM ${relation.raw.relation} AS raw ${dialect.joins}${filter}`;
    if (relation.stored) {
        await engine.run(`CREATE TABLE charges AS ${translated(NAMES)}`);
        return {
            select: (columns, period) => limited(withDerived(columns, stored(columns), dialect), columns, days, period),
        };
    }
    return {
        select: (columns, period) => {
            const needed = columns.includes('day') ? columns : [...columns, 'day'];
            const rows = translated(needed, pushedDown(relation, dateColumn, period));
            return limited(withDerived(needed, rows, dialect), columns, days, period);
        },
    };
}
function stored(columns) {
    const needed = columns.includes('day') ? columns : [...columns, 'day'];
    return `SELECT ${needed.join(', ')}, derived FROM charges`;
}
function withDerived(columns, rows, dialect) {
    if (dialect.derivedTable === null)
        return rows;
    const needed = columns.includes('day') ? columns : [...columns, 'day'];
    return `${rows} UNION ALL BY NAME SELECT ${needed.join(', ')}, true AS derived FROM ${dialect.derivedTable}`;
}
function limited(rows, columns, days, period) {
    const limits = [
        ...(days.from ? [`(day >= DATE '${days.from}' OR day IS NULL)`] : []),
        ...(days.to ? [`(day <= DATE '${days.to}' OR day IS NULL)`] : []),
        ...(period ? [`day >= DATE '${period.start}'`, `day < DATE '${period.end}'`] : []),
    ];
    const where = limits.length > 0 ? ` WHERE ${limits.join(' AND ')}` : '';
    return `(SELECT ${columns.join(', ')}, derived FROM (${rows})${where})`;
}
/** The same limits on the column as it stands in the file, where the engine can skip row groups by it. */
function pushedDown(relation, dateColumn, period) {
    const name = relation.raw.find(dateColumn);
    const column = relation.columns.find((candidate) => candidate.name === name);
    if (!period || !column?.type.startsWith('TIMESTAMP'))
        return '';
    const start = `raw.${quoteIdentifier(column.name)}`;
    return ` WHERE (${start} >= DATE '${period.start}' AND ${start} < DATE '${period.end}') OR ${start} IS NULL`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/file-place.js
/**
 * Reads the layouts AWS writes: Data Exports `<export>/data/BILLING_PERIOD=2026-05/[<execution>/]…` beside
 * `metadata/…`, and the legacy report `<report>/20260501-20260601/[<assembly>/]…` or `<report>/year=2026/month=5/…`
 * (Data Exports guide, "Understanding export delivery").
 */
function filePlace(name) {
    const folders = name.split('/').slice(0, -1);
    const first = folders.findIndex((folder) => isPartition(folder));
    if (first === -1)
        return { root: withoutKind(folders).join('/'), month: null, version: '' };
    const rest = folders.slice(first);
    return {
        root: withoutKind(folders.slice(0, first)).join('/'),
        month: monthIn(rest),
        version: rest.filter((folder) => !isPartition(folder)).join('/'),
    };
}
const RANGE = /^(\d{4})(\d{2})\d{2}-\d{8}$/;
function isPartition(folder) {
    return folder.includes('=') || RANGE.test(folder);
}
function withoutKind(folders) {
    return /^(data|metadata)$/i.test(folders.at(-1) ?? '') ? folders.slice(0, -1) : folders;
}
function monthIn(folders) {
    const values = new Map();
    for (const folder of folders) {
        const range = RANGE.exec(folder);
        if (range)
            return `${range[1]}-${range[2]}`;
        const [key = '', value = ''] = folder.split('=');
        values.set(key.toLowerCase(), value);
    }
    const period = values.get('billing_period') ?? values.get('billingperiod');
    if (period && /^\d{4}-\d{2}/.test(period))
        return period.slice(0, 7);
    const [year, month] = [values.get('year'), values.get('month')];
    return year && month ? `${year}-${month.padStart(2, '0')}` : null;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/data-file.js

function dataFile(parts) {
    return { ...parts, place: filePlace(parts.file.name), listed: false };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/file-format.js
/** Files that lie beside exports and hold no charges. Only texts are judged by name: any text could be CSV. */
const NO_DATA = /(^|\/)(\.[^/]*|_[^/]*)$|\.(json|md|ya?ml|txt|sha\d*|md5|sql|html?|xml|log|pdf|png|svg)$/i;
/** Bytes needed to tell a format. */
const SNIFFED_BYTES = 4096;
function fileFormat(name, head) {
    if (head.length === 0)
        return NO_DATA.test(name) ? 'not-data' : 'empty';
    if (startsWith(head, [0x50, 0x41, 0x52, 0x31]))
        return 'parquet';
    if (startsWith(head, [0x1f, 0x8b]))
        return 'csv.gz';
    if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]))
        return 'zip';
    if (!NO_DATA.test(name) && (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])))
        return 'utf-16';
    if (NO_DATA.test(name))
        return 'not-data';
    if (!head.includes(0))
        return 'csv';
    return namedFormat(name) ? 'misnamed' : 'not-data';
}
/** What the ending of a name promises, as people call it; null where it promises nothing that bytes could break. */
function namedFormat(name) {
    const ending = /\.(parquet|gz|zip)$/i.exec(name)?.[0];
    if (ending === undefined)
        return null;
    const called = { '.parquet': 'Parquet', '.gz': 'gzip', '.zip': 'a ZIP archive' }[ending.toLowerCase()];
    return called === undefined ? null : { ending, called };
}
function startsWith(bytes, magic) {
    return magic.every((byte, index) => bytes[index] === byte);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/manifest.js

function isManifestName(name) {
    return /manifest\.json$/i.test(name);
}
/** Reads a manifest of a legacy report (`reportKeys`) or of Data Exports (`dataFiles`); null when it is neither. */
function parseManifest(name, text) {
    const document = parsed(text);
    if (document === null)
        return null;
    const keys = texts(document['dataFiles'] ?? document['reportKeys']);
    if (keys.length === 0)
        return null;
    const version = document['executionId'] ?? document['assemblyId'];
    const place = filePlace(name);
    return {
        name,
        version: typeof version === 'string' ? version : '',
        keys,
        place: { ...place, month: place.month ?? monthOfKeys(keys) ?? billingMonth(document['billingPeriod']) },
    };
}
/** The files a manifest names, null for each that is not here. Keys are another bucket's: the longest common path end wins. */
function filesOf(manifest, files) {
    return manifest.keys.map((key) => {
        const scored = files
            .filter(({ file }) => baseName(file.name) === baseName(key))
            .map((file) => ({
            file,
            score: commonEnd(file.file.name, key),
            near: commonStart(file.file.name, manifest.name),
        }))
            .sort((a, b) => b.score - a.score || b.near - a.near);
        return scored[0]?.file ?? null;
    });
}
function parsed(text) {
    try {
        const document = JSON.parse(text);
        return isRecord(document) ? document : null;
    }
    catch {
        return null;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function monthOfKeys(keys) {
    const months = new Set(keys.map((key) => filePlace(key).month));
    return months.size === 1 ? ([...months][0] ?? null) : null;
}
function billingMonth(period) {
    const start = isRecord(period) ? period['start'] : null;
    const match = typeof start === 'string' ? /^(\d{4})-?(\d{2})/.exec(start) : null;
    return match ? `${match[1]}-${match[2]}` : null;
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function commonEnd(a, b) {
    return commonStart(reversed(a), reversed(b));
}
/** How many path segments two paths share from the start. */
function commonStart(a, b) {
    const [left, right] = [a.split('/'), b.split('/')];
    const differs = left.findIndex((segment, index) => segment !== right[index]);
    return differs === -1 ? left.length : differs;
}
function reversed(path) {
    return path.split('/').reverse().join('/');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/names-below.js
/** Names of files without the folders that all of them lie in, by their whole name: what a report may show of them. */
function namesBelow(names) {
    const paths = names.map((name) => name.split('/'));
    const [first = [], ...others] = paths.map((parts) => parts.slice(0, -1));
    const differs = first.findIndex((folder, at) => others.some((parts) => parts[at] !== folder));
    const shared = differs === -1 ? first.length : differs;
    return new Map(paths.map((parts) => [parts.join('/'), parts.slice(shared).join('/')]));
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/versions.js


/**
 * Of several deliveries of one month only the newest counts; they are never added up (`finops-maths` §4).
 * The manifest decides where there is one: AWS rewrites the one nearest the top with every delivery. Without a
 * manifest a delivery is told by its folder, and its age by the time in the folder's name. Throws `EXPORT_OVERLAP`
 * where neither tells which one is the newest.
 */
function chooseVersions(files, manifests) {
    const current = manifests
        .map((manifest) => ({ manifest, files: present(manifest, files) }))
        .filter((known) => known.files.length > 0);
    const newest = [...groupBy(current, ({ manifest }) => versions_monthKey(manifest)).values()].map(newestManifest);
    const listed = new Set(newest.flatMap((known) => known.files));
    const named = new Set(current.flatMap((known) => known.files));
    const places = new Set([...listed].map(placeKey));
    const covered = files.filter((file) => !listed.has(file) && (named.has(file) || places.has(placeKey(file))));
    const left = files.filter((file) => !listed.has(file) && !covered.includes(file));
    const byFolder = [...groupBy(left, placeKey).values()].map(newestFolder);
    return {
        chosen: files
            .filter((file) => listed.has(file) || byFolder.some((group) => group.chosen.includes(file)))
            .map((file) => ({ ...file, listed: listed.has(file) })),
        superseded: [
            ...covered.filter((file) => named.has(file) || file.place.version !== ''),
            ...byFolder.flatMap((group) => group.superseded),
        ],
        unlisted: covered.filter((file) => !named.has(file) && file.place.version === ''),
    };
}
function present(manifest, files) {
    const found = filesOf(manifest, files);
    const here = found.filter((file) => file !== null);
    if (here.length === 0 || here.length === manifest.keys.length)
        return here;
    throw new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `The manifest ${JSON.stringify(manifest.name)} names ${manifest.keys.length} data files, ${manifest.keys.length - here.length} of them are not here.`, 'Copy the export again as a whole: without these files the totals would be short.');
}
function versions_monthKey({ place }) {
    return `${place.root} ${place.month ?? ''}`;
}
/** Folder and month: files of one delivery share them, and so do deliveries of one month. */
function placeKey({ location, place }) {
    return `${location} ${place.root} ${place.month ?? ''}`;
}
function newestManifest(known) {
    const depth = (path) => path.split('/').length;
    const top = Math.min(...known.map(({ manifest }) => depth(manifest.name)));
    const atTop = known.filter(({ manifest }) => depth(manifest.name) === top);
    const first = newestOf(atTop, ({ manifest }) => (atTop.length === 1 ? '' : manifest.place.version));
    if (first)
        return first;
    throw cannotTell(known.map(({ manifest }) => manifest.name));
}
function newestFolder(files) {
    const versions = [...groupBy(files, ({ place }) => place.version).entries()];
    const [only] = versions;
    if (only && versions.length === 1)
        return { chosen: only[1], superseded: [] };
    // Folders that name no month are not deliveries of one: whether they overlap is judged by their charges.
    if (files[0]?.place.month === null)
        return { chosen: files, superseded: [] };
    const newest = newestOf(versions, ([version]) => version);
    if (!newest)
        throw cannotTell(versions.map(([version]) => version || '(no folder)'));
    return { chosen: newest[1], superseded: files.filter((file) => !newest[1].includes(file)) };
}
/** The one whose folder name starts with the latest time; null where names do not tell. */
function newestOf(items, folder) {
    const [only] = items;
    if (items.length === 1 && only !== undefined)
        return only;
    const timed = items.map((item) => ({
        item,
        time: /^\d{4}-?\d{2}-?\d{2}T[\d:.-]+Z?/.exec(folder(item))?.[0] ?? null,
    }));
    if (timed.some(({ time }) => time === null))
        return null;
    const ordered = timed.sort((a, b) => ((a.time ?? '') < (b.time ?? '') ? 1 : -1));
    return ordered[0]?.time === ordered[1]?.time ? null : (ordered[0]?.item ?? null);
}
function cannotTell(names) {
    return new errors/* SpendlogError */.T('EXPORT_OVERLAP', `One month is here in ${names.length} versions and nothing tells which is the newest: ${names
        .slice(0, 3)
        .map((name) => JSON.stringify(name))
        .join(', ')}.`, 'Keep the newest version only, or copy the manifest of the export along with its files.');
}
function groupBy(items, key) {
    return Map.groupBy(items, key);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/discover.js






/** A manifest lists columns and files; beyond this it is something else. */
const MANIFEST_BYTES = 8 * 1024 * 1024;
/** Finds the files of charges at the given locations and leaves out what must not be counted, saying so. */
async function discover(locations, filesAt, maxBytes) {
    const found = [];
    const manifests = [];
    const ignored = [];
    const unreadable = [];
    for (const [index, location] of locations.entries()) {
        const files = filesAt(location);
        const listed = await files.list(location);
        const names = namesBelow(listed.map(({ name }) => name));
        for (const file of listed) {
            const shown = names.get(file.name) ?? '';
            const format = fileFormat(file.name, await files.head(file, SNIFFED_BYTES));
            if (format === 'empty')
                throw emptyFile(file);
            if (format === 'utf-16')
                throw notUtf8(file.name);
            if (format === 'misnamed')
                throw misnamed(file.name);
            if (format !== 'not-data')
                found.push(dataFile({ file, files, format, location: index, shown }));
            else if (!isManifestName(file.name))
                ignored.push(shown);
            else {
                const manifest = await readManifest(file, files);
                if (manifest)
                    manifests.push(manifest);
                else
                    unreadable.push(shown);
            }
        }
        if (!found.some((file) => file.location === index))
            throw nothingFound(location, listed.length);
    }
    const single = withoutRepeats(found);
    const { chosen, superseded, unlisted } = chooseVersions(single, manifests);
    refuseTooLarge(chosen, maxBytes);
    return {
        files: chosen,
        quality: fileQuality({
            ignored,
            unreadable,
            repeated: shownNames(found.filter((file) => !single.includes(file))),
            superseded: shownNames(superseded),
            unlisted: shownNames(unlisted),
        }),
    };
}
async function readManifest(file, files) {
    if (file.bytes > MANIFEST_BYTES)
        return null;
    return parseManifest(file.name, new TextDecoder().decode(await files.head(file, file.bytes)));
}
function shownNames(files) {
    return files.map(({ shown }) => shown);
}
/** One file reached by two locations (a folder and a glob in it) is one file. */
function withoutRepeats(files) {
    return [...new Map(files.toReversed().map((file) => [file.file.name, file])).values()].sort((a, b) => a.file.name < b.file.name ? -1 : 1);
}
function emptyFile(file) {
    return new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `The file ${JSON.stringify(file.name)} is empty.`, 'Copy it again, or leave it out: an export file has at least a header line.');
}
/** A text in another encoding than exports are written in. */
function notUtf8(name) {
    return new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `The file ${JSON.stringify(name)} is not written in UTF-8.`, 'Exports are in UTF-8; another tool has rewritten this one. Save it as "CSV UTF-8", or export it again.');
}
/** A file that is not what its ending says, and nothing else that could be read. */
function misnamed(name) {
    const { ending, called } = namedFormat(name) ?? { ending: '', called: 'what it says' };
    return new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `The file ${JSON.stringify(name)} is named ${ending} but is not ${called}.`, 'It may be damaged, renamed, or an error page that was saved instead: copy or download it again.');
}
function nothingFound(location, files) {
    const others = files === 0 ? '' : files === 1 ? ' (1 other file)' : ` (${files} other files)`;
    return new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `There is no export file at ${JSON.stringify(location)}${others}.`, 'Give a folder with CSV, CSV.gz, ZIP or Parquet files of a FOCUS export or a Cost and Usage Report.');
}
function refuseTooLarge(files, maxBytes) {
    const bytes = files.reduce((sum, { file }) => sum + file.bytes, 0);
    if (bytes <= maxBytes)
        return;
    throw new errors/* SpendlogError */.T('INPUT_TOO_LARGE', `The export is ${bytes} bytes in ${files.length} files; the limit for reading on one machine is ${maxBytes} bytes.`, 'Athena is not available yet. Read fewer months (a narrower folder or glob, e.g. one BILLING_PERIOD), or raise costs.maxLocalBytes if the machine has the disk for it.');
}
function fileQuality(left) {
    const item = (id, severity, files, message) => files.length === 0
        ? []
        : [
            {
                id,
                severity,
                count: files.length,
                subject: 'files',
                message,
                examples: files.slice(0, 3),
            },
        ];
    return [
        ...item('file-ignored', 'info', left.ignored, 'Files beside the export that hold no charges were not read.'),
        ...item('manifest-unreadable', 'warning', left.unreadable, 'A manifest could not be understood; the data files were read without it.'),
        ...item('file-named-twice', 'info', left.repeated, 'Files that several of the given paths lead to were read once.'),
        ...item('version-superseded', 'info', left.superseded, 'Older deliveries of a month were left out; only the newest counts.'),
        ...item('file-not-in-manifest', 'warning', left.unlisted, 'Data files that the manifest of their folder does not name were left out.'),
    ];
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/csv-layout.js


/** Tried in this order; the first that gives most columns is meant. */
const DELIMITERS = [',', ';', '\t', '|'];
/** Lines looked at for a header. */
const FIRST_LINES = 20;
/** Reads the header of a CSV file; null where there is none. */
async function readCsvLayout(engine, path, compression) {
    // A delimiter that no export holds gives whole lines; one thread gives the first ones.
    const rows = await engine.rows(`SELECT line FROM read_csv([${quoteText(path)}], auto_detect = false, header = false, columns = {'line': 'VARCHAR'}, delim = E'\\x01', quote = '', escape = '', strict_mode = false, parallel = false, compression = '${compression}') LIMIT ${FIRST_LINES}`);
    const lines = rows.map(({ line }) => (typeof line === 'string' ? line : ''));
    const skip = lines.findIndex((line) => line.trim() !== '');
    const header = lines[skip];
    if (header === undefined)
        return null;
    const [best] = DELIMITERS.map((delimiter) => ({ delimiter, names: fieldsOf(header, delimiter) })).sort((a, b) => b.names.length - a.names.length);
    return best
        ? {
            ...best,
            skip,
            names: distinctNames(best.names.map((name, index) => name || `column${index}`)),
            shortRows: false,
        }
        : null;
}
/** The fields of one line, quoted or not. */
function fieldsOf(line, delimiter) {
    const fields = [];
    let at = 0;
    while (at <= line.length) {
        const quoted = /^\s*"((?:[^"]|"")*)"\s*/.exec(line.slice(at));
        const after = at + (quoted?.[0].length ?? 0);
        const next = line.indexOf(delimiter, after);
        const end = next === -1 ? line.length : next;
        fields.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : line.slice(at, end).trim());
        at = end + 1;
    }
    return fields;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-columns.js

/** Columns without which no figure can be had from a Cost and Usage Report, by their CUR 2.0 names. */
const CUR_REQUIRED = [
    'line_item_line_item_type',
    'line_item_usage_start_date',
    'line_item_currency_code',
    'line_item_unblended_cost',
];
const CUR_DATE_COLUMN = 'line_item_usage_start_date';
/** Columns that are read where present. */
const READ = [
    ...CUR_REQUIRED,
    'bill_billing_entity',
    'bill_billing_period_end_date',
    'bill_billing_period_start_date',
    'bill_invoice_id',
    'bill_payer_account_id',
    'line_item_line_item_description',
    'line_item_net_unblended_cost',
    'line_item_operation',
    'line_item_product_code',
    'line_item_resource_id',
    'line_item_usage_account_id',
    'line_item_usage_amount',
    'line_item_usage_end_date',
    'line_item_usage_type',
    'pricing_lease_contract_length',
    'pricing_offering_class',
    'pricing_public_on_demand_cost',
    'pricing_purchase_option',
    'pricing_rate_code',
    'pricing_rate_id',
    'pricing_term',
    'pricing_unit',
    'reservation_amortized_upfront_cost_for_usage',
    'reservation_amortized_upfront_fee_for_billing_period',
    'reservation_effective_cost',
    'reservation_end_time',
    'reservation_net_amortized_upfront_cost_for_usage',
    'reservation_net_amortized_upfront_fee_for_billing_period',
    'reservation_net_effective_cost',
    'reservation_net_recurring_fee_for_usage',
    'reservation_net_unused_amortized_upfront_fee_for_billing_period',
    'reservation_net_unused_recurring_fee',
    'reservation_recurring_fee_for_usage',
    'reservation_reservation_a_r_n',
    'reservation_start_time',
    'reservation_unused_amortized_upfront_fee_for_billing_period',
    'reservation_unused_recurring_fee',
    'savings_plan_amortized_upfront_commitment_for_billing_period',
    'savings_plan_end_time',
    'savings_plan_net_amortized_upfront_commitment_for_billing_period',
    'savings_plan_net_recurring_commitment_for_billing_period',
    'savings_plan_net_savings_plan_effective_cost',
    'savings_plan_offering_type',
    'savings_plan_payment_option',
    'savings_plan_purchase_term',
    'savings_plan_recurring_commitment_for_billing_period',
    'savings_plan_savings_plan_a_r_n',
    'savings_plan_savings_plan_effective_cost',
    'savings_plan_start_time',
    'savings_plan_total_commitment_to_date',
    'savings_plan_used_commitment',
];
/** Columns that are read as exact amounts. */
const CUR_AMOUNTS = READ.filter((name) => /_(cost|amount|for_usage|for_billing_period|fee|commitment_to_date|used_commitment)$/.test(name));
/** Families of columns that are known and read past. */
const FAMILIES = [
    'bill_*',
    'identity_*',
    'line_item_*',
    'pricing_*',
    'product_*',
    'reservation_*',
    'savings_plan_*',
    'split_line_item_*',
    'discount_*',
    'resource_tags_*',
    'cost_category_*',
];
/** `year` and `month` are the partitions of an Athena table. */
const LEGACY_ONLY = ['product_product_name', 'product_region', 'year*', 'month*'];
const CUR2_ONLY = [
    'line_item_usage_account_name',
    'product_region_code',
    'product',
    'resource_tags',
    'cost_category',
    'tags*',
    'billing_period*',
];
function curKnownColumns(dialect) {
    return [...READ, ...FAMILIES, ...(dialect === 'CUR 2.0' ? CUR2_ONLY : LEGACY_ONLY)];
}
/** A column that only one of the two has decides; where none is there, `line_item_…` names without flat product names are CUR 2.0. */
function recogniseCur(names) {
    const keys = new Set(names.map(columnKey));
    const has = (name) => keys.has(columnKey(name));
    // One of the required columns may be missing: that is for the caller to say, with its name.
    if (CUR_REQUIRED.filter(has).length < 2)
        return null;
    if (names.some((name) => name.includes('/')))
        return 'CUR legacy';
    if (['product', 'resource_tags', 'cost_category', 'line_item_usage_account_name'].some(has)) {
        return 'CUR 2.0';
    }
    return has('product_product_name') ? 'CUR legacy' : 'CUR 2.0';
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-charges.js
/** A line whose whole meaning is its cost: on the invoice, amortised and at list alike. */
const PLAIN = {
    ownKinds: false,
    billedCost: 'cost',
    effectiveCost: 'cost',
    listCost: 'cost',
    contractedCost: 'cost',
    countsQuantity: false,
    pricing: null,
    used: false,
    commitment: null,
    counted: true,
};
/** Money that buys a commitment: on the invoice now, in effective cost over the hours it covers. */
const COMMITMENT_PAYMENT = {
    ...PLAIN,
    category: 'Purchase',
    kind: 'commitmentPurchase',
    effectiveCost: 'zero',
    listCost: 'zero',
    contractedCost: 'zero',
};
const cur_charges_COVERED = {
    ...PLAIN,
    category: 'Usage',
    kind: 'usage',
    listCost: 'onDemand',
    // The report has no column for the price after private rates and before the commitment.
    contractedCost: 'unknown',
    countsQuantity: true,
    pricing: 'Committed',
    used: true,
};
const LEFT_OUT = {
    ...PLAIN,
    category: 'Usage',
    kind: 'usage',
    billedCost: 'none',
    effectiveCost: 'none',
    listCost: 'none',
    contractedCost: 'none',
    counted: false,
};
/**
 * The rules in the order they are tried: the first whose type and condition fit is the line's.
 * The unused part of a commitment is not here; it is computed from the fee lines.
 */
const CHARGE_RULES = [
    // Pods and tasks that repeat, divided, what the instance below them already costs.
    { ...LEFT_OUT, id: 'splitCost', types: [], condition: 'splitCost' },
    {
        ...PLAIN,
        id: 'usage',
        types: ['Usage'],
        category: 'Usage',
        kind: 'usage',
        ownKinds: true,
        listCost: 'onDemand',
        countsQuantity: true,
        pricing: 'Standard',
    },
    {
        ...PLAIN,
        id: 'flatRate',
        types: ['FlatRateSubscription'],
        category: 'Usage',
        kind: 'usage',
        ownKinds: true,
        countsQuantity: true,
        pricing: 'Standard',
    },
    {
        ...cur_charges_COVERED,
        id: 'discountedUsage',
        types: ['DiscountedUsage'],
        effectiveCost: 'reservation',
        commitment: 'Reservation',
    },
    {
        ...cur_charges_COVERED,
        id: 'savingsPlanCoveredUsage',
        types: ['SavingsPlanCoveredUsage'],
        billedCost: 'zero',
        effectiveCost: 'savingsPlan',
        commitment: 'Savings Plan',
    },
    {
        ...LEFT_OUT,
        id: 'savingsPlanNegation',
        types: ['SavingsPlanNegation'],
        commitment: 'Savings Plan',
    },
    {
        ...COMMITMENT_PAYMENT,
        id: 'savingsPlanFee',
        types: ['SavingsPlanRecurringFee', 'SavingsPlanUpfrontFee'],
        commitment: 'Savings Plan',
    },
    { ...COMMITMENT_PAYMENT, id: 'reservationFee', types: ['RIFee'], commitment: 'Reservation' },
    {
        ...COMMITMENT_PAYMENT,
        id: 'reservationUpfrontFee',
        types: ['Fee'],
        condition: 'reservation',
        commitment: 'Reservation',
    },
    { ...PLAIN, id: 'fee', types: ['Fee'], category: 'Purchase', kind: 'purchase', ownKinds: true },
    {
        ...PLAIN,
        id: 'discount',
        types: [
            'EdpDiscount',
            'PrivateRateDiscount',
            'BundledDiscount',
            'RiVolumeDiscount',
            'SppDiscount',
            'Discount',
        ],
        category: 'Adjustment',
        kind: 'discount',
        listCost: 'zero',
    },
    { ...PLAIN, id: 'credit', types: ['Credit'], category: 'Credit', kind: 'credit' },
    {
        ...COMMITMENT_PAYMENT,
        id: 'commitmentRefund',
        types: ['Refund'],
        condition: 'commitmentRefund',
        kind: 'refund',
    },
    { ...PLAIN, id: 'refund', types: ['Refund'], category: 'byUsageType', kind: 'refund' },
    { ...PLAIN, id: 'tax', types: ['Tax'], category: 'Tax', kind: 'tax' },
    { ...PLAIN, id: 'other', types: [], category: 'Adjustment', kind: 'adjustment' },
];
/** Operations of split cost allocation rows. */
const SPLIT_COST_OPERATIONS = ['EKSPod-EC2', 'ECSTask-EC2'];

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-lines.js


function curLines(raw) {
    const start = raw.timestamp('line_item_usage_start_date');
    const billing = raw.timestamp('bill_billing_period_start_date');
    return {
        payer: `coalesce(${raw.text('bill_payer_account_id')}, '')`,
        month: `CAST(date_trunc('month', coalesce(${billing}, ${start})) AS DATE)`,
        currency: raw.text('line_item_currency_code'),
        type: raw.text('line_item_line_item_type'),
        rule: ruleExpression(raw),
        start,
        end: raw.timestamp('line_item_usage_end_date'),
        // A line whose start cannot be read still belongs to its bill: it is put on the bill's first day.
        day: `CAST(coalesce(${start}, ${billing}) AS DATE)`,
        savingsPlanArn: raw.text('savings_plan_savings_plan_a_r_n'),
        reservationArn: raw.text('reservation_reservation_a_r_n'),
        unblended: raw.amount('line_item_unblended_cost'),
        net: raw.amount('line_item_net_unblended_cost'),
        effective: { NET: effectiveCosts(raw, 'net_'), GROSS: effectiveCosts(raw, '') },
    };
}
/** The sum of two amounts of which one may be missing; unknown only when both are. */
function sumOfKnown(a, b) {
    return `CASE WHEN ${a} IS NULL AND ${b} IS NULL THEN NULL ELSE coalesce(${a}, 0) + coalesce(${b}, 0) END`;
}
/** `expression IN (…)` over literals. */
function isOneOf(expression, values) {
    return `${expression} IN (${quoteTexts(values)})`;
}
/** Ids of the rules with a property. */
function rulesWhere(test) {
    return CHARGE_RULES.filter(test).map((rule) => rule.id);
}
/** What `outcome` says of a line's rule, with one branch for each distinct outcome. */
function byRule(rule, outcome) {
    const groups = Map.groupBy(CHARGE_RULES, outcome);
    const branches = [...groups].map(([result, rules]) => `WHEN ${isOneOf(rule, rules.map(({ id }) => id))} THEN ${result}`);
    return `CASE ${branches.join(' ')} END`;
}
function effectiveCosts(raw, net) {
    const parts = sumOfKnown(raw.amount(`reservation_${net}amortized_upfront_cost_for_usage`), raw.amount(`reservation_${net}recurring_fee_for_usage`));
    return {
        savingsPlan: raw.amount(`savings_plan_${net}savings_plan_effective_cost`),
        // Reports from before the effective cost column have only its two parts.
        reservation: `coalesce(${raw.amount(`reservation_${net}effective_cost`)}, ${parts})`,
    };
}
function ruleExpression(raw) {
    const type = raw.text('line_item_line_item_type');
    const branches = CHARGE_RULES.flatMap((rule) => {
        const tests = [
            ...(rule.types.length > 0 ? [isOneOf(type, rule.types)] : []),
            ...(rule.condition ? [conditions(raw)[rule.condition]] : []),
        ];
        return tests.length > 0 ? [`WHEN ${tests.join(' AND ')} THEN ${quoteText(rule.id)}`] : [];
    });
    return `CASE ${branches.join(' ')} ELSE 'other' END`;
}
function conditions(raw) {
    const reservation = `${raw.text('reservation_reservation_a_r_n')} IS NOT NULL`;
    const product = raw.text('line_item_product_code');
    const description = raw.text('line_item_line_item_description');
    const plan = `(${product} LIKE '%SavingsPlans' AND ${description} LIKE 'Refund for one-time fee%')`;
    return {
        splitCost: isOneOf(raw.text('line_item_operation'), SPLIT_COST_OPERATIONS),
        reservation,
        // A missing column makes one side NULL; the other still decides.
        commitmentRefund: `(${reservation} OR coalesce(${plan}, false))`,
    };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-mode.js

/**
 * The discount mode of one payer and billing month (`finops-maths` §2): NET only where the net columns are filled
 * and account for the whole month. Decided once for all its lines: a line that fell back on its own would bring a
 * discount in twice, in its net cost and as a discount line.
 */
function discountMode(facts) {
    const filled = facts.some((one) => (0,decimal/* compareDecimal */.FF)(one.netMagnitude, decimal/* ZERO */.f2) > 0);
    return filled && facts.every(netIsComplete) ? 'NET' : 'GROSS';
}
/** Whether the net columns add up to the unblended ones, so that they can stand for the month. */
function netIsComplete(facts) {
    const difference = (0,decimal/* subtractDecimal */.y8)(facts.net, facts.unblended);
    return isWithinTolerance(difference, facts.unblended) && facts.coveredWithoutNet === 0;
}
const CENT = (0,decimal/* decimal */._)('0.01');
const MILLIONTH = (0,decimal/* decimal */._)('0.000001');
/** Rounding that an exact total may carry: a cent, or a millionth of the total. */
function isWithinTolerance(difference, total) {
    const allowed = (0,decimal/* multiplyDecimal */.Yd)(magnitude(total), MILLIONTH);
    const limit = (0,decimal/* compareDecimal */.FF)(allowed, CENT) > 0 ? allowed : CENT;
    return (0,decimal/* compareDecimal */.FF)(magnitude(difference), limit) <= 0;
}
function magnitude(value) {
    return value.units < 0n ? (0,decimal/* negateDecimal */.On)(value) : value;
}
function sumDecimals(values) {
    let total = decimal/* ZERO */.f2;
    for (const value of values)
        total = (0,decimal/* addDecimal */.vE)(total, value);
    return total;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-values.js
/** A text of an engine row; '' where it is NULL. */
function cur_values_textOf(row, column) {
    return nullableText(row, column) ?? '';
}
function nullableText(row, column) {
    const value = row[column] ?? null;
    if (value === null || typeof value === 'string')
        return value;
    throw new TypeError(`${column} is not text`);
}
/** A DECIMAL of an engine row. */
function amountOf(row, column) {
    const value = row[column] ?? null;
    if (value === null)
        return null;
    if (typeof value === 'object' && 'units' in value)
        return value;
    throw new TypeError(`${column} is not an exact amount`);
}
/** A count of an engine row. */
function cur_values_countOf(row, column) {
    const value = row[column];
    if (typeof value === 'bigint' || typeof value === 'number')
        return Number(value);
    throw new TypeError(`${column} is not a count`);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-census.js





/** Throws `EXPORT_UNREADABLE` where a line belongs to no month. */
async function takeCensus(engine, raw) {
    const census = (await engine.rows(censusQuery(raw))).map(toEntry);
    const undated = census.filter(({ month }) => month === '').reduce((total, { rows }) => total + rows, 0);
    if (undated > 0)
        throw cur_census_withoutDate(undated);
    return census;
}
function cur_census_withoutDate(lines) {
    return new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `The report has lines (${lines}) with neither a billing period nor a usage start that can be read.`, 'Look at the date columns: AWS writes 2026-06-01T00:00:00Z; another tool may have rewritten them.');
}
function payerMonths(census) {
    const throughs = new Map();
    for (const { payer, through } of census) {
        if (through !== null && through > (throughs.get(payer) ?? ''))
            throughs.set(payer, through);
    }
    const groups = Map.groupBy(census, ({ payer, month }) => cur_census_monthKey(payer, month));
    return [...groups.values()].flatMap((entries) => {
        const first = entries[0];
        return first ? [payerMonth(first, entries, throughs.get(first.payer) ?? null)] : [];
    });
}
function cur_census_monthKey(payer, month) {
    return `${month} ${payer}`;
}
function payerMonth({ payer, month }, entries, through) {
    const invoiced = entries.every(({ rowsWithoutInvoice }) => rowsWithoutInvoice === 0);
    const elapsed = through !== null && Date.parse(through) >= nextMonth(month);
    return {
        payer,
        month,
        mode: discountMode(byCurrency(entries).map(({ facts }) => facts)),
        closed: invoiced || elapsed,
        through,
        entries,
    };
}
/** The instant a billing month ends, in milliseconds. */
function nextMonth(month) {
    const start = new Date(`${month}T00:00:00Z`);
    return Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1);
}
/** The facts that decide a mode, one entry per currency. Split cost rows repeat the cost of others and are not in them. */
function byCurrency(entries) {
    const counted = entries.filter(({ rule }) => rule !== 'splitCost');
    return [...Map.groupBy(counted, ({ currency }) => currency)].map(([currency, group]) => ({
        currency,
        facts: {
            unblended: sumDecimals(group.map(({ unblended }) => unblended)),
            net: sumDecimals(group.map(({ net }) => net)),
            netMagnitude: sumDecimals(group.map(({ netMagnitude }) => netMagnitude)),
            coveredWithoutNet: group.reduce((total, { coveredWithoutNet }) => total + coveredWithoutNet, 0),
        },
    }));
}
function censusQuery(raw) {
    const lines = curLines(raw);
    const { NET, GROSS } = lines.effective;
    const misses = (gross, net) => `(coalesce(${gross}, 0) <> 0 AND coalesce(${net}, 0) = 0)`;
    const usage = isOneOf(lines.rule, rulesWhere((rule) => rule.countsQuantity));
    return `SELECT ${lines.payer} AS payer, CAST(${lines.month} AS VARCHAR) AS month, ${lines.currency} AS currency,
  ${lines.rule} AS rule, ${lines.type} AS type, count(*) AS lines,
  count(*) FILTER (${raw.text('bill_invoice_id')} IS NULL) AS withoutInvoice,
  sum(${lines.unblended}) AS unblended, sum(${lines.net}) AS net, sum(abs(${lines.net})) AS netMagnitude,
  count(*) FILTER (CASE ${lines.rule}
    WHEN 'savingsPlanCoveredUsage' THEN ${misses(GROSS.savingsPlan, NET.savingsPlan)}
    WHEN 'discountedUsage' THEN ${misses(GROSS.reservation, NET.reservation)} END) AS coveredWithoutNet,
  count(*) FILTER (CAST(${raw.timestamp('bill_billing_period_end_date')} AS TIME) <> TIME '00:00:00') AS oddPeriodEnds,
  strftime(max(${lines.end}) FILTER (${usage} AND ${lines.end} - ${lines.start} <= INTERVAL 1 DAY), '%Y-%m-%dT%H:%M:%SZ') AS through
FROM ${raw.relation} AS raw GROUP BY ALL ORDER BY ALL`;
}
function toEntry(row) {
    return {
        payer: cur_values_textOf(row, 'payer'),
        month: cur_values_textOf(row, 'month'),
        currency: cur_values_textOf(row, 'currency'),
        rule: cur_values_textOf(row, 'rule'),
        type: cur_values_textOf(row, 'type'),
        rows: cur_values_countOf(row, 'lines'),
        rowsWithoutInvoice: cur_values_countOf(row, 'withoutInvoice'),
        unblended: amountOf(row, 'unblended') ?? decimal/* ZERO */.f2,
        net: amountOf(row, 'net') ?? decimal/* ZERO */.f2,
        netMagnitude: amountOf(row, 'netMagnitude') ?? decimal/* ZERO */.f2,
        coveredWithoutNet: cur_values_countOf(row, 'coveredWithoutNet'),
        oddPeriodEnds: cur_values_countOf(row, 'oddPeriodEnds'),
        through: nullableText(row, 'through'),
    };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-commitment-sql.js


/** What a commitment's month is known by. */
const COMMITMENT_KEYS = ['payer', 'month', 'currency', 'kind', 'arn'];
/** What the computed charges take over from the fee lines. */
const FEE_ATTRIBUTES = [
    'billingAccountId',
    'subAccountId',
    'subAccountName',
    'billingCurrency',
    'providerName',
    'invoiceId',
    'serviceName',
    'serviceCategory',
    'regionId',
    'lineItemType',
    'chargeDescription',
    'usageType',
    'operation',
    'commitmentDiscountId',
    'commitmentDiscountType',
    'commitmentDiscountName',
    'commitmentStart',
    'commitmentEnd',
    'billingMonth',
];
/** One row for each commitment and month, with the figures of its fee lines. */
function feeQuery(raw, select) {
    const lines = curLines(raw);
    const attributes = FEE_ATTRIBUTES.map((name) => `min(${select[name]}) AS ${name}`);
    const group = groupColumns(raw);
    const term = { start: raw.timestamp('reservation_start_time'), end: raw.timestamp('reservation_end_time') };
    return `SELECT row_number() OVER (ORDER BY ${group.join(', ')}) AS id, ${groupList(raw)}, ${attributes.join(', ')},
  ${cur_commitment_sql_instantOf(`min(${lines.start})`)} AS lineStart, ${cur_commitment_sql_instantOf(`max(${lines.end})`)} AS lineEnd,
  ${cur_commitment_sql_instantOf(`min(${term.start})`)} AS termStart, ${cur_commitment_sql_instantOf(`max(${term.end})`)} AS termEnd,
  ${feeAmounts(raw, 'net_', `coalesce(${lines.net}, 0)`)}, ${feeAmounts(raw, '', lines.unblended)}
FROM ${raw.relation} AS raw
WHERE ${lines.rule} IN ('savingsPlanFee', 'reservationFee') AND ${lines.type} <> 'SavingsPlanUpfrontFee'
GROUP BY ${group.join(', ')}`;
}
/** Every line of a Savings Plan repeats its month's commitment; a reservation's lines each have their own part. */
function feeAmounts(raw, net, cost) {
    const plan = (name) => raw.amount(`savings_plan_${net}${name}_commitment_for_billing_period`);
    const reservation = (name) => raw.amount(`reservation_${net}${name}`);
    const unused = sumOfKnown(reservation('unused_amortized_upfront_fee_for_billing_period'), reservation('unused_recurring_fee'));
    return `max(${plan('recurring')}) AS ${net}recurring, max(${plan('amortized_upfront')}) AS ${net}upfront,
  sum(${cost}) AS ${net}fee, sum(${reservation('amortized_upfront_fee_for_billing_period')}) AS ${net}amortized,
  sum(${unused}) AS ${net}unused`;
}
/** One row for each commitment and day, with what was covered and what was not used. */
function dayQuery(raw, months) {
    const lines = curLines(raw);
    const used = (mode) => `CASE ${lines.rule} WHEN 'discountedUsage' THEN ${lines.effective[mode].reservation} WHEN 'savingsPlanCoveredUsage' THEN ${lines.effective[mode].savingsPlan} END`;
    const unused = `${raw.amount('savings_plan_total_commitment_to_date')} - ${raw.amount('savings_plan_used_commitment')}`;
    const fee = `${lines.type} = 'SavingsPlanRecurringFee'`;
    return `SELECT ${groupList(raw)}, CAST(${lines.day} AS VARCHAR) AS day,
  sum(${used('NET')}) AS net_used, sum(${used('GROSS')}) AS used,
  sum(greatest(${unused}, 0)) FILTER (${fee} AND ${unused} IS NOT NULL) AS unused,
  count(*) FILTER ((${fee} AND ${unused} IS NULL) OR (${lines.rule} <> 'savingsPlanFee' AND ${used('GROSS')} IS NULL)) AS unknown
FROM ${raw.relation} AS raw
WHERE (${lines.rule} IN ('discountedUsage', 'savingsPlanCoveredUsage') OR (${lines.rule} = 'savingsPlanFee' AND ${fee}))${cur_commitment_sql_stillToCome(raw, months)}
GROUP BY ALL ORDER BY ALL`;
}
/** Fee lines of an open month reach ahead of the usage they could cover. */
function cur_commitment_sql_stillToCome(raw, months) {
    const { payer, month, start } = curLines(raw);
    const tests = months.flatMap((one) => one.closed || one.through === null
        ? []
        : [
            ` AND NOT (${payer} = ${quoteText(one.payer)} AND ${month} = DATE ${quoteText(one.month)} AND ${start} >= CAST(${quoteText(one.through)} AS TIMESTAMP))`,
        ]);
    return tests.join('');
}
function groupColumns(raw) {
    const { payer, month, currency, rule, savingsPlanArn, reservationArn } = curLines(raw);
    const kind = `CASE WHEN ${rule} IN ('reservationFee', 'discountedUsage') THEN 'Reservation' ELSE 'Savings Plan' END`;
    const arn = `coalesce(CASE WHEN ${rule} IN ('reservationFee', 'discountedUsage') THEN ${reservationArn} ELSE ${savingsPlanArn} END, '')`;
    return [payer, `CAST(${month} AS VARCHAR)`, currency, kind, arn];
}
function groupList(raw) {
    return groupColumns(raw)
        .map((expression, index) => `${expression} AS ${COMMITMENT_KEYS[index]}`)
        .join(', ');
}
function cur_commitment_sql_instantOf(timestamp) {
    return `strftime(${timestamp}, '%Y-%m-%dT%H:%M:%SZ')`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-commitment-facts.js





/** One row for each commitment and month with a fee line, with what its computed charges say of themselves. */
const FEE_TABLE = 'cur_commitment_fees';
async function readFees(engine, raw, select) {
    await engine.run(`CREATE OR REPLACE TABLE ${FEE_TABLE} AS ${feeQuery(raw, select)}`);
    const rows = await engine.rows(`SELECT * EXCLUDE (${FEE_ATTRIBUTES.join(', ')}) FROM ${FEE_TABLE} ORDER BY id`);
    return rows.map(toFee);
}
/** What was covered and what was not used, by commitment and day; hours of open months that are still to come are left out. */
async function readCommitmentDays(engine, raw, months) {
    return (await engine.rows(dayQuery(raw, months))).map(toDay);
}
function toFee(row) {
    return {
        id: cur_values_countOf(row, 'id'),
        key: commitmentKey(row),
        kind: cur_values_textOf(row, 'kind') === 'Reservation' ? 'Reservation' : 'Savings Plan',
        monthKey: cur_census_monthKey(cur_values_textOf(row, 'payer'), cur_values_textOf(row, 'month')),
        currency: cur_values_textOf(row, 'currency'),
        lines: { start: instant(row, 'lineStart'), end: instant(row, 'lineEnd') },
        term: { start: instant(row, 'termStart'), end: instant(row, 'termEnd') },
        NET: toAmounts(row, 'net_'),
        GROSS: toAmounts(row, ''),
    };
}
function toAmounts(row, net) {
    return {
        recurring: amountOf(row, `${net}recurring`),
        upfront: amountOf(row, `${net}upfront`),
        fee: amountOf(row, `${net}fee`),
        amortizedUpfront: amountOf(row, `${net}amortized`),
        unused: amountOf(row, `${net}unused`),
    };
}
function toDay(row) {
    return {
        key: commitmentKey(row),
        day: (0,core_period/* day */.vd)(cur_values_textOf(row, 'day')),
        used: { NET: amountOf(row, 'net_used'), GROSS: amountOf(row, 'used') },
        unused: amountOf(row, 'unused') ?? decimal/* ZERO */.f2,
        unknown: cur_values_countOf(row, 'unknown'),
    };
}
function commitmentKey(row) {
    return JSON.stringify(COMMITMENT_KEYS.map((name) => cur_values_textOf(row, name)));
}
function instant(row, column) {
    const text = nullableText(row, column);
    return text === null ? null : Date.parse(text);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/reservation-days.js




const reservation_days_HOUR_MS = 3_600_000;
const DAY_MS = 24 * reservation_days_HOUR_MS;
/**
 * The unused part of a reservation, which AWS bills as one line a month, on the days it was not used:
 * in proportion to `max(0, fee × hours of the day ÷ hours of the period − used that day)`. The days add up to
 * {@link unusedToDate} exactly.
 */
function unusedReservationByDay(month, scale) {
    const hours = hoursByDay(month.start, Math.min(month.end, month.through ?? month.end));
    const total = unusedToDate(month, scale);
    if (total.units === 0n || hours.length === 0)
        return [];
    const amount = { amount: total, currency: month.currency };
    const idle = hours.map((one) => idleWeight(month, one));
    // Every day fully used, and still something unused: it can only be spread by the hour.
    const shares = splitMoney(amount, idle, scale) ?? splitMoney(amount, hours.map(hourWeight), scale) ?? [];
    return hours.flatMap(({ day }, index) => {
        const share = shares[index];
        return share && share.amount.units !== 0n ? [{ day, amount: share }] : [];
    });
}
/**
 * A closed month: as its fee line says. An open one: the fee of the hours that have passed minus what was used in them,
 * since the line starts at the whole month's fee and shrinks with use. Rounded once, from 34 digits to `scale`.
 */
function unusedToDate(month, scale) {
    if (month.through === null)
        return (0,decimal/* roundDecimal */.QQ)(month.unused, scale);
    const period = wholeHours(month.end - month.start);
    const elapsed = wholeHours(Math.min(month.end, month.through) - month.start);
    const used = sumDecimals(month.usedByDay.values());
    // fee × elapsed ÷ period − used, over one division.
    const left = (0,decimal/* subtractDecimal */.y8)((0,decimal/* multiplyDecimal */.Yd)(month.fee, (0,decimal/* decimalFromInteger */.c8)(Math.max(0, elapsed))), (0,decimal/* multiplyDecimal */.Yd)(used, (0,decimal/* decimalFromInteger */.c8)(period)));
    return left.units > 0n
        ? (0,decimal/* roundDecimal */.QQ)((0,decimal/* divideDecimal */.rE)(left, (0,decimal/* decimalFromInteger */.c8)(period)) ?? decimal/* ZERO */.f2, scale)
        : decimal/* ZERO */.f2;
}
function hoursByDay(start, end) {
    const days = [];
    for (let at = (0,core_period/* dayToMs */.Iv)((0,core_period/* dayFromMs */.t8)(start)); at < end; at += DAY_MS) {
        const hours = wholeHours(Math.min(end, at + DAY_MS) - Math.max(start, at));
        days.push({ day: (0,core_period/* dayFromMs */.t8)(at), hours });
    }
    return days;
}
/** `fee × hours − used × hours of the period`, at least 0: the day's unused fee times a constant, without a division. */
function idleWeight(month, { day, hours }) {
    const paid = (0,decimal/* multiplyDecimal */.Yd)(month.fee, (0,decimal/* decimalFromInteger */.c8)(hours));
    const period = (0,decimal/* decimalFromInteger */.c8)(wholeHours(month.end - month.start));
    const left = (0,decimal/* subtractDecimal */.y8)(paid, (0,decimal/* multiplyDecimal */.Yd)(month.usedByDay.get(day) ?? decimal/* ZERO */.f2, period));
    return left.units > 0n ? left : decimal/* ZERO */.f2;
}
function hourWeight({ hours }) {
    return (0,decimal/* decimalFromInteger */.c8)(hours);
}
/** Reports bill whole hours; some write the end of a period as its last second. */
function wholeHours(milliseconds) {
    return Math.round(milliseconds / reservation_days_HOUR_MS);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/savings-plan-days.js



/**
 * Unused commitment by day, at the discounted price in NET mode: the fee lines have no net twin of their unused part,
 * so it takes the discount of the whole commitment, `r = net ÷ gross`. Rounded once, from 34 digits to `scale`, for
 * the month; the days add up to it. Null where the discount cannot be known.
 */
function unusedSavingsPlanByDay(month, scale) {
    const days = [...month.unusedByDay];
    const total = discounted(sumDecimals(month.unusedByDay.values()), month);
    if (total === null)
        return null;
    const amount = { amount: (0,decimal/* roundDecimal */.QQ)(total, scale), currency: month.currency };
    const shares = splitMoney(amount, days.map(([, unused]) => unused), scale) ?? [];
    return days.flatMap(([day], index) => {
        const share = shares[index];
        return share && share.amount.units !== 0n ? [{ day, amount: share }] : [];
    });
}
/** `null` where neither part of the commitment is told. */
function commitmentOfMonth({ recurring, upfront }) {
    return recurring === null && upfront === null ? null : (0,decimal/* addDecimal */.vE)(recurring ?? decimal/* ZERO */.f2, upfront ?? decimal/* ZERO */.f2);
}
function discounted(unused, { gross, net }) {
    if (net === null || unused.units === 0n)
        return unused;
    const before = commitmentOfMonth(gross) ?? decimal/* ZERO */.f2;
    if (before.units === 0n)
        return unused;
    const after = commitmentOfMonth(net);
    return after === null ? null : (0,decimal/* divideDecimal */.rE)((0,decimal/* multiplyDecimal */.Yd)(unused, after), before);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-commitments.js








function commitmentUse(fee, month, days, scale) {
    let used = decimal/* ZERO */.f2;
    for (const one of days)
        used = (0,decimal/* addDecimal */.vE)(used, one.used[month.mode] ?? decimal/* ZERO */.f2);
    const unused = fee.kind === 'Reservation' ? reservationDays : savingsPlanDays;
    return { fee, month, used, unusedByDay: unused(fee, month, days, scale), cost: cur_commitments_costOf(fee, month.mode) };
}
/** Writes the unused parts as charges, and returns the table's name; null where there are none. */
async function writeUnusedCommitments(engine, uses, scale) {
    const values = uses.flatMap((use) => use.unusedByDay === null
        ? [dayValues(use, use.month.month, 'NULL')]
        : use.unusedByDay.map(({ day, amount }) => dayValues(use, day, (0,decimal/* formatDecimal */.zJ)(amount.amount))));
    if (values.length === 0)
        return null;
    await engine.run(`CREATE OR REPLACE TABLE ${DAY_TABLE} (id BIGINT, day DATE, until TIMESTAMP, amount DECIMAL(38, ${scale}))`);
    for (let at = 0; at < values.length; at += ROWS_A_STATEMENT) {
        const some = values.slice(at, at + ROWS_A_STATEMENT);
        await engine.run(`INSERT INTO ${DAY_TABLE} VALUES ${some.join(', ')}`);
    }
    await engine.run(`CREATE OR REPLACE TABLE ${UNUSED_TABLE} AS ${chargesQuery(scale)}`);
    return UNUSED_TABLE;
}
const DAY_TABLE = 'cur_unused_days';
const UNUSED_TABLE = 'cur_unused_commitments';
const ROWS_A_STATEMENT = 500;
/** The last day of an open month ends where its usage does, so that it does not look complete. */
function dayValues({ fee, month }, day, amount) {
    const end = `CAST(DATE ${quoteText(day)} + 1 AS TIMESTAMP)`;
    const until = month.closed || month.through === null
        ? end
        : `least(${end}, CAST(${quoteText(month.through)} AS TIMESTAMP))`;
    return `(${fee.id}, DATE ${quoteText(day)}, ${until}, ${amount})`;
}
function chargesQuery(scale) {
    const columns = Object.entries(CHARGE_COLUMNS).map(([name, type]) => {
        const sqlType = type === 'DECIMAL' ? `DECIMAL(38, ${scale})` : type;
        return `CAST(${COMPUTED[name] ?? (isAttribute(name) ? `${FEE_TABLE}.${name}` : 'NULL')} AS ${sqlType}) AS ${name}`;
    });
    return `SELECT ${columns.join(', ')} FROM ${FEE_TABLE} JOIN ${DAY_TABLE} USING (id) ORDER BY id, day`;
}
/** What the charge of an unused commitment has of its own. */
const COMPUTED = {
    chargeCategory: "'Usage'",
    chargeKind: "'unusedCommitment'",
    pricingCategory: "'Committed'",
    commitmentDiscountStatus: "'Unused'",
    day: `${DAY_TABLE}.day`,
    chargePeriodStart: `${DAY_TABLE}.day`,
    chargePeriodEnd: `${DAY_TABLE}.until`,
    billedCost: '0',
    effectiveCost: `${DAY_TABLE}.amount`,
    listCost: '0',
    contractedCost: '0',
    counted: 'true',
};
function isAttribute(name) {
    return FEE_ATTRIBUTES.some((attribute) => attribute === name);
}
function reservationDays(fee, month, days, scale) {
    const cost = cur_commitments_costOf(fee, month.mode);
    const through = month.closed ? null : month.through;
    const unused = fee[month.mode].unused;
    const isKnown = month.closed ? unused !== null : through !== null && days.every((one) => one.unknown === 0);
    if (cost === null || !isKnown)
        return null;
    return unusedReservationByDay({
        currency: fee.currency,
        fee: cost,
        ...paidHours(fee, month),
        through: through === null ? null : Date.parse(through),
        unused: unused ?? decimal/* ZERO */.f2,
        usedByDay: new Map(days.map((one) => [one.day, one.used[month.mode] ?? decimal/* ZERO */.f2])),
    }, scale);
}
/** The hours of the fee line, from the first to the last of the reservation's term in them; the month where that leaves none. */
function paidHours({ lines, term }, month) {
    const whole = { start: Date.parse(month.month), end: nextMonth(month.month) };
    const start = Math.max(lines.start ?? whole.start, term.start ?? Number.NEGATIVE_INFINITY);
    const end = Math.min(lines.end ?? whole.end, term.end ?? Number.POSITIVE_INFINITY);
    return start < end ? { start, end } : whole;
}
function savingsPlanDays(fee, month, days, scale) {
    if (days.some(({ unknown }) => unknown > 0))
        return null;
    if (!month.closed && month.through === null)
        return null;
    const unused = days.filter((one) => (0,decimal/* compareDecimal */.FF)(one.unused, decimal/* ZERO */.f2) > 0);
    return unusedSavingsPlanByDay({
        currency: fee.currency,
        unusedByDay: new Map(unused.map((one) => [one.day, one.unused])),
        gross: fee.GROSS,
        net: month.mode === 'NET' ? fee.NET : null,
    }, scale);
}
function cur_commitments_costOf(fee, mode) {
    const amounts = fee[mode];
    if (fee.kind === 'Savings Plan')
        return commitmentOfMonth(amounts);
    return amounts.fee === null ? null : (0,decimal/* addDecimal */.vE)(amounts.fee, amounts.amortizedUpfront ?? decimal/* ZERO */.f2);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-costs.js


/** Digits a day's part of a commitment needs at least. */
const LEAST_SCALE = 9;
/**
 * Brings all costs to the finest scale among them (ADR 0003). Where two scales meet in one expression, the engine
 * keeps whole digits and gives up digits after the point.
 */
async function withCommonScale(engine, raw) {
    const costs = CUR_AMOUNTS.filter((name) => name !== cur_costs_USAGE && raw.find(name) !== null);
    const list = costs.map((name, index) => `${raw.amount(name)} AS c${index}`);
    const described = await engine.rows(`DESCRIBE SELECT ${list.join(', ')} FROM ${raw.relation} AS raw`);
    const scale = Math.max(LEAST_SCALE, ...described.map((row) => scaleOf(cur_values_textOf(row, 'column_type'))));
    const amount = (name) => name === cur_costs_USAGE ? raw.amount(name) : `CAST(${raw.amount(name)} AS DECIMAL(38, ${scale}))`;
    return { raw: { ...raw, amount }, scale };
}
/** A quantity, not a cost: it meets none of them. */
const cur_costs_USAGE = 'line_item_usage_amount';
function scaleOf(type) {
    return Number(/^DECIMAL\(\d+,\s*(\d+)\)$/.exec(type)?.[1] ?? 0);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-invariants.js






/** Σ covered + Σ negation = 0 by payer, day, plan, usage type and operation; told by payer, month and currency (I1). */
async function checkNegations(engine, raw) {
    return (await engine.rows(negationQuery(raw))).map((row) => ({
        group: cur_invariants_groupOf(row),
        groups: cur_values_countOf(row, 'checks'),
        violations: cur_values_countOf(row, 'violations'),
        residual: { amount: amountOf(row, 'residual') ?? decimal/* ZERO */.f2, currency: cur_values_textOf(row, 'currency') },
        rows: cur_values_countOf(row, 'lines'),
    }));
}
/** Σ billedCost = Σ unblended by payer, month and currency, apart from covered usage without its negation (I3). */
async function checkBilled(engine, raw, source) {
    const residuals = new Map(source.negations.map(({ group, residual }) => [group, residual.amount]));
    return (await engine.rows(billedQuery(raw, source.select, source.joins))).map((row) => {
        const unblended = amountOf(row, 'unblended') ?? decimal/* ZERO */.f2;
        const expected = (0,decimal/* subtractDecimal */.y8)(unblended, residuals.get(cur_invariants_groupOf(row)) ?? decimal/* ZERO */.f2);
        const residual = (0,decimal/* subtractDecimal */.y8)(amountOf(row, 'billed') ?? decimal/* ZERO */.f2, expected);
        const amount = { amount: residual, currency: cur_values_textOf(row, 'currency') };
        return checkOf(cur_invariants_groupOf(row), amount, isWithinTolerance(residual, unblended));
    });
}
/** Σ net = Σ unblended in each payer's month with net costs (I2). */
function checkNet(months) {
    return months.flatMap(({ payer, month, entries }) => byCurrency(entries)
        .filter(({ facts }) => facts.netMagnitude.units !== 0n)
        .map(({ currency, facts }) => {
        const residual = { amount: (0,decimal/* subtractDecimal */.y8)(facts.net, facts.unblended), currency };
        return checkOf(`${cur_census_monthKey(payer, month)} ${currency}`, residual, netIsComplete(facts));
    }));
}
/** Used and unused effective cost of a commitment in a closed month = its recurring and amortised upfront cost (I4). */
function checkCommitments(uses) {
    return uses.flatMap(({ fee, month, used, unusedByDay, cost }) => {
        if (!month.closed || unusedByDay === null || cost === null)
            return [];
        const unused = sumDecimals(unusedByDay.map(({ amount }) => amount.amount));
        const residual = (0,decimal/* subtractDecimal */.y8)((0,decimal/* addDecimal */.vE)(used, unused), cost);
        const amount = { amount: residual, currency: fee.currency };
        return [checkOf(fee.key, amount, isWithinTolerance(residual, cost))];
    });
}
/** The outcome over all groups, or why there was nothing to check. */
function cur_invariants_invariantOf(id, checks, texts) {
    const violations = checks.reduce((total, check) => total + check.violations, 0);
    return {
        id,
        outcome: checks.length === 0 ? 'not-applicable' : violations > 0 ? 'violated' : 'holds',
        message: checks.length === 0 ? texts.nothing : texts.compared,
        checked: checks.reduce((total, check) => total + check.groups, 0),
        violations,
        residuals: sumByCurrency(checks.map(({ residual }) => residual)),
    };
}
function sumByCurrency(amounts) {
    const groups = Map.groupBy(amounts, ({ currency }) => currency);
    return [...groups].sort().map(([currency, group]) => sumMoney(group, currency));
}
function checkOf(group, residual, holds) {
    return { group, groups: 1, violations: holds ? 0 : 1, residual, rows: 0 };
}
function cur_invariants_groupOf(row) {
    return `${cur_census_monthKey(cur_values_textOf(row, 'payer'), cur_values_textOf(row, 'month'))} ${cur_values_textOf(row, 'currency')}`;
}
function negationQuery(raw) {
    const lines = curLines(raw);
    const usageType = raw.text('line_item_usage_type');
    const operation = raw.text('line_item_operation');
    return `SELECT payer, month, currency, count(*) AS checks, sum(residual) AS residual,
  count(*) FILTER (abs(residual) > 0.000001) AS violations,
  coalesce(sum(covered) FILTER (abs(residual) > 0.000001), 0)::BIGINT AS lines
FROM (SELECT ${lines.payer} AS payer, CAST(${lines.month} AS VARCHAR) AS month, ${lines.currency} AS currency,
    ${lines.day} AS day, ${lines.savingsPlanArn} AS plan, ${usageType} AS usage_type, ${operation} AS operation,
    coalesce(sum(${lines.unblended}), 0) AS residual, count(*) FILTER (${lines.rule} = 'savingsPlanCoveredUsage') AS covered
  FROM ${raw.relation} AS raw WHERE ${lines.rule} IN ('savingsPlanCoveredUsage', 'savingsPlanNegation') GROUP BY ALL)
GROUP BY payer, month, currency ORDER BY ALL`;
}
function billedQuery(raw, select, joins) {
    const lines = curLines(raw);
    return `SELECT ${lines.payer} AS payer, CAST(${lines.month} AS VARCHAR) AS month, ${lines.currency} AS currency,
  sum(${select.billedCost}) FILTER (${select.counted}) AS billed,
  sum(${lines.unblended}) FILTER (${lines.rule} <> 'splitCost') AS unblended
FROM ${raw.relation} AS raw ${joins} GROUP BY ALL ORDER BY ALL`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-quality.js

function curInvariants(checks) {
    return [
        cur_invariants_invariantOf('I1', checks.negations, {
            compared: 'Usage covered by a Savings Plan and its negation cancel out, by payer, day, plan, usage type and operation.',
            nothing: 'The report has no usage covered by a Savings Plan.',
        }),
        cur_invariants_invariantOf('I2', checks.net, {
            compared: 'Net unblended costs add up to the unblended costs, by payer and month.',
            nothing: 'The report has no net costs.',
        }),
        cur_invariants_invariantOf('I3', checks.billed, {
            compared: 'Billed costs add up to the unblended costs, apart from covered usage without negation, by payer and month.',
            nothing: 'The report has no lines.',
        }),
        cur_invariants_invariantOf('I4', checks.commitments, {
            compared: 'Used and unused cost of each commitment add up to its recurring and amortised upfront cost, in closed months.',
            nothing: 'The report has no commitment fee in a closed month whose parts are all told.',
        }),
    ];
}
function curQuality(facts) {
    const lines = facts.months.flatMap(({ entries }) => entries);
    return [
        ...violationItems(facts.checks),
        ...lineItems(lines),
        ...unknownUnused(facts.uses),
        ...mergedHeaders(facts.raw.names),
    ].filter(({ count }) => count > 0);
}
function violationItems(checks) {
    const negations = violated(checks.negations);
    return [
        {
            id: 'covered-usage-without-negation',
            severity: 'warning',
            count: negations.reduce((total, { rows }) => total + rows, 0),
            subject: 'SavingsPlanCoveredUsage',
            message: 'Usage covered by a Savings Plan is not cancelled by its negation; it counts with its effective cost and is not billed.',
            amounts: sumByCurrency(negations.map(({ residual }) => residual)),
        },
        violationItem(checks.net, {
            id: 'net-costs-incomplete',
            severity: 'warning',
            subject: 'line_item_net_unblended_cost',
            message: 'Net costs do not account for the whole month of a payer, so its gross costs and discount lines are used.',
        }),
        violationItem(checks.billed, {
            id: 'billed-cost-unreconciled',
            severity: 'error',
            subject: 'line_item_unblended_cost',
            message: 'Billed costs of a payer and month do not add up to its unblended costs.',
        }),
        violationItem(checks.commitments, {
            id: 'commitment-cost-unreconciled',
            severity: 'warning',
            subject: 'commitmentDiscountId',
            message: 'Used and unused cost of a commitment do not add up to what it cost in the month.',
        }),
    ];
}
function violationItem(checks, text) {
    const violations = violated(checks);
    return {
        ...text,
        count: violations.length,
        amounts: sumByCurrency(violations.map(({ residual }) => residual)),
    };
}
function violated(checks) {
    return checks.filter(({ violations }) => violations > 0);
}
function lineItems(lines) {
    const other = lines.filter(({ rule }) => rule === 'other');
    const split = lines.filter(({ rule }) => rule === 'splitCost');
    return [
        {
            id: 'unknown-line-item-type',
            severity: 'warning',
            count: cur_quality_rowsOf(other),
            subject: 'line_item_line_item_type',
            message: 'Lines of a type this version does not know count as adjustments, with their cost as it stands.',
            amounts: sumByCurrency(other.map(({ unblended, currency }) => ({ amount: unblended, currency }))),
            examples: [...new Set(other.map(({ type }) => type))].sort().slice(0, 3),
        },
        {
            id: 'split-cost-rows-left-out',
            severity: 'info',
            count: cur_quality_rowsOf(split),
            subject: 'line_item_operation',
            message: 'Split cost allocation rows repeat the cost of the instances below them and are in no total.',
        },
        {
            id: 'billing-period-end-inclusive',
            severity: 'info',
            count: lines.reduce((total, { oddPeriodEnds }) => total + oddPeriodEnds, 0),
            subject: 'bill_billing_period_end_date',
            message: 'The billing period does not end at midnight; its month is taken from its start.',
        },
    ];
}
function unknownUnused(uses) {
    return [
        {
            id: 'unused-commitment-unknown',
            severity: 'warning',
            count: uses.filter(({ unusedByDay }) => unusedByDay === null).length,
            subject: 'commitmentDiscountId',
            message: 'The report does not tell how much of a commitment was not used in a month; its cost is unknown.',
        },
    ];
}
/** Two headers that became one, e.g. `pricing/OfferingClasspricing/PurchaseOption`: neither can be read. */
function mergedHeaders(names) {
    const merged = names.filter((name) => /^\w+\/\w+(bill|lineItem|pricing|product|reservation|savingsPlan)\//.test(name));
    return [
        {
            id: 'merged-column-header',
            severity: 'warning',
            count: merged.length,
            subject: 'header',
            message: 'The names of two columns have run into one, so neither is read.',
            examples: merged.slice(0, 3),
        },
    ];
}
function cur_quality_rowsOf(lines) {
    return lines.reduce((total, { rows }) => total + rows, 0);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-amounts.js

/** The four costs and the quantity of a line; `mode` is an SQL expression that is `NET` or `GROSS`. */
function amounts(raw, lines, { mode, scale }) {
    const { NET, GROSS } = lines.effective;
    const sources = {
        cost: costInMode(lines, mode),
        zero: '0',
        savingsPlan: inMode(mode, NET.savingsPlan, GROSS.savingsPlan),
        reservation: inMode(mode, NET.reservation, GROSS.reservation),
        onDemand: raw.amount('pricing_public_on_demand_cost'),
        unknown: 'NULL',
        none: 'NULL',
    };
    const column = (pick) => `CAST(${byRule(lines.rule, (rule) => sources[pick(rule)])} AS DECIMAL(38, ${scale}))`;
    return {
        billedCost: column((rule) => rule.billedCost),
        effectiveCost: column((rule) => rule.effectiveCost),
        listCost: column((rule) => rule.listCost),
        contractedCost: column((rule) => rule.contractedCost),
        quantity: byRule(lines.rule, (rule) => rule.countsQuantity ? raw.amount('line_item_usage_amount') : 'NULL'),
    };
}
/** A line's cost in its month's discount mode: an empty net cost is none, since the month's net costs add up. */
function costInMode(lines, mode) {
    return `CASE ${mode} WHEN 'NET' THEN coalesce(${lines.net}, 0) ELSE ${lines.unblended} END`;
}
/** A figure that has a net twin. */
function inMode(mode, net, gross) {
    return `CASE ${mode} WHEN 'NET' THEN ${net} ELSE ${gross} END`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-tags.js

/**
 * Tags as one MAP, from the map column of CUR 2.0 or from one column per key in legacy reports. AWS marks a customer's
 * own keys with `user:` (`user_` where names are normalised); the mark is dropped, so that a key is spelt alike in
 * every export. Keys that AWS made (`aws:createdBy`) keep theirs. NULL where the export has no tags.
 */
function tagsExpression(raw) {
    if (raw.find('resource_tags') !== null)
        return withoutMark(withoutEmpty(raw.map('resource_tags')));
    const columns = keyedColumns(raw, /^resource_?tags[/_](.+)$/i);
    const keys = cur_tags_distinctKeys(columns.map(({ key }) => key));
    return mapOfColumns(columns.map((column, index) => ({ ...column, key: keys[index] ?? column.key })));
}
/** Cost categories as one MAP, likewise; their names have no mark. */
function costCategoriesExpression(raw) {
    if (raw.find('cost_category') !== null)
        return withoutEmpty(raw.map('cost_category'));
    return mapOfColumns(keyedColumns(raw, /^cost_?category[/_](.+)$/i));
}
function keyedColumns(raw, pattern) {
    const keyed = raw.names.flatMap((name) => {
        const key = pattern.exec(name.trimEnd())?.[1];
        return key === undefined ? [] : [{ name, key }];
    });
    return [...Map.groupBy(keyed, ({ key }) => key)].map(([key, columns]) => ({
        key,
        names: columns.map(({ name }) => name),
    }));
}
function mapOfColumns(columns) {
    if (columns.length === 0)
        return 'CAST(NULL AS MAP(VARCHAR, VARCHAR))';
    const entries = columns.map(({ key, names }) => `{'k': ${quoteText(key)}, 'v': coalesce(${names.map(tagValue).join(', ')})}`);
    return `map_from_entries(list_filter([${entries.join(', ')}], lambda e: e.v IS NOT NULL))`;
}
/** Of exactly this column: keys may differ in case or separators only, which {@link RawColumns.text} does not tell apart. */
function tagValue(name) {
    const value = `CAST(raw.${quoteIdentifier(name)} AS VARCHAR)`;
    return `CASE WHEN ${value} NOT IN ('', 'NULL', 'null') THEN ${value} END`;
}
/** Without the mark, unless two keys would become one. */
function cur_tags_distinctKeys(keys) {
    const bare = keys.map((key) => key.replace(/^user[:_]/, ''));
    return new Set(bare).size === bare.length ? bare : keys;
}
/** An empty value is no value. */
function withoutEmpty(map) {
    return `map_from_entries(list_filter(map_entries(${map}), lambda e: e.value <> ''))`;
}
function withoutMark(map) {
    const bare = `list_transform(map_keys(${map}), lambda k: regexp_replace(k, '^user[:_]', ''))`;
    return `CASE WHEN len(list_distinct(${bare})) = cardinality(${map}) THEN map_from_entries(list_zip(${bare}, map_values(${map}))) ELSE ${map} END`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-select.js




/**
 * The `charges` columns of a Cost and Usage Report. `mode` is an SQL expression that is `NET` or `GROSS`; costs have
 * `scale` digits after the point, as the computed charges beside them do.
 */
function curSelect(raw, mode, scale) {
    const lines = curLines(raw);
    return {
        ...identity(raw, lines),
        ...classification(raw, lines),
        ...cur_select_commitment(raw, lines),
        ...amounts(raw, lines, { mode, scale }),
        billingMonth: lines.month,
        day: lines.day,
        chargePeriodStart: lines.start,
        chargePeriodEnd: lines.end,
        tags: tagsExpression(raw),
        costCategories: costCategoriesExpression(raw),
    };
}
function identity(raw, lines) {
    return {
        billingAccountId: lines.payer,
        subAccountId: raw.text('line_item_usage_account_id'),
        subAccountName: raw.text('line_item_usage_account_name'),
        billingCurrency: lines.currency,
        providerName: quoteText('AWS'),
        invoiceId: raw.text('bill_invoice_id'),
        serviceName: `coalesce(${productName(raw)}, ${raw.text('line_item_product_code')})`,
        serviceCategory: 'CAST(NULL AS VARCHAR)',
        // Not from the availability zone: local zones do not carry their region's name, so that would be a guess.
        regionId: `coalesce(${raw.text('product_region_code')}, ${raw.text('product_region')}, ${productAttribute(raw, 'region')})`,
        resourceId: raw.text('line_item_resource_id'),
    };
}
function productName(raw) {
    return `coalesce(${raw.text('product_product_name')}, ${productAttribute(raw, 'product_name')})`;
}
/** From the product map of CUR 2.0. */
function productAttribute(raw, key) {
    return `nullif(${raw.map('product')}[${quoteText(key)}], '')`;
}
function classification(raw, lines) {
    const usageType = raw.text('line_item_usage_type');
    return {
        chargeCategory: byRule(lines.rule, (rule) => rule.category === 'byUsageType'
            ? `CASE WHEN ${usageType} IS NULL THEN 'Purchase' ELSE 'Usage' END`
            : quoteText(rule.category)),
        chargeClass: 'CAST(NULL AS VARCHAR)',
        chargeKind: kindExpression(raw, lines),
        lineItemType: lines.type,
        chargeDescription: raw.text('line_item_line_item_description'),
        chargeFrequency: frequencyExpression(lines),
        pricingCategory: pricingExpression(raw, lines),
        pricingUnit: raw.text('pricing_unit'),
        usageType,
        operation: raw.text('line_item_operation'),
        skuPriceId: `coalesce(${raw.text('pricing_rate_code')}, ${raw.text('pricing_rate_id')})`,
        counted: `NOT (${isOneOf(lines.rule, rulesWhere((rule) => !rule.counted))})`,
    };
}
/** Product codes such as AWSSupportEnterprise, AWSDeveloperSupport, OCBPremiumSupport. */
const SUPPORT_CODE = '^(AWS|OCB)\\w*Support';
const SUPPORT_NAME = '^AWS (Premium )?Support\\b|^AWS (Developer|Business|Enterprise)( On-Ramp)? Support\\b';
function kindExpression(raw, lines) {
    const own = isOneOf(lines.rule, rulesWhere((rule) => rule.ownKinds));
    const code = raw.text('line_item_product_code');
    // The plain search is cheap and nearly always ends the test.
    const matches = (text, pattern) => `CASE WHEN contains(${text}, 'Support') THEN regexp_matches(${text}, ${quoteText(pattern)}) ELSE false END`;
    const support = `(${matches(code, SUPPORT_CODE)} OR ${matches(productName(raw), SUPPORT_NAME)})`;
    const byDefault = byRule(lines.rule, (rule) => quoteText(rule.kind));
    return `CASE WHEN ${own} AND ${raw.text('bill_billing_entity')} = 'AWS Marketplace' THEN 'marketplace' WHEN ${own} AND ${support} THEN 'support' ELSE ${byDefault} END`;
}
/** Of what buys commitments only: a report has no column for it. */
function frequencyExpression({ rule, type }) {
    const once = `${isOneOf(rule, ['reservationUpfrontFee'])} OR ${isOneOf(type, ['SavingsPlanUpfrontFee'])}`;
    return `CASE WHEN ${once} THEN 'One-Time' WHEN ${isOneOf(rule, ['savingsPlanFee', 'reservationFee'])} THEN 'Recurring' END`;
}
function pricingExpression(raw, lines) {
    const spot = [
        `${raw.text('line_item_usage_type')} LIKE '%SpotUsage%'`,
        `${raw.text('pricing_term')} = 'Spot'`,
        `${raw.text('pricing_purchase_option')} = 'Spot'`,
    ].map((test) => `coalesce(${test}, false)`);
    return byRule(lines.rule, (rule) => rule.pricing === 'Standard'
        ? `CASE WHEN ${spot.join(' OR ')} THEN 'Dynamic' ELSE 'Standard' END`
        : rule.pricing === null
            ? 'NULL'
            : quoteText(rule.pricing));
}
function cur_select_commitment(raw, lines) {
    const { savingsPlanArn, reservationArn, rule } = lines;
    const byArn = `CASE WHEN ${savingsPlanArn} IS NOT NULL THEN 'Savings Plan' WHEN ${reservationArn} IS NOT NULL THEN 'Reservation' END`;
    const nameOf = (columns) => `nullif(concat_ws(' ', ${columns.map((column) => raw.text(column)).join(', ')}), '')`;
    const plan = nameOf([
        'savings_plan_offering_type',
        'savings_plan_purchase_term',
        'savings_plan_payment_option',
    ]);
    const reservation = nameOf([
        'pricing_offering_class',
        'pricing_lease_contract_length',
        'pricing_purchase_option',
    ]);
    const start = `coalesce(${raw.timestamp('savings_plan_start_time')}, ${raw.timestamp('reservation_start_time')})`;
    const end = `coalesce(${raw.timestamp('savings_plan_end_time')}, ${raw.timestamp('reservation_end_time')})`;
    return {
        commitmentDiscountId: `coalesce(${savingsPlanArn}, ${reservationArn})`,
        commitmentDiscountType: byRule(rule, ({ commitment }) => (commitment ? quoteText(commitment) : byArn)),
        commitmentDiscountStatus: byRule(rule, ({ used }) => (used ? quoteText('Used') : 'NULL')),
        commitmentDiscountName: `CASE WHEN ${savingsPlanArn} IS NOT NULL THEN ${plan} WHEN ${reservationArn} IS NOT NULL THEN ${reservation} END`,
        commitmentStart: `CAST(${start} AS DATE)`,
        commitmentEnd: `CAST(${end} AS DATE)`,
    };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-prepare.js









const MODE_TABLE = 'cur_discount_modes';
/** Reads the report for what must be known of all its lines, then writes the SELECT for each of them. */
async function prepareCur(engine, report) {
    const { raw, scale } = await withCommonScale(engine, report);
    const months = payerMonths(await takeCensus(engine, raw));
    await writeModes(engine, months);
    const select = curSelect(raw, modeExpression(months), scale);
    const joins = modeJoin(raw, months);
    const uses = await cur_prepare_readCommitments(engine, raw, { select, months, scale });
    const checks = once(() => checkAll(engine, raw, { select, joins, months, uses }));
    return {
        select,
        joins,
        derivedTable: await writeUnusedCommitments(engine, uses, scale),
        modeTable: MODE_TABLE,
        metricBasis: metricBasis(months),
        quality: async () => curQuality({ raw, months, uses, checks: await checks() }),
        invariants: async () => curInvariants(await checks()),
    };
}
async function cur_prepare_readCommitments(engine, raw, context) {
    const fees = await readFees(engine, raw, context.select);
    if (fees.length === 0)
        return [];
    const days = await readCommitmentDays(engine, raw, context.months);
    const daysByKey = Map.groupBy(days, ({ key }) => key);
    const months = new Map(context.months.map((month) => [cur_census_monthKey(month.payer, month.month), month]));
    return fees.flatMap((fee) => {
        const month = months.get(fee.monthKey);
        return month ? [commitmentUse(fee, month, daysByKey.get(fee.key) ?? [], context.scale)] : [];
    });
}
async function checkAll(engine, raw, context) {
    const negations = await checkNegations(engine, raw);
    return {
        negations,
        net: checkNet(context.months),
        billed: await checkBilled(engine, raw, { ...context, negations }),
        commitments: checkCommitments(context.uses),
    };
}
function once(work) {
    let result;
    return () => {
        result ??= work();
        return result;
    };
}
async function writeModes(engine, months) {
    await engine.run(`CREATE OR REPLACE TABLE ${MODE_TABLE} (billingAccountId VARCHAR, billingMonth DATE, mode VARCHAR)`);
    if (months.length === 0)
        return;
    const rows = months.map(({ payer, month, mode }) => `(${quoteText(payer)}, ${quoteText(month)}, ${quoteText(mode)})`);
    await engine.run(`INSERT INTO ${MODE_TABLE} VALUES ${rows.join(', ')}`);
}
/** The one mode of all months where there is one: then no line needs a look-up. */
function onlyMode(months) {
    const modes = new Set(months.map(({ mode }) => mode));
    return modes.size > 1 ? null : ([...modes][0] ?? 'GROSS');
}
function modeExpression(months) {
    const mode = onlyMode(months);
    return mode === null ? `${MODE_TABLE}.mode` : quoteText(mode);
}
function modeJoin(raw, months) {
    if (onlyMode(months) !== null)
        return '';
    const { payer, month } = curLines(raw);
    return `LEFT JOIN ${MODE_TABLE} ON ${MODE_TABLE}.billingAccountId = ${payer} AND ${MODE_TABLE}.billingMonth = ${month}`;
}
function metricBasis(months) {
    const mode = onlyMode(months);
    if (mode === null) {
        return {
            billedCost: 'line_item_net_unblended_cost (NET) or line_item_unblended_cost (GROSS), by payer and month',
            effectiveCost: 'amortised net (NET) or gross (GROSS) effective cost, by payer and month',
        };
    }
    const net = mode === 'NET' ? 'net_' : '';
    return {
        billedCost: `line_item_${net}unblended_cost (${mode})`,
        effectiveCost: `line_item_${net}unblended_cost, savings_plan_${net}savings_plan_effective_cost, reservation_${net}effective_cost (${mode})`,
    };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-2.js


/** The COST_AND_USAGE_REPORT table of AWS Data Exports: fixed columns, with products, tags and cost categories as maps. */
const cur2 = {
    family: 'CUR 2.0',
    recognise: (names) => (recogniseCur(names) === 'CUR 2.0' ? 'CUR 2.0' : null),
    required: CUR_REQUIRED,
    knownColumns: curKnownColumns,
    amounts: CUR_AMOUNTS,
    dateColumn: CUR_DATE_COLUMN,
    prepare: prepareCur,
};

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-legacy.js


/** The Cost and Usage Report from before Data Exports: CSV with `lineItem/UnblendedCost`, Parquet with `line_item_unblended_cost`. */
const curLegacy = {
    family: 'CUR legacy',
    recognise: (names) => (recogniseCur(names) === 'CUR legacy' ? 'CUR legacy' : null),
    required: CUR_REQUIRED,
    knownColumns: curKnownColumns,
    amounts: CUR_AMOUNTS,
    dateColumn: CUR_DATE_COLUMN,
    prepare: prepareCur,
};

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/focus-columns.js
/** Columns of FOCUS 1.0 and those that came later (FOCUS_Spec tags v1.0, v1.1, v1.2 and the 1.3 draft). */
const FOCUS_1_0 = [
    'AvailabilityZone',
    'BilledCost',
    'BillingAccountId',
    'BillingAccountName',
    'BillingCurrency',
    'BillingPeriodEnd',
    'BillingPeriodStart',
    'ChargeCategory',
    'ChargeClass',
    'ChargeDescription',
    'ChargeFrequency',
    'ChargePeriodEnd',
    'ChargePeriodStart',
    'CommitmentDiscountCategory',
    'CommitmentDiscountId',
    'CommitmentDiscountName',
    'CommitmentDiscountStatus',
    'CommitmentDiscountType',
    'ConsumedQuantity',
    'ConsumedUnit',
    'ContractedCost',
    'ContractedUnitPrice',
    'EffectiveCost',
    'InvoiceIssuerName',
    'ListCost',
    'ListUnitPrice',
    'PricingCategory',
    'PricingQuantity',
    'PricingUnit',
    'ProviderName',
    'PublisherName',
    'RegionId',
    'RegionName',
    'ResourceId',
    'ResourceName',
    'ResourceType',
    'ServiceCategory',
    'ServiceName',
    'SkuId',
    'SkuPriceId',
    'SubAccountId',
    'SubAccountName',
    'Tags',
];
const SINCE_1_1 = [
    'CapacityReservationId',
    'CapacityReservationStatus',
    'CommitmentDiscountQuantity',
    'CommitmentDiscountUnit',
    'ServiceSubcategory',
    'SkuMeter',
    'SkuPriceDetails',
];
const SINCE_1_2 = [
    'BillingAccountType',
    'InvoiceId',
    'PricingCurrency',
    'PricingCurrencyContractedUnitPrice',
    'PricingCurrencyEffectiveCost',
    'PricingCurrencyListUnitPrice',
    'SubAccountType',
];
const SINCE_1_3 = [
    'AllocatedMethodDetails',
    'AllocatedMethodId',
    'AllocatedResourceId',
    'AllocatedResourceName',
    'AllocatedTags',
    'ContractApplied',
    'HostProviderName',
    'ServiceProviderName',
];
/** Columns by version, each list holding what that version added. */
const FOCUS_ADDED = {
    'FOCUS 1.0': FOCUS_1_0,
    'FOCUS 1.1': SINCE_1_1,
    'FOCUS 1.2': SINCE_1_2,
    'FOCUS 1.3': SINCE_1_3,
};
const FOCUS_VERSIONS = ['FOCUS 1.0', 'FOCUS 1.1', 'FOCUS 1.2', 'FOCUS 1.3'];
/** Columns AWS adds to its FOCUS tables (Data Exports table dictionary). */
const FOCUS_AWS_COLUMNS = [
    'x_CostCategories',
    'x_Discounts',
    'x_Operation',
    'x_ServiceCode',
    'x_UsageType',
];
/** Columns that may not be NULL in any version of FOCUS and that a figure here rests on. */
const FOCUS_NEVER_NULL = (/* unused pure expression or super */ null && ([
    'BilledCost',
    'BillingAccountId',
    'BillingCurrency',
    'BillingPeriodEnd',
    'BillingPeriodStart',
    'ChargeCategory',
    'ChargePeriodEnd',
    'ChargePeriodStart',
    'ContractedCost',
    'EffectiveCost',
    'InvoiceIssuerName',
    'ListCost',
    'ProviderName',
    'PublisherName',
    'ServiceCategory',
    'ServiceName',
]));
function focusColumns(version) {
    return FOCUS_VERSIONS.slice(0, FOCUS_VERSIONS.indexOf(version) + 1).flatMap((name) => FOCUS_ADDED[name]);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/focus-commitment-cost.js



const focus_commitment_cost_HOUR_MS = 3_600_000;
const DAY_HOURS = 24;
const RESIDUAL_DIGITS = 10;
/**
 * I4 of `finops-maths` §3: used and unused cost = recurring fee + amortised upfront. Where an upfront payment may lie
 * before the data, or the month is only partly in the term, the recurring fee is what it costs at least.
 */
function costGap(month, purchase) {
    const upfront = amortised(month, purchase);
    if (upfront === null) {
        if (month.fee === null)
            return null;
        const residual = (0,decimal/* subtractDecimal */.y8)(month.cost, month.fee);
        const enough = (0,decimal/* compareDecimal */.FF)(residual, decimal/* ZERO */.f2) >= 0 || isWithinTolerance(residual, month.fee);
        return { residual: enough ? decimal/* ZERO */.f2 : residual, holds: enough };
    }
    const expected = (0,decimal/* addDecimal */.vE)(month.fee ?? decimal/* ZERO */.f2, upfront);
    const residual = (0,decimal/* roundDecimal */.QQ)((0,decimal/* subtractDecimal */.y8)(month.cost, expected), RESIDUAL_DIGITS);
    const holds = isWithinTolerance(residual, expected);
    return { residual: holds ? decimal/* ZERO */.f2 : residual, holds };
}
/** Part of the upfront payment that falls on the month; null where it is not known. */
function amortised({ start, end }, purchase) {
    if (purchase.upfront === null)
        return /\bno upfront\b/i.test(purchase.text) ? decimal/* ZERO */.f2 : null;
    const term = termOf(purchase);
    if (!term || start < term.start || end > term.end)
        return null;
    return (0,decimal/* divideDecimal */.rE)((0,decimal/* multiplyDecimal */.Yd)(purchase.upfront, (0,decimal/* decimalFromInteger */.c8)(Math.round((end - start) / focus_commitment_cost_HOUR_MS))), (0,decimal/* decimalFromInteger */.c8)(Math.round((term.end - term.start) / focus_commitment_cost_HOUR_MS)));
}
function termOf({ start, end, text, }) {
    if (start === null)
        return null;
    if (end !== null)
        return { start, end };
    const years = termYears(text);
    return years === null ? null : { start, end: start + years * DAYS_A_YEAR * DAY_HOURS * focus_commitment_cost_HOUR_MS };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/focus-invariants.js




/** The invariants of `finops-maths` §3 as far as FOCUS can tell: negations and net columns exist in CUR only. */
async function focusInvariants(engine, raw) {
    return [
        focus_invariants_notApplicable('I1', 'FOCUS has no negation rows.'),
        focus_invariants_notApplicable('I2', 'FOCUS has no pair of net and gross columns.'),
        focus_invariants_notApplicable('I3', 'FOCUS has no unblended cost beside BilledCost.'),
        raw.find('ChargeFrequency')
            ? await commitmentsCost(engine, raw)
            : focus_invariants_notApplicable('I4', 'The export has no ChargeFrequency, so recurring fees cannot be told from upfront ones.'),
    ];
}
function focus_invariants_notApplicable(id, message) {
    return { id, outcome: 'not-applicable', message, checked: 0, violations: 0, residuals: [] };
}
const TEXTS = {
    compared: 'Effective cost of used and unused commitment against its recurring fee and amortised upfront payment, by commitment and month; where an upfront payment may lie before the data, the fee is the least.',
    nothing: 'No commitment has a fee that is known for a month that is over.',
};
/** I4 by commitment and month, for months that are over and whose costs are all known. */
async function commitmentsCost(engine, raw) {
    const purchases = new Map((await engine.rows(purchasesSql(raw))).map((row) => [focus_invariants_keyOf(row), purchaseOf(row)]));
    const checks = (await engine.rows(focus_invariants_monthsSql(raw))).flatMap((row) => {
        const gap = costGap(monthOf(row), purchases.get(focus_invariants_keyOf(row)) ?? NO_PURCHASE);
        const group = `${focus_invariants_keyOf(row)} ${cur_values_textOf(row, 'start')}`;
        const residual = { amount: gap?.residual ?? decimal/* ZERO */.f2, currency: cur_values_textOf(row, 'currency') };
        return gap ? [{ group, groups: 1, violations: gap.holds ? 0 : 1, residual, rows: 0 }] : [];
    });
    return cur_invariants_invariantOf('I4', checks, TEXTS);
}
const NO_PURCHASE = { upfront: null, start: null, end: null, text: '' };
function focus_invariants_keyOf(row) {
    return JSON.stringify([cur_values_textOf(row, 'commitment'), cur_values_textOf(row, 'currency')]);
}
function purchaseOf(row) {
    return {
        upfront: amountOf(row, 'upfront'),
        start: focus_invariants_instantOf(row, 'start'),
        end: focus_invariants_instantOf(row, 'end'),
        text: cur_values_textOf(row, 'text'),
    };
}
function monthOf(row) {
    return {
        cost: amountOf(row, 'cost') ?? decimal/* ZERO */.f2,
        fee: amountOf(row, 'fee'),
        start: focus_invariants_instantOf(row, 'start') ?? Number.NaN,
        end: focus_invariants_instantOf(row, 'end') ?? Number.NaN,
    };
}
function focus_invariants_instantOf(row, column) {
    const text = nullableText(row, column);
    return text === null ? null : Date.parse(text);
}
/** A charge period of about a year or more is that of a term. */
function purchasesSql(raw) {
    const { id, currency, category, frequency, start, end } = focus_invariants_columnsOf(raw);
    const once = `${frequency} = 'one-time'`;
    const text = `concat_ws(' ', ${raw.text('CommitmentDiscountName')}, ${raw.text('ChargeDescription')})`;
    return `SELECT ${id} AS commitment, ${currency} AS currency,
      sum(${raw.amount('BilledCost')}) FILTER (${once}) AS upfront,
      ${focus_invariants_asText(`min(${start}) FILTER (${once})`)} AS start,
      ${focus_invariants_asText(`max(${end}) FILTER (${once} AND ${end} > ${start} + INTERVAL 360 DAY)`)} AS end,
      string_agg(DISTINCT ${text}, ' ' ORDER BY ${text}) AS text
    FROM ${raw.relation} AS raw WHERE ${id} IS NOT NULL AND ${category} = 'purchase' GROUP BY ALL`;
}
function focus_invariants_monthsSql(raw) {
    const { id, currency, category, frequency, end } = focus_invariants_columnsOf(raw);
    const fee = `${category} = 'purchase' AND ${frequency} = 'recurring'`;
    const cost = raw.amount('EffectiveCost');
    return `WITH months AS (
      SELECT ${id} AS commitment, ${currency} AS currency,
        date_trunc('month', ${raw.timestamp('BillingPeriodStart')}) AS month,
        sum(CASE WHEN ${fee} THEN ${raw.amount('BilledCost')} END) AS fee,
        coalesce(sum(CASE WHEN ${category} = 'usage' THEN ${cost} END), 0) AS cost,
        count_if(${category} = 'usage' AND ${cost} IS NULL) AS unknown
      FROM ${raw.relation} AS raw WHERE ${id} IS NOT NULL GROUP BY ALL)
    SELECT commitment, currency, fee, cost, ${focus_invariants_asText('month')} AS start, ${focus_invariants_asText('month + INTERVAL 1 MONTH')} AS end
    FROM months WHERE unknown = 0 AND month + INTERVAL 1 MONTH <= (
      SELECT max(${end}) FROM ${raw.relation} AS raw WHERE ${category} = 'usage')
    ORDER BY ALL`;
}
function focus_invariants_columnsOf(raw) {
    return {
        id: raw.text('CommitmentDiscountId'),
        currency: `coalesce(${raw.text('BillingCurrency')}, '')`,
        category: `lower(${raw.text('ChargeCategory')})`,
        frequency: `lower(${raw.text('ChargeFrequency')})`,
        start: raw.timestamp('ChargePeriodStart'),
        end: raw.timestamp('ChargePeriodEnd'),
    };
}
function focus_invariants_asText(timestamp) {
    return `strftime(${timestamp}, '%Y-%m-%dT%H:%M:%SZ')`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/focus-kind.js

/** A column as it stands, in lower case: the words looked for are in no missing value, so none has to be made NULL first. */
function word(raw, column) {
    const name = raw.find(column);
    return name === null ? 'CAST(NULL AS VARCHAR)' : `lower(raw.${quoteIdentifier(name)})`;
}
/** FOCUS columns as SQL expressions, as far as the kind of a charge hangs on them. */
function inputs(raw) {
    return {
        category: word(raw, 'ChargeCategory'),
        correction: `coalesce(${word(raw, 'ChargeClass')} = 'correction', false)`,
        unused: `coalesce(${word(raw, 'CommitmentDiscountStatus')} = 'unused', false)`,
        commitment: `${raw.text('CommitmentDiscountId')} IS NOT NULL`,
        negative: `coalesce(${raw.amount('BilledCost')} < 0, false)`,
        discount: `coalesce(contains(${word(raw, 'ChargeDescription')}, 'discount'), false)`,
        marketplace: isMarketplace(raw),
        support: isSupport(raw),
    };
}
/**
 * The kind of a charge by `finops-maths` §1 and §2. FOCUS has no category for refunds: they are negative
 * corrections of an invoiced period. What FOCUS does not name (support, Marketplace) follows from who sells it.
 */
function focusChargeKind(raw) {
    const is = inputs(raw);
    return `CASE
    WHEN ${is.category} = 'tax' THEN 'tax'
    WHEN ${is.category} = 'credit' THEN 'credit'
    WHEN ${is.category} = 'adjustment' THEN CASE WHEN ${is.negative} AND ${is.discount} THEN 'discount' ELSE 'adjustment' END
    WHEN ${is.category} NOT IN ('usage', 'purchase') OR ${is.category} IS NULL THEN 'adjustment'
    WHEN ${is.correction} AND ${is.negative} THEN 'refund'
    WHEN ${is.category} = 'usage' AND ${is.unused} THEN 'unusedCommitment'
    WHEN ${is.category} = 'purchase' AND ${is.commitment} THEN 'commitmentPurchase'
    WHEN ${is.marketplace} THEN 'marketplace'
    WHEN ${is.support} THEN 'support'
    ELSE ${is.category}
  END`;
}
/**
 * Sold through AWS Marketplace: AWS is the provider and somebody else the publisher. AWS's own publisher names
 * start with Amazon or AWS (`Amazon Web Services EMEA SARL`). Other providers are judged by their words alone.
 * Each test is of one column: the engine then tests each different value once.
 */
function isMarketplace(raw) {
    const provider = word(raw, raw.find('ProviderName') ? 'ProviderName' : 'ServiceProviderName');
    const aws = (name) => `(starts_with(${name}, 'aws') OR starts_with(${name}, 'amazon'))`;
    const named = (column) => `coalesce(contains(${word(raw, column)}, 'marketplace'), false)`;
    const sold = `coalesce(${aws(provider)} AND NOT ${aws(`lower(${raw.text('PublisherName')})`)}, false)`;
    return `(${sold} OR ${named('InvoiceIssuerName')} OR ${named('ServiceName')})`;
}
/** `AWS Support (Business)`, `AWS Enterprise Support`, `AWSSupportBusiness`, `AWSDeveloperSupport`. */
function isSupport(raw) {
    const plan = '(premium|basic|developer|business|enterprise|on-ramp|unified|cloud)';
    const matches = (column, pattern) => {
        const text = word(raw, column);
        // The plain search is cheap and nearly always ends the test; CASE sees to it that the pattern is not tried besides.
        return `CASE WHEN contains(${text}, 'support') THEN regexp_matches(${text}, '${pattern}') ELSE false END`;
    };
    return `(${matches('ServiceName', `^((aws|amazon) )?(${plan} )*support\\b`)} OR ${matches('x_ServiceCode', `^(aws|oc)${plan}?support`)} OR coalesce(${word(raw, 'ServiceSubcategory')} = 'support', false))`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/focus-split-cost.js



/**
 * Split cost allocation rows repeat the cost of machines by the containers on them (`finops-maths` §2). FOCUS has no
 * word for them; AWS's own operation tells them in whatever export holds them.
 */
function isSplitCost(raw) {
    const operation = raw.find('x_Operation');
    if (operation === null)
        return 'false';
    return `coalesce(raw.${quoteIdentifier(operation)} IN (${quoteTexts(SPLIT_COST_OPERATIONS)}), false)`;
}
async function countSplitCosts(engine, raw) {
    if (raw.find('x_Operation') === null)
        return 0;
    const [row] = await engine.rows(`SELECT count_if(${isSplitCost(raw)}) AS rows FROM ${raw.relation} AS raw`);
    return countOf(row?.['rows']);
}
function splitCostQuality(rows) {
    if (rows === 0)
        return [];
    return [
        {
            id: 'split-cost-rows-left-out',
            severity: 'info',
            count: rows,
            subject: 'x_Operation',
            message: 'Split cost allocation rows repeat the cost of the instances below them and are in no total.',
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/focus.js





/** Without these there is no figure. The four cost columns are mandatory in every version of FOCUS. */
const REQUIRED = [
    'BilledCost',
    'EffectiveCost',
    'ListCost',
    'ContractedCost',
    'BillingAccountId',
    'BillingCurrency',
    'BillingPeriodStart',
    'ChargePeriodStart',
    'ChargePeriodEnd',
    'ChargeCategory',
    'ServiceName',
];
/** How many of the required columns make a file FOCUS; fewer and it is something else, more and the rest are missing. */
const RECOGNISED_FROM = 5;
/** FOCUS 1.0 to 1.3, of any provider. */
const focus_focus = {
    family: 'FOCUS',
    recognise: (names) => {
        const present = new Set(names.map(columnKey));
        const has = (name) => present.has(columnKey(name));
        if (REQUIRED.filter(has).length < RECOGNISED_FROM)
            return null;
        return (FOCUS_VERSIONS.findLast((version) => version === 'FOCUS 1.0' || FOCUS_ADDED[version].some(has)) ?? null);
    },
    required: REQUIRED,
    amounts: ['BilledCost', 'EffectiveCost', 'ListCost', 'ContractedCost', 'ConsumedQuantity'],
    knownColumns: (dialect) => [...focusColumns(versionOf(dialect)), ...FOCUS_AWS_COLUMNS],
    dateColumn: 'ChargePeriodStart',
    prepare,
};
function versionOf(dialect) {
    return FOCUS_VERSIONS.find((version) => version === dialect) ?? 'FOCUS 1.2';
}
async function prepare(engine, raw) {
    const splitCosts = await countSplitCosts(engine, raw);
    return {
        // Where there are none, no query has to look for them.
        select: { ...chargeSelect(raw), counted: splitCosts === 0 ? 'true' : `NOT ${isSplitCost(raw)}` },
        joins: '',
        derivedTable: null,
        modeTable: null,
        metricBasis: { billedCost: 'BilledCost', effectiveCost: 'EffectiveCost' },
        quality: async () => splitCostQuality(splitCosts),
        invariants: () => focusInvariants(engine, raw),
    };
}
function chargeSelect(raw) {
    const start = raw.timestamp('ChargePeriodStart');
    const billing = raw.timestamp('BillingPeriodStart');
    return {
        billingAccountId: raw.text('BillingAccountId'),
        subAccountId: raw.text('SubAccountId'),
        subAccountName: raw.text('SubAccountName'),
        billingCurrency: raw.text('BillingCurrency'),
        providerName: `coalesce(${raw.text('ProviderName')}, ${raw.text('ServiceProviderName')})`,
        invoiceId: raw.text('InvoiceId'),
        serviceName: raw.text('ServiceName'),
        serviceCategory: raw.text('ServiceCategory'),
        regionId: raw.text('RegionId'),
        resourceId: raw.text('ResourceId'),
        chargeCategory: raw.text('ChargeCategory'),
        chargeClass: raw.text('ChargeClass'),
        chargeKind: focusChargeKind(raw),
        lineItemType: 'CAST(NULL AS VARCHAR)',
        chargeDescription: raw.text('ChargeDescription'),
        chargeFrequency: raw.text('ChargeFrequency'),
        pricingCategory: raw.text('PricingCategory'),
        pricingUnit: `coalesce(${raw.text('PricingUnit')}, ${raw.text('ConsumedUnit')})`,
        usageType: `coalesce(${raw.text('x_UsageType')}, ${raw.text('SkuMeter')})`,
        operation: raw.text('x_Operation'),
        skuPriceId: raw.text('SkuPriceId'),
        commitmentDiscountId: raw.text('CommitmentDiscountId'),
        commitmentDiscountType: `coalesce(${raw.text('CommitmentDiscountType')}, ${raw.text('CommitmentDiscountCategory')})`,
        commitmentDiscountStatus: raw.text('CommitmentDiscountStatus'),
        commitmentDiscountName: raw.text('CommitmentDiscountName'),
        commitmentStart: 'CAST(NULL AS DATE)',
        commitmentEnd: 'CAST(NULL AS DATE)',
        billingMonth: `CAST(date_trunc('month', coalesce(${billing}, ${start})) AS DATE)`,
        // A charge whose start cannot be read still belongs to its bill: it is put on the bill's first day.
        day: `CAST(coalesce(${start}, ${billing}) AS DATE)`,
        chargePeriodStart: start,
        chargePeriodEnd: raw.timestamp('ChargePeriodEnd'),
        billedCost: raw.amount('BilledCost'),
        effectiveCost: raw.amount('EffectiveCost'),
        listCost: onAccrualBasis(raw, 'ListCost'),
        contractedCost: onAccrualBasis(raw, 'ContractedCost'),
        quantity: consumedQuantity(raw),
        tags: raw.map('Tags'),
        costCategories: raw.map('x_CostCategories'),
    };
}
/**
 * List and contracted cost are summed on accrual basis (`finops-maths` §1): a purchase whose cost is spread over
 * usage rows adds nothing of its own. That is a known zero, not an unknown, or each purchase would be counted twice.
 */
function onAccrualBasis(raw, column) {
    const spread = `${raw.amount('EffectiveCost')} = 0 AND ${raw.amount('BilledCost')} > 0 AND lower(${raw.text('ChargeCategory')}) = 'purchase'`;
    return `CASE WHEN ${spread} THEN CAST(0 AS DECIMAL(1, 0)) ELSE ${raw.amount(column)} END`;
}
/** What was consumed; an unused commitment, a purchase, a credit consumes nothing. */
function consumedQuantity(raw) {
    const used = `lower(${raw.text('ChargeCategory')}) = 'usage' AND coalesce(lower(${raw.text('CommitmentDiscountStatus')}) <> 'unused', true)`;
    return `CASE WHEN ${used} THEN ${raw.amount('ConsumedQuantity')} END`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/index.js



const DIALECTS = [focus_focus, cur2, curLegacy];
/** The dialect these columns are written in; null where none is. */
function recogniseDialect(names) {
    for (const dialect of DIALECTS) {
        const version = dialect.recognise(names);
        if (version)
            return { dialect, version };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/parts-name.js
const UUID = /[0-9a-f]{8}(?:[-_]?[0-9a-f]{4}){3}[-_]?[0-9a-f]{12}/gi;
const HASH = /(?<![\p{L}\p{N}])[0-9a-f]{16,}(?![\p{L}\p{N}])/giu;
/** Athena and Trino put the id of the query before a part's own: a time, a counter and five letters or digits. */
const QUERY_ID = /\d{8}_\d{6}_\d{5}_[a-z0-9]{5}(?![a-z0-9])/gi;
/**
 * What the names of all parts of one export have in common: the file name without ids, hashes and all words with a
 * digit. `report-1.csv.gz` and `report-2.csv.gz` have it in common, `report.csv` and `report-not-final.csv` have not.
 */
function partsName(path) {
    return path
        .slice(path.lastIndexOf('/') + 1)
        .replace(UUID, ' ')
        .replace(QUERY_ID, ' ')
        .replace(HASH, ' ')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '' && !/\p{N}/u.test(word))
        .join(' ');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/export-group.js








/** Sorts files into the exports they are parts of. Throws `EXPORT_UNREADABLE` for a file that is no export, or is damaged. */
async function exportGroups(engine, files) {
    const groups = new Map();
    for (const local of files) {
        const file = await export_group_readable(engine, local);
        const found = recognised(file);
        const key = groupKey(file, found);
        groups.set(key, { ...found, files: [...(groups.get(key)?.files ?? []), file] });
    }
    return [...groups.values()];
}
function groupKey(file, { dialect, version }) {
    const { location, place, listed } = file.source;
    const parts = listed ? null : partsName(file.source.file.name);
    const names = file.columns.map(({ name }) => name);
    const fixed = dialect.knownColumns(version).filter((name) => !name.endsWith('*'));
    const coming = new Set(unknownNames(names, fixed));
    const family = dialect.family === 'FOCUS' ? names : names.filter((name) => !coming.has(name));
    return JSON.stringify([location, place.root, parts, file.format, version, family.map(columnKey).sort()]);
}
async function export_group_readable(engine, file) {
    try {
        return file.format === 'parquet' ? await parquetFile(engine, file) : await csvFile(engine, file);
    }
    catch (cause) {
        if (isEncodingError(cause))
            throw notUtf8(file.source.file.name);
        throw new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `The file ${JSON.stringify(file.source.file.name)} cannot be read: it is damaged or cut short.`, 'Copy or download it again; if it still fails, open it with another tool to see whether it is complete.', { cause });
    }
}
function isEncodingError(cause) {
    return cause instanceof Error && /unicode|utf-?8/i.test(cause.message);
}
async function parquetFile(engine, file) {
    const rows = await engine.rows(`DESCRIBE SELECT * FROM ${readFiles([{ ...file, columns: [], csv: null }])}`);
    const columns = rows.map((row) => ({ name: String(row['column_name']), type: String(row['column_type']) }));
    return { ...file, columns, csv: null };
}
async function csvFile(engine, file) {
    const csv = await readCsvLayout(engine, file.path, compressionOf(file.format));
    const columns = csv?.names.map((name) => ({ name, type: 'VARCHAR' })) ?? [];
    return { ...file, columns, csv };
}
function recognised({ source, columns }) {
    const names = columns.map(({ name }) => name);
    const found = recogniseDialect(names);
    if (!found) {
        // Any text could be CSV; one that is none and promises something else has broken its promise.
        if (namedFormat(source.file.name) && source.format === 'csv')
            throw misnamed(source.file.name);
        throw new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `The file ${JSON.stringify(source.file.name)} is no export that Spendlog knows.`, 'Its columns must be those of FOCUS 1.0 to 1.3, of CUR 2.0 or of a legacy Cost and Usage Report.');
    }
    const missing = missingNames(found.dialect.required, names);
    if (missing.length === 0)
        return found;
    throw new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `The file ${JSON.stringify(source.file.name)} (${found.version}) lacks the ${missing.length === 1 ? 'column' : 'columns'} ${missing.join(', ')}.`, 'Export the table again with all its columns; without these the costs would not be known.');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/facts.js

/** Keys of `facts`: what head, totals and data quality ask for. Few enough groups whatever the size of the bill. */
const FACT_KEYS = [
    'day',
    'billingMonth',
    'billingAccountId',
    'billingCurrency',
    'providerName',
    'invoiceId',
    'serviceName',
    'serviceCategory',
    'chargeCategory',
    'chargeKind',
    'lineItemType',
    'counted',
];
/** Keys of every further table of sums: what each question asks beside its own. */
const ALWAYS = ['day', 'billingCurrency', 'chargeKind', 'counted'];
/**
 * Further tables of sums, made when they are first asked for. Each has few groups: a table with all these keys
 * together could have as many as there are charges.
 */
const FACT_TABLES = {
    facts_by_account: [...ALWAYS, 'subAccountId'],
    facts_by_region: [...ALWAYS, 'regionId'],
    facts_by_pricing: [...ALWAYS, 'pricingCategory', 'commitmentDiscountStatus'],
};
/** Columns that sums are made of. */
const SUMMED = [...charge/* COST_METRICS */.CX, 'quantity', 'pricingUnit'];
/** Sums that can be summed further. Charges derived from others are no rows of the export. */
const SUMS = [
    'count_if(NOT derived) AS rows',
    ...charge/* COST_METRICS */.CX.map((metric) => `sum(${metric}) AS ${metric}`),
    ...charge/* COST_METRICS */.CX.map((metric) => `count_if(${metric} IS NULL) AS ${metric}Unknown`),
    'sum(quantity) AS quantity',
    "min(coalesce(pricingUnit, '')) FILTER (quantity IS NOT NULL) AS firstUnit",
    "max(coalesce(pricingUnit, '')) FILTER (quantity IS NOT NULL) AS lastUnit",
];
/** What only the head and data quality need. */
const HEAD_SUMS = [
    'max(chargePeriodEnd) AS lastEnd',
    'max(chargePeriodEnd) FILTER (chargePeriodEnd <= chargePeriodStart + INTERVAL 1 DAY) AS lastShortEnd',
    'count_if(billedCost < 0) AS negativeRows',
    'count_if(chargePeriodStart IS NULL OR chargePeriodEnd IS NULL) AS untimedRows',
];
/** Reads all charges once and keeps what is asked of the whole export. */
async function buildFacts(engine, charges) {
    const keys = FACT_KEYS.join(', ');
    const columns = [...FACT_KEYS, ...SUMMED, 'chargePeriodStart', 'chargePeriodEnd'];
    await engine.run(`CREATE TABLE facts AS SELECT ${keys}, ${[...SUMS, ...HEAD_SUMS].join(', ')} FROM ${charges.select(columns)} GROUP BY ${keys}`);
    await engine.run(`CREATE TABLE accounts AS SELECT subAccountId, providerName, max(subAccountName) AS subAccountName, count_if(NOT derived) AS rows
    FROM ${charges.select(['subAccountId', 'providerName', 'subAccountName'])} GROUP BY subAccountId, providerName`);
}
/** Reads all charges once more, so that further questions need not. */
async function buildFactTable(engine, charges, table) {
    const keys = FACT_TABLES[table];
    const columns = [...new Set([...keys, ...SUMMED])];
    await engine.run(`CREATE TABLE ${table} AS SELECT ${keys.join(', ')}, ${SUMS.join(', ')} FROM ${charges.select(columns)} GROUP BY ${keys.join(', ')}`);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/fact-tables.js

function factTables(engine, charges) {
    const built = new Map();
    return {
        tableFor: async (keys) => {
            if (keys.every((key) => isKeyOf(FACT_KEYS, key)))
                return 'facts';
            const table = TABLES.find((name) => keys.every((key) => isKeyOf(FACT_TABLES[name], key)));
            if (!table)
                return null;
            const building = built.get(table) ?? buildFactTable(engine, charges, table);
            built.set(table, building);
            await building;
            return table;
        },
    };
}
const TABLES = Object.keys(FACT_TABLES).filter(isFactTable);
function isFactTable(name) {
    return Object.hasOwn(FACT_TABLES, name);
}
function isKeyOf(keys, key) {
    return keys.includes(key);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/local-copies.js


/** Brings files to where the engine can read them, archives unpacked: `maxBytes` at most, over all of them. */
async function localCopies(engine, files, unzip, maxBytes) {
    const local = [];
    let left = maxBytes;
    for (const [index, source] of files.entries()) {
        const path = await source.files.local(source.file, engine.scratch);
        if (source.format !== 'zip') {
            local.push({ path, format: source.format, source });
            continue;
        }
        const { paths, bytes } = await unzip(path, `${engine.scratch}/archive-${index}`, left);
        left -= bytes;
        if (paths.length === 0)
            throw emptyArchive(source);
        for (const part of paths)
            local.push({ path: part, format: 'csv', source });
    }
    return local;
}
/** Files up to this size are compared as a whole; of larger ones of one size, this much of their start decides. */
const COMPARED_BYTES = 64 * 1024 * 1024;
const COMPARED_START = 1024 * 1024;
/** Throws `EXPORT_OVERLAP` where two files have the same content: the same charges would count twice. */
async function refuseCopies(engine, files) {
    const whole = new Map(files.map((file) => [file.source.file.name, file]));
    const bySize = Map.groupBy(whole.values(), ({ source }) => source.file.bytes);
    for (const same of bySize.values()) {
        const seen = new Map();
        for (const file of same.length > 1 ? same : []) {
            const content = await contentKey(engine, file);
            const first = seen.get(content);
            if (first)
                throw identical(first.source, file.source);
            seen.set(content, file);
        }
    }
}
async function contentKey(engine, { path, format, source }) {
    const { file, files } = source;
    // What was unpacked from an archive is compared as the archive.
    if (file.bytes > COMPARED_BYTES || (format === 'csv' && source.format === 'zip')) {
        return new TextDecoder('latin1').decode(await files.head(file, COMPARED_START));
    }
    const [row] = await engine.rows(`SELECT md5(content) AS hash FROM read_blob(${quoteText(path)})`);
    return String(row?.['hash']);
}
function identical(first, second) {
    return new errors/* SpendlogError */.T('EXPORT_OVERLAP', `The files ${JSON.stringify(first.file.name)} and ${JSON.stringify(second.file.name)} have the same content.`, 'Remove one of them: their charges would be counted twice.');
}
function emptyArchive(source) {
    return new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `The archive ${JSON.stringify(source.file.name)} holds no files.`, 'Download it again; a delivery holds at least one CSV file.');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/overlap.js



/** Throws where the files are written in two dialects: their figures mean different things. */
function refuseTwoDialects(groups) {
    const versions = new Map(groups.map((group) => [group.dialect.family, group]));
    if (versions.size < 2)
        return;
    const named = [...versions.values()].map(({ version, files }) => `${version} (${JSON.stringify(files[0]?.source.file.name ?? '')})`);
    throw new errors/* SpendlogError */.T('INPUT_INVALID', `The files are exports of ${versions.size} kinds: ${named.join(', ')}.`, 'Give the files of one kind only; two kinds of export of one bill count the same charges twice.');
}
/** Throws `EXPORT_OVERLAP` where files that are not parts of one export hold charges of one payer and month (`finops-maths` §2). */
async function refuseOverlap(engine, relation, dialect, groups) {
    if (!relation.grouped)
        return;
    const [row] = await engine.rows(`
    SELECT payer, strftime(month, '%Y-%m') AS month, arg_min(file, row(export_group, file)) AS first, arg_max(file, row(export_group, file)) AS second
    FROM (SELECT DISTINCT ${dialect.select.billingAccountId} AS payer, ${dialect.select.billingMonth} AS month, raw.export_group, raw.${FILE_COLUMN} AS file
      FROM ${relation.raw.relation} AS raw ${dialect.joins})
    GROUP BY payer, month HAVING count(DISTINCT export_group) > 1 ORDER BY month, payer LIMIT 1`);
    if (!row)
        return;
    const files = groups.flatMap((group) => group.files);
    const name = (path) => JSON.stringify(files.find((file) => file.path === path)?.source.file.name ?? '');
    throw new errors/* SpendlogError */.T('EXPORT_OVERLAP', `Two exports cover ${cost_cell_textOf(row['month'])} of one payer: ${name(row['first'])} and ${name(row['second'])}.`, 'Give one of them only: together they would count the same charges twice. If they are parts of one export, put them beside its manifest, or name them alike: name-1, name-2.');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/row-identities.js


/** Beside an id that a report gives each of its lines, this much makes the line the same. */
const BESIDE_ID = ['line_item_line_item_type', 'line_item_usage_type', 'line_item_resource_id'];
const row_identities_TEXTS = [
    ...['BillingAccountId', 'SubAccountId', 'ServiceName', 'RegionId', 'ResourceId', 'SkuPriceId'],
    ...['ChargeCategory', 'ChargeDescription', 'CommitmentDiscountId', 'x_UsageType', 'x_Operation'],
    ...[
        'bill_payer_account_id',
        'line_item_usage_account_id',
        'line_item_product_code',
        'line_item_resource_id',
    ],
    ...[
        'line_item_line_item_type',
        'line_item_line_item_description',
        'line_item_usage_type',
        'line_item_operation',
    ],
];
const TIMES = [
    ...['ChargePeriodStart', 'ChargePeriodEnd'],
    ...['line_item_usage_start_date', 'line_item_usage_end_date'],
];
const AMOUNTS = ['BilledCost', 'ListCost', 'ConsumedQuantity', 'line_item_unblended_cost'];
const row_identities_QUANTITIES = ['line_item_usage_amount', 'PricingQuantity'];
/** Columns with tags, which may be all that tells rows apart where resources are not exported. */
const MOST_TAG_COLUMNS = 16;
/** From a dozen columns at most and the tags: reading all of them would cost more than the charges themselves. */
function rowIdentities(raw) {
    const present = (names) => names.filter((name) => raw.find(name) !== null);
    const times = present(TIMES).map((name) => raw.timestamp(name));
    const cheap = [...times, ...present(AMOUNTS).map((name) => raw.amount(name))];
    const tags = raw.names
        .filter((name) => /^(resource)?tags/.test(columnKey(name)))
        .slice(0, MOST_TAG_COLUMNS)
        .map((name) => `raw.${quoteIdentifier(name)}`);
    const quantities = present(row_identities_QUANTITIES).map((name) => raw.text(name));
    const whole = [...present(row_identities_TEXTS).map((name) => raw.text(name)), ...cheap, ...quantities, ...tags];
    const id = raw.text('identity_line_item_id');
    if (raw.find('identity_line_item_id') === null)
        return { cheap, whole: [whole] };
    // Without an id, the row has to be the same as a whole.
    const byId = `CASE WHEN ${id} IS NULL THEN hash(${whole.join(', ')}) ELSE hash(${id}) END`;
    return { cheap, whole: [[byId, ...present(BESIDE_ID).map((name) => raw.text(name)), ...cheap], whole] };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/same-charges.js





/** More files than these are one large export: people do not put so many deliveries of a month side by side. */
const MOST_FILES = 64;
/** Rows of a file that are looked for in the others. */
const SAMPLED_ROWS = 500;
/** Fewer rows found again may be chance. */
const FEWEST_FOUND = 3;
const SHARE_FOUND = 0.5;
/**
 * Throws `EXPORT_OVERLAP` where two files hold the same charges, whatever they are called: an older delivery, a sample,
 * an edited copy. Some rows of a month of each file are looked for in the other files of that month. Rows that repeat
 * within a sample tell nothing: true parts of an export hold identical small charges too. What a manifest lists is right.
 */
async function refuseSameCharges(engine, relation, dialect, files) {
    const loose = files.filter(({ source }) => !source.listed);
    if (loose.length < 2 || loose.length > MOST_FILES)
        return;
    const { raw } = relation;
    const rows = (columns) => `SELECT ${columns}, raw.${FILE_COLUMN} AS file, ${dialect.select.billingMonth} AS month FROM ${raw.relation} AS raw ${dialect.joins}`;
    const months = await sharedMonths(engine, rows, loose);
    if (months.length === 0)
        return;
    const { cheap, whole } = rowIdentities(raw);
    for (const identity of whole) {
        const search = async (sought) => {
            const columns = `hash(${identity.join(', ')}) AS whole, hash(${sought.join(', ')}) AS sought`;
            const [pair] = await engine.rows(foundAgain(rows(columns), rows(`hash(${sought.join(', ')}) AS sought`), months));
            return pair;
        };
        // Rows that are the same have the same times and costs: comparing these alone, without texts, mostly ends it.
        const found = (await search(cheap)) && (await search(identity));
        if (found)
            throw sameCharges(cost_cell_textOf(found['month']), same_charges_nameOf(loose, found['first']), same_charges_nameOf(loose, found['second']));
    }
}
/** For each two files the latest month they share: two deliveries that share several are alike in each. */
async function sharedMonths(engine, rows, files) {
    const paths = files.map(({ path }) => quoteText(path)).join(', ');
    const shared = await engine.rows(`
    WITH months AS (SELECT DISTINCT file, month FROM (${rows('1')}) WHERE file IN (${paths}) AND month IS NOT NULL),
    pairs AS (SELECT one.file AS file, max(one.month) AS month
      FROM months AS one JOIN months AS other ON other.month = one.month AND other.file <> one.file
      GROUP BY one.file, other.file)
    SELECT DISTINCT file, strftime(month, '%Y-%m-%d') AS month FROM pairs ORDER BY month, file`);
    return shared.map((row) => ({ file: cost_cell_textOf(row['file']), month: cost_cell_textOf(row['month']) }));
}
/** The two files of which one's sample is found in the other for the most part; no row where there are none. */
function foundAgain(sampled, others, months) {
    const samples = months.map(({ file, month }) => `(SELECT * FROM (${sampled}) WHERE file = ${quoteText(file)} AND month = DATE '${month}' LIMIT ${SAMPLED_ROWS})`);
    const names = [...new Set(months.map(({ file }) => quoteText(file)))].join(', ');
    const days = [...new Set(months.map(({ month }) => `DATE '${month}'`))].join(', ');
    return `
    WITH sample AS MATERIALIZED (SELECT file, month, whole, any_value(sought) AS sought
      FROM (${samples.join(' UNION ALL ')}) GROUP BY file, month, whole HAVING count(*) = 1),
    sizes AS (SELECT file, month, count(*) AS rows FROM sample GROUP BY ALL),
    found AS (SELECT sample.file AS first, other.file AS second, month, count(DISTINCT whole) AS rows
      FROM (SELECT * FROM (${others}) WHERE file IN (${names}) AND month IN (${days})) AS other
      JOIN sample USING (month, sought) WHERE other.file <> sample.file GROUP BY ALL)
    SELECT first, second, strftime(found.month, '%Y-%m') AS month
    FROM found JOIN sizes ON sizes.file = found.first AND sizes.month = found.month
    WHERE found.rows >= ${FEWEST_FOUND} AND found.rows >= ${SHARE_FOUND} * sizes.rows
    ORDER BY month, first, second LIMIT 1`;
}
function same_charges_nameOf(files, path) {
    return files.find((file) => file.path === path)?.source.file.name ?? '';
}
function sameCharges(month, first, second) {
    return new errors/* SpendlogError */.T('EXPORT_OVERLAP', `The files ${JSON.stringify(first)} and ${JSON.stringify(second)} hold the same charges of ${month}.`, 'Give one of them only: together they would count the same charges twice. If both are parts of one export, put them beside its manifest.');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/open-export.js













/**
 * Opens an export. AWS overwrites files in place: when one changed meanwhile, everything is read once more, and
 * when it changed again that is said. Throws `SpendlogError`s for all that is wrong with the input.
 */
async function openExport(options) {
    return (await attempt(options)) ?? (await attempt(options)) ?? refuseTorn();
}
/** Null where the files changed while they were read. */
async function attempt(options) {
    const found = await discover(options.locations, options.files, options.maxLocalBytes);
    const before = await versionsOf(found.files);
    const engine = await options.engine();
    let opened = null;
    try {
        opened = await readUnchanged(engine, options, found, before);
        return opened;
    }
    finally {
        if (!opened)
            await engine.close();
    }
}
async function readUnchanged(engine, options, found, before) {
    try {
        const opened = await open_export_read(engine, options, found, before);
        return (await isUnchanged(found.files, before)) ? opened : null;
    }
    catch (error) {
        if (await isUnchanged(found.files, before))
            throw error;
        return null;
    }
}
async function open_export_read(engine, options, found, versions) {
    const { progress, period: asked = {}, reportDay } = options;
    const period = daysUntil(asked, reportDay);
    progress?.step(`Reading ${found.files.length} export files`);
    const local = await localCopies(engine, found.files, options.unzip, options.maxLocalBytes);
    await refuseCopies(engine, local);
    const groups = await exportGroups(engine, local);
    refuseTwoDialects(groups);
    const relation = await openRawRows(engine, groups, period);
    const { dialect: family } = newest(groups);
    const dialect = await family.prepare(engine, relation.raw);
    await refuseOverlap(engine, relation, dialect, groups);
    await refuseSameCharges(engine, relation, dialect, groups.flatMap(({ files }) => files));
    const charges = await openCharges(engine, relation, dialect, family.dateColumn, period);
    progress?.step('Adding up charges');
    await buildFacts(engine, charges);
    const source = describeSource(options, found.files, groups, dialect);
    return {
        engine,
        head: await readHead(engine, source, dialect.modeTable, {
            asOf: options.asOf,
            from: period.from,
            to: period.to,
            files: found.files,
        }),
        files: found.files,
        inPlace: local.some(({ path }) => !path.startsWith(engine.scratch)),
        versions,
        relation,
        dialect,
        charges,
        facts: factTables(engine, charges),
        fileQuality: [
            ...found.quality,
            ...relation.quality,
            ...(await afterReportDay(engine, relation, dialect, groups, { asked, reportDay })),
        ],
    };
}
function newest(groups) {
    const [first] = groups.toSorted((a, b) => (a.version < b.version ? 1 : -1));
    if (!first)
        throw new TypeError('An export without files');
    return first;
}
function describeSource(options, files, groups, dialect) {
    const { version, dialect: family } = newest(groups);
    const names = [
        ...new Set(groups.flatMap(({ files: parts }) => parts.flatMap(({ columns }) => columns.map(({ name }) => name)))),
    ].sort();
    const knownNames = family.knownColumns(version);
    return {
        kind: 'export',
        label: options.locations.join(', '),
        dialect: version,
        sample: options.sample,
        files: files.length,
        bytes: files.reduce((sum, { file }) => sum + file.bytes, 0),
        extraColumns: unknownNames(names, knownNames),
        missingColumns: missingColumns(version, knownNames, names),
        metricBasis: dialect.metricBasis,
    };
}
/** Columns the dialect has and the export has not. Columns a provider adds (`x_…`) are no part of FOCUS. */
function missingColumns(version, knownNames, names) {
    const own = knownNames.filter((name) => !name.endsWith('*'));
    return missingNames(version.startsWith('FOCUS') ? own.filter((name) => !name.startsWith('x_')) : own, names);
}
async function isUnchanged(files, versions) {
    const now = await versionsOf(files);
    return now.every((version, index) => version !== null && version === versions[index]);
}
function versionsOf(files) {
    return Promise.all(files.map(({ file, files: at }) => at.version(file)));
}
function refuseTorn() {
    throw new errors/* SpendlogError */.T('EXPORT_UNREADABLE', 'The export was overwritten while it was read.', 'AWS refreshes exports up to three times a day: run again in a few minutes, or read a copy.');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/column-quality.js
/** What the columns themselves tell: unknown ones, absent ones, values that are no amounts. */
function columnQuality({ head, relation }) {
    const { extraColumns, missingColumns } = head.source;
    const amounts = [...relation.profile.columns.values()];
    return [
        ...(extraColumns.length === 0 ? [] : [extra(extraColumns)]),
        ...(missingColumns.length === 0 ? [] : [missing(missingColumns)]),
        ...amounts
            .filter(({ unreadable }) => unreadable > 0)
            .map(({ name, unreadable }) => unreadableAmounts(name, unreadable)),
        ...amounts
            .filter(({ rounded }) => rounded > 0)
            .map(({ name, rounded }) => roundedAmounts(name, rounded, relation.profile.scale)),
    ];
}
function extra(columns) {
    return {
        id: 'extra-columns',
        severity: 'info',
        count: columns.length,
        subject: 'columns',
        message: 'Columns that the specification does not know were read past.',
        examples: columns.slice(0, 3),
    };
}
function missing(columns) {
    return {
        id: 'missing-columns',
        severity: 'info',
        count: columns.length,
        subject: 'columns',
        message: 'Columns of the specification that this export does not have: what rests on them is unknown.',
        examples: columns.slice(0, 3),
    };
}
function unreadableAmounts(subject, count) {
    return {
        id: 'amount-unreadable',
        severity: 'error',
        count,
        subject,
        message: 'Values that are no numbers count as unknown, not as zero.',
    };
}
function roundedAmounts(subject, count, scale) {
    return {
        id: 'amount-rounded',
        severity: 'warning',
        count,
        subject,
        message: `Floating-point values with more than ${scale} digits after the point were rounded there, because 38 digits hold no more.`,
    };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/fact-quality.js


/** Deviations that can be counted from the facts, so that the files are not read again. */
async function factQuality({ engine, charges }) {
    const selects = CHECKS.map(({ rows }, index) => `coalesce(${rows}, 0) AS c${index}`);
    const [row = {}] = await engine.rows(`SELECT ${selects.join(', ')} FROM facts`);
    const items = await Promise.all(CHECKS.map((check, index) => fact_quality_item(engine, check, countOf(row[`c${index}`]))));
    return [...items.flat(), ...(await several(engine)), ...(await unusable(engine, charges))];
}
const AWS = "(providerName IS NULL OR lower(providerName) IN ('aws', 'amazon web services'))";
const NOT_TWELVE = (key) => `${AWS} AND ${key} IS NOT NULL AND NOT regexp_full_match(${key}, '\\d{12}')`;
const fact_quality_CATEGORIES = "('Usage', 'Purchase', 'Tax', 'Credit', 'Adjustment')";
const NEVER_NULL = [
    'billingAccountId',
    'billingCurrency',
    'providerName',
    'serviceName',
    'chargeCategory',
];
const CHECKS = [
    accountDigits('billingAccountId', 'facts'),
    accountDigits('subAccountId', 'accounts'),
    ...NEVER_NULL.map(neverNull),
    {
        id: 'charge-category-unknown',
        severity: 'error',
        subject: 'chargeCategory',
        message: 'Charges of a category that the specification does not know are shown as adjustments.',
        rows: `sum(rows) FILTER (chargeCategory NOT IN ${fact_quality_CATEGORIES})`,
        examples: { table: 'facts', key: 'chargeCategory', where: `chargeCategory NOT IN ${fact_quality_CATEGORIES}` },
    },
    {
        id: 'negative-usage',
        severity: 'info',
        subject: 'billedCost',
        message: 'Usage rows with a negative amount that are not marked as corrections were counted as usage.',
        rows: "sum(negativeRows) FILTER (chargeKind = 'usage')",
    },
    {
        id: 'invoice-id-missing',
        severity: 'info',
        subject: 'invoiceId',
        message: 'Rows without an invoice: their month is not final.',
        rows: 'sum(rows) FILTER (counted AND invoiceId IS NULL)',
    },
    {
        id: 'timestamp-unreadable',
        severity: 'error',
        subject: 'chargePeriodStart, chargePeriodEnd',
        message: 'Rows whose charge period cannot be read; without a start they are put on the first day of their bill.',
        rows: 'sum(untimedRows)',
    },
    {
        id: 'outside-billing-period',
        severity: 'info',
        subject: 'chargePeriodStart',
        message: 'Rows whose charge period starts in another month than their bill.',
        rows: "sum(rows) FILTER (date_trunc('month', day) <> billingMonth)",
    },
];
function accountDigits(key, table) {
    return {
        id: 'account-id-malformed',
        severity: 'warning',
        subject: key,
        message: 'AWS account ids that do not have 12 digits; leading zeros may have been lost.',
        rows: `(SELECT sum(rows) FROM ${table} WHERE ${NOT_TWELVE(key)})`,
        examples: { table, key, where: NOT_TWELVE(key) },
    };
}
function neverNull(key) {
    return {
        id: 'mandatory-value-missing',
        severity: 'warning',
        subject: key,
        message: 'Rows without a value that the specification demands.',
        rows: `sum(rows) FILTER (${key} IS NULL)`,
    };
}
async function fact_quality_item(engine, check, count) {
    if (count === 0)
        return [];
    const { id, severity, subject, message } = check;
    if (!check.examples)
        return [{ id, severity, subject, message, count }];
    const { table, key, where } = check.examples;
    const rows = await engine.rows(`SELECT ${key} AS value FROM ${table} WHERE ${where} GROUP BY 1 ORDER BY sum(rows) DESC, 1 LIMIT 3`);
    return [
        { id, severity, subject, message, count, examples: rows.map((row) => cost_cell_textOf(row['value'])) },
    ];
}
async function several(engine) {
    const distinct = async (key) => {
        const rows = await engine.rows(`SELECT ${key} AS value FROM facts WHERE ${key} IS NOT NULL GROUP BY 1 ORDER BY sum(rows) DESC, 1`);
        return rows.map((row) => cost_cell_textOf(row['value']));
    };
    const [providers, currencies] = [await distinct('providerName'), await distinct('billingCurrency')];
    return [
        ...listed('several-providers', 'providerName', 'Charges of several providers are in one export.', providers),
        ...listed('several-currencies', 'billingCurrency', 'Charges are in several currencies, which are never added.', currencies),
    ];
}
function listed(id, subject, message, values) {
    return values.length < 2
        ? []
        : [{ id, severity: 'info', subject, message, count: values.length, examples: values.slice(0, 3) }];
}
async function unusable(engine, charges) {
    const checks = (await unusableEffectiveCost(engine, charges)).filter(({ reason }) => reason !== null);
    if (checks.length === 0)
        return [];
    return [
        {
            id: 'effective-cost-unusable',
            severity: 'error',
            count: checks.reduce((sum, { rows }) => sum + rows, 0),
            subject: 'effectiveCost',
            message: 'Effective cost is in whole numbers only, or zero beside a billed amount; it was not repaired and trends on it mislead.',
            amounts: checks.map(({ billedCost }) => billedCost),
            examples: checks.slice(0, 3).map(({ providerName }) => providerName),
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/row-quality.js



/** Columns of time in FOCUS and in Cost and Usage Reports. */
const row_quality_TIMES = /(chargeperiodstart|chargeperiodend|billingperiodstart|billingperiodend|usagestartdate|usageenddate|billingperiodstartdate|billingperiodenddate)$/;
const IDS = ['id', 'identitylineitemid'];
/** Columns of keys and values, by the names of FOCUS and of Cost and Usage Reports. */
const MAPS = ['Tags', 'x_CostCategories', 'resource_tags', 'cost_category'];
/** Deviations of the rows as they are written, which text alone can have: Parquet knows NULL, time and maps by type. */
async function rowQuality({ engine, relation }) {
    const asWritten = relation.stored ? [textNull(relation), withoutZone(relation), repeatedIds(relation)] : [];
    const checks = [...asWritten, ...MAPS.map((name) => unreadableMaps(relation, name))].filter((check) => check !== null);
    if (checks.length === 0)
        return [];
    const [row = {}] = await engine.rows(`SELECT ${checks.map(({ rows }, index) => `${rows} AS c${index}`).join(', ')} FROM ${relation.raw.relation} AS raw`);
    return checks
        .map(({ item }, index) => ({ ...item, count: countOf(row[`c${index}`]) }))
        .filter(({ count }) => count > 0);
}
function textColumns(relation) {
    return relation.columns.filter(({ type }) => type === 'VARCHAR').map(({ name }) => name);
}
function textNull(relation) {
    const columns = textColumns(relation).map((name) => `raw.${quoteIdentifier(name)}`);
    return {
        item: {
            id: 'text-null',
            severity: 'info',
            subject: 'rows',
            message: 'Rows in which the text NULL stands for a missing value; it was read as missing.',
        },
        rows: columns.length === 0 ? '0' : `count_if(list_contains([${columns.join(', ')}], 'NULL'))`,
    };
}
function withoutZone(relation) {
    const columns = textColumns(relation).filter((name) => row_quality_TIMES.test(columnKey(name)));
    if (columns.length === 0)
        return null;
    const tests = columns.map((name) => `regexp_matches(raw.${quoteIdentifier(name)}, '\\d:\\d\\d(\\.\\d+)?\\s*$')`);
    return {
        item: {
            id: 'timestamp-without-zone',
            severity: 'info',
            subject: columns.join(', '),
            message: 'Rows with times that name no zone; they were read as UTC.',
        },
        rows: `count_if(${tests.map((test) => `coalesce(${test}, false)`).join(' OR ')})`,
    };
}
function repeatedIds(relation) {
    const column = textColumns(relation).find((name) => IDS.includes(columnKey(name)));
    if (column === undefined)
        return null;
    const id = `raw.${quoteIdentifier(column)}`;
    return {
        item: {
            id: 'id-not-unique',
            severity: 'info',
            subject: column,
            message: 'Rows that repeat an id of an earlier row; ids are not used to tell rows apart.',
        },
        rows: `count(${id}) - count(DISTINCT ${id})`,
    };
}
function unreadableMaps(relation, name) {
    const column = relation.raw.find(name);
    if (column === null || !textColumns(relation).includes(column))
        return null;
    return {
        item: {
            id: 'tags-unreadable',
            severity: 'warning',
            subject: column,
            message: 'Rows whose tags or cost categories are no JSON object; they were read as having none.',
        },
        rows: `count_if(${relation.raw.text(name)} IS NOT NULL AND ${relation.raw.map(name)} IS NULL)`,
    };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/quality.js



const SEVERITIES = ['error', 'warning', 'info'];
/** Everything that deviates, gravest first. Where the dialect says the same thing with more knowledge, its word counts. */
async function readQuality(open) {
    const items = [
        ...(await open.dialect.quality()),
        ...open.fileQuality,
        ...columnQuality(open),
        ...(await factQuality(open)),
        ...(await rowQuality(open)),
    ];
    const first = new Map(items.toReversed().map((item) => [`${item.id} ${item.subject}`, item]));
    return [...first.values()].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        (a.id === b.id ? (a.subject < b.subject ? -1 : 1) : a.id < b.id ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/tag-keys.js



/** Tag keys in use, the most used first; one entry per key and currency. */
async function readTagKeys({ engine, charges, dialect }, period) {
    if (/^CAST\(NULL AS /.test(dialect.select.tags)) {
        return unknown('column-missing', 'tags', 'export the table with its tag columns');
    }
    const rows = await engine.rows(`
    SELECT key, currency, count_if(NOT derived) AS rows, sum(effectiveCost) AS effectiveCost
    FROM (SELECT unnest(map_keys(tags)) AS key, coalesce(billingCurrency, '') AS currency, effectiveCost, derived
      FROM ${charges.select(['tags', 'billingCurrency', 'effectiveCost', 'counted', 'day'], period)} WHERE counted)
    GROUP BY key, currency ORDER BY rows DESC, key, currency`);
    return known(rows.map((row) => {
        const currency = cost_cell_textOf(row['currency']);
        return {
            key: cost_cell_textOf(row['key']),
            rows: countOf(row['rows']),
            effectiveCost: moneyOf(row['effectiveCost'], currency) ?? zeroMoney(currency),
        };
    }));
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/export-source.js










/** The bill as it stands in an export: FOCUS, CUR 2.0 or a legacy Cost and Usage Report, in files. */
function createExportSource(options) {
    let opening = null;
    const opened = () => {
        opening ??= openExport(options);
        return opening;
    };
    let usage = NOTHING_READ;
    return {
        open: async () => {
            const { head } = await opened();
            usage = { ...NOTHING_READ, filesRead: head.source.files, bytesRead: head.source.bytes };
            return head;
        },
        cube: async (query) => {
            return known(await whole(opened, queryCube(await opened(), query)));
        },
        changes: async (query) => {
            return known(await whole(opened, queryChanges(await opened(), query)));
        },
        totals: async () => export_source_totalsOf((await opened()).engine),
        commitments: async (period) => known(await whole(opened, readCommitments(await opened(), period))),
        tagKeys: async (period) => whole(opened, readTagKeys(await opened(), period)),
        quality: async () => readQuality(await opened()),
        invariants: async () => readInvariants(await opened()),
        usage: () => usage,
        close: async () => {
            if (opening)
                await (await opening.catch(() => null))?.engine.close();
        },
    };
}
const NOTHING_READ = {
    plannedRequests: 0,
    requests: 0,
    pages: 0,
    cachedRequests: 0,
    paid: zeroMoney('USD'),
    filesRead: 0,
    bytesRead: 0,
};
/** A question may read the files again: an answer counts only if they are still what was opened. */
async function whole(opened, answer) {
    const { relation, inPlace, files, versions } = await opened();
    const result = await answer;
    if (!relation.stored && inPlace && !(await isUnchanged(files, versions)))
        refuseTorn();
    return result;
}
async function export_source_totalsOf(engine) {
    const rows = await engine.rows(`SELECT coalesce(billingCurrency, '') AS currency, ${cellSums('facts').join(', ')} FROM facts WHERE counted GROUP BY 1 ORDER BY 1`);
    return rows.flatMap((row) => readCell(row, cost_cell_textOf(row['currency'])) ?? []);
}

;// CONCATENATED MODULE: ./build/src/platform/aws-errors.js

function awsErrorFacts(error) {
    const metadata = property(error, '$metadata');
    const status = property(metadata, 'httpStatusCode');
    const attempts = property(metadata, 'attempts');
    return {
        name: aws_errors_text(property(error, 'name')),
        message: aws_errors_text(property(error, 'message')),
        status: typeof status === 'number' ? status : null,
        attempts: typeof attempts === 'number' ? attempts : 1,
    };
}
/** Says what failed and what to do. The SDK's own message stays in `cause`: it may carry ARNs and account ids. */
function toSpendlogError(error, call) {
    if (error instanceof errors/* SpendlogError */.T)
        return error;
    const facts = awsErrorFacts(error);
    const options = { cause: error };
    if (isMissingCredentials(facts))
        return missingCredentials(call, options);
    if (isExpired(facts))
        return expired(call, options);
    if (isDenied(facts))
        return denied(call, options);
    if (THROTTLED.has(facts.name) || facts.status === 429)
        return throttled(call, facts, options);
    return unavailable(call, facts, options);
}
const THROTTLED = new Set([
    'LimitExceededException',
    'RequestLimitExceeded',
    'SlowDown',
    'Throttling',
    'ThrottlingException',
    'TooManyRequestsException',
]);
function isDenied({ name, status }) {
    return (status === 403 || /^(AccessDenied|AccessDeniedException|Forbidden|UnauthorizedOperation)$/.test(name));
}
function isMissingCredentials({ name }) {
    return name === 'CredentialsProviderError' || name === 'TokenProviderError';
}
function isExpired({ name }) {
    return /^(ExpiredToken|ExpiredTokenException|RequestExpired|InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId|SignatureDoesNotMatch|InvalidSignatureException)$/.test(name);
}
function missingCredentials({ service }, options) {
    return new errors/* SpendlogError */.T('INPUT_INVALID', `There are no AWS credentials to read ${service} with.`, 'Sign in (`aws sso login` on your machine, OIDC through aws-actions/configure-aws-credentials in GitHub Actions), or read an export with --costs <path>, or see the sample with --sample.', options);
}
function expired({ service }, options) {
    return new errors/* SpendlogError */.T('INPUT_INVALID', `AWS did not accept the credentials for ${service}: they are expired or not valid.`, 'Sign in again (`aws sso login`, or a new OIDC session in GitHub Actions), and check the clock of this machine.', options);
}
function denied({ service, subject, actions }, options) {
    return new errors/* SpendlogError */.T('AWS_ACCESS_DENIED', `AWS denied reading ${subject} from ${service}.`, `Allow ${actions.join(', ')} for the role or user that is signed in; a service control policy can deny it as well.`, options);
}
function throttled({ service }, { attempts }, options) {
    return new errors/* SpendlogError */.T('AWS_THROTTLED', `${service} refused ${attempts} attempts because too many requests were made in a short time.`, 'Another program may be asking as well. Run again in a few minutes; what was read is kept.', options);
}
function unavailable({ service, subject }, { name, status }, options) {
    const what = name === '' ? 'an unknown error' : aws_errors_plain(name);
    return new errors/* SpendlogError */.T('AWS_UNAVAILABLE', `Reading ${subject} from ${service} failed with ${what}${status === null ? '' : ` (HTTP ${status})`}.`, 'Check the network and proxy settings, then run again; what was read is kept.', options);
}
/** Error names come from the network: only what a name may hold is shown. */
function aws_errors_plain(name) {
    return name.replace(/[^A-Za-z0-9_.]/g, '').slice(0, 80);
}
function property(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
function aws_errors_text(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/src/platform/cost-explorer-client.js


const DEADLINES = { connection: 3_000, request: 30_000, total: 120_000 };
/** The first attempt and three retries. */
const ATTEMPTS = 4;
const CALL = { service: 'Cost Explorer', subject: 'the bill', actions: ['ce:GetCostAndUsage'] };
/** Cost Explorer through the AWS SDK, which is loaded on the first call. */
function createCostExplorerClient(options) {
    let loading = null;
    const loaded = () => {
        loading ??= loadClient(options);
        return loading;
    };
    return {
        async getCostAndUsage(asked) {
            const { send } = await loaded();
            try {
                const { $metadata, ...page } = await send(asked);
                return { state: 'answered', page, attempts: $metadata.attempts ?? 1 };
            }
            catch (error) {
                return cost_explorer_client_outcomeOf(error, asked);
            }
        },
        async identity() {
            const { client } = await loaded();
            try {
                return identityOf(await client.config.credentials());
            }
            catch (error) {
                throw toSpendlogError(error, CALL);
            }
        },
        async close() {
            if (loading)
                (await loading).client.destroy();
        },
    };
}
async function loadClient(options) {
    const { connection, request, total } = options.deadlines ?? DEADLINES;
    const { CostExplorerClient, GetCostAndUsageCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(994)]).then(__webpack_require__.t.bind(__webpack_require__, 2994, 19));
    const sockets = { maxSockets: 1, keepAlive: true };
    const client = new CostExplorerClient({
        region: homeRegion(options.region),
        maxAttempts: ATTEMPTS,
        retryMode: 'standard',
        requestHandler: {
            connectionTimeout: connection,
            requestTimeout: request,
            socketTimeout: request,
            throwOnRequestTimeout: true,
            httpAgent: sockets,
            httpsAgent: sockets,
        },
    });
    // After the retry middleware, so that retries wait for their turn as well.
    client.middlewareStack.add((next) => (sent) => options.pacer.pace(() => next(sent)), {
        step: 'finalizeRequest',
        priority: 'low',
        name: 'spendlogPacing',
    });
    return {
        client,
        send: (asked) => client.send(new GetCostAndUsageCommand(inputOf(asked)), { abortSignal: AbortSignal.timeout(total) }),
    };
}
/** Cost Explorer has one endpoint in each partition. */
function homeRegion(region) {
    return region?.startsWith('cn-') ? 'cn-northwest-1' : 'us-east-1';
}
/** The SDK's types ask for arrays it may change. */
function inputOf({ Metrics, GroupBy, Filter, ...asked }) {
    return {
        ...asked,
        Metrics: [...Metrics],
        ...(GroupBy.length > 0 ? { GroupBy: [...GroupBy] } : {}),
        ...(Filter ? { Filter: expressionOf(Filter) } : {}),
    };
}
function expressionOf(filter) {
    return 'And' in filter
        ? { And: filter.And.map(({ Dimensions }) => dimensionsOf(Dimensions)) }
        : dimensionsOf(filter.Dimensions);
}
function dimensionsOf({ Key, Values }) {
    return { Dimensions: { Key, Values: [...Values] } };
}
const RESTART = new Set([
    'BillExpirationException',
    'InvalidNextTokenException',
    'RequestChangedException',
]);
/** What the cost source has to react to; everything else is an error that ends the read. */
function cost_explorer_client_outcomeOf(error, asked) {
    const facts = awsErrorFacts(error);
    const { attempts } = facts;
    if (RESTART.has(facts.name))
        return { state: 'restart', attempts };
    if (facts.name === 'DataUnavailableException')
        return { state: 'no-data', attempts };
    if (refusesNetMetrics(facts, asked))
        return { state: 'net-metrics-refused', attempts };
    throw toSpendlogError(error, CALL);
}
/** AWS has no error of its own for this: only the message tells it from any other refusal. */
function refusesNetMetrics(facts, { Metrics }) {
    const refusal = facts.name === 'ValidationException' || isDenied(facts);
    const asksNet = Metrics.some((metric) => metric.startsWith('Net'));
    return refusal && asksNet && /\bnet\s*(un)?(blended|amortized|cost|metric)/i.test(facts.message);
}
/** Temporary keys differ from session to session; the account does not, where the provider tells it. */
function identityOf(credentials) {
    const { accessKeyId, accountId } = credentials;
    return {
        account: accountId ?? null,
        credentials: (0,external_node_crypto_.createHash)('sha256').update(accessKeyId).digest('hex').slice(0, 16),
    };
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb.js



/** Leaves room for the runtime below one gigabyte in total. */
const DEFAULT_MEMORY = 640 * 1024 * 1024;
/** Opens a database of its own that is removed on close. Throws `ENGINE_UNAVAILABLE` when it cannot be had. */
async function openDuckDb(options) {
    await (0,promises_.mkdir)(options.scratch, { recursive: true });
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.scratch, 'engine-'));
    try {
        const api = await options.load();
        const instance = await api.DuckDBInstance.create((0,external_node_path_.join)(scratch, 'bill.duckdb'), settings(options, scratch));
        const connection = await instance.connect();
        // Not a start-up option: belongs to the session. Timestamps with a zone are read as UTC.
        await connection.run("SET TimeZone = 'UTC'; SET lock_configuration = true");
        return engineOf(api, instance, connection, scratch);
    }
    catch (cause) {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
        if (cause instanceof errors/* SpendlogError */.T)
            throw cause;
        throw new errors/* SpendlogError */.T('ENGINE_UNAVAILABLE', 'The SQL engine could not be started.', 'Check that @duckdb/node-api is installed for this platform and that the scratch folder is writable.', { cause });
    }
}
function settings(options, scratch) {
    const all = {
        memory_limit: `${Math.floor((options.memoryLimitBytes ?? DEFAULT_MEMORY) / 1024)}KiB`,
        temp_directory: (0,external_node_path_.join)(scratch, 'spill'),
        preserve_insertion_order: 'false',
        // Nothing may be downloaded behind the user's back.
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
        allow_community_extensions: 'false',
    };
    if (options.threads !== undefined)
        all['threads'] = String(options.threads);
    return all;
}
function engineOf(api, instance, connection, scratch) {
    const convert = converter(api);
    // One connection runs one statement at a time: a second would end the first.
    let last = Promise.resolve();
    const inTurn = (work) => {
        const result = last.then(work, work);
        last = result.catch(() => undefined);
        return result;
    };
    return {
        scratch,
        run: (sql) => inTurn(async () => void (await connection.run(sql))),
        rows: (sql) => inTurn(async () => {
            const reader = await connection.runAndReadAll(sql);
            return reader.convertRowObjects(convert);
        }),
        close: () => inTurn(async () => {
            connection.closeSync();
            instance.closeSync();
            await (0,promises_.rm)(scratch, { recursive: true, force: true });
        }),
    };
}
function converter(api) {
    return (value) => toSqlValue(api, value);
}
function toSqlValue(api, value) {
    if (value === null || typeof value !== 'object')
        return value;
    if (value instanceof api.DuckDBDecimalValue)
        return { units: value.value, scale: value.scale };
    if (value instanceof api.DuckDBDateValue)
        return value.toString();
    if (value instanceof api.DuckDBTimestampValue || value instanceof api.DuckDBTimestampTZValue) {
        return new Date(Number(value.micros / 1000n)).toISOString();
    }
    if (value instanceof api.DuckDBListValue)
        return value.items.map((item) => toSqlValue(api, item));
    throw new TypeError(`The engine returned a value of an unsupported type: ${value.constructor.name}`);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/platform/download-bytes.js

const download_bytes_ATTEMPTS = 3;
const DEADLINE_MS = 300_000;
const MAX_BYTES = 128 * 1024 * 1024;
/**
 * The body at a URL, 128 MB at most. A server's or the network's fault is tried three times.
 * `HTTPS_PROXY` is honoured where Node is told to (`NODE_USE_ENV_PROXY=1`).
 */
async function downloadBytes(url, pauseMs = 1000) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await downloadOnce(url);
        }
        catch (error) {
            if (error instanceof Refused || attempt === download_bytes_ATTEMPTS)
                throw error;
            await (0,external_node_timers_promises_.setTimeout)(pauseMs * attempt);
        }
    }
}
/** An answer that another attempt would not change. */
class Refused extends Error {
}
async function downloadOnce(url) {
    const response = await fetch(url, { signal: AbortSignal.timeout(DEADLINE_MS) });
    const { status, body } = response;
    if (status >= 500 || status === 429)
        throw new Error(`HTTP ${status}`);
    if (!response.ok || !body)
        throw new Refused(`HTTP ${status}`);
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.byteLength;
        if (bytes > MAX_BYTES)
            throw new Refused(`the answer is larger than ${MAX_BYTES} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb-packages.js
const VERSION = '1.5.5-r.5';
const API = [
    pinned('@duckdb/node-api', 'daaf7aa487537fb9f1d1abaaa7e826121eea86be19db4a3a3f43f9635e266ef0'),
    pinned('@duckdb/node-bindings', '3d63fdb8d05d2f83c82d3c23a242cbc590defb25a0250352284e2fee2683bad4'),
    // How the bindings tell musl from glibc.
    {
        name: 'detect-libc',
        version: '2.1.2',
        sha256: '270dec0fc06cff86481da8af2dd8f18dee6b602790b14ef0e1c2c18d7da39427',
    },
];
const NATIVE = {
    'darwin-arm64': '08b3cfd7d4d620a5fb67ef49db28551b767107266af3a8e2600e49d99ee59456',
    'darwin-x64': '1266f62ac7c02f7971554a2b0b2c4c19923a97258bfdf1b203873e174e7a28c4',
    'linux-arm64': '3b85f3ea438f7dc3691d7b5e6e4222ffe9127fd17885f96ca72e0c99925c348e',
    'linux-arm64-musl': '8da34fe6e8752b9a12d2527142da48ad4c7349efef4ac6a22577e91cab539ef0',
    'linux-x64': '86d2bda909785550e8a14a57a8a4584827aff0e268d8f1a58c3fd48559f7020e',
    'linux-x64-musl': '00817319d96ac534faeee714f69539e85bb935196627fa6115a1581400ae9c85',
    'win32-arm64': '47ffb9aa001219c8dd6c306e88b0a255a407a2684187a2c4d0a7bbbcd51d28ee',
    'win32-x64': '6b7233b34ef489427b5b29f79d3db978fef738c7a6cd59ab3de6d06ae40462fe',
};
const ENGINE_PLATFORMS = Object.keys(NATIVE);
/** The packages the SQL engine needs on a platform; `null` where it is not built for it. */
function enginePackages(platform) {
    const sha256 = NATIVE[platform];
    return sha256 ? [...API, pinned(`@duckdb/node-bindings-${platform}`, sha256)] : null;
}
function pinned(name, sha256) {
    return { name, version: VERSION, sha256 };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/platform/tarball.js

const BLOCK = 512;
const MAX_UNPACKED = 512 * 1024 * 1024;
/**
 * The files of an npm tarball: a gzipped ustar archive of regular files below one top folder.
 * Anything else in it (links, devices, paths that leave the folder) is an error.
 */
function* readTarball(tarball) {
    const archive = (0,external_node_zlib_.gunzipSync)(tarball, { maxOutputLength: MAX_UNPACKED });
    for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0;) {
        const header = archive.subarray(at, at + BLOCK);
        const size = Number.parseInt(field(header, 124, 12), 8);
        const body = at + BLOCK;
        if (!(size >= 0) || body + size > archive.length)
            throw new Error('The tarball is cut off');
        const type = field(header, 156, 1);
        if (type === '0' || type === '')
            yield { path: pathOf(header), bytes: archive.subarray(body, body + size) };
        else if (type !== '5')
            throw new Error(`The tarball holds an entry of type ${type}`);
        at = body + Math.ceil(size / BLOCK) * BLOCK;
    }
}
function pathOf(header) {
    const whole = [field(header, 345, 155), field(header, 0, 100)].filter(Boolean).join('/');
    const parts = whole.split('/');
    const unsafe = parts.length < 2 || parts.some((part) => /^(|\.|\.\.)$|[\\:]/.test(part));
    if (unsafe)
        throw new Error(`The tarball holds a path that is not below its folder: ${whole}`);
    return parts.slice(1).join('/');
}
function field(header, start, length) {
    const text = header.toString('utf8', start, start + length);
    const end = text.indexOf('\0');
    return (end < 0 ? text : text.slice(0, end)).trim();
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb-fetch.js











const PUBLIC_REGISTRY = 'https://registry.npmjs.org/';
const duckdb_fetch_API = '@duckdb/node-api';
const REMEDY = 'Set engine-url to a registry this machine reaches, or engine-path to a folder with the packages (`npm pack`); see docs/engine.md.';
/**
 * How to get at the SQL engine: from the installed packages, else from the cache, else fetched,
 * checked against the hashes in the source and kept in the cache (DESIGN §5). The loader throws `ENGINE_UNAVAILABLE`.
 */
function duckDbLoader(origin) {
    return async () => {
        // The name goes through a variable so that the bundler leaves the package out of dist/.
        const installed = (0,external_node_module_.createRequire)(import.meta.url);
        if (resolves(installed, duckdb_fetch_API))
            return installed(duckdb_fetch_API);
        const packages = packagesHere();
        const folder = await fetchEngine(origin, packages, engineCache(origin.environment));
        return (0,external_node_module_.createRequire)((0,external_node_path_.join)(folder, 'index.js'))(duckdb_fetch_API);
    };
}
function resolves(from, name) {
    try {
        from.resolve(name);
        return true;
    }
    catch {
        return false;
    }
}
function packagesHere() {
    const platform = `${process.platform}-${process.arch}${isMusl() ? '-musl' : ''}`;
    const packages = enginePackages(platform);
    if (packages)
        return packages;
    throw new errors/* SpendlogError */.T('ENGINE_UNAVAILABLE', `The SQL engine is not available for ${platform}.`, `Run on one of ${ENGINE_PLATFORMS.join(', ')}.`);
}
function isMusl() {
    if (process.platform !== 'linux')
        return false;
    // Without this the report asks DNS for a name of every interface.
    Object.assign(process.report, { excludeNetwork: true });
    const report = process.report.getReport();
    return report.header?.glibcVersionRuntime === undefined;
}
/** Kept between runs: the runner's tool cache, else the user's. */
function engineCache(environment) {
    const { RUNNER_TOOL_CACHE: runner, XDG_CACHE_HOME: cache } = environment;
    return runner ? (0,external_node_path_.join)(runner, 'spendlog') : (0,external_node_path_.join)(cache || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'spendlog');
}
/** The folder whose `node_modules` holds the packages, fetched where it is not there yet. Unpacks nothing that was not verified. */
async function fetchEngine(origin, packages, cache) {
    const target = (0,external_node_path_.join)(cache, `engine-${fingerprint(packages)}`);
    if ((0,external_node_fs_.existsSync)(target))
        return target;
    const fresh = `${target}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        origin.progress.step('Fetching the SQL engine');
        for (const item of packages)
            await unpack(verified(item, await obtain(item, origin)), folderOf(fresh, item));
        await moveInPlace(fresh, target);
        origin.progress.done('SQL engine ready');
        return target;
    }
    catch (cause) {
        if (cause instanceof errors/* SpendlogError */.T)
            throw cause;
        throw duckdb_fetch_unavailable(`The SQL engine could not be unpacked into ${cache}: ${reason(cause)}.`, cause);
    }
    finally {
        await (0,promises_.rm)(fresh, { recursive: true, force: true });
    }
}
function fingerprint(packages) {
    const all = packages.map(({ name, version, sha256 }) => `${name}@${version} ${sha256}`).join('\n');
    return (0,external_node_crypto_.createHash)('sha256').update(all).digest('hex').slice(0, 16);
}
async function obtain(item, origin) {
    const from = origin.path === undefined ? tarballUrl(item, origin.url) : (0,external_node_path_.join)(origin.path, packName(item));
    try {
        return await (origin.path === undefined ? downloadBytes(from) : (0,promises_.readFile)(from));
    }
    catch (cause) {
        throw duckdb_fetch_unavailable(`The SQL engine could not be fetched: ${from}: ${reason(cause)}.`, cause);
    }
}
function tarballUrl({ name, version }, base = PUBLIC_REGISTRY) {
    return `${base.replace(/\/+$/, '')}/${name}/-/${name.replace(/^.*\//, '')}-${version}.tgz`;
}
function packName({ name, version }) {
    return `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
}
function verified(item, tarball) {
    const actual = (0,external_node_crypto_.createHash)('sha256').update(tarball).digest('hex');
    if (actual === item.sha256)
        return tarball;
    const message = `${item.name}@${item.version} is not the package expected: SHA-256 ${actual}, expected ${item.sha256}. Nothing was unpacked.`;
    throw duckdb_fetch_unavailable(message);
}
async function unpack(tarball, folder) {
    for (const { path, bytes } of readTarball(tarball)) {
        const file = (0,external_node_path_.join)(folder, path);
        await makeFolder((0,external_node_path_.dirname)(file));
        await (0,promises_.writeFile)(file, bytes);
    }
}
function folderOf(root, { name }) {
    return (0,external_node_path_.join)(root, 'node_modules', ...name.split('/'));
}
/** Two runs may fetch at once; the first one's folder stays, they are the same. */
async function moveInPlace(fresh, target) {
    try {
        await (0,promises_.rename)(fresh, target);
    }
    catch (error) {
        if (!(0,external_node_fs_.existsSync)(target))
            throw error;
    }
}
function duckdb_fetch_unavailable(message, cause) {
    return new errors/* SpendlogError */.T('ENGINE_UNAVAILABLE', message, REMEDY, { cause });
}
/** `fetch` hides the system's reason in the cause. */
function reason(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}

// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
;// CONCATENATED MODULE: ./build/src/platform/local-files.js





/** Exports on this machine's disk. File names are relative to `workingFolder`, so that reports do not depend on where it lies. */
function localFiles(workingFolder) {
    const path = (file) => (0,external_node_path_.resolve)(workingFolder, file.name);
    return {
        list: async (location) => {
            const paths = await matches((0,external_node_path_.resolve)(workingFolder, location), location, workingFolder);
            const files = await Promise.all(paths.map((found) => local_files_described(found, workingFolder)));
            return files.sort((a, b) => (a.name < b.name ? -1 : 1));
        },
        head: (file, bytes) => local_files_readable(file.name, firstBytes(path(file), bytes)),
        local: async (file) => path(file),
        version: async (file) => {
            const found = await local_files_readable(file.name, (0,system_error/* absentAsNull */.r)((0,promises_.stat)(path(file), { bigint: true })));
            return found && `${found.size}-${found.mtimeNs}`;
        },
    };
}
async function matches(absolute, location, workingFolder) {
    // What exists under its literal name is meant, even where the name reads like a pattern.
    const found = await local_files_readable(location, (0,system_error/* absentAsNull */.r)((0,promises_.stat)(absolute)));
    if (found?.isDirectory())
        return (0,dist/* glob */.TI)('**', { cwd: absolute, dot: true, absolute: true, onlyFiles: true });
    if (found)
        return [absolute];
    const matched = /[*?[\]{}!()]/.test(location)
        ? await (0,dist/* glob */.TI)(location, { cwd: workingFolder, absolute: true, onlyFiles: true, expandDirectories: false })
        : [];
    if (matched.length > 0)
        return matched;
    throw new errors/* SpendlogError */.T('INPUT_NOT_FOUND', `There is nothing to read at ${JSON.stringify(location)}.`, 'Give the path of an export file, a folder that holds one, or a quoted glob such as "exports/*.parquet".');
}
/** What lies there and may not be read is no absence: it is said. */
async function local_files_readable(name, work) {
    try {
        return await work;
    }
    catch (cause) {
        if (!(0,system_error/* isSystemError */.O)(cause))
            throw cause;
        throw new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `Cannot read ${JSON.stringify(name)} (${cause.code}).`, 'Allow the user of this process to read it and the folders above it.', { cause });
    }
}
async function local_files_described(absolute, workingFolder) {
    const { size } = await (0,promises_.stat)(absolute);
    const name = (0,external_node_path_.relative)(workingFolder, absolute);
    return { name: external_node_path_.sep === '/' ? name : name.replaceAll(external_node_path_.sep, '/'), bytes: size };
}
async function firstBytes(path, bytes) {
    const handle = await (0,promises_.open)(path);
    try {
        const buffer = Buffer.alloc(bytes);
        const { bytesRead } = await handle.read(buffer, 0, bytes, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./node_modules/p-throttle/index.js
var p_throttle = __webpack_require__(5992);
;// CONCATENATED MODULE: ./build/src/platform/pacing.js

/** Under 5 requests a second, with room for the network to bunch two of them: beyond that, Cost Explorer is taken to throttle. */
const COST_EXPLORER_INTERVAL_MS = 210;
/** One pacer serves all calls of a run; retries alone lose most of a burst. */
function createPacer(intervalMs) {
    const turn = (0,p_throttle/* default */.A)({ limit: 1, interval: intervalMs })(async () => { });
    return {
        async pace(call) {
            await turn();
            return call();
        },
    };
}

;// CONCATENATED MODULE: ./build/src/platform/response-cache.js





/** Answers as files of a folder, one for each key; whole or not there. One folder serves one tenant. */
function fileResponseCache(folder) {
    const path = (key) => (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.createHash)('sha256').update(key).digest('hex')}.json`);
    return {
        async get(key) {
            try {
                return await (0,promises_.readFile)(path(key), 'utf8');
            }
            catch (error) {
                if (isMissing(error))
                    return null;
                throw error;
            }
        },
        async put(key, text) {
            try {
                await makeFolder(folder);
                const unfinished = (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.randomUUID)()}.part`);
                await (0,promises_.writeFile)(unfinished, text);
                await (0,promises_.rename)(unfinished, path(key));
            }
            catch (cause) {
                throw unwritable(folder, cause);
            }
        },
    };
}
function isMissing(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
function unwritable(folder, cause) {
    return new errors/* SpendlogError */.T('OUTPUT_UNWRITABLE', `Paid answers of AWS cannot be kept in ${JSON.stringify(folder)}.`, 'Make the folder writable and see that the disk has room; without it every run would pay for them again.', { cause });
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/src/platform/s3-location.js


function placeOf(location) {
    const match = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/is.exec(location);
    if (!match)
        throw invalidLocation(location);
    return { bucket: match[1] ?? '', key: match[2] ?? '' };
}
/** The object itself, or what lies below it as a folder, or what matches it as a glob. */
function matching(found, { bucket, key }, location) {
    const name = `s3://${bucket}/${key}`;
    const folder = key === '' || key.endsWith('/') ? name : `${name}/`;
    const files = found.filter((file) => !file.name.endsWith('/'));
    const below = files.filter((file) => file.name === name || file.name.startsWith(folder));
    const matched = below.length > 0 ? below : files.filter((file) => external_node_path_.posix.matchesGlob(s3_location_keyOf(file), key));
    if (matched.length === 0)
        throw nothingThere(location);
    return matched.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
/** What every match begins with: S3 lists by prefix alone. */
function literalPrefix(key) {
    const glob = key.search(/[*?[\]{}!()]/);
    return glob < 0 ? key : key.slice(0, glob);
}
function s3_location_keyOf(file) {
    return placeOf(file.name).key;
}
function invalidLocation(location) {
    return new errors/* SpendlogError */.T('INPUT_INVALID', `${JSON.stringify(location)} is not an S3 location.`, 'Write it as s3://bucket/prefix.');
}
function nothingThere(location) {
    return new errors/* SpendlogError */.T('INPUT_NOT_FOUND', `There is nothing to read at ${JSON.stringify(location)}.`, 'Give an object, a prefix that ends where a folder ends, or a glob; the prefix of a data export is the one in its delivery settings.');
}

;// CONCATENATED MODULE: ./build/src/platform/s3-files.js









/** All deadlines throw. A download may take long, so only its silence is limited. */
const CONNECTION_MS = 3_000;
const SILENCE_MS = 30_000;
const REQUEST_TOTAL_MS = 120_000;
const s3_files_ATTEMPTS = 4;
/** Exports in S3, at `s3://bucket/prefix`, an object, or a glob such as `s3://bucket/exports/*.parquet`. */
function createS3Files(options = {}) {
    let loading = null;
    const loaded = () => {
        loading ??= load(options);
        return loading;
    };
    return {
        list: async (location) => list(await loaded(), location),
        head: async (file, bytes) => head(await loaded(), file, bytes),
        local: async (file, scratch) => download(await loaded(), file, scratch),
        version: async (file) => version(await loaded(), file),
        async close() {
            if (loading)
                (await loading).client.destroy();
        },
    };
}
/** Whether a location is for this source. */
function isS3Location(location) {
    return /^s3:\/\//i.test(location);
}
async function load({ region, forcePathStyle }) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    const client = new sdk.S3Client({
        region: region ?? 'us-east-1',
        followRegionRedirects: true,
        forcePathStyle: forcePathStyle ?? false,
        maxAttempts: s3_files_ATTEMPTS,
        requestHandler: {
            connectionTimeout: CONNECTION_MS,
            requestTimeout: SILENCE_MS,
            socketTimeout: SILENCE_MS,
            throwOnRequestTimeout: true,
            httpsAgent: { maxSockets: 8, keepAlive: true },
        },
    });
    return { sdk, client };
}
async function list({ sdk, client }, location) {
    const { bucket, key } = placeOf(location);
    const found = [];
    let token;
    do {
        const page = await call(bucket, LIST, () => client.send(new sdk.ListObjectsV2Command({
            Bucket: bucket,
            Prefix: literalPrefix(key),
            ...(token ? { ContinuationToken: token } : {}),
        }), { abortSignal: AbortSignal.timeout(REQUEST_TOTAL_MS) }));
        for (const { Key, Size } of page.Contents ?? [])
            if (Key !== undefined)
                found.push({ name: `s3://${bucket}/${Key}`, bytes: Size ?? 0 });
        token = page.IsTruncated ? page.NextContinuationToken : undefined;
    } while (token);
    return matching(found, { bucket, key }, location);
}
async function head(loaded, file, bytes) {
    // S3 refuses a range of an object that holds nothing.
    if (file.bytes === 0 || bytes === 0)
        return new Uint8Array();
    const object = await get(loaded, file, { Range: `bytes=0-${bytes - 1}` });
    const body = await object.Body?.transformToByteArray();
    return body ? body.subarray(0, bytes) : new Uint8Array();
}
async function version({ sdk, client }, file) {
    const { bucket, key } = placeOf(file.name);
    const object = await goneAsNull(call(bucket, s3_files_READ, () => client.send(new sdk.HeadObjectCommand({ Bucket: bucket, Key: key }), {
        abortSignal: AbortSignal.timeout(REQUEST_TOTAL_MS),
    })));
    return object && (object.ETag ?? `${object.ContentLength}-${object.LastModified?.toISOString()}`);
}
async function goneAsNull(work) {
    try {
        return await work;
    }
    catch (error) {
        if ((0,errors/* isSpendlogError */.r)(error) && error.code === 'INPUT_NOT_FOUND')
            return null;
        throw error;
    }
}
/** Streams an object to a file of its own; a download that ends early is an error, never a short file. */
async function download(loaded, file, scratch) {
    const { bucket } = placeOf(file.name);
    await (0,promises_.mkdir)(scratch, { recursive: true });
    const path = (0,external_node_path_.join)(scratch, localName(file.name));
    const { Body: body } = await get(loaded, file, {});
    if (!(body instanceof external_node_stream_.Readable))
        throw new TypeError('The SDK returned a body that is no Node stream.');
    try {
        await call(bucket, s3_files_READ, () => (0,external_node_stream_promises_.pipeline)(body, (0,external_node_fs_.createWriteStream)(path)));
        return path;
    }
    catch (error) {
        await (0,promises_.rm)(path, { force: true });
        throw error;
    }
}
async function get({ sdk, client }, file, more) {
    const { bucket, key } = placeOf(file.name);
    return call(bucket, s3_files_READ, () => client.send(new sdk.GetObjectCommand({ Bucket: bucket, Key: key, ...more })));
}
/** File names never come from data: a hash, with the endings that tell the format. */
function localName(name) {
    const ending = /(?:\.[a-z0-9]{1,10}){1,2}$/i.exec(name)?.[0] ?? '';
    return `${(0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 24)}${ending.toLowerCase()}`;
}
const LIST = ['s3:ListBucket'];
const s3_files_READ = [
    's3:GetObject',
    's3:ListBucket',
    'kms:Decrypt (where the bucket is encrypted with a key of yours)',
];
async function call(bucket, actions, send) {
    const what = { service: 'S3', subject: `the bucket ${bucket}`, actions };
    try {
        return await send();
    }
    catch (error) {
        const { name, status } = awsErrorFacts(error);
        if (name === 'NoSuchBucket')
            throw noBucket(bucket, error);
        if (name === 'NoSuchKey' || name === 'NotFound' || status === 404)
            throw vanished(bucket, error);
        throw toSpendlogError(error, what);
    }
}
function noBucket(bucket, cause) {
    return new errors/* SpendlogError */.T('INPUT_NOT_FOUND', `There is no bucket ${JSON.stringify(bucket)}.`, 'Check the name in --costs, and that you are signed in to the right partition.', { cause });
}
function vanished(bucket, cause) {
    return new errors/* SpendlogError */.T('INPUT_NOT_FOUND', `An object of the bucket ${bucket} is not there any more.`, 'The export may have been replaced while it was read; run again.', { cause });
}

;// CONCATENATED MODULE: ./build/src/platform/shown-path.js

/** Folders outside the working folder say more of a machine than a report should keep: this much of them is shown. */
const SHOWN_PARTS = 2;
/** A local path as a report may show it: relative to the working folder where it lies in it, else its end. */
function shownPath(workingFolder, path) {
    const whole = (0,external_node_path_.resolve)(workingFolder, path);
    const below = (0,external_node_path_.relative)(workingFolder, whole);
    const outside = below === '..' || below.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(below);
    const parts = outside ? whole.split(external_node_path_.sep).filter(Boolean).slice(-SHOWN_PARTS) : below.split(external_node_path_.sep);
    return parts.join('/') || '.';
}

// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
;// CONCATENATED MODULE: ./build/src/platform/unzip.js







/** An export of CSV files holds few of them; an archive with more is something else. */
const MAX_ENTRIES = 10_000;
/**
 * Unpacks the files of a ZIP archive into `folder`, at most `maxBytes` of them counted as they are written,
 * and returns their paths and size. Files are numbered: no name from the archive reaches the disk. Throws
 * `EXPORT_UNREADABLE` for a damaged or hostile archive and `INPUT_TOO_LARGE` beyond the limit.
 */
async function unzip(archive, folder, maxBytes) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    try {
        // yauzl refuses absolute names and `..` by itself, and checks each size against the directory.
        const zip = await (0,yauzl/* openPromise */.sO)(archive, { autoClose: false });
        try {
            return await unzip_unpack(zip, folder, maxBytes);
        }
        finally {
            zip.close();
        }
    }
    catch (cause) {
        if ((0,errors/* isSpendlogError */.r)(cause))
            throw cause;
        throw unzip_unreadable('The ZIP archive is damaged or not safe to unpack.', cause);
    }
}
async function unzip_unpack(zip, folder, maxBytes) {
    const paths = [];
    if (zip.entryCount > MAX_ENTRIES)
        throw unzip_unreadable('The ZIP archive holds too many files.');
    let left = maxBytes;
    for await (const entry of zip.eachEntry()) {
        if (isNoData(entry))
            continue;
        if (entry.isEncrypted())
            throw unzip_unreadable('The ZIP archive is encrypted.');
        const path = (0,external_node_path_.join)(folder, `${String(paths.length).padStart(5, '0')}.csv`);
        left -= await writeEntry(zip, entry, path, left);
        paths.push(path);
    }
    return { paths, bytes: maxBytes - left };
}
function isNoData(entry) {
    return entry.fileName.endsWith('/') || entry.fileName.startsWith('__MACOSX/');
}
async function writeEntry(zip, entry, path, maxBytes) {
    let written = 0;
    const counter = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            written += chunk.length;
            done(written > maxBytes ? tooLarge() : null, chunk);
        },
    });
    await (0,external_node_stream_promises_.pipeline)(await zip.openReadStreamPromise(entry), counter, (0,external_node_fs_.createWriteStream)(path));
    return written;
}
function tooLarge() {
    return new errors/* SpendlogError */.T('INPUT_TOO_LARGE', 'The ZIP archive unpacks to more than the limit for reading on this machine.', 'Raise costs.max-local-bytes if the disk has room, or read a shorter period.');
}
function unzip_unreadable(message, cause) {
    return new errors/* SpendlogError */.T('EXPORT_UNREADABLE', message, 'Download the archive again, or unpack it yourself and read the CSV files.', {
        cause,
    });
}

;// CONCATENATED MODULE: ./build/src/app/sample-source.js
/** The sample everyone gets: `npm start` twice gives the same report. */
const SEED = 1;
/** Writes the embedded sample as AWS Data Exports would deliver it. The generator is loaded only here. */
async function writeSampleExport(engine, scratch) {
    const { generateOrganisation } = await __webpack_require__.e(/* import() */ 236).then(__webpack_require__.bind(__webpack_require__, 7236));
    const { writeSample } = await __webpack_require__.e(/* import() */ 842).then(__webpack_require__.bind(__webpack_require__, 7842));
    const organisation = generateOrganisation(SEED);
    const { folder } = await writeSample(engine, `${scratch}/sample`, organisation);
    return { folder, label: `${organisation.name} (embedded sample, seed ${SEED})` };
}
/** The same source under a name that does not depend on where its files lie. */
function labelled(source, label) {
    return {
        ...source,
        open: async () => {
            const head = await source.open();
            return { ...head, source: { ...head.source, label } };
        },
    };
}

;// CONCATENATED MODULE: ./build/src/app/cost-sources.js













/** Where answers of Cost Explorer are kept between runs. */
const CACHE_FOLDER = '.spendlog/cache/cost-explorer';
/** Makes the source that the settings name. `scratch` is a folder of this run's own. */
async function openCostSource(settings, options, environment, scratch) {
    const { source } = settings;
    if (source.kind === 'cost-explorer')
        return costExplorerSource(settings, environment);
    const engine = engineOpener(options, environment, scratch);
    if (source.kind === 'export') {
        return exportSource(source.locations, environment.workingFolder, settings, environment, engine);
    }
    const sample = await withEngine(engine, (opened) => writeSampleExport(opened, scratch));
    return labelled(exportSource(['.'], sample.folder, settings, environment, engine), sample.label);
}
/** Local paths, and the names of files in the report, are relative to `folder`. */
function exportSource(locations, folder, settings, environment, engine) {
    const { config, asOf, reportDay, source } = settings;
    const s3 = createS3Files({ region: config.costs.region ?? regionOf(environment) });
    const local = localFiles(folder);
    const exported = createExportSource({
        locations,
        files: (location) => (isS3Location(location) ? s3 : local),
        unzip: unzip,
        engine,
        period: settings.period,
        maxLocalBytes: config.costs.maxLocalBytes,
        asOf,
        ...(reportDay ? { reportDay } : {}),
        sample: source.kind === 'sample',
        progress: environment.progress,
    });
    const shown = locations.map((path) => (isS3Location(path) ? path : shownPath(folder, path)));
    return labelled({ ...exported, close: () => exported.close().finally(() => s3.close()) }, [...new Set(shown)].join(', '));
}
function costExplorerSource(settings, environment) {
    const { config, asOf, period } = settings;
    const days = daysAsked(period, asOf);
    return createCostExplorerSource({
        client: costExplorerClient(settings, environment),
        cache: fileResponseCache(`${environment.workingFolder}/${CACHE_FOLDER}`),
        asOf,
        now: environment.clock.now(),
        maxRequests: config.costs.maxRequests,
        ...(days ? { period: days } : {}),
        historyMonths: config.costs.historyMonths - 1,
        progress: environment.progress,
    });
}
/** One client a run: all its calls share one pacer. */
function costExplorerClient({ config }, environment) {
    return createCostExplorerClient({
        pacer: createPacer(COST_EXPLORER_INTERVAL_MS),
        region: config.costs.region ?? regionOf(environment),
    });
}
function daysAsked({ from, to }, asOf) {
    if (!from && !to)
        return null;
    const earliest = (0,core_period/* firstDayOf */.Os)((0,core_period/* addMonths */.PS)((0,core_period/* monthOf */.GS)(asOf), -13));
    return { start: from ?? earliest, end: to ? (0,core_period/* addDays */.fi)(to, 1) : (0,core_period/* addDays */.fi)(asOf, 1) };
}
function regionOf({ environment }) {
    return environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION'] || undefined;
}
function engineOpener(options, { environment, progress }, scratch) {
    const load = duckDbLoader({
        environment,
        progress,
        ...(options.engineUrl ? { url: options.engineUrl } : {}),
        ...(options.enginePath ? { path: options.enginePath } : {}),
    });
    return () => openDuckDb({ load, scratch });
}
async function withEngine(open, work) {
    const engine = await open();
    try {
        return await work(engine);
    }
    finally {
        await engine.close();
    }
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/cross-check.js





/** The metric that stands for billedCost (`finops-maths` §1). */
const METRIC = 'NetUnblendedCost';
/** One request, and one more should AWS withdraw a page. */
const MAX_REQUESTS = 4;
/** Asks Cost Explorer what some days cost in all, to hold an export against it (`finops-maths` I6). Costs one request. */
async function readCrossCheck(client, period) {
    const budget = createRequestBudget(MAX_REQUESTS);
    const answer = await readPages(client, requestFor(period), budget);
    const usage = {
        plannedRequests: 1,
        requests: budget.used(),
        pages: budget.pages(),
        paid: budget.paid(),
    };
    if (answer.state !== 'complete')
        return { check: refused(answer.state), usage };
    const facts = answer.pages.flatMap((page) => parsePage(page, false).facts);
    const amounts = facts.flatMap(({ amounts, currency }) => {
        const amount = amounts.get(METRIC);
        return amount ? [money(amount, currency)] : [];
    });
    const currencies = [...new Set(amounts.map(({ currency }) => currency))].sort();
    const billedCost = currencies.map((currency) => sumMoney(amounts.filter((amount) => amount.currency === currency), currency));
    return { check: known({ period, billedCost }), usage };
}
function requestFor({ start, end }) {
    return {
        TimePeriod: { Start: start, End: end },
        Granularity: 'MONTHLY',
        Metrics: [METRIC],
        GroupBy: [],
    };
}
function refused(state) {
    return state === 'net-metrics-refused'
        ? unknown('denied', 'Cost Explorer total', 'sign in to the payer, which sees net cost')
        : unknown('no-history', 'Cost Explorer total', 'Cost Explorer has no data for these days');
}

;// CONCATENATED MODULE: ./build/src/app/cross-check.js





/**
 * Holds an export against Cost Explorer where the configuration asks for it. What refuses that check is said in
 * the report and stops nothing: the export has been read.
 */
async function cross_check_crossChecked(bill, settings, environment) {
    const period = crossCheckPeriod(bill);
    if (settings.source.kind !== 'export' || !settings.config.costs.crossCheck || !period)
        return bill;
    const client = costExplorerClient(settings, environment);
    try {
        environment.progress.step('Asking Cost Explorer for the same days');
        const { check, usage } = await readCrossCheck(client, period);
        const checked = withCrossCheck(bill, check);
        return {
            ...checked,
            usage: {
                ...bill.usage,
                plannedRequests: bill.usage.plannedRequests + usage.plannedRequests,
                requests: bill.usage.requests + usage.requests,
                pages: bill.usage.pages + usage.pages,
                paid: addMoney(bill.usage.paid, usage.paid),
            },
        };
    }
    catch (error) {
        if (!(0,errors/* isSpendlogError */.r)(error))
            throw error;
        return withCrossCheck(bill, {
            known: false,
            gap: {
                reason: 'denied',
                subject: 'Cost Explorer total',
                remedy: 'allow ce:GetCostAndUsage for the whole organisation',
                hint: error.hint,
            },
        });
    }
    finally {
        await client.close();
    }
}

;// CONCATENATED MODULE: ./build/samples/config.js
/**
 * The invented company's own `spendlog.yml`: what a FinOps team would keep beside its bill. The November budget is
 * just above what the days alone would reach; the planned campaign takes the forecast past it.
 */
const SAMPLE_CONFIG = `\
budgets:
  - name: Group, all charges
    amount: '460000'
    currency: USD
    period: month
    metric: effective
    includes: all
  - name: Cloud usage 2026
    amount: '4600000'
    currency: USD
    period: year
  - name: Brasil, all charges
    amount: '62000'
    currency: BRL
    period: month
    metric: billed
    includes: all
tags:
  required: [team, environment]
allocation:
  by: [account, 'tag:team']
  split:
    - name: Shared network
      pool: { account: ['318840275563'], chargeKind: [usage, marketplace] }
      method: proportional
events:
  - name: Black Friday
    from: 2026-11-23
    to: 2026-11-30
    account: '402775910083'
    amount: '12000'
    currency: USD
`;

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/config/scalars.js
var scalars = __webpack_require__(5185);
;// CONCATENATED MODULE: ./build/src/config/allocation.js




const HUNDRED = (0,decimal/* decimal */._)('100');
const key = schemas/* string */.YjP()
    .regex(/^(account|(tag|costCategory):.+)$/, 'Expected account, tag:<key> or costCategory:<name>');
const pool = schemas/* strictObject */.rej({
    service: schemas/* array */.YOg(scalars/* name */.UU).min(1).exactOptional().describe('Services, as the bill names them.'),
    account: schemas/* array */.YOg(scalars/* accountId */.lS).min(1).exactOptional().describe('Account ids, in quotes.'),
    chargeKind: schemas/* array */.YOg(schemas/* enum */.k5n(charge/* CHARGE_KINDS */.Ld)).min(1).exactOptional().describe('Kinds of charge.'),
})
    .refine((given) => Object.keys(given).length > 0, 'Name at least one of service, account, chargeKind');
const weights = schemas/* record */.g1P(scalars/* name */.UU, scalars/* amount */.vj.refine((value) => value.units >= 0n, 'Expected 0 or more'))
    .refine((given) => Object.keys(given).length > 0, 'Name at least one value');
const allocation_split = schemas/* strictObject */.rej({
    name: scalars/* name */.UU.describe('What the report calls the rule.'),
    by: key.exactOptional().describe('Which allocation it belongs to; absent: the first in `allocation.by`.'),
    pool: pool.describe('The shared cost to split; all conditions must hold.'),
    method: schemas/* enum */.k5n(['fixed', 'even', 'proportional', 'metric'])
        .describe('`fixed` percent, `even`, `proportional` to direct cost, or by a `metric` you supply.'),
    among: schemas/* array */.YOg(scalars/* name */.UU)
        .min(1)
        .exactOptional()
        .describe('Owners that share (even, proportional); absent: all.'),
    shares: weights.exactOptional().describe('Percent by owner (fixed); they add up to 100.'),
    weights: weights.exactOptional().describe('Amount of the metric by owner (metric), e.g. requests.'),
})
    .superRefine((rule, context) => {
    for (const [field, methods] of [
        ['shares', ['fixed']],
        ['weights', ['metric']],
        ['among', ['even', 'proportional']],
    ]) {
        const fits = methods.includes(rule.method);
        if (rule[field] && !fits) {
            context.addIssue({
                code: 'custom',
                path: [field],
                message: `Only for method ${methods.join(' or ')}`,
            });
        }
        if (!rule[field] && fits && field !== 'among') {
            context.addIssue({
                code: 'custom',
                path: ['method'],
                message: `Method ${rule.method} needs ${field}`,
            });
        }
    }
    const total = Object.values(rule.shares ?? {}).reduce(decimal/* addDecimal */.vE, decimal/* ZERO */.f2);
    if (rule.shares && (0,decimal/* compareDecimal */.FF)(total, HUNDRED) !== 0) {
        context.addIssue({ code: 'custom', path: ['shares'], message: 'Shares must add up to 100' });
    }
});
/** Whose cost it is, and how what is shared is split. */
const allocation = schemas/* strictObject */.rej({
    by: schemas/* array */.YOg(key)
        .min(1)
        .default(['account'])
        .describe('Owners to allocate by: `account`, `tag:<key>`, `costCategory:<name>`.'),
    split: schemas/* array */.YOg(allocation_split).prefault([]).describe('Rules for shared cost, applied in order.'),
})
    .superRefine(({ by, split: rules }, context) => {
    for (const [index, rule] of rules.entries()) {
        if (rule.by === undefined || by.includes(rule.by))
            continue;
        context.addIssue({ code: 'custom', path: ['split', index, 'by'], message: 'Not in allocation.by' });
    }
})
    .prefault({});

;// CONCATENATED MODULE: ./build/src/config/config.js



const config_count = (low, high) => schemas/* number */.aig().int().min(low).max(high);
const costs = schemas/* strictObject */.rej({
    exports: schemas/* array */.YOg(scalars/* name */.UU)
        .default([])
        .describe('Cost exports to read: files, folders, globs or s3:// URLs, relative to the working folder.'),
    source: schemas/* literal */.euz('cost-explorer')
        .exactOptional()
        .describe('Ask Cost Explorer instead of reading an export. Each page costs $0.01.'),
    crossCheck: schemas/* literal */.euz('cost-explorer')
        .exactOptional()
        .describe('Hold an export against Cost Explorer, same days: one paid request a run.'),
    maxRequests: config_count(1, 10_000)
        .default(60)
        .describe('Most Cost Explorer requests (pages) one run may make; checked before each page.'),
    maxLocalBytes: scalars/* byteCount */.GJ
        .prefault('20GB')
        .describe('Largest export read on one machine, as stored (compressed). A larger one is refused.'),
    historyMonths: config_count(2, 14)
        .default(14)
        .describe('Months to ask Cost Explorer for, the running month included; it keeps 14. An export is read whole, or from --from.'),
    region: scalars/* name */.UU.exactOptional().describe('AWS region of the bucket, where it cannot be derived.'),
})
    .refine(({ exports, source }) => !(source && exports.length > 0), {
    message: 'Name either exports or source: cost-explorer, not both',
    path: ['source'],
});
const periods = schemas/* strictObject */.rej({
    fiscalYearStart: config_count(1, 12).default(1).describe('First month of the fiscal year, 1 to 12.'),
    completeAfterHours: config_count(0, 240)
        .default(24)
        .describe('Hours of later data needed before a day counts as complete.'),
});
const config_budget = schemas/* strictObject */.rej({
    name: scalars/* name */.UU.describe('What the report calls it.'),
    amount: scalars/* positiveAmount */.km.describe('The budget for one period. Quote it to keep more than 15 digits.'),
    currency: scalars/* currencyCode */.Xy.describe('Currency of the amount; only charges in it count.'),
    period: schemas/* enum */.k5n(['month', 'quarter', 'year']).default('month').describe('How long the amount lasts.'),
    metric: scalars/* spendMetric */.XI.prefault('effective').describe('What is held against it.'),
    includes: schemas/* enum */.k5n(['usage', 'all'])
        .default('usage')
        .describe('`usage` leaves out tax, support, credits, refunds and purchases; `all` is the whole invoice.'),
});
const tags = schemas/* strictObject */.rej({
    required: schemas/* array */.YOg(scalars/* name */.UU).default([]).describe('Tag keys every taggable resource should carry.'),
    costCategories: schemas/* array */.YOg(scalars/* name */.UU).default([]).describe('Cost categories to break cost down by.'),
});
const thresholds = schemas/* strictObject */.rej({
    anomaly: schemas/* strictObject */.rej({
        minimum: schemas/* number */.aig()
            .min(0)
            .default(50)
            .describe('Smallest deviation of a day that counts, in the currency of the bill.'),
        ratio: schemas/* number */.aig().min(0).default(0.1).describe('Smallest deviation as a share of the expected cost.'),
        sigma: schemas/* number */.aig().positive().default(4).describe('Robust standard deviations a day must be off.'),
        windowDays: config_count(14, 365).default(56).describe('Days the spread is measured over.'),
    })
        .prefault({}),
    movers: schemas/* strictObject */.rej({ limit: config_count(1, 50).default(5).describe('Movers named per comparison.') })
        .prefault({}),
});
const config_event = schemas/* strictObject */.rej({
    name: scalars/* name */.UU.describe('What happens.'),
    from: scalars/* dayText */.Ew.describe('First day, inclusive.'),
    to: scalars/* dayText */.Ew.describe('Last day, inclusive.'),
    service: scalars/* name */.UU.exactOptional().describe('Service it touches, as the bill names it; absent: all.'),
    account: scalars/* accountId */.lS.exactOptional().describe('Account it touches; absent: all.'),
    amount: scalars/* amount */.vj.exactOptional().describe('Extra cost expected over all its days; added to the forecast.'),
    currency: scalars/* currencyCode */.Xy.exactOptional().describe('Currency of the amount, needed with it.'),
})
    .refine(({ from, to }) => from <= to, { message: 'The last day lies before the first', path: ['to'] })
    .refine((event) => (event.amount === undefined) === (event.currency === undefined), {
    message: 'Give amount and currency together',
    path: ['amount'],
});
const config_commitment = schemas/* strictObject */.rej({
    id: scalars/* name */.UU.describe('Savings Plan ARN or reservation id, as the bill names it.'),
    end: scalars/* dayText */.Ew.describe('Last day of the term.'),
});
/** Two entries of one name could not be told apart in the report. */
const distinct = (key) => (items) => new Set(items.map((item) => item[key])).size === items.length;
/** `spendlog.yml`, with what each key means and its default; docs and the JSON Schema are made from it. */
const configSchema = schemas/* strictObject */.rej({
    language: schemas/* enum */.k5n(['en', 'pt-BR']).default('en').describe('Language of the report.'),
    currency: scalars/* currencyCode */.Xy
        .exactOptional()
        .describe('Currency shown first; absent: the one with the most charges. Nothing is converted.'),
    output: scalars/* name */.UU
        .default('reports')
        .describe('Folder the reports are written to, relative to the working folder.'),
    metric: scalars/* spendMetric */.XI
        .prefault('effective')
        .describe('`effective` spreads commitments over their use; `billed` is what the invoice says.'),
    costs: costs.prefault({}),
    periods: periods.prefault({}),
    budgets: schemas/* array */.YOg(config_budget)
        .refine(distinct('name'), 'Two budgets have one name')
        .prefault([])
        .describe('Budgets to hold spend and forecast against.'),
    tags: tags.prefault({}),
    allocation: allocation,
    thresholds: thresholds.prefault({}),
    events: schemas/* array */.YOg(config_event)
        .prefault([])
        .describe('Planned events: expected, so never an anomaly on those days.'),
    commitments: schemas/* array */.YOg(config_commitment)
        .refine(distinct('id'), 'Two commitments have one id')
        .prefault([])
        .describe('Ends of commitments the bill does not tell.'),
});
/** What holds without a `spendlog.yml`. */
const defaultConfig = configSchema.parse({});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./build/src/config/plain-message.js
var plain_message = __webpack_require__(434);
;// CONCATENATED MODULE: ./build/src/config/suggest.js

/** `; did you mean …?` where a known word is near enough for a slip of the pen, else `otherwise`. */
function suggest(word, known, otherwise = '') {
    if (known.length === 0)
        return '';
    const near = (0,mod/* closest */.kp)(word, [...known]);
    const slips = (0,mod/* distance */.Io)(word.toLowerCase(), near.toLowerCase());
    return slips <= Math.max(2, Math.floor(near.length / 3)) ? `; did you mean ${near}?` : otherwise;
}

;// CONCATENATED MODULE: ./build/src/config/problems.js





/** What is wrong, in the order of the file. */
function describeIssues(issues, document, lines) {
    const problems = issues
        .flatMap((issue) => problems_describe(issue))
        .map(({ path, message }) => ({
        line: lineOf(document, lines, path),
        path: pathText(path),
        message,
    }));
    return problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
function problems_describe(issue) {
    if (issue.code !== 'unrecognized_keys')
        return [{ path: issue.path, message: (0,plain_message/* plainMessage */.C)(issue) }];
    const known = keysAt(issue.path);
    return issue.keys.map((key) => ({
        path: [...issue.path, key],
        message: `Unknown key${suggest(key, known, `; known here: ${known.join(', ')}`)}`,
    }));
}
const jsonSchema = json_schema_processors/* toJSONSchema */.bl(configSchema, { io: 'input' });
/** Keys the schema knows below a path. */
function keysAt(path) {
    let at = jsonSchema;
    for (const part of path) {
        at =
            typeof part === 'number' ? problems_property(at, 'items') : problems_property(problems_property(at, 'properties'), String(part));
    }
    const properties = problems_property(at, 'properties');
    return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}
function problems_property(value, key) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    return Object.entries(value).find(([name]) => name === key)?.[1];
}
/** Line of the key at a path; where it is missing, of what it is missing from. */
function lineOf(document, lines, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const offset = offsetOf(document, path.slice(0, length));
        if (offset !== null)
            return lines.linePos(offset).line;
    }
    return null;
}
function offsetOf(document, path) {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const last = path.at(-1);
    const pair = (0,yaml_dist/* isMap */.jh)(parent)
        ? parent.items.find(({ key }) => (0,yaml_dist/* isScalar */.jn)(key) && key.value === last)
        : undefined;
    const node = pair ? pair.key : document.getIn(path, true);
    return (0,yaml_dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? null) : null;
}
function pathText(path) {
    return path
        .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
        .join('');
}

;// CONCATENATED MODULE: ./build/src/config/parse-config.js




const MAX_CHARACTERS = 256 * 1024;
const MAX_ALIASES = 20;
/**
 * Reads `spendlog.yml`. Every problem is listed at once, each with its line and key.
 * @param name How to call the file in messages.
 * @throws SpendlogError INPUT_INVALID
 */
function parseConfig(text, name) {
    if (text.length > MAX_CHARACTERS)
        throw parse_config_tooLarge(name);
    const lines = new yaml_dist/* LineCounter */.HN();
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, {
        version: '1.2',
        merge: false,
        uniqueKeys: true,
        lineCounter: lines,
    });
    const syntax = syntaxProblems(document);
    if (syntax.length > 0)
        throw invalid(name, syntax);
    const parsed = configSchema.safeParse(document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {});
    if (parsed.success)
        return parsed.data;
    throw invalid(name, describeIssues(parsed.error.issues, document, lines));
}
function syntaxProblems(document) {
    const errors = [...document.errors, ...document.warnings].map((error) => ({
        line: error.linePos?.[0].line ?? null,
        path: '',
        message: firstLine(error.message),
    }));
    return countAliases(document) > MAX_ALIASES
        ? [...errors, { line: null, path: '', message: `More than ${MAX_ALIASES} aliases` }]
        : errors;
}
function countAliases(document) {
    let aliases = 0;
    (0,yaml_dist/* visit */.YR)(document, {
        Alias: () => {
            aliases += 1;
        },
    });
    return aliases;
}
function firstLine(message) {
    return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:$/, '');
}
function invalid(name, problems) {
    const noun = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    const list = problems.map(({ line, path, message }) => `  ${[line === null ? '' : `line ${line}`, path, message].filter(Boolean).join(': ')}`);
    return new errors/* SpendlogError */.T('INPUT_INVALID', [`${name} has ${noun}:`, ...list].join('\n'), `Correct ${name}; docs/configuration.md lists every key.`);
}
function parse_config_tooLarge(name) {
    return new errors/* SpendlogError */.T('INPUT_INVALID', `${name} is larger than 256 KiB.`, 'Check that --config names a configuration, not an export.');
}

// EXTERNAL MODULE: ./build/src/platform/text-file.js
var text_file = __webpack_require__(7469);
;// CONCATENATED MODULE: ./build/src/app/load-config.js





const DEFAULT_NAME = 'spendlog.yml';
const load_config_MAX_BYTES = 256 * 1024;
/** The configuration a person wrote: the file that was named, else `spendlog.yml` where there is one, else `null`. */
async function loadConfig(workingFolder, named) {
    const name = named ?? DEFAULT_NAME;
    const text = await readText(workingFolder, name);
    if (text !== null)
        return parseConfig(text, name);
    if (named === undefined)
        return null;
    throw new errors/* SpendlogError */.T('INPUT_NOT_FOUND', `There is no configuration file at ${JSON.stringify(name)}.`, 'Correct --config, or leave it out to run with spendlog.yml or the defaults.');
}
/** The configuration that belongs to the embedded sample. */
function sampleConfig() {
    return parseConfig(SAMPLE_CONFIG, "the sample's spendlog.yml");
}
async function readText(workingFolder, name) {
    try {
        return await (0,text_file/* readTextFile */.G)(workingFolder, name, load_config_MAX_BYTES);
    }
    catch (cause) {
        if ((0,system_error/* isSystemError */.O)(cause))
            throw load_config_unreadable(name, cause);
        if (!(cause instanceof RangeError))
            throw cause;
        throw new errors/* SpendlogError */.T('INPUT_INVALID', `${cause.message}.`, 'A configuration is a short YAML file.', {
            cause,
        });
    }
}
function load_config_unreadable(name, cause) {
    return new errors/* SpendlogError */.T('INPUT_INVALID', `The configuration file ${JSON.stringify(name)} cannot be read (${cause.code}).`, 'Allow the user of this process to read it, or name another one with --config.', { cause });
}

;// CONCATENATED MODULE: ./build/src/app/settings.js


/** Without tenants in the configuration there is one. */
const DEFAULT_TENANT = 'default';
/** @param written The configuration a person wrote; it always wins, also over the sample's own. */
function settle(options, written, { clock }, sample) {
    const source = chooseSource(options, written ?? defaultConfig);
    const config = written ?? (source.kind === 'sample' ? sample.config() : defaultConfig);
    const metric = options.metric ?? (config.metric === 'effectiveCost' ? undefined : config.metric);
    const asOf = options.asOf ?? (source.kind === 'sample' ? sample.asOf : clock.today());
    refuseFuture(options, asOf);
    return {
        tenant: DEFAULT_TENANT,
        config,
        source,
        out: options.out ?? config.output,
        language: options.language ?? config.language,
        ...(metric ? { metric } : {}),
        asOf,
        ...(options.asOf ? { reportDay: options.asOf } : {}),
        period: {
            ...(options.from ? { from: options.from } : {}),
            ...(options.to ? { to: options.to } : {}),
        },
    };
}
function chooseSource(options, config) {
    if (options.costs.length > 0)
        return { kind: 'export', locations: options.costs };
    if (config.costs.exports.length > 0)
        return { kind: 'export', locations: config.costs.exports };
    if (config.costs.source === 'cost-explorer' || !options.sample)
        return { kind: 'cost-explorer' };
    return { kind: 'sample' };
}
function refuseFuture({ from }, asOf) {
    if (!from || from < asOf)
        return;
    throw new errors/* SpendlogError */.T('INPUT_INVALID', `There is nothing to read: --from ${from} is not before the day of the report, ${asOf}.`, 'Give an earlier --from, or a later --as-of.');
}

// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-table/lib/index.js + 1 modules
var lib = __webpack_require__(1486);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-markdown/lib/index.js + 13 modules
var mdast_util_to_markdown_lib = __webpack_require__(3483);
;// CONCATENATED MODULE: ./build/src/render/markdown-of.js


/** Serialises blocks as GitHub Flavored Markdown. Cells are not padded: a changed row is one changed line. */
function markdownOf(blocks) {
    const root = { type: 'root', children: [...blocks] };
    return (0,mdast_util_to_markdown_lib/* toMarkdown */.l)(root, {
        bullet: '-',
        emphasis: '_',
        extensions: [(0,lib/* gfmTableToMarkdown */.d)({ tablePipeAlign: false })],
    });
}

;// CONCATENATED MODULE: ./build/src/render/untrusted.js

/**
 * The one way a string from a bill (account, service, tag, file name, …) enters Markdown. Names made of nothing but
 * plain words stay plain; everything else becomes inline code, where GitHub resolves no link, mention, issue number,
 * HTML or formatting. Empty text must be named by the caller before.
 */
function untrusted(text) {
    const value = inertText(text).replace(BACKSLASH_BEFORE_PIPE, '\\u005C');
    return { type: isPlainWords(value) ? 'text' : 'inlineCode', value: value || ' ' };
}
/** In a table GitHub reads the backslash as escaping itself, and the pipe then ends the cell. */
const BACKSLASH_BEFORE_PIPE = /\\(?=\|)/g;
const WORD = /^\(?\p{Script=Latin}{1,24}\d{0,2}\)?$/u;
/** GitHub links whatever reads like a commit hash. */
const untrusted_HASH = /^[0-9a-f]{6,}$/i;
function isPlainWords(text) {
    return text !== '' && text.split(' ').every((word) => WORD.test(word) && !untrusted_HASH.test(word));
}

;// CONCATENATED MODULE: ./build/src/render/render-index.js









const render_index_DayText = schemas/* string */.YjP().transform((text, context) => {
    const day = (0,core_period/* parseDay */.Iq)(text);
    if (day)
        return day;
    context.addIssue({ code: 'custom', message: 'Not a day' });
    return core/* NEVER */.tm;
});
const AmountText = schemas/* string */.YjP().refine((text) => (0,decimal/* parseDecimal */.$Q)(text) !== null);
const States = schemas/* enum */.k5n(['final', 'provisional', 'incomplete']);
/** The few fields of a summary.json that the index shows; later versions may hold anything else. */
const Indexed = schemas/* object */.Ikc({
    tenant: schemas/* string */.YjP(),
    asOf: render_index_DayText,
    headline: schemas/* array */.YOg(schemas/* object */.Ikc({
        currency: schemas/* string */.YjP(),
        state: States,
        start: render_index_DayText,
        end: render_index_DayText,
        amount: AmountText.nullable(),
        change: AmountText.nullable(),
        changeRatio: AmountText.nullable(),
    })),
});
/** Reads what the index shows out of a summary.json; `null` when it is none. */
function indexEntry(path, summaryJson) {
    try {
        return { path, ...Indexed.parse(JSON.parse(summaryJson)) };
    }
    catch {
        return null;
    }
}
/** `reports/README.md`: every report by tenant, the newest first. */
function renderIndex(entries, language) {
    const page = { formats: createFormats(language), messages: messagesIn(language) };
    const words = page.messages.index;
    const tenants = Map.groupBy(entries, ({ tenant }) => tenant);
    const parts = [...tenants.keys()].sort().flatMap((tenant) => {
        const own = tenants.get(tenant) ?? [];
        return [heading(2, words.tenant(untrusted(tenant))), reportTable(page, own)];
    });
    const intro = paragraph(entries.length === 0 ? words.none : words.intro);
    return markdownOf([heading(1, words.title), intro, ...parts]);
}
function reportTable(page, entries) {
    const newestFirst = entries.toSorted((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0));
    return table(columnsOf(page.messages.index.columns, [2, 3]), newestFirst.flatMap((entry) => rows(page, entry)));
}
/** One line a currency; the first carries the link. */
function rows({ formats, messages }, { asOf, path, headline }) {
    const link = {
        type: 'link',
        url: encodeURI(path),
        children: [{ type: 'text', value: asOf }],
    };
    if (headline.length === 0)
        return [[link, '–', '–', '–', '–']];
    return headline.map(({ currency, start, end, amount, change, changeRatio, state }, index) => {
        const ratio = changeRatio === null ? '' : ` (${formats.changePercent((0,decimal/* decimal */._)(changeRatio))})`;
        return [
            index === 0 ? link : '',
            unbroken(formats.period({ start, end })),
            amount === null ? messages.unknown : formats.money(money(amount, currency)),
            change === null ? '–' : `${formats.change(money(change, currency))}${ratio}`,
            unbroken(messages.states[state]),
        ];
    });
}

// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 4 modules
var d3_scale = __webpack_require__(5602);
// EXTERNAL MODULE: ./node_modules/d3-shape/dist/d3-shape.mjs
var d3_shape = __webpack_require__(8513);
// EXTERNAL MODULE: ./node_modules/hastscript/lib/index.js + 3 modules
var hastscript_lib = __webpack_require__(4137);
// EXTERNAL MODULE: ./node_modules/hast-util-to-html/lib/index.js + 23 modules
var hast_util_to_html_lib = __webpack_require__(25);
;// CONCATENATED MODULE: ./build/src/render/charts/svg-document.js



const WIDTH = 960;
/** Okabe and Ito's colours, which colour-blind readers can tell apart; lighter twins on dark ground where needed. */
const SERIES_CLASSES = ['s0', 's1', 's2', 's3', 's4', 's5', 's6'];
const STYLE = [
    'text{font-family:-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;font-size:13px}',
    '.title{font-size:16px;font-weight:600}',
    '.card{fill:#fff;stroke:#d1d9e0}.ink{fill:#1f2328}.muted{fill:#59636e}.edge{stroke:#fff}',
    '.grid{stroke:#d1d9e0}.axis{stroke:#59636e}.mark{fill:#b3261e}.mark-text{fill:#fff;font-size:11px;font-weight:600}',
    '.s0{fill:#0072b2}.s1{fill:#e69f00}.s2{fill:#009e73}.s3{fill:#cc79a7}.s4{fill:#56b4e9}.s5{fill:#d55e00}.s6{fill:#8c6bb1}',
    '.other{fill:#a8b1ba}.expected{fill:#0072b2;fill-opacity:.18;stroke:#0072b2;stroke-dasharray:4 3}',
    '.hatch{stroke:#fff;stroke-width:3;stroke-opacity:.75}.interval{stroke:#1f2328;stroke-width:1.5}',
    '.budget{stroke:#d55e00;stroke-width:2.5}.budget-text{fill:#b04a00;font-weight:600}',
    '@media (prefers-color-scheme:dark){',
    '.card{fill:#0d1117;stroke:#3d444d}.ink{fill:#f0f6fc}.muted{fill:#9198a1}.edge{stroke:#0d1117}',
    '.grid{stroke:#2a313c}.axis{stroke:#9198a1}.mark{fill:#f85149}',
    '.s0{fill:#2f8fce}.s6{fill:#a78bd0}.other{fill:#6e7681}.expected{fill:#2f8fce;fill-opacity:.25;stroke:#58a6ff}',
    '.hatch{stroke:#0d1117}.interval{stroke:#f0f6fc}.budget{stroke:#f0883e}.budget-text{fill:#f0883e}',
    '}',
].join('');
/** A chart on a card of its own ground, so that it reads on GitHub's light and dark pages alike. */
function svgDocument(document, content) {
    const { height, title, description } = document;
    const root = (0,hastscript_lib.s)('svg', {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${WIDTH} ${height}`,
        width: WIDTH,
        height,
        role: 'img',
        ariaLabelledBy: 'title desc',
    }, [
        (0,hastscript_lib.s)('title', { id: 'title' }, title),
        (0,hastscript_lib.s)('desc', { id: 'desc' }, description),
        (0,hastscript_lib.s)('style', STYLE),
        (0,hastscript_lib.s)('rect', { className: 'card', x: 0.5, y: 0.5, width: WIDTH - 1, height: height - 1, rx: 6 }),
        label({ x: 20, y: 30, className: 'title ink' }, title),
        ...content,
    ]);
    return `${(0,hast_util_to_html_lib/* toHtml */.V)(root, { space: 'svg', closeEmptyElements: true })}\n`;
}
/** Text in a chart. Any string may be given: it is made inert, and the serialiser escapes it. */
function label({ x, y, className, anchor = 'start' }, text) {
    return (0,hastscript_lib.s)('text', { x: coordinate(x), y: coordinate(y), className, textAnchor: anchor }, inertText(text));
}
/** Two decimals are finer than a screen; more would differ between machines. */
function coordinate(value) {
    return Math.round(value * 100) / 100;
}
function bar(className, x, width, top, bottom) {
    return (0,hastscript_lib.s)('rect', {
        className,
        x: coordinate(x),
        y: coordinate(Math.min(top, bottom)),
        width: coordinate(width),
        height: coordinate(Math.abs(bottom - top)),
    });
}
function line(className, from, to) {
    const [x1, y1] = from.map(coordinate);
    const [x2, y2] = to.map(coordinate);
    return (0,hastscript_lib.s)('line', { className, x1, y1, x2, y2 });
}
/** Drawn over a bar whose day or month is not complete. */
function hatched(x, width, top, bottom) {
    return (0,hastscript_lib.s)('rect', {
        fill: 'url(#hatch)',
        x: coordinate(x),
        y: coordinate(Math.min(top, bottom)),
        width: coordinate(width),
        height: coordinate(Math.abs(bottom - top)),
    });
}
function hatchPattern() {
    const attributes = {
        id: 'hatch',
        width: 6,
        height: 6,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
    };
    return (0,hastscript_lib.s)('pattern', attributes, [line('hatch', [0, 0], [0, 6])]);
}

;// CONCATENATED MODULE: ./build/src/render/charts/value-axis.js


/** From zero (or below, where amounts are negative) to the highest value, rounded outwards. */
function valueScale(values, bottom, top) {
    const low = Math.min(0, ...values);
    const high = Math.max(0, ...values);
    return (0,d3_scale/* scaleLinear */.m4)()
        .domain([low, high === low ? 1 : high])
        .nice(5)
        .range([bottom, top]);
}
function valueAxis(scale, [left, right], money) {
    return scale.ticks(5).flatMap((tick) => {
        const y = scale(tick);
        return [
            line(tick === 0 ? 'axis' : 'grid', [left, y], [right, y]),
            label({ x: left - 8, y: y + 4, className: 'muted', anchor: 'end' }, money.formats.compact(tick, money.currency)),
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/render/charts/daily-plot.js







const PLOT_HEIGHT = 280;
const LEFT = 72;
const RIGHT = WIDTH - 20;
/** Axes, bars, hatching and marks between the legend and the day labels. */
function dailyPlot(page, costs, series, top) {
    const layers = layersOf(series);
    const bottom = top + PLOT_HEIGHT;
    const y = valueScale(layers.flat(2), bottom, top);
    const x = (0,d3_scale/* scaleBand */.WH)().domain(series.days).range([LEFT, RIGHT]).paddingInner(0.18).paddingOuter(0.1);
    const bars = layers.flatMap((layer, index) => {
        const className = `${serviceClass(series.daily[index]?.serviceName ?? null, index)} edge`;
        return layer.flatMap(([low, high], at) => {
            const day = series.days[at];
            if (day === undefined || low === high)
                return [];
            return [bar(className, x(day) ?? LEFT, x.bandwidth(), y(high), y(low))];
        });
    });
    return [
        hatchPattern(),
        ...valueAxis(y, [LEFT, RIGHT], { formats: page.formats, currency: costs.currency }),
        ...bars,
        ...hatches(series, layers, { x, y }),
        ...dayLabels(page, series, x, bottom),
        ...marks(costs, layers, { x, y }),
    ];
}
/** For each service the lower and upper edge of its bar on each day. */
function layersOf({ days, daily }) {
    const rows = days.map((_, day) => daily.map(({ amounts }) => {
        const amount = amounts[day];
        return amount ? moneyToNumber(amount) : 0;
    }));
    const keys = daily.map((_, index) => index);
    const stacked = (0,d3_shape/* stack */.t$)()
        .keys(keys)
        .value((row, key) => row[key] ?? 0)
        .offset(d3_shape/* stackOffsetDiverging */.lB);
    return stacked([...rows]).map((layer) => layer.map(([low, high]) => [low, high]));
}
function serviceClass(serviceName, index) {
    return serviceName === null ? 'other' : (SERIES_CLASSES[index] ?? 'other');
}
/** The edges of the whole stack on one day. */
function edges(layers, at) {
    const sides = layers.flatMap((layer) => layer[at] ?? []);
    return [Math.min(0, ...sides), Math.max(0, ...sides)];
}
function hatches(series, layers, { x, y }) {
    const { incompleteFrom, days } = series;
    if (!incompleteFrom)
        return [];
    return days.flatMap((day, at) => {
        if (day < incompleteFrom)
            return [];
        const [low, high] = edges(layers, at);
        return [hatched(x(day) ?? LEFT, x.bandwidth(), y(high), y(low))];
    });
}
/** A label under every seventh day, the last one included. */
function dayLabels({ formats }, { days }, x, bottom) {
    const last = days.length - 1;
    return days.flatMap((day, at) => {
        if ((last - at) % 7 !== 0)
            return [];
        const middle = (x(day) ?? LEFT) + x.bandwidth() / 2;
        const place = {
            x: Math.min(middle, RIGHT - 18),
            y: bottom + 20,
            className: 'muted',
            anchor: 'middle',
        };
        return [label(place, formats.shortDay(day))];
    });
}
/** The numbers unusual periods have in the report, above the first day in view; those of one day share a mark. */
function marks(costs, layers, { x, y }) {
    if (!costs.anomalies.known)
        return [];
    const days = x.domain();
    const numbered = costs.anomalies.value.map(({ period }, index) => ({
        at: days.findIndex((day) => (0,core_period/* contains */.gR)(period, day)),
        number: index + 1,
    }));
    return [...Map.groupBy(numbered, ({ at }) => at)].flatMap(([at, group]) => {
        const day = days[at];
        if (day === undefined)
            return [];
        const [, high] = edges(layers, at);
        const text = numbersText(group.map(({ number }) => number));
        return [mark((x(day) ?? LEFT) + x.bandwidth() / 2, y(high) - 12, text)];
    });
}
function numbersText(numbers) {
    const [first = 0] = numbers;
    const last = numbers.at(-1) ?? first;
    if (numbers.length === 1)
        return String(first);
    return last - first + 1 === numbers.length ? `${first}–${last}` : `${first} …`;
}
function mark(x, y, text) {
    return (0,hastscript_lib.s)('g', [
        (0,hastscript_lib.s)('circle', {
            className: 'mark',
            cx: coordinate(x),
            cy: coordinate(y),
            r: Math.max(9, text.length * 4.5),
        }),
        label({ x, y: y + 4, className: 'mark-text', anchor: 'middle' }, text),
    ]);
}

;// CONCATENATED MODULE: ./build/src/render/charts/legend.js

/** The swatch of what is still filling. */
const INCOMPLETE = 'incomplete';
/** What the chart draws as a line. */
const LINES = new Set(['interval', 'budget']);
const LONGEST = 34;
const CHARACTER = 7.5;
/** Letters of East Asian scripts and pictures take twice the room. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uFF00-\uFFEF]/u;
const ROW = 22;
/** Swatches with names, in as many rows as they need. Widths are estimated: a static file cannot measure text. */
function legend(items, left, top) {
    const elements = [];
    let x = left;
    let y = top;
    for (const { className, text } of items) {
        const name = shortened(text);
        const width = 18 + widthOf(name) + 20;
        if (x > left && x + width > WIDTH - 16) {
            x = left;
            y += ROW;
        }
        elements.push(...swatch(className, x, y), label({ x: x + 18, y: y + 11, className: 'ink' }, name));
        x += width;
    }
    return { elements, height: y - top + ROW };
}
function swatch(className, x, y) {
    if (LINES.has(className))
        return [line(className, [x, y + 6], [x + 12, y + 6])];
    if (className !== INCOMPLETE)
        return [bar(className, x, 12, y, y + 12)];
    return [bar('other', x, 12, y, y + 12), hatched(x, 12, y, y + 12)];
}
function widthOf(text) {
    const characters = Array.from(text);
    return (characters.length + characters.filter((each) => WIDE.test(each)).length) * CHARACTER;
}
function shortened(text) {
    const characters = Array.from(text);
    return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : characters.join('');
}

;// CONCATENATED MODULE: ./build/src/render/charts/daily-chart.js




const daily_chart_DAYS = 60;
/** Daily usage cost as bars stacked by service; incomplete days hatched, unusual days numbered as in the report. */
function dailyChart(page, costs) {
    const series = daily_chart_lastDays(costs.series);
    const from = series.days[0];
    const to = series.days.at(-1);
    if (!from || !to || series.daily.length === 0)
        return null;
    const { formats, messages } = page;
    const title = messages.charts.daily.title(formats.day(from), formats.day(to));
    const description = `${title}. ${highestDay(page, series, costs.currency)}`;
    const names = legend(legendItems(page, series), 20, 46);
    const top = 46 + names.height + 22;
    const height = top + PLOT_HEIGHT + 40;
    const content = [...names.elements, ...dailyPlot(page, costs, series, top)];
    return { description, svg: svgDocument({ height, title, description }, content) };
}
function daily_chart_lastDays(series) {
    const first = Math.max(0, series.days.length - daily_chart_DAYS);
    const daily = series.daily.map((row) => ({ ...row, amounts: row.amounts.slice(first) }));
    return { ...series, days: series.days.slice(first), daily };
}
function highestDay({ formats, messages }, series, currency) {
    const totals = series.days.map((_, index) => {
        const amounts = series.daily.flatMap((row) => row.amounts[index] ?? []);
        return sumMoney(amounts, currency);
    });
    const highest = totals.reduce((best, total, index) => {
        const other = totals[best];
        return other && moneyToNumber(total) > moneyToNumber(other) ? index : best;
    }, 0);
    const [total, day] = [totals[highest], series.days[highest]];
    return total && day ? messages.charts.highest(formats.money(total), formats.day(day)) : '';
}
function legendItems({ messages }, series) {
    const items = series.daily.map(({ serviceName }, index) => ({
        className: serviceClass(serviceName, index),
        text: serviceName === null ? messages.others : serviceName || messages.noValue,
    }));
    return series.incompleteFrom
        ? [...items, { className: INCOMPLETE, text: messages.charts.daily.incomplete }]
        : items;
}

;// CONCATENATED MODULE: ./build/src/render/budget-of-month.js

/** The budget for all charges of exactly one month in one metric: what its forecast may be held against. */
function budgetOfMonth({ budgets }, month, metric) {
    if (!budgets.known)
        return null;
    const { start, end } = (0,core_period/* monthPeriod */.WY)(month);
    const budget = budgets.value.find(({ period, ...own }) => period.start === start && period.end === end && own.metric === metric && own.includes === 'all');
    return budget?.amount ?? null;
}

;// CONCATENATED MODULE: ./build/src/render/charts/month-bars.js

const month_bars_MONTHS = 13;
/** The last months read and the months forecast, in one metric; budgets where one covers exactly that month. */
function monthBars(costs) {
    const { metric, months } = costs.series;
    const forecasts = costs.forecasts.known ? costs.forecasts.value : [];
    const ahead = forecasts.find((forecast) => forecast.metric === metric)?.months ?? [];
    const read = months.slice(-month_bars_MONTHS);
    const later = ahead.filter((next) => read.every(({ month }) => month !== next.month));
    return [
        ...read.map(({ month, amount, complete }) => ({
            month,
            actual: amount,
            complete,
            ...expectation(complete ? undefined : ahead.find((next) => next.month === month)),
            budget: budgetOfMonth(costs, month, metric),
        })),
        ...later.map((next) => ({
            month: next.month,
            actual: null,
            complete: false,
            ...expectation(next),
            budget: budgetOfMonth(costs, next.month, metric),
        })),
    ];
}
function expectation(forecast) {
    if (!forecast)
        return { expected: null, interval: null };
    const { expected, low, high } = forecast;
    return { expected: expected.value, interval: low && high ? [low.value, high.value] : null };
}

;// CONCATENATED MODULE: ./build/src/render/charts/monthly-chart.js






const monthly_chart_LEFT = 72;
const monthly_chart_RIGHT = WIDTH - 20;
const monthly_chart_PLOT_HEIGHT = 240;
/** Cost by month, what is expected for the running and next months, and the budget of each month that has one. */
function monthlyChart(page, costs) {
    const bars = monthBars(costs);
    const first = bars[0];
    const last = bars.at(-1);
    if (!first || !last)
        return null;
    const { formats, messages } = page;
    const title = messages.charts.monthly.title(formats.shortMonth(first.month), formats.shortMonth(last.month));
    const description = descriptionOf(page, title, bars, costs.currency);
    const names = legend(monthly_chart_legendItems(page, bars), 20, 46);
    const top = 46 + names.height + 24;
    const content = [...names.elements, ...plot(page, bars, costs.currency, top)];
    return { description, svg: svgDocument({ height: top + monthly_chart_PLOT_HEIGHT + 50, title, description }, content) };
}
function descriptionOf({ formats, messages }, title, bars, currency) {
    const words = messages.charts.monthly;
    const spent = bars.flatMap(({ month, actual, complete }) => complete && actual ? [`${formats.shortMonth(month)} ${formats.money(actual)}`] : []);
    const expected = bars.flatMap(({ month, expected: value }) => {
        if (value === null)
            return [];
        return [`${formats.shortMonth(month)} ${words.forecast} ${formats.estimate({ value, currency })}`];
    });
    return `${title}. ${[...spent.slice(-2), ...expected].join('; ')}.`;
}
function monthly_chart_legendItems({ messages }, bars) {
    const words = messages.charts.monthly;
    const items = [{ className: 's0', text: words.actual }];
    if (bars.some(({ complete, actual }) => actual && !complete))
        items.push({ className: INCOMPLETE, text: words.soFar });
    if (bars.some(({ expected }) => expected !== null))
        items.push({ className: 'expected', text: words.forecast });
    if (bars.some(({ interval }) => interval))
        items.push({ className: 'interval', text: words.interval });
    if (bars.some(({ budget }) => budget))
        items.push({ className: 'budget', text: words.budget });
    return items;
}
function plot({ formats }, bars, currency, top) {
    const bottom = top + monthly_chart_PLOT_HEIGHT;
    const y = valueScale(bars.flatMap(heights), bottom, top);
    const x = (0,d3_scale/* scaleBand */.WH)()
        .domain(bars.map(({ month }) => month))
        .range([monthly_chart_LEFT, monthly_chart_RIGHT])
        .padding(0.25);
    const width = x.bandwidth();
    return [
        hatchPattern(),
        ...valueAxis(y, [monthly_chart_LEFT, monthly_chart_RIGHT], { formats, currency }),
        ...bars.flatMap((month) => {
            const left = x(month.month) ?? monthly_chart_LEFT;
            const tip = Math.min(...heights(month).map((value) => y(value)));
            const place = { x: left + width / 2, className: 'muted', anchor: 'middle' };
            return [
                ...monthElements(month, left, width, y),
                label({ ...place, y: tip - 7, className: 'ink' }, formats.compact(shownAmount(month), currency)),
                label({ ...place, y: bottom + 20 }, formats.monthName(month.month)),
                label({ ...place, y: bottom + 37 }, month.month.slice(0, 4)),
            ];
        }),
    ];
}
function shownAmount({ actual, complete, expected }) {
    const spent = actual ? moneyToNumber(actual) : 0;
    return complete || expected === null ? spent : expected;
}
function heights({ actual, expected, interval, budget }) {
    return [
        actual ? moneyToNumber(actual) : 0,
        expected ?? 0,
        ...(interval ?? []),
        budget ? moneyToNumber(budget) : 0,
    ];
}
function monthElements(month, left, width, y) {
    const { actual, complete, expected, interval, budget } = month;
    const elements = [];
    const middle = left + width / 2;
    if (expected !== null && !complete)
        elements.push(bar('expected', left, width, y(expected), y(0)));
    if (actual)
        elements.push(bar('s0', left, width, y(moneyToNumber(actual)), y(0)));
    if (actual && !complete)
        elements.push(hatched(left, width, y(moneyToNumber(actual)), y(0)));
    if (interval)
        elements.push(...whisker(middle, y(interval[0]), y(interval[1])));
    if (budget) {
        const level = y(moneyToNumber(budget));
        elements.push(line('budget', [left - width * 0.2, level], [left + width * 1.2, level]));
    }
    return elements;
}
function whisker(x, low, high) {
    return [
        line('interval', [x, low], [x, high]),
        line('interval', [x - 5, low], [x + 5, low]),
        line('interval', [x - 5, high], [x + 5, high]),
    ];
}

;// CONCATENATED MODULE: ./build/src/render/charts/charts.js



/** The charts of a report by file name, in its primary currency; none where there is nothing to draw. */
function charts(report) {
    const page = pageOf(report);
    const files = new Map();
    for (const file of Object.keys(DRAW).filter(isChartFile)) {
        const chart = drawChart(page, file);
        if (chart)
            files.set(file, chart.svg);
    }
    return files;
}
function drawChart(page, file) {
    const [primary] = page.report.costs;
    return primary ? DRAW[file](page, primary) : null;
}
const DRAW = {
    'daily-cost-by-service.svg': dailyChart,
    'monthly-cost-and-forecast.svg': monthlyChart,
};
function isChartFile(name) {
    return Object.hasOwn(DRAW, name);
}

// EXTERNAL MODULE: ./node_modules/csv-stringify/lib/sync.js + 7 modules
var sync = __webpack_require__(6789);
// EXTERNAL MODULE: ./build/src/core/printable.js
var printable = __webpack_require__(5378);
;// CONCATENATED MODULE: ./build/src/render/render-costs-csv.js




/** Columns that hold text: always quoted, and never a formula for a spreadsheet. All others hold plain numbers. */
const TEXT = new Set(['month', 'currency', 'serviceName', 'chargeKind']);
/** `costs.csv`: month × service × kind of charge, one line each, amounts as exact decimals; empty is unknown. */
function renderCostsCsv(report) {
    const rows = report.costs.flatMap(({ table }) => table.map((row) => csvRow(report, row)));
    const columns = ['month', 'currency', 'serviceName', 'chargeKind', 'rows'];
    for (const metric of charge/* COST_METRICS */.CX)
        columns.push(metric, unknownColumn(metric));
    return (0,sync/* stringify */.A)(rows, { header: true, columns, cast: { string: castText } });
}
function csvRow(report, row) {
    const { month, currency, serviceName, chargeKind } = row;
    const rows = report.rows === null ? '' : String(row.rows);
    const cells = { month, currency, serviceName, chargeKind, rows };
    for (const metric of charge/* COST_METRICS */.CX) {
        const amount = row[metric];
        cells[metric] = amount ? amountText(amount) : '';
        cells[unknownColumn(metric)] = String(row.unknownRows[metric]);
    }
    return cells;
}
function unknownColumn(metric) {
    return `${metric}UnknownRows`;
}
function castText(value, { column, header }) {
    if (header || typeof column !== 'string' || !TEXT.has(column))
        return value;
    // A reader's terminal must not be steered by a name.
    return { value: (0,printable/* printable */.g$)(value), quoted: true, quoted_empty: true, escape_formulas: true };
}

;// CONCATENATED MODULE: ./build/src/render/json-value.js

/** A model value as JSON: decimals (and so amounts) become exact text without exponent; keys keep their order. */
function jsonValue(value) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value === 'number')
        return json_value_finite(value);
    if (Array.isArray(value))
        return value.map(jsonValue);
    if (typeof value !== 'object')
        throw new TypeError(`A ${typeof value} has no place in JSON`);
    if (isDecimal(value))
        return (0,decimal/* formatDecimal */.zJ)(value);
    const parts = Object.entries(value).filter(([, part]) => part !== undefined);
    return Object.fromEntries(parts.map(([key, part]) => [key, jsonValue(part)]));
}
/** A JSON document as it is written to a file: what fits a line stands on one. */
function jsonText(value) {
    return `${lines(jsonValue(value), '')}\n`;
}
/** Wide enough for one row of a table: then a row is a line, and a changed row a changed line. */
const LINE = 400;
function lines(value, indent) {
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    const deeper = `${indent}  `;
    const isList = Array.isArray(value);
    const parts = isList
        ? value.map((part) => lines(part, deeper))
        : Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${lines(part, deeper)}`);
    const [open, close] = isList ? '[]' : '{}';
    const text = parts.join(', ');
    if (indent.length + text.length <= LINE && !text.includes('\n'))
        return `${open}${text}${close}`;
    return `${open}\n${deeper}${parts.join(`,\n${deeper}`)}\n${indent}${close}`;
}
function isDecimal(value) {
    return 'units' in value && typeof value.units === 'bigint' && 'scale' in value;
}
function json_value_finite(value) {
    if (!Number.isFinite(value))
        throw new TypeError('JSON knows finite numbers only');
    return value;
}

;// CONCATENATED MODULE: ./build/src/render/report-document.js
/** Git keeps what people review: rows by the thousand stand in files of their own. */
function reportDocument(report) {
    return { ...report, costs: report.costs.map(currencyDocument) };
}
function currencyDocument({ table: _, ...costs }) {
    return { ...costs, breakdowns: costs.breakdowns.filter(({ dimension }) => dimension !== 'day') };
}

;// CONCATENATED MODULE: ./build/src/render/render-json.js


/** `report.json`; its published schema is `docs/schema/report.schema.json`. */
function renderJson(report) {
    return jsonText(reportDocument(report));
}

;// CONCATENATED MODULE: ./build/src/render/gap-line.js


/** Why something is not there and what would bring it, in one sentence. */
function gapText({ messages }, { reason, subject, remedy, hint }) {
    const { reasons, subjects, remedies, line } = messages.gaps;
    const help = hint === undefined ? remedies[remedy] : `${remedies[remedy]} (${inertText(hint)})`;
    return line(capitalised(subjects[subject]), reasons[reason], help);
}
/** The same, set apart from what is known. */
function gapLine(page, gap) {
    return emphasis(gapText(page, gap));
}
/** A sentence starts with a capital letter. */
function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/src/render/names.js



/** A name from the bill, its label first where it has one; the empty text is said to be none. */
function names_nameOf({ messages }, name, label = null) {
    if (name === '')
        return emphasis(messages.noValue);
    if (label === null || label === '' || label === name)
        return untrusted(name);
    return phrase `${untrusted(label)} (${untrusted(name)})`;
}
/** An account by its display name where no other account has the same; otherwise with its id. */
function accountOf(page, id) {
    const name = page.report.accounts.find((account) => account.id === id)?.name ?? '';
    const namesakes = page.report.accounts.filter((account) => account.name === name);
    return name !== '' && namesakes.length === 1 ? untrusted(name) : names_nameOf(page, id, name);
}
/** Names one after the other, at most `most` of them, with a word on how many are left out. */
function namesOf(page, names, most = 10) {
    return names_listed(page, names.map(untrusted), most);
}
/** Any pieces of text in the same way. */
function names_listed({ messages, formats }, items, most = 10) {
    const shown = items.slice(0, most);
    const left = items.length - shown.length;
    const more = left > 0 ? [messages.andMore(formats, left)] : [];
    return joinInline([...shown, ...more], ', ');
}
/** A dimension in the reader's words; a tag or cost category by its own name. */
function dimensionOf({ messages }, dimension) {
    const titles = messages.dimensions;
    return (Object.hasOwn(titles, dimension) ? titles[dimension] : undefined) ?? untrusted(dimension);
}

;// CONCATENATED MODULE: ./build/src/render/sections/allocation.js






const MOST = 10;
/** Who owns the spend, what nobody owns, and tag keys that look like one. */
function allocationSection(page) {
    const { costs, messages, depth } = page;
    const { allocations } = costs.allocation;
    const found = allocations.flatMap((allocation) => (allocation.known ? [allocation.value] : []));
    return [
        heading(depth, messages.allocation.title),
        ...allocations.flatMap((allocation) => allocation.known ? [] : [paragraph(gapLine(page, allocation.gap))]),
        ...[...Map.groupBy(found, ({ by }) => by).values()].flatMap((periods) => ownerBlocks(page, periods)),
        ...(depth === 2 ? details(messages.allocation.rules, ruleBlocks(page, found)) : []),
        ...spellingBlocks(page),
    ];
}
/** One table for all periods of a key; the first period in full. */
function ownerBlocks(page, periods) {
    const [first, ...others] = periods;
    if (!first)
        return [];
    const { formats, messages } = page;
    const words = messages.allocation;
    const split = first.shares.some(({ direct, loaded }) => compareMoney(direct, loaded) !== 0);
    const days = ({ period }) => formats.shortPeriod(period);
    const titles = [
        words.owner,
        ...(split ? [words.direct(days(first)), words.loaded(days(first))] : [days(first)]),
        words.share,
        ...others.map(days),
    ];
    const numbers = titles.map((_, index) => index).slice(1);
    return [
        paragraph(phrase `${strong(dimensionOf(page, first.by))}${joinInline(periods.map((each) => untaggedText(page, each)), '')}`),
        table(columnsOf(titles, numbers), ownerRows(page, { first, others, split })),
    ];
}
function untaggedText({ formats, messages }, { untagged, period }) {
    if (!untagged)
        return '';
    const { basis, amount, taggable, ratio } = untagged;
    const percent = ratio ? formats.percent(ratio) : messages.unknown;
    const share = basis === 'service' ? `${percent}; ${messages.allocation.byService}` : percent;
    const text = messages.allocation.untagged(formats.money(amount), formats.money(taggable), share);
    return ` ${formats.shortPeriod(period)}: ${text}.`;
}
function ownerRows(page, owners) {
    const { formats, messages } = page;
    const { first } = owners;
    const shown = first.shares.slice(0, MOST);
    const rows = shown.map(({ value }) => [
        ownerOf(page, first.by, value),
        ...ownerCells(page, owners, (share) => share.value === value),
    ]);
    const listed = new Set(shown.map(({ value }) => value));
    const hidden = [first, ...owners.others].flatMap(({ shares }) => shares.filter(({ value }) => !listed.has(value)).map(({ value }) => value));
    if (hidden.length === 0)
        return rows;
    const rest = ownerCells(page, owners, ({ value }) => !listed.has(value));
    return [...rows, [messages.movers.rest(formats, new Set(hidden).size), ...rest]];
}
/** The amounts of the owners chosen, one column a period; the first with its share. */
function ownerCells({ formats, costs }, { first, others, split }, chosen) {
    const sum = ({ shares }, pick, of = chosen) => sumMoney(shares.filter(of).map((share) => share[pick]), costs.currency);
    const loaded = sum(first, 'loaded');
    const ratio = ratioOfMoney(loaded, sum(first, 'loaded', () => true));
    return [
        ...(split ? [formats.money(sum(first, 'direct'))] : []),
        formats.money(loaded),
        ratio ? formats.percent(ratio) : '–',
        ...others.map((other) => formats.money(sum(other, 'loaded'))),
    ];
}
function ownerOf(page, by, value) {
    if (value === '')
        return emphasis(page.messages.allocation.withoutOwner);
    return by === 'subAccountId' ? accountOf(page, value) : untrusted(value);
}
function ruleBlocks(page, allocations) {
    const { formats, messages } = page;
    const words = messages.allocation;
    const rows = allocations.flatMap(({ by, period, rules }) => rules.map(({ rule, state, method, pool, shares }) => [
        untrusted(rule),
        dimensionOf(page, by),
        unbroken(formats.shortPeriod(period)),
        words.methods[method],
        state === 'not-posted' ? words.notPosted : formats.money(pool),
        names_listed(page, shares.map(({ value, amount }) => phrase `${ownerOf(page, by, value)} ${formats.money(amount)}`)),
    ]));
    return rows.length === 0 ? [] : [table(columnsOf(words.ruleColumns, [4]), rows)];
}
function spellingBlocks(page) {
    const { costs, formats, messages } = page;
    const { tagKeyGroups } = costs.allocation;
    const words = messages.allocation;
    if (!tagKeyGroups.known)
        return [paragraph(gapLine(page, tagKeyGroups.gap))];
    const items = tagKeyGroups.value.slice(0, MOST).map(({ canonical, variants }) => {
        const others = variants
            .filter(({ key }) => key !== canonical)
            .map(({ key, rows, effectiveCost }) => {
            return phrase `${untrusted(key)} (${words.rows(formats, rows)}, ${formats.money(effectiveCost)})`;
        });
        return words.spelling(untrusted(canonical), joinInline(others, ', '));
    });
    return items.length === 0 ? [] : [paragraph(`${words.spellings}:`), ...bullets(items)];
}

;// CONCATENATED MODULE: ./build/src/render/cause-word.js
/** What made a cost move, in the direction it moved. */
function causeWord({ messages }, cause, up) {
    return messages.movers.causes[cause][up ? 0 : 1];
}

;// CONCATENATED MODULE: ./build/src/render/sections/anomalies.js






/** From here on a table is no longer read. */
const anomalies_MOST = 10;
const MOST_TRENDS = 5;
/** Unusual days, slow leaks, and below the fold the trends that are more than noise. */
function anomaliesSection(page) {
    const { costs, messages, depth } = page;
    const words = messages.anomalies;
    const leaks = costs.trends.filter(({ slowLeak }) => slowLeak);
    return [
        heading(depth, words.title),
        ...anomalyBlocks(page),
        ...(leaks.length > 0
            ? [paragraph(words.leaks), ...bullets(leaks.map((leak) => leakText(page, leak)))]
            : []),
        ...(depth === 2 ? details(words.trends, trendBlocks(page)) : []),
    ];
}
function anomalyBlocks(page) {
    const { costs, messages, formats, report } = page;
    const words = messages.anomalies;
    if (!costs.anomalies.known)
        return [paragraph(gapLine(page, costs.anomalies.gap))];
    const found = costs.anomalies.value;
    if (found.length === 0)
        return [paragraph(words.none(formats.day(report.calendar.lastCompleteDay)))];
    const rows = found.slice(0, anomalies_MOST).map((anomaly, index) => anomalyRow(page, anomaly, index + 1));
    const left = found.length - rows.length;
    return [
        table(columnsOf(words.columns, [0, 3, 4]), rows),
        ...(left > 0 ? [paragraph(messages.andMore(formats, left))] : []),
    ];
}
function anomalyRow(page, anomaly, number) {
    const { formats, messages } = page;
    const words = messages.anomalies;
    return [
        String(number),
        unbroken(formats.shortPeriod(anomaly.period)),
        scopeText(page, anomaly.scope),
        strong(formats.change(anomaly.impact)),
        formats.money(anomaly.expected),
        causeText(page, anomaly),
        unbroken(anomaly.confirmed ? words.confirmed : words.unconfirmed),
    ];
}
function causeText(page, { cause, direction }) {
    const effect = causeWord(page, cause.effect, direction === 'increase');
    return cause.usageType ? phrase `${effect}: ${untrusted(cause.usageType)}` : effect;
}
function leakText(page, trend) {
    const { formats, messages } = page;
    return messages.anomalies.leak(scopeText(page, trend.scope), formats.estimatedChange(trend.slopePer30Days), formats.changePercent(trend.relativeSlope), formats.shortPeriod(trend.period));
}
function scopeText(page, { serviceName, subAccountId }) {
    const parts = [];
    if (serviceName !== undefined)
        parts.push(names_nameOf(page, serviceName));
    if (subAccountId !== undefined)
        parts.push(accountOf(page, subAccountId));
    return parts.length > 0 ? joinInline(parts, ', ') : page.messages.anomalies.all;
}
function trendBlocks(page) {
    const { costs, messages, formats } = page;
    const words = messages.anomalies;
    const trends = costs.trends
        .filter(({ direction }) => direction !== 'flat')
        .sort((a, b) => Math.abs(b.slopePer30Days.value) - Math.abs(a.slopePer30Days.value))
        .slice(0, MOST_TRENDS);
    if (trends.length === 0)
        return [];
    const rows = trends.map(({ scope, slopePer30Days, relativeSlope, pValue, period }) => [
        scope.serviceName === undefined ? words.all : names_nameOf(page, scope.serviceName),
        scope.subAccountId === undefined ? words.all : accountOf(page, scope.subAccountId),
        formats.estimatedChange(slopePer30Days),
        formats.changePercent(relativeSlope),
        formats.probability(pValue),
        unbroken(formats.shortPeriod(period)),
    ]);
    return [table(columnsOf(words.trendColumns, [2, 3, 4]), rows)];
}

;// CONCATENATED MODULE: ./build/src/render/sections/breakdowns.js






const breakdowns_MOST = 10;
const breakdowns_MONTHS = 6;
/** Below the fold: what is not usage by month, and what the report knows for everything read only. */
function breakdownsSection(page) {
    const { report, messages, formats } = page;
    const words = messages.breakdowns;
    return [
        ...details(words.other(messages.metrics.billedCost), otherChargeBlocks(page)),
        ...details(words.title(formats.period(report.span)), wholeSpanBlocks(page)),
    ];
}
/** Regions, and accounts where no allocation tells them by month; everything else is in the files. */
function wholeSpanBlocks(page) {
    const { costs, messages } = page;
    const byMonth = costs.allocation.allocations.some((allocation) => allocation.known && allocation.value.by === 'subAccountId');
    const shown = costs.breakdowns.filter(({ dimension }) => dimension === 'regionId' || (dimension === 'subAccountId' && !byMonth));
    return [
        ...shown.flatMap((breakdown) => breakdownBlocks(page, breakdown)),
        ...bullets(unknownNotes(page)),
        paragraph(messages.breakdowns.files(fileLink('summary.json'), fileLink('costs.csv'))),
    ];
}
/** How many rows each sum has to leave out. */
function unknownNotes({ costs, messages, formats }) {
    const { unknownRows } = costs.totals;
    return charge/* COST_METRICS */.CX.filter((metric) => unknownRows[metric] > 0).map((metric) => `${messages.breakdowns.unknownRows(formats, unknownRows[metric], messages.metrics[metric])}.`);
}
function breakdownBlocks(page, { dimension, items }) {
    const { messages } = page;
    if (!items.known)
        return [paragraph(phrase `${strong(dimensionOf(page, dimension))}: ${gapLine(page, items.gap)}`)];
    const shown = items.value.slice(0, breakdowns_MOST);
    const hidden = items.value.slice(breakdowns_MOST);
    const rows = shown.map((item) => [
        names_nameOf(page, item.name, item.label),
        ...breakdowns_amounts(page, item),
    ]);
    if (hidden.length > 0)
        rows.push([
            messages.movers.rest(page.formats, hidden.length),
            ...breakdowns_amounts(page, sumOf(hidden, page.costs.currency)),
        ]);
    if (rows.length === 0)
        return [];
    const titles = [dimensionOf(page, dimension), ...messages.breakdowns.columns];
    return [table(columnsOf(titles, [1, 2, 3, 4, 5]), rows)];
}
function breakdowns_amounts({ report, formats, messages }, totals) {
    const amount = (value) => (value ? formats.money(value) : messages.unknown);
    return [
        amount(totals.billedCost),
        amount(totals.effectiveCost),
        amount(totals.contractedCost),
        amount(totals.listCost),
        report.rows === null ? '–' : formats.count(totals.rows),
    ];
}
function sumOf(items, currency) {
    const sum = (metric) => sumKnownMoney(items.map((item) => item[metric]), currency);
    return {
        rows: items.reduce((rows, item) => rows + item.rows, 0),
        billedCost: sum('billedCost'),
        effectiveCost: sum('effectiveCost'),
        listCost: sum('listCost'),
        contractedCost: sum('contractedCost'),
    };
}
/** One row a month, one column a kind of charge that occurs. */
function otherChargeBlocks({ costs, messages, formats }) {
    const charges = costs.otherCharges;
    if (charges.length === 0)
        return [];
    const kinds = charge/* CHARGE_KINDS */.Ld.filter((kind) => charges.some(({ chargeKind }) => chargeKind === kind));
    const months = [...new Set(charges.map(({ month }) => month))].sort().reverse().slice(0, breakdowns_MONTHS);
    const cell = (month, kind) => {
        const found = charges.find((charge) => charge.month === month && charge.chargeKind === kind);
        if (!found)
            return '–';
        return found.billedCost ? formats.money(found.billedCost) : messages.unknown;
    };
    const rows = months.map((month) => [formats.month(month), ...kinds.map((kind) => cell(month, kind))]);
    const titles = [messages.breakdowns.month, ...kinds.map((kind) => messages.chargeKinds[kind])];
    return [
        table(columnsOf(titles, kinds.map((_, index) => index + 1)), rows),
    ];
}

;// CONCATENATED MODULE: ./build/src/render/sections/calendar-items.js

/** What a forecast takes from the calendar: a row for each kind and way it was arrived at, a column for each month. */
function calendarBlocks(page, { months }) {
    const { formats, messages } = page;
    const words = messages.forecast;
    const groups = Map.groupBy(months.flatMap(({ calendarItems }) => calendarItems), (item) => `${item.kind} ${reasonText(page, item)}`);
    if (groups.size === 0)
        return [];
    const names = months.map(({ month }) => month);
    const titles = [words.calendarWhat, ...names.map((month) => formats.shortMonth(month)), words.calendarHow];
    const numbers = names.map((_, index) => index + 1);
    const rows = [...groups.values()].map((items) => itemRow(page, items, names));
    return [paragraph(`${words.calendar}:`), table(columnsOf(titles, numbers), rows)];
}
function itemRow({ formats, messages }, items, months) {
    const [first] = items;
    if (!first)
        return [];
    const amounts = months.map((month) => {
        const own = items.filter((item) => item.month === month).map(({ amount }) => formats.estimate(amount));
        return own.length === 0 ? '–' : own.join(' + ');
    });
    return [messages.forecast.kinds[first.kind], ...amounts, reasonText({ formats, messages }, first)];
}
/** How an amount was arrived at, in the reader's language. */
function reasonText({ formats, messages }, item) {
    const words = messages.forecast.reasons;
    const { reason } = item;
    if (reason.id === 'share')
        return words.share(formats, formats.percent(reason.share), reason.months);
    if (reason.id === 'habit')
        return words.habit(formats, reason.months);
    if (reason.id === 'planned-events')
        return words.events(formats, reason.events);
    return words[reason.id];
}

;// CONCATENATED MODULE: ./build/src/render/sections/forecast.js





/** Below a tenth of a percent a forecast errs to neither side. */
const NO_BIAS = 0.001;
/** The forecast in the metric the page opens with, month by month; below the fold how good it is. Other metrics are in the files. */
function forecastBlocks(page) {
    const { forecasts } = page.costs;
    if (!forecasts.known)
        return [paragraph(gapLine(page, forecasts.gap))];
    const metric = headline_headlineOf(page)?.now.metric;
    const first = forecasts.value.find((forecast) => forecast.metric === metric) ?? forecasts.value[0];
    if (!first)
        return [];
    const months = monthBlocks(page, first);
    if (page.depth !== 2)
        return months;
    return [...months, ...details(page.messages.forecast.reliability, reliability(page, first))];
}
function monthBlocks(page, forecast) {
    const { messages, formats } = page;
    const words = messages.forecast;
    const method = methodText(page, forecast.method, forecast.model);
    return [
        paragraph(words.method(messages.metrics[forecast.metric], method, formats.period(forecast.trainedOn))),
        table(columnsOf(words.columns, [1, 2, 3]), forecast.months.map((month) => monthRow(page, month))),
        ...bullets(forecast.notes.map((gap) => gapText(page, gap))),
    ];
}
function methodText({ messages }, method, model) {
    const name = messages.forecast.methods[method];
    return method === 'model' && model ? `${name} (${model})` : name;
}
function monthRow({ formats, messages }, month) {
    const { low, high } = month;
    const { interval, none } = messages.forecast;
    return [
        formats.month(month.month),
        isZeroMoney(month.actual) ? '–' : formats.money(month.actual),
        strong(formats.estimate(month.expected)),
        low && high ? interval(formats.estimate(low), formats.estimate(high)) : none,
    ];
}
function reliability(page, forecast) {
    const tests = forecast.backTests.map((test) => backTestText(page, test, forecast.model));
    return [
        ...(tests.length > 0 ? [paragraph(`${page.messages.forecast.backTests}:`), ...bullets(tests)] : []),
        ...calendarBlocks(page, forecast),
    ];
}
function backTestText(page, test, model) {
    const { formats, messages } = page;
    const words = messages.forecast;
    const wape = formats.percent(test.wape);
    const bias = Math.abs(test.bias) < NO_BIAS ? words.noBias : formats.changePercent(test.bias);
    const method = capitalised(methodText(page, test.method, model));
    const text = words.backTest(formats, method, wape, bias, test.origins);
    const coverage = test.intervalCoverage;
    return coverage === null ? `${text}.` : `${text}; ${words.coverage(formats.percent(coverage))}.`;
}

;// CONCATENATED MODULE: ./build/src/render/sections/budget.js





/** Budgets beside what was spent and what is expected. */
function budgetSection(page) {
    const { costs, messages } = page;
    return [
        heading(page.depth === 2 ? 3 : 4, messages.budget.title),
        ...budgetBlocks(page, costs.budgets),
        ...forecastBlocks(page),
    ];
}
function budgetBlocks(page, budgets) {
    if (!budgets.known)
        return [paragraph(gapLine(page, budgets.gap))];
    if (budgets.value.length === 0)
        return [];
    const rows = budgets.value.map((budget) => budget_row(page, budget));
    return [table(columnsOf(page.messages.budget.columns, [2, 3, 4, 5]), rows)];
}
function budget_row({ formats, messages }, budget) {
    const words = messages.budget;
    const expected = budget.forecast?.value ?? (budget.actual && moneyToNumber(budget.actual));
    const difference = expected === null ? null : expected - moneyToNumber(budget.amount);
    return [
        words.scope(untrusted(budget.name), messages.metrics[budget.metric], words[budget.includes]),
        unbroken(formats.shortPeriod(budget.period)),
        formats.money(budget.amount),
        budget.actual ? formats.money(budget.actual) : messages.unknown,
        budget.forecast ? formats.estimate(budget.forecast) : '–',
        difference === null
            ? '–'
            : formats.estimatedChange({ value: difference, currency: budget.amount.currency }),
        unbroken(messages.states[budget.state]),
        budget.gap ? messages.gaps.reasons[budget.gap.reason] : words.verdicts[budget.verdict],
    ];
}

;// CONCATENATED MODULE: ./build/src/render/sections/changes.js



/** What is different from the last report. */
function changesSection(page) {
    const { report, messages } = page;
    const { changes } = report;
    const blocks = changes.known ? changeBlocks(page, changes.value) : [paragraph(gapLine(page, changes.gap))];
    return [heading(2, messages.changes.title), ...blocks];
}
function changeBlocks({ formats, messages }, changes) {
    const words = messages.changes;
    const previous = formats.day(changes.previous);
    const items = changes.restatedMonths.map(({ month, before, after }) => {
        const change = formats.change(subtractMoney(after, before));
        return `${words.restated(formats.month(month), formats.exactMoney(before), formats.exactMoney(after), change)}.`;
    });
    const fresh = changes.newAnomalies.length;
    if (fresh > 0)
        items.push(`${words.newAnomalies(formats, fresh)}.`);
    if (items.length === 0)
        return [paragraph(words.none(previous))];
    return [paragraph(words.since(previous)), ...bullets(items)];
}

;// CONCATENATED MODULE: ./build/src/render/sections/charts.js

/** A chart with its text alternative; nothing where the report has nothing to draw. */
function chartImage(page, file) {
    const chart = drawChart(page, file);
    if (!chart)
        return [];
    return [{ type: 'paragraph', children: [{ type: 'image', url: file, alt: chart.description }] }];
}

;// CONCATENATED MODULE: ./build/src/render/sections/commitments.js






/** Days before its end from which a commitment is something to decide about. */
const SOON = 60;
const commitments_MOST = 30;
/** How well commitments are used, what they cover, what ends soon, and what rates they bring. */
function commitmentsSection(page) {
    const { costs, messages, depth } = page;
    const { kpis, ladder, commitments } = costs.rates;
    const without = commitments.known && commitments.value.length === 0;
    return [
        heading(depth, messages.commitments.title),
        ...kpiTable(page, without ? kpis.filter(hasValue) : kpis),
        ...(commitments.known ? expiring(page, commitments.value) : [paragraph(gapLine(page, commitments.gap))]),
        ...(ladder.known
            ? ladderUnlessFlat(page, ladder.value, without)
            : [paragraph(gapLine(page, ladder.gap))]),
        ...(commitments.known ? planBlocks(page, commitments.value) : []),
    ];
}
/** Without commitments a rate of nothing tells nothing. */
function hasValue({ value }) {
    return value !== null && value.units !== 0n;
}
/** Rates of nothing are left out. */
function kpiTable(page, kpis) {
    const told = kpis.filter(({ denominator }) => !denominator || !isZeroMoney(denominator));
    if (told.length === 0)
        return [];
    const { formats, messages } = page;
    const words = messages.commitments;
    const rows = told.map((kpi) => [
        words.kpis[kpi.id],
        kpi.value ? strong(formats.percent(kpi.value)) : messages.unknown,
        targetText(page, kpi),
        kpi.numerator && kpi.denominator
            ? words.of(formats.money(kpi.numerator), formats.money(kpi.denominator))
            : messages.unknown,
        unbroken(formats.shortPeriod(kpi.period)),
        unbroken(messages.states[kpi.state]),
    ]);
    return [table(columnsOf(words.kpiColumns, [1, 2, 3]), rows)];
}
function targetText({ formats, messages }, { target }) {
    const words = messages.commitments;
    if (!target)
        return words.noTarget;
    const value = formats.percent((0,decimal/* decimal */._)(target.value));
    return target.direction === 'at-least' ? words.atLeast(value) : words.atMost(value);
}
function expiring(page, commitments) {
    const { messages } = page;
    if (commitments.length === 0)
        return [paragraph(messages.commitments.none)];
    return bullets(commitments.flatMap((view) => expiryText(page, view)));
}
function expiryText({ formats, messages }, view) {
    const { expires, expiresInDays } = view;
    if (!expires || expiresInDays === null || expiresInDays > SOON)
        return [];
    const words = messages.commitments;
    const name = commitmentName(view);
    const end = formats.day(expires);
    if (expiresInDays < 0)
        return [phrase `${words.expired(name, end)}.`];
    return [
        phrase `${words.expiring(formats, name, expiresInDays, end)}${expiryCost({ formats, messages }, view)}.`,
    ];
}
function expiryCost({ formats, messages }, { costOfExpiry, costOfExpiryBasis }) {
    if (!costOfExpiry || !costOfExpiryBasis)
        return '';
    const words = messages.commitments;
    const say = costOfExpiry.amount.units < 0n ? words.expirySaving : words.expiryCost;
    return say(formats.money(absoluteMoney(costOfExpiry)), words.pricesWithout[costOfExpiryBasis]);
}
function commitmentName({ commitment }) {
    const { type, description, commitmentDiscountId } = commitment;
    const name = untrusted(commitmentDiscountId);
    return description
        ? phrase `${untrusted(type)} ${untrusted(description)} (${name})`
        : phrase `${untrusted(type)} ${name}`;
}
/** Where nothing was committed and nothing negotiated, three times the same amount says nothing. */
function ladderUnlessFlat(page, ladder, without) {
    const flat = ladder.negotiated !== null && isZeroMoney(ladder.negotiated);
    return without && flat ? [] : ladderBlocks(page, ladder);
}
function ladderBlocks({ formats, messages }, ladder) {
    const words = messages.commitments;
    const amount = (value) => (value ? formats.money(value) : messages.unknown);
    const rows = [
        [words.list, amount(ladder.listCost), ''],
        [words.contracted, amount(ladder.contractedCost), amount(ladder.negotiated)],
        [words.effective, amount(ladder.effectiveCost), amount(ladder.commitment)],
    ];
    return [
        paragraph(words.ladder(formats.period(ladder.period))),
        table(columnsOf(words.ladderColumns, [1, 2]), rows),
        ...spotBlocks({ formats, messages }, ladder),
    ];
}
function spotBlocks({ formats, messages }, { excludedSpot }) {
    if (excludedSpot && isZeroMoney(excludedSpot))
        return [];
    const amount = excludedSpot ? formats.money(excludedSpot) : messages.unknown;
    return [paragraph(messages.commitments.spotLeftOut(amount))];
}
function planBlocks(page, commitments) {
    if (commitments.length === 0)
        return [];
    const { formats, messages } = page;
    const words = messages.commitments;
    const rows = commitments.slice(0, commitments_MOST).map((view) => planRow(page, view));
    const left = commitments.length - rows.length;
    return details(words.plans(formats, commitments.length), [
        table(columnsOf(words.columns, [3, 4, 5]), rows),
        ...(left > 0 ? [paragraph(messages.andMore(formats, left))] : []),
    ]);
}
function planRow({ formats, messages }, view) {
    const { commitment, period, used, unused, utilisation, expires } = view;
    return [
        untrusted(commitment.commitmentDiscountId),
        untrusted(commitment.type),
        unbroken(formats.shortPeriod(period)),
        used ? formats.money(used) : messages.unknown,
        unused ? formats.money(unused) : messages.unknown,
        utilisation ? formats.percent(utilisation) : messages.unknown,
        expires ? formats.day(expires) : messages.commitments.endUnknown,
    ];
}

;// CONCATENATED MODULE: ./build/src/render/sections/gaps.js





const gaps_MOST = 50;
/** What could not be looked at: reads that were not answered, and everything the report has to leave open. */
function gapsSection(page) {
    const { report, messages } = page;
    const words = messages.gaps;
    const gaps = gapsOf(report);
    return [
        heading(2, words.title),
        ...ledgerBlocks(page),
        ...(gaps.length > 0
            ? [paragraph(words.list), ...bullets(gaps.map((gap) => gapText(page, gap)))]
            : [paragraph(words.complete)]),
    ];
}
function ledgerBlocks(page) {
    const { report, messages, formats } = page;
    if (!report.ledger.known)
        return [paragraph(gapLine(page, report.ledger.gap))];
    const { coverage, rows } = report.ledger.value;
    const unanswered = rows.filter(({ state }) => state !== 'ok' && state !== 'empty');
    const shown = unanswered.slice(0, gaps_MOST).map((row) => gaps_ledgerRow(page, row));
    const left = unanswered.length - shown.length;
    return [
        paragraph(coverageText(page, coverage)),
        ...(shown.length > 0 ? [table(columnsOf(messages.gaps.columns), shown)] : []),
        ...(left > 0 ? [paragraph(messages.andMore(formats, left))] : []),
    ];
}
function coverageText({ messages, formats }, { planned, byState }) {
    const words = messages.gaps;
    const answered = byState.ok + byState.empty;
    if (planned === 0)
        return words.nonePlanned;
    if (answered === planned)
        return words.allAnswered(formats, planned);
    return words.intro(formats.count(answered), formats.count(planned));
}
function gaps_ledgerRow(page, row) {
    return [
        untrusted(row.dataset),
        untrusted(row.account),
        untrusted(row.region),
        page.messages.gaps.ledgerStates[row.state],
        row.reason ? untrusted(row.reason) : '–',
        row.missingPermissions.length > 0 ? namesOf(page, row.missingPermissions) : '–',
    ];
}

;// CONCATENATED MODULE: ./build/src/render/sections/movers.js






const movers_MOST = 5;
/** What stands below the fold: who, what and which one it was, and one more period. */
const FOLDED = new Set(['subAccountId', 'usageType', 'resourceId']);
const FOLDED_PERIOD = 'lastFullMonth';
/** What explains the change the page opens with; other dimensions and the last full month below the fold. */
function moversSection(page) {
    const { costs, report, messages, depth } = page;
    const words = messages.movers;
    const opening = costs.movers.filter(({ periods }) => periods.name === report.calendar.headline);
    const [first, ...others] = opening.length > 0 ? opening : costs.movers;
    if (!first)
        return [heading(depth, words.title), paragraph(words.none)];
    const same = others.filter(({ periods, dimension }) => periods.name === first.periods.name && FOLDED.has(dimension));
    const month = costs.movers.filter(({ periods, dimension }) => periods.name === FOLDED_PERIOD && periods.name !== first.periods.name && dimension === first.dimension);
    const folded = [
        ...same.flatMap((other) => [
            paragraph(strong(dimensionOf(page, other.dimension))),
            ...moverTable(page, other),
        ]),
        ...month.flatMap((other) => [introOf(page, other), ...moverTable(page, other)]),
    ];
    const complete = paragraph(words.complete(fileLink('report.json')));
    return [
        heading(depth, words.title),
        introOf(page, first),
        ...moverTable(page, first),
        ...(depth === 2 && folded.length > 0 ? details(words.more, [...folded, complete]) : []),
    ];
}
function introOf(page, breakdown) {
    const { formats, messages } = page;
    const { now, before, state } = breakdown.periods;
    const words = messages.movers;
    const intro = words.intro(dimensionOf(page, breakdown.dimension), formats.shortPeriod(now), formats.shortPeriod(before), formats.change(breakdown.change), messages.states[state]);
    const effects = effectsText(page, breakdown);
    return paragraph(effects ? phrase `${intro} ${words.effects(effects)}` : intro);
}
function moverTable(page, breakdown) {
    if (breakdown.movers.length === 0)
        return [];
    const columns = columnsOf(page.messages.movers.columns, [1, 2, 3]);
    return [table(columns, movers_rows(page, breakdown))];
}
function movers_rows(page, breakdown) {
    const { formats, messages } = page;
    const shown = breakdown.movers.slice(0, movers_MOST);
    const hidden = breakdown.movers.slice(movers_MOST);
    const groups = breakdown.rest.groups + hidden.length;
    const listed = shown.map((mover) => moverRow(page, mover));
    if (groups === 0)
        return listed;
    const rest = restOf(breakdown, hidden);
    return [...listed, [messages.movers.rest(formats, groups), formats.change(rest), '', '', '']];
}
function moverRow(page, mover) {
    const { formats } = page;
    return [
        names_nameOf(page, mover.key, mover.label),
        strong(formats.change(mover.change)),
        formats.money(mover.now),
        formats.money(mover.before),
        movers_causeText(page, mover),
    ];
}
/** `more used, mainly BoxUsage:m5.large in payments (+$7,011)`. */
function movers_causeText(page, { key, cause, change, drivers }) {
    const words = page.messages.movers;
    const why = causeWord(page, cause, change.amount.units >= 0n);
    const [driver] = drivers;
    if (!driver)
        return why;
    const place = movers_placeOf(page, driver, key);
    return place.length === 0 ? why : words.driver(why, place, page.formats.change(driver.change));
}
/** Usage type, account and region of a driver, as far as they are known and not what the row is called already. */
function movers_placeOf(page, driver, key) {
    const { serviceName, usageType, subAccountId, regionId } = driver;
    const what = usageType || serviceName;
    const parts = what && what !== key ? [untrusted(what)] : [];
    if (subAccountId && subAccountId !== key)
        parts.push(accountOf(page, subAccountId));
    if (regionId && regionId !== key)
        parts.push(untrusted(regionId));
    return joinInline(parts, ', ');
}
/** `+$8,120 quantity, −$210 price`, the largest first. */
function effectsText({ formats, messages }, { effects }) {
    const causes = ['quantity', 'price', 'commitment', 'new', 'ended', 'amountOnly'];
    return causes
        .filter((cause) => !isZeroMoney(effects[cause]))
        .sort((a, b) => compareMoney(absoluteMoney(effects[b]), absoluteMoney(effects[a])))
        .map((cause) => `${messages.movers.effectNames[cause]} ${formats.change(effects[cause])}`)
        .join(', ');
}
function restOf({ rest }, hidden) {
    return hidden.reduce((sum, { change }) => addMoney(sum, change), rest.change);
}

;// CONCATENATED MODULE: ./build/src/render/sections/quality.js





/** The primary currency first, from the highest number downwards. */
const MOST_INVOICES = 12;
const MOST_MONTHS = 13;
/** Tie-out to the invoice, what deviates in the data, the invariants, and the state of every month. */
function qualitySection(page) {
    const { report, messages, formats } = page;
    const words = messages.quality;
    const { quality, invariants, months, costs } = report;
    return [
        heading(2, words.title),
        ...bullets([
            ...costs.flatMap((currency) => tieOutTexts(page, currency)),
            ...qualitySummary(page),
            ...invariantSummary(page),
        ]),
        ...(quality.length > 0 ? details(words.items(formats, quality.length), [qualityTable(page)]) : []),
        ...(invariants.length > 0 ? details(words.invariants, [invariantTable(page)]) : []),
        ...details(words.invoices, invoiceBlocks(page)),
        ...(months.length > 0 ? details(words.months, quality_monthBlocks(page)) : []),
    ];
}
function tieOutTexts(page, { invoice, currency }) {
    const { formats, messages } = page;
    const words = messages.quality;
    const billed = invoice.billedCost ? formats.exactMoney(invoice.billedCost) : messages.unknown;
    const open = formats.exactMoney(invoice.notInvoiced);
    const tie = words.tieOut(billed, formats.exactMoney(invoice.invoiced), open);
    const { costExplorer } = invoice;
    if (!costExplorer.known)
        return [phrase `${strong(untrusted(currency))}: ${tie}`];
    const { period, ours, theirs, gap } = costExplorer.value;
    const explorer = words.costExplorer(formats.period(period), formats.exactMoney(ours), formats.exactMoney(theirs), formats.exactMoney(gap));
    return [phrase `${strong(untrusted(currency))}: ${tie} ${explorer}`];
}
function qualitySummary({ report, messages, formats }) {
    const { quality } = report;
    return quality.length === 0
        ? [messages.quality.clean]
        : [`${messages.quality.items(formats, quality.length)}.`];
}
/** `5 checks hold; violated: I7; could not be checked: I1`. */
function invariantSummary({ report, messages, formats }) {
    const words = messages.quality;
    const ids = (outcome) => report.invariants.filter((invariant) => invariant.outcome === outcome).map(({ id }) => id);
    if (report.invariants.length === 0)
        return [];
    const parts = [words.invariantsHold(formats, ids('holds').length)];
    const violated = ids('violated');
    const other = ids('not-applicable');
    if (violated.length > 0)
        parts.push(strong(words.invariantsViolated(formats.list(violated))));
    if (other.length > 0)
        parts.push(words.invariantsOther(formats.list(other)));
    return [phrase `${parts.reduce((text, part) => phrase `${text}; ${part}`)}.`];
}
function qualityTable(page) {
    const rows = page.report.quality.map((item) => qualityRow(page, item));
    return table(columnsOf(page.messages.quality.columns, [2, 4]), rows);
}
function qualityRow(page, item) {
    const { formats, messages } = page;
    const amounts = item.amounts?.map((amount) => formats.money(amount)) ?? [];
    const examples = item.examples ?? [];
    return [
        messages.quality.severities[item.severity],
        untrusted(item.subject),
        formats.count(item.count),
        messages.qualityMessages?.[item.id] ?? item.message,
        amounts.length > 0 ? formats.list(amounts) : '–',
        examples.length > 0 ? namesOf(page, examples, 3) : '–',
    ];
}
function invariantTable(page) {
    const { report, messages, formats } = page;
    const words = messages.quality;
    const rows = report.invariants.map((invariant) => {
        const residuals = invariant.residuals.filter((residual) => !isZeroMoney(residual));
        return [
            invariant.id,
            words.outcomes[invariant.outcome],
            formats.count(invariant.checked),
            formats.count(invariant.violations),
            residuals.length > 0 ? formats.list(residuals.map((residual) => formats.change(residual))) : '–',
            messages.invariantMessages[invariant.message],
        ];
    });
    return table(columnsOf(words.invariantColumns, [2, 3, 4]), rows);
}
function invoiceBlocks(page) {
    const { report, formats, messages } = page;
    const invoices = report.costs.flatMap(({ invoice }) => invoice.invoices.toReversed());
    if (invoices.length === 0)
        return [];
    const shown = invoices.slice(0, MOST_INVOICES);
    const rows = shown.map(({ invoiceId, billedCost }) => [
        untrusted(invoiceId),
        formats.exactMoney(billedCost),
    ]);
    const left = invoices.length - shown.length;
    return [
        table(columnsOf(messages.quality.invoiceColumns, [1]), rows),
        ...(left > 0 ? [paragraph(messages.andMore(formats, left))] : []),
    ];
}
function quality_monthBlocks(page) {
    const { report, messages, formats } = page;
    const shown = report.months.toReversed().slice(0, MOST_MONTHS);
    const left = report.months.length - shown.length;
    const rows = shown.map((row) => quality_monthRow(page, row));
    return [
        table(columnsOf(messages.quality.monthColumns, [2, 3, 4]), rows),
        ...(left > 0 ? [paragraph(messages.andMore(formats, left))] : []),
    ];
}
function quality_monthRow({ report, formats, messages }, row) {
    const count = (rows) => (report.rows === null ? '–' : formats.count(rows));
    return [
        formats.month(row.month),
        untrusted(row.billingAccountId),
        row.billedCost ? formats.exactMoney(row.billedCost) : messages.unknown,
        count(row.rows),
        count(row.rowsWithoutInvoice),
        row.discountMode ? messages.quality.discountModes[row.discountMode] : '–',
        unbroken(messages.states[row.state]),
    ];
}

;// CONCATENATED MODULE: ./build/src/render/sections/run.js





/** Where the figures come from, how fresh they are, and what reading them cost. */
function runSection(page) {
    return [heading(2, page.messages.run.title), ...bullets([...sourceFacts(page), ...usageFacts(page)])];
}
function sourceFacts(page) {
    const { report, formats, messages } = page;
    const words = messages.run;
    const { source, calendar } = report;
    const kind = source.dialect ?? words.kinds[source.kind];
    const { billedCost, effectiveCost } = source.metricBasis;
    const facts = [
        phrase `${words.source(untrusted(source.label), kind)}${rowsText(page)}.`,
        `${words.freshness(formats.instant(report.dataThrough), formats.day(calendar.lastCompleteDay))}.`,
        `${words.span(formats.period(report.span))}.`,
        phrase `${words.basis(untrusted(billedCost), untrusted(effectiveCost))}.`,
    ];
    const { extraColumns, missingColumns } = source;
    if (missingColumns.length > 0)
        facts.push(phrase `${words.missingColumns(namesOf(page, missingColumns))}.`);
    if (extraColumns.length > 0)
        facts.push(phrase `${words.extraColumns(namesOf(page, extraColumns))}.`);
    return facts;
}
function rowsText({ report, formats, messages }) {
    return report.rows === null ? '' : `, ${messages.run.rows(formats, report.rows)}`;
}
function usageFacts({ report, formats, messages }) {
    const words = messages.run;
    const { usage } = report;
    const requests = usage.requests === 0 && usage.plannedRequests === 0 ? words.noRequests : words.requests(formats, usage);
    const facts = [`${requests}.`];
    if (!isZeroMoney(usage.paid))
        facts.push(`${words.paid(formats.money(usage.paid))}.`);
    if (usage.filesRead > 0)
        facts.push(`${words.files(formats, usage.filesRead, formats.bytes(usage.bytesRead))}.`);
    return facts;
}

;// CONCATENATED MODULE: ./build/src/render/sections/savings.js





const savings_MOST = 10;
/** What can be saved, and the ten actions worth most. */
function savingsSections(page) {
    const { messages } = page;
    return [
        heading(2, messages.savings.title),
        paragraph(savingsText(page)),
        heading(2, messages.actions.title),
        ...actionBlocks(page),
    ];
}
function savingsText(page) {
    const { report, formats, messages } = page;
    if (!report.savings.known)
        return gapLine(page, report.savings.gap);
    const { net, gross } = report.savings.value;
    const { savings } = messages;
    return phrase `${strong(savings.net(formats.money(net)))}; ${savings.gross(formats.money(gross))}.`;
}
function actionBlocks(page) {
    const { report, formats, messages } = page;
    const words = messages.actions;
    if (!report.recommendations.known)
        return [paragraph(gapLine(page, report.recommendations.gap))];
    const all = report.recommendations.value;
    if (all.length === 0)
        return [paragraph(words.none)];
    const left = all.length - savings_MOST;
    return [
        table(columnsOf(words.columns, [3]), all.slice(0, savings_MOST).map((action) => savings_row(page, action))),
        ...(left > 0 ? [paragraph(messages.andMore(formats, left))] : []),
    ];
}
function savings_row(page, action) {
    const { formats, messages } = page;
    const words = messages.actions;
    const yesNo = (value) => (value ? messages.yes : messages.no);
    return [
        words.types[action.actionType],
        untrusted(action.resourceId),
        accountOf(page, action.account),
        action.saving ? formats.money(action.saving.net) : emphasis(messages.unknown),
        words.efforts[action.implementationEffort],
        yesNo(action.restartNeeded),
        yesNo(action.rollbackPossible),
        action.owner ? untrusted(action.owner) : emphasis(messages.unknown),
        untrusted(action.firstSeen),
    ];
}

;// CONCATENATED MODULE: ./build/src/render/sections/services.js





/** The primary currency's services, and those of others. */
const services_MOST = { 2: 10, 3: 5 };
/** What each service cost in the last full month and in the running one, the largest first. */
function servicesSection(page) {
    const { costs, messages, formats, depth } = page;
    const [first, ...others] = services_monthsOf(costs);
    const rows = first === undefined ? [] : tableRows(page, [first, ...others]);
    if (first === undefined || rows.length === 0)
        return [];
    const words = messages.services;
    const titles = [
        messages.dimensions.serviceName,
        formats.month(first),
        words.share,
        ...others.map((month) => words.soFar(formats.month(month))),
    ];
    return [
        heading(depth === 2 ? 3 : 4, words.title),
        paragraph(words.meaning(messages.compared[costs.metric.metric])),
        table(columnsOf(titles, [1, 2, 3]), rows),
    ];
}
/** The last full month and the running one, as far as the report compares them. */
function services_monthsOf({ comparisons, table: rows }) {
    const months = ['lastFullMonth', 'monthToDate'].flatMap((name) => {
        const found = comparisons.find((comparison) => comparison.name === name);
        return found ? [(0,core_period/* monthOf */.GS)(found.now.period.start)] : [];
    });
    return [...new Set(months)].filter((month) => rows.some((row) => row.month === month));
}
function tableRows(page, months) {
    const { costs, formats, messages, depth } = page;
    const counted = countedRows(costs).filter(({ month }) => months.includes(month));
    const services = [...Map.groupBy(counted, ({ serviceName }) => serviceName)]
        .map(([name, rows]) => ({ name, amounts: services_amountsOf(costs, rows, months) }))
        .sort(byFirstAmount);
    if (services.length === 0)
        return [];
    const totals = services_amountsOf(costs, counted, months);
    const shown = services.slice(0, services_MOST[depth]);
    const hidden = services.length - shown.length;
    const cells = (name, amounts) => {
        const [first, ...later] = amounts.map((amount) => (amount ? formats.money(amount) : messages.unknown));
        return [name, first ?? '', shareOf(page, amounts[0], totals[0]), ...later];
    };
    const rest = new Set(services.slice(services_MOST[depth]).map(({ name }) => name));
    const restRows = counted.filter(({ serviceName }) => rest.has(serviceName));
    return [
        ...shown.map(({ name, amounts }) => cells(names_nameOf(page, name), amounts)),
        ...(hidden > 0 ? [cells(messages.movers.rest(formats, hidden), services_amountsOf(costs, restRows, months))] : []),
        cells(strong(messages.services.total), totals),
    ];
}
/** What comparisons count: usage, or for the invoice's metric every charge. */
function countedRows({ table: rows, metric }) {
    return metric.metric === 'billedCost'
        ? rows
        : rows.filter(({ chargeKind }) => charge/* USAGE_KINDS */.od.includes(chargeKind));
}
function services_amountsOf({ currency, metric }, rows, months) {
    return months.map((month) => services_amountOf(rows.filter((row) => row.month === month), metric.metric, currency));
}
function services_amountOf(rows, metric, currency) {
    if (rows.length === 0)
        return zeroMoney(currency);
    return sumKnownMoney(rows.map((row) => row[metric]), currency);
}
function byFirstAmount(a, b) {
    for (const [index, amount] of a.amounts.entries()) {
        const other = b.amounts[index];
        if (!amount || !other) {
            if (amount || other)
                return amount ? -1 : 1;
            continue;
        }
        const order = compareMoney(other, amount);
        if (order !== 0)
            return order;
    }
    return a.name < b.name ? -1 : 1;
}
function shareOf({ formats }, part = null, whole = null) {
    const ratio = part && whole && ratioOfMoney(part, whole);
    return ratio ? formats.percent(ratio) : '–';
}

;// CONCATENATED MODULE: ./build/src/render/sections/verdict.js



/** The page in one sentence: what was spent, against what, and where the month is heading. */
function verdict(page) {
    const { costs, messages } = page;
    const headline = headline_headlineOf(page);
    if (!headline)
        return messages.noCosts;
    const heading = headingFor(page, costs);
    const spent = spentText(page, headline);
    return heading ? `${spent}; ${heading}.` : `${spent}.`;
}
function spentText(page, { now, before, change, changeRatio }) {
    const { formats, messages } = page;
    const amount = now.amount ? formats.money(now.amount) : messages.verdict.amountUnknown;
    const sayAmount = now.metric === 'billedCost' ? messages.verdict.all : messages.verdict.usage;
    const spent = sayAmount(formats.shortPeriod(now.period), amount);
    if (now.state === 'incomplete')
        return `${spent}, ${messages.verdict.incomplete}`;
    if (!before || !change)
        return `${spent}, ${messages.verdict.noComparison}`;
    const days = formats.shortPeriod(before.period);
    const sign = change.amount.units;
    if (sign === 0n)
        return `${spent}, ${messages.verdict.same(days)}`;
    const size = formats.money(absoluteMoney(change));
    const percent = changeRatio ? formats.percent(absoluteRatio(changeRatio)) : null;
    const say = sign > 0n ? messages.verdict.more : messages.verdict.less;
    return `${spent}, ${say(size, percent, days)}`;
}
function absoluteRatio(ratio) {
    return { units: ratio.units < 0n ? -ratio.units : ratio.units, scale: ratio.scale };
}
/** Where the month is heading, all charges included, and how that compares with a budget of exactly the same. */
function headingFor({ formats, messages, report }, costs) {
    const comparison = headline_headlineOf({ report, costs });
    const month = comparison && runningForecast(costs, comparison.now.metric);
    if (!month)
        return null;
    const heading = messages.verdict.heading(formats.month(month.month), formats.estimate(month.expected));
    const over = budgetGap(costs, month);
    if (!over)
        return heading;
    const say = over.value > 0 ? messages.verdict.overBudget : messages.verdict.withinBudget;
    return `${heading}, ${say(formats.estimate({ ...over, value: Math.abs(over.value) }))}`;
}
/** How far a forecast is above the budget for all charges of its month in its metric; `null` without one. */
function budgetGap(costs, { month, metric, expected }) {
    const budget = budgetOfMonth(costs, month, metric);
    return budget && { value: expected.value - moneyToNumber(budget), currency: costs.currency };
}

;// CONCATENATED MODULE: ./build/src/render/render-report.js





















/** The report as a Markdown page for GitHub. Same report, same bytes. */
function renderReport(report) {
    return markdownOf(reportBlocks(pageOf(report)));
}
function reportBlocks(page) {
    const [primary, ...others] = page.report.costs;
    const first = primary ? { ...page, costs: primary, depth: 2 } : null;
    return [
        ...titleBlocks(page, first),
        ...(first ? [...spendBlocks(first), ...moversSection(first), ...anomaliesSection(first)] : []),
        ...savingsSections(page),
        ...(first ? [...commitmentsSection(first), ...allocationSection(first)] : []),
        ...others.flatMap((costs) => otherCurrency(page, costs)),
        ...gapsSection(page),
        ...changesSection(page),
        ...qualitySection(page),
        ...runSection(page),
    ];
}
function titleBlocks(page, first) {
    const { report, messages, formats } = page;
    const headline = first && headline_headlineOf(first);
    const days = headline?.now.period ?? report.span;
    const state = headline ? ` ${messages.stateLine(messages.states[headline.now.state])}` : '';
    const tenant = report.tenant === 'default' ? [] : phrase `: ${untrusted(report.tenant)}`;
    return [
        heading(1, phrase `${messages.title(formats.period(days))}${tenant}`),
        ...(report.source.sample ? [sampleBanner(page)] : []),
        paragraph(strong(first ? verdict(first) : messages.noCosts)),
        paragraph(`${messages.metaLine(formats.day(report.asOf), formats.instant(report.dataThrough))}${state}`),
    ];
}
/** GitHub's alert syntax is no Markdown construct, so the marker is set as it is. */
function sampleBanner({ messages }) {
    const marker = { type: 'html', value: '[!CAUTION]\n' };
    const text = phrase `${strong(messages.sampleTitle)} ${messages.sampleText}`;
    return { type: 'blockquote', children: [{ type: 'paragraph', children: [marker, ...text] }] };
}
function spendBlocks(page) {
    return [
        ...spendSection(page),
        ...chartImage(page, 'daily-cost-by-service.svg'),
        ...budgetSection(page),
        ...chartImage(page, 'monthly-cost-and-forecast.svg'),
        ...servicesSection(page),
        ...breakdownsSection(page),
    ];
}
/** Every other currency in a part of its own: verdict, spend and movers, and the rest below one fold. */
function otherCurrency(page, costs) {
    const own = { ...page, costs, depth: 3 };
    const { messages } = page;
    return [
        heading(2, messages.currencyPart(untrusted(costs.currency))),
        paragraph(phrase `${strong(verdict(own))} ${messages.currencyNote}`),
        ...spendSection(own),
        ...moversSection(own),
        ...details(messages.currencyDetails, [
            ...budgetSection(own),
            ...servicesSection(own),
            ...anomaliesSection(own),
            ...commitmentsSection(own),
            ...allocationSection(own),
            paragraph(messages.movers.complete(fileLink('report.json'))),
        ]),
    ];
}

;// CONCATENATED MODULE: ./build/src/render/render-summary.js


/** `summary.json`: the figures for programs; its published schema is `docs/schema/summary.schema.json`. */
function renderSummary(report) {
    return jsonText(summaryOf(report));
}

;// CONCATENATED MODULE: ./build/src/render/report-files.js





/** Everything one report leaves in its folder, by file name. Same report, same bytes. */
function reportFiles(report) {
    return new Map([
        ['report.md', renderReport(report)],
        ['report.json', renderJson(report)],
        ['summary.json', renderSummary(report)],
        ['costs.csv', renderCostsCsv(report)],
        ...charts(report),
    ]);
}

;// CONCATENATED MODULE: ./build/src/app/write-report.js



/** Folder of one report, below the reports folder: `<tenant>/<yyyy>/<mm>/<dd>`. */
function dayFolder(tenant, asOf) {
    return `${tenant}/${asOf.replaceAll('-', '/')}`;
}
/** Days a tenant has a report for, ascending. */
async function reportDays(folder, tenant) {
    const days = [];
    const below = async (path, digits) => {
        return (await folder.list(path)).filter((name) => digits.test(name));
    };
    for (const year of await below(tenant, /^\d{4}$/)) {
        for (const month of await below(`${tenant}/${year}`, /^\d{2}$/)) {
            for (const day of await below(`${tenant}/${year}/${month}`, /^\d{2}$/)) {
                const found = (0,core_period/* parseDay */.Iq)(`${year}-${month}-${day}`);
                if (found)
                    days.push(found);
            }
        }
    }
    return days.sort();
}
/**
 * Writes the report of a day, and as `latest` where no later one exists. Everything is rendered before
 * anything is written, so a failure leaves the earlier reports as they were.
 */
async function writeReport(folder, report) {
    const { tenant, asOf } = report;
    const files = reportFiles(report);
    const path = dayFolder(tenant, asOf);
    const days = await reportDays(folder, tenant);
    await folder.replace(path, files);
    if (days.every((each) => each <= asOf))
        await folder.replace(`${tenant}/latest`, files);
    await folder.write('README.md', await write_report_indexOf(folder, report.language));
    return path;
}
async function write_report_indexOf(folder, language) {
    const entries = [];
    for (const tenant of await folder.list('')) {
        for (const day of await reportDays(folder, tenant)) {
            const path = dayFolder(tenant, day);
            const summary = await folder.read(`${path}/summary.json`);
            const entry = summary === null ? null : indexEntry(`${path}/report.md`, summary);
            if (entry)
                entries.push(entry);
        }
    }
    return renderIndex(entries, language);
}

;// CONCATENATED MODULE: ./build/src/app/run.js





















/** Below this share of planned reads the report is published, and the run says that it is not complete. */
const FAIL_BELOW = 0.9;
/** The main job: read the bill, understand it, leave a report. Throws SpendlogError; earlier reports are then untouched. */
async function runCommand(options, environment) {
    const written = await loadConfig(environment.workingFolder, options.config);
    const settings = settle(options, written, environment, { asOf: calendar/* AS_OF */.H_, config: sampleConfig });
    const folder = openReportFolder(environment.workingFolder, settings.out);
    await folder.check();
    const { bill, ledger } = await run_read(settings, options, environment);
    environment.progress.step('Understanding it');
    const report = await understand(settings, bill, ledger, folder);
    environment.progress.step('Writing the report');
    const path = await writeReport(folder, report);
    environment.progress.done('Report written');
    return resultOf(settings, report, path);
}
async function run_read(settings, options, environment) {
    const scratch = await makeScratchFolder(environment.environment);
    let source = null;
    try {
        environment.progress.step('Reading the bill');
        source = await openCostSource(settings, options, environment, scratch.path);
        const recorded = recordReads(source, settings.tenant);
        const keys = allocationKeys(settings.config);
        const bill = await readBill(recorded.source, {
            asOf: settings.asOf,
            completeAfterHours: settings.config.periods.completeAfterHours,
            fiscalYearStart: settings.config.periods.fiscalYearStart,
            tagKeys: keys.flatMap((key) => (key.startsWith('tag:') ? [key.slice('tag:'.length)] : [])),
            costCategories: keys.flatMap((key) => key.startsWith('costCategory:') ? [key.slice('costCategory:'.length)] : []),
        });
        const checked = await cross_check_crossChecked(bill, settings, environment);
        return {
            bill: withConfiguredEnds(checked, configuredEnds(settings.config)),
            ledger: recorded.ledger(),
        };
    }
    finally {
        await source?.close();
        await scratch.remove();
    }
}
async function understand(settings, bill, ledger, folder) {
    const costs = analyse(bill, analysisOptions(settings, await loadAugurs()));
    const previous = newestBefore(await reportDays(folder, settings.tenant), settings.asOf);
    const earlier = previous && (await folder.read(`${dayFolder(settings.tenant, previous)}/report.json`));
    return assembleReport({
        tenant: settings.tenant,
        language: settings.language,
        bill,
        costs,
        ledger,
        changes: changesSince(readEarlierReport(earlier), { head: bill.head, costs, calendar: bill.calendar }),
    });
}
function resultOf({ out }, report, path) {
    const folder = `${out}/${path}`;
    return {
        exitCode: exitCodeOf(report),
        folder,
        reportJson: `${folder}/report.json`,
        reportMarkdown: `${folder}/report.md`,
        summary: summaryOf(report),
        figures: figuresOf(report),
        ...run_headlineOf(report),
    };
}
function exitCodeOf({ ledger }) {
    if (!ledger.known)
        return 3;
    const { ratio } = coverageOf(ledger.value.rows);
    return ratio !== null && ratio < FAIL_BELOW ? 3 : 0;
}
function run_headlineOf({ costs, calendar }) {
    const [primary] = costs;
    const now = primary?.comparisons.find(({ name }) => name === calendar.headline)?.now.amount;
    const forecasts = primary?.forecasts.known ? primary.forecasts.value : [];
    const expected = forecasts[0]?.months[0]?.expected.value;
    return {
        totalCost: now ? amountText(now) : null,
        forecast: expected === undefined ? null : expected.toFixed(2),
    };
}


/***/ }),

/***/ 434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ plainMessage)
/* harmony export */ });
/** What is wrong with one value, without the schema library's words. */
function plainMessage(issue) {
    if (issue.code === 'invalid_union')
        return 'Expected a number or text';
    if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined'))
        return 'Missing';
    if (issue.code === 'invalid_value')
        return `Expected ${issue.values.join(' or ')}`;
    return issue.message.replace(/^Invalid input: e/, 'E');
}


/***/ }),

/***/ 5185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ dayText),
/* harmony export */   GJ: () => (/* binding */ byteCount),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   XI: () => (/* binding */ spendMetric),
/* harmony export */   Xy: () => (/* binding */ currencyCode),
/* harmony export */   km: () => (/* binding */ positiveAmount),
/* harmony export */   lS: () => (/* binding */ accountId),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2311);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8532);
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5902);
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2708);



const EXACT_DIGITS = 15;
const BYTES = /^(\d+(?:\.\d+)?)\s*([KMGT]i?B|B)?$/i;
const SCALE = {
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    tb: 1e12,
    kib: 2 ** 10,
    mib: 2 ** 20,
    gib: 2 ** 30,
    tib: 2 ** 40,
};
/** A calendar day, `YYYY-MM-DD`. */
const dayText = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().transform((text, context) => {
    const value = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(text);
    if (value)
        return value;
    context.addIssue({ code: 'custom', message: 'Expected a calendar day written YYYY-MM-DD' });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
});
/** An exact amount. A YAML number is a double, so one with more digits than a double keeps must be quoted. */
const amount = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).transform((given, context) => {
    const text = String(given);
    const value = (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(text);
    const exact = typeof given === 'string' || text.replace(/\D/g, '').length <= EXACT_DIGITS;
    if (value && exact)
        return value;
    const message = value
        ? 'Put amounts of more than 15 digits in quotes, so that every digit is kept'
        : 'Expected an amount such as 1250.50';
    context.addIssue({ code: 'custom', message });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
});
/** An amount above zero. */
const positiveAmount = amount.refine((value) => value.units > 0n, 'Expected an amount above 0');
/** A number of bytes, or text such as `20GB` (10^9) or `20GiB` (2^30). */
const byteCount = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).transform((given, context) => {
    const [, digits, unit = 'B'] = BYTES.exec(String(given).trim()) ?? [];
    const bytes = Math.round(Number(digits) * (SCALE[unit.toLowerCase()] ?? Number.NaN));
    if (Number.isSafeInteger(bytes) && bytes > 0)
        return bytes;
    context.addIssue({ code: 'custom', message: 'Expected a size such as 20GB, 500MB or a number of bytes' });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
});
/** ISO 4217 code. */
const currencyCode = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Z]{3}$/, 'Expected a currency code such as USD or BRL');
/** An account id. YAML reads bare digits as a number and loses leading zeros, hence text only. */
const accountId = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: 'Put account ids in quotes: YAML reads 012345678901 as a number and drops its first 0' })
    .min(1);
/** The metric as people say it, as the column of the domain model. */
const spendMetric = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['effective', 'billed'])
    .transform((word) => (word === 'effective' ? 'effectiveCost' : 'billedCost'));
/** Text that says something. */
const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().trim().min(1, 'Expected some text');


/***/ }),

/***/ 5345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ COST_METRICS),
/* harmony export */   Ld: () => (/* binding */ CHARGE_KINDS),
/* harmony export */   od: () => (/* binding */ USAGE_KINDS)
/* harmony export */ });
/** What a charge is about, derived as `finops-maths` §1 and §2 define; reports split by it. */
const CHARGE_KINDS = [
    'usage',
    'unusedCommitment',
    'commitmentPurchase',
    'purchase',
    'support',
    'marketplace',
    'tax',
    'credit',
    'refund',
    'discount',
    'adjustment',
];
/** Kinds that are consumption: the only ones trends, movers, anomalies and forecasts are learned from. */
const USAGE_KINDS = ['usage', 'unusedCommitment'];
/** The four FOCUS cost columns, each defined in `finops-maths` §1. */
const COST_METRICS = ['billedCost', 'effectiveCost', 'listCost', 'contractedCost'];


/***/ }),

/***/ 5902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ parseDecimal),
/* harmony export */   $j: () => (/* binding */ unitsAt),
/* harmony export */   FF: () => (/* binding */ compareDecimal),
/* harmony export */   On: () => (/* binding */ negateDecimal),
/* harmony export */   QQ: () => (/* binding */ roundDecimal),
/* harmony export */   Yd: () => (/* binding */ multiplyDecimal),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   _A: () => (/* binding */ decimalToNumber),
/* harmony export */   c8: () => (/* binding */ decimalFromInteger),
/* harmony export */   f2: () => (/* binding */ ZERO),
/* harmony export */   rE: () => (/* binding */ divideDecimal),
/* harmony export */   sz: () => (/* binding */ trimDecimal),
/* harmony export */   vE: () => (/* binding */ addDecimal),
/* harmony export */   y8: () => (/* binding */ subtractDecimal),
/* harmony export */   zJ: () => (/* binding */ formatDecimal)
/* harmony export */ });
/* unused harmony export MAX_DIGITS */
const ZERO = { units: 0n, scale: 0 };
/** Digits an amount may have before it is bad data (DESIGN §4). */
const MAX_DIGITS = 38;
const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;
/** Reads a decimal number in plain or exponent notation; `null` when the text is not one. */
function parseDecimal(text) {
    const match = DECIMAL.exec(text.trim());
    if (!match)
        return null;
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
    if (whole === '' && fraction === '')
        return null;
    const units = BigInt(`${sign === '-' ? '-' : ''}${whole}${fraction}`);
    return rescaled(units, fraction.length - Number(exponent));
}
/** A decimal literal known to be valid; throws a programming error otherwise. */
function decimal(text) {
    const value = parseDecimal(text);
    if (!value)
        throw new TypeError(`Not a decimal number: ${text}`);
    return value;
}
function decimalFromInteger(value) {
    return { units: BigInt(value), scale: 0 };
}
function addDecimal(a, b) {
    const scale = Math.max(a.scale, b.scale);
    return { units: unitsAt(a, scale) + unitsAt(b, scale), scale };
}
function negateDecimal(a) {
    return { units: -a.units, scale: a.scale };
}
function subtractDecimal(a, b) {
    return addDecimal(a, negateDecimal(b));
}
function multiplyDecimal(a, b) {
    return { units: a.units * b.units, scale: a.scale + b.scale };
}
/** Quotient at 34 significant digits, half-even; `null` when the divisor is zero. */
function divideDecimal(a, b) {
    if (b.units === 0n)
        return null;
    if (a.units === 0n)
        return ZERO;
    const shift = Math.max(0, 34 + digitsOf(b.units) - digitsOf(a.units) + 1);
    const numerator = a.units * 10n ** BigInt(shift);
    const quotient = numerator / b.units;
    const sticky = numerator % b.units === 0n ? 0n : 1n;
    const excess = Math.max(0, digitsOf(quotient) - 34);
    const scale = a.scale - b.scale + shift - excess;
    return trimDecimal(rescaled(roundHalfEven(quotient, excess, sticky), scale));
}
/** The nearest number with at most `scale` digits after the point, half-even. */
function roundDecimal(value, scale) {
    if (value.scale <= scale)
        return value;
    return { units: roundHalfEven(value.units, value.scale - scale, 0n), scale };
}
function compareDecimal(a, b) {
    const scale = Math.max(a.scale, b.scale);
    const difference = unitsAt(a, scale) - unitsAt(b, scale);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
/** The same number without trailing zeros, so that equal numbers have equal text. */
function trimDecimal(value) {
    let { units, scale } = value;
    if (units === 0n)
        return { units, scale: 0 };
    while (scale >= 8 && units % 100000000n === 0n) {
        units /= 100000000n;
        scale -= 8;
    }
    while (scale > 0 && units % 10n === 0n) {
        units /= 10n;
        scale -= 1;
    }
    return { units, scale };
}
/** Plain notation without exponent and without trailing zeros: `-0.0000001`. */
function formatDecimal(value) {
    const { units, scale } = trimDecimal(value);
    const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
    const whole = digits.slice(0, digits.length - scale);
    const fraction = scale > 0 ? `.${digits.slice(digits.length - scale)}` : '';
    return `${units < 0n ? '-' : ''}${whole}${fraction}`;
}
/** The nearest double; for display, charts and statistics only. */
function decimalToNumber(value) {
    return Number(formatDecimal(value));
}
function rescaled(units, scale) {
    return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}
/** The integer that `value` is at a scale not smaller than its own. */
function unitsAt(value, scale) {
    return value.units * 10n ** BigInt(scale - value.scale);
}
function digitsOf(units) {
    return (units < 0n ? -units : units).toString().length;
}
function roundHalfEven(units, digits, sticky) {
    if (digits === 0)
        return units;
    const divisor = 10n ** BigInt(digits);
    const magnitude = units < 0n ? -units : units;
    const remainder = (magnitude % divisor) * 2n + sticky;
    const down = magnitude / divisor;
    const up = remainder > divisor || (remainder === divisor && down % 2n === 1n);
    const rounded = up ? down + 1n : down;
    return units < 0n ? -rounded : rounded;
}


/***/ })

};
