export const id = 9913;
export const ids = [9913];
export const modules = {

/***/ 83403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ budgets)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45185);


const budget = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU.describe('What the report calls it.'),
    amount: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .positiveAmount */ .km.describe('The budget for one period. Quote it to keep more than 15 digits.'),
    currency: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .currencyCode */ .Xy.describe('Currency of the amount; only charges in it count.'),
    period: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['month', 'quarter', 'year']).default('month').describe('How long the amount lasts.'),
    metric: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .spendMetric */ .XI.prefault('effective').describe('What is held against it.'),
    includes: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['usage', 'all'])
        .default('usage')
        .describe('`usage` leaves out tax, support, credits, refunds and purchases; `all` is the whole invoice.'),
});
/** Budgets to hold spend and forecast against. */
const budgets = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(budget).refine((0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .dM)('name'), 'Two budgets have one name');


/***/ }),

/***/ 93463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ cadence)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** How often readers are told; alerts are told at once. */
const cadence = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['daily', 'weekly', 'monthly'])
    .default('daily')
    .describe('How often: once a day, on the first run of a week, or on the first run of a month.');


/***/ }),

/***/ 7454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ costsOf),
/* harmony export */   pw: () => (/* binding */ tenantCosts),
/* harmony export */   tq: () => (/* binding */ costs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45185);


const fields = {
    exports: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)
        .describe('Cost exports to read: files, folders, globs or s3:// URLs, relative to the working folder.'),
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('cost-explorer')
        .exactOptional()
        .describe('Ask Cost Explorer instead of reading an export. Each page costs $0.01.'),
    crossCheck: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('cost-explorer')
        .exactOptional()
        .describe('Hold an export against Cost Explorer, same days: one paid request a run.'),
    maxRequests: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(1, 10_000).describe('Most Cost Explorer requests (pages) one run may make; checked before each page.'),
    maxLocalBytes: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .byteCount */ .GJ.describe('Largest export read on one machine, as stored (compressed). A larger one is refused.'),
    historyMonths: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(2, 14).describe('Months to ask Cost Explorer for, the running month included; it keeps 14. An export is read whole, or from --from.'),
    region: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU.exactOptional().describe('AWS region of the bucket, where it cannot be derived.'),
};
const oneSource = {
    message: 'Name either exports or source: cost-explorer, not both',
    path: ['source'],
};
/** Where the bill is read. */
const costs = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...fields,
    exports: fields.exports.default([]),
    maxRequests: fields.maxRequests.default(60),
    maxLocalBytes: fields.maxLocalBytes.prefault('20GB'),
    historyMonths: fields.historyMonths.default(14),
})
    .refine(({ exports, source }) => !(source && exports.length > 0), oneSource);
/** What a tenant says of its own: the rest is as in the `costs` of the file. */
const tenantCosts = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...fields,
    exports: fields.exports.exactOptional(),
    maxRequests: fields.maxRequests.exactOptional(),
    maxLocalBytes: fields.maxLocalBytes.exactOptional(),
    historyMonths: fields.historyMonths.exactOptional(),
})
    .refine(({ exports = [], source }) => !(source && exports.length > 0), oneSource);
/** A tenant that names one kind of source does not inherit the other. */
function costsOf(shared, own) {
    if (!own)
        return shared;
    const { source, ...rest } = shared;
    if (own.source)
        return { ...rest, exports: [], ...own };
    if (own.exports && own.exports.length > 0)
        return { ...rest, ...own };
    return { ...shared, ...own };
}


/***/ }),

/***/ 85624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ email)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _cadence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93463);
/* harmony import */ var _persona_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24840);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45185);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10151);





const address = zod__WEBPACK_IMPORTED_MODULE_3__/* .email */ .Rpp('Expected an e-mail address');
const recipients = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    to: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(address).min(1).describe('Who gets it; each a mail of their own.'),
    persona: _persona_id_js__WEBPACK_IMPORTED_MODULE_1__/* .personaId */ .o.default('finops').describe('Whom it is written for.'),
    when: _cadence_js__WEBPACK_IMPORTED_MODULE_0__/* .cadence */ .E,
});
/** Mail by Amazon SES or by SMTP. */
const email = (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .section */ .u)(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    from: address.describe('Sender; with SES an address or domain that is verified.'),
    recipients: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(recipients).min(1).describe('Who is told what and how often.'),
    alertsTo: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(address).default([]).describe('Who is told of alerts at once.'),
    sesRegion: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU.exactOptional().describe('Region of SES; absent: that of the sign-in.'),
    smtp: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        host: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU.describe('Server that takes the mail.'),
        port: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(1, 65535)
            .default(587)
            .describe('Its port: with 465 TLS from the start, with any other STARTTLS, never in the clear.'),
    })
        .exactOptional()
        .describe('SMTP instead of SES; SPENDLOG_SMTP_USER and SPENDLOG_SMTP_PASSWORD in the environment.'),
})).describe('Sends the summary by e-mail.');


/***/ }),

/***/ 37492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45185);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10151);



/** Reports in the repository. */
const git = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .u)(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    branch: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU
        .exactOptional()
        .describe('Branch that reports are committed to; absent: the default branch.'),
    orphan: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(false)
        .describe('`true`: where the branch is not there yet, it begins without the history of the default branch.'),
    pullRequest: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(false)
        .describe('`true`: reports come as a pull request, as they do anyway where the branch is protected.'),
    keepDays: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(1, 3650)
        .default(90)
        .describe('Days after which the folder of a day is taken out of the branch.'),
})).describe('Commits reports to the repository.');


/***/ }),

/***/ 19974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ issues)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45185);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10151);



/** Issues about recommendations. */
const issues = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .u)(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    minMonthlySavings: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj
        .exactOptional()
        .describe('Net saving a month from which a recommendation has an issue, in the currency of the bill; absent: 50, or 0.02 % of the spend of a month where that is more.'),
    maxNewPerRun: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(0, 500)
        .default(20)
        .describe('Issues opened in one run at most; the others wait on the dashboard.'),
    maxOpenPerOwnerWeek: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(0, 100)
        .default(3)
        .describe('Issues opened for one owner in seven days at most; the others wait on the dashboard.'),
    updateRatio: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .min(0)
        .max(10)
        .default(0.1)
        .describe('Share by which the amount must move before the text of an issue is written anew.'),
    notPlannedDays: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(1, 3650)
        .default(180)
        .describe('Days for which closing an issue as not planned is an exemption.'),
    snoozeDays: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(1, 365).default(30).describe('Days for which the label `snooze` holds.'),
    labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU).default([]).describe('Labels that every issue gets beside its own.'),
    mentionTeams: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(false)
        .describe('`true`: teams that own something are mentioned, and so notified.'),
    dashboard: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(true).describe('`false`: no issue that lists everything open.'),
})).describe('Opens an issue for each recommendation worth one, and keeps it up to date.');


/***/ }),

/***/ 9523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ setting),
/* harmony export */   x: () => (/* binding */ parameterName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** `ssm:/path/name`: the value lies in SSM Parameter Store and is read after sign-in. */
const REFERENCE = /^ssm:(?<name>(?:\/[A-Za-z0-9_.-]{1,128}){1,15})$/;
const REFERENCE_SOURCE = 'ssm:(?:\\/[A-Za-z0-9_.-]{1,128}){1,15}';
/** Name of the parameter a text refers to; `null` where it is the value itself. */
function parameterName(text) {
    return REFERENCE.exec(text)?.groups?.['name'] ?? null;
}
/** Text of a tenant that may be named by a parameter: `pattern` or `ssm:/path/name`. */
function setting(pattern, expected) {
    const either = new RegExp(`^(?:${REFERENCE_SOURCE}|${pattern.source})$`);
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: `Expected ${expected}` }).regex(either, `Expected ${expected}, or ssm:/path/name`);
}


/***/ }),

/***/ 24840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ personaId)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _core_persona_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37289);


/** Id of a persona: one of ours, or of `narrative.personas`. Whether there is one of that id is checked over the whole file. */
const personaId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(_core_persona_js__WEBPACK_IMPORTED_MODULE_1__/* .PERSONA_ID */ .r$, 'Expected a persona: lower-case letters, digits and hyphens');


/***/ }),

/***/ 434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ plainMessage),
/* harmony export */   s: () => (/* binding */ meantForm)
/* harmony export */ });
const KINDS = {
    number: 'a number',
    string: 'text',
    object: 'a map',
    array: 'a list',
    boolean: 'true or false',
};
/** What is wrong with one value, without the schema library's words. */
function plainMessage(issue) {
    if (issue.code === 'invalid_union')
        return ownWords(issue) ?? `Expected ${expectedKinds(issue).join(' or ')}`;
    if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined'))
        return 'Missing';
    if (issue.code === 'invalid_value')
        return `Expected ${issue.values.join(' or ')}`;
    return issue.message.replace(/^Invalid input: e/, 'E');
}
/** A form that says in our own words what it expects knows best. */
function ownWords({ errors }) {
    return errors.flat().find(({ message }) => !message.startsWith('Invalid input'))?.message;
}
function expectedKinds({ errors }) {
    const kinds = errors.flatMap((issues) => issues.flatMap((issue) => issue.code === 'invalid_type' ? [KINDS[issue.expected] ?? issue.expected] : []));
    return [...new Set(kinds)];
}
/**
 * The problems of the one form that a value was meant to take, where that can be told: it is a map, say, and one form is.
 * Every other problem stands for itself.
 */
function meantForm(issue) {
    if (issue.code !== 'invalid_union')
        return [issue];
    const meant = issue.errors.find((issues) => !issues.some(isOfAnotherKind));
    if (!meant)
        return [issue];
    return meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}
function isOfAnotherKind({ code, path }) {
    return code === 'invalid_type' && path.length === 0;
}


/***/ }),

/***/ 45185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ dayText),
/* harmony export */   GJ: () => (/* binding */ byteCount),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   XI: () => (/* binding */ spendMetric),
/* harmony export */   Xy: () => (/* binding */ currencyCode),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   km: () => (/* binding */ positiveAmount),
/* harmony export */   lS: () => (/* binding */ accountId),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62708);



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
/** A whole number within bounds, both inclusive. */
const count = (low, high) => zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(low).max(high);
/** Two entries of one name could not be told apart in the report. */
const distinct = (key) => (items) => new Set(items.map((item) => item[key])).size === items.length;


/***/ }),

/***/ 10151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** A part of the file that is on once it is named: `git:` alone means all its defaults; `git: false` turns it off again in an environment or for a tenant. */
function section(schema) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(written, schema.nullable());
}
function written(given) {
    if (given === false)
        return null;
    return given === null || given === true ? {} : given;
}


/***/ }),

/***/ 39112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ slack)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _cadence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93463);
/* harmony import */ var _persona_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24840);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10151);




const channel = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^(?:#[^\s#]{1,80}|[CG][A-Z0-9]{6,20})$/, 'Expected #channel or the id of a channel');
const reader = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    channel: channel.describe('Where it is posted; needs a bot token.'),
    persona: _persona_id_js__WEBPACK_IMPORTED_MODULE_1__/* .personaId */ .o.default('finops').describe('Whom it is written for.'),
    when: _cadence_js__WEBPACK_IMPORTED_MODULE_0__/* .cadence */ .E,
});
function eachOnce(readers) {
    const named = readers.map(({ channel: to, persona }) => `${to} ${persona}`);
    return new Set(named).size === readers.length;
}
/** Messages in Slack. The token or the address of the webhook is a secret, and never in the file. */
const slack = (0,_section_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .u)(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    channel: channel
        .exactOptional()
        .describe('Where the summary is posted, with a bot token; a webhook has a channel of its own.'),
    alertsChannel: channel.exactOptional().describe('Where alerts are posted; absent: with the summary.'),
    owners: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(true)
        .describe('`true`: every owner with a `slackChannel` is told of its own actions there; needs a bot token.'),
    persona: _persona_id_js__WEBPACK_IMPORTED_MODULE_1__/* .personaId */ .o.default('finops').describe('Whom the summary is written for.'),
    when: _cadence_js__WEBPACK_IMPORTED_MODULE_0__/* .cadence */ .E,
    readers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(reader)
        .refine(eachOnce, 'A channel has one reader twice')
        .default([])
        .describe('Channels that get the summary as well, each for a reader of its own.'),
})).describe('Posts a summary to Slack: SPENDLOG_SLACK_BOT_TOKEN or SPENDLOG_SLACK_WEBHOOK_URL in the environment.');


/***/ }),

/***/ 39402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sns)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10151);


/** A topic of Amazon SNS. */
const sns = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .u)(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    topic: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[\w-]{1,256}(?:\.fifo)?$/, 'Expected the ARN of a topic')
        .describe('ARN of the topic.'),
})).describe('Publishes a summary and alerts to a topic, for everything that listens there.');


/***/ }),

/***/ 61485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ store)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);

const FILE_PATH = '.spendlog/store';
const S3 = /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(?<prefix>[\w!.*'()/-]{0,512}))?$/;
const EXPECTED = 'Expected file, artifact or s3://bucket/prefix';
const location = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: EXPECTED }).regex(/^(?:file|artifact|s3:\/\/.+)$/, EXPECTED);
const detailed = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    location: location.describe('`file`, `artifact` or `s3://bucket/prefix`.'),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).exactOptional().describe('Folder of a `file` store; absent: `.spendlog/store`.'),
    kmsKeyId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .exactOptional()
        .describe('KMS key of the objects in S3, id or ARN; absent: as the bucket says.'),
    bucketOwner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^\d{12}$/, 'Expected an account id of 12 digits in quotes')
        .exactOptional()
        .describe('Account that must own the bucket; requests to any other are refused.'),
    region: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).exactOptional().describe('Region of the bucket; absent: the one signed in to.'),
    remember: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .exactOptional()
        .describe('Of `artifact`: `false`: nothing outlives a workflow run; absent: history, outbox and paid answers lie on the branch `spendlog/memory-<tenant>`.'),
});
/** `file` (one machine), `s3://bucket/prefix` or `artifact` (hand-over between the jobs of a run), alone or with details. */
const store = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([location, detailed])
    .transform((given, context) => {
    const options = typeof given === 'string' ? { location: given } : given;
    const read = storeOf(options);
    if (typeof read !== 'string')
        return read;
    context.addIssue({ code: 'custom', message: read });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
})
    .prefault('file');
function storeOf(options) {
    const { location, path, kmsKeyId, bucketOwner, region, remember } = options;
    const forS3 = kmsKeyId ?? bucketOwner ?? region;
    if (!location.startsWith('s3://') && forS3)
        return 'kmsKeyId, bucketOwner and region are for S3 only';
    if (location !== 'file' && path)
        return 'path is for a file store only';
    if (location !== 'artifact' && remember !== undefined)
        return 'remember is for artifact only';
    if (location === 'file')
        return { kind: 'file', path: path ?? FILE_PATH };
    if (location === 'artifact')
        return { kind: 'artifact', remember: remember ?? true };
    const { bucket, prefix = '' } = S3.exec(location)?.groups ?? {};
    const folders = prefix.split('/').filter((part) => part !== '');
    if (!bucket || folders.some((part) => /^\.+$/.test(part)))
        return 'Expected s3://bucket/prefix';
    return {
        kind: 's3',
        bucket,
        prefix: folders.join('/'),
        kmsKeyId: kmsKeyId ?? null,
        bucketOwner: bucketOwner ?? null,
        region: region ?? null,
    };
}


/***/ }),

/***/ 75930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ accountIdOf),
/* harmony export */   i8: () => (/* binding */ tenantId),
/* harmony export */   kY: () => (/* binding */ tenants)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26921);
/* harmony import */ var _core_tenant_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26793);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83403);
/* harmony import */ var _costs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7454);
/* harmony import */ var _email_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85624);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37492);
/* harmony import */ var _issues_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19974);
/* harmony import */ var _parameter_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9523);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45185);
/* harmony import */ var _slack_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39112);
/* harmony import */ var _sns_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39402);
/* harmony import */ var _webhook_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11509);












/** Lower case only, so no two ids differ by case alone; nothing that means something in a path, a URL or a store key. */
const tenantId = zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP({ error: 'Expected 2 to 63 of a-z, 0-9 and -' })
    .regex(_core_tenant_js__WEBPACK_IMPORTED_MODULE_10__/* .TENANT_ID */ .Z, 'Expected 2 to 63 of a-z, 0-9 and -, not beginning with -');
const accountNumber = (0,_parameter_js__WEBPACK_IMPORTED_MODULE_11__/* .setting */ .P)(/\d{12}/, 'an account id of 12 digits in quotes');
const account = zod__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([
    accountNumber,
    zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
        id: accountNumber.describe('Twelve digits, in quotes.'),
        name: _scalars_js__WEBPACK_IMPORTED_MODULE_5__/* .name */ .UU.exactOptional().describe('What the report calls it; absent: the id.'),
    }),
]);
const unit = (0,_parameter_js__WEBPACK_IMPORTED_MODULE_11__/* .setting */ .P)(/(?:r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32})/, 'the id of an organizational unit (ou-…) or root (r-…)');
const unitOrAccount = (0,_parameter_js__WEBPACK_IMPORTED_MODULE_11__/* .setting */ .P)(/(?:\d{12}|r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32})/, 'the id of an organizational unit (ou-…) or of an account');
const organization = zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
    include: zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(unit)
        .default([])
        .describe('Organizational units (or roots) whose accounts belong to it, with all below. Empty: all.'),
    exclude: zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(unitOrAccount).default([]).describe('Organizational units and accounts that do not.'),
});
const region = (0,_parameter_js__WEBPACK_IMPORTED_MODULE_11__/* .setting */ .P)(/[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}/, 'a region such as eu-central-1');
const repository = zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/, 'Expected a repository written owner/name');
/** What can be said of a tenant beside its id; all of it can differ by environment. */
const tenantFields = {
    name: _scalars_js__WEBPACK_IMPORTED_MODULE_5__/* .name */ .UU.exactOptional().describe('What the report calls it; absent: the id.'),
    role: (0,_parameter_js__WEBPACK_IMPORTED_MODULE_11__/* .setting */ .P)(/arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,576}/, 'the ARN of a role')
        .exactOptional()
        .describe('ARN of the role that sees the bill and the organization. Absent: `role-to-assume`, else the credentials at hand.'),
    accountRole: (0,_parameter_js__WEBPACK_IMPORTED_MODULE_11__/* .setting */ .P)(/(?:[\w+=,.@-]{1,64}\/){0,8}[\w+=,.@-]{1,64}/, 'the name of a role')
        .exactOptional()
        .describe('Name of the role assumed in each account. Absent: only the account signed in to is looked at.'),
    externalId: (0,_parameter_js__WEBPACK_IMPORTED_MODULE_11__/* .setting */ .P)(/[\w+=,.@:/-]{2,1224}/, 'an external id')
        .exactOptional()
        .describe('External id that the trust policies of these roles ask for.'),
    accounts: zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(account)
        .min(1)
        .exactOptional()
        .describe('Accounts that belong to it: ids in quotes, or maps of id and name.'),
    organization: organization
        .exactOptional()
        .describe('Instead of `accounts`: ask AWS Organizations. `{}` is the whole organization.'),
    regions: zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(region)
        .min(1)
        .exactOptional()
        .describe('Only these regions, and what is global; absent: wherever money is spent.'),
    costs: _costs_js__WEBPACK_IMPORTED_MODULE_1__/* .tenantCosts */ .pw
        .exactOptional()
        .describe('Where its bill is read; what is absent holds as in the `costs` of the file.'),
    budgets: _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .budgets */ .R.exactOptional().describe('Its budgets; absent, with one tenant: those of the file.'),
    owners: zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(_scalars_js__WEBPACK_IMPORTED_MODULE_5__/* .name */ .UU).exactOptional().describe('Who answers for it: GitHub teams or people.'),
    slaHours: zod__WEBPACK_IMPORTED_MODULE_9__/* .number */ .aig()
        .positive()
        .max(240)
        .exactOptional()
        .describe('Hours after the end of a day when its cost should have been reported; absent: no promise.'),
    git: _git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$.exactOptional(),
    issues: _issues_js__WEBPACK_IMPORTED_MODULE_4__/* .issues */ .B.exactOptional(),
    slack: _slack_js__WEBPACK_IMPORTED_MODULE_6__/* .slack */ .$.exactOptional(),
    email: _email_js__WEBPACK_IMPORTED_MODULE_2__/* .email */ .R.exactOptional(),
    sns: _sns_js__WEBPACK_IMPORTED_MODULE_7__/* .sns */ .$.exactOptional(),
    webhook: _webhook_js__WEBPACK_IMPORTED_MODULE_8__/* .webhook */ .C.exactOptional(),
    active: zod__WEBPACK_IMPORTED_MODULE_9__/* .boolean */ .zMY().exactOptional().describe('`false`: no runs; what is there stays. Absent: `true`.'),
    repository: repository
        .exactOptional()
        .describe('The one repository its reports may lie in, `owner/name`: it is refused in the workflows of any other, and nothing is sent there from elsewhere. Absent: the one that runs.'),
    sharedAudience: zod__WEBPACK_IMPORTED_MODULE_9__/* .boolean */ .zMY()
        .exactOptional()
        .describe('Whether its reports may lie in one repository with those of other tenants. Absent: `false`.'),
};
const tenant = zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
    id: tenantId.describe('Names it in folders, the store and on the command line; never changes.'),
    ...tenantFields,
})
    .refine(({ accounts, organization }) => (accounts === undefined) !== (organization === undefined), {
    message: 'Name its accounts with either accounts or organization',
    path: ['accounts'],
})
    .refine(({ accounts = [] }) => new Set(accounts.map(accountIdOf)).size === accounts.length, {
    message: 'One account is there twice',
    path: ['accounts'],
});
const tenants = zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(tenant).refine((0,_scalars_js__WEBPACK_IMPORTED_MODULE_5__/* .distinct */ .dM)('id'), 'Two tenants have one id');
function accountIdOf(account) {
    return typeof account === 'string' ? account : account.id;
}


/***/ }),

/***/ 11509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ webhook)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10151);


/** A web hook of the user's own. */
const webhook = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .u)(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5({ protocol: /^https$/, error: 'Expected an https URL' })
        .describe('Where a signed summary and alerts are posted, as JSON. Its host is the only one spoken to.'),
})).describe('Posts a summary and alerts as signed JSON; SPENDLOG_WEBHOOK_SECRET in the environment signs them.');


/***/ }),

/***/ 65902:
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
const ZERO = { units: 0n, scale: 0 };
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


/***/ }),

/***/ 35099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ LANGUAGES)
/* harmony export */ });
/** What reports are written in (BCP 47). */
const LANGUAGES = ['en', 'pt-BR'];


/***/ }),

/***/ 37289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ld: () => (/* binding */ OWN_PERSONAS),
/* harmony export */   r$: () => (/* binding */ PERSONA_ID),
/* harmony export */   xh: () => (/* binding */ BLOCK_IDS)
/* harmony export */ });
const OWN_PERSONAS = ['executive', 'cto', 'devops', 'finops'];
/** Lower case, so that it can name a file. */
const PERSONA_ID = /^[a-z][a-z0-9-]{0,30}$/;
/** Parts of a page that follow from the report alone: tables, cards, lists. No model has a hand in them. */
const BLOCK_IDS = [
    'opportunities',
    'projection',
    'risks',
    'next-actions',
    'estate',
    'layers',
    'technical-debt',
    'roadmap',
    'kpis',
    'decisions',
    'resource-cards',
    'schedule-actions',
    'rightsizing-actions',
    'lifecycle-actions',
    'orphan-actions',
    'checklist',
    'watch',
    'breakdowns',
    'commitments',
    'waste',
    'unit-costs',
    'comparisons',
    'budgets',
    'tag-compliance',
    'priority-matrix',
    'top-resources',
    'data-quality',
];


/***/ }),

/***/ 26793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ TENANT_ID)
/* harmony export */ });
const TENANT_ID = /^[a-z0-9][a-z0-9-]{1,62}$/;


/***/ })

};
