export const id = 7283;
export const ids = [7283];
export const modules = {

/***/ 7283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openIssuesChannel: () => (/* binding */ openIssuesChannel)
});

// EXTERNAL MODULE: ./build/src/render/page.js + 43 modules
var page = __webpack_require__(82834);
// EXTERNAL MODULE: ./build/src/core/in-order.js
var in_order = __webpack_require__(51427);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
;// CONCATENATED MODULE: ./build/src/channels/issues/candidates.js


/** Whatever the order of a report's lists. An alternative is not asked for, and ends nothing. */
function toldBy(report, identities) {
    const all = report.recommendations.known ? report.recommendations.value : [];
    const byWorth = worthFirst(report.costs.map(({ currency }) => currency));
    const own = all.filter(({ alternative }) => !alternative);
    const [exempt, open] = [
        own.filter(({ exemption }) => exemption),
        own.filter(({ exemption }) => !exemption),
    ];
    const candidates = open
        .map((recommendation) => candidateOf(recommendation, identities))
        .toSorted((a, b) => byWorth(asWorth(a), asWorth(b)));
    const recommended = new Set(own.map(({ fingerprint }) => String(fingerprint)));
    const outcomes = report.outcomes.known ? report.outcomes.value : [];
    return {
        // The first of a fingerprint stays: of several findings about one resource, the one worth most.
        candidates: new Map(candidates.toReversed().map((each) => [each.recommendation.fingerprint, each])),
        exempt: new Map(exempt.map((each) => [each.fingerprint, each])),
        outcomes: new Map(outcomes.flatMap((each) => (recommended.has(each.fingerprint) ? [] : [[each.fingerprint, each]]))),
        byWorth,
    };
}
function candidateOf(recommendation, { ownerOf, groupOf }) {
    const { saving, owner } = recommendation;
    return {
        recommendation,
        worth: saving && saving.net.amount.units > 0n
            ? { amount: saving.net.amount, currency: saving.currency }
            : null,
        owner: ownerOf(owner?.team ?? null),
        group: groupOf(recommendation),
    };
}
function asWorth({ worth, recommendation: { fingerprint, check, actionType } }) {
    return { worth, key: `${fingerprint} ${check} ${actionType}` };
}
function worthFirst(currencies) {
    const rankOf = ({ worth }) => {
        if (!worth)
            return currencies.length + 1;
        const at = currencies.indexOf(worth.currency);
        return at < 0 ? currencies.length : at;
    };
    return (a, b) => {
        const byCurrency = rankOf(a) - rankOf(b) || (0,in_order/* inOrder */.a)(a.worth?.currency ?? '', b.worth?.currency ?? '');
        if (byCurrency !== 0)
            return byCurrency;
        return (a.worth && b.worth ? (0,money/* compareMoney */.Qb)(b.worth, a.worth) : 0) || (0,in_order/* inOrder */.a)(a.key, b.key);
    };
}

// EXTERNAL MODULE: ./build/src/channels/issues/own-issue.js
var own_issue = __webpack_require__(61505);
;// CONCATENATED MODULE: ./build/src/channels/issues/find-opened.js

/** A list that is younger is not read again: nobody else opens issues of this tenant meanwhile, but another run that overlaps. */
const FRESH_MS = 60_000;
/**
 * Looks for an issue by what it says about itself, in a list that is no older than a minute.
 * @param tenant Its hash.
 */
function openedFinder(tracker, clock, tenant) {
    const lists = new Map();
    return async (repository, key) => {
        const now = clock.now().getTime();
        const last = lists.get(repository);
        const isFresh = last !== undefined && now - last.at < FRESH_MS;
        const list = isFresh ? last : { at: now, own: (0,own_issue/* ownIssues */.J7)(await tracker.list(repository), tenant) };
        lists.set(repository, list);
        return list.own.find(({ marker }) => (0,own_issue/* keyOf */.TN)(marker) === key)?.issue.url ?? null;
    };
}

// EXTERNAL MODULE: ./build/src/channels/issues/identities.js
var issues_identities = __webpack_require__(80413);
// EXTERNAL MODULE: ./build/src/core/outbox.js
var core_outbox = __webpack_require__(66772);
// EXTERNAL MODULE: ./build/src/channels/issues/read-own-issues.js
var read_own_issues = __webpack_require__(8607);
;// CONCATENATED MODULE: ./build/src/channels/issues/write-pace.js
/** What GitHub takes: writes of content in a minute and in an hour, by one identity. */
const WRITES_A_MINUTE = 80;
const WRITES_AN_HOUR = 500;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
function writePace(clock) {
    const written = [];
    const within = (milliseconds) => {
        const since = clock.now().getTime() - milliseconds;
        return written.filter((at) => at > since);
    };
    return {
        async take() {
            if (within(HOUR_MS).length >= WRITES_AN_HOUR)
                return false;
            const lately = within(MINUTE_MS);
            const first = lately[lately.length - WRITES_A_MINUTE];
            if (first !== undefined)
                await clock.sleep(first + MINUTE_MS - clock.now().getTime());
            written.push(clock.now().getTime());
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/channels/issues/issue-writing.js



/** No fault of ours or of who set it up: the run is not to fail for it. */
const NOT_OURS = new Set([
    'rate-limited',
    'gone',
    'locked',
    'issues-disabled',
]);
/** Writes once, at the pace that GitHub takes. */
async function written({ outbox, pace }, { what, item, content }, sending) {
    const refused = { by: null };
    const guarded = (work) => async () => {
        try {
            return await work();
        }
        catch (error) {
            if (!(0,read_own_issues/* isTrackerError */.d)(error))
                throw error;
            refused.by = error.refusal;
            if (!error.certain)
                throw error;
            throw new core_outbox/* NotDelivered */.g(error.message, { cause: error, postponed: NOT_OURS.has(error.refusal) });
        }
    };
    const send = async () => {
        if (await pace.take())
            return sending.send();
        refused.by = 'hour';
        throw new core_outbox/* NotDelivered */.g(`GitHub takes ${WRITES_AN_HOUR} writes an hour`, { postponed: true });
    };
    const result = await outbox.deliver({ channel: 'issues', item, content }, { send: guarded(send), find: guarded(sending.find) });
    return { delivery: { what, ...result }, refusal: refused.by };
}
/** Whether nothing more is to be written in this run. */
function isLimit({ refusal }) {
    return refusal === 'rate-limited' || refusal === 'hour';
}
function isThere({ delivery }) {
    return delivery.state === 'delivered' || delivery.state === 'unchanged';
}

// EXTERNAL MODULE: ./build/src/core/issue-tracker.js
var issue_tracker = __webpack_require__(3091);
// EXTERNAL MODULE: ./build/src/render/blocks.js
var blocks = __webpack_require__(53262);
// EXTERNAL MODULE: ./build/src/render/fitting.js
var fitting = __webpack_require__(49113);
// EXTERNAL MODULE: ./build/src/render/markdown-of.js
var markdown_of = __webpack_require__(15771);
// EXTERNAL MODULE: ./build/src/render/names.js
var names = __webpack_require__(28570);
// EXTERNAL MODULE: ./build/src/render/phrase.js
var phrase = __webpack_require__(82465);
// EXTERNAL MODULE: ./build/src/render/sections/action-amount.js
var action_amount = __webpack_require__(18114);
// EXTERNAL MODULE: ./build/src/render/untrusted.js
var untrusted = __webpack_require__(67420);
// EXTERNAL MODULE: ./build/src/render/issues/issue-links.js
var issue_links = __webpack_require__(65092);
// EXTERNAL MODULE: ./build/src/render/issues/sums-of.js
var sums_of = __webpack_require__(53193);
;// CONCATENATED MODULE: ./build/src/render/issues/title-name.js

/** What is live without Markdown: a mention, a number, an address. */
const LIVE = /(?<=@)(?=\S)|(?<=#)(?=\d)|(?<=\bgh-)(?=\d)|(?<=:)(?=\/\/)|(?<=\bwww)(?=\.)/gi;
/**
 * A string from AWS in a title. GitHub shows code in titles as code and resolves nothing in it; mails, feeds and chats show
 * a title as it is, so that what they would link is held apart by a zero-width space.
 */
function titleName(text) {
    const node = (0,untrusted/* untrusted */.b)(text);
    if (node.type === 'text')
        return node.value;
    return `\`${node.value.replaceAll('`', '\\u0060').replace(LIVE, '\u200B')}\``;
}
/** What an ARN names, without where; other names are as they are. */
function shortName(resourceId) {
    const parts = resourceId.split(':');
    const name = parts.slice(5).join(':');
    return parts[0] === 'arn' && name !== '' ? name : resourceId;
}

;// CONCATENATED MODULE: ./build/src/render/issues/dashboard-tables.js









/** The order of the report's currencies, whichever has the largest row. */
function sumText(page, rows) {
    const sums = (0,sums_of/* sumsOf */.yg)(rows.map(({ recommendation }) => (0,sums_of/* netOf */.HN)(recommendation)));
    return (0,sums_of/* amountsText */.Pn)(page, sums.toSorted((a, b) => rankOf(page, a) - rankOf(page, b)));
}
/** Those the report does not know of are the last. */
function rankOf({ report }, { currency }) {
    const at = report.costs.findIndex((costs) => costs.currency === currency);
    return at < 0 ? report.costs.length : at;
}
/** Totals by team; of at most so many, and how many others there are. */
function teamBlocks(page, rows, most) {
    const { formats, messages } = page;
    const words = messages.issues.dashboard;
    const teams = teamsOf(page, rows);
    const shown = teams
        .slice(0, most)
        .map(({ team, count, sums }) => [
        team === null ? (0,blocks/* emphasis */.lN)(words.nobody) : (0,untrusted/* untrusted */.b)(team),
        formats.count(count),
        (0,sums_of/* amountsText */.Pn)(page, sums) || '–',
    ]);
    const left = teams.length - shown.length;
    return [
        (0,blocks/* heading */.R_)(3, words.teams),
        ...(shown.length === 0 ? [] : [(0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(words.teamColumns, [1, 2]), shown)]),
        ...(left === 0 ? [] : [(0,blocks/* paragraph */.FY)(words.moreTeams(formats, left))]),
    ];
}
/** The largest first, in the order of the report's currencies; those without an amount last. */
function teamsOf(page, rows) {
    const rank = ({ sums: [first] }) => (first ? rankOf(page, first) : Number.MAX_SAFE_INTEGER);
    const worth = ({ sums: [a] }, { sums: [b] }) => a && b && a.currency === b.currency ? (0,money/* compareMoney */.Qb)(b, a) : 0;
    return [...Map.groupBy(rows, ({ recommendation }) => recommendation.owner?.team ?? null)]
        .map(([team, own]) => ({
        team,
        count: own.length,
        sums: (0,sums_of/* sumsOf */.yg)(own.map(({ recommendation }) => (0,sums_of/* netOf */.HN)(recommendation))),
    }))
        .toSorted((a, b) => rank(a) - rank(b) || worth(a, b));
}
/** At most so many rows, and what the others are worth. */
function rowBlocks(page, rows, most) {
    const { formats, messages } = page;
    const words = messages.issues.dashboard;
    if (most === 0)
        return [(0,blocks/* paragraph */.FY)(words.totalsOnly)];
    const shown = rows.slice(0, most);
    const left = rows.slice(most);
    const amounts = sumText(page, left);
    const more = amounts === ''
        ? words.moreWithout(formats, shown.length, left.length)
        : words.more(formats, shown.length, left.length, amounts);
    return [
        (0,blocks/* heading */.R_)(3, words.rows),
        (0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(words.columns, [2]), shown.map((row) => cells(page, row))),
        ...(left.length === 0 ? [] : [(0,blocks/* paragraph */.FY)(more)]),
    ];
}
function cells(page, { recommendation, issueUrl }) {
    const { messages } = page;
    const { actionType, serviceName, resourceId, account, region, owner } = recommendation;
    return [
        (0,phrase/* phrase */.MZ) `${(0,blocks/* strong */.ko)(messages.actions.types[actionType])} ${(0,untrusted/* untrusted */.b)(serviceName)}`,
        messages.actions.where((0,untrusted/* untrusted */.b)(shortName(resourceId)), (0,names/* accountOf */.XP)(page, account), (0,untrusted/* untrusted */.b)(region)),
        (0,action_amount/* amountText */.c)(page, recommendation),
        owner ? (0,untrusted/* untrusted */.b)(owner.team) : (0,blocks/* emphasis */.lN)(messages.issues.dashboard.nobody),
        issueUrl === null ? messages.issues.dashboard.waitingIssue : (0,issue_links/* issueLink */.MN)(issueUrl),
    ];
}

// EXTERNAL MODULE: ./build/src/render/issues/hidden-marker.js
var hidden_marker = __webpack_require__(93254);
;// CONCATENATED MODULE: ./build/src/render/issues/dashboard.js






/** Teams that are told apart; the others are counted. */
const MOST_TEAMS = 50;
/** Everything open in one issue, with totals by team. The title stays as it is, so that its history is no noise. */
function dashboardText(page, parts) {
    const words = page.messages.issues.dashboard;
    const rows = parts.rows?.length ?? 0;
    const withTeams = (0,fitting/* steppingDown */.rQ)(rows, 0, (most) => render(most, MOST_TEAMS));
    return {
        // The name of a tenant is of small letters, digits and hyphens.
        title: parts.tenant === 'default' ? words.title : words.titleOf(parts.tenant),
        body: (0,fitting/* fitting */._Q)([...withTeams, () => render(0, 0)], (0,fitting/* withinCharacters */.KV)(fitting/* GITHUB_BODY */.Vn)),
    };
    function render(most, teams) {
        return (0,markdown_of/* markdownOf */.R)([...dashboardBlocks(page, parts, most, teams), (0,hidden_marker/* hiddenMarker */.z)(parts.marker)]);
    }
}
function dashboardBlocks(page, parts, most, teams) {
    const { formats, messages, report } = page;
    const words = messages.issues.dashboard;
    const { rows, links } = parts;
    return [
        (0,blocks/* paragraph */.FY)(words.intro(formats.day(report.asOf))),
        ...(rows ? openBlocks(page, parts, rows, most, teams) : [(0,blocks/* paragraph */.FY)((0,blocks/* strong */.ko)(words.unknown))]),
        ...(0,issue_links/* linkLine */.pF)(page, links, null),
    ];
}
function openBlocks(page, parts, rows, most, teams) {
    return [
        (0,blocks/* paragraph */.FY)((0,blocks/* strong */.ko)(totalText(page, rows))),
        ...countsOf(page, parts, rows),
        ...(rows.length === 0 ? [] : [...teamBlocks(page, rows, teams), ...rowBlocks(page, rows, most)]),
    ];
}
function totalText(page, rows) {
    const words = page.messages.issues.dashboard;
    if (rows.length === 0)
        return words.none;
    const amounts = sumText(page, rows);
    return amounts === ''
        ? words.totalWithout(page.formats, rows.length)
        : words.total(page.formats, rows.length, amounts);
}
/** How many have an issue, wait for one, are postponed or exempt; nothing is said of none. */
function countsOf({ formats, messages }, { waiting, snoozed, exempt }, rows) {
    const words = messages.issues.dashboard;
    const parts = [
        [words.withIssue, rows.filter(({ issueUrl }) => issueUrl !== null).length],
        [words.waiting, waiting],
        [words.snoozed, snoozed],
        [words.exempt, exempt],
    ];
    const told = parts.filter(([, count]) => count > 0).map(([say, count]) => say(formats, count));
    return told.length === 0 ? [] : [(0,blocks/* paragraph */.FY)(words.counts(told.join('; ')))];
}

// EXTERNAL MODULE: ./build/src/channels/issues/read-marker.js
var read_marker = __webpack_require__(67354);
;// CONCATENATED MODULE: ./build/src/channels/issues/changes-to.js

/** Kinds of labels that say what an issue is about: those of before are taken off it. */
const OWN_KINDS = ['service:', 'action:', 'effort:', 'tenant:', 'team:'];
/**
 * What differs, and nothing else. Labels and assignees that people added stay; those of our kinds follow the text.
 */
function changesTo(issue, wanted) {
    const { text, marker } = wanted;
    const body = text?.body ?? (0,read_marker/* withMarker */.P)(issue.body, marker);
    const labels = labelsAfter(issue, wanted);
    const assignees = text && wanted.reassigned ? text.assignees : issue.assignees;
    return {
        ...(text && text.title !== issue.title ? { title: text.title } : {}),
        ...(sameText(body, issue.body) ? {} : { body }),
        ...(sameSet(labels, issue.labels) ? {} : { labels }),
        ...(sameSet(assignees, issue.assignees) ? {} : { assignees }),
    };
}
function labelsAfter({ labels }, { text, removedLabels }) {
    const kept = labels.filter((label) => !removedLabels.includes(label));
    if (!text)
        return kept;
    const theirs = kept.filter((label) => !OWN_KINDS.some((kind) => label.startsWith(kind)));
    const all = [...theirs, ...text.labels];
    return [...new Map(all.map((label) => [label.toLowerCase(), label])).values()];
}
/** GitHub's own editor ends lines as Windows does. */
function sameText(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(a) === plain(b);
}
/** GitHub does not tell labels or logins apart by their case. */
function sameSet(a, b) {
    const sorted = (texts) => texts.map((text) => text.toLowerCase()).toSorted();
    return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

// EXTERNAL MODULE: ./build/src/channels/issues/marker.js
var issues_marker = __webpack_require__(28901);
// EXTERNAL MODULE: ./build/src/channels/issues/comment-marker.js
var comment_marker = __webpack_require__(22101);
// EXTERNAL MODULE: ./build/src/render/evidence-text.js
var evidence_text = __webpack_require__(64053);
// EXTERNAL MODULE: ./build/src/render/task-list.js
var task_list = __webpack_require__(35242);
// EXTERNAL MODULE: ./build/src/render/issues/guide-blocks.js + 1 modules
var guide_blocks = __webpack_require__(30858);
// EXTERNAL MODULE: ./build/src/render/issues/guide-text.js
var guide_text = __webpack_require__(45899);
// EXTERNAL MODULE: ./build/src/render/issues/saving-facts.js + 1 modules
var saving_facts = __webpack_require__(98807);
// EXTERNAL MODULE: ./build/src/render/issues/single-body.js
var single_body = __webpack_require__(74164);
;// CONCATENATED MODULE: ./build/src/render/issues/group-body.js















/** Resources of one finding that are named. */
const MOST_NAMES = 3;
/** The text of an issue about several findings of one kind: a task list, with what is done ticked. */
function groupBody(parts, subject) {
    const rows = subject.recommendations.length + subject.done.length;
    const withGuide = (0,fitting/* steppingDown */.rQ)(rows, Math.min(rows, 10), (most) => render(most, true));
    const without = (0,fitting/* steppingDown */.rQ)(rows, 0, (most) => render(most, false));
    return (0,fitting/* fitting */._Q)([...withGuide, ...without], (0,fitting/* withinCharacters */.KV)(fitting/* GITHUB_BODY */.Vn));
    function render(most, guide) {
        return (0,markdown_of/* markdownOf */.R)(blocksOf(parts, subject, most, guide));
    }
}
function blocksOf(parts, subject, most, guide) {
    const { page, links, marker } = parts;
    const words = page.messages.issues;
    const [first] = subject.recommendations;
    return [
        ...(first ? group_body_openBlocks(parts, subject, first, most > 0) : [(0,blocks/* paragraph */.FY)(words.what.allDone)]),
        (0,blocks/* heading */.R_)(3, words.tasks.title),
        ...tasks(page, subject, most),
        ...(first ? howTo(parts, first, guide) : []),
        ...(first ? [(0,blocks/* paragraph */.FY)(words.answers('30d'))] : []),
        ...(0,issue_links/* linkLine */.pF)(page, links, first?.check ?? null),
        (0,hidden_marker/* hiddenMarker */.z)(marker),
    ];
}
function group_body_openBlocks(parts, { recommendations }, first, seen) {
    const { page, guide } = parts;
    const words = page.messages.issues.what;
    const why = guide(first.check, page.report.language)?.why;
    return [
        (0,blocks/* paragraph */.FY)(words.together(page.formats, recommendations.length)),
        ...(0,blocks/* bullets */.e5)([
            ...(seen ? [(0,single_body/* labelled */.wW)(words.seen, (0,evidence_text/* evidenceText */.r)(first.evidence))] : []),
            ...(why === undefined ? [] : [(0,single_body/* labelled */.wW)(words.why, (0,guide_text/* guideText */.A)(why, first))]),
        ]),
        (0,saving_facts/* groupFacts */.V)(parts, recommendations, first),
    ];
}
function howTo({ page, guide }, first, whole) {
    const words = page.messages.issues;
    const own = guide(first.check, page.report.language);
    if (!own)
        return [(0,blocks/* paragraph */.FY)(words.noGuide((0,untrusted/* untrusted */.b)(first.check)))];
    if (!whole)
        return [(0,blocks/* paragraph */.FY)(words.guideLeftOut)];
    return [(0,blocks/* paragraph */.FY)(words.example((0,untrusted/* untrusted */.b)(first.resourceId))), ...(0,guide_blocks/* guideBlocks */.N)(page, own, first)];
}
/** At most so many rows, what is to be done first; and how many are left out. */
function tasks(page, { recommendations, done }, most) {
    const { formats, messages } = page;
    const words = messages.issues.tasks;
    const open = recommendations.slice(0, most);
    const ticked = done.slice(0, most - open.length);
    const left = recommendations.slice(open.length);
    const amounts = (0,sums_of/* amountsText */.Pn)(page, (0,sums_of/* sumsOf */.yg)(left.map(sums_of/* netOf */.HN)));
    const rows = [
        ...open.map((action) => (0,task_list/* taskItem */.r)(false, words.row(placeOf(page, [action.resourceId], action), (0,action_amount/* amountText */.c)(page, action)))),
        ...ticked.map((outcome) => (0,task_list/* taskItem */.r)(true, doneText(page, outcome))),
    ];
    const notes = [
        ...(left.length === 0
            ? []
            : [
                amounts === ''
                    ? words.moreOpenWithout(formats, left.length)
                    : words.moreOpen(formats, left.length, amounts),
            ]),
        ...(ticked.length < done.length ? [words.moreDone(formats, done.length - ticked.length)] : []),
    ];
    return [...(0,task_list/* taskList */.i)(rows), ...notes.map(blocks/* paragraph */.FY)];
}
function placeOf(page, resourceIds, { account, region }) {
    return page.messages.actions.where((0,names/* namesOf */.eZ)(page, resourceIds, MOST_NAMES), (0,names/* accountOf */.XP)(page, account), (0,untrusted/* untrusted */.b)(region));
}
function doneText(page, outcome) {
    const { state, day, measurements } = outcome;
    const { formats, messages } = page;
    const words = messages.issues.tasks;
    const what = placeOf(page, outcome.resourceIds, outcome);
    const last = measurements.at(-1);
    if (state === 'measured' && last)
        return words.measured(what, formats.money(last.monthly));
    return (state === 'gone' ? words.gone : words.done)(what, formats.day(day));
}

// EXTERNAL MODULE: ./build/src/render/inert-text.js
var inert_text = __webpack_require__(28280);
;// CONCATENATED MODULE: ./build/src/render/issues/issue-labels.js


/** Characters of a label that GitHub takes. */
const LABEL_CHARACTERS = 50;
/**
 * What an issue can be filtered by: service, action, effort, tenant, team, what the owner's rule and the configuration add.
 * No commas, as GitHub lists labels with them; each once, whatever its case and spaces, as people wrote it where they did.
 */
function issueLabels(subject, { tenant, extraLabels }) {
    const labels = [
        issue_tracker/* ISSUE_LABEL */.V,
        ...aboutOf(subject),
        labelled('tenant', tenant),
        ...[...ownerOf(subject), ...extraLabels].map(ownLabel),
    ].filter((label) => label !== null);
    return [...new Map(labels.map((label) => [label.toLowerCase().replaceAll(' ', ''), label])).values()];
}
function aboutOf(subject) {
    const first = firstOf(subject);
    if (first) {
        return [
            labelled('service', first.serviceName.replace(/^(?:Amazon|AWS) /, '')),
            labelled('action', kebab(first.actionType)),
            labelled('effort', kebab(first.implementationEffort)),
        ];
    }
    const [done] = subject.kind === 'group' ? subject.done : [];
    return done ? [labelled('service', done.service), labelled('action', kebab(done.actionType))] : [];
}
function ownerOf(subject) {
    const owner = firstOf(subject)?.owner;
    if (owner)
        return [`team:${owner.team}`, ...owner.labels];
    const [done] = subject.kind === 'group' ? subject.done : [];
    return done?.team ? [`team:${done.team}`] : [];
}
function firstOf(subject) {
    return subject.kind === 'single' ? subject.recommendation : (subject.recommendations[0] ?? null);
}
/** `kind:value` of small letters and digits, as many whole words as fit; `null` where nothing of the value is left. */
function labelled(kind, value) {
    const words = value
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
    let label = '';
    for (const word of words) {
        const longer = label === '' ? `${kind}:${word}` : `${label}-${word}`;
        if (longer.length > LABEL_CHARACTERS)
            break;
        label = longer;
    }
    return label === '' ? null : label;
}
/** A label that people chose: as they wrote it, where GitHub takes it. */
function ownLabel(text) {
    const label = (0,inert_text/* inertText */.UJ)(text.replaceAll(',', ' '));
    return label === '' || label.length > LABEL_CHARACTERS ? null : label;
}
function kebab(word) {
    return word.replace(/(?<=[a-z])(?=[A-Z])/g, '-');
}

;// CONCATENATED MODULE: ./build/src/render/issues/issue-title.js



/** Characters of a title that GitHub takes. */
const TITLE_CHARACTERS = 256;
/** Imperative, with the resource and the amount a month. Plain text on one line: whatever is in a name does nothing. */
function issueTitle(page, subject) {
    const words = page.messages.issues;
    const { action, kind, resources, amount } = issue_title_aboutOf(page, subject);
    const many = words.resources(page.formats, resources.length);
    const [only] = resources;
    const one = subject.kind === 'single' && only !== undefined ? titleName(shortName(only)) : null;
    const steps = [...(one === null ? [] : [words.named(one, kind), one]), words.named(many, kind), many];
    const titled = (what) => {
        const imperative = action ? words.titles[action](what) : what;
        return amount === '' ? imperative : words.saves(imperative, amount);
    };
    return (0,fitting/* fitting */._Q)(steps.map((what) => () => titled(what)), (0,fitting/* withinCharacters */.KV)(TITLE_CHARACTERS));
}
function issue_title_aboutOf(page, subject) {
    if (subject.kind === 'single')
        return aboutOpen(page, [subject.recommendation]);
    return subject.recommendations.length > 0
        ? aboutOpen(page, subject.recommendations)
        : aboutDone(page, subject.done);
}
function aboutOpen(page, all) {
    const [first] = all;
    return {
        action: first?.actionType ?? null,
        kind: first ? kindOf(first) : '',
        resources: all.map(({ resourceId }) => resourceId),
        amount: (0,sums_of/* amountsText */.Pn)(page, (0,sums_of/* sumsOf */.yg)(all.map(sums_of/* netOf */.HN))),
    };
}
function kindOf({ actionType, serviceName, check }) {
    const service = titleName(serviceName);
    return actionType === 'Configure' ? `${service}, ${titleName(check)}` : service;
}
function aboutDone(page, all) {
    const [first] = all;
    return {
        action: first?.actionType ?? null,
        kind: titleName(first?.service ?? ''),
        resources: all.flatMap(({ resourceIds }) => resourceIds),
        amount: (0,sums_of/* amountsText */.Pn)(page, (0,sums_of/* sumsOf */.yg)(all.map(({ net }) => net))),
    };
}

;// CONCATENATED MODULE: ./build/src/render/issues/issue-text.js




/** Title, body and labels of an issue. Same report, same text. */
function issueText(subject, parts) {
    return {
        title: issueTitle(parts.page, subject),
        body: subject.kind === 'single' ? (0,single_body/* singleBody */.JS)(parts, subject.recommendation) : groupBody(parts, subject),
        labels: issueLabels(subject, parts),
    };
}

;// CONCATENATED MODULE: ./build/src/channels/issues/issue-words.js


/** GitHub takes so many for one issue. */
const MOST_ASSIGNEES = 10;
/** The text of an issue in the repository it is for, with those of its owner who can be assigned there. */
async function wordsOf(parts, repository, subject, marker) {
    const { page, links, guide, settings } = parts;
    const { assigned, others } = await assigneesOf(parts, repository, subject);
    const words = issueText(subject, {
        page,
        links,
        guide,
        marker: (0,issues_marker/* markerText */.U7)(marker),
        tenant: page.report.tenant,
        mentionTeams: settings.mentionTeams,
        unassignable: others,
        extraLabels: settings.labels,
    });
    return { ...words, assignees: assigned };
}
/** A team can own something and not be assigned. `others`: people who cannot be, or are more than GitHub takes. */
async function assigneesOf({ tracker }, repository, subject) {
    const people = (issue_words_firstOf(subject)?.owner?.handles ?? []).filter((handle) => !handle.includes('/'));
    const [assigned, others] = [[], []];
    for (const login of people) {
        const hasRoom = assigned.length < MOST_ASSIGNEES;
        (hasRoom && (await tracker.isAssignable(repository, login)) ? assigned : others).push(login);
    }
    return { assigned, others };
}
function issue_words_firstOf(subject) {
    return subject.kind === 'single' ? subject.recommendation : (subject.recommendations[0] ?? null);
}

// EXTERNAL MODULE: ./build/src/core/period.js
var period = __webpack_require__(62708);
;// CONCATENATED MODULE: ./build/src/render/issues/comment-blocks.js





/** A comment of some sentences, with its marker below. Where it does not fit, the last sentences are left out. */
function commentOf(sentences, marker) {
    const steps = sentences.map((_, left) => () => render(sentences.slice(0, sentences.length - left)));
    return (0,fitting/* fitting */._Q)(steps, (0,fitting/* withinCharacters */.KV)(fitting/* GITHUB_BODY */.Vn));
    function render(shown) {
        return (0,markdown_of/* markdownOf */.R)([(0,blocks/* paragraph */.FY)((0,phrase/* joinInline */.EN)(shown, ' ')), (0,hidden_marker/* hiddenMarker */.z)(marker)]);
    }
}

;// CONCATENATED MODULE: ./build/src/render/issues/comments.js








/** Why an issue is closed: what became of what it is about, the estimate, and when the saving is known. */
function doneComment(page, outcomes, marker) {
    const { formats, messages } = page;
    const words = messages.issues.comments;
    const estimate = (0,sums_of/* amountsText */.Pn)(page, (0,sums_of/* sumsOf */.yg)(outcomes.map(({ net }) => net)));
    const found = outcomes.filter(({ state }) => state !== 'gone');
    const last = found
        .flatMap(({ measuredAfter }) => measuredAfter ?? [])
        .toSorted()
        .at(-1);
    return commentOf([
        words[whyOver(outcomes)],
        estimate === '' ? words.noEstimate : words.estimate(estimate),
        ...(last ? [words.after(formats.day(last))] : []),
    ], marker);
}
/** What is least certain of several: nobody is thanked for what may only have vanished. */
function whyOver(outcomes) {
    if (outcomes.some(({ state }) => state === 'absent'))
        return 'absent';
    return outcomes.every(({ state }) => state === 'gone') ? 'gone' : 'done';
}
/** What was saved, beside what was estimated. */
function measuredComment(page, { measurements, net }, marker) {
    const { messages } = page;
    const last = measurements.at(-1);
    if (!last)
        return commentOf([messages.issues.comments.noMeasure], marker);
    return commentOf([...measuredSentences(page, last), ...comparedWith(page, last, net)], marker);
}
function measuredSentences(page, saving) {
    const { formats, messages } = page;
    const words = messages.issues.comments;
    const { monthly, after, before, cash, state, formula } = saving;
    const amount = (0,blocks/* strong */.ko)(formats.money((0,money/* absoluteMoney */.m6)(monthly)));
    const say = monthly.amount.units < 0n ? words.lost : words.measured;
    return [
        say(amount, formats.period(after), formats.period(before)),
        ...(cash && cash.amount.units > 0n ? [words.cash(formats.money(cash))] : []),
        words.formula((0,untrusted/* untrusted */.b)(formula)),
        ...(state === 'provisional' ? [words.provisional] : []),
    ];
}
function comparedWith({ formats, messages }, { monthly }, net) {
    const words = messages.issues.comments;
    if (!net || net.currency !== monthly.currency || monthly.amount.units < 0n)
        return [];
    const ratio = (0,money/* ratioOfMoney */.D)(monthly, net);
    return ratio ? [words.ofEstimate(formats.money(net), formats.percent(ratio))] : [];
}
/** It was over, and is recommended again. */
function returnedComment(page, recommendation, marker) {
    const words = page.messages.issues.comments;
    const net = (0,sums_of/* netOf */.HN)(recommendation);
    return commentOf([
        words.returned,
        ...(net ? [words.returnedAmount((0,blocks/* strong */.ko)(page.formats.money(net)))] : []),
        (0,evidence_text/* evidenceText */.r)(recommendation.evidence),
    ], marker);
}
/** Its state is another one now, and who decided that. */
function stateComment(page, change, recommendation, marker) {
    return commentOf([page.messages.issues.comments.states[change], ...decidedBy(page, change, recommendation)], marker);
}
function decidedBy(page, change, { acceptance, exemption }) {
    const words = page.messages.issues.comments;
    if (change === 'accepted' && acceptance) {
        return [words.acceptedBy((0,untrusted/* untrusted */.b)(acceptance.owner)), ...ticketOf(page, acceptance.ticket)];
    }
    if (change !== 'exempt' || !exemption)
        return [];
    const { reason, owner, expires, ticket } = exemption;
    const until = (0,period/* parseDay */.Iq)(expires);
    return [
        words.exemptBy((0,untrusted/* untrusted */.b)(reason), (0,untrusted/* untrusted */.b)(owner), until ? page.formats.day(until) : (0,untrusted/* untrusted */.b)(expires)),
        ...ticketOf(page, ticket),
    ];
}
function ticketOf({ messages }, ticket) {
    return ticket === undefined ? [] : [messages.issues.comments.ticket((0,untrusted/* untrusted */.b)(ticket))];
}
/** Another issue is kept. @param keptUrl Where GitHub shows it. */
function duplicateComment({ messages }, keptUrl, marker) {
    const words = messages.issues.comments;
    return commentOf([words.duplicate((0,issue_links/* webLink */.Dl)(keptUrl, words.keptIssue))], marker);
}
/** @param by Login of who asked for it; the empty text where it is not known. */
function snoozedComment({ formats, messages }, until, by, marker) {
    const words = messages.issues.comments;
    return commentOf([words.snoozed(formats.day(until), by === '' ? words.somebody : (0,untrusted/* untrusted */.b)(by))], marker);
}
function snoozeEndedComment({ messages }, marker) {
    return commentOf([messages.issues.comments.snoozeEnded], marker);
}
/** A person closed it as not planned: for how long that holds, and how to decide for longer. */
function notPlannedComment({ formats, messages }, until, marker) {
    return commentOf([messages.issues.comments.notPlanned(formats.day(until))], marker);
}
/** @param login Of who wrote a command without the rights for it. */
function refusedCommandComment({ messages }, login, marker) {
    return commentOf([messages.issues.comments.refused((0,untrusted/* untrusted */.b)(login))], marker);
}

;// CONCATENATED MODULE: ./build/src/channels/issues/remark-text.js


/** A comment as it is written, with the line it is found again by. */
function remarkText(page, comment) {
    const marker = (0,comment_marker/* commentMarker */.Q)(comment.key);
    switch (comment.kind) {
        case 'done':
            return doneComment(page, comment.outcomes, marker);
        case 'measured':
            return measuredComment(page, comment.outcome, marker);
        case 'returned':
            return returnedComment(page, comment.recommendation, marker);
        case 'state':
            return stateComment(page, comment.change, comment.recommendation, marker);
        case 'duplicate':
            return duplicateComment(page, comment.url, marker);
        case 'snoozed':
            return snoozedComment(page, comment.until, comment.by, marker);
        case 'snooze-ended':
            return snoozeEndedComment(page, marker);
        case 'not-planned':
            return notPlannedComment(page, comment.until, marker);
        case 'refused':
            return refusedCommandComment(page, comment.login, marker);
    }
}

;// CONCATENATED MODULE: ./build/src/channels/issues/perform-step.js






/** The outbox' name of an issue that is opened once, whatever is in it; once more where the token is another one's. */
function openItem({ repository, key, beside, }) {
    const again = beside === 0 ? '' : ` beside ${beside}`;
    return { what: `new issue in ${repository}`, item: `open ${repository} ${key}${again}`, content: '' };
}
function performStep(parts, step) {
    return step.kind === 'open' ? perform_step_open(parts, step) : change(parts, step);
}
async function perform_step_open(parts, step) {
    const { repository, key, subject, marker } = step;
    const result = await written(parts, openItem(step), {
        find: () => parts.findOpened(repository, key),
        send: async () => {
            const text = await wordsOf(parts.words, repository, subject, marker);
            return (await parts.tracker.create(repository, text)).url;
        },
    });
    const { delivery } = result;
    const url = 'reference' in delivery ? delivery.reference : null;
    return { step, written: [result], done: isThere(result), url };
}
/** What is said comes first. It is not changed while that may be missing, unless nothing can be said there. */
async function change(parts, step) {
    const { issue } = step.own;
    const all = [];
    for (const comment of step.comments) {
        const result = await say(parts, issue, comment);
        all.push(result);
        if (!isThere(result) && result.refusal !== 'locked')
            return { step, written: all, done: false, url: null };
    }
    if (step.marker)
        all.push(await rewrite(parts, step));
    return {
        step,
        written: all,
        done: all.every((each) => isThere(each) || each.refusal === 'locked'),
        url: null,
    };
}
function say(parts, issue, comment) {
    const item = {
        what: `comment on ${named(issue)}`,
        item: `comment ${named(issue)} ${comment.key}`,
        content: '',
    };
    return written(parts, item, {
        find: async () => {
            const there = await parts.tracker.comments(issue);
            return there.some((each) => (0,comment_marker/* commentKey */.T)(each) === comment.key) ? issue.url : null;
        },
        send: async () => (await parts.tracker.comment(issue, remarkText(parts.words.page, comment))).url,
    });
}
/** Its text as it was read is part of what is delivered: the same change of another text is another delivery. */
function rewrite(parts, step) {
    const { own, subject, turn, removedLabels } = step;
    const { issue } = own;
    const marker = step.marker ?? own.marker;
    const item = {
        what: named(issue),
        item: `change ${named(issue)}`,
        content: `${issue.updatedAt} ${(0,issues_marker/* markerText */.U7)(own.marker)} ${(0,issues_marker/* markerText */.U7)(marker)}`,
    };
    return written(parts, item, {
        find: async () => null,
        send: async () => {
            const text = subject && (await wordsOf(parts.words, issue.repository, subject, marker));
            const reassigned = marker.owner !== own.marker.owner;
            const changes = changesTo(issue, { text, marker, removedLabels, reassigned });
            await parts.tracker.update(issue, { ...changes, ...turn });
            return issue.url;
        },
    });
}
function named({ repository, number }) {
    return `issue #${number} of ${repository}`;
}

;// CONCATENATED MODULE: ./build/src/channels/issues/keep-dashboard.js








const KEY = 'dashboard';
/** Opens the one issue that lists everything, or brings it up to date. Nothing where it stands so already, or people closed it as not planned. */
async function keepDashboard(parts, now) {
    const home = (0,own_issue/* homesAmong */.rH)(now.own).byKey.get(KEY);
    const { asOf: day } = parts.words.page.report;
    const marker = home
        ? { ...home.marker, day }
        : {
            tenant: now.tenant,
            about: { kind: 'dashboard' },
            state: 'open',
            day,
            until: null,
            via: null,
            heard: null,
            net: null,
            owner: null,
            turn: 0,
        };
    const text = textOf(parts, now, marker);
    if (!home)
        return opened(parts, now, text);
    if (home.issue.state === 'closed' && home.issue.stateReason === 'not_planned')
        return [];
    await pinned(parts, home.issue);
    return refreshed(parts, home.issue, marker, text);
}
function textOf({ words }, now, marker) {
    const { page, links, settings } = words;
    const { told, known, addresses, snoozed, waiting } = now;
    const candidates = [...told.candidates.values()].toSorted((a, b) => told.byWorth({ worth: a.worth, key: a.recommendation.fingerprint }, { worth: b.worth, key: b.recommendation.fingerprint }));
    const rows = candidates.map(({ recommendation }) => ({
        recommendation,
        issueUrl: addresses.get(recommendation.fingerprint) ?? null,
    }));
    const text = dashboardText(page, {
        tenant: page.report.tenant,
        rows: known ? rows : null,
        waiting,
        snoozed: snoozed.size,
        exempt: [...told.exempt.keys()].filter((each) => !snoozed.has(each)).length,
        // The address of the run is another one each time, and so would be the text.
        links: { ...links, run: null },
        marker: (0,issues_marker/* markerText */.U7)(marker),
    });
    return { ...text, labels: [issue_tracker/* ISSUE_LABEL */.V, ...settings.labels], assignees: [] };
}
async function opened(parts, { repository, foreign }, text) {
    const item = {
        ...openItem({ repository, key: KEY, beside: foreign.get(KEY) ?? 0 }),
        what: `dashboard in ${repository}`,
    };
    const made = [];
    const result = await written(parts, item, {
        find: () => parts.findOpened(repository, KEY),
        send: async () => {
            const issue = await parts.tracker.create(repository, text);
            made.push(issue);
            return issue.url;
        },
    });
    for (const issue of made)
        await pinned(parts, issue);
    return [result];
}
/** Tried by each run until it is, and then never again: what a person unpins later is theirs. That it is not yet is no fault: a repository pins three at most. */
async function pinned(parts, issue) {
    const item = { what: `pin of ${issue.url}`, item: `pin ${issue.url}`, content: '' };
    const send = async () => {
        if (await parts.tracker.pin(issue))
            return issue.url;
        throw new core_outbox/* NotDelivered */.g('The dashboard is not pinned.', { postponed: true });
    };
    await written(parts, item, { find: async () => null, send });
}
async function refreshed(parts, issue, marker, text) {
    const changes = changesTo(issue, { text, marker, removedLabels: [], reassigned: false });
    const turn = issue.state === 'closed' ? { state: 'open', stateReason: 'reopened' } : {};
    const all = { ...changes, ...turn };
    if (Object.keys(all).length === 0)
        return [];
    const item = {
        what: `dashboard, ${named(issue)}`,
        item: `change ${named(issue)}`,
        content: `${issue.updatedAt} ${JSON.stringify(all)}`,
    };
    const send = async () => {
        await parts.tracker.update(issue, all);
        return issue.url;
    };
    return [await written(parts, item, { find: async () => null, send })];
}

;// CONCATENATED MODULE: ./build/src/channels/issues/lasting-issues.js

/** Of the issues before and what was done to them; those that tell again what another does are none. */
function lastingIssues(own, done) {
    const changes = new Map();
    const opened = [];
    for (const { step, done: isDone, url } of done) {
        if (!isDone)
            continue;
        if (step.kind === 'change')
            changes.set(step.own.issue.url, step);
        else if (url !== null && url !== '')
            opened.push(openedIssue(step, url));
    }
    const homes = [...(0,own_issue/* homesAmong */.rH)(own).byKey.values()].map(({ issue, marker }) => {
        const change = changes.get(issue.url);
        const state = change?.turn?.state ?? issue.state;
        return { url: issue.url, open: state === 'open', marker: change?.marker ?? marker };
    });
    return [...homes, ...opened].filter(({ marker }) => marker.about.kind !== 'dashboard');
}
function openedIssue({ marker }, url) {
    return { url, open: true, marker };
}
/** The issue that lists each fingerprint as still to be done: its own before that of a group. */
function addressesOf(issues) {
    const groupsFirst = issues.toSorted((a, b) => Number(a.marker.about.kind === 'single') - Number(b.marker.about.kind === 'single'));
    return new Map(groupsFirst.flatMap(({ url, marker }) => listedBy(marker).map((each) => [each, url])));
}
function listedBy(marker) {
    return marker.about.kind === 'group' ? marker.about.fingerprints : (0,own_issue/* fingerprintsOf */.tm)(marker);
}
/** The open issue about each recommendation that has one. */
function openAddresses(issues, recommendations) {
    const addresses = addressesOf(issues.filter(({ open }) => open));
    return new Map(recommendations.flatMap(({ fingerprint }) => {
        const url = addresses.get(fingerprint);
        return url === undefined ? [] : [[fingerprint, url]];
    }));
}
/** Fingerprints of what people postponed. */
function snoozedBy(issues) {
    const snoozed = issues.filter(({ open, marker }) => open && marker.state === 'snoozed');
    return new Set(snoozed.flatMap(({ marker }) => listedBy(marker)));
}

;// CONCATENATED MODULE: ./build/src/channels/issues/perform-all.js


/** One after the other, as GitHub asks of those who write, until it takes no more. */
async function performAll(parts, steps) {
    const done = [];
    for (const [index, step] of steps.entries()) {
        const last = await performStep(parts, step);
        done.push(last);
        const limit = last.written.find(isLimit);
        if (limit)
            return { done, left: leftAfter(limit.delivery, steps.length - index - 1) };
    }
    return { done, left: null };
}
function leftAfter(limit, count) {
    if (count === 0 || !('reason' in limit))
        return null;
    return { what: `${count} more changes of issues`, state: 'postponed', reason: limit.reason };
}

;// CONCATENATED MODULE: ./build/src/channels/issues/caps.js
const WEEK_MS = 7 * 86_400_000;
/** The first ones that no limit forbids. */
function withinCaps(wanted, own, { now, readable, settings, }) {
    const opened = [];
    const waiting = { owner: 0, run: 0, repository: 0 };
    const byOwner = openedLately(own, now);
    for (const step of wanted) {
        const owner = step.marker.owner ?? '';
        const already = byOwner.get(owner) ?? 0;
        if (!readable.has(step.repository))
            waiting.repository += 1;
        else if (already >= settings.maxOpenPerOwnerWeek)
            waiting.owner += 1;
        else if (opened.length >= settings.maxNewPerRun)
            waiting.run += 1;
        else {
            opened.push(step);
            byOwner.set(owner, already + 1);
        }
    }
    return { opened, waiting };
}
/** By the hash of the owner. What was closed since was opened all the same. */
function openedLately(own, now) {
    const since = Date.parse(now) - WEEK_MS;
    const counts = new Map();
    for (const { issue, marker } of own) {
        if (marker.about.kind === 'dashboard' || Date.parse(issue.createdAt) <= since)
            continue;
        counts.set(marker.owner ?? '', (counts.get(marker.owner ?? '') ?? 0) + 1);
    }
    return counts;
}

// EXTERNAL MODULE: ./build/src/channels/issues/labels-like.js
var labels_like = __webpack_require__(62598);
;// CONCATENATED MODULE: ./build/src/channels/issues/measured-outcome.js
/** The first checkpoint whose months are invoiced; `null`: not measured yet, or not for good. */
function firstMeasured({ measurements }) {
    const final = measurements.filter(({ state }) => state === 'measured').map(({ checkpoint }) => checkpoint);
    return final.toSorted((a, b) => a - b)[0] ?? null;
}
/** Whether each that can be measured is: what vanished with its group or account cannot. */
function areMeasured(outcomes) {
    const measurable = outcomes.filter(({ state }) => state !== 'gone');
    return measurable.length > 0 && measurable.every((each) => firstMeasured(each) !== null);
}

;// CONCATENATED MODULE: ./build/src/channels/issues/standing.js


/** Members one issue lists at most; a list of more is not read. */
const MOST_MEMBERS = 150;
const MOST_DONE = 100;
function standingOfSingle(about, told) {
    const { fingerprint } = about;
    const from = (known) => [known.get(fingerprint) ?? []].flat();
    return {
        about,
        recommended: from(told.candidates),
        exempt: from(told.exempt),
        done: from(told.outcomes),
        unseen: Number(!isTold(fingerprint, told)),
        left: [],
    };
}
/**
 * A group lists its findings of today, what became of those it listed before, and those nobody looked at.
 * @param members The group's findings, the largest first.
 * @param taken Those that have an issue of their own, or get one now.
 */
function standingOfGroup(about, members, taken, told) {
    const isOther = (each) => !taken.has(each) && !told.candidates.has(each);
    const before = (0,in_order/* distinct */.d)([...about.fingerprints, ...about.done]).filter(isOther);
    const unseen = about.fingerprints.filter((each) => isOther(each) && !isTold(each, told));
    const done = before.flatMap((each) => told.outcomes.get(each) ?? []).toSorted(newestFirst);
    const [recommended, ticked] = [mostOf(members, about.fingerprints), done.slice(0, MOST_DONE)];
    const listed = recommended.map(({ recommendation }) => recommendation.fingerprint);
    return {
        about: {
            ...about,
            fingerprints: (0,in_order/* distinct */.d)([...listed, ...unseen]),
            done: (0,in_order/* distinct */.d)(ticked.map(({ fingerprint }) => fingerprint)),
        },
        recommended,
        exempt: before.flatMap((each) => told.exempt.get(each) ?? []),
        done: ticked,
        unseen: unseen.length,
        left: about.fingerprints.filter((each) => taken.has(each)),
    };
}
/** Those that are listed already come first, so that amounts that move a little change no list. */
function mostOf(members, listed) {
    if (members.length <= MOST_MEMBERS)
        return members;
    const before = new Set(listed);
    const [old, others] = [true, false].map((wanted) => members.filter(({ recommendation }) => before.has(recommendation.fingerprint) === wanted));
    const kept = new Set([...(old ?? []), ...(others ?? [])].slice(0, MOST_MEMBERS));
    return members.filter((each) => kept.has(each));
}
function isTold(fingerprint, { candidates, exempt, outcomes }) {
    return candidates.has(fingerprint) || exempt.has(fingerprint) || outcomes.has(fingerprint);
}
function newestFirst(a, b) {
    return (0,in_order/* inOrder */.a)(b.day, a.day) || (0,in_order/* inOrder */.a)(a.fingerprint, b.fingerprint);
}
/** What some bring together a month; `null`: none has an amount. Of one currency, as groups are. */
function worthTogether(candidates) {
    const [first, ...others] = candidates.flatMap(({ worth }) => worth ?? []);
    return first ? others.filter(({ currency }) => currency === first.currency).reduce(money/* addMoney */.qy, first) : null;
}
/** What its text is made of; `null`: nothing is left to tell of. */
function subjectOf({ about, recommended, done }) {
    const recommendations = recommended.map(({ recommendation }) => recommendation);
    if (about.kind === 'group')
        return { kind: 'group', recommendations, done };
    const [recommendation] = recommendations;
    return recommendation ? { kind: 'single', recommendation } : null;
}

// EXTERNAL MODULE: ./build/src/channels/issues/verdict.js + 1 modules
var issues_verdict = __webpack_require__(80667);
;// CONCATENATED MODULE: ./build/src/channels/issues/change-parts.js





function unchanged(own) {
    return {
        kind: 'change',
        own,
        comments: [],
        marker: null,
        turn: null,
        subject: null,
        removedLabels: [],
        worth: own.marker.net,
    };
}
/** Another state is noted and told, and the text stays. */
function noted(own, next, remarks) {
    const marker = { ...own.marker, until: null, via: null, ...next, turn: own.marker.turn + 1 };
    return { ...unchanged(own), comments: commentsOf(remarks, marker), marker };
}
/** The text is written anew, by what is recommended now. */
function rewritten({ own, standing }, remarks) {
    const state = recommendedState(standing);
    const worth = worthTogether(standing.recommended);
    const marker = {
        ...own.marker,
        about: standing.about,
        state,
        until: null,
        via: null,
        net: (0,issues_marker/* markedAmount */.nx)(worth),
        owner: standing.recommended[0]?.owner ?? null,
        turn: own.marker.turn + Number(state !== own.marker.state || own.issue.state === 'closed'),
    };
    return {
        ...unchanged(own),
        comments: commentsOf(remarks, marker),
        marker,
        subject: subjectOf(standing),
        removedLabels: (0,labels_like/* labelsLike */.j)(own.issue, issues_verdict/* SNOOZE_LABEL */.Mw),
        worth,
    };
}
/** What is noted while something is recommended. What people took of a group is told in its list. */
function recommendedState({ recommended, about, }) {
    const isTaken = about.kind === 'single' && recommended.every(({ recommendation }) => recommendation.state === 'accepted');
    return isTaken ? 'accepted' : 'open';
}
function commentsOf(remarks, marker) {
    return remarks.map((remark) => ({ ...remark, key: keyOf(remark, marker) }));
}
/** The same where a run ended in between, so that nobody reads it twice; another one at another turn of events. */
function keyOf(remark, { turn }) {
    if (remark.kind === 'measured')
        return `measured-${firstMeasured(remark.outcome) ?? 0}-${turn}`;
    return `${remark.kind === 'state' ? remark.change : remark.kind}-${turn}`;
}

;// CONCATENATED MODULE: ./build/src/channels/issues/groups.js



/** What a group that is over leaves behind is spread anew. */
const LEFT = new Set([
    'absent',
    'done',
    'gone',
    'measured',
    'duplicate',
]);
/**
 * What has an issue of its own keeps it, whatever it is worth today; what a group lists stays in that group, also where its
 * owner changed, so that nobody reads of it twice. The rest goes by its worth.
 * @param candidates The largest first.
 */
function spreadOver(candidates, homes, rules) {
    const listed = listedIn(homes);
    // What a group lists stays in it without an amount as well: that it has none today is no reason to close anything.
    const free = candidates.filter(({ worth, recommendation: { fingerprint } }) => (worth !== null || listed.has(fingerprint)) && !homes.byKey.has(`fp ${fingerprint}`));
    const singles = free.filter((each) => {
        const group = listed.get(each.recommendation.fingerprint);
        return isLarge(each, rules) && !(group && rules.rests(group.own));
    });
    const alone = new Set(singles);
    const keyed = free.flatMap((each) => {
        const group = listed.get(each.recommendation.fingerprint);
        const key = group?.key ?? (alone.has(each) ? null : each.group);
        return key === null ? [] : [{ key, each }];
    });
    const groups = Map.groupBy(keyed, ({ key }) => key);
    return { singles, groups: new Map([...groups].map(([key, some]) => [key, some.map(({ each }) => each)])) };
}
function isLarge({ worth }, { thresholdOf }) {
    return worth !== null && (0,money/* compareMoney */.Qb)(worth, thresholdOf(worth.currency)) >= 0;
}
/** The group that lists a fingerprint as still to be done. */
function listedIn({ byKey }) {
    const listed = new Map();
    const inOneOrder = [...byKey].toSorted(([a], [b]) => (0,in_order/* inOrder */.a)(a, b));
    for (const [, own] of inOneOrder) {
        const { about, state } = own.marker;
        if (about.kind !== 'group' || LEFT.has(state))
            continue;
        for (const fingerprint of about.fingerprints) {
            if (!listed.has(fingerprint))
                listed.set(fingerprint, { key: about.key, own });
        }
    }
    return listed;
}
/** Several that are only together worth an issue. */
function isWorthAnIssue(members, thresholdOf) {
    const worth = worthTogether(members);
    return members.length > 1 && worth !== null && (0,money/* compareMoney */.Qb)(worth, thresholdOf(worth.currency)) >= 0;
}

;// CONCATENATED MODULE: ./build/src/channels/issues/situation.js
const OVER = new Set(['absent', 'done', 'gone', 'measured']);
/** Whether it was noted that what an issue is about is not recommended any more. */
function isNotedOver(state) {
    return OVER.has(state);
}

;// CONCATENATED MODULE: ./build/src/channels/issues/once-over.js




/**
 * What is to be done to an issue of which nothing is recommended any more, each part with its outcome: closed as completed
 * where it is open. What a person closed as not planned stays that; what a person opened again stays open.
 */
function onceOver(situation) {
    const { own, standing, verdict } = situation;
    const { state } = own.marker;
    const isOpen = own.issue.state === 'open';
    if (verdict.declined || state === 'duplicate' || (state === 'exempt' && !isOpen))
        return null;
    const next = stateAfter(standing.done);
    if (isNotedOver(state)) {
        return next === 'measured' && state !== 'measured' ? over(situation, next, measured(situation)) : null;
    }
    const done = { kind: 'done', outcomes: standing.done };
    const step = over(situation, next, [done, ...(next === 'measured' ? measured(situation) : [])]);
    return { ...step, turn: isOpen ? { state: 'closed', stateReason: 'completed' } : null };
}
/** The list of a group is written anew, with its last ticks; the text of a single one tells what was recommended. */
function over({ own, standing }, state, remarks) {
    const step = noted(own, { state }, remarks);
    return {
        ...step,
        marker: step.marker && { ...step.marker, about: standing.about },
        subject: subjectOf(standing),
    };
}
/** What is least certain of several. */
function stateAfter(done) {
    if (areMeasured(done))
        return 'measured';
    if (done.some(({ state }) => state === 'absent'))
        return 'absent';
    return done.every(({ state }) => state === 'gone') ? 'gone' : 'done';
}
/** Of a group, what each saves is told in its list. */
function measured({ standing: { about, done } }) {
    return about.kind === 'single' ? done.map((outcome) => ({ kind: 'measured', outcome })) : [];
}

;// CONCATENATED MODULE: ./build/src/channels/issues/while-held.js


/** What people said of an issue and still holds is noted once, and nothing else is done meanwhile. `nothing`: they said nothing. */
function whileHeld({ own, verdict, asOf }) {
    const { declined, snoozed } = verdict;
    const { state, until } = own.marker;
    if ((0,issues_verdict/* isHeld */.i7)(declined, asOf)) {
        if (state === 'declined' && until === declined.until)
            return null;
        const next = { state: 'declined', until: declined.until };
        return noted(own, next, [{ kind: 'not-planned', until: declined.until }]);
    }
    if ((0,issues_verdict/* isHeld */.i7)(snoozed, asOf)) {
        if (state === 'snoozed' && until === snoozed.until)
            return null;
        const next = { state: 'snoozed', until: snoozed.until, via: snoozed.via };
        return noted(own, next, [{ kind: 'snoozed', until: snoozed.until, by: snoozed.by }]);
    }
    return 'nothing';
}
/** Nothing an issue is about is to be done, by the configuration: it is closed, unless people see that otherwise. */
function whileExempt({ own, standing }) {
    const [recommendation] = standing.exempt;
    // What a person closed is left alone, and so is what a person opened again though it is exempt.
    if (!recommendation || own.issue.state === 'closed' || own.marker.state === 'exempt')
        return null;
    // Decided on an issue when the report was made, and taken back since: the next report knows.
    if (recommendation.exemption?.origin === 'issue')
        return null;
    const step = noted(own, { state: 'exempt' }, [{ kind: 'state', change: 'exempt', recommendation }]);
    return { ...step, turn: { state: 'closed', stateReason: 'not_planned' } };
}

// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
;// CONCATENATED MODULE: ./build/src/channels/issues/while-recommended.js







/** Days after which something closed as done that still is found is opened again: metrics look back that long. */
const DAYS_TO_SHOW = 14;
/** What is to be done to an issue whose subject is recommended, and that nobody postponed or declined. */
function whileRecommended(situation) {
    return situation.own.issue.state === 'open' ? whileOpen(situation) : whileClosed(situation);
}
function whileOpen(situation) {
    const [before, now] = [situation.own.marker.state, recommendedState(situation.standing)];
    if (before === now)
        return moved(situation) ? rewritten(situation, []) : null;
    if (isNotedOver(before))
        return rewritten(situation, returned(situation));
    if (before === 'snoozed')
        return rewritten(situation, [{ kind: 'snooze-ended' }]);
    if (now === 'accepted')
        return rewritten(situation, said(situation, 'accepted'));
    return rewritten(situation, before === 'accepted' ? said(situation, 'no-longer-accepted') : []);
}
/** What we closed is opened again; what people closed, when what they said does not hold any more. */
function whileClosed(situation) {
    const { own, verdict, asOf } = situation;
    const { state } = own.marker;
    if (isNotedOver(state) || state === 'duplicate')
        return reopened(situation, returned(situation));
    if (state === 'exempt' || verdict.declined)
        return reopened(situation, said(situation, 'exemption-ended'));
    return asOf > heldUntil(situation) ? reopened(situation, said(situation, 'still-found')) : null;
}
/** Closed by a person as done: it stays so while it may take until it shows. As a duplicate: as one that is not planned. */
function heldUntil({ own: { issue }, asOf, settings: { notPlannedDays } }) {
    const closed = (0,period/* parseDay */.Iq)((issue.closedAt ?? '').slice(0, 10)) ?? asOf;
    return (0,period/* addDays */.fi)(closed, issue.stateReason === 'duplicate' ? notPlannedDays : DAYS_TO_SHOW);
}
function reopened(situation, remarks) {
    return { ...rewritten(situation, remarks), turn: { state: 'open', stateReason: 'reopened' } };
}
/** Whether a reader would decide otherwise: the amount by its share, the owner, or what a group lists. */
function moved({ own: { marker }, standing, settings }) {
    const [now, before] = [(0,issues_marker/* markedAmount */.nx)(worthTogether(standing.recommended)), marker.net];
    if (standing.recommended[0]?.owner !== marker.owner)
        return true;
    if (JSON.stringify(standing.about) !== JSON.stringify(marker.about))
        return true;
    if (!now || !before || now.currency !== before.currency)
        return now !== before;
    const allowed = (0,money/* multiplyMoney */.Zx)(before, (0,decimal/* decimal */._)(String(settings.updateRatio)));
    return (0,money/* compareMoney */.Qb)((0,money/* absoluteMoney */.m6)((0,money/* subtractMoney */.$w)(now, before)), allowed) > 0;
}
/** Of a group, the one worth most stands for all. */
function returned({ standing }) {
    return standing.recommended.slice(0, 1).map(({ recommendation }) => ({ kind: 'returned', recommendation }));
}
function said({ standing }, change) {
    return standing.recommended
        .slice(0, 1)
        .map(({ recommendation }) => ({ kind: 'state', change, recommendation }));
}

;// CONCATENATED MODULE: ./build/src/channels/issues/next-change.js




/** What is to be done to one issue; `null`: nothing. */
function nextChange(situation) {
    const { own, standing } = situation;
    const step = byStanding(situation);
    const isLeft = standing.left.length > 0 && own.issue.state === 'open';
    if (!step)
        return isLeft ? { ...unchanged(own), marker: without(own.marker, standing.left) } : null;
    return { ...step, marker: step.marker && without(step.marker, standing.left) };
}
/** A group does not stand for what has an issue of its own, also while nobody writes its text anew. */
function without(marker, left) {
    const { about } = marker;
    if (about.kind !== 'group' || left.length === 0)
        return marker;
    const fingerprints = about.fingerprints.filter((each) => !left.includes(each));
    return { ...marker, about: { ...about, fingerprints } };
}
function byStanding(situation) {
    const { recommended, exempt, unseen, done } = situation.standing;
    if (recommended.length > 0 || exempt.length > 0) {
        const held = whileHeld(situation);
        if (held !== 'nothing')
            return held;
        if (recommended.length > 0)
            return whileRecommended(situation);
    }
    // Of a group: what nobody looked at may still be found, so that nothing ends it.
    if (unseen > 0)
        return null;
    if (exempt.length > 0)
        return whileExempt(situation);
    return done.length > 0 ? onceOver(situation) : emptied(situation);
}
/** A group whose every finding has an issue of its own by now. */
function emptied({ own, standing: { about, left } }) {
    const before = own.marker.about;
    if (about.kind !== 'group' || before.kind !== 'group' || own.issue.state === 'closed')
        return null;
    if (!before.fingerprints.every((each) => left.includes(each)))
        return null;
    const step = noted(own, { state: 'duplicate' }, []);
    return {
        ...step,
        marker: step.marker && { ...step.marker, about },
        turn: { state: 'closed', stateReason: 'duplicate' },
    };
}

;// CONCATENATED MODULE: ./build/src/channels/issues/open-steps.js



const NOTHING_ELSE = {
    candidates: new Map(),
    exempt: new Map(),
    outcomes: new Map(),
    byWorth: () => 0,
};
function openSingle(candidate, opening) {
    const { fingerprint } = candidate.recommendation;
    const about = { kind: 'single', fingerprint };
    const standing = { about, recommended: [candidate], exempt: [], done: [], unseen: 0, left: [] };
    return openStep(`fp ${fingerprint}`, standing, opening);
}
/** @param members Of one group, the largest first. */
function openGroup(members, opening) {
    const key = members[0]?.group ?? '';
    const about = { kind: 'group', key, fingerprints: [], done: [] };
    return openStep(`group ${key}`, standingOfGroup(about, members, new Set(), NOTHING_ELSE), opening);
}
function openStep(key, standing, { tenant, asOf, repository, foreign }) {
    const [first] = standing.recommended;
    const subject = subjectOf(standing);
    if (!first || !subject)
        throw new TypeError('An issue is about something');
    const worth = worthTogether(standing.recommended);
    const marker = {
        tenant,
        about: standing.about,
        state: recommendedState(standing),
        day: asOf,
        until: null,
        via: null,
        heard: null,
        net: (0,issues_marker/* markedAmount */.nx)(worth),
        owner: first.owner,
        turn: 0,
    };
    const where = first.recommendation.owner?.repository ?? repository;
    const beside = foreign.get(key) ?? 0;
    return { kind: 'open', key, repository: where, beside, marker, subject, worth };
}

;// CONCATENATED MODULE: ./build/src/channels/issues/thresholds.js


/** Below this nobody is to be asked to act, whatever is spent. In the currency of the bill, as it is. */
const LEAST = (0,decimal/* decimal */._)('50');
/** 0.02 % of what a month costs. */
const SHARE = (0,decimal/* decimal */._)('0.0002');
/** The net saving a month from which a recommendation has an issue of its own, by currency. */
function thresholdsOf(report, { minMonthlySavings }) {
    const byCurrency = new Map(report.costs.map((costs) => [costs.currency, thresholdOf(costs, minMonthlySavings)]));
    return (currency) => byCurrency.get(currency) ?? (0,money/* money */.TG)(minMonthlySavings ?? LEAST, currency);
}
function thresholdOf({ currency, series }, configured) {
    if (configured)
        return (0,money/* money */.TG)(configured, currency);
    const least = (0,money/* money */.TG)(LEAST, currency);
    const spend = series.months.findLast(({ complete }) => complete)?.amount;
    if (!spend)
        return least;
    const share = (0,money/* money */.TG)((0,decimal/* multiplyDecimal */.Yd)(spend.amount, SHARE), currency);
    return (0,money/* compareMoney */.Qb)(share, least) > 0 ? share : least;
}

;// CONCATENATED MODULE: ./build/src/channels/issues/plan-issues.js










/**
 * What is to be done to issues. A function of its input, in any order of its lists: what was done needs nothing more, and
 * what the report does not mention stays as it is.
 */
function planIssues(input) {
    const homes = (0,own_issue/* homesAmong */.rH)(input.own);
    const told = toldBy(input.report, input.identities);
    const candidates = [...told.candidates.values()].toSorted((a, b) => told.byWorth(keyed(a), keyed(b)));
    const thresholdOf = thresholdsOf(input.report, input.settings);
    const rests = (own) => {
        const { declined, snoozed } = input.verdictOf(own);
        return (0,issues_verdict/* isHeld */.i7)(declined, input.report.asOf) || (0,issues_verdict/* isHeld */.i7)(snoozed, input.report.asOf);
    };
    const spread = spreadOver(candidates, homes, { thresholdOf, rests });
    const { tenant } = input.identities;
    const opening = { tenant, asOf: input.report.asOf, repository: input.repository, foreign: input.foreign };
    const wanted = [
        ...spread.singles.map((each) => openSingle(each, opening)),
        ...groupsToOpen(spread, homes, thresholdOf).map((each) => openGroup(each, opening)),
    ].filter(({ key }) => !input.deleted.has(key));
    const { opened, waiting } = withinCaps(wanted.toSorted(told.byWorth), input.own, input);
    const changes = plan_issues_changesTo(homes, spread, opened, { input, told, thresholdOf });
    const dated = changes.map((each) => datedBy(each, input));
    return { steps: [...dated.toSorted(inOrderOfWork(told)), ...opened], waiting };
}
function keyed({ worth, recommendation }) {
    return { worth, key: recommendation.fingerprint };
}
/** What is opened again begins anew: what people said before is over. */
function datedBy({ marker, ...step }, { report, now }) {
    const heard = step.turn?.state === 'open' ? { heard: `${now.slice(0, 19)}Z` } : {};
    return { ...step, marker: marker && { ...marker, day: report.asOf, ...heard } };
}
function plan_issues_changesTo(homes, spread, opened, context) {
    const { input } = context;
    const taken = new Set([...homes.byKey.keys(), ...opened.map(({ key }) => key)].flatMap((key) => key.startsWith('fp ') ? key.slice(3) : []));
    const changes = [...homes.byKey.values()].flatMap((own) => {
        const standing = standingOf(own, spread, taken, context);
        const verdict = input.verdictOf(own);
        const step = standing && nextChange({ own, verdict, standing, asOf: input.report.asOf, settings: input.settings });
        return withRefusals(step, own, verdict);
    });
    return [...homes.copies.map(({ own, home }) => folded(own, home)), ...changes];
}
/** `null`: the dashboard, which is no subject; and a group that was over and would not be opened for what came back. */
function standingOf(own, { groups }, taken, { told, thresholdOf }) {
    const { about } = own.marker;
    if (about.kind === 'dashboard')
        return null;
    if (about.kind === 'single')
        return standingOfSingle(about, told);
    const members = (groups.get(about.key) ?? []).filter(({ recommendation }) => !taken.has(recommendation.fingerprint));
    const comesBack = own.issue.state === 'closed' && members.length > 0;
    if (comesBack && !isWorthAnIssue(members, thresholdOf))
        return null;
    return standingOfGroup(about, members, taken, told);
}
function withRefusals(step, own, { refused }) {
    const said = refused.map((login) => ({ kind: 'refused', login, key: (0,issues_verdict/* refusalKey */.cW)(login) }));
    if (said.length === 0)
        return step ? [step] : [];
    const whole = step ?? unchanged(own);
    return [{ ...whole, comments: [...whole.comments, ...said] }];
}
function folded(own, { issue }) {
    const step = noted(own, { state: 'duplicate' }, [{ kind: 'duplicate', url: issue.url }]);
    return { ...step, turn: { state: 'closed', stateReason: 'duplicate' } };
}
function groupsToOpen({ groups }, homes, thresholdOf) {
    return [...groups.entries()].flatMap(([key, members]) => homes.byKey.has(`group ${key}`) || !isWorthAnIssue(members, thresholdOf) ? [] : [members]);
}
function inOrderOfWork({ byWorth }) {
    const rankOf = ({ turn }) => (turn?.state === 'closed' ? 0 : 1);
    const keyedBy = ({ own: { issue }, worth }) => ({
        worth,
        key: `${issue.repository}#${issue.number}`,
    });
    return (a, b) => rankOf(a) - rankOf(b) || byWorth(keyedBy(a), keyedBy(b));
}

;// CONCATENATED MODULE: ./build/src/channels/issues/plan-with-outbox.js


/**
 * A plan that opens nothing the outbox knows to have been opened: that is not among the issues, so that people deleted it
 * or took its label off. What comes in its place is looked up as well.
 */
async function planWithOutbox(outbox, input) {
    const [deleted, looked] = [new Set(), new Set()];
    for (;;) {
        const plan = planIssues({ ...input, deleted });
        const before = deleted.size;
        for (const step of plan.steps) {
            if (step.kind !== 'open' || looked.has(step.key))
                continue;
            looked.add(step.key);
            const { item, content } = openItem(step);
            if ((await outbox.delivered({ channel: 'issues', item, content })) !== null)
                deleted.add(step.key);
        }
        if (deleted.size === before)
            return plan;
    }
}

// EXTERNAL MODULE: ./build/src/channels/issues/read-voices.js
var read_voices = __webpack_require__(73883);
;// CONCATENATED MODULE: ./build/src/channels/issues/read-situation.js



/** @throws IssueTrackerError where what people said cannot be read: nothing is done over their heads. */
async function readSituation(tracker, { repositories, tenant, settings, asOf, now }) {
    const read = await (0,read_own_issues/* readOwnIssues */.b)(tracker, repositories, tenant);
    const voices = await (0,read_voices/* readVoices */.U)(tracker, read.own, now);
    const judge = (own) => (0,issues_verdict/* verdictOf */.Vj)(own, voices.get(own.issue.url) ?? issues_verdict/* NO_VOICES */.Ul, settings, asOf);
    const verdicts = new Map(read.own.map((own) => [own, judge(own)]));
    return { ...read, verdictOf: (own) => verdicts.get(own) ?? judge(own) };
}

;// CONCATENATED MODULE: ./build/src/channels/issues/without-doubtful.js

/** Open issues of which a report may know none, by chance: few are no sign of anything. */
const FEW = 2;
/**
 * A plan that opens nothing where the report knows of no issue that is open. Recommendations are then known by another key:
 * the store that keeps it was lost, as on a machine of one job, and every run would open everything anew.
 */
function withoutDoubtful(plan, own, report) {
    const opened = plan.steps.filter(({ kind }) => kind === 'open').length;
    const known = new Set([report.recommendations, report.outcomes].flatMap((each) => each.known ? each.value.map(({ fingerprint }) => fingerprint) : []));
    const open = own.filter(({ issue, marker }) => issue.state === 'open' && marker.about.kind !== 'dashboard');
    const isStrange = open.every(({ marker }) => (0,own_issue/* fingerprintsOf */.tm)(marker).every((each) => !known.has(each)));
    if (opened === 0 || open.length <= FEW || !isStrange)
        return { plan, doubt: null };
    const reason = `None of the ${open.length} issues that are open is about anything this report knows. Where the store is a new one, ` +
        'it knows recommendations by another key: keep one store (s3 or artifact), and close the old issues where theirs was lost.';
    return {
        plan: { ...plan, steps: plan.steps.filter(({ kind }) => kind !== 'open') },
        doubt: { what: `${opened} new issues`, state: 'postponed', reason },
    };
}

;// CONCATENATED MODULE: ./build/src/channels/issues/issues-channel.js














/** Issues about what is recommended: opened, kept up to date, closed, and one that lists everything. */
function issuesChannel(parts) {
    return {
        id: 'issues',
        async publish(publication) {
            try {
                return await publish(parts, publication);
            }
            catch (error) {
                if (!(0,read_own_issues/* isTrackerError */.d)(error))
                    throw error;
                return { deliveries: [notRead('issues', error)] };
            }
        },
    };
}
async function publish(parts, publication) {
    const { tracker, outbox, clock, settings, repository, elsewhere } = parts;
    const { report } = publication;
    const all = report.recommendations.known ? report.recommendations.value : [];
    const identities = await (0,issues_identities/* identitiesOf */.U)(report.tenant, all);
    const now = clock.now().toISOString();
    const repositories = [repository, ...elsewhere];
    const asked = { repositories, tenant: identities.tenant, settings, asOf: report.asOf, now };
    const situation = await readSituation(tracker, asked);
    const later = (0,own_issue/* writtenAfter */.uV)(situation.own, report.asOf);
    if (later)
        return outdated(later, situation, all);
    const whole = await planWithOutbox(outbox, { report, identities, settings, now, repository, ...situation });
    const { plan, doubt } = withoutDoubtful(whole, situation.own, report);
    const steps = stepParts(parts, publication, identities);
    const { done, left } = await performAll(steps, plan.steps);
    const lasting = lastingIssues(situation.own, done);
    const dashboard = left ? [] : await dashboardOf(parts, steps, { situation, plan, identities, lasting });
    const writes = [...done.flatMap(({ written }) => written), ...dashboard];
    return {
        deliveries: [
            ...situation.refused.map((each) => notRead(`issues of ${each.repository}`, each.error)),
            ...writes.map(({ delivery }) => delivery),
            ...[left, doubt].flatMap((each) => each ?? []),
        ],
        issueUrls: openAddresses(lasting, all),
    };
}
/** A report of an earlier day, e.g. of a run that was late: what is there already is newer. */
function outdated({ issue, marker }, { own }, all) {
    return {
        deliveries: [{ what: `issues as of ${marker.day}`, state: 'unchanged', reference: issue.url }],
        issueUrls: openAddresses(lastingIssues(own, []), all),
    };
}
function stepParts({ tracker, outbox, clock, settings, guide }, { report, links }, { tenant }) {
    return {
        tracker,
        outbox,
        pace: writePace(clock),
        words: { page: (0,page/* pageOf */.Z)(report), links, settings, guide, tracker },
        findOpened: openedFinder(tracker, clock, tenant),
    };
}
function dashboardOf({ settings, repository }, steps, { situation, plan, identities, lasting }) {
    if (!settings.dashboard || !situation.readable.has(repository))
        return [];
    const { report } = steps.words.page;
    const { waiting } = plan;
    return keepDashboard(steps, {
        told: toldBy(report, identities),
        known: report.recommendations.known,
        own: situation.own,
        foreign: situation.foreign,
        tenant: identities.tenant,
        repository,
        addresses: addressesOf(lasting),
        waiting: waiting.owner + waiting.run + waiting.repository,
        snoozed: snoozedBy(lasting),
    });
}
function notRead(what, error) {
    return { what, state: NOT_OURS.has(error.refusal) ? 'postponed' : 'failed', reason: error.message };
}

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platform/github/issue-tracker.js + 5 modules
var github_issue_tracker = __webpack_require__(34835);
// EXTERNAL MODULE: ./build/src/app/guide-of.js + 1 modules
var guide_of = __webpack_require__(20905);
;// CONCATENATED MODULE: ./build/src/app/channels/issues-channel.js





/** Issues in the repository that runs, and in those that owners name. */
const openIssuesChannel = async ({ config, environment, github, outbox }) => {
    if (!config.issues)
        return null;
    if (!github) {
        throw new errors/* SpendlogError */.T('INPUT_INVALID', 'Issues are configured, and where they are is not known.', 'Run it on GitHub with a token that has issues: write in GITHUB_TOKEN, or set GITHUB_REPOSITORY as well.');
    }
    return issuesChannel({
        tracker: (0,github_issue_tracker.githubIssueTracker)({ place: github, log: environment.log }),
        outbox,
        clock: environment.clock,
        settings: config.issues,
        repository: github.repository,
        elsewhere: (0,in_order/* distinct */.d)(config.owners.flatMap(({ repository }) => repository ?? [])),
        guide: guide_of/* guideOf */.G,
    });
};


/***/ }),

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
/* harmony import */ var _core_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89706);

const DIGITS = 32;
const SHORT = 16;
async function tenantHash(tenant) {
    return (await hashOf(textOf(['tenant', tenant]))).slice(0, SHORT);
}
/** Made before anything is planned, since hashing waits and planning does not. */
async function identitiesOf(tenant, recommendations) {
    const texts = recommendations.flatMap((each) => [
        textOf(groupParts(tenant, each)),
        textOf(ownerParts(each.owner?.team ?? null)),
    ]);
    const hashes = new Map();
    for (const text of new Set(texts))
        hashes.set(text, await hashOf(text));
    const known = (parts) => {
        const hash = hashes.get(textOf(parts));
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
function textOf(parts) {
    return JSON.stringify(parts);
}
async function hashOf(text) {
    return (await (0,_core_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256OfText */ .i)(text)).slice(0, DIGITS);
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


/***/ }),

/***/ 72375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ownWriting)
/* harmony export */ });
/* harmony import */ var _tracker_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89986);

/**
 * The bot in whose name every job's own token acts. No person can have the name: brackets are for apps, and the name of
 * an app is unique. Only who can push a workflow into the repository can act in it, and who can push can as well change
 * the text of any issue there.
 */
const JOBS = 'github-actions[bot]';
const VIEWER = 'query { viewer { login databaseId } }';
/**
 * Tells what was written by the identity of the token, or by the token of a job: a text like ours in the name of
 * anybody else is not ours. A token of an app may not ask `GET /user`; the viewer of GraphQL is told to every token.
 */
function ownWriting(client) {
    let asking = null;
    return async () => {
        asking ??= (0,_tracker_error_js__WEBPACK_IMPORTED_MODULE_0__/* .asked */ .N)('who the token is', 'read', async () => (await client()).graphql(VIEWER));
        try {
            const { viewer } = await asking;
            return (author) => author !== null && (isViewer(author, viewer) || isJobs(author));
        }
        catch (error) {
            asking = null;
            throw error;
        }
    };
}
/** By id: a login that was given up can be taken by somebody else. */
function isViewer(author, { login, databaseId }) {
    if (databaseId !== null)
        return author.id === databaseId;
    return author.login.toLowerCase() === login.toLowerCase();
}
function isJobs({ login, type }) {
    return type === 'Bot' && login === JOBS;
}


/***/ }),

/***/ 27372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ nodeAnswer),
/* harmony export */   EF: () => (/* binding */ commentAnswer),
/* harmony export */   G7: () => (/* binding */ trackedComment),
/* harmony export */   KX: () => (/* binding */ eventAnswers),
/* harmony export */   e2: () => (/* binding */ trackedIssue),
/* harmony export */   pU: () => (/* binding */ commentAnswers),
/* harmony export */   rG: () => (/* binding */ issueAnswers),
/* harmony export */   wb: () => (/* binding */ permissionAnswer)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const author = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable();
const issue = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['open', 'closed']),
    state_reason: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['completed', 'not_planned', 'reopened', 'duplicate']).nullish().catch(null),
    labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() })])),
    assignees: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).nullish(),
    locked: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    updated_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    closed_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    closed_by: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullish(),
    comments: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    user: author,
    pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
});
const comment = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    user: author,
});
const event = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    actor: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullish(),
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() }).nullish(),
});
const issueAnswers = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(issue);
const commentAnswers = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(comment);
const eventAnswers = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(event);
const nodeAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const commentAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const permissionAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    permission: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    role_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    user: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ permissions: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()).optional() }).nullish(),
});
/** `null`: a pull request, which GitHub lists among the issues. */
function trackedIssue(repository, answer, isOurs) {
    if (answer.pull_request !== undefined && answer.pull_request !== null)
        return null;
    return {
        repository,
        number: answer.number,
        url: answer.html_url,
        title: answer.title,
        body: answer.body ?? '',
        state: answer.state,
        stateReason: answer.state_reason ?? null,
        labels: answer.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
        assignees: (answer.assignees ?? []).map(({ login }) => login),
        locked: answer.locked,
        createdAt: answer.created_at,
        updatedAt: answer.updated_at,
        closedAt: answer.closed_at,
        closedBy: answer.closed_by?.login ?? null,
        commentCount: answer.comments,
        author: answer.user?.login ?? '',
        ours: isOurs(answer.user),
    };
}
function trackedComment(answer, isOurs) {
    return {
        id: answer.id,
        body: answer.body ?? '',
        author: answer.user?.login ?? '',
        createdAt: answer.created_at,
        ours: isOurs(answer.user),
    };
}


/***/ }),

/***/ 34835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubIssueTracker: () => (/* binding */ githubIssueTracker)
});

// EXTERNAL MODULE: ./build/src/core/issue-tracker.js
var issue_tracker = __webpack_require__(3091);
// EXTERNAL MODULE: ./build/src/platform/github/repository-name.js
var repository_name = __webpack_require__(31497);
// EXTERNAL MODULE: ./build/src/platform/github/tracker-error.js
var tracker_error = __webpack_require__(89986);
;// CONCATENATED MODULE: ./build/src/platform/github/assignability.js



/** Who can be assigned. Remembers what it was told, since many issues have the same owner. */
function assignability(client) {
    const known = new Map();
    const ask = async (repository, login) => {
        try {
            await (0,tracker_error/* asked */.N)(`assignee ${login} of ${repository}`, 'read', async () => {
                const { rest } = await client();
                await rest.issues.checkUserCanBeAssigned({ ...(0,repository_name/* repositoryName */.a)(repository), assignee: login });
            });
            return true;
        }
        catch (error) {
            if (error instanceof issue_tracker/* IssueTrackerError */.o && error.refusal === 'not-found')
                return false;
            throw error;
        }
    };
    return (repository, login) => {
        const key = `${repository} ${login}`.toLowerCase();
        const answer = known.get(key) ?? ask(repository, login);
        known.set(key, answer);
        answer.catch(() => known.delete(key));
        return answer;
    };
}

// EXTERNAL MODULE: ./build/src/platform/github/client.js + 1 modules
var github_client = __webpack_require__(38465);
// EXTERNAL MODULE: ./build/src/platform/github/identity.js
var identity = __webpack_require__(72375);
;// CONCATENATED MODULE: ./build/src/platform/github/issue-address.js

/** An issue as GitHub's interface is asked for it. */
function addressed({ repository, number }) {
    return { ...(0,repository_name/* repositoryName */.a)(repository), issue_number: number };
}
/** An issue for people. */
function named({ repository, number }) {
    return `issue #${number} of ${repository}`;
}

// EXTERNAL MODULE: ./build/src/platform/github/issue-answers.js
var issue_answers = __webpack_require__(27372);
;// CONCATENATED MODULE: ./build/src/platform/github/issue-writes.js




/** What is written to issues. */
function issueWrites(client) {
    return {
        create: (repository, { title, body, labels, assignees }) => (0,tracker_error/* asked */.N)(`issue in ${repository}`, 'write', async () => {
            const { rest } = await client();
            const text = { title, body, labels: [...labels], assignees: [...assignees] };
            const { data } = await rest.issues.create({ ...(0,repository_name/* repositoryName */.a)(repository), ...text });
            const { number, html_url: url } = issue_answers/* nodeAnswer */.D8.parse(data);
            return { repository, number, url };
        }),
        update: (issue, changes) => (0,tracker_error/* asked */.N)(named(issue), 'write', async () => {
            const { rest } = await client();
            await rest.issues.update({ ...addressed(issue), ...changed(changes) });
        }),
        comment: (issue, body) => (0,tracker_error/* asked */.N)(`comment on ${named(issue)}`, 'write', async () => {
            const { rest } = await client();
            const { data } = await rest.issues.createComment({ ...addressed(issue), body });
            const { id, html_url: url } = issue_answers/* commentAnswer */.EF.parse(data);
            return { id, url };
        }),
    };
}
function changed({ title, body, labels, assignees, state, stateReason }) {
    return {
        ...(title === undefined ? {} : { title }),
        ...(body === undefined ? {} : { body }),
        ...(labels === undefined ? {} : { labels: [...labels] }),
        ...(assignees === undefined ? {} : { assignees: [...assignees] }),
        ...(state === undefined ? {} : { state }),
        ...(stateReason === undefined ? {} : { state_reason: stateReason }),
    };
}

;// CONCATENATED MODULE: ./build/src/platform/github/pin-issue.js




const FIND = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { issue(number: $number) { id isPinned } }
}`;
const PIN = `mutation ($issueId: ID!) {
  pinIssue(input: { issueId: $issueId }) { issue { isPinned } }
}`;
/** Pins an issue unless it is; nothing depends on it, so that a refusal is a line in the log. */
async function pinIssue(client, { repository, number }, log) {
    try {
        return await (0,tracker_error/* asked */.N)(`pin of ${named({ repository, number })}`, 'write', async () => {
            const { graphql } = await client();
            const found = await graphql(FIND, { ...(0,repository_name/* repositoryName */.a)(repository), number });
            const issue = found.repository?.issue;
            if (!issue || issue.isPinned)
                return issue?.isPinned ?? false;
            const pinned = await graphql(PIN, { issueId: issue.id });
            return pinned.pinIssue?.issue?.isPinned ?? false;
        });
    }
    catch (error) {
        if (!(error instanceof issue_tracker/* IssueTrackerError */.o))
            throw error;
        log.write('warn', `GitHub: ${error.message}`);
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/platform/github/repository-permission.js
/** GitHub's names of what each level allows, the highest first. */
const LEVELS = [
    ['admin', 'admin'],
    ['maintain', 'maintain'],
    ['push', 'write'],
    ['triage', 'triage'],
    ['pull', 'read'],
];
const NAMES = new Set(['none', 'read', 'triage', 'write', 'maintain', 'admin']);
/** The highest level that an answer tells. A name that is not known gives nothing. */
function repositoryPermission({ permission, role_name, user }) {
    const allowed = user?.permissions;
    if (allowed)
        return LEVELS.find(([name]) => allowed[name] === true)?.[1] ?? 'none';
    return [role_name, permission].find(isPermission) ?? 'none';
}
function isPermission(name) {
    return name !== undefined && NAMES.has(name);
}

;// CONCATENATED MODULE: ./build/src/platform/github/issue-tracker.js











/** The most that GitHub puts on a page. */
const PER_PAGE = 100;
/** The issues of GitHub, read by label: its search lags behind what was just written. */
function githubIssueTracker({ place, log, ...waiting }) {
    const client = (0,github_client/* githubClient */.$)({ ...place, log, ...waiting });
    const own = (0,identity/* ownWriting */.j)(client);
    return {
        list: (repository) => list(client, own, repository),
        comments: (issue) => comments(client, own, issue),
        labelled: (issue, label) => labelled(client, issue, label),
        permission: (repository, login) => permission(client, repository, login),
        isAssignable: assignability(client),
        ...issueWrites(client),
        pin: (issue) => pinIssue(client, issue, log),
    };
}
/** By the day of creation, so that what is opened while pages are read comes last; each once, whatever pages overlap. */
async function list(client, own, repository) {
    const isOurs = await own();
    return (0,tracker_error/* asked */.N)(`issues of ${repository}`, 'read', async () => {
        const { rest, paginate } = await client();
        const pages = await paginate(rest.issues.listForRepo, {
            ...(0,repository_name/* repositoryName */.a)(repository),
            labels: issue_tracker/* ISSUE_LABEL */.V,
            state: 'all',
            sort: 'created',
            direction: 'asc',
            per_page: PER_PAGE,
        });
        const issues = issue_answers/* issueAnswers */.rG
            .parse(pages)
            .flatMap((answer) => (0,issue_answers/* trackedIssue */.e2)(repository, answer, isOurs) ?? []);
        return [...new Map(issues.map((issue) => [issue.number, issue])).values()];
    });
}
async function comments(client, own, issue) {
    const isOurs = await own();
    return (0,tracker_error/* asked */.N)(`comments of ${named(issue)}`, 'read', async () => {
        const { rest, paginate } = await client();
        const pages = await paginate(rest.issues.listComments, { ...addressed(issue), per_page: PER_PAGE });
        return issue_answers/* commentAnswers */.pU.parse(pages).map((answer) => (0,issue_answers/* trackedComment */.G7)(answer, isOurs));
    });
}
function labelled(client, issue, label) {
    return (0,tracker_error/* asked */.N)(`events of ${named(issue)}`, 'read', async () => {
        const { rest, paginate } = await client();
        const pages = await paginate(rest.issues.listEvents, { ...addressed(issue), per_page: PER_PAGE });
        const isPut = (name) => name?.toLowerCase() === label.toLowerCase();
        const last = issue_answers/* eventAnswers */.KX
            .parse(pages)
            .findLast(({ event, label: put }) => event === 'labeled' && isPut(put?.name));
        return last?.actor ? { at: last.created_at, by: last.actor.login } : null;
    });
}
/** Whom GitHub does not know may nothing. */
async function permission(client, repository, login) {
    try {
        return await (0,tracker_error/* asked */.N)(`permission of ${login} in ${repository}`, 'read', async () => {
            const { rest } = await client();
            const person = { ...(0,repository_name/* repositoryName */.a)(repository), username: login };
            const { data } = await rest.repos.getCollaboratorPermissionLevel(person);
            return repositoryPermission(issue_answers/* permissionAnswer */.wb.parse(data));
        });
    }
    catch (error) {
        if (error instanceof issue_tracker/* IssueTrackerError */.o && error.refusal === 'not-found')
            return 'none';
        throw error;
    }
}


/***/ }),

/***/ 89986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ asked)
/* harmony export */ });
/* harmony import */ var _core_issue_tracker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3091);
/* harmony import */ var _github_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22921);


/** Does one thing at GitHub; what GitHub refuses becomes an {@link IssueTrackerError} that names `what`. A read is never in doubt. */
async function asked(what, kind, request) {
    try {
        return await request();
    }
    catch (error) {
        throw trackerError(what, kind, error);
    }
}
function trackerError(what, kind, error) {
    const failure = (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .githubFailure */ .e)(error);
    if (failure) {
        const refusal = refusalOf(failure);
        const certain = kind === 'read' || failure.certain;
        return new _core_issue_tracker_js__WEBPACK_IMPORTED_MODULE_0__/* .IssueTrackerError */ .o(refusal, `${what}: ${told(failure, refusal)}`, { cause: error, certain });
    }
    if (!(error instanceof Error) || error.name !== 'ZodError')
        return error;
    const message = `${what}: GitHub answered something else than it documents`;
    return new _core_issue_tracker_js__WEBPACK_IMPORTED_MODULE_0__/* .IssueTrackerError */ .o('unavailable', message, { cause: error, certain: kind === 'read' });
}
const BY_STATUS = new Map([
    [400, 'invalid'],
    [401, 'denied'],
    [403, 'denied'],
    [404, 'not-found'],
    [410, 'gone'],
    [422, 'invalid'],
    [451, 'denied'],
]);
const BY_TYPE = new Map([
    ['FORBIDDEN', 'denied'],
    ['INSUFFICIENT_SCOPES', 'denied'],
    ['NOT_FOUND', 'not-found'],
    ['UNPROCESSABLE', 'invalid'],
]);
function refusalOf({ status, limited, message, types }) {
    if (limited)
        return 'rate-limited';
    if (status === 410 && /\bdisabled\b/i.test(message))
        return 'issues-disabled';
    if (status === 403 && /\blocked\b/i.test(message))
        return 'locked';
    const typed = types.map((type) => BY_TYPE.get(type)).find((refusal) => refusal !== undefined);
    if (typed)
        return typed;
    return BY_STATUS.get(status ?? 0) ?? 'unavailable';
}
const HINTS = {
    denied: 'the token lacks a permission: docs/github-permissions.md',
    'not-found': 'it is not there, or the token may not see it',
};
/** GitHub adds the address of a page of its documentation, which is in the way. */
const DOCUMENTATION = / - https:\/\/\S+$/;
function told({ status, message, retryAfter }, refusal) {
    const said = message.replace(DOCUMENTATION, '');
    const answer = status === null ? `no answer (${said})` : `${status} ${said}`;
    const wait = retryAfter === null ? undefined : `again in ${retryAfter} s`;
    const more = [HINTS[refusal], wait].filter((part) => part !== undefined);
    return more.length === 0 ? answer : `${answer} (${more.join('; ')})`;
}


/***/ }),

/***/ 77012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ dayText),
/* harmony export */   GS: () => (/* binding */ advisorName),
/* harmony export */   a5: () => (/* binding */ moneyOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   qC: () => (/* binding */ moneyText),
/* harmony export */   qU: () => (/* binding */ bySubject),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19529);
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62708);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67420);




/** An advisor by the name people know, else by its dataset. */
function advisorName({ messages }, advisor) {
    const { names } = messages.advisors;
    return (Object.hasOwn(names, advisor) ? names[advisor] : undefined) ?? (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .b)(advisor);
}
/** Facts of one advisor with these names, in the order of its answers. */
function factsOf(answers, advisor, names) {
    return answers
        .filter((answer) => answer.advisor === advisor)
        .flatMap(({ account, region, facts }) => facts
        .filter(({ name }) => names.includes(name))
        .map((fact) => ({ ...fact, account: fact.account ?? account, region: fact.region ?? region })));
}
/** Facts by name of each subject and place. */
function bySubject(facts) {
    const groups = Map.groupBy(facts, ({ account, region, subject }) => JSON.stringify([account, region, subject]));
    return [...groups.values()].map((own) => new Map(own.map((fact) => [fact.name, fact])));
}
/** Read back from the store, so that it may be anything. */
function moneyOf(fact) {
    const amount = fact?.amount ?? null;
    const value = amount && (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(amount.amount);
    return amount && value ? (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .money */ .TG)(value, amount.currency) : null;
}
function moneyText({ formats, messages }, fact) {
    const amount = moneyOf(fact);
    return amount ? formats.money(amount) : messages.unknown;
}
function textOf({ messages }, fact) {
    return fact?.text ? (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .b)(fact.text) : messages.unknown;
}
function dayText(page, fact) {
    const day = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDay */ .Iq)((fact?.text ?? '').slice(0, 10));
    return day ? page.formats.day(day) : textOf(page, fact);
}


/***/ }),

/***/ 49113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ withinCharacters),
/* harmony export */   Vn: () => (/* binding */ GITHUB_BODY),
/* harmony export */   XF: () => (/* binding */ withinBytes),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   rQ: () => (/* binding */ steppingDown)
/* harmony export */ });
/** Characters GitHub takes in the body of an issue or comment, as UTF-16 counts them, less room for what people add to it. */
const GITHUB_BODY = 58_000;
/**
 * The first rendering that fits: all rows, then the top rows and how many more there are, then totals. Every step is whole
 * and says what it leaves out, so that nothing is ever cut.
 * @throws TypeError where not even the last one fits: it must not grow with the data.
 */
function fitting(steps, fits) {
    for (const step of steps) {
        const text = step();
        if (fits(text))
            return text;
    }
    throw new TypeError('Not even the shortest rendering fits');
}
/** More rows than this are in no issue or comment: each takes at least as many characters as GITHUB_BODY has thousands. */
const MOST_ROWS = 1000;
/** Steps that show ever fewer of `count` rows, down to `least`. */
function steppingDown(count, least, render) {
    const steps = [];
    for (let rows = Math.min(count, MOST_ROWS); rows > least; rows = Math.floor((rows * 3) / 4)) {
        steps.push(() => render(rows));
    }
    return [...steps, () => render(Math.min(count, least))];
}
/** Room by characters as UTF-16 counts them, which is how GitHub counts a body. */
function withinCharacters(most) {
    return (text) => text.length <= most;
}
/** Room by bytes of UTF-8. */
function withinBytes(most) {
    return (text) => new TextEncoder().encode(text).length <= most;
}


/***/ }),

/***/ 30858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ guideBlocks)
});

// EXTERNAL MODULE: ./build/src/render/blocks.js
var blocks = __webpack_require__(53262);
// EXTERNAL MODULE: ./build/src/render/phrase.js
var phrase = __webpack_require__(82465);
;// CONCATENATED MODULE: ./build/src/render/issues/command-of.js
/** Means the same to every shell, with and without quotes, and to the AWS CLI as a part of a longer word. */
const BARE = /^[A-Za-z0-9_/][A-Za-z0-9_./:@+-]*$/;
/** Means itself between single quotes: to POSIX shells, PowerShell and cmd alike. */
const QUOTABLE = /^[A-Za-z0-9_/][A-Za-z0-9_./:@+=,#()~ -]*$/;
/** The AWS CLI loads such a value from a file or an address. */
const LOADED = /:\/\/|@=/;
/** What a bill charges for where it names no resource, e.g. `CW:MetricMonitorUsage of EC2`: nothing a command could be about. */
const USAGE_TYPE = /^[A-Z][A-Za-z0-9-]*:[A-Z][A-Za-z0-9.-]+(?: of \w+)?$/;
/** Longest ARN of AWS. */
const LONGEST = 2048;
const ACCOUNT = /^\d{12}$/;
const REGION = /^[a-z]{2,4}(?:-[a-z]+)+-\d$/;
/** A placeholder, alone among spaces or inside of a word. */
const PLACEHOLDER = /(?<!\S)\{(?<word>resourceId)\}(?!\S)|\{(?<part>resourceId|account|region)\}/g;
/**
 * A command of a guide for one place. `null` where a name cannot be put into it without meaning something else to a shell
 * or to the AWS CLI: then no command is to be shown.
 */
function commandOf(template, place) {
    // The AWS CLI asks global services in the region it is set to.
    const command = place.region === 'global' ? template.replaceAll(' --region {region}', '') : template;
    const filled = [];
    let from = 0;
    for (const found of command.matchAll(PLACEHOLDER)) {
        const { word, part = 'resourceId' } = found.groups ?? {};
        const isAlone = word !== undefined && !withinQuotes(command.slice(0, found.index));
        const value = wordFor(part, place, isAlone);
        if (value === null)
            return null;
        filled.push(command.slice(from, found.index), value);
        from = found.index + found[0].length;
    }
    return [...filled, command.slice(from)].join('');
}
function wordFor(name, { resourceId, account, region }, isAlone) {
    if (name === 'account')
        return ACCOUNT.test(account) ? account : null;
    if (name === 'region')
        return REGION.test(region) ? region : null;
    if (resourceId.length > LONGEST || LOADED.test(resourceId) || USAGE_TYPE.test(resourceId))
        return null;
    if (BARE.test(resourceId))
        return resourceId;
    return isAlone && QUOTABLE.test(resourceId) ? `'${resourceId}'` : null;
}
/** Whether a quote is open at the end of the text. Our own commands escape none. */
function withinQuotes(text) {
    let open = null;
    for (const character of text) {
        if (character === open)
            open = null;
        else if (open === null && (character === "'" || character === '"'))
            open = character;
    }
    return open !== null;
}

// EXTERNAL MODULE: ./build/src/render/issues/guide-text.js
var guide_text = __webpack_require__(45899);
;// CONCATENATED MODULE: ./build/src/render/issues/guide-blocks.js




/** How to verify, what can make it wrong, how to try and to fix, and how to go back, with the commands for one place. */
function guideBlocks({ messages }, guide, place, depth = 3) {
    const words = messages.issues;
    const console = (path) => (0,blocks/* paragraph */.FY)((0,phrase/* phrase */.MZ) `${words.console} ${(0,guide_text/* guideText */.A)(path, place)}`);
    return [
        (0,blocks/* heading */.R_)(depth, words.verify),
        console(guide.verify.console),
        ...commands([guide.verify.cli]),
        ...(guide.caveats.length > 0 ? [(0,blocks/* paragraph */.FY)(words.caveats)] : []),
        ...(0,blocks/* bullets */.e5)(guide.caveats.map((caveat) => (0,guide_text/* guideText */.A)(caveat, place))),
        (0,blocks/* heading */.R_)(depth, words.fix),
        console(guide.fix.console),
        ...(guide.fix.dryRun === null
            ? []
            : [(0,blocks/* paragraph */.FY)(words.dryRun), ...commands([guide.fix.dryRun]), (0,blocks/* paragraph */.FY)(words.act)]),
        ...commands(guide.fix.cli),
        (0,blocks/* paragraph */.FY)((0,phrase/* phrase */.MZ) `${words.terraform} ${(0,guide_text/* guideText */.A)(guide.fix.terraform, place)}`),
        (0,blocks/* heading */.R_)(depth, words.rollback),
        (0,blocks/* paragraph */.FY)((0,guide_text/* guideText */.A)(guide.rollback, place)),
    ];
    function commands(templates) {
        const filled = templates.map((template) => commandOf(template, place));
        return filled.includes(null)
            ? [(0,blocks/* paragraph */.FY)(words.unsafe)]
            : [{ type: 'code', lang: 'sh', value: filled.join('\n') }];
    }
}


/***/ }),

/***/ 45899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ guideText)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82465);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67420);


/** Code; and words that GitHub would make something of: a query's `@duration`, a type's `AWS::EC2::Instance`, an address. */
const CODE = /`([^`]+)`|([^\s`(]*(?:@|::|#\d|:\/\/|\bwww\.)[^\s`,;)]*)/gi;
const PLACEHOLDER = /\{(?<name>resourceId|account|region)\}/g;
/** A text of a check's guide, which is Markdown with code and nothing else, for the place of one finding. */
function guideText(text, place) {
    const parts = [];
    let from = 0;
    for (const found of text.matchAll(CODE)) {
        const [whole, marked, bare = ''] = found;
        parts.push(plain(text.slice(from, found.index), place), code(marked ?? bare, place));
        from = found.index + whole.length;
    }
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .joinInline */ .EN)([...parts, plain(text.slice(from), place)], '');
}
function plain(text, place) {
    const parts = [];
    let from = 0;
    for (const found of text.matchAll(PLACEHOLDER)) {
        parts.push(text.slice(from, found.index), (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .b)(nameIn(found.groups?.['name'], place)));
        from = found.index + found[0].length;
    }
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .joinInline */ .EN)([...parts, text.slice(from)], '');
}
function code(text, place) {
    const value = text.replace(PLACEHOLDER, (_, name) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .b)(nameIn(name, place)).value);
    return { type: 'inlineCode', value };
}
function nameIn(name, { resourceId, account, region }) {
    if (name === 'account')
        return account;
    return name === 'region' ? region : resourceId;
}


/***/ }),

/***/ 93254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ hiddenMarker)
/* harmony export */ });
/** An HTML comment of our own: nothing in it could end it, or be anything else. */
const MARKER = /^<!-- [\w:;,=. /+-]*[\w=,] -->$/;
/** The marker of a text, as a line of its own that nobody sees. Throws where it is not one comment. */
function hiddenMarker(marker) {
    if (!MARKER.test(marker) || marker.slice(4, -3).includes('--'))
        throw new TypeError('Not a marker of ours');
    return { type: 'html', value: marker };
}


/***/ }),

/***/ 65092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ webLink),
/* harmony export */   MN: () => (/* binding */ issueLink),
/* harmony export */   pF: () => (/* binding */ linkLine)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53262);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82465);


/** Where more is told, in one line; nothing where nothing stands on the web. `check`: that of the issue, if it is of one. */
function linkLine({ messages }, links, check) {
    const words = messages.issues.links;
    const told = [
        [words.report, links.report],
        [words.check, check === null ? null : links.check(check)],
        [words.run, links.run],
    ];
    const shown = told.flatMap(([text, url]) => (url === null ? [] : [webLink(url, text)]));
    return shown.length === 0 ? [] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joinInline */ .EN)(shown, ' · '))];
}
/** A link with words of our own. */
function webLink(url, text) {
    return { type: 'link', url, children: [{ type: 'text', value: text }] };
}
/** An issue by its number, which stands at the end of its address. */
function issueLink(url) {
    return webLink(url, `#${/\d+$/.exec(url)?.[0] ?? '…'}`);
}


/***/ }),

/***/ 98807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ groupFacts),
  c: () => (/* binding */ savingFacts)
});

// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/core/period.js
var period = __webpack_require__(62708);
// EXTERNAL MODULE: ./build/src/render/advisor-facts.js
var advisor_facts = __webpack_require__(77012);
// EXTERNAL MODULE: ./build/src/render/blocks.js
var blocks = __webpack_require__(53262);
// EXTERNAL MODULE: ./build/src/render/phrase.js
var phrase = __webpack_require__(82465);
// EXTERNAL MODULE: ./build/src/render/untrusted.js
var untrusted = __webpack_require__(67420);
;// CONCATENATED MODULE: ./build/src/render/issues/owner-text.js



/** `organisation/team` on GitHub. */
const TEAM = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
/**
 * The team, and its handles: a team of GitHub mentioned where that is wanted, and named otherwise, as everybody who cannot
 * be assigned is. Whoever is assigned stands beside the issue already.
 */
function ownerText({ page, mentionTeams, unassignable }, owner) {
    if (!owner)
        return (0,blocks/* emphasis */.lN)(page.messages.issues.dashboard.nobody);
    const named = owner.handles.filter((handle) => TEAM.test(handle) || unassignable.includes(handle));
    const handles = named.map((handle) => (mentionTeams ? mentioned(handle) : (0,untrusted/* untrusted */.b)(handle)));
    return handles.length === 0
        ? (0,untrusted/* untrusted */.b)(owner.team)
        : (0,phrase/* phrase */.MZ) `${(0,untrusted/* untrusted */.b)(owner.team)} (${(0,phrase/* joinInline */.EN)(handles, ', ')})`;
}
function mentioned(handle) {
    return TEAM.test(handle) ? { type: 'text', value: `@${handle}` } : (0,untrusted/* untrusted */.b)(handle);
}

// EXTERNAL MODULE: ./build/src/render/issues/sums-of.js
var sums_of = __webpack_require__(53193);
;// CONCATENATED MODULE: ./build/src/render/issues/saving-facts.js








/** Most advisors one issue quotes; there are two that advise on resources. */
const MOST_ADVICE = 4;
/** The saving with everything it takes to trust it, what AWS says beside it, effort, risk and owner: a table of two columns. */
function savingFacts(parts, action) {
    const { page } = parts;
    const words = page.messages.issues.facts;
    const [first, ...rows] = [
        [words.saving, savedText(page, action)],
        ...(action.saving ? amountFacts(page, action.saving) : []),
        ...action.advice.slice(0, MOST_ADVICE).map((each) => [words.aws, adviceText(page, each, action)]),
        [words.effort, effortText(page, action)],
        [words.owner, ownerText(parts, action.owner)],
        ...sinceFacts(page, action),
    ];
    return (0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(first ?? ['', '']), rows);
}
/** The same of several that differ in their amounts: what they bring together, and what is alike. */
function groupFacts(parts, all, first) {
    const { page } = parts;
    const { formats, messages } = page;
    const words = messages.issues.facts;
    const sum = (0,sums_of/* amountsText */.Pn)(page, (0,sums_of/* sumsOf */.yg)(all.map(sums_of/* netOf */.HN)));
    const bases = [
        ...new Set(all.flatMap(({ saving }) => (saving ? [messages.savings.bases[saving.basis]] : []))),
    ];
    const saving = sum === '' ? savedText(page, first) : (0,blocks/* strong */.ko)(words.month(sum));
    return (0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)([words.saving, saving]), [
        ...(bases.length > 0 ? [[words.from, formats.list(bases)]] : []),
        [words.effort, effortText(page, first)],
        [words.owner, ownerText(parts, first.owner)],
    ]);
}
function savedText({ formats, messages }, { saving, noAmount }) {
    if (!saving)
        return (0,blocks/* emphasis */.lN)(noAmount ? messages.actions.noAmount[noAmount] : messages.unknown);
    const words = messages.issues.facts;
    const net = (0,blocks/* strong */.ko)(words.month(formats.money(saving.net)));
    return (0,money/* compareMoney */.Qb)(saving.low, saving.high) === 0
        ? net
        : words.range(net, formats.money(saving.low), formats.money(saving.high));
}
function amountFacts({ formats, messages }, saving) {
    const words = messages.issues.facts;
    const { basis, source, period, formula, oneOffCost, confidence } = saving;
    return [
        [words.from, words.source(messages.savings.bases[basis], (0,untrusted/* untrusted */.b)(source), formats.period(period))],
        // Usage types of the bill stand in it.
        [words.formula, (0,untrusted/* untrusted */.b)(formula)],
        ...(oneOffCost ? [[words.once, formats.money(oneOffCost)]] : []),
        [words.confidence, formats.percent(confidence)],
    ];
}
/** What AWS says of the same resource: never added to our amount. */
function adviceText(page, advice, { disagreement }) {
    const { formats, messages } = page;
    const words = messages.issues.facts;
    const { advisor, actionType, target, estimatedMonthlySavings, estimationMode, lookBackDays, refreshedAt } = advice;
    const mode = estimationMode !== null && Object.hasOwn(words.modes, estimationMode);
    const day = (0,period/* parseDay */.Iq)((refreshedAt ?? '').slice(0, 10));
    const own = disagreement?.advisor === advisor ? disagreement : null;
    const reasons = own?.reasons.map((reason) => messages.actions.reasons[reason]) ?? [];
    return words.advice((0,advisor_facts/* advisorName */.GS)(page, advisor), (0,phrase/* joinInline */.EN)([
        target === null ? (0,untrusted/* untrusted */.b)(actionType) : (0,phrase/* phrase */.MZ) `${(0,untrusted/* untrusted */.b)(actionType)} → ${(0,untrusted/* untrusted */.b)(target)}`,
        ...(estimatedMonthlySavings ? [words.month(formats.money(estimatedMonthlySavings))] : []),
        ...(mode ? [words.modes[estimationMode] ?? ''] : []),
        ...(lookBackDays === null ? [] : [words.lookBack(formats, lookBackDays)]),
        ...(day ? [words.refreshed(formats.day(day))] : []),
        ...(reasons.length > 0 ? [words.differs(reasons.join(', '))] : []),
    ], ', '));
}
function effortText({ messages }, { implementationEffort, restartNeeded, rollbackPossible }) {
    const { facts } = messages.issues;
    const words = messages.actions;
    return [
        words.efforts[implementationEffort],
        restartNeeded ? words.restart : facts.noRestart,
        rollbackPossible ? facts.canBeUndone : words.cannotBeUndone,
    ].join(', ');
}
function sinceFacts({ formats, messages }, { firstSeen, acceptance }) {
    const words = messages.issues.facts;
    const day = (0,period/* parseDay */.Iq)(firstSeen.slice(0, 10));
    const owner = acceptance ? [(0,untrusted/* untrusted */.b)(acceptance.owner)] : [];
    return [
        ...(day ? [[words.since, words.sinceDay(formats.day(day))]] : []),
        ...(owner.length > 0 ? [[words.decided, owner]] : []),
    ];
}


/***/ }),

/***/ 74164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   JS: () => (/* binding */ singleBody),
/* harmony export */   wW: () => (/* binding */ labelled)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53262);
/* harmony import */ var _evidence_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64053);
/* harmony import */ var _fitting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49113);
/* harmony import */ var _markdown_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15771);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(28570);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82465);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67420);
/* harmony import */ var _guide_blocks_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(30858);
/* harmony import */ var _guide_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45899);
/* harmony import */ var _hidden_marker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93254);
/* harmony import */ var _issue_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65092);
/* harmony import */ var _saving_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98807);












/** The text of an issue about one recommendation. */
function singleBody(parts, action) {
    const details = ['all', 'without-guide', 'facts'];
    return (0,_fitting_js__WEBPACK_IMPORTED_MODULE_1__/* .fitting */ ._Q)(details.map((detail) => () => (0,_markdown_of_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownOf */ .R)(blocksOf(parts, action, detail))), (0,_fitting_js__WEBPACK_IMPORTED_MODULE_1__/* .withinCharacters */ .KV)(_fitting_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_BODY */ .Vn));
}
function blocksOf(parts, action, detail) {
    const { page, links, marker } = parts;
    const words = page.messages.issues;
    return [
        ...reasons(parts, action, detail),
        (0,_saving_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .savingFacts */ .c)(parts, action),
        ...(detail === 'all'
            ? guideOf(parts, action)
            : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(words.what.shortened), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(words.guideLeftOut)]),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(words.answers('30d')),
        ...(0,_issue_links_js__WEBPACK_IMPORTED_MODULE_4__/* .linkLine */ .pF)(page, links, action.check),
        (0,_hidden_marker_js__WEBPACK_IMPORTED_MODULE_5__/* .hiddenMarker */ .z)(marker),
    ];
}
/** Why, in three lines: what was seen, what is paid for, and where. */
function reasons({ page, guide }, action, detail) {
    const words = page.messages.issues.what;
    const why = guide(action.check, page.report.language)?.why;
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .bullets */ .e5)([
        ...(detail === 'facts' ? [] : [labelled(words.seen, (0,_evidence_text_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceText */ .r)(action.evidence))]),
        ...(why === undefined ? [] : [labelled(words.why, (0,_guide_text_js__WEBPACK_IMPORTED_MODULE_7__/* .guideText */ .A)(why, action))]),
        labelled(words.where, placeOf(page, action)),
    ]);
}
function labelled(label, text) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_8__/* .phrase */ .MZ) `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(label)}: ${text}`;
}
/** With the id of the account: commands are run in it. */
function placeOf(page, { resourceId, account, region }) {
    const name = page.report.accounts.find(({ id }) => id === account)?.name ?? null;
    return page.messages.actions.where((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .untrusted */ .b)(resourceId), (0,_names_js__WEBPACK_IMPORTED_MODULE_10__/* .nameOf */ .Vb)(page, account, name), (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .untrusted */ .b)(region));
}
function guideOf({ page, guide }, action) {
    const own = guide(action.check, page.report.language);
    return own
        ? (0,_guide_blocks_js__WEBPACK_IMPORTED_MODULE_11__/* .guideBlocks */ .N)(page, own, action)
        : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(page.messages.issues.noGuide((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .untrusted */ .b)(action.check)))];
}


/***/ }),

/***/ 53193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ netOf),
/* harmony export */   Pn: () => (/* binding */ amountsText),
/* harmony export */   yg: () => (/* binding */ sumsOf)
/* harmony export */ });
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);

/** Amounts added by currency, in the order the currencies come up. Two currencies are never added. */
function sumsOf(amounts) {
    const sums = new Map();
    for (const amount of amounts) {
        if (!amount)
            continue;
        const before = sums.get(amount.currency);
        sums.set(amount.currency, before ? (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .addMoney */ .qy)(before, amount) : amount);
    }
    return [...sums.values()];
}
/** Net saving a month as an amount of its currency; `null`: there is none. */
function netOf({ saving }) {
    return saving && { amount: saving.net.amount, currency: saving.currency };
}
/** Amounts one after the other; the empty text where there is none. */
function amountsText({ formats }, amounts) {
    return formats.list(amounts.map((amount) => formats.money(amount)));
}


/***/ }),

/***/ 15771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ markdownOf)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31486);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53483);


/** Serialises blocks as GitHub Flavored Markdown. Cells are not padded: a changed row is one changed line. */
function markdownOf(blocks) {
    const root = { type: 'root', children: [...blocks] };
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_0__/* .toMarkdown */ .l)(root, {
        bullet: '-',
        emphasis: '_',
        extensions: [(0,mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_1__/* .gfmTableToMarkdown */ .d)({ tablePipeAlign: false })],
    });
}


/***/ }),

/***/ 18114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ amountText)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53262);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82465);


/** The net saving and where it comes from, or why there is none; and what AWS says where that is far from it. */
function amountText(page, action) {
    const { saving, noAmount, disagreement } = action;
    const own = saving
        ? ownText(page, saving.basis, page.formats.money(saving.net))
        : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .emphasis */ .lN)(noAmount ? page.messages.actions.noAmount[noAmount] : page.messages.unknown);
    return disagreement ? page.messages.actions.line(own, awsText(page, disagreement)) : own;
}
function ownText({ messages }, basis, net) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${[...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineNodes */ .Lz)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .unbroken */ .D_)(messages.actions.amount(net, messages.savings.bases[basis])))]}`;
}
function awsText({ formats, messages }, { theirs, reasons }) {
    const words = messages.actions;
    return words.awsSays(formats.money(theirs), reasons.map((reason) => words.reasons[reason]).join(', '));
}


/***/ }),

/***/ 35242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ taskList),
/* harmony export */   r: () => (/* binding */ taskItem)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82465);

/** Something to tick. A box of GitHub's is no Markdown of the serialiser, so that it is set as it is. */
function taskItem(done, text) {
    const box = { type: 'html', value: done ? '[x] ' : '[ ] ' };
    return {
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: [box, ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineNodes */ .Lz)(text)] }],
    };
}
function taskList(items) {
    return items.length === 0 ? [] : [{ type: 'list', ordered: false, spread: false, children: [...items] }];
}


/***/ })

};
