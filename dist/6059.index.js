export const id = 6059;
export const ids = [6059];
export const modules = {

/***/ 84290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEmailChannel: () => (/* binding */ openEmailChannel)
});

// EXTERNAL MODULE: ./build/src/core/masked-address.js
var masked_address = __webpack_require__(14025);
// EXTERNAL MODULE: ./build/src/render/alerts/alert-text.js
var alert_text = __webpack_require__(22868);
// EXTERNAL MODULE: ./build/src/render/page.js + 43 modules
var render_page = __webpack_require__(82834);
// EXTERNAL MODULE: ./node_modules/hast-util-to-html/lib/index.js + 23 modules
var lib = __webpack_require__(50025);
// EXTERNAL MODULE: ./node_modules/hastscript/lib/index.js + 3 modules
var hastscript_lib = __webpack_require__(84137);
// EXTERNAL MODULE: ./build/src/render/plain-text.js
var plain_text = __webpack_require__(24156);
// EXTERNAL MODULE: ./build/src/render/phrase.js
var phrase = __webpack_require__(82465);
;// CONCATENATED MODULE: ./build/src/render/email/mail-style.js
/**
 * Styles of a mail. Programs keep only those that stand in the elements, and darken a mail each in its own way: text and
 * ground therefore are left to the program, and what has a colour can be told from white and from black.
 */
const SANS = 'font-family:-apple-system,Segoe UI,Helvetica,Arial,sans-serif';
const COLOURS = {
    /** 4.5 to 1 against white and against black. */
    muted: '#767676',
    line: '#9ba3ab',
    bar: '#2f8fce',
    warning: '#c98a1b',
    critical: '#d9443a',
    link: '#2f7fd0',
};
const BODY = `margin:0;padding:0;${SANS};font-size:15px;line-height:1.5`;
const TITLE = `${SANS};font-size:22px;line-height:1.3;font-weight:600;margin:0 0 12px`;
const HEADING = `${SANS};font-size:16px;line-height:1.4;font-weight:600;margin:28px 0 8px`;
const PARAGRAPH = `${SANS};font-size:15px;line-height:1.5;margin:0 0 10px`;
const MUTED = `${SANS};font-size:13px;line-height:1.5;color:${COLOURS.muted}`;
const FIGURE = `${SANS};font-size:20px;line-height:1.4;font-weight:600`;
const CODE = 'font-family:Consolas,Menlo,monospace;font-size:92%;word-break:break-word';
const LINK = `color:${COLOURS.link};text-decoration:underline`;
const CELL = `${SANS};font-size:15px;line-height:1.45;padding:8px 0;border-bottom:1px solid ${COLOURS.line};vertical-align:top`;
const NUMBER_CELL = `${CELL};padding-left:16px;text-align:right;white-space:nowrap;font-weight:600`;
const BAR_LABEL = `${SANS};font-size:13px;line-height:18px;padding:2px 10px 2px 0;white-space:nowrap`;
const BAR_VALUE = `${SANS};font-size:13px;line-height:18px;padding:2px 0 2px 10px;white-space:nowrap;text-align:right`;
const FOOTER = `${MUTED};margin:28px 0 0;padding:10px 0 0;border-top:1px solid ${COLOURS.line}`;
/** A cell that is only a colour. */
const FILLED = `background-color:${COLOURS.bar};font-size:1px;line-height:1px`;
const OPEN = `border:1px dashed ${COLOURS.bar};font-size:1px;line-height:1px`;
const EMPTY = 'font-size:1px;line-height:1px';

;// CONCATENATED MODULE: ./build/src/render/email/unlinked.js
/** Parts an address; nobody sees it. */
const MARK = '\u200B';
/** What mail programs take for the middle of an address: after a scheme, `www.`, an `@`, and the dots of host names. */
const JOINTS = /\b(?:data|file|ftp|https?|javascript|mailto|sms|tel|vbscript|xmpp):|:(?=\/\/)|\bwww\.|@(?=[\p{L}\p{N}_-])|\.(?=\p{L})/giu;
/** Text in which mail programs find no address to make a link of, though it reads the same. */
function unlinked(text) {
    return text.replace(JOINTS, (joint) => joint + MARK);
}

;// CONCATENATED MODULE: ./build/src/render/email/inline-html.js




/** A sentence as HTML. Nothing in it is a link: whatever it names comes from a bill, or may. */
function inlineHtml(inline) {
    return (0,phrase/* inlineNodes */.Lz)(inline).map(inline_html_element);
}
function inline_html_element(node) {
    switch (node.type) {
        case 'text':
            return { type: 'text', value: unlinked(node.value) };
        case 'inlineCode':
            return (0,hastscript_lib.h)('code', { style: CODE }, unlinked(node.value));
        case 'strong':
            return (0,hastscript_lib.h)('strong', node.children.map(inline_html_element));
        case 'emphasis':
            return (0,hastscript_lib.h)('em', node.children.map(inline_html_element));
        case 'link':
        case 'delete':
            return (0,hastscript_lib.h)('span', node.children.map(inline_html_element));
        case 'break':
            return (0,hastscript_lib.h)('br');
        default:
            throw new TypeError(`A ${node.type} has no place in a mail`);
    }
}

;// CONCATENATED MODULE: ./build/src/render/email/layout-html.js

/** A table that only places things: read aloud as if it were not there. */
function layout(properties, rows) {
    return (0,hastscript_lib.h)('table', { role: 'presentation', width: '100%', cellPadding: 0, cellSpacing: 0, border: 0, ...properties }, [(0,hastscript_lib.h)('tbody', [...rows])]);
}

// EXTERNAL MODULE: ./build/src/render/untrusted.js
var untrusted = __webpack_require__(67420);
;// CONCATENATED MODULE: ./build/src/render/email/chart-html.js




const BAR_HEIGHT = 14;
const COLUMNS_HEIGHT = 64;
/** What can be seen of something that is more than nothing. */
const LEAST_PIXELS = 1;
/** Charts out of the cells of tables, the one drawing that every mail program shows; amounts stand beside them as text. */
function barsHtml({ bars, summary }) {
    const rows = bars.map(({ label, value, filled, open }) => (0,hastscript_lib.h)('tr', [
        (0,hastscript_lib.h)('td', { style: BAR_LABEL }, label),
        (0,hastscript_lib.h)('td', { style: EMPTY, width: '100%' }, [barHtml(filled, open)]),
        (0,hastscript_lib.h)('td', { style: BAR_VALUE, align: 'right' }, value),
    ]));
    return [layout({}, rows), ...(summary === null ? [] : [summaryHtml(summary)])];
}
function summaryHtml(summary) {
    return (0,hastscript_lib.h)('p', { style: `${MUTED};margin:4px 0 0` }, unlinked(summary));
}
function barHtml(filled, open) {
    const [first, second] = [percent(filled), percent(open)];
    const rest = 100 - first - second;
    return layout({}, [
        (0,hastscript_lib.h)('tr', [
            ...(first > 0 ? [stripe(first, FILLED, COLOURS.bar)] : []),
            ...(second > 0 ? [stripe(second, OPEN)] : []),
            ...(rest > 0 ? [stripe(rest, EMPTY)] : []),
        ]),
    ]);
}
function stripe(width, style, bgColor) {
    return (0,hastscript_lib.h)('td', { style, width: `${width}%`, height: BAR_HEIGHT, ...(bgColor ? { bgColor } : {}) }, '\u00A0');
}
function percent(share) {
    return Math.round(Math.min(1, Math.max(0, share)) * 100);
}
function columnsHtml({ columns, from, to, summary }) {
    const half = Math.ceil(columns.length / 2);
    return [
        layout({}, [
            (0,hastscript_lib.h)('tr', columns.map((column) => (0,hastscript_lib.h)('td', { style: `${EMPTY};padding:0 1px`, vAlign: 'bottom', height: COLUMNS_HEIGHT }, [
                columnHtml(column),
            ]))),
            (0,hastscript_lib.h)('tr', [
                (0,hastscript_lib.h)('td', { style: MUTED, colSpan: half }, from),
                (0,hastscript_lib.h)('td', { style: MUTED, colSpan: columns.length - half, align: 'right' }, to),
            ]),
        ]),
        summaryHtml(summary),
    ];
}
function columnHtml({ height, complete }) {
    const pixels = height > 0 ? Math.max(LEAST_PIXELS, Math.round(height * COLUMNS_HEIGHT)) : 0;
    if (pixels === 0)
        return (0,hastscript_lib.h)('span', '\u00A0');
    const style = complete ? FILLED : OPEN;
    return layout({}, [
        (0,hastscript_lib.h)('tr', [(0,hastscript_lib.h)('td', { style, height: pixels, ...(complete ? { bgColor: COLOURS.bar } : {}) }, '\u00A0')]),
    ]);
}

;// CONCATENATED MODULE: ./build/src/render/email/figures-html.js




/** Where the amount of a value ends, and what is to be known about it begins. */
const NOTE = /^(?<amount>.+?)(?:, | (?=\())(?<note>.+)$/s;
/** A value without such a place that is too long to be set large as a whole: its first word is the amount. */
const LONG = /^(?<amount>[^ ]{1,24}) (?<note>.{20,})$/s;
/** Figures two in a row: what it is, how much, and what is to be known about it. Another currency begins a row. */
function figuresHtml(figures) {
    return layout({}, rowsOf(figures).map(rowHtml));
}
function rowsOf(figures) {
    const labels = new Set();
    const rows = [];
    for (const figure of figures) {
        const again = labels.has(figure.label);
        if (again)
            labels.clear();
        labels.add(figure.label);
        const [left, right] = rows.at(-1) ?? [];
        if (left !== undefined && right === null && !again)
            rows[rows.length - 1] = [left, figure];
        else
            rows.push([figure, null]);
    }
    return rows;
}
function rowHtml([left, right]) {
    return (0,hastscript_lib.h)('tr', [cellHtml(left, '10px 12px 10px 0'), cellHtml(right, '10px 0 10px 12px')]);
}
function cellHtml(figure, padding) {
    const style = `padding:${padding};border-top:1px solid ${COLOURS.line};vertical-align:top`;
    if (!figure)
        return (0,hastscript_lib.h)('td', { style, width: '50%' }, '\u00A0');
    const parts = NOTE.exec(figure.value) ?? LONG.exec(figure.value);
    const { amount = figure.value, note = null } = parts?.groups ?? {};
    return (0,hastscript_lib.h)('td', { style, width: '50%' }, [
        (0,hastscript_lib.h)('span', { style: MUTED }, unlinked(figure.label)),
        (0,hastscript_lib.h)('br'),
        (0,hastscript_lib.h)('span', { style: FIGURE }, unlinked(amount)),
        ...(note === null ? [] : [(0,hastscript_lib.h)('br'), (0,hastscript_lib.h)('span', { style: MUTED }, unlinked(note))]),
    ]);
}

;// CONCATENATED MODULE: ./build/src/render/email/part-html.js







/** One part of a mail as HTML. */
function partHtml(part) {
    return [
        ...(part.heading === null ? [] : [(0,hastscript_lib.h)('h2', { style: HEADING }, part.heading)]),
        ...bodyHtml(part),
        ...moreHtml(part.more),
    ];
}
function bodyHtml(part) {
    switch (part.kind) {
        case 'words':
            return part.paragraphs.map((each) => (0,hastscript_lib.h)('p', { style: PARAGRAPH }, [...inlineHtml(each)]));
        case 'alerts':
            return part.alerts.map(alertHtml);
        case 'figures':
            return [figuresHtml(part.rows)];
        case 'list':
            return [listHtml(part.items)];
        case 'actions':
            return [layout({}, part.actions.map(actionHtml))];
        case 'bars':
            return barsHtml(part.chart);
        case 'columns':
            return columnsHtml(part.chart);
        case 'links':
            return [(0,hastscript_lib.h)('p', { style: `${PARAGRAPH};margin:0 0 20px` }, part.links.flatMap(nextLink))];
    }
}
function listHtml(items) {
    const style = `${PARAGRAPH};margin:0 0 6px`;
    return (0,hastscript_lib.h)('ul', { style: 'margin:0;padding:0 0 0 20px' }, items.map((item) => (0,hastscript_lib.h)('li', { style }, [...inlineHtml(item)])));
}
function alertHtml({ severity, title, text }) {
    const edge = `padding:2px 0 2px 14px;border-left:4px solid ${COLOURS[severity]}`;
    return layout({ style: 'margin:0 0 14px' }, [
        (0,hastscript_lib.h)('tr', [
            (0,hastscript_lib.h)('td', { style: edge }, [
                (0,hastscript_lib.h)('p', { style: `${PARAGRAPH};margin:0;font-weight:600` }, [...inlineHtml(title)]),
                (0,hastscript_lib.h)('p', { style: `${PARAGRAPH};margin:0` }, [...inlineHtml(text)]),
            ]),
        ]),
    ]);
}
function actionHtml({ title, team, amount, link }) {
    const below = [
        ...(team === null ? [] : [[...inlineHtml((0,untrusted/* untrusted */.b)(team))]]),
        ...(link ? [[linkHtml(link)]] : []),
    ];
    return (0,hastscript_lib.h)('tr', [
        (0,hastscript_lib.h)('td', { style: CELL }, [
            ...inlineHtml(title),
            ...(below.length === 0 ? [] : [(0,hastscript_lib.h)('br'), (0,hastscript_lib.h)('span', { style: MUTED }, joined(below))]),
        ]),
        (0,hastscript_lib.h)('td', { style: NUMBER_CELL, align: 'right' }, amount ?? '–'),
    ]);
}
function joined(pieces) {
    return pieces.flatMap((piece, index) => index === 0 ? piece : [{ type: 'text', value: ' · ' }, ...piece]);
}
function moreHtml(more) {
    return more === null ? [] : [(0,hastscript_lib.h)('p', { style: `${MUTED};margin:8px 0 0` }, more)];
}
function nextLink(link, index) {
    return index === 0 ? [linkHtml(link)] : [{ type: 'text', value: ' · ' }, linkHtml(link)];
}
function linkHtml({ text, url }) {
    return (0,hastscript_lib.h)('a', { href: url, style: LINK }, text);
}

;// CONCATENATED MODULE: ./build/src/render/email/mail-html.js








const WIDTH = 640;
/** The mail as HTML: tables and inline styles, nothing that is fetched from anywhere, and no links but ours. */
function mailHtml({ language, title, parts, footer }) {
    const page = (0,hastscript_lib.h)('div', [
        (0,hastscript_lib.h)('h1', { style: TITLE }, [...inlineHtml(title)]),
        ...parts.flatMap(partHtml),
        (0,hastscript_lib.h)('p', { style: FOOTER }, footer),
    ]);
    const frame = layout({}, [
        (0,hastscript_lib.h)('tr', [
            (0,hastscript_lib.h)('td', { align: 'center', style: 'padding:24px 16px' }, [
                layout({ width: WIDTH, style: `width:100%;max-width:${WIDTH}px` }, [
                    (0,hastscript_lib.h)('tr', [(0,hastscript_lib.h)('td', { align: 'left' }, [page])]),
                ]),
            ]),
        ]),
    ]);
    const root = {
        type: 'root',
        children: [
            { type: 'doctype' },
            (0,hastscript_lib.h)('html', { lang: language }, [
                (0,hastscript_lib.h)('head', [
                    (0,hastscript_lib.h)('meta', { charSet: 'utf-8' }),
                    (0,hastscript_lib.h)('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
                    (0,hastscript_lib.h)('meta', { name: 'color-scheme', content: 'light dark' }),
                    (0,hastscript_lib.h)('meta', { name: 'supported-color-schemes', content: 'light dark' }),
                    // Names and amounts are no telephone numbers.
                    (0,hastscript_lib.h)('meta', {
                        name: 'format-detection',
                        content: 'telephone=no, date=no, address=no, email=no, url=no',
                    }),
                    (0,hastscript_lib.h)('title', unlinked((0,plain_text/* plainText */.w)(title))),
                ]),
                (0,hastscript_lib.h)('body', { style: BODY }, [frame]),
            ]),
        ],
    };
    return `${(0,lib/* toHtml */.V)(root)}\n`;
}

;// CONCATENATED MODULE: ./build/src/render/email/mail-text.js



/** The same words for programs that show no HTML. */
function mailText({ title, parts, footer }) {
    const blocks = [
        words(title),
        ...parts.map((part) => [
            ...(part.heading === null ? [] : [part.heading]),
            ...linesOf(part),
            ...(part.more === null ? [] : [part.more]),
        ].join('\n')),
        `-- \n${footer}`,
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function linesOf(part) {
    switch (part.kind) {
        case 'words':
            return part.paragraphs.map(words);
        case 'alerts':
            return part.alerts.map(({ title, text }) => `! ${words(title)}. ${words(text)}`);
        case 'figures':
            return part.rows.map(({ label, value }) => unlinked(`${label}: ${value}`));
        case 'list':
            return part.items.map((item) => `- ${words(item)}`);
        case 'actions':
            return part.actions.map(actionLine);
        case 'bars':
            return [
                ...part.chart.bars.map(({ label, value }) => `${label}: ${value}`),
                ...(part.chart.summary === null ? [] : [unlinked(part.chart.summary)]),
            ];
        case 'links':
            return part.links.map(({ text, url }) => `${text}: ${url}`);
        case 'columns':
            return [unlinked(part.chart.summary)];
    }
}
function actionLine({ title, team, amount, link }) {
    const notes = [...(amount === null ? [] : [amount]), ...(team === null ? [] : [words((0,untrusted/* untrusted */.b)(team))])];
    const line = `- ${words(title)}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
    return link ? `${line}\n  ${link.url}` : line;
}
function words(inline) {
    return unlinked((0,plain_text/* plainText */.w)(inline));
}

// EXTERNAL MODULE: ./build/src/render/brief/brief-of.js + 1 modules
var brief_of = __webpack_require__(90054);
// EXTERNAL MODULE: ./build/src/render/brief/opening-of.js
var opening_of = __webpack_require__(55895);
// EXTERNAL MODULE: ./build/src/render/fitting.js
var fitting = __webpack_require__(49113);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/render/charts/month-bars.js
var month_bars = __webpack_require__(54991);
;// CONCATENATED MODULE: ./build/src/render/email/mail-charts.js


const MONTHS_READ = 6;
const DAYS = 30;
/** The last months and those ahead, as the chart of the report has them; `null` where there is nothing to draw. */
function monthBarsOf(page, costs) {
    const all = (0,month_bars/* monthBars */.p)(costs);
    const firstAhead = all.findIndex(({ actual }) => actual === null);
    const read = firstAhead < 0 ? all.length : firstAhead;
    const shown = all.slice(Math.max(0, read - MONTHS_READ));
    const most = Math.max(...shown.map(lengthOf), 0);
    if (most <= 0)
        return null;
    const bars = shown.map((bar) => {
        const filled = bar.actual ? Math.max(0, (0,money/* moneyToNumber */.jQ)(bar.actual)) : 0;
        return {
            label: page.formats.shortMonth(bar.month),
            value: page.formats.estimate({ value: lengthOf(bar), currency: costs.currency }),
            filled: filled / most,
            open: Math.max(0, lengthOf(bar) - filled) / most,
        };
    });
    return { bars, summary: monthSummary(page, costs, shown) };
}
function lengthOf({ actual, expected }) {
    return Math.max(actual ? (0,money/* moneyToNumber */.jQ)(actual) : 0, expected ?? 0, 0);
}
function monthSummary({ formats, messages }, { currency }, bars) {
    const words = messages.email;
    const running = bars.flatMap(({ month, actual, complete, expected, budget }) => {
        if (complete || !actual)
            return [];
        const value = [
            words.soFar(formats.money(actual)),
            ...(expected === null ? [] : [words.expected(formats.estimate({ value: expected, currency }))]),
            ...(budget ? [words.budget(formats.money(budget))] : []),
        ].join(', ');
        return [`${formats.month(month)}: ${value}.`];
    });
    const outlined = bars.some(({ expected }) => expected !== null) ? [words.outlined] : [];
    const all = [...running, ...outlined];
    return all.length === 0 ? null : all.join(' ');
}
/** The last days, all services together; `null` where there is nothing to draw. */
function dayColumns({ formats, messages }, { series, currency }) {
    const first = Math.max(0, series.days.length - DAYS);
    const days = series.days.slice(first).map((day, index) => ({
        day,
        amount: (0,money/* sumMoney */.M9)(series.daily.flatMap(({ amounts }) => amounts[first + index] ?? []), currency),
        complete: series.incompleteFrom === null || day < series.incompleteFrom,
    }));
    const whole = days.filter(({ complete }) => complete);
    const highest = whole.toSorted((a, b) => (0,money/* moneyToNumber */.jQ)(b.amount) - (0,money/* moneyToNumber */.jQ)(a.amount))[0];
    const [from, to] = [days[0], days.at(-1)];
    const most = Math.max(...days.map(({ amount }) => (0,money/* moneyToNumber */.jQ)(amount)), 0);
    if (!from || !to || !highest || most <= 0)
        return null;
    const words = messages.email;
    return {
        columns: days.map(({ amount, complete }) => ({
            height: Math.max(0, (0,money/* moneyToNumber */.jQ)(amount)) / most,
            complete,
        })),
        from: formats.shortDay(from.day),
        to: formats.shortDay(to.day),
        summary: [
            words.average(formats.estimate({ value: meanOf(whole.map(({ amount }) => amount)), currency })),
            messages.charts.highest(formats.money(highest.amount), formats.shortDay(highest.day)),
            ...(whole.length < days.length ? [words.incomplete] : []),
        ].join(' '),
    };
}
function meanOf(amounts) {
    return amounts.reduce((sum, amount) => sum + (0,money/* moneyToNumber */.jQ)(amount), 0) / amounts.length;
}

;// CONCATENATED MODULE: ./build/src/render/email/mail-layout.js
/**
 * What each reader gets, in this order, after the alerts and the verdict and before what could not be looked at, which
 * nobody is spared.
 */
const LAYOUTS = {
    executive: { parts: ['figures', 'months', 'movers', 'actions'], size: { movers: 3, actions: 3 } },
    cto: {
        parts: ['figures', 'months', 'days', 'movers', 'actions', 'changes'],
        size: { movers: 5, actions: 5 },
    },
    devops: { parts: ['actions', 'movers', 'days', 'changes'], size: { movers: 5, actions: 15 } },
    finops: {
        parts: ['figures', 'months', 'days', 'movers', 'actions', 'changes'],
        size: { movers: 10, actions: 10 },
    },
};

// EXTERNAL MODULE: ./build/src/render/headline.js
var render_headline = __webpack_require__(39488);
// EXTERNAL MODULE: ./build/src/render/inert-text.js
var inert_text = __webpack_require__(28280);
;// CONCATENATED MODULE: ./build/src/render/email/subject.js



/** Characters of a subject: more are cut by most lists of mails, and none is ever cut here. */
const MOST_SUBJECT = 150;
/** What the report is called, with the amount it opens with where there is room. One line without control characters. */
function reportSubject(page, title) {
    const { formats, messages, report } = page;
    const name = (0,inert_text/* inertText */.UJ)((0,plain_text/* plainText */.w)(title));
    const sample = report.source.sample ? `${messages.sampleTitle} ` : '';
    return firstShort([
        ...withFigure(page, `${sample}${name}`),
        `${sample}${name}`,
        `${sample}${messages.email.shortSubject(formats.day(report.asOf))}`,
    ]);
}
function withFigure({ report, formats, messages }, name) {
    const [costs] = report.costs;
    const headline = costs ? (0,render_headline/* headlineOf */.g)({ report, costs }) : null;
    const amount = headline?.now.amount;
    if (!headline || !amount || report.billGap)
        return [];
    const { now, changeRatio } = headline;
    const change = changeRatio && now.state !== 'incomplete' ? formats.changePercent(changeRatio) : null;
    return [messages.email.subject(name, formats.money(amount), change)];
}
/** What an alert says, where its name leaves room for it. */
function alertSubject({ messages }, severity, title) {
    const words = messages.email;
    const kind = words.alertSubjects[severity];
    return firstShort([words.alertSubject(kind, (0,inert_text/* inertText */.UJ)((0,plain_text/* plainText */.w)(title))), words.shortAlertSubject(kind)]);
}
function firstShort(candidates) {
    return candidates.find(({ length }) => length <= MOST_SUBJECT) ?? candidates.at(-1) ?? '';
}

;// CONCATENATED MODULE: ./build/src/render/email/report-mail.js









/** Bytes of HTML above which Gmail hides the rest: 102 kB, less room for what servers on the way do to it. */
const CLIP = 90_000;
/** Rows of any list, from those that each reader gets down to what fits whatever the names. The last is sent as it is. */
const MOST_ROWS = [100, 30, 10, 5, 2];
/** A report as a mail for one kind of reader, in its language. */
function reportMail(published, reader) {
    const page = (0,render_page/* pageOf */.Z)(published.report);
    const [most, ...fewer] = MOST_ROWS;
    let content = contentOf(page, published, reader, most);
    let html = mailHtml(content);
    for (const rows of fewer) {
        if ((0,fitting/* withinBytes */.XF)(CLIP)(html))
            break;
        content = contentOf(page, published, reader, rows);
        html = mailHtml(content);
    }
    return { subject: reportSubject(page, content.title), html, text: mailText(content) };
}
function contentOf(page, { report, alerts, links }, { layout, narrative, cadence }, most) {
    const { parts, size } = LAYOUTS[layout];
    const brief = (0,brief_of/* briefOf */.G)({ report, alerts, links, narrative }, { movers: Math.min(size.movers, most), actions: Math.min(size.actions, most) });
    return {
        language: report.language,
        title: brief.title,
        parts: [
            ...alertsPart(page, brief, most),
            { kind: 'words', heading: null, more: null, paragraphs: (0,opening_of/* openingOf */.E)(brief, most) },
            ...linksPart(page, links),
            ...parts.flatMap((part) => PARTS[part](page, brief, most)),
            ...listPart(page, page.messages.gaps.title, brief.gaps, most),
        ],
        footer: page.messages.email.footers[cadence],
    };
}
const PARTS = {
    figures: (page, { figures }, most) => {
        const { shown, more } = topRows(page, figures, most);
        return shown.length === 0 ? [] : [{ kind: 'figures', heading: null, more, rows: shown }];
    },
    months: (page) => {
        const [costs] = page.report.costs;
        const chart = costs ? monthBarsOf(page, costs) : null;
        return chart ? [{ kind: 'bars', heading: page.messages.email.months, more: null, chart }] : [];
    },
    days: (page) => {
        const [costs] = page.report.costs;
        const chart = costs ? dayColumns(page, costs) : null;
        if (!chart)
            return [];
        const heading = page.messages.email.days(chart.from, chart.to);
        return [{ kind: 'columns', heading, more: null, chart }];
    },
    movers: (page, { movers }, most) => listPart(page, page.messages.movers.title, movers, most),
    actions: (page, { actions, moreActions }) => actionsPart(page, actions, moreActions),
    changes: (page, { changes }, most) => listPart(page, page.messages.changes.title, changes, most),
};
function actionsPart(page, actions, left) {
    if (actions.length === 0)
        return [];
    const { messages } = page;
    const rows = actions.map(({ title, team, amount, url }) => ({
        title,
        team,
        amount,
        link: linkTo(messages.email.openIssue, url)[0] ?? null,
    }));
    return [{ kind: 'actions', heading: messages.email.saving, more: moreText(page, left), actions: rows }];
}
function alertsPart(page, { alerts }, most) {
    const { shown, more } = topRows(page, alerts, most);
    if (shown.length === 0)
        return [];
    const rows = shown.map(({ alert: { severity }, title, text }) => ({ severity, title, text }));
    return [{ kind: 'alerts', heading: null, more, alerts: rows }];
}
function listPart(page, heading, items, most) {
    const { shown, more } = topRows(page, items, most);
    return shown.length === 0 ? [] : [{ kind: 'list', heading, more, items: shown }];
}
/** The page of the report, and the run it comes from. */
function linksPart({ messages }, { report, run }) {
    const { openReport, openRun } = messages.email;
    const links = [...linkTo(openReport, report), ...linkTo(openRun, run)];
    return links.length === 0 ? [] : [{ kind: 'links', heading: null, more: null, links }];
}
function topRows(page, rows, most) {
    const shown = rows.slice(0, most);
    return { shown, more: moreText(page, rows.length - shown.length) };
}
function moreText({ messages, formats }, left) {
    return left === 0 ? null : `${messages.andMore(formats, left)}. ${messages.email.more}`;
}
function linkTo(text, url) {
    return url === null ? [] : [{ text, url }];
}

;// CONCATENATED MODULE: ./build/src/render/email/alert-mail.js






/** One alert as a mail, in the language of its report. */
function alertMail({ report, links }, alert) {
    const page = (0,render_page/* pageOf */.Z)(report);
    const { title, text } = (0,alert_text/* alertText */.S)(page, alert);
    const content = {
        language: report.language,
        title,
        parts: [{ kind: 'words', heading: null, more: null, paragraphs: [text] }, ...linksPart(page, links)],
        footer: page.messages.email.alertFooter,
    };
    return {
        subject: alertSubject(page, alert.severity, title),
        html: mailHtml(content),
        text: mailText(content),
    };
}

// EXTERNAL MODULE: ./build/src/channels/cadence-period.js
var cadence_period = __webpack_require__(27471);
;// CONCATENATED MODULE: ./build/src/channels/email-channel.js




/**
 * Mails of a report: each reader gets one of their own, once in their period, and each alert once until it changes. One
 * after the other, so that a run that dies leaves at most one of which nobody knows whether it was sent.
 */
function emailChannel(options) {
    return {
        id: 'email',
        async publish(publication) {
            const deliveries = [];
            for (const mail of mailsOf(options, publication))
                deliveries.push(await deliver(options, mail));
            return { deliveries };
        },
    };
}
function* mailsOf({ recipients, alertsTo }, publication) {
    for (const alert of publication.alerts) {
        for (const to of alertsTo)
            yield alertTo(to, alert, publication);
    }
    for (const readers of recipients) {
        const { layout, persona, when } = readers;
        const narrative = publication.narratives.get(persona) ?? null;
        const texts = reportMail(publication, { layout, narrative, cadence: when });
        for (const to of readers.to)
            yield reportTo(to, readers, publication, texts);
    }
}
function alertTo(to, alert, publication) {
    return {
        to,
        what: `alert ${alert.kind} to ${(0,masked_address/* maskedAddress */.e)(to)}`,
        item: `alert ${alert.id} ${to.toLowerCase()}`,
        content: alert.state,
        texts: alertMail(publication, alert),
    };
}
function reportTo(to, { persona, when }, { at }, texts) {
    const item = `${(0,cadence_period/* cadencePeriod */.P)(when, at).key} ${persona} ${to.toLowerCase()}`;
    return { to, what: `${when} mail to ${(0,masked_address/* maskedAddress */.e)(to)}`, item, content: '', texts };
}
async function deliver({ tenant, outbox, mailer, from }, { to, what, item, content, texts }) {
    const identity = JSON.stringify([tenant, item, content]);
    const result = await outbox.deliver({ channel: 'email', item, content }, { send: () => mailer.send({ from, to, identity, ...texts }) });
    return { what, ...result };
}

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platform/aws/client-settings.js
var client_settings = __webpack_require__(8748);
// EXTERNAL MODULE: ./build/src/platform/aws/sent-once.js
var sent_once = __webpack_require__(6883);
// EXTERNAL MODULE: ./build/src/core/outbox.js
var outbox = __webpack_require__(66772);
// EXTERNAL MODULE: ./build/src/platform/delivery-id.js
var delivery_id = __webpack_require__(7103);
;// CONCATENATED MODULE: ./build/src/platform/mail/mime-message.js


const CONTROL = /\p{Cc}/u;
/**
 * The mail as MIME, text and HTML beside each other, marked as written by a program so that nobody's absence answers it.
 * @throws NotDelivered where a header holds a line break or another control character
 */
async function mimeMessage(mail, now) {
    const { from, to, subject, html, text } = mail;
    for (const [name, value] of Object.entries({ from, to, subject })) {
        if (CONTROL.test(value))
            throw new outbox/* NotDelivered */.g(`The ${name} of the mail holds a control character`);
    }
    const { default: MailComposer } = await Promise.all(/* import() */[__webpack_require__.e(2076), __webpack_require__.e(7672)]).then(__webpack_require__.bind(__webpack_require__, 37672));
    const messageId = messageIdOf(mail);
    const composed = new MailComposer({
        // As objects: a text would be read as a list of addresses.
        from: { name: '', address: from },
        to: { name: '', address: to },
        subject,
        html,
        text,
        date: now,
        messageId,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        disableFileAccess: true,
        disableUrlAccess: true,
    });
    return { raw: await composed.compile().build(), messageId };
}
function messageIdOf({ identity, from }) {
    return `<${(0,delivery_id/* deliveryId */.e)(identity).slice(0, 40)}@${from.slice(from.lastIndexOf('@') + 1)}>`;
}

;// CONCATENATED MODULE: ./build/src/platform/mail/ses.js



const DEADLINES = { connection: 3_000, request: 20_000, total: 30_000 };
/** Mail by SES, API v2. The SDK is loaded with the first mail. */
function sesMailer(options) {
    const { region, credentials, clock, signal, deadlines = DEADLINES } = options;
    return {
        async send(mail) {
            const { raw } = await mimeMessage(mail, clock.now());
            const { SESv2Client, SendEmailCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(4352)]).then(__webpack_require__.t.bind(__webpack_require__, 14352, 19));
            const client = new SESv2Client((0,client_settings/* clientSettings */.ry)({ region, credentials, deadlines }));
            const command = new SendEmailCommand({
                FromEmailAddress: mail.from,
                Destination: { ToAddresses: [mail.to] },
                Content: { Raw: { Data: raw } },
            });
            const attempt = () => client.send(command, { abortSignal: (0,client_settings/* deadlineOf */.G0)(deadlines, signal) });
            try {
                const { MessageId } = await (0,sent_once/* sentOnce */.o)(attempt, {
                    ...options,
                    service: 'Amazon SES',
                    action: 'ses:SendRawEmail and ses:SendEmail',
                });
                return MessageId ?? '';
            }
            finally {
                client.destroy();
            }
        },
    };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/src/core/printable.js
var printable = __webpack_require__(65378);
// EXTERNAL MODULE: ./build/src/platform/property.js
var property = __webpack_require__(61244);
;// CONCATENATED MODULE: ./build/src/platform/mail/smtp-refusal.js




/**
 * What an error says about the mail.
 * @param begun Whether any of the mail itself was sent.
 */
function smtpRefusal(cause, host, begun) {
    const facts = factsOf(cause);
    const what = `${host}: ${said(facts)}`;
    // The server has told that it did not take it; with 4xx, that it may later, as where senders are greylisted.
    if (facts.status !== null && facts.status >= 400) {
        return new outbox/* NotDelivered */.g(what, { cause, postponed: facts.status < 500 });
    }
    return begun ? new Error(what, { cause }) : new outbox/* NotDelivered */.g(what, { cause });
}
function factsOf(error) {
    const status = (0,property/* property */.M)(error, 'responseCode');
    return {
        status: typeof status === 'number' ? status : null,
        code: smtp_refusal_text((0,property/* property */.M)(error, 'code')),
        system: smtp_refusal_text((0,property/* property */.M)(error, 'originalCode')),
        message: error instanceof Error ? error.message : '',
    };
}
function smtp_refusal_text(value) {
    return typeof value === 'string' ? value : '';
}
const PLAIN = {
    EDNS: 'the server has no address',
    ESOCKET: 'no connection could be made, or it broke',
    ECONNECTION: 'the server closed the connection',
    ETIMEDOUT: 'the server did not answer in time',
    ETLS: 'the connection could not be encrypted, and without that nothing is sent',
};
const MOST_CHARACTERS = 300;
/** The server's own words tell what to do about it; names of people are masked in them. */
function said({ status, code, system, message }) {
    const plain = PLAIN[code] ?? 'the mail was not sent';
    if (status === null)
        return /^[A-Z_0-9]+$/.test(system) ? `${plain} (${system})` : plain;
    const words = (0,printable/* printable */.g$)((0,masked_address/* withAddressesMasked */.o)(message)).replace(/\s+/g, ' ').trim();
    return words.length > MOST_CHARACTERS ? `the server answered ${status}` : words;
}

;// CONCATENATED MODULE: ./build/src/platform/mail/smtp.js




const smtp_DEADLINES = { connection: 10_000, silence: 30_000 };
/** Mail by SMTP, always encrypted and to a server that is verified; a connection for each mail. */
function smtpMailer(options) {
    return {
        async send(mail) {
            const message = await mimeMessage(mail, options.clock.now());
            const state = { begun: false };
            const connection = await smtp_open(options);
            try {
                await inTurn(connection, options, mail, message, state);
                return message.messageId;
            }
            catch (error) {
                throw error instanceof outbox/* NotDelivered */.g ? error : smtpRefusal(error, options.host, state.begun);
            }
            finally {
                connection.close();
            }
        },
    };
}
async function smtp_open({ host, port, implicitTls, ca, deadlines }) {
    const { default: Connection } = await Promise.all(/* import() */[__webpack_require__.e(2076), __webpack_require__.e(6611)]).then(__webpack_require__.bind(__webpack_require__, 76611));
    const { connection, silence } = deadlines ?? smtp_DEADLINES;
    const secure = implicitTls ?? port === 465;
    return new Connection({
        host,
        port,
        secure,
        requireTLS: !secure,
        tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true, ...(ca ? { ca } : {}) },
        connectionTimeout: connection,
        dnsTimeout: connection,
        greetingTimeout: connection,
        socketTimeout: silence,
        logger: false,
    });
}
/** Connects, signs in and hands the mail over; an error of the connection ends whichever it is at. */
async function inTurn(connection, { credentials }, { from, to }, { raw }, state) {
    const broken = Promise.withResolvers();
    connection.on('error', broken.reject);
    const step = (begin) => Promise.race([
        broken.promise,
        new Promise((resolve, reject) => begin((error) => (error ? reject(error) : resolve()))),
    ]);
    await step((done) => connection.connect(done));
    // Asked once more of the connection itself: what comes next are a password and figures of a company.
    if (!connection.secure)
        throw new outbox/* NotDelivered */.g('The connection is not encrypted');
    if (credentials) {
        if (!connection.allowsAuth)
            throw new outbox/* NotDelivered */.g('The server takes no sign-in, and one is configured');
        const { user, password: pass } = credentials;
        await step((done) => connection.login({ credentials: { user, pass } }, done));
    }
    // Read from when the server has asked for it, and not before.
    const content = external_node_stream_.Readable.from(smtp_contentOf(raw, state));
    await step((done) => connection.send({ from, to: [to] }, content, done));
}
function* smtp_contentOf(raw, state) {
    state.begun = true;
    yield raw;
}

// EXTERNAL MODULE: ./build/src/core/persona.js
var persona = __webpack_require__(37289);
;// CONCATENATED MODULE: ./build/src/app/channels/mail-layout-of.js

/** How mails of a reader are laid out: one of spendlog.yml as the one it is like, as its narrative begins. */
function mailLayoutOf({ personas }, id) {
    return personas[id]?.like ?? persona/* OWN_PERSONAS */.Ld.find((own) => own === id) ?? 'finops';
}

// EXTERNAL MODULE: ./build/src/app/channels/signed-in.js
var signed_in = __webpack_require__(91254);
;// CONCATENATED MODULE: ./build/src/app/channels/email-channel.js






/**
 * Mail through the server that is named, else through Amazon SES.
 * @throws SpendlogError INPUT_INVALID for a user of SMTP without a password, or the other way round
 */
async function openEmailChannel(parts, server = {}) {
    const { tenant, outbox, config } = parts;
    if (!config.email)
        return null;
    const { from, alertsTo, smtp } = config.email;
    const recipients = config.email.recipients.map((each) => ({
        ...each,
        layout: mailLayoutOf(config.narrative, each.persona),
    }));
    const mailer = smtp ? smtpOf(parts, smtp, server) : sesOf(parts, config.email);
    return emailChannel({ tenant, outbox, mailer, from, recipients, alertsTo });
}
function smtpOf({ environment }, { host, port }, server) {
    const user = environment.environment['SPENDLOG_SMTP_USER'] ?? '';
    const password = environment.environment['SPENDLOG_SMTP_PASSWORD'] ?? '';
    if ((user === '') !== (password === '')) {
        throw new errors/* SpendlogError */.T('INPUT_INVALID', `For ${host} there is a ${user === '' ? 'password without a user' : 'user without a password'}.`, 'Set both SPENDLOG_SMTP_USER and SPENDLOG_SMTP_PASSWORD, or neither where the server asks for no sign-in.');
    }
    if (password !== '')
        environment.maskSecret(password);
    const credentials = user === '' ? null : { user, password };
    return smtpMailer({ host, port, credentials, clock: environment.clock, ...server });
}
/** Signs in with the first mail that is due: most runs have none. */
function sesOf({ access, environment }, { sesRegion }) {
    const { clock, random, signal } = environment;
    return {
        async send(mail) {
            const { credentials, region } = await (0,signed_in/* signedInToSend */.t)(access);
            return sesMailer({ region: sesRegion ?? region, credentials, clock, random, signal }).send(mail);
        },
    };
}


/***/ }),

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

/***/ 55895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ openingOf)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53262);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82465);


/**
 * Paragraphs a brief opens with: what its reader is told in short, so many sentences of it at most, and who wrote that; else
 * the verdict, which does not grow with what was written.
 */
function openingOf({ told, writtenBy, verdict }, most) {
    const shown = told.slice(0, most);
    if (shown.length === 0)
        return [verdict];
    return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .joinInline */ .EN)(shown, ' '), ...(writtenBy === null ? [] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .emphasis */ .lN)(writtenBy)])];
}


/***/ }),

/***/ 54991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ monthBars)
/* harmony export */ });
/* harmony import */ var _budget_of_month_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3396);

const MONTHS = 13;
/** The last months read and the months forecast, in one metric; budgets where one covers exactly that month. */
function monthBars(costs) {
    const { metric, months } = costs.series;
    const forecasts = costs.forecasts.known ? costs.forecasts.value : [];
    const ahead = forecasts.find((forecast) => forecast.metric === metric)?.months ?? [];
    const read = months.slice(-MONTHS);
    const later = ahead.filter((next) => read.every(({ month }) => month !== next.month));
    return [
        ...read.map(({ month, amount, complete }) => ({
            month,
            actual: amount,
            complete,
            ...expectation(complete ? undefined : ahead.find((next) => next.month === month)),
            budget: (0,_budget_of_month_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetOfMonth */ .L)(costs, month, metric),
        })),
        ...later.map((next) => ({
            month: next.month,
            actual: null,
            complete: false,
            ...expectation(next),
            budget: (0,_budget_of_month_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetOfMonth */ .L)(costs, next.month, metric),
        })),
    ];
}
function expectation(forecast) {
    if (!forecast)
        return { expected: null, interval: null };
    const { expected, low, high } = forecast;
    return { expected: expected.value, interval: low && high ? [low.value, high.value] : null };
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

/***/ 950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ zwitch)
/* harmony export */ });
/**
 * @callback Handler
 *   Handle a value, with a certain ID field set to a certain value.
 *   The ID field is passed to `zwitch`, and it’s value is this function’s
 *   place on the `handlers` record.
 * @param {...any} parameters
 *   Arbitrary parameters passed to the zwitch.
 *   The first will be an object with a certain ID field set to a certain value.
 * @returns {any}
 *   Anything!
 */

/**
 * @callback UnknownHandler
 *   Handle values that do have a certain ID field, but it’s set to a value
 *   that is not listed in the `handlers` record.
 * @param {unknown} value
 *   An object with a certain ID field set to an unknown value.
 * @param {...any} rest
 *   Arbitrary parameters passed to the zwitch.
 * @returns {any}
 *   Anything!
 */

/**
 * @callback InvalidHandler
 *   Handle values that do not have a certain ID field.
 * @param {unknown} value
 *   Any unknown value.
 * @param {...any} rest
 *   Arbitrary parameters passed to the zwitch.
 * @returns {void|null|undefined|never}
 *   This should crash or return nothing.
 */

/**
 * @template {InvalidHandler} [Invalid=InvalidHandler]
 * @template {UnknownHandler} [Unknown=UnknownHandler]
 * @template {Record<string, Handler>} [Handlers=Record<string, Handler>]
 * @typedef Options
 *   Configuration (required).
 * @property {Invalid} [invalid]
 *   Handler to use for invalid values.
 * @property {Unknown} [unknown]
 *   Handler to use for unknown values.
 * @property {Handlers} [handlers]
 *   Handlers to use.
 */

const own = {}.hasOwnProperty

/**
 * Handle values based on a field.
 *
 * @template {InvalidHandler} [Invalid=InvalidHandler]
 * @template {UnknownHandler} [Unknown=UnknownHandler]
 * @template {Record<string, Handler>} [Handlers=Record<string, Handler>]
 * @param {string} key
 *   Field to switch on.
 * @param {Options<Invalid, Unknown, Handlers>} [options]
 *   Configuration (required).
 * @returns {{unknown: Unknown, invalid: Invalid, handlers: Handlers, (...parameters: Parameters<Handlers[keyof Handlers]>): ReturnType<Handlers[keyof Handlers]>, (...parameters: Parameters<Unknown>): ReturnType<Unknown>}}
 */
function zwitch(key, options) {
  const settings = options || {}

  /**
   * Handle one value.
   *
   * Based on the bound `key`, a respective handler will be called.
   * If `value` is not an object, or doesn’t have a `key` property, the special
   * “invalid” handler will be called.
   * If `value` has an unknown `key`, the special “unknown” handler will be
   * called.
   *
   * All arguments, and the context object, are passed through to the handler,
   * and it’s result is returned.
   *
   * @this {unknown}
   *   Any context object.
   * @param {unknown} [value]
   *   Any value.
   * @param {...unknown} parameters
   *   Arbitrary parameters passed to the zwitch.
   * @property {Handler} invalid
   *   Handle for values that do not have a certain ID field.
   * @property {Handler} unknown
   *   Handle values that do have a certain ID field, but it’s set to a value
   *   that is not listed in the `handlers` record.
   * @property {Handlers} handlers
   *   Record of handlers.
   * @returns {unknown}
   *   Anything.
   */
  function one(value, ...parameters) {
    /** @type {Handler|undefined} */
    let fn = one.invalid
    const handlers = one.handlers

    if (value && own.call(value, key)) {
      // @ts-expect-error Indexable.
      const id = String(value[key])
      // @ts-expect-error Indexable.
      fn = own.call(handlers, id) ? handlers[id] : one.unknown
    }

    if (fn) {
      return fn.call(this, value, ...parameters)
    }
  }

  one.handlers = settings.handlers || {}
  one.invalid = settings.invalid
  one.unknown = settings.unknown

  // @ts-expect-error: matches!
  return one
}


/***/ })

};
