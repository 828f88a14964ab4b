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
            const { SNSClient, PublishCommand } = await Promise.all(/* import() */[__webpack_require__.e(8236), __webpack_require__.e(5861), __webpack_require__.e(8797)]).then(__webpack_require__.t.bind(__webpack_require__, 8797, 19));
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


/***/ })

};
