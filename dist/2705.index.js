export const id = 2705;
export const ids = [2705];
export const modules = {

/***/ 2705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openWebhookChannel: () => (/* binding */ openWebhookChannel)
});

// EXTERNAL MODULE: ./build/src/channels/notices.js + 4 modules
var notices = __webpack_require__(11624);
;// CONCATENATED MODULE: ./build/src/channels/webhook-channel.js

/** Signed messages for a web hook of the user's own. */
function webhookChannel({ tenant, outbox, hook }) {
    const send = ({ event, identity, body }) => hook.post({ event, identity, body });
    return {
        id: 'webhook',
        publish: async (publication) => ({
            deliveries: await (0,notices/* deliverNotices */.$)({ tenant, outbox, channel: 'webhook', send }, publication),
        }),
    };
}

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platform/https-post.js + 2 modules
var https_post = __webpack_require__(26505);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/core/outbox.js
var outbox = __webpack_require__(66772);
// EXTERNAL MODULE: ./build/src/platform/delivery-id.js
var delivery_id = __webpack_require__(7103);
;// CONCATENATED MODULE: ./build/src/platform/signed-hook.js



const DEADLINE_MS = 20_000;
/** Answers that say: later. */
const LATER = new Set([408, 425, 429, 503]);
/** A web hook whose messages carry their instant and a signature over it and the body, as docs/channels/webhook.md tells. */
function signedHook({ url, secret, https, clock }) {
    return {
        async post({ event, identity, body }) {
            const id = (0,delivery_id/* deliveryId */.e)(identity);
            const seconds = Math.floor(clock.now().getTime() / 1000);
            const headers = {
                'spendlog-event': event,
                'spendlog-delivery': id,
                'spendlog-signature': `t=${seconds},v1=${signature(secret, seconds, body)}`,
            };
            const { status } = await https.post(url, { body, headers, deadlineMs: DEADLINE_MS });
            if (status >= 200 && status < 300)
                return id;
            const answered = `The web hook answered ${status}`;
            if (LATER.has(status))
                throw new outbox/* NotDelivered */.g(answered, { postponed: true });
            if (status >= 400 && status < 500)
                throw new outbox/* NotDelivered */.g(answered);
            throw new Error(`${answered}, which does not tell whether it took it`);
        },
    };
}
function signature(secret, seconds, body) {
    return (0,external_node_crypto_.createHmac)('sha256', secret).update(`${seconds}.${body}`).digest('hex');
}

;// CONCATENATED MODULE: ./build/src/app/channels/webhook-channel.js




/**
 * A web hook of the user's own. `reach` is for tests, whose hook is on loopback.
 * @throws SpendlogError INPUT_INVALID without the secret that signs
 */
async function openWebhookChannel({ tenant, outbox, config, environment }, reach = {}) {
    if (!config.webhook)
        return null;
    const secret = environment.environment['SPENDLOG_WEBHOOK_SECRET'] ?? '';
    if (secret === '') {
        throw new errors/* SpendlogError */.T('INPUT_INVALID', 'webhook: is on, and there is nothing to sign its messages with.', 'Set SPENDLOG_WEBHOOK_SECRET to a random text that the receiver knows as well.');
    }
    environment.maskSecret(secret);
    const { url } = config.webhook;
    const https = (0,https_post/* httpsPost */.g)({ hosts: [new URL(url).hostname], log: environment.log, ...reach });
    return webhookChannel({
        tenant,
        outbox,
        hook: signedHook({ url, secret, https, clock: environment.clock }),
    });
}


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

/***/ 26505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ httpsPost)
});

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build/src/core/outbox.js
var outbox = __webpack_require__(66772);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(71553);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(48280);
;// CONCATENATED MODULE: ./build/src/platform/public-address.js

/** What is given out to hosts of the internet; everything else of IPv6 is for something of its own. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
/** Told by its range to be of the internet, and answers with secrets: metadata of machines in Azure, where GitHub's runners are. */
const METADATA = new Set(['168.63.129.16']);
/**
 * Whether an IP address is of a host on the internet: not of this machine, its network or its cloud, be it written as
 * IPv6 or inside of one.
 */
function isPublicAddress(text) {
    if (!ipaddr.isValid(text))
        return false;
    // Takes an IPv4 address out of the IPv6 address that maps it.
    const address = ipaddr.process(text);
    if (address.range() !== 'unicast' || METADATA.has(address.toString()))
        return false;
    return address instanceof ipaddr.IPv4 || address.match(GLOBAL_UNICAST);
}

;// CONCATENATED MODULE: ./build/src/platform/https-target.js




/** @throws NotDelivered naming what is wrong with it, and never the address: that of a web hook is a secret. */
async function httpsTarget(text, options) {
    const url = allowedUrl(text, options);
    const { lookup = systemLookup, mayReach = isPublicAddress } = options;
    const addresses = await found(url.hostname.replace(/^\[|\]$/g, ''), lookup);
    // One of several is enough: which of them is taken would be up to whoever answers for the name.
    if (!addresses.every(({ address }) => mayReach(address))) {
        throw new outbox/* NotDelivered */.g(`${url.hostname} has an address that is private, local or reserved`);
    }
    return { url, addresses };
}
function allowedUrl(text, { hosts, ports = [443] }) {
    const url = URL.parse(text);
    if (!url)
        throw new outbox/* NotDelivered */.g('The address of the web hook is no URL');
    if (url.protocol !== 'https:')
        throw new outbox/* NotDelivered */.g('The address of the web hook does not begin with https');
    if (url.username !== '' || url.password !== '') {
        throw new outbox/* NotDelivered */.g('The address of the web hook holds a user name or a password');
    }
    if (!hosts.includes(url.hostname))
        throw new outbox/* NotDelivered */.g('The host of the web hook is not among those allowed');
    if (!ports.includes(Number(url.port || 443))) {
        throw new outbox/* NotDelivered */.g(`The address of the web hook has a port other than ${ports.join(', ')}`);
    }
    return url;
}
async function found(host, lookup) {
    const addresses = await lookup(host).catch((cause) => {
        throw new outbox/* NotDelivered */.g(`${host} has no address`, { cause });
    });
    const known = addresses.flatMap((address) => {
        const family = (0,external_node_net_.isIP)(address);
        return family === 4 || family === 6 ? [{ address, family }] : [];
    });
    if (known.length === 0 || known.length < addresses.length)
        throw new outbox/* NotDelivered */.g(`${host} has no address`);
    return known;
}
async function systemLookup(host) {
    const answers = await (0,promises_.lookup)(host, { all: true, verbatim: true });
    return answers.map(({ address }) => address);
}

;// CONCATENATED MODULE: ./build/src/platform/https-post.js




/** Bytes of an answer that are read. */
const MOST_BYTES = 64 * 1024;
/**
 * Posts to hosts of an allow-list: https and port 443 alone, to an address of the internet that was looked at before,
 * verified by its certificate, without following redirects.
 */
function httpsPost(options) {
    return {
        async post(url, given) {
            const deadline = AbortSignal.timeout(given.deadlineMs);
            const target = await inTime(httpsTarget(url, options), deadline);
            const answer = await exchange(target, given, { ca: options.ca, deadline });
            options.log?.write('debug', `${target.url.hostname} answered ${answer.status}`);
            if (answer.status < 300 || answer.status > 399)
                return answer;
            throw new outbox/* NotDelivered */.g(`${target.url.hostname} answered with a redirect, which is not followed`);
        },
    };
}
/** Names are asked for by the system, which cannot be told to stop. */
async function inTime(work, deadline) {
    const late = Promise.withResolvers();
    const end = () => late.reject(new outbox/* NotDelivered */.g('The host was not found in time'));
    deadline.addEventListener('abort', end, { once: true });
    try {
        return await Promise.race([work, late.promise]);
    }
    finally {
        deadline.removeEventListener('abort', end);
    }
}
/** Until the connection is encrypted and verified nothing was sent; from then on an error does not tell what arrived. */
async function exchange({ url, addresses }, { body, headers }, { ca, deadline }) {
    const state = { secured: false };
    try {
        const response = await new Promise((resolve, reject) => {
            const sending = (0,external_node_https_.request)(url, {
                ...settings(addresses, body, headers),
                ...(ca ? { ca } : {}),
                signal: deadline,
            });
            sending.on('socket', (socket) => socket.once('secureConnect', () => (state.secured = true)));
            sending.once('response', resolve).once('error', reject).end(body);
        });
        return { status: response.statusCode ?? 0, body: await beginningOf(response) };
    }
    catch (cause) {
        if ((0,outbox/* isNotDelivered */.s)(cause))
            throw cause;
        const why = deadline.aborted ? 'no answer in time' : reasonOf(cause);
        if (state.secured)
            throw new Error(`${url.hostname}: ${why}`, { cause });
        throw new outbox/* NotDelivered */.g(`${url.hostname} was not reached: ${why}`, { cause });
    }
}
function settings(addresses, body, headers) {
    return {
        method: 'POST',
        // A connection of its own, and no proxy that might look up the name again.
        agent: false,
        lookup: pinned(addresses),
        minVersion: 'TLSv1.2',
        rejectUnauthorized: true,
        headers: {
            'content-type': 'application/json',
            'user-agent': `spendlog/${version/* version */.r}`,
            ...headers,
            'content-length': Buffer.byteLength(body),
        },
    };
}
function pinned(addresses) {
    return (_host, { all }, callback) => {
        const [first] = addresses;
        if (all)
            callback(null, [...addresses]);
        else
            callback(null, first?.address ?? '', first?.family);
    };
}
/** An answer is one by its status: one that breaks off, is late or goes on for ever has told it already. */
async function beginningOf(response) {
    const chunks = [];
    let bytes = 0;
    try {
        for await (const chunk of response) {
            if (!Buffer.isBuffer(chunk))
                continue;
            chunks.push(chunk.subarray(0, MOST_BYTES - bytes));
            bytes += chunk.length;
            if (bytes >= MOST_BYTES)
                break;
        }
    }
    catch {
        // What was read of it stands.
    }
    response.destroy();
    return Buffer.concat(chunks).toString('utf8');
}
/** Errors of Node by their code: their messages may hold addresses. */
function reasonOf(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return /^[A-Z_0-9]+$/.test(code) ? code : 'an unknown error';
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
