/** The words of English troubleshooting articles. */
import type { WordTable } from './table.ts';

/** The phrases of a list that is written with commas; a phrase may go on in the next line. */
const list = (phrases: string) => phrases.split(',').map((phrase) => phrase.trim().replaceAll(/\n +/g, ' '));

export const en: WordTable = {
  kinds: [
    [
      'faq',
      list(`faq, faqs, frequently asked, common questions, questions and answers, questions, q&a, q & a, people ask`),
    ],
    [
      'look-alikes',
      list(`
      not this error, look-alikes, lookalikes, similar errors, other errors like, often confused, often mistaken, not to
      be confused
    `),
    ],
    [
      'steps',
      list(`
      how to fix, how to solve, how to resolve, how to repair, how to troubleshoot, how do i fix, how can i fix, how you
      can fix, how to fix it, how to solve it, how to resolve it, how to repair it, how do i fix it, how can i fix it, how
      you can fix it, fix, fixes, fixing, resolve, resolving, resolution, resolutions, solution, solutions, solve,
      solving, troubleshoot, troubleshooting, workaround, workarounds, what to do, what you can do, what can i do, steps,
      remedy, remedies, things to try, what to try, repair, how to stop, how to get rid of, how to clear, how to recover,
      what can … do, what … can do, what should … do, what … should do, how to correct, how to bypass, how to remove, how
      to deal with, how to handle, how do you fix, fixed, get it working, get it running, get things working, get back
      online, get going again, working again, make it work, try this, try these, =what helps, =do this, =do this first,
      =first aid, how to proceed, what you need to do, you need to do, what you should do, cure, cures, remediation,
      mitigation, =mitigations, how to get back, back online, how to diagnose, diagnose and fix, step by step,
      step-by-step, =recovery, =action, =actions, =procedure, self-help
    `),
    ],
    [
      'causes',
      list(`
      cause, causes, caused, causing, why, reason, reasons, what triggers, root cause, where it comes from, behind it,
      what's behind, what is behind, what's going on, what is going on, what's happening, what is happening, what
      happened, what went wrong, what goes wrong, where does it come from, culprit, culprits, to blame, triggers,
      suspects, =explanation, =background and causes
    `),
    ],
    [
      'variants',
      list(`
      look like, looks like, how … look, how … looks, how … appears, how … appear, how … shows, appears, symptom,
      symptoms, error message, error messages, messages, ways you might see, what you see, what you may see, what you
      might see, variations, variants, how you might see, how you may see, common wordings, what you'll see, what you will
      see, what users see, what visitors see, what it says, what the screen says, on screen, on your screen, error codes,
      status codes, stop codes, exit codes, other names, also known as, how to recognize, how to recognise, how …
      recognise, how … recognize, how … worded, how … phrased, how … displayed, ways … displayed, ways … shown, how to
      identify, how to tell, wordings, you might see, you may see, you can see, you will see, you'll see, you could see,
      you might get, you may get, you can get, you get, you may read, you might read, you can read, what … report, what …
      reports, what … get, what … see, what … shows, what … show, what … says, what … say, what … prints, what … displays,
      may say, display texts, display messages, fault display, fault code, fault codes, alarm codes, =the error s, =the
      errors, =error text, =error texts, messages and meanings, =diagnostics, =diagnostic messages, =the error, =error,
      =errors, =error code, =code, =codes, =signs, =indications, =what you see, =the problem shows as, error text, exact
      text, exact wording, signs of
    `),
    ],
  ],
  platforms: list(`
    chrome, google chrome, firefox, mozilla firefox, edge, microsoft edge, safari, opera, brave, internet explorer,
    windows, windows 10, windows 11, mac, macos, linux, ios, iphone, ipad, android, chromeos, apache, nginx, iis,
    cloudflare, outlook, gmail, thunderbird, apple mail, powershell, command prompt, terminal, docker, kubernetes,
    wordpress, app, web, mobile, desktop
  `),
  columns: [
    [
      'steps',
      list(
        `step, steps, action, actions, what to do, fix, fixes, solution, solutions, remedy, remedies, workaround, resolution, how to fix`,
      ),
    ],
    ['causes', list(`cause, causes, reason, reasons, why, because`)],
    ['faq', list(`question, questions`)],
    [
      'variants',
      list(`
      message, messages, error, errors, error message, symptom, symptoms, what you see, text, wording, variant, fault,
      faults, problem, problems, malfunction, display, displayed, indication
    `),
    ],
  ],
  audiences: [
    [
      'operator',
      list(`
      site owner, site owners, website owner, website owners, owner, owners, administrator, administrators, admin, admins,
      sysadmins, operator, operators, developer, developers, webmaster, webmasters, server side, server-side, on the
      server, on your server, hosts, engineers, run the site, own the site, run the server, run the … server, manage the …
      server, run a … server, staff, it contacts, installer, installers, technician, engineer, host, agents, support team,
      help desk, helpdesk, it team, manage the server, server owners, support staff, technicians, it staff, it department,
      your own site, your server
    `),
    ],
    [
      'visitor',
      list(`
      visitor, visitors, applicant, applicants, player, players, student, students, guest, guests, employee, employees,
      citizen, citizens, buyer, buyers, home users, user, users, reader, readers, customer, customers, everyone, client
      side, client-side, end users, at home, on your computer, on your device, on your phone, on your side, in your
      browser, on the client
    `),
    ],
  ],
  labels: [
    ['producer', list(`shown by`)],
    ['look', list(`looks like`)],
    ['side', list(`who can act`)],
    ['means', list(`means`)],
    ['code', list(`code, codes`)],
    ['firstSteps', list(`first steps, first step`)],
    ['status', list(`status`)],
    ['instead', list(`instead`)],
    ['remedy', list(`fixed by`)],
    ['workedIf', list(`worked if`)],
    ['takes', list(`takes`)],
    ['offlineFor', list(`offline for`)],
    ['risk', list(`risk, risks`)],
  ],
  sides: [
    ['visitor', list(`visitor, visitors, you, user, users, anyone, everyone`)],
    [
      'operator',
      list(`
      operator, operators, site owner, site owners, owner, administrator, administrators, admin, developer, developers
    `),
    ],
  ],
  looks: [
    ['browser', list(`browser, browser page, browser's page, browser's own page`)],
    ['server', list(`server, server page, plain page, plain server page`)],
    ['branded', list(`branded, branded page`)],
    ['terminal', list(`terminal, command line, console`)],
    ['log', list(`log, logs, log file, log line`)],
    ['dialog', list(`dialog, dialogue, dialog box, window, pop-up, popup, notification`)],
  ],
  remarks: list(`
    note, notes, tip, tips, important, warning, caution, danger, hint, in short, tl;dr, example, remember, attention
  `),
  leadIns: list(`
    here, below, these, this, there, however, since, if, you, we, some, try, follow, following, the, it, they, in, as,
    for, to
  `),
  smallWords: list(`
    a, an, and, as, at, but, by, can, do, does, for, from, how, i, if, in, into, is, it, its, like, nor, of, on, or, our,
    so, the, then, this, to, up, via, vs, when, with, you, your
  `),
  furniture: list(`
    have more questions, still have questions, still need help contact us, was this page helpful, was this article helpful, was this helpful, was this answer helpful, was this guide helpful,
    was this information helpful, was this content helpful, was this post helpful, did this help, did this article help,
    did you find this helpful, did you find this article helpful, did this solve, did this fix, did that help, did it
    help, how helpful was this, thanks for letting us know, thanks for your feedback, thank you for your feedback,
    =helpful, =helpful yes no, found this helpful, rate this article, rate this page, give feedback about this, leave a
    comment, =leave a reply, =comments, filed under, =tags, tagged with, posted in, share this article, share this page,
    share this post, =share this, =share, =print, =print this page, =copy link, =back to top, =yes no, =yes / no, jump to
    navigation, this page was last edited, content is available under, =category, best viewed with, is this page useful,
    did you find what you were looking for, =privacy, terms of use, edit this page, skip to content, skip to main content,
    all rights reserved
  `),
  bylines: list(`
    by, written by, posted by, published by, authored by, author, authors, published date, publication date, date
    published, last update, document generated, created by, reviewed by, edited by, updated by, posted on, posted,
    published on, published, originally published, first published, last updated, last updated on, last reviewed, last
    reviewed on, last checked, last modified, last edited, updated on, updated, modified, created, created on, date,
    article by, story by, reviewed on, applies since
  `),
  readingTimes: list(
    `min read, mins read, minute read, minutes read, minutes to read, minute reading, min, read time, reading time`,
  ),
  calendar: list(`
    january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr,
    jun, jul, aug, week, weeks, day, days, month, months, year, years, hour, hours, minute, minutes, a, an, over, about,
    yesterday, today, ago, edited, sep, sept, oct, nov, dec, monday, tuesday, wednesday, thursday, friday, saturday,
    sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, on, at, the, of, am, pm, utc, gmt, est, edt, pst, pdt,
    cet, cest, updated, last, published, posted
  `),
  trailers: list(`
    related articles, related posts, related content, related topics, related guides, related reading, related questions,
    related links, =related, you might also like, you may also like, you might also be interested in, recommended reading,
    recommended articles, recommended for you, more from, =more articles, =read next, =up next, =next article, =previous
    article, popular articles, popular posts, recent posts, recent articles, recently viewed articles, trending now, most
    read, =keep reading, people also read, subscribe to our newsletter, sign up for our newsletter, join our newsletter,
    get our newsletter, get the newsletter, newsletter, stay in the loop, =table of contents, =contents, =in this article,
    =on this page, =jump to, =in this guide, =articles in this section
  `),
  contents: list(`
    contents, table of contents, in this article, in this guide, on this page, what's in this article, jump to, quick
    links
  `),
  siteNames: list(`
    help center, help centre, help desk, helpdesk, support, knowledge base, knowledgebase, docs, documentation, community,
    wiki, confluence, help
  `),
  proseHeadings: list(`
    conclusion, in conclusion, summary, wrapping up, wrap up, wrap-up, final thoughts, final words, bottom line, the
    bottom line, to sum up, takeaway, key takeaway, prevention, preventing, how to prevent, how to avoid, avoiding,
    glossary, background, see also, more information, further reading, next steps, more help, need help, need more, get
    help, getting help, still stuck, still need, still not, last resort, contact, about, overview, introduction,
    resources, references, notes, note, environment, applies to, before you, license, acknowledg, appendix, if nothing, if
    all else, when to, what is, what are, escalation, impact, detection, rollback, severity, owner, scope, audience,
    history, changelog, requirements, prerequisites
  `),
  audienceFillers: list(`
    for, if, you, you're, are, just, simply, run, own, manage, the, a, an, as, only, side, of, on, your, this, that, site,
    website, server, steps, fixes, fix, it, what, can, do, to, and, who, when, those, all
  `),
  kindFillers: list(`
    the, a, an, this, that, these, it, its, of, on, in, to, for, and, or, your, you, is, are, be, can, do, does, how,
    what, when, error, errors, problem, problems, issue, issues, message, possible, common, likely, main, known, typical,
    quick, other, happen, happens, occur, occurs, general, here
  `),
  counters: list(`
    step, method, fix, solution, option, way, tip, part, stage, workaround, question, q, cause, reason, resolution, remedy
  `),
  causeCounters: list(`cause, reason`),
  editMarks: list(`[edit], [edit source], [edit | edit source]`),
  mailHeader: list(`from, to, cc, date, sent, subject, reply-to`),
  mailSubject: list(`subject`),
  numbers: list(`one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve`),
  questionMarks: list(`q, question`),
  answerMarks: list(`a, answer`),
  pictures: list(`
    icon, icons, window, screenshot, screenshots, picture, photo, image, illustration, diagram, dialog, dialogue, logo,
    graphic, figure, fig, thumbnail, example
  `),
  credits: list(`credit, credits, source, courtesy, by, above, below`),
  determiners: list(`
    a, an, the, this, that, these, those, your, its, their, our, any, every, each, all, both, no, some
  `),
  finite: list(`
    am, are, be, been, can, can't, cannot, could, did, didn't, do, does, doesn't, don't, had, has, have, he, i, i'm, is,
    isn't, it, it's, let, let's, may, might, must, need, not, shall, she, should, that, they, they're, was, we, we're,
    were, what, which, who, will, won't, would, you, you'll, you're, you've, then, if, because, when, please, helps,
    works, only
  `),
  prepositions: list(`in, on, from, for, of, at, with, under`),
  imperatives: list(`
    access, activate, adapt, add, adjust, align, allow, alter, answer, append, apply, archive, arrange, ask, assign,
    attach, authenticate, authorise, authorize, avoid, await, back, backup, bind, block, book, boot, bring, browse, build,
    bump, buy, bypass, calibrate, call, cancel, capture, carry, center, centre, change, charge, check, chmod, choose,
    chown, clean, clear, click, clone, close, collapse, collect, combine, come, comment, commit, compare, complete,
    compress, configure, confirm, connect, consider, consult, contact, convert, cool, copy, count, cover, create, curl,
    cut, deactivate, debug, decrease, define, defragment, defrost, delete, deploy, deregister, descale, describe, detach,
    determine, dig, disable, discard, discharge, disconnect, dismiss, do, double-check, double-click, downgrade, download,
    drag, drain, drop, dry, duplicate, edit, eject, email, empty, enable, end, enforce, enlarge, ensure, enter, erase,
    escape, establish, examine, exclude, execute, exit, expand, export, extend, extract, fasten, feed, fetch, file, fill,
    find, finish, fit, fix, flip, flush, follow, force, forget, format, forward, free, freeze, generate, get, give, go,
    grant, grep, group, halt, hang, heat, hide, highlight, hold, hover, identify, ignore, import, include, increase,
    initialise, initialize, insert, inspect, install, invoke, isolate, issue, join, jump, keep, kick, kill, launch, learn,
    leave, lift, limit, link, list, listen, load, locate, lock, log, long-press, look, loosen, lower, maintain, make,
    match, measure, merge, migrate, minimise, minimize, modify, monitor, mount, move, mute, name, navigate, note, observe,
    obtain, open, order, override, pair, park, pass, paste, pause, pay, perform, pick, pin, ping, place, plan, plug,
    point, position, power, press, prevent, print, proceed, provide, prune, pull, purge, push, put, query, quit, raise,
    re-add, re-enable, re-enter, re-install, re-run, re-seat, read, reattach, rebase, reboot, rebuild, recharge, recheck,
    reclaim, recommend, reconfigure, reconnect, record, recover, recreate, recycle, redeploy, redirect, redo, reduce,
    reenter, refill, refine, reformat, refresh, refuse, regenerate, register, reimage, reimport, reinstall, reject,
    relaunch, release, reload, relocate, remount, remove, rename, renew, reopen, reorder, repair, repeat, replace, report,
    reposition, reproduce, request, rerun, reseat, resend, reset, resize, resolve, respond, restart, restore, resubmit,
    resume, resync, retest, retrieve, retry, return, retype, reuse, revert, review, revoke, rewrite, right-click, rinse,
    roll, rotate, route, run, save, scale, scan, schedule, screw, scroll, search, secure, see, select, send, separate,
    set, shake, share, shift, shorten, show, shut, sign, simplify, skip, slide, slow, snap, sort, specify, split, squeeze,
    stand, start, stash, stay, stop, store, strip, submit, subscribe, substitute, supply, suspend, swap, swipe, switch,
    sync, synchronise, synchronize, tail, take, talk, tap, tape, tell, temporarily, terminate, test, thaw, think,
    throttle, tidy, tighten, toggle, touch, trace, track, transfer, treat, trim, troubleshoot, trust, try, tune, turn,
    tweak, type, unassign, unblock, uncheck, undo, unfreeze, uninstall, unlink, unload, unlock, unmount, unmute, unpair,
    unpause, unplug, unscrew, unset, unsubscribe, untick, unzip, update, upgrade, upload, use, vacuum, validate, verify,
    view, visit, wait, wake, warm, wash, watch, whitelist, widen, wind, wipe, wrap, write, zip, zoom
  `),
  openers: list(`
    or, or else, and, first, firstly, second, secondly, third, next, then, now, finally, lastly, also, please, otherwise,
    alternatively, additionally, in addition, just, simply, as a last resort, you can, you can also, you could, you could
    also, you should, you should also, you may, you may want to, you may need to, you might, you might want to, you might
    need to, you need to, you have to, you will need to, you'll need to, you must, we recommend that you, we suggest that
    you, we recommend, we suggest, one thing to try is, have you tried, the easiest fix is, it's a good idea to, it is a
    good idea to, it's worth, it is worth, it may help to, it might help to, it can help to, it helps to, it's best to, it
    is best to, be sure to, make sure to, remember to, don't forget to, another option is to, another thing to try is to,
    another fix is to, the first thing to do is to, one option is to, a good first step is to, the easiest fix is to, the
    first step is to, the next step is to
  `),
  conditions: list(`
    if, when, once, after, before, since, because, unless, in case, to, in order to, assuming, as, while, on, for, in
  `),
  predicates: list(`
    might, may, can, could, will, would, should, is, are, was, isn't, won't, can't, doesn't, never, also, often, usually,
    sometimes, helps, fixes, works, clears, solves, resolves, forces, gives, lets, makes, has, does, tells, tends, rules,
    removes, shows, ensures
  `),
  cuts: {
    strong: list(`
      so, because, if, when, until, unless, which, who, while, since, rather, that, in order, to see, to make sure, to
      rule
    `),
    weak: list(`
      and, or, but, to, with, from, on, in, for, of, at, about, using, as, through, before, after
    `),
    dangling: list(`only, even, just, and, or, but, then, as, also, either, not, the, a, an, to`),
  },
  namers: {
    verbs: list(
      `show, shows, shown as, display, displays, generate, generates, returns, says, appears as, reported as`,
    ),
    nouns: list(
      `the message, the error message, an error message, a message, the error, error code, as in, titled, worded`,
    ),
  },
  evidence: list(`
    bad, cannot, closed, connection, could, denied, error, exceeded, exception, failed, failure, fatal, forbidden,
    gateway, invalid, lost, not, offline, problem, proxy, refused, rejected, reset, server, service, temporarily, timed,
    timeout, time-out, unable, unauthorized, unavailable, unexpected, unknown, unreachable, unsupported, warning, wrong
  `),
  evidenceEndings: list(`error, exception, fault, failure`),
  settings: list(`setting, settings, variable, variables, option, directive, parameter, flag, field, header`),
  codePrefixes: list(`http error, http status, error code, status code, http, error, status, code`),
  abbreviations: list(`e.g, i.e, etc, vs, approx, dr, mr, mrs, no, fig, inc, ltd, jr, st`),
  links: {
    phrases: list(`
      click here, tap here, link above, link below, links above, links below, linked above, linked below, this link, these
      links, following link, following links, click the link, click on the link, follow the link, use the link, see the
      link, see link, see the links, link provided, links provided
    `),
    stubs: list(`(link), [link], (link here), (insert link), [insert link]`),
    elsewhere: list(
      `in, on, at, that, which, you, we, they, sent, from, inside, within, near, next, under, is, was, works, does`,
    ),
  },
  successes: list(`
    you should see, you should … see, you should now, should now, should be able, should … appear, should … load, should …
    open, should … show, should … say, should … return, should … work, should … disappear, should … be gone, should …
    turn, should be running, should respond, should answer, you will see, you'll see, you will be able, it worked, it
    works, works again, work again, working again, worked if, loads again, opens again, is back, loads normally, works
    normally, page loads, page opens, page appears, site loads, site opens, without the error, without an error, without
    errors, if … works, if … loads, if … opens, if … worked, if … helps, if … helped, if it fails, if that fails, if this
    fails, if it still fails, if … still appears, if … still shows, if … still see, if … doesn't help, if … does not help,
    if that doesn't work, if … is fixed, if … is gone, error is gone, message is gone, problem is gone, errors are gone,
    error has gone, error stops, goes away, gone away, went away, disappears, disappeared, no longer appears, no longer
    appear, no longer shows, no longer see, no longer get, no longer occurs, stops appearing, is fixed when, is fixed if,
    is fixed once, is solved when, is resolved when, fixed when, you now know, you know that, turns green, turn green,
    lights are green, light is green, is solid, solid green, returns 200, return 200, answers 200, answers with, status
    200, shows 200, 200 ok, succeeds, succeeded, reports success, shows as running, says running, until … appears, until …
    loads, until … opens, until … turns, until … works, until … lights, until … light
  `),
  joins: {
    joiners: list(`and, or, then`),
    sequels: list(`then, next, after that, afterwards, also, additionally, in addition, finally, lastly`),
    first: list(`
      add, block, call, change, clear, configure, contact, decrease, delete, disable, disconnect, edit, empty, enable,
      flush, increase, install, lower, move, purge, raise, reboot, reduce, reinstall, remove, renew, repair, replace,
      report, reset, restart, restore, revert, roll, scan, switch, turn, unblock, uninstall, update, upgrade, whitelist,
      wipe
    `),
    second: list(`
      block, call, change, clear, contact, decrease, delete, disable, empty, flush, increase, lower, purge, raise, reduce,
      renew, repair, replace, reset, scan, unblock, uninstall, update, upgrade, whitelist, wipe
    `),
    objects: list(`browser, support, customer, technical, tech`),
  },
};
