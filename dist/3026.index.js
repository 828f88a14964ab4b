export const id = 3026;
export const ids = [3026];
export const modules = {

/***/ 20645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSlackChannel: () => (/* binding */ openSlackChannel)
});

// EXTERNAL MODULE: ./build/src/render/alerts/alert-text.js
var alert_text = __webpack_require__(22868);
// EXTERNAL MODULE: ./build/src/render/blocks.js
var blocks = __webpack_require__(53262);
// EXTERNAL MODULE: ./build/src/render/plain-text.js
var plain_text = __webpack_require__(24156);
// EXTERNAL MODULE: ./build/src/render/fitting.js
var fitting = __webpack_require__(49113);
// EXTERNAL MODULE: ./build/src/render/page.js + 43 modules
var render_page = __webpack_require__(82834);
// EXTERNAL MODULE: ./build/src/render/phrase.js
var phrase = __webpack_require__(82465);
// EXTERNAL MODULE: ./build/src/render/untrusted.js
var untrusted = __webpack_require__(67420);
;// CONCATENATED MODULE: ./build/src/render/slack/mrkdwn.js

/** Parts what would be an address or a name; nobody sees it. */
const MARK = '\u200B';
/** The middle of what Slack makes links of in notifications: `://`, `www.`, and `@` or `#` before a name. */
const JOINTS = /:(?=\/\/)|\bwww\.|[@#](?=[\p{L}\p{N}_-])/giu;
/**
 * A sentence in Slack's markup. Names stand in code, which they cannot end, and nothing in it is a link: whatever it
 * names comes from a bill, or may.
 */
function mrkdwn(inline) {
    return (0,phrase/* inlineNodes */.Lz)(inline).map(textOf).join('');
}
/** A link to a page of ours. */
function mrkdwnLink(text, url) {
    return `<${url.replace(/[<>|]/g, encodeURIComponent)}|${literal(text)}>`;
}
function textOf(node) {
    switch (node.type) {
        case 'text':
            return literal(node.value);
        case 'inlineCode':
            // There is no way to write a back-tick in code, so that it is told by its number.
            return `\`${literal(node.value).replaceAll('`', '\\u0060')}\``;
        case 'strong':
            return `*${mrkdwn(node.children)}*`;
        case 'emphasis':
            return `_${mrkdwn(node.children)}_`;
        case 'delete':
        case 'link':
            return mrkdwn(node.children);
        case 'break':
            return '\n';
        default:
            throw new TypeError(`A ${node.type} has no place in Slack`);
    }
}
/** Text without meaning to Slack; the three characters that have one are written as it asks for. */
function literal(text) {
    return text
        .replace(JOINTS, (joint) => joint + MARK)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;');
}

;// CONCATENATED MODULE: ./build/src/render/slack/slack-limits.js
/** What Slack takes (https://docs.slack.dev/reference/block-kit/blocks); characters as UTF-16 counts them. */
const LIMITS = {
    blocks: 50,
    header: 150,
    section: 3000,
    fields: 10,
    field: 2000,
    buttons: 25,
    button: 75,
    url: 3000,
    /** Of what notifications say. Slack advises 4,000, and cuts at ten times that. */
    text: 3000,
    /** Of all blocks as JSON. Slack refuses messages of 11,000 to 13,000 (`msg_blocks_too_long`), and does not say where it begins. */
    whole: 10_000,
};
/** Whether Slack takes a message as it is: nothing in it is ever cut. */
function fitsSlack({ text, blocks }) {
    return (text.length <= LIMITS.text &&
        blocks.length <= LIMITS.blocks &&
        JSON.stringify(blocks).length <= LIMITS.whole &&
        blocks.every(blockFits));
}
function blockFits(block) {
    switch (block.type) {
        case 'header':
            return within(block.text.text, LIMITS.header);
        case 'section':
            if ('fields' in block) {
                return (block.fields.length <= LIMITS.fields &&
                    block.fields.every((each) => within(each.text, LIMITS.field)));
            }
            return within(block.text.text, LIMITS.section) && (!block.accessory || buttonFits(block.accessory));
        case 'context':
            return block.elements.every((each) => within(each.text, LIMITS.section));
        case 'actions':
            return block.elements.length <= LIMITS.buttons && block.elements.every(buttonFits);
    }
}
function buttonFits({ text, url }) {
    return within(text.text, LIMITS.button) && within(url, LIMITS.url);
}
/** Slack takes no empty text either. */
function within(text, most) {
    return text.length > 0 && text.length <= most;
}

;// CONCATENATED MODULE: ./build/src/render/slack/slack-blocks.js

function headerBlock(text) {
    return { type: 'header', text: plain(text) };
}
/** `text` is in Slack's markup. */
function sectionBlock(text, button = null) {
    return { type: 'section', text: marked(text), ...(button ? { accessory: button } : {}) };
}
/** Short texts in two columns, as many blocks as that takes. */
function fieldBlocks(texts) {
    const blocks = [];
    for (let at = 0; at < texts.length; at += LIMITS.fields) {
        blocks.push({ type: 'section', fields: texts.slice(at, at + LIMITS.fields).map(marked) });
    }
    return blocks;
}
/** Small print. */
function contextBlock(text) {
    return { type: 'context', elements: [marked(text)] };
}
/** A button to a page of ours; `null`: there is none, or its address is longer than Slack takes. */
function linkButton(text, url) {
    if (url === null || url.length > LIMITS.url)
        return null;
    return { type: 'button', text: plain(text), url };
}
function buttonsBlock(buttons) {
    const elements = buttons.filter((button) => button !== null);
    return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}
/** Lines in as few sections as hold them; each line is whole. */
function lineBlocks(lines) {
    const texts = [];
    for (const line of lines) {
        const last = texts.at(-1);
        const joined = last === undefined ? line : `${last}\n${line}`;
        if (last !== undefined && joined.length <= LIMITS.section)
            texts[texts.length - 1] = joined;
        else
            texts.push(line);
    }
    return texts.map((text) => sectionBlock(text));
}
function plain(text) {
    return { type: 'plain_text', text, emoji: false };
}
function marked(text) {
    return { type: 'mrkdwn', text, verbatim: true };
}

;// CONCATENATED MODULE: ./build/src/render/slack/message-parts.js









/** Characters of an address that stands in a list: with a longer one a list might have no room for itself. */
const LONGEST_LINK = 1000;
function slackPageOf({ report, links }) {
    const short = links.report !== null && links.report.length <= LONGEST_LINK ? links.report : null;
    return { ...(0,render_page/* pageOf */.Z)(report), links: { ...links, report: short } };
}
/** The title where it has room; it is plain text, in which a name is only a name. */
function titleBlock({ report, formats, messages }, title) {
    const whole = (0,plain_text/* plainText */.w)(title);
    return headerBlock(whole.length <= LIMITS.header ? whole : messages.slack.shortTitle(formats.day(report.asOf)));
}
/** A heading and its lines in one section: as many as have room, and how many more there are. */
function listBlocks(page, heading, items, most) {
    if (items.length === 0)
        return [];
    const text = (rows) => [
        `*${literal(heading)}*`,
        ...items.slice(0, rows).map((item) => bullet(mrkdwn(item))),
        ...moreLines(page, items.length - rows),
    ].join('\n');
    return [
        sectionBlock((0,fitting/* fitting */._Q)((0,fitting/* steppingDown */.rQ)(Math.min(items.length, most), 0, text), (0,fitting/* withinCharacters */.KV)(LIMITS.section))),
    ];
}
function bullet(text) {
    return `• ${text}`;
}
/** How much is left out, with the way to it. */
function moreLines({ formats, messages, links }, left) {
    if (left <= 0)
        return [];
    const text = messages.slack.inReport(messages.andMore(formats, left));
    return [bullet(links.report === null ? literal(text) : mrkdwnLink(text, links.report))];
}
/** What is to be done, what it saves, and who is to do it. */
function actionText({ messages }, { title, amount, team }) {
    const whole = amount === null ? title : messages.slack.action(title, (0,blocks/* strong */.ko)(amount));
    return team === null ? whole : (0,phrase/* joinInline */.EN)([whole, (0,untrusted/* untrusted */.b)(team)], ' · ');
}
/** The ways to everything else. */
function closingBlocks({ messages, links }) {
    const { openReport, openRun } = messages.slack;
    return buttonsBlock([linkButton(openReport, links.report), linkButton(openRun, links.run)]);
}
/** What notifications say: the title and what it comes to, where there is room. */
function notification(title, sentence) {
    const short = literal((0,plain_text/* plainText */.w)(title));
    const long = `${short}. ${literal((0,plain_text/* plainText */.w)(sentence))}`;
    return long.length <= LIMITS.text ? long : short;
}
/** The largest of a message that Slack takes; where it takes none, one that says that it did not fit. */
function largest(page, title, steps) {
    for (const step of steps) {
        const message = step();
        if (fitsSlack(message))
            return message;
    }
    const { tooLong } = page.messages.slack;
    return {
        text: literal(tooLong),
        blocks: [titleBlock(page, title), sectionBlock(literal(tooLong)), ...closingBlocks(page)],
    };
}

;// CONCATENATED MODULE: ./build/src/render/slack/alert-message.js







/** One alert as a message, in the language of its report. */
function alertMessage(published, alert) {
    const page = slackPageOf(published);
    const { title, text } = (0,alert_text/* alertText */.S)(page, alert);
    const words = page.messages.slack;
    const severity = words.severities[alert.severity];
    const header = words.alert(severity, (0,plain_text/* plainText */.w)(title));
    const hasRoom = header.length <= LIMITS.header;
    const sample = page.report.source.sample ? [contextBlock(mrkdwn(page.messages.sampleTitle))] : [];
    return largest(page, severity, [
        () => ({
            text: notification(header, text),
            blocks: [
                ...sample,
                headerBlock(hasRoom ? header : severity),
                ...(hasRoom ? [] : [sectionBlock(mrkdwn((0,blocks/* strong */.ko)(title)))]),
                sectionBlock(mrkdwn(text)),
                ...closingBlocks(page),
            ],
        }),
    ]);
}

// EXTERNAL MODULE: ./build/src/render/brief/brief-of.js + 1 modules
var brief_of = __webpack_require__(90054);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/render/sections/action-groups.js
var action_groups = __webpack_require__(55262);
// EXTERNAL MODULE: ./build/src/render/title-of.js
var title_of = __webpack_require__(62984);
// EXTERNAL MODULE: ./build/src/render/brief/brief-actions.js
var brief_actions = __webpack_require__(26023);
// EXTERNAL MODULE: ./build/src/render/brief/brief-gaps.js
var brief_gaps = __webpack_require__(57815);
;// CONCATENATED MODULE: ./build/src/render/brief/brief-of-owner.js









/**
 * The same for one team of the owner rules: its own actions and totals, nothing of others. Movers, changes and alerts are
 * of the whole organisation, and not in it.
 */
function briefOfOwner({ report, links }, team, size) {
    const page = (0,render_page/* pageOf */.Z)(report);
    const all = report.recommendations.known ? report.recommendations.value.filter(action_groups/* isOpen */.nT) : [];
    const own = all.filter(({ owner }) => owner?.team === team);
    const rows = rowsOf(page, team);
    return {
        title: page.messages.brief.ownerTitle((0,title_of/* titleOf */.G)(page), (0,untrusted/* untrusted */.b)(team)),
        verdict: (0,phrase/* joinInline */.EN)((0,brief_of/* sampleFirst */.t)(page, verdictOf(page, own.length, rows)), ' '),
        told: [],
        writtenBy: null,
        gaps: (0,brief_gaps/* briefGaps */._)(page),
        figures: rows.flatMap((row) => figuresOf(page, row)),
        movers: [],
        ...(0,brief_actions/* briefActions */.Y)(page, links, own, size.actions),
        changes: [],
        alerts: [],
        url: links.report,
    };
}
function rowsOf({ report: { ownership } }, team) {
    if (!ownership.known)
        return [];
    return ownership.value.tables.flatMap((table) => table.teams.filter((row) => row.team === team).map((row) => ({ table, row })));
}
function verdictOf(page, open, rows) {
    const { report, messages, formats } = page;
    const words = messages.brief;
    if (!report.recommendations.known)
        return [words.ownerUnknown];
    if (open === 0)
        return [words.ownerNothing];
    const nets = rows.map(({ row }) => row.net).filter((net) => !(0,money/* isZeroMoney */.f9)(net));
    if (nets.length === 0)
        return [words.ownerActionsOnly(formats, open)];
    return [words.ownerActions(formats, open, formats.list(nets.map((net) => formats.money(net))))];
}
function figuresOf({ formats, messages }, { table, row }) {
    const words = messages.brief;
    const { period } = table;
    const spend = row.spend && period
        ? [{ label: words.spendOf(formats.shortPeriod(period)), value: formats.money(row.spend) }]
        : [];
    return [...spend, { label: words.netSaving, value: formats.money(row.net) }];
}

;// CONCATENATED MODULE: ./build/src/render/slack/brief-parts.js
/** The same with at most so many actions; the others are counted. */
function shortened(brief, most) {
    const left = brief.actions.slice(most).flatMap(({ fingerprints }) => fingerprints).length;
    return { ...brief, actions: brief.actions.slice(0, most), moreActions: brief.moreActions + left };
}
/** The same where every action is of the team that reads it. */
function withoutTeam(brief) {
    return { ...brief, actions: brief.actions.map((action) => ({ ...action, team: null })) };
}

;// CONCATENATED MODULE: ./build/src/render/slack/summary-message.js







/** Rows of any list, from what reads well down to what has room whatever the names. */
const MOST_ROWS = [5, 3, 1, 0];
/** Actions of a message that has room for all it may hold. */
const SUMMARY_ACTIONS = MOST_ROWS[0];
const SIZE = { movers: MOST_ROWS[0], actions: MOST_ROWS[0] };
/** Figures of a message with that many rows: an organisation may be billed in many currencies. */
const FIGURES_A_ROW = 4;
/** A report as one message, in its language. */
function summaryMessage(published) {
    return message(published, (0,brief_of/* briefOf */.G)(published, SIZE));
}
/** The same for one team of the owner rules: its own actions and totals. */
function ownerMessage(published, team) {
    return message(published, withoutTeam(briefOfOwner(published, team, SIZE)));
}
function message(published, brief) {
    const page = slackPageOf(published);
    const steps = MOST_ROWS.map((rows) => () => withRows(page, shortened(brief, rows), rows));
    return largest(page, brief.title, steps);
}
function withRows(page, brief, rows) {
    const { alerts, slack } = page.messages;
    return {
        text: notification(brief.title, brief.verdict),
        blocks: [
            titleBlock(page, brief.title),
            ...openingBlocks(page, brief),
            ...listBlocks(page, alerts.title, brief.alerts.map(alertLine), rows),
            ...figureBlocks(page, brief.figures, rows * FIGURES_A_ROW),
            ...listBlocks(page, slack.movers, brief.movers, rows),
            ...actionBlocks(page, brief),
            ...listBlocks(page, slack.gaps, brief.gaps, rows),
            ...closingBlocks(page),
        ],
    };
}
/** What its reader is told in short, as many sentences as have room, and who wrote it; else the verdict. */
function openingBlocks(page, brief) {
    const text = toldText(brief.told);
    if (text === null)
        return [verdictBlock(page, brief)];
    return [sectionBlock(text), ...(brief.writtenBy === null ? [] : [contextBlock(mrkdwn(brief.writtenBy))])];
}
/** `null`: nothing is told, or not even its first sentence has room. */
function toldText(told) {
    for (let most = told.length; most > 0; most -= 1) {
        const text = told.slice(0, most).map(mrkdwn).join(' ');
        if (text.length <= LIMITS.section)
            return text;
    }
    return null;
}
/** A sentence for each currency; of too many of them the figures tell. */
function verdictBlock({ messages }, { verdict }) {
    const text = mrkdwn(verdict);
    return sectionBlock(text.length <= LIMITS.section ? text : literal(messages.slack.tooLong));
}
function alertLine({ title }) {
    return title;
}
function figureBlocks(page, figures, most) {
    const texts = figures.map(({ label, value }) => `*${literal(label)}*\n${literal(value)}`);
    return [
        ...fieldBlocks(texts.slice(0, most)),
        ...moreLines(page, texts.length - most).map((line) => contextBlock(line)),
    ];
}
/** One section for each, with the way to its issue. */
function actionBlocks(page, { actions, moreActions }) {
    const more = moreLines(page, moreActions);
    if (actions.length === 0 && more.length === 0)
        return [];
    return [
        sectionBlock(`*${literal(page.messages.slack.actions)}*`),
        ...actions.map((action) => actionBlock(page, action)),
        ...more.map((line) => sectionBlock(line)),
    ];
}
function actionBlock(page, action) {
    return sectionBlock(mrkdwn(actionText(page, action)), linkButton(page.messages.slack.openIssue, action.url));
}

// EXTERNAL MODULE: ./build/src/channels/cadence-period.js
var cadence_period = __webpack_require__(27471);
// EXTERNAL MODULE: ./build/src/core/outbox.js
var outbox = __webpack_require__(66772);
// EXTERNAL MODULE: ./build/src/core/sha256.js
var sha256 = __webpack_require__(89706);
;// CONCATENATED MODULE: ./build/src/channels/slack/deliver-letter.js


/** Milliseconds before it is looked for whether something came that nobody confirmed. */
const PAUSE = 10_000;
/** Delivers one message, where there is anything to be said. What Slack does is a delivery; mistakes of ours are thrown. */
async function deliverLetter(parts, letter) {
    const { what } = letter;
    try {
        const result = await delivered(parts, letter);
        return result ? [{ what, ...result }] : [];
    }
    catch (error) {
        if (!(0,outbox/* isNotDelivered */.s)(error))
            throw error;
        return [{ what, state: error.postponed ? 'postponed' : 'failed', reason: error.message }];
    }
}
async function delivered({ tenant, outbox, clock }, letter) {
    const item = { channel: 'slack', ...letter.item };
    const reference = await outbox.delivered(item);
    if (reference !== null)
        return { state: 'unchanged', reference };
    // Written before the outbox is asked: a fault of ours is no delivery that may have arrived.
    const message = letter.message();
    if (!message)
        return null;
    const sending = await letter.sending(await markOf(tenant, letter), message);
    const result = await outbox.deliver(item, sending);
    if (result.state !== 'unconfirmed' || !sending.find)
        return result;
    await clock.sleep(PAUSE);
    return outbox.deliver(item, sending);
}
const MARK_DIGITS = 32;
/** Everybody in the workspace may read it, so that it tells nothing. */
async function markOf(tenant, { item: { item, content } }) {
    return (await (0,sha256/* sha256OfText */.i)(JSON.stringify([tenant, item, content]))).slice(0, MARK_DIGITS);
}

// EXTERNAL MODULE: ./build/src/core/period.js
var period = __webpack_require__(62708);
;// CONCATENATED MODULE: ./build/src/core/slack-workspace.js
/** A place as the reference of a delivery. */
function slackReference({ channel, ts }) {
    return `${channel}/${ts}`;
}
/** The place a reference names; `null`: it names none. */
function slackPlaceOf(reference) {
    const { channel, ts } = /^(?<channel>[A-Z0-9]+)\/(?<ts>[\d.]+)$/.exec(reference)?.groups ?? {};
    return channel === undefined || ts === undefined ? null : { channel, ts };
}

;// CONCATENATED MODULE: ./build/src/channels/slack/slack-letter.js

/** By a web hook: sent, and never looked for. */
function letterByHook(hook, written) {
    const sending = async (_mark, message) => ({
        send: async () => {
            await hook.post(message);
            return 'web hook';
        },
    });
    return { ...written, sending };
}
/** By a bot: looked for where it stands once it was sent, if the bot may read there. */
function letterByBot(bot, channel, within, written) {
    const thread = 'thread' in within ? within.thread : null;
    return {
        ...written,
        async sending(mark, message) {
            const send = async () => slackReference(await bot.post({ channel, mark, thread, message }));
            const reader = await bot.reader(channel);
            if (!reader)
                return { send };
            const find = async () => {
                const place = await reader.find(mark, within);
                return place && slackReference(place);
            };
            return { send, find };
        },
    };
}

;// CONCATENATED MODULE: ./build/src/channels/slack/deliver-report.js




/** Before a period begins here it may have begun at Slack: milliseconds that clocks differ by, at most. */
const CLOCKS_DIFFER = 3_600_000;
/** Posts it once in a period, then what stands in its thread. */
async function deliverReport(parts, bot, { channel, name, period: { key, firstDay }, summary, details }) {
    const item = `${key} ${name} ${channel}`;
    const since = new Date((0,period/* dayToMs */.Iv)(firstDay) - CLOCKS_DIFFER).toISOString();
    const posted = await deliverLetter(parts, letterByBot(bot, channel, { since }, { what: `${name} in ${channel}`, item: { item, content: '' }, message: summary }));
    const place = posted.map(placeOf).find((each) => each !== null);
    if (!place)
        return posted;
    const letter = letterByBot(bot, place.channel, { thread: place.ts }, {
        what: `details of the ${name} in ${channel}`,
        item: { item: `${item} details`, content: '' },
        message: details,
    });
    return [...posted, ...(await deliverLetter(parts, letter))];
}
function placeOf(delivery) {
    return 'reference' in delivery ? slackPlaceOf(delivery.reference) : null;
}

// EXTERNAL MODULE: ./build/src/core/ledger.js
var ledger = __webpack_require__(14676);
;// CONCATENATED MODULE: ./build/src/render/slack/details-message.js








/** Rows of any list: what there is, down to what has room. */
const details_message_MOST_ROWS = [200, 120, 80, 60, 40, 25, 15, 10, 5, 2, 0];
const details_message_SIZE = { movers: 0, actions: details_message_MOST_ROWS[0] };
/** What stands in the thread below a report: every action, what changed, and what was looked at; `null`: nothing does. */
function detailsMessage(published) {
    const page = slackPageOf(published);
    const brief = (0,brief_of/* briefOf */.G)(published, details_message_SIZE);
    const reads = readLines(page);
    const { actions, changes, gaps } = brief;
    if (actions.length + changes.length + gaps.length + reads.length === 0)
        return null;
    return details_message_message(page, brief, reads);
}
/** The same for one team of the owner rules: its own actions; `null`: the message above it has them all. */
function ownerDetailsMessage(published, team) {
    const brief = withoutTeam(briefOfOwner(published, team, details_message_SIZE));
    return brief.actions.length <= SUMMARY_ACTIONS ? null : details_message_message(slackPageOf(published), brief, []);
}
function details_message_message(page, brief, reads) {
    const { title } = brief;
    const text = notification(title, page.messages.slack.allActions);
    const steps = details_message_MOST_ROWS.map((rows) => () => {
        const lines = linesOf(page, shortened(brief, rows), reads, rows);
        return { text, blocks: [...lineBlocks(lines), ...closingBlocks(page)] };
    });
    return largest(page, title, steps);
}
function linesOf(page, brief, reads, most) {
    const words = page.messages.slack;
    const { changes } = page.report;
    const since = changes.known ? words.changes(page.formats.day(changes.value.previous)) : '';
    return [
        ...listed(words.allActions, brief.actions.map((action) => mrkdwn(actionText(page, action))), moreLines(page, brief.moreActions)),
        ...topLines(page, since, brief.changes.map(mrkdwn), most),
        ...topLines(page, words.gaps, brief.gaps.map(mrkdwn), most),
        ...reads,
    ];
}
function topLines(page, heading, lines, most) {
    return listed(heading, lines.slice(0, most), moreLines(page, lines.length - most));
}
function listed(heading, lines, more) {
    if (lines.length === 0 && more.length === 0)
        return [];
    return [`*${literal(heading)}*`, ...lines.map(bullet), ...more];
}
/** How the planned reads ended. */
function readLines({ report, formats, messages }) {
    if (!report.ledger.known)
        return [];
    const { planned, byState } = report.ledger.value.coverage;
    if (planned === 0)
        return [];
    const states = ledger/* LEDGER_STATES */.f.filter((state) => byState[state] > 0).map((state) => messages.slack.read(formats, byState[state], messages.gaps.ledgerStates[state]));
    return [`*${literal(messages.slack.reads)}:* ${literal(formats.list(states))}`];
}

;// CONCATENATED MODULE: ./build/src/channels/slack/told-reports.js




/** The whole one, those of further readers, and those of owners. An owner who certainly has nothing to do is not told so. */
function reportsToTell(way, publication, { persona, cadence }) {
    const { recommendations } = publication.report;
    const all = recommendations.known ? recommendations.value.filter(action_groups/* isOpen */.nT) : null;
    const busy = new Set(all?.map(({ owner }) => owner?.team));
    const owners = way.owners.filter(({ team }) => all === null || busy.has(team));
    const period = (0,cadence_period/* cadencePeriod */.P)(cadence, publication.at);
    const main = { channel: way.channel, persona, when: cadence };
    return [
        wholeReport('summary', main, publication),
        // What the main one is called does not change with its reader: it is not posted again.
        ...way.readers.map((reader) => wholeReport(`${reader.persona} summary`, reader, publication)),
        ...owners.map((owner) => ownReport(owner, publication, period)),
    ];
}
/** A publication with what was written for one of its readers. */
function writtenFor(persona, publication) {
    return { ...publication, narrative: publication.narratives.get(persona) ?? null };
}
function wholeReport(name, { channel, persona, when }, publication) {
    return {
        channel,
        name,
        period: (0,cadence_period/* cadencePeriod */.P)(when, publication.at),
        summary: () => summaryMessage(writtenFor(persona, publication)),
        details: () => detailsMessage(publication),
    };
}
function ownReport({ team, channel }, publication, period) {
    return {
        channel,
        name: `summary for ${team}`,
        period,
        summary: () => ownerMessage(publication, team),
        details: () => ownerDetailsMessage(publication, team),
    };
}

;// CONCATENATED MODULE: ./build/src/channels/slack/slack-channel.js







/** Tells of alerts, of a report once in a period, and its owners of their own actions. */
function slackChannel(parts) {
    return {
        id: 'slack',
        async publish(publication) {
            const { way } = parts;
            const deliveries = way.kind === 'bot'
                ? await publishByBot(parts, way, publication)
                : await publishByHook(parts, way, publication);
            return { deliveries };
        },
    };
}
async function publishByHook(parts, { hook }, publication) {
    const { key } = (0,cadence_period/* cadencePeriod */.P)(parts.cadence, publication.at);
    const where = 'the channel of the web hook';
    const letters = [
        ...publication.alerts.map((alert) => letterByHook(hook, {
            what: `alert (${alert.kind}) in ${where}`,
            item: { item: `alert ${alert.id}`, content: alert.state },
            message: () => alertMessage(publication, alert),
        })),
        letterByHook(hook, {
            what: `summary in ${where}`,
            item: { item: `${key} summary`, content: '' },
            message: () => summaryMessage(writtenFor(parts.persona, publication)),
        }),
    ];
    const deliveries = [];
    for (const letter of letters)
        deliveries.push(...(await deliverLetter(parts, letter)));
    return deliveries;
}
/** One after the other: Slack takes about one message a second. One channel that fails does not stop the others. */
async function publishByBot(parts, way, publication) {
    const deliveries = [];
    for (const letter of alertLetters(way, publication)) {
        deliveries.push(...(await deliverLetter(parts, letter)));
    }
    for (const told of reportsToTell(way, publication, parts)) {
        deliveries.push(...(await deliverReport(parts, way.bot, told)));
    }
    return deliveries;
}
/** Days in which an alert that may have been sent is looked for. */
const ALERT_DAYS = 31;
function alertLetters({ bot, alertsChannel }, publication) {
    const since = new Date(Date.parse(publication.at) - ALERT_DAYS * 86_400_000).toISOString();
    return publication.alerts.map((alert) => letterByBot(bot, alertsChannel, { since }, {
        what: `alert (${alert.kind}) in ${alertsChannel}`,
        item: { item: `alert ${alert.id} ${alertsChannel}`, content: alert.state },
        message: () => alertMessage(publication, alert),
    }));
}

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platform/https-post.js + 2 modules
var https_post = __webpack_require__(26505);
;// CONCATENATED MODULE: ./build/src/platform/slack/slack-api-url.js

const SLACK = 'https://slack.com/api/';
/** The workspaces of governments have an API of their own. */
const KNOWN = new Set([SLACK, 'https://slack-gov.com/api/']);
/**
 * Where Slack's Web API is spoken to, which gets the token: Slack's own, that of GovSlack, or a server on this machine.
 * @throws SpendlogError for any other.
 */
function slackApiUrl(given) {
    if (given === undefined || given === '')
        return SLACK;
    const url = URL.parse(given.endsWith('/') ? given : `${given}/`);
    const isOnThisMachine = url?.protocol === 'http:' && ['127.0.0.1', '[::1]'].includes(url.hostname);
    if (url && (KNOWN.has(url.href) || isOnThisMachine))
        return url.href;
    throw new errors/* SpendlogError */.T('INPUT_INVALID', 'SLACK_API_URL is not an address of Slack.', `Unset it, or set it to ${[...KNOWN].join(' or ')}.`);
}

// EXTERNAL MODULE: ./build/src/platform/property.js
var property = __webpack_require__(61244);
;// CONCATENATED MODULE: ./build/src/platform/slack/slack-failure.js


/** Slack answered that it did not do it; other answers, and none, leave open what it did. */
class SlackRefusal extends outbox/* NotDelivered */.g {
    /** As Slack calls it, e.g. `not_in_channel`. */
    error;
    constructor(error, reason, options) {
        super(reason, options);
        this.error = error;
    }
}
/** What an error of the client says about a call: a {@link SlackRefusal} or `NotDelivered` where nothing was done for certain. */
function slackFailure(cause, method) {
    const what = `Slack, ${method}`;
    switch ((0,property/* property */.M)(cause, 'code')) {
        case 'slack_webapi_rate_limited_error':
            return limited(what, cause);
        case 'slack_webapi_platform_error':
            return answered(what, cause);
        case 'slack_webapi_http_error':
            return byStatus(what, Number((0,property/* property */.M)(cause, 'statusCode')), cause);
        case 'slack_webapi_request_error':
            return unanswered(what, cause);
        default:
            return new Error(`${what}: the answer broke off`, { cause });
    }
}
/** The same of a call that only reads: whatever became of it, nothing was sent. */
function failedReading(error) {
    if ((0,outbox/* isNotDelivered */.s)(error) || !(error instanceof Error))
        return error;
    return new outbox/* NotDelivered */.g(`${error.message}; nothing was sent`, { cause: error, postponed: true });
}
function limited(what, cause) {
    return new outbox/* NotDelivered */.g(`${what}: Slack asks for longer pauses than a run waits; the next run goes on`, {
        cause,
        postponed: true,
    });
}
/** After these some of it may have been done, as Slack documents them. */
const OPEN = new Set(['fatal_error', 'internal_error']);
const LATER = new Set([
    'ratelimited',
    'rate_limited',
    'service_unavailable',
    'team_added_to_org',
]);
/** Answers of something else than Slack stand here as well, and tell nothing. */
const CODE = /^[a-z][a-z_]{1,60}$/;
function answered(what, cause) {
    const data = (0,property/* property */.M)(cause, 'data');
    const error = String((0,property/* property */.M)(data, 'error') ?? '');
    if (!CODE.test(error))
        return new Error(`${what}: the answer is not one of Slack's`, { cause });
    if (OPEN.has(error))
        return new Error(`${what}: ${error}`, { cause });
    const hint = error === 'missing_scope' ? scopeHint((0,property/* property */.M)(data, 'needed')) : (HINTS[error] ?? '');
    const reason = hint === '' ? `${what}: ${error}` : `${what}: ${error}. ${hint}`;
    return new SlackRefusal(error, reason, { cause, postponed: LATER.has(error) });
}
function scopeHint(needed) {
    const scopes = typeof needed === 'string' && /^[a-z:.,_]+$/.test(needed) ? needed : 'that is missing';
    return `Give the app the scope ${scopes} (OAuth & Permissions) and install it again.`;
}
const INVITE = 'Invite the app to the channel: /invite @its-name.';
const TOKEN = 'Set SPENDLOG_SLACK_BOT_TOKEN to the Bot User OAuth Token of the app, which begins with xoxb-.';
const ADMIN = 'Ask an administrator of the workspace to let the app post there.';
const HINTS = {
    channel_not_found: `There is no such channel, or it is private. Check its name in spendlog.yml. ${INVITE}`,
    not_in_channel: INVITE,
    is_archived: 'The channel is archived: name another in spendlog.yml.',
    invalid_auth: TOKEN,
    not_authed: TOKEN,
    token_revoked: TOKEN,
    token_expired: TOKEN,
    account_inactive: TOKEN,
    not_allowed_token_type: TOKEN,
    restricted_action: ADMIN,
    restricted_action_read_only_channel: ADMIN,
    ekm_access_denied: ADMIN,
    org_login_required: ADMIN,
};
const TOO_MANY = 429;
function byStatus(what, status, cause) {
    if (status === TOO_MANY)
        return limited(what, cause);
    if (status >= 500)
        return new Error(`${what}: status ${status}`, { cause });
    return new outbox/* NotDelivered */.g(`${what}: status ${status}`, { cause });
}
/** Before a connection stands nothing was sent. */
const NOT_REACHED = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|ERR_TLS_\w+|SELF_SIGNED_\w+|DEPTH_ZERO_\w+|UNABLE_TO_\w+)$/;
function unanswered(what, cause) {
    const original = (0,property/* property */.M)(cause, 'original');
    const code = String((0,property/* property */.M)((0,property/* property */.M)(original, 'cause'), 'code') ?? '');
    if (NOT_REACHED.test(code))
        return new outbox/* NotDelivered */.g(`${what}: Slack was not reached (${code})`, { cause });
    const late = (0,property/* property */.M)(original, 'name') === 'TimeoutError';
    return new Error(`${what}: ${late ? 'no answer in time' : 'the connection broke'}`, { cause });
}

;// CONCATENATED MODULE: ./build/src/platform/slack/slack-api.js



const DEADLINE = 30_000;
/** Seconds a run waits where Slack asks for a pause, at each and how often. */
const LONGEST_PAUSE = 60;
const MOST_PAUSES = 2;
function slackApi(options) {
    const { clock, log, signal } = options;
    let client = null;
    return {
        async call(method, body) {
            client ??= newClient(options);
            const slack = await client;
            for (let pauses = 0;; pauses += 1) {
                try {
                    return await slack.apiCall(method, { ...body });
                }
                catch (error) {
                    const seconds = Number((0,property/* property */.M)(error, 'retryAfter'));
                    const waits = seconds >= 0 && seconds <= LONGEST_PAUSE && pauses < MOST_PAUSES;
                    if (!waits)
                        throw told(slackFailure(error, method), log);
                    log.write('info', `Slack asks for a pause of ${seconds} s`, { method });
                    await clock.sleep(seconds * 1000, signal);
                }
            }
        },
    };
}
function told(failure, log) {
    log.write('debug', failure.message, { certain: (0,outbox/* isNotDelivered */.s)(failure) });
    return failure;
}
async function newClient({ token, apiUrl, deadlineMs, log }) {
    const { WebClient, LogLevel } = await __webpack_require__.e(/* import() */ 5105).then(__webpack_require__.t.bind(__webpack_require__, 85105, 19));
    const silent = () => { };
    // What it would say at the levels below holds whole messages.
    const say = (...words) => log.write('debug', `Slack's client: ${words.join(' ')}`);
    return new WebClient(token, {
        ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
        allowAbsoluteUrls: false,
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
        maxRequestConcurrency: 1,
        timeout: deadlineMs ?? DEADLINE,
        logger: {
            debug: silent,
            info: silent,
            warn: say,
            error: say,
            setLevel: silent,
            getLevel: () => LogLevel.WARN,
            setName: silent,
        },
    });
}

;// CONCATENATED MODULE: ./build/src/platform/slack/slack-pages.js


const PAGE = 200;
/** Pages of one list that are read. */
const MOST_PAGES = 100;
/**
 * The entries of a list of Slack's, page by page.
 * @throws NotDelivered where the list goes on and on: what was not read may be what is looked for.
 */
async function* slackPages(api, method, body, list) {
    let cursor = '';
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
        const page = await api.call(method, { ...body, limit: PAGE, ...(cursor === '' ? {} : { cursor }) });
        const entries = (0,property/* property */.M)(page, list);
        if (Array.isArray(entries))
            yield* entries;
        const next = (0,property/* property */.M)((0,property/* property */.M)(page, 'response_metadata'), 'next_cursor');
        if (typeof next !== 'string' || next === '')
            return;
        cursor = next;
    }
    throw new outbox/* NotDelivered */.g(`Slack, ${method}: more than ${MOST_PAGES * PAGE} entries, which are not read`);
}

;// CONCATENATED MODULE: ./build/src/platform/slack/slack-channels.js



/** What is listed, first with private channels, which take a scope of their own. */
const TYPES = ['public_channel,private_channel', 'public_channel'];
/**
 * Ids of channels, without which they cannot be read, by id or `#name`; `null`: the bot does not see it, or may not list
 * channels. They are listed once, and only where there is a name.
 */
function channelIds(api) {
    let listing = null;
    return async (channel) => {
        if (!channel.startsWith('#'))
            return channel;
        listing ??= slack_channels_listed(api);
        return (await listing).get(channel.slice(1)) ?? null;
    };
}
async function slack_channels_listed(api) {
    for (const types of TYPES) {
        try {
            return await idsByName(api, types);
        }
        catch (error) {
            if (!(error instanceof SlackRefusal) || error.error !== 'missing_scope')
                throw failedReading(error);
        }
    }
    return new Map();
}
async function idsByName(api, types) {
    const ids = new Map();
    const body = { types, exclude_archived: true };
    for await (const channel of slackPages(api, 'conversations.list', body, 'channels')) {
        const [id, name] = [(0,property/* property */.M)(channel, 'id'), (0,property/* property */.M)(channel, 'name')];
        if (typeof id === 'string' && typeof name === 'string')
            ids.set(name, id);
    }
    return ids;
}

;// CONCATENATED MODULE: ./build/src/platform/slack/slack-bot.js





/** Under this name messages of ours carry what they are known by; https://docs.slack.dev/messaging/message-metadata. */
const EVENT_TYPE = 'spendlog';
/** A workspace by the token of a bot. */
function slackBot(options) {
    const api = slackApi(options);
    const idOf = channelIds(api);
    const readers = new Map();
    return {
        post: async (given) => post(api, given, (await idOf(given.channel)) ?? given.channel),
        reader(channel) {
            const reader = readers.get(channel) ?? newReader(api, idOf(channel));
            readers.set(channel, reader);
            return reader;
        },
    };
}
async function post(api, { message, mark, thread }, channel) {
    const answer = await api.call('chat.postMessage', {
        channel,
        ...message,
        ...(thread === null ? {} : { thread_ts: thread }),
        metadata: { event_type: EVENT_TYPE, event_payload: { item: mark } },
        parse: 'none',
        link_names: false,
        unfurl_links: false,
        unfurl_media: false,
    });
    const place = slack_bot_placeOf((0,property/* property */.M)(answer, 'channel'), answer);
    if (place)
        return place;
    throw new Error('Slack, chat.postMessage: the answer does not tell where the message stands');
}
/** Without the scope, or outside of the channel, a bot posts and cannot read. */
const UNREADABLE = new Set(['missing_scope', 'not_in_channel', 'channel_not_found']);
async function newReader(api, resolving) {
    const channel = await resolving;
    if (channel === null)
        return null;
    try {
        await api.call('conversations.history', { channel, limit: 1 });
    }
    catch (error) {
        if (error instanceof SlackRefusal && UNREADABLE.has(error.error))
            return null;
        throw failedReading(error);
    }
    return { find: (mark, within) => find(api, channel, mark, within) };
}
async function find(api, channel, mark, within) {
    const [method, where] = 'thread' in within
        ? ['conversations.replies', { ts: within.thread }]
        : ['conversations.history', { oldest: String(Date.parse(within.since) / 1000) }];
    const body = { channel, ...where, include_all_metadata: true };
    try {
        for await (const message of slackPages(api, method, body, 'messages')) {
            if (slack_bot_markOf(message) === mark)
                return slack_bot_placeOf(channel, message);
        }
        return null;
    }
    catch (error) {
        throw failedReading(error);
    }
}
function slack_bot_markOf(message) {
    const metadata = (0,property/* property */.M)(message, 'metadata');
    if ((0,property/* property */.M)(metadata, 'event_type') !== EVENT_TYPE)
        return null;
    return (0,property/* property */.M)((0,property/* property */.M)(metadata, 'event_payload'), 'item');
}
function slack_bot_placeOf(channel, message) {
    const ts = (0,property/* property */.M)(message, 'ts');
    return typeof channel === 'string' && typeof ts === 'string' ? { channel, ts } : null;
}

;// CONCATENATED MODULE: ./build/src/platform/slack/slack-hook.js

/** Hosts of Slack's web hooks. */
const SLACK_HOOK_HOSTS = ['hooks.slack.com', 'hooks.slack-gov.com'];
const slack_hook_DEADLINE = 30_000;
const slack_hook_TOO_MANY = 429;
/**
 * An incoming web hook (https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks).
 * @param url Secret.
 */
function slackHook(url, https) {
    return {
        async post(message) {
            const { status, body } = await https.post(url, {
                body: JSON.stringify(message),
                headers: {},
                deadlineMs: slack_hook_DEADLINE,
            });
            const said = body.trim();
            if (status === 200 && said === 'ok')
                return;
            // Slack names the error in a word; anything else is of somebody in between, and may hold anything.
            const error = /^[a-z][a-z_]{1,60}$/.test(said) ? said : `status ${status}`;
            const reason = `Slack's web hook: ${error}. ${slack_hook_HINTS[error] ?? ''}`.trim();
            if (status === slack_hook_TOO_MANY)
                throw new outbox/* NotDelivered */.g(reason, { postponed: true });
            if (status >= 400 && status < 500)
                throw new outbox/* NotDelivered */.g(reason);
            throw new Error(reason);
        },
    };
}
const AGAIN = 'Make a new web hook in the app (Incoming Webhooks) and set SPENDLOG_SLACK_WEBHOOK_URL to its address.';
const slack_hook_HINTS = {
    no_service: `It was removed, or turned off. ${AGAIN}`,
    no_service_id: AGAIN,
    no_team: `Its workspace is gone. ${AGAIN}`,
    team_disabled: 'The workspace is turned off.',
    invalid_token: AGAIN,
    channel_not_found: `Its channel is gone. ${AGAIN}`,
    channel_is_archived: `Its channel is archived. ${AGAIN}`,
    user_not_found: AGAIN,
    action_prohibited: 'An administrator of the workspace has to allow the web hook to post there.',
    posting_to_general_channel_denied: 'Only administrators may post to the general channel: give the web hook another.',
};

;// CONCATENATED MODULE: ./build/src/app/channels/slack-channel.js






/** Posts to Slack: as a bot where there is a token, else by an incoming web hook. */
const openSlackChannel = async (parts) => {
    const { tenant, config, outbox, environment } = parts;
    if (!config.slack)
        return null;
    return slackChannel({
        tenant,
        outbox,
        clock: environment.clock,
        persona: config.slack.persona,
        cadence: config.slack.when,
        way: wayOf(parts, config.slack),
    });
};
function wayOf(parts, slack) {
    const { maskSecret, environment } = parts.environment;
    const token = environment['SPENDLOG_SLACK_BOT_TOKEN'] ?? '';
    const url = environment['SPENDLOG_SLACK_WEBHOOK_URL'] ?? '';
    for (const secret of [token, url])
        if (secret !== '')
            maskSecret(secret);
    if (token !== '')
        return botWay(parts, slack, token);
    if (url !== '')
        return hookWay(parts, slack, url);
    throw new errors/* SpendlogError */.T('INPUT_INVALID', 'slack: is on, and there is neither a token nor a web hook to post with.', 'Set SPENDLOG_SLACK_BOT_TOKEN (a bot, which is also known to have posted) or SPENDLOG_SLACK_WEBHOOK_URL, or take slack: out of spendlog.yml.');
}
function botWay({ config, environment }, slack, token) {
    const { channel, alertsChannel = channel } = slack;
    if (channel === undefined || alertsChannel === undefined) {
        throw new errors/* SpendlogError */.T('INPUT_INVALID', 'slack.channel is missing: a bot has to know where the summary is posted.', 'Name it in spendlog.yml: slack: { channel: "#finops" }, or the id of the channel.');
    }
    const { clock, log, signal } = environment;
    const apiUrl = slackApiUrl(environment.environment['SLACK_API_URL']);
    const bot = slackBot({ token, clock, log, signal, apiUrl });
    return {
        kind: 'bot',
        bot,
        channel,
        alertsChannel,
        readers: slack.readers,
        owners: ownersOf(config, slack),
    };
}
/** Each channel of each team once, in the order of the rules. */
function ownersOf({ owners }, slack) {
    if (!slack.owners)
        return [];
    const named = owners.flatMap(({ team, slackChannel: channel }) => channel === undefined ? [] : [{ team, channel }]);
    return [...new Map(named.map((owner) => [JSON.stringify([owner.team, owner.channel]), owner])).values()];
}
function hookWay({ config, environment }, slack, url) {
    const { log, progress } = environment;
    const others = [...slack.readers, ...ownersOf(config, slack)].map(({ channel }) => channel);
    const ignored = [...new Set([slack.channel, slack.alertsChannel, ...others])].filter((channel) => channel !== undefined);
    if (ignored.length > 0) {
        progress.warn(`Slack: a web hook posts to its own channel alone. Nothing is posted to ${ignored.join(', ')}: that takes SPENDLOG_SLACK_BOT_TOKEN.`);
    }
    return { kind: 'hook', hook: slackHook(url, (0,https_post/* httpsPost */.g)({ hosts: SLACK_HOOK_HOSTS, log })) };
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


/***/ })

};
