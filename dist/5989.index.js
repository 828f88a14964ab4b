export const id = 5989;
export const ids = [5989];
export const modules = {

/***/ 91254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ signedInToSend)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_outbox_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66772);


/** Signs in for a delivery: where that is refused nothing was sent, and why it was is the reason. */
async function signedInToSend(access) {
    try {
        return (await access()).signedIn;
    }
    catch (error) {
        if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpendlogError */ .r)(error))
            throw error;
        throw new _core_outbox_js__WEBPACK_IMPORTED_MODULE_1__/* .NotDelivered */ .g(`${error.message} ${error.hint}`, { cause: error });
    }
}


/***/ }),

/***/ 35989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSnsChannel: () => (/* binding */ openSnsChannel)
});

// EXTERNAL MODULE: ./build/src/channels/notices.js + 4 modules
var notices = __webpack_require__(11624);
;// CONCATENATED MODULE: ./build/src/channels/sns-channel.js

/** Messages for whatever listens at a topic. */
function snsChannel({ tenant, outbox, topic }) {
    const send = ({ event, alert, identity, body }) => topic.publish({
        identity,
        group: tenant,
        subject: `Spendlog: ${alert?.kind ?? event} ${tenant}`,
        message: body,
        attributes: { event, tenant, ...alert },
    });
    return {
        id: 'sns',
        publish: async (publication) => ({
            deliveries: await (0,notices/* deliverNotices */.$)({ tenant, outbox, channel: 'sns', send }, publication),
        }),
    };
}

// EXTERNAL MODULE: ./build/src/platform/aws/client-settings.js
var client_settings = __webpack_require__(8748);
// EXTERNAL MODULE: ./build/src/platform/aws/sent-once.js
var sent_once = __webpack_require__(6883);
// EXTERNAL MODULE: ./build/src/platform/delivery-id.js
var delivery_id = __webpack_require__(7103);
;// CONCATENATED MODULE: ./build/src/platform/sns.js



const DEADLINES = { connection: 3_000, request: 20_000, total: 30_000 };
/** A topic of SNS, standard or FIFO. The SDK is loaded with the first message. */
function snsTopic(options) {
    const { topic, credentials, signal, deadlines = DEADLINES } = options;
    const region = topic.split(':')[3] ?? '';
    return {
        async publish({ identity, group, subject, message, attributes }) {
            const { SNSClient, PublishCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(8797)]).then(__webpack_require__.t.bind(__webpack_require__, 8797, 19));
            const client = new SNSClient((0,client_settings/* clientSettings */.ry)({ region, credentials, deadlines }));
            const command = new PublishCommand({
                TopicArn: topic,
                Subject: subject,
                Message: message,
                MessageAttributes: Object.fromEntries(Object.entries(attributes).map(([name, value]) => [
                    name,
                    { DataType: 'String', StringValue: value },
                ])),
                // SNS itself drops what a FIFO topic was told in the last five minutes.
                ...(topic.endsWith('.fifo')
                    ? { MessageGroupId: group, MessageDeduplicationId: (0,delivery_id/* deliveryId */.e)(identity) }
                    : {}),
            });
            const attempt = () => client.send(command, { abortSignal: (0,client_settings/* deadlineOf */.G0)(deadlines, signal) });
            try {
                const sent = await (0,sent_once/* sentOnce */.o)(attempt, { ...options, service: 'Amazon SNS', action: 'sns:Publish' });
                return sent.MessageId ?? '';
            }
            finally {
                client.destroy();
            }
        },
    };
}

// EXTERNAL MODULE: ./build/src/app/channels/signed-in.js
var signed_in = __webpack_require__(91254);
;// CONCATENATED MODULE: ./build/src/app/channels/sns-channel.js



/** A topic of Amazon SNS; signs in with the first message that is due. */
const openSnsChannel = async ({ tenant, outbox, config, environment, access }) => {
    if (!config.sns)
        return null;
    const { topic } = config.sns;
    const { clock, random, signal } = environment;
    return snsChannel({
        tenant,
        outbox,
        topic: {
            async publish(message) {
                const { credentials } = await (0,signed_in/* signedInToSend */.t)(access);
                return snsTopic({ topic, credentials, clock, random, signal }).publish(message);
            },
        },
    });
};


/***/ }),

/***/ 11624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ deliverNotices)
});

// EXTERNAL MODULE: ./build/src/render/alerts/alert-text.js
var alert_text = __webpack_require__(22868);
// EXTERNAL MODULE: ./build/src/render/page.js + 43 modules
var page = __webpack_require__(82834);
// EXTERNAL MODULE: ./build/src/render/plain-text.js
var plain_text = __webpack_require__(24156);
// EXTERNAL MODULE: ./build/src/core/printable.js
var printable = __webpack_require__(65378);
// EXTERNAL MODULE: ./build/src/render/json-value.js
var json_value = __webpack_require__(75510);
;// CONCATENATED MODULE: ./build/src/render/notice/inert-json.js


/** Where mail programs and chats find the middle of an address; in JSON these stand in strings alone. */
const JOINTS = /\b(?:data|file|ftp|https?|javascript|mailto|sms|tel|vbscript|xmpp):|:(?=\/\/)|\bwww\.|@|\.(?=\p{L})/giu;
const INVISIBLE = /[\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu;
/**
 * JSON that reads as nothing but text wherever it is shown raw, e.g. in the mail of a topic: what would make a link, and
 * what nobody sees, is written as an escape. A program that reads it finds every character as it was.
 * @param links Ours: where one is a whole value, it stays one that a person can follow.
 */
function inertJson(value, links) {
    const own = new Set(links.flatMap((link) => (link === null ? [] : JSON.stringify(link))));
    return (0,printable/* printableJson */.et)((0,json_value/* jsonValue */.I)(value)).replace(STRING, (string) => own.has(string) ? string : inert(string));
}
const STRING = /"(?:[^"\\]|\\.)*"/g;
function inert(string) {
    return string
        .replace(JOINTS, (joint) => joint.slice(0, -1) + escaped(joint.slice(-1)))
        .replace(INVISIBLE, (character) => Array.from({ length: character.length }, (_, at) => escaped(character.charAt(at))).join(''));
}
function escaped(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./build/src/render/notice/notice-document.js
/** Version of the messages for programs; raised when a field changes its meaning or goes away. */
const NOTICE_VERSION = 1;

;// CONCATENATED MODULE: ./build/src/render/notice/alert-notice.js





/** One alert as JSON for programs. */
function alertNotice({ report, links, run }, alert) {
    const { title, text } = (0,alert_text/* alertText */.S)((0,page/* pageOf */.Z)(report), alert);
    const { id, state, kind, severity } = alert;
    const notice = {
        version: NOTICE_VERSION,
        event: 'alert',
        tenant: report.tenant,
        run,
        asOf: report.asOf,
        links: { report: links.report, run: links.run },
        title: (0,plain_text/* plainText */.w)(title),
        text: (0,plain_text/* plainText */.w)(text),
        alert: { id, state, kind, severity },
    };
    return inertJson(notice, Object.values(notice.links));
}

// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/render/brief/brief-of.js + 1 modules
var brief_of = __webpack_require__(90054);
// EXTERNAL MODULE: ./build/src/render/fitting.js
var fitting = __webpack_require__(49113);
// EXTERNAL MODULE: ./build/src/render/summary/summary-of.js + 2 modules
var summary_of = __webpack_require__(41327);
;// CONCATENATED MODULE: ./build/src/render/notice/report-notice.js







/** Bytes of a message that SNS takes by default, less room for its attributes. */
const NOTICE_BYTES = 255 * 1024;
/** Rows of a list, down to what fits whatever the names. The last is sent as it is. */
const MOST_ROWS = [50, 10, 2];
/** A report as JSON for programs, within {@link NOTICE_BYTES}. */
function reportNotice(publication) {
    const [most, ...fewer] = MOST_ROWS;
    let text = textOf(noticeOf(publication, most));
    for (const rows of fewer) {
        if ((0,fitting/* withinBytes */.XF)(NOTICE_BYTES)(text))
            break;
        text = textOf(noticeOf(publication, rows));
    }
    return text;
}
function textOf(notice) {
    return inertJson(notice, [...Object.values(notice.links), ...notice.actions.map(({ issue }) => issue)]);
}
function noticeOf(publication, rows) {
    const { report, links, run } = publication;
    const brief = (0,brief_of/* briefOf */.G)(publication, { movers: 0, actions: rows });
    const { headline, forecast } = (0,summary_of/* summaryOf */.Y)(report);
    return {
        version: NOTICE_VERSION,
        event: 'report',
        tenant: report.tenant,
        run,
        asOf: report.asOf,
        links: { report: links.report, run: links.run },
        title: (0,plain_text/* plainText */.w)(brief.title),
        text: (0,plain_text/* plainText */.w)(brief.verdict),
        headline,
        forecast,
        savings: savingsOf(report),
        actions: actionsOf(brief),
        moreActions: brief.moreActions,
        coverage: coverageOf(report),
        gaps: brief.gaps.slice(0, rows).map(plain_text/* plainText */.w),
        moreGaps: Math.max(0, brief.gaps.length - rows),
    };
}
function savingsOf({ savings }) {
    if (!savings.known)
        return null;
    return savings.value.map(({ currency, net, gross, recommendations }) => ({
        currency,
        net: (0,money/* amountText */.cY)(net),
        gross: (0,money/* amountText */.cY)(gross),
        recommendations,
    }));
}
function actionsOf({ actions }) {
    return actions.map(({ fingerprints, title, amount, team, url }) => ({
        fingerprints,
        title: (0,plain_text/* plainText */.w)(title),
        amount,
        team,
        issue: url,
    }));
}
function coverageOf({ ledger }) {
    if (!ledger.known || ledger.value.coverage.planned === 0)
        return null;
    const { planned, byState } = ledger.value.coverage;
    return { planned, answered: byState.ok + byState.empty };
}

// EXTERNAL MODULE: ./build/src/render/render-json.js + 1 modules
var render_json = __webpack_require__(35373);
;// CONCATENATED MODULE: ./build/src/channels/notices.js



/** Tells each alert once for each of its states, and a report once for each content of its report.json. */
async function deliverNotices(options, publication) {
    const deliveries = [];
    for (const due of noticesDue(publication))
        deliveries.push(await deliver(options, due));
    return deliveries;
}
function noticesDue(publication) {
    const { report } = publication;
    return [
        ...publication.alerts.map((alert) => ({
            event: 'alert',
            what: `alert ${alert.kind}`,
            alert: { kind: alert.kind, severity: alert.severity },
            item: `alert ${alert.id}`,
            content: alert.state,
            body: alertNotice(publication, alert),
        })),
        {
            event: 'report',
            what: `report of ${report.asOf}`,
            alert: null,
            item: `report ${report.asOf}`,
            content: (0,render_json/* renderJson */.h)(report),
            body: reportNotice(publication),
        },
    ];
}
async function deliver({ tenant, outbox, channel, send }, due) {
    const { item, content, ...notice } = due;
    const identity = JSON.stringify([tenant, channel, item, content]);
    const result = await outbox.deliver({ channel, item, content }, { send: () => send({ ...notice, identity }) });
    return { what: due.what, ...result };
}


/***/ }),

/***/ 14025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ maskedAddress),
/* harmony export */   o: () => (/* binding */ withAddressesMasked)
/* harmony export */ });
const ADDRESS = /[^\s<>"'()[\],;:@]+@(?<host>[^\s<>"'()[\],;:@]*[^\s<>"'()[\],;:@.])/g;
/** An e-mail address as it may stand in a log or a report: `j…@example.com`. */
function maskedAddress(address) {
    const at = address.lastIndexOf('@');
    return `${Array.from(address.slice(0, Math.max(at, 0)))[0] ?? ''}…${at < 0 ? '' : address.slice(at)}`;
}
/** A text of somebody else's, e.g. of a mail server, with every address in it masked. */
function withAddressesMasked(text) {
    return text.replace(ADDRESS, (address) => maskedAddress(address));
}


/***/ }),

/***/ 6883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ sentOnce)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_masked_address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14025);
/* harmony import */ var _core_outbox_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66772);
/* harmony import */ var _core_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65378);
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96630);
/* harmony import */ var _error_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19316);
/* harmony import */ var _retried_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54988);







/** Until a connection stands nothing was sent. */
const NOT_CONNECTED = new Set([
    'ECONNREFUSED',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
]);
/**
 * Sends something that must not arrive twice: again only where AWS said that it did not take it for now. `attempt` makes
 * one request; the retries of the SDK would send it again after an answer that was lost.
 * @throws NotDelivered where AWS certainly did not take it. After any other error it may have.
 */
async function sentOnce(attempt, options) {
    try {
        return await (0,_retried_js__WEBPACK_IMPORTED_MODULE_3__/* .retried */ .s)(attempt, isPassing, options);
    }
    catch (error) {
        throw refusal(error, options);
    }
}
/** A rate that is over in a moment; the quota of a day is not. */
function isPassing(error) {
    return isThrottled(error) && !(0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .awsErrorFacts */ .ZR)(error).name.startsWith('LimitExceeded');
}
function isThrottled(error) {
    const { name, status } = (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .awsErrorFacts */ .ZR)(error);
    return (0,_error_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isThrottledName */ .ol)(name) || status === 429;
}
function refusal(cause, { service, action }) {
    if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpendlogError */ .r)(cause))
        return new _core_outbox_js__WEBPACK_IMPORTED_MODULE_1__/* .NotDelivered */ .g(`${cause.message} ${cause.hint}`, { cause });
    const facts = (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .awsErrorFacts */ .ZR)(cause);
    if (isThrottled(cause)) {
        return new _core_outbox_js__WEBPACK_IMPORTED_MODULE_1__/* .NotDelivered */ .g(`${service} takes no more for now (${facts.name})`, { cause, postponed: true });
    }
    if ((0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isDenied */ .GZ)(facts)) {
        return new _core_outbox_js__WEBPACK_IMPORTED_MODULE_1__/* .NotDelivered */ .g(`AWS denied it; allow ${action} for the role that is signed in`, { cause });
    }
    if (facts.status !== null && facts.status >= 400 && facts.status < 500) {
        return new _core_outbox_js__WEBPACK_IMPORTED_MODULE_1__/* .NotDelivered */ .g(`${service} refused it: ${said(facts)}`, { cause });
    }
    if (isUnsent(cause))
        return new _core_outbox_js__WEBPACK_IMPORTED_MODULE_1__/* .NotDelivered */ .g(`${service} was not reached: ${said(facts)}`, { cause });
    return new Error(`${service} did not answer that it took it: ${said(facts)}`, { cause });
}
function isUnsent(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const { name } = (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .awsErrorFacts */ .ZR)(error);
    return NOT_CONNECTED.has(code) || name === 'CredentialsProviderError' || name === 'TokenProviderError';
}
const MOST_CHARACTERS = 300;
/** AWS's own words, which tell which address is not verified or which topic is not there. */
function said({ name, message }) {
    const text = (0,_core_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)((0,_core_masked_address_js__WEBPACK_IMPORTED_MODULE_6__/* .withAddressesMasked */ .o)(`${name}: ${message}`))
        .replace(/\s+/g, ' ')
        .trim();
    return text.length > MOST_CHARACTERS ? name : text;
}


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ deliveryId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Id of a delivery, the same whenever it is tried: 64 hexadecimal digits. */
function deliveryId(identity) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(identity).digest('hex');
}


/***/ }),

/***/ 24156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82465);

/**
 * The same words without any formatting, for places that know none. Names in it are one line without control characters,
 * and nothing more: what a channel would act on (mentions, links, formulas) is the channel's to take the life out of.
 */
function plainText(inline) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineNodes */ .Lz)(inline).map(textOf).join('');
}
function textOf(node) {
    if (node.type === 'text' || node.type === 'inlineCode')
        return node.value;
    if (node.type === 'break')
        return ' ';
    if ('children' in node)
        return node.children.map(textOf).join('');
    throw new TypeError(`A ${node.type} has no plain text`);
}


/***/ }),

/***/ 41327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ summaryOf)
});

// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/render/gaps-of.js + 1 modules
var gaps_of = __webpack_require__(74143);
// EXTERNAL MODULE: ./build/src/render/headline.js
var headline = __webpack_require__(39488);
;// CONCATENATED MODULE: ./build/src/render/summary/summary-changes.js

/** What is different from the last report, in figures. */
function summaryChanges({ changes }) {
    return changes.known ? changesIn(changes.value) : null;
}
function changesIn({ previous, recommendations, savings }) {
    return {
        previous,
        recommendations: recommendations.known ? countsOf(recommendations.value) : null,
        savings: savings.known
            ? savings.value.map(({ currency, before, after }) => ({
                currency,
                before: (0,money/* amountText */.cY)(before),
                after: (0,money/* amountText */.cY)(after),
            }))
            : null,
    };
}
function countsOf({ fresh, done, gone, exempt, notLooked, notCompared, }) {
    return {
        new: countOf(fresh),
        done: countOf(done),
        gone: countOf(gone),
        exempt: countOf(exempt),
        notLooked: countOf(notLooked),
        notCompared,
    };
}
function countOf({ recommendations, net }) {
    return { count: recommendations, net: net.map(money/* moneyToJson */.SG) };
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
            actual: (0,money/* amountText */.cY)(actual),
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
        actual: (0,money/* amountText */.cY)(actual),
        expected: (0,money/* amountText */.cY)(expected),
        impact: (0,money/* amountText */.cY)(impact),
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
        headline: report.costs.flatMap((costs) => summary_of_headline(report, costs)),
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
        changes: summaryChanges(report),
        unknown: unknownLists(report),
        dataQuality: report.quality.map((item) => ({
            ...item,
            amounts: (item.amounts ?? []).map(money/* moneyToJson */.SG),
            examples: item.examples ?? [],
        })),
        invariants: report.invariants.map((item) => ({ ...item, residuals: item.residuals.map(money/* moneyToJson */.SG) })),
        gaps: (0,gaps_of/* gapsOf */.d)(report),
    };
}
/** The groups of one dimension in every currency that knows them. */
function itemsBy(report, list) {
    return report.costs
        .map((costs) => breakdownOf(costs, list))
        .flatMap((items) => (items?.known ? items.value : []))
        .map((item) => itemOf(report, item));
}
function breakdownOf({ breakdowns }, list) {
    return breakdowns.find(({ dimension }) => dimension === BREAKDOWNS[list])?.items;
}
/** A list is known where every currency tells it. */
function unknownLists({ costs }) {
    const lists = BREAKDOWN_LISTS.filter((list) => !costs.every((each) => breakdownOf(each, list)?.known));
    return costs.every(({ anomalies }) => anomalies.known) ? lists : [...lists, 'anomalies'];
}
function itemOf(report, item) {
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
function summary_of_headline(report, costs) {
    const comparison = (0,headline/* headlineOf */.g)({ report, costs });
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
    return amount && (0,money/* amountText */.cY)(amount);
}


/***/ })

};
