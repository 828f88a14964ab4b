export const id = 7842;
export const ids = [7842];
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

/***/ 47842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeSample: () => (/* binding */ writeSample)
});

// UNUSED EXPORTS: EXPORT_NAME

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/period.js
var period = __webpack_require__(62708);
// EXTERNAL MODULE: ./build/samples/calendar.js
var calendar = __webpack_require__(48648);
// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
;// CONCATENATED MODULE: ./build/samples/focus-columns.js



function focus_columns_text(name, of) {
    return { of: 'subject', name, type: 'VARCHAR', text: of };
}
function amount(name, of) {
    return {
        of: 'charge',
        name,
        type: 'DOUBLE',
        text: (charge) => {
            const value = of(charge);
            return value && doubleText(value);
        },
    };
}
function time(name, of) {
    return { of: 'charge', name, type: 'TIMESTAMP', text: of };
}
/** FOCUS 1.2 with AWS columns: https://docs.aws.amazon.com/cur/latest/userguide/table-dictionary-focus-1-2-aws-columns.html */
const FOCUS_COLUMNS = [
    focus_columns_text('AvailabilityZone', (subject) => subject.availabilityZone),
    amount('BilledCost', (charge) => charge.billedCost),
    focus_columns_text('BillingAccountId', (subject) => subject.billingAccountId),
    focus_columns_text('BillingAccountName', (subject) => subject.billingAccountName),
    focus_columns_text('BillingAccountType', () => 'Payer Account'),
    focus_columns_text('BillingCurrency', (subject) => subject.billingCurrency),
    time('BillingPeriodEnd', ({ billingMonth }) => startOfMonth((0,period/* addMonths */.PS)(billingMonth, 1))),
    time('BillingPeriodStart', ({ billingMonth }) => startOfMonth(billingMonth)),
    focus_columns_text('CapacityReservationId', () => null),
    focus_columns_text('CapacityReservationStatus', () => null),
    focus_columns_text('ChargeCategory', (subject) => subject.chargeCategory),
    focus_columns_text('ChargeClass', (subject) => subject.chargeClass),
    focus_columns_text('ChargeDescription', (subject) => subject.chargeDescription),
    focus_columns_text('ChargeFrequency', (subject) => subject.chargeFrequency),
    time('ChargePeriodEnd', (charge) => charge.chargePeriodEnd),
    time('ChargePeriodStart', (charge) => charge.chargePeriodStart),
    focus_columns_text('CommitmentDiscountCategory', (subject) => subject.commitmentDiscountCategory),
    focus_columns_text('CommitmentDiscountId', (subject) => subject.commitmentDiscountId),
    focus_columns_text('CommitmentDiscountName', (subject) => subject.commitmentDiscountName),
    amount('CommitmentDiscountQuantity', (charge) => charge.commitmentDiscountQuantity),
    focus_columns_text('CommitmentDiscountStatus', (subject) => subject.commitmentDiscountStatus),
    focus_columns_text('CommitmentDiscountType', (subject) => subject.commitmentDiscountType),
    focus_columns_text('CommitmentDiscountUnit', (subject) => subject.commitmentDiscountUnit),
    amount('ConsumedQuantity', (charge) => charge.consumedQuantity),
    focus_columns_text('ConsumedUnit', (subject) => subject.consumedUnit),
    amount('ContractedCost', (charge) => charge.contractedCost),
    amount('ContractedUnitPrice', (charge) => charge.contractedUnitPrice),
    amount('EffectiveCost', (charge) => charge.effectiveCost),
    { of: 'charge', name: 'InvoiceId', type: 'VARCHAR', text: (charge) => charge.invoiceId },
    focus_columns_text('InvoiceIssuerName', (subject) => subject.invoiceIssuerName),
    amount('ListCost', (charge) => charge.listCost),
    amount('ListUnitPrice', (charge) => charge.listUnitPrice),
    focus_columns_text('PricingCategory', (subject) => subject.pricingCategory),
    focus_columns_text('PricingCurrency', (subject) => subject.pricingCurrency),
    amount('PricingCurrencyContractedUnitPrice', (charge) => inPricingCurrency(charge, charge.contractedUnitPrice)),
    amount('PricingCurrencyEffectiveCost', (charge) => charge.pricingCurrencyEffectiveCost),
    amount('PricingCurrencyListUnitPrice', (charge) => inPricingCurrency(charge, charge.listUnitPrice)),
    amount('PricingQuantity', (charge) => charge.pricingQuantity),
    focus_columns_text('PricingUnit', (subject) => subject.pricingUnit),
    focus_columns_text('ProviderName', (subject) => subject.providerName),
    focus_columns_text('PublisherName', (subject) => subject.publisherName),
    focus_columns_text('RegionId', (subject) => subject.regionId),
    focus_columns_text('RegionName', (subject) => subject.regionName),
    focus_columns_text('ResourceId', (subject) => subject.resourceId),
    focus_columns_text('ResourceName', (subject) => subject.resourceName),
    focus_columns_text('ResourceType', (subject) => subject.resourceType),
    focus_columns_text('ServiceCategory', (subject) => subject.serviceCategory),
    focus_columns_text('ServiceName', (subject) => subject.serviceName),
    focus_columns_text('ServiceSubcategory', (subject) => subject.serviceSubcategory),
    focus_columns_text('SkuId', (subject) => subject.skuId),
    focus_columns_text('SkuMeter', (subject) => subject.skuMeter),
    { of: 'subject', name: 'SkuPriceDetails', type: 'MAP(VARCHAR, VARCHAR)', text: () => null },
    focus_columns_text('SkuPriceId', (subject) => subject.skuPriceId),
    focus_columns_text('SubAccountId', (subject) => subject.subAccountId),
    focus_columns_text('SubAccountName', (subject) => subject.subAccountName),
    focus_columns_text('SubAccountType', () => 'Linked Account'),
    { of: 'subject', name: 'Tags', type: 'MAP(VARCHAR, VARCHAR)', text: ({ tags }) => JSON.stringify(tags) },
    { of: 'charge', name: 'x_Discounts', type: 'MAP(VARCHAR, DOUBLE)', text: discountText },
    focus_columns_text('x_Operation', (subject) => subject.operation || null),
    focus_columns_text('x_ServiceCode', (subject) => subject.serviceCode),
    focus_columns_text('x_UsageType', (subject) => subject.usageType || null),
];
function startOfMonth(month) {
    return (0,calendar/* startOfDay */.ol)((0,period/* firstDayOf */.Os)(month));
}
/** The nearest double, in its shortest text. Units and power are both exact doubles, so the quotient is rounded once. */
function doubleText({ units, scale }) {
    return scale <= 22 ? String(Number(units) / 10 ** scale) : (0,decimal/* formatDecimal */.zJ)({ units, scale });
}
/** Unit prices are the same number where both currencies are; a price in another currency is left out, as it may be. */
function inPricingCurrency(charge, price) {
    return charge.pricingCurrency === charge.billingCurrency ? price : null;
}
/** The private discount in the row's cost, where there is one. */
function discountText(charge) {
    if (charge.billedCost.units === 0n || charge.listUnitPrice === charge.contractedUnitPrice)
        return '{}';
    const { listCost, contractedCost } = charge;
    const scale = Math.max(listCost.scale, contractedCost.scale);
    const difference = contractedCost.units * 10n ** BigInt(scale - contractedCost.scale) -
        listCost.units * 10n ** BigInt(scale - listCost.scale);
    return difference === 0n ? '{}' : `{"edp_discount":${doubleText({ units: difference, scale })}}`;
}

;// CONCATENATED MODULE: ./build/samples/stage.js



/**
 * Brings rows into the engine through CSV files: what rows share goes in once, and is joined again on the way out.
 * `deliveries` are the rows of each file to be written, in order.
 */
async function stage(engine, deliveries) {
    const subjects = new Map();
    const charges = deliveries.map((rows, delivery) => chargesCsv(rows, delivery, subjects));
    await load(engine, 'sample_charge', ['delivery', 'row', 'subject'], 'charge', charges.join(''));
    await load(engine, 'sample_subject', ['subject'], 'subject', subjectsCsv(subjects));
}
/** Writes one delivery. Rows are sorted: an engine with several threads keeps no other order. */
async function copyToParquet(engine, delivery, target) {
    const columns = FOCUS_COLUMNS.map(({ name }) => `"${name}"`).join(', ');
    await engine.run(`COPY (SELECT ${columns} FROM sample_charge JOIN sample_subject USING ("subject")
       WHERE "delivery" = ${delivery} ORDER BY "row") TO ${quoted(target)} (FORMAT parquet, COMPRESSION snappy)`);
}
async function dropStage(engine) {
    await engine.run('DROP TABLE sample_charge');
    await engine.run('DROP TABLE sample_subject');
}
async function load(engine, table, keys, part, csv) {
    const file = (0,external_node_path_.join)(engine.scratch, `${table}.csv`);
    await (0,promises_.writeFile)(file, csv);
    const columns = FOCUS_COLUMNS.filter(({ of }) => of === part);
    const types = [
        ...keys.map((key) => `'${key}': 'INTEGER'`),
        ...columns.map(({ name, type }) => `'${name}': '${type.startsWith('MAP') ? 'VARCHAR' : type}'`),
    ];
    const select = [
        ...keys.map((key) => `"${key}"`),
        ...columns.map(({ name, type }) => type.startsWith('MAP') ? `CAST("${name}"::JSON AS ${type}) AS "${name}"` : `"${name}"`),
    ];
    await engine.run(`CREATE TEMP TABLE ${table} AS SELECT ${select.join(', ')} FROM read_csv(${quoted(file)}, header = false,
       delim = ',', quote = '"', escape = '"', nullstr = '', auto_detect = false, columns = {${types.join(', ')}})`);
    await (0,promises_.rm)(file);
}
function chargesCsv(charges, delivery, subjects) {
    let csv = '';
    for (const [row, charge] of charges.entries()) {
        const subject = subjects.get(charge.subject) ?? subjects.size;
        if (subject === subjects.size)
            subjects.set(charge.subject, subject);
        csv += `${delivery},${row},${subject}`;
        for (const column of FOCUS_COLUMNS)
            if (column.of === 'charge')
                csv += `,${csvText(column.text(charge))}`;
        csv += '\n';
    }
    return csv;
}
function subjectsCsv(subjects) {
    let csv = '';
    for (const [subject, id] of subjects) {
        csv += id;
        for (const column of FOCUS_COLUMNS)
            if (column.of === 'subject')
                csv += `,${csvText(column.text(subject))}`;
        csv += '\n';
    }
    return csv;
}
function csvText(value) {
    if (value === null)
        return '';
    return value.includes('"') || value.includes(',') ? `"${value.replaceAll('"', '""')}"` : value;
}
function quoted(path) {
    return `'${path.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./build/samples/write.js







const EXPORT_NAME = 'harbourlight-focus';
/**
 * Writes the organisation's bill as AWS Data Exports delivers it where older files are kept: each delivery of a
 * month in a folder of its own below `data/`, and a manifest below `metadata/` that names the files of the newest.
 * The same organisation gives the same bytes, whatever the engine's number of threads.
 * https://docs.aws.amazon.com/cur/latest/userguide/dataexports-export-delivery.html
 */
async function writeSample(engine, folder, organisation) {
    const root = (0,external_node_path_.join)(folder, EXPORT_NAME);
    const deliveries = deliveriesOf(organisation);
    const dataFiles = [];
    await stage(engine, deliveries.map(({ charges }) => charges));
    try {
        for (const [index, delivery] of deliveries.entries())
            dataFiles.push(await writeDelivery(engine, root, index, delivery));
    }
    finally {
        await dropStage(engine);
    }
    return { folder: root, dataFiles };
}
function deliveriesOf({ charges, splitCosts, superseded, dataThrough, }) {
    const byMonth = Map.groupBy([...charges, ...splitCosts], ({ billingMonth }) => billingMonth);
    const older = { ...superseded, executedAt: deliveredAt(superseded.month, '03'), newest: false };
    return [...byMonth].flatMap(([month, rows]) => {
        const executedAt = month === calendar/* OPEN_MONTH */.u0 ? dataThrough.replace('T00:00', 'T09:14') : deliveredAt(month, '08');
        const newest = { month, executedAt, charges: rows, newest: true };
        return month === superseded.month ? [older, newest] : [newest];
    });
}
function deliveredAt(month, dayOfNextMonth) {
    return `${(0,period/* addMonths */.PS)(month, 1)}-${dayOfNextMonth}T09:14:27Z`;
}
async function writeDelivery(engine, root, index, delivery) {
    const { month, executedAt } = delivery;
    const execution = executionId(delivery);
    const path = `data/BILLING_PERIOD=${month}/${executedAt.replace('Z', '.000Z')}-${execution}/${EXPORT_NAME}-00001.snappy.parquet`;
    const target = (0,external_node_path_.join)(root, path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await copyToParquet(engine, index, target);
    if (delivery.newest)
        await writeManifest(root, delivery, execution, path);
    return path;
}
async function writeManifest(root, { month, executedAt }, execution, path) {
    const manifest = {
        exportName: EXPORT_NAME,
        executionId: execution,
        executedAt,
        billingPeriod: {
            start: (0,calendar/* startOfDay */.ol)((0,period/* firstDayOf */.Os)(month)),
            end: (0,calendar/* startOfDay */.ol)((0,period/* firstDayOf */.Os)((0,period/* addMonths */.PS)(month, 1))),
        },
        columns: FOCUS_COLUMNS.map(({ name, type }) => ({ name, type: type.toLowerCase() })),
        dataFiles: [`s3://harbourlight-billing/exports/${EXPORT_NAME}/${path}`],
    };
    const target = (0,external_node_path_.join)(root, 'metadata', `BILLING_PERIOD=${month}`, `${EXPORT_NAME}-Manifest.json`);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await (0,promises_.writeFile)(target, `${JSON.stringify(manifest, null, 2)}\n`);
}
/** Formed like a UUID; follows from what is delivered and when. */
function executionId({ month, executedAt }) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${month}${executedAt}`).digest('hex');
    return [8, 12, 16, 20, 32].map((end, index, ends) => hash.slice(ends[index - 1] ?? 0, end)).join('-');
}


/***/ })

};
