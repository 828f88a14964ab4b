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


/***/ })

};
