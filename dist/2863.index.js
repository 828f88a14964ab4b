export const id = 2863;
export const ids = [2863];
export const modules = {

/***/ 22101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ commentMarker),
/* harmony export */   T: () => (/* binding */ commentKey)
/* harmony export */ });
const FORM = /^<!-- spendlog:v1 comment=(?<key>[a-z0-9-]{1,120}) -->\r?$/im;
/** The line by which a comment of ours is found again. `key` holds small letters, digits and hyphens. */
function commentMarker(key) {
    return `<!-- spendlog:v1 comment=${key} -->`;
}
/** Key of a comment that we wrote; `null`: somebody else did, or it is no such comment. */
function commentKey({ body, ours }) {
    return ours ? (FORM.exec(body)?.groups?.['key'] ?? null) : null;
}


/***/ }),

/***/ 80413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tenantHash),
/* harmony export */   U: () => (/* binding */ identitiesOf)
/* harmony export */ });
/* harmony import */ var _core_hex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49932);

const DIGITS = 32;
const SHORT = 16;
async function tenantHash(tenant) {
    return (await hashOf(['tenant', tenant])).slice(0, SHORT);
}
/** Made before anything is planned, since hashing waits and planning does not. */
async function identitiesOf(tenant, recommendations) {
    const parts = recommendations.flatMap((each) => [
        groupParts(tenant, each),
        ownerParts(each.owner?.team ?? null),
    ]);
    const hashes = new Map();
    for (const text of new Set(parts.map((part) => JSON.stringify(part)))) {
        hashes.set(text, await hashOf(JSON.parse(text)));
    }
    const known = (part) => {
        const hash = hashes.get(JSON.stringify(part));
        if (hash === undefined)
            throw new TypeError('Only what it was made of has an identity');
        return hash;
    };
    return {
        tenant: await tenantHash(tenant),
        ownerOf: (team) => known(ownerParts(team)).slice(0, SHORT),
        groupOf: (recommendation) => known(groupParts(tenant, recommendation)),
    };
}
function ownerParts(team) {
    return ['owner', team];
}
function groupParts(tenant, { check, actionType, owner, saving }) {
    const { team = null, repository = null } = owner ?? {};
    return ['group', tenant, check, actionType, team, repository, saving?.currency ?? null];
}
async function hashOf(parts) {
    const bytes = new TextEncoder().encode(JSON.stringify(parts));
    return (0,_core_hex_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))).slice(0, DIGITS);
}


/***/ }),

/***/ 62598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hasLabel),
/* harmony export */   j: () => (/* binding */ labelsLike)
/* harmony export */ });
/** The labels of an issue that GitHub takes for this one: whatever their case, as people wrote them. */
function labelsLike({ labels }, label) {
    return labels.filter((each) => each.toLowerCase() === label.toLowerCase());
}
function hasLabel(issue, label) {
    return labelsLike(issue, label).length > 0;
}


/***/ }),

/***/ 28901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oz: () => (/* binding */ MARKER_STATES),
/* harmony export */   U7: () => (/* binding */ markerText),
/* harmony export */   nx: () => (/* binding */ markedAmount)
/* harmony export */ });
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);

/**
 * What we last made of it. `declined`: a person closed it as not planned. `exempt`: the configuration says so. The states
 * of an outcome are those of what is over. What a person does to the issue afterwards is told by how far it is from this.
 */
const MARKER_STATES = [
    'open',
    'accepted',
    'exempt',
    'declined',
    'snoozed',
    'absent',
    'done',
    'gone',
    'measured',
    'duplicate',
];
const CURRENCY = /^[A-Z]{3}$/;
const CENTS = 2;
/** The marker as one line. Equal markers are equal text. */
function markerText(marker) {
    const { tenant, about, state, day, until, via, heard, net, owner, turn } = marker;
    const fields = [
        `tenant=${tenant}`,
        ...aboutFields(about),
        `state=${state}`,
        `day=${day}`,
        ...(until ? [`until=${until}`] : []),
        ...(via ? [`via=${via}`] : []),
        ...(heard ? [`heard=${heard}`] : []),
        ...(net ? [`net=${(0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDecimal */ .zJ)(net.amount)}${net.currency}`] : []),
        ...(owner ? [`owner=${owner}`] : []),
        `turn=${turn}`,
    ];
    return `<!-- spendlog:v1 ${fields.join(' ')} -->`;
}
function aboutFields(about) {
    if (about.kind === 'dashboard')
        return ['about=dashboard'];
    if (about.kind === 'single')
        return [`fp=${about.fingerprint}`];
    return [`group=${about.key}`, `fps=${about.fingerprints.join(',')}`, `ticked=${about.done.join(',')}`];
}
/** The amount as a marker keeps it: to the cent. Money of no known currency is not kept. */
function markedAmount(net) {
    if (!net || !CURRENCY.test(net.currency) || net.amount.units < 0n)
        return null;
    return { amount: (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .trimDecimal */ .sz)((0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .roundDecimal */ .QQ)(net.amount, CENTS)), currency: net.currency };
}


/***/ }),

/***/ 61505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ ownIssues),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   rH: () => (/* binding */ homesAmong),
/* harmony export */   tm: () => (/* binding */ fingerprintsOf),
/* harmony export */   uV: () => (/* binding */ writtenAfter),
/* harmony export */   xx: () => (/* binding */ foreignIssues)
/* harmony export */ });
/* harmony import */ var _core_in_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51427);
/* harmony import */ var _read_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67354);


/** Those of one tenant. An issue that somebody else opened is none of ours, whatever is written in it. */
function ownIssues(issues, tenant) {
    return issues.flatMap((issue) => {
        const marker = issue.ours ? (0,_read_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarker */ .t)(issue.body) : null;
        return marker?.tenant === tenant ? [{ issue, marker }] : [];
    });
}
/**
 * How many issues of others say that they are about a key: forged ones, or ours from when another token was used. They are
 * none of ours; where we opened one that is not to be found, they tell that it was not deleted.
 */
function foreignIssues(issues, tenant) {
    const foreign = issues.flatMap(({ ours, body }) => {
        const marker = ours ? null : (0,_read_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarker */ .t)(body);
        return marker?.tenant === tenant ? keyOf(marker) : [];
    });
    return new Map([...Map.groupBy(foreign, (key) => key)].map(([key, same]) => [key, same.length]));
}
/** What an issue is the only one for. */
function keyOf({ about }) {
    if (about.kind === 'single')
        return `fp ${about.fingerprint}`;
    return about.kind === 'group' ? `group ${about.key}` : 'dashboard';
}
/** The recommendations it is about. */
function fingerprintsOf({ about }) {
    if (about.kind === 'single')
        return [about.fingerprint];
    return about.kind === 'group' ? [...about.fingerprints, ...about.done] : [];
}
/** The oldest issue is the home; one that was folded into another only where no other is left. */
function homesAmong(own) {
    const byKey = new Map();
    const copies = [];
    for (const [key, same] of Map.groupBy(own, ({ marker }) => keyOf(marker))) {
        const [home, ...others] = same.toSorted(byAge);
        if (!home)
            continue;
        byKey.set(key, home);
        copies.push(...others
            .filter(({ issue, marker }) => issue.state === 'open' && marker.state !== 'duplicate')
            .map((each) => ({ own: each, home })));
    }
    return { byKey, copies };
}
function byAge(a, b) {
    const folded = Number(a.marker.state === 'duplicate') - Number(b.marker.state === 'duplicate');
    return (folded ||
        (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .a)(a.issue.createdAt, b.issue.createdAt) ||
        (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .a)(a.issue.repository, b.issue.repository) ||
        a.issue.number - b.issue.number);
}
/** An issue that a report of a later day has written to; `null`: there is none. */
function writtenAfter(own, day) {
    return own.find(({ marker }) => marker.day > day) ?? null;
}


/***/ }),

/***/ 67354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withMarker),
/* harmony export */   t: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62708);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28901);



const FORM = /^<!-- spendlog:v1 (?<fields>tenant=[a-z0-9=.,: -]+?) -->\r?$/gim;
const HEX = /^[0-9a-f]{8,64}$/;
/**
 * The marker of a body: a line of its own, exactly one, exactly as it would be written. Anything else is none: what stands
 * in a sentence, or was changed by hand.
 */
function readMarker(body) {
    const [only, ...more] = [...body.matchAll(FORM)];
    if (!only || more.length > 0)
        return null;
    const fields = new Map((only.groups?.['fields'] ?? '').split(' ').map(pairOf));
    const marker = markerOf(fields);
    return marker && (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markerText */ .U7)(marker) === only[0].trimEnd() ? marker : null;
}
/** The same body with another marker in the place of its own. */
function withMarker(body, marker) {
    return body.replace(FORM, () => (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markerText */ .U7)(marker));
}
function pairOf(field) {
    const at = field.indexOf('=');
    return [field.slice(0, at), field.slice(at + 1)];
}
function markerOf(fields) {
    const about = aboutOf(fields);
    const state = _marker_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKER_STATES */ .Oz.find((each) => each === fields.get('state'));
    const [tenant = '', turn = ''] = [fields.get('tenant'), fields.get('turn')];
    if (!about || !state || !HEX.test(tenant) || !/^\d{1,6}$/.test(turn))
        return null;
    const day = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(fields.get('day') ?? '');
    const [owner, via] = [fields.get('owner') ?? null, fields.get('via') ?? null];
    if (!day || (owner !== null && !HEX.test(owner)))
        return null;
    return {
        tenant,
        about,
        state,
        day,
        until: (0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(fields.get('until') ?? ''),
        via: via === 'label' || via === 'comment' ? via : null,
        heard: instantOf(fields.get('heard') ?? ''),
        net: netOf(fields.get('net') ?? ''),
        owner,
        turn: Number(turn),
    };
}
function aboutOf(fields) {
    const [fingerprint, key] = [fields.get('fp'), fields.get('group')];
    if (fields.get('about') === 'dashboard')
        return { kind: 'dashboard' };
    if (fingerprint !== undefined)
        return HEX.test(fingerprint) ? { kind: 'single', fingerprint } : null;
    if (key === undefined || !HEX.test(key))
        return null;
    const [fingerprints, done] = [listOf(fields.get('fps')), listOf(fields.get('ticked'))];
    return fingerprints && done ? { kind: 'group', key, fingerprints, done } : null;
}
function listOf(text) {
    if (text === undefined)
        return null;
    const items = text === '' ? [] : text.split(',');
    return items.every((item) => HEX.test(item)) ? items : null;
}
function instantOf(text) {
    return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? text : null;
}
function netOf(text) {
    const { amount = '', currency = '' } = /^(?<amount>[\d.]+)(?<currency>[A-Z]{3})$/.exec(text)?.groups ?? {};
    const value = (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(amount);
    return value && { amount: value, currency };
}


/***/ }),

/***/ 8607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readOwnIssues),
/* harmony export */   d: () => (/* binding */ isTrackerError)
/* harmony export */ });
/* harmony import */ var _core_in_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51427);
/* harmony import */ var _core_issue_tracker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3091);
/* harmony import */ var _own_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61505);



/** @param tenant Its hash. */
async function readOwnIssues(tracker, repositories, tenant) {
    const all = [];
    const refused = [];
    const readable = new Set();
    for (const [repository = '', ...spellings] of spelledAlike(repositories)) {
        try {
            all.push(...(await tracker.list(repository)));
            for (const each of [repository, ...spellings])
                readable.add(each);
        }
        catch (error) {
            if (!isTrackerError(error))
                throw error;
            refused.push({ repository, error });
        }
    }
    const issues = eachOnce(all);
    return { own: (0,_own_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .ownIssues */ .J7)(issues, tenant), foreign: (0,_own_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignIssues */ .xx)(issues, tenant), readable, refused };
}
/** GitHub does not tell names apart by their case. */
function spelledAlike(repositories) {
    return Map.groupBy((0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .d)(repositories), (each) => each.toLowerCase()).values();
}
/** A repository answers to the names it had before as well: the same issue read twice is no copy of itself. */
function eachOnce(issues) {
    return [...new Map(issues.toReversed().map((issue) => [issue.url, issue])).values()].toReversed();
}
/** By its name: a mistake of ours is none. */
function isTrackerError(error) {
    return error instanceof _core_issue_tracker_js__WEBPACK_IMPORTED_MODULE_0__/* .IssueTrackerError */ .o;
}


/***/ }),

/***/ 73883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readVoices)
/* harmony export */ });
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
/* harmony import */ var _core_in_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51427);
/* harmony import */ var _labels_like_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62598);
/* harmony import */ var _read_own_issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80667);





/** A command is read in a run of the days after it was written, and then remembered in the marker. */
const COMMENT_DAYS = 31;
/** Issues whose comments are read in one run; those that changed last come first. Each is a request or more. */
const MOST_READ = 150;
const CONCURRENCY = 4;
const DAY_MS = 86_400_000;
/**
 * What people said on issues, by the web address of each; without an entry, nothing new. Only issues that are open can be
 * postponed, so that nothing else is read.
 * @throws IssueTrackerError
 */
async function readVoices(tracker, own, now) {
    const since = Date.parse(now) - COMMENT_DAYS * DAY_MS;
    const open = own.filter(({ issue }) => issue.state === 'open');
    const talkedAbout = open
        .filter(({ issue }) => issue.commentCount > 0 && Date.parse(issue.updatedAt) >= since)
        .toSorted((a, b) => (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .a)(b.issue.updatedAt, a.issue.updatedAt) || (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .a)(a.issue.url, b.issue.url))
        .slice(0, MOST_READ);
    const snoozed = open.filter(({ issue }) => (0,_labels_like_js__WEBPACK_IMPORTED_MODULE_3__/* .hasLabel */ .R)(issue, _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .SNOOZE_LABEL */ .Mw));
    const permissionOf = permissions(tracker);
    const spoken = new Set([...talkedAbout, ...snoozed]);
    const hasComments = new Set(talkedAbout);
    const read = async (each) => [
        each.issue.url,
        await voicesOf(tracker, each, { permissionOf, withComments: hasComments.has(each) }),
    ];
    return new Map(await (0,p_map__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .Ay)(spoken, read, { concurrency: CONCURRENCY }));
}
async function voicesOf(tracker, { issue }, parts) {
    try {
        const comments = parts.withComments ? await tracker.comments(issue) : null;
        const label = (0,_labels_like_js__WEBPACK_IMPORTED_MODULE_3__/* .hasLabel */ .R)(issue, _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .SNOOZE_LABEL */ .Mw) ? await tracker.labelled(issue, _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .SNOOZE_LABEL */ .Mw) : null;
        const logins = (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .d)((0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .commandsOf */ .Kf)({ comments }).map(({ author }) => author));
        const found = [];
        for (const login of logins)
            found.push([login, await parts.permissionOf(issue.repository, login)]);
        return { comments, label, permissions: new Map(found) };
    }
    catch (error) {
        // Deleted since it was listed: nobody says anything on it.
        if ((0,_read_own_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrackerError */ .d)(error) && (error.refusal === 'gone' || error.refusal === 'not-found'))
            return _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_VOICES */ .Ul;
        throw error;
    }
}
/** Asked once for each. */
function permissions(tracker) {
    const known = new Map();
    return (repository, login) => {
        const key = `${repository} ${login}`;
        const answer = known.get(key) ?? tracker.permission(repository, login);
        known.set(key, answer);
        return answer;
    };
}


/***/ }),

/***/ 80667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ul: () => (/* binding */ NO_VOICES),
  Mw: () => (/* binding */ SNOOZE_LABEL),
  Kf: () => (/* binding */ commandsOf),
  i7: () => (/* binding */ isHeld),
  cW: () => (/* binding */ refusalKey),
  Vj: () => (/* binding */ verdictOf)
});

// UNUSED EXPORTS: ACCEPTED_LABEL

// EXTERNAL MODULE: ./build/src/core/in-order.js
var in_order = __webpack_require__(51427);
// EXTERNAL MODULE: ./build/src/core/period.js
var period = __webpack_require__(62708);
;// CONCATENATED MODULE: ./build/src/channels/issues/command.js
const SNOOZE = /^\/spendlog[ \t]+snooze(?:[ \t]+(?<count>\d{1,3})[ \t]*(?<unit>[dw])?)?[ \t]*$/i;
const WAKE = /^\/spendlog[ \t]+unsnooze[ \t]*$/i;
const LONGEST = 365;
/**
 * The last command of a comment, each a line of its own: `/spendlog snooze`, `/spendlog snooze 30d`, `/spendlog snooze 6w`,
 * `/spendlog unsnooze`. A year at most. `null`: there is none, as in a quotation of one or in code.
 */
function commandIn(body, snoozeDays) {
    return linesOf(body).reduce((last, line) => commandOf(line, snoozeDays) ?? last, null);
}
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;
/** Those that are no code: what somebody shows as an example is not what they ask for. */
function linesOf(body) {
    let isCode = false;
    return body.split(/\r?\n/).filter((line) => {
        if (FENCE.test(line))
            isCode = !isCode;
        return !isCode;
    });
}
function commandOf(line, snoozeDays) {
    if (WAKE.test(line))
        return { days: null };
    const groups = SNOOZE.exec(line)?.groups;
    if (!groups)
        return null;
    const { count, unit = 'd' } = groups;
    if (count === undefined)
        return { days: snoozeDays };
    const days = Number(count) * (unit.toLowerCase() === 'w' ? 7 : 1);
    return days < 1 ? null : { days: Math.min(days, LONGEST) };
}

// EXTERNAL MODULE: ./build/src/channels/issues/comment-marker.js
var comment_marker = __webpack_require__(22101);
// EXTERNAL MODULE: ./build/src/channels/issues/labels-like.js
var labels_like = __webpack_require__(62598);
;// CONCATENATED MODULE: ./build/src/channels/issues/verdict.js





const NO_VOICES = { comments: null, label: null, permissions: new Map() };
const SNOOZE_LABEL = 'snooze';
const ACCEPTED_LABEL = 'accepted';
function verdictOf(own, voices, settings, asOf) {
    return {
        declined: declinedOf(own, settings),
        snoozed: own.issue.state === 'open' ? snoozedOf(own, voices, settings, asOf) : null,
        accepted: (0,labels_like/* hasLabel */.R)(own.issue, ACCEPTED_LABEL),
        refused: refusedIn(voices),
    };
}
function isHeld(held, asOf) {
    return held !== null && asOf <= held.until;
}
/** What the configuration exempts, and what another issue tells, we close ourselves. */
function declinedOf({ issue, marker }, { notPlannedDays }) {
    const since = dayOf(issue.closedAt);
    if (issue.state === 'open' || issue.stateReason !== 'not_planned')
        return null;
    if (marker.state === 'exempt' || marker.state === 'duplicate')
        return null;
    if (isProgram(issue.closedBy))
        return null;
    return since && { until: (0,period/* addDays */.fi)(since, notPlannedDays), by: issue.closedBy ?? '' };
}
/** By the name that GitHub gives apps alone. Programs close what nobody talked about for long, and decide nothing by it. */
function isProgram(login) {
    return login?.endsWith('[bot]') ?? false;
}
/**
 * What was said last counts, since it was opened again: the label put on it, or a command. Else what was understood when it
 * was said.
 */
function snoozedOf(own, voices, settings, asOf) {
    const isLabelled = (0,labels_like/* hasLabel */.R)(own.issue, SNOOZE_LABEL);
    const said = [
        ...(isLabelled && voices.label ? [labelSaid(voices.label, settings)] : []),
        ...commandsSaid(voices, settings),
    ];
    const { state, until, via, heard } = own.marker;
    const news = said.filter(({ at }) => heard === null || Date.parse(at) > Date.parse(heard));
    const last = news.toSorted((a, b) => (0,in_order/* inOrder */.a)(a.at, b.at)).at(-1);
    if (last)
        return last.held;
    if (state === 'snoozed' && until && via && (via === 'comment' || isLabelled))
        return { until, via, by: '' };
    return isLabelled ? { until: (0,period/* addDays */.fi)(asOf, settings.snoozeDays), via: 'label', by: '' } : null;
}
function labelSaid({ at, by }, { snoozeDays }) {
    const since = dayOf(at);
    return { at, held: since && { until: (0,period/* addDays */.fi)(since, snoozeDays), via: 'label', by } };
}
function commandsSaid(voices, { snoozeDays }) {
    return commandsOf(voices).flatMap((comment) => {
        const command = mayDecide(comment, voices) ? commandIn(comment.body, snoozeDays) : null;
        const since = dayOf(comment.createdAt);
        if (!command || !since)
            return [];
        const held = command.days === null
            ? null
            : { until: (0,period/* addDays */.fi)(since, command.days), via: 'comment', by: comment.author };
        return [{ at: comment.createdAt, held }];
    });
}
/** Comments of people that hold a command; the number of days it names does not matter here. */
function commandsOf({ comments }) {
    return (comments ?? []).filter((each) => (0,comment_marker/* commentKey */.T)(each) === null && commandIn(each.body, 1) !== null);
}
const MAY_DECIDE = new Set([
    'triage',
    'write',
    'maintain',
    'admin',
]);
function mayDecide({ author }, { permissions }) {
    return MAY_DECIDE.has(permissions.get(author) ?? 'none');
}
function refusedIn(voices) {
    const answered = new Set((voices.comments ?? []).map(comment_marker/* commentKey */.T));
    const refused = commandsOf(voices).filter((each) => !mayDecide(each, voices));
    const logins = (0,in_order/* distinct */.d)(refused.map(({ author }) => author.toLowerCase()));
    return logins.filter((login) => login !== '' && !answered.has(refusalKey(login)));
}
/** Of the comment that tells somebody, once, that the command does not count. */
function refusalKey(login) {
    return `refused-${login
        .toLowerCase()
        .replaceAll(/[^a-z0-9-]/g, '-')
        .slice(0, 80)}`;
}
function dayOf(instant) {
    return (0,period/* parseDay */.Iq)((instant ?? '').slice(0, 10));
}


/***/ }),

/***/ 3091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ISSUE_LABEL),
/* harmony export */   o: () => (/* binding */ IssueTrackerError)
/* harmony export */ });
/** The label every issue of ours has: {@link IssueTracker.list} finds them by it. */
const ISSUE_LABEL = 'spendlog';
/** Thrown by every method above. */
class IssueTrackerError extends Error {
    name = 'IssueTrackerError';
    refusal;
    /** Whether it certainly did not happen; `false` where the answer was lost. */
    certain;
    constructor(refusal, message, options = {}) {
        super(message, options);
        this.refusal = refusal;
        this.certain = options.certain ?? true;
    }
}


/***/ })

};
