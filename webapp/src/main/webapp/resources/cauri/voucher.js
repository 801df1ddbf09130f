// The entry of vouchers by keyboard. What is typed stays in this browser until it is posted; a voucher is sent under a
// key of its own until it is answered, so that a lost answer never posts it twice.
(function () {
  'use strict';
  const cauri = window.cauri;
  const typed = cauri.typed;
  const page = document.getElementById('voucher');
  const kit = JSON.parse(page.dataset.kit);
  const form = {kit: kit, say: JSON.parse(page.dataset.say), accounts: new Map()};
  const place = 'voucher:' + kit.owner + ':' + kit.api;
  const heads = ['journal', 'date', 'documentDate', 'reference', 'label', 'reason'];
  const head = {};
  heads.forEach(function (name) { head[name] = document.getElementById(name); });
  const status = document.getElementById('status');
  const used = JSON.parse(localStorage.getItem(place + ':used') || '{}');
  const searchable = [];
  let draft = null;
  let sending = false;

  // Accounts that were used here before come first, then titles that begin with the word, the short before the long.
  function nearest(word) {
    return function (one, other) {
      return (used[other.value] || 0) - (used[one.value] || 0)
        || !one.plain.startsWith(word) - !other.plain.startsWith(word) || one.plain.length - other.plain.length;
    };
  }

  function note(lines) {
    lines.forEach(function (row) {
      const account = rows.value(row, 'account');
      used[account] = (used[account] || 0) + 1;
    });
    localStorage.setItem(place + ':used', JSON.stringify(used));
  }

  form.findAccounts = function (text) {
    const words = typed.plain(text).split(/\s+/);
    const isNumber = /^\d+$/.test(text);
    const found = searchable.filter(function (account) {
      return isNumber ? account.value.startsWith(text)
        : words.every(function (word) { return account.plain.includes(word); });
    });
    return (isNumber ? found : found.sort(nearest(words[0]))).slice(0, 12);
  };
  form.findParties = async function (text) {
    const found = await cauri.ask('GET', kit.api + '/third-parties?closed=false&size=12&q=' + encodeURIComponent(text));
    return (found.content.rows || []).map(function (row) { return {value: row.code, title: row.name}; });
  };
  const rows = cauri.voucherRows(form);
  const faults = cauri.voucherFaults(form, rows);
  form.rows = rows;
  form.faults = faults;
  form.head = head;
  const showFiles = cauri.attachments(document.getElementById('attachments'), holder);

  function day() { return typed.day(head.date.value || kit.today, kit.today) || kit.today; }
  function documentDay() { return typed.day(head.documentDate.value || '-', day()) || day(); }
  function say(text, link) {
    status.textContent = text;
    if (link) {
      const anchor = document.createElement('a');
      anchor.href = link.href;
      anchor.textContent = link.text;
      status.append(' ', anchor);
    }
  }

  function show() {
    const sums = rows.totals();
    const difference = sums.debit - sums.credit;
    ['debit', 'credit'].forEach(function (side) {
      document.getElementById('total-' + side).textContent = typed.write(sums[side], kit.decimals);
    });
    const cell = document.getElementById('difference');
    const sentence = difference > 0n ? form.say.moreDebit : difference < 0n ? form.say.moreCredit : form.say.balanced;
    const size = typed.write(difference < 0n ? -difference : difference, kit.decimals);
    cell.textContent = sums.debit || sums.credit ? sentence.replace('{0}', size) : '';
    cell.className = difference ? 'wrong' : 'right';
  }

  function read() {
    const sent = rows.filled();
    const body = {journal: head.journal.value, accountingDate: day(), lines: sent.map(function (row) {
      return rows.read(row, documentDay());
    })};
    ['reference', 'label', 'reason'].forEach(function (name) {
      if (head[name].value.trim()) {
        body[name] = head[name].value.trim();
      }
    });
    if (head.documentDate.value.trim()) {
      body.documentDate = documentDay();
    }
    return {sent: sent, body: body};
  }

  form.load = function (voucher, kept) {
    draft = kept ? {id: voucher.id, version: voucher.version} : null;
    showFiles(kept ? 'drafts/' + voucher.id : '');
    head.journal.value = voucher.journal;
    head.date.value = typed.writeDay(voucher.accountingDate || day());
    head.documentDate.value = typed.writeDay(voucher.documentDate);
    ['reference', 'label', 'reason'].forEach(function (name) { head[name].value = voucher[name] || ''; });
    document.getElementById('reason-field').hidden = !voucher.reason;
    rows.clear();
    (voucher.lines || []).forEach(rows.show);
    while (rows.all().length < 2) {
      rows.add();
    }
    show();
  };

  form.keep = function () {
    if (!sending) {
      localStorage.setItem(place, JSON.stringify({voucher: read().body, draft: draft}));
    }
  };

  // The next voucher, in the same journal and on the same day.
  form.next = function () {
    const journal = head.journal.value;
    form.load({journal: journal, accountingDate: day(), lines: []}, false);
    faults.clear();
    localStorage.removeItem(place);
    history.replaceState(null, '', location.pathname);
    head.reference.focus();
  };

  // Tells what cannot be read as it was typed; only what can is sent.
  function unreadable() {
    faults.clear();
    if (head.date.value && !typed.day(head.date.value, kit.today)) {
      faults.tell(form.say.day.replace('{0}', head.date.value), head.date);
    }
    if (head.documentDate.value.trim() && !typed.day(head.documentDate.value, day())) {
      faults.tell(form.say.day.replace('{0}', head.documentDate.value), head.documentDate);
    }
    rows.filled().forEach(function (row, index) {
      ['debit', 'credit'].forEach(function (side) {
        if (rows.amount(row, side) === null) {
          faults.tell(form.say.amount.replace('{0}', rows.value(row, side)), rows.field(row, side), index + 1);
        }
      });
      if (rows.foreign(row) === null) {
        faults.tell(form.say.amount.replace('{0}', rows.value(row, 'foreign')), rows.field(row, 'foreign'), index + 1);
      }
      if (rows.rate(row) === null) {
        faults.tell(form.say.rate.replace('{0}', rows.value(row, 'rate')), rows.field(row, 'rate'), index + 1);
      }
      if (rows.value(row, 'due') && !typed.day(rows.value(row, 'due'), documentDay())) {
        faults.tell(form.say.day.replace('{0}', rows.value(row, 'due')), rows.field(row, 'due'), index + 1);
      }
    });
    const first = page.querySelector('[aria-invalid]');
    if (first) {
      first.focus();
    }
    return !!first;
  }

  // Sends again, with the same key, until somebody answers.
  function insist(method, address, body, key) {
    return cauri.insist(method, address, body, key, function () { say(form.say.noAnswer); });
  }

  async function keepDraft(body) {
    const kept = draft
      ? await insist('PUT', kit.api + '/drafts/' + draft.id, {version: draft.version, ...body}, cauri.key())
      : await insist('POST', kit.api + '/drafts', body, cauri.key());
    if (kept.status < 300) {
      draft = {id: kept.content.id, version: kept.content.version};
    }
    return kept;
  }

  // A file needs something to stand beside: the voucher is kept as a draft first.
  async function holder() {
    if (!draft && !unreadable()) {
      const voucher = read();
      const kept = await keepDraft(voucher.body);
      if (kept.status >= 300) {
        faults.show(kept.content, voucher.sent);
      }
      form.keep();
    }
    return draft ? 'drafts/' + draft.id : '';
  }

  async function steps(body, asDraft) {
    if (draft || asDraft) {
      const kept = await keepDraft(body);
      if (asDraft || kept.status >= 300) {
        return kept;
      }
      const answer = await insist('POST', kit.api + '/drafts/post', {drafts: [{id: draft.id}]}, cauri.key());
      const outcome = answer.status === 200 ? answer.content[0] : {};
      return outcome.posted ? {status: 201, content: outcome.posted}
        : outcome.errors ? {status: 422, content: outcome} : answer;
    }
    const pending = {key: cauri.key(), body: body};
    localStorage.setItem(place + ':sent', JSON.stringify(pending));
    return insist('POST', kit.api + '/entries', body, pending.key);
  }

  async function send(asDraft) {
    if (sending || unreadable()) {
      return;
    }
    const voucher = read();
    form.keep();
    sending = true;
    page.setAttribute('aria-busy', 'true');
    say(form.say.sending);
    await answered(await steps(voucher.body, asDraft), voucher.sent, asDraft);
  }

  function answered(answer, sent, asDraft) {
    sending = false;
    page.removeAttribute('aria-busy');
    if (answer.status === 401) {
      say(form.say.loggedOut, {href: location.href, text: form.say.logIn});
      return;
    }
    localStorage.removeItem(place + ':sent');
    say('');
    if (answer.status >= 300) {
      faults.show(answer.content, sent);
      return;
    }
    note(sent);
    form.next();
    if (asDraft) {
      say(form.say.kept);
    } else {
      say(form.say.posted.replace('{0}', answer.content.journal + ' ' + answer.content.number),
        {href: 'entry.xhtml?id=' + answer.content.id, text: form.say.open});
    }
  }

  form.send = send;
  form.show = show;
  form.documentDay = documentDay;

  async function begin() {
    const known = await cauri.ask('GET', kit.api + '/accounts/postable');
    (Array.isArray(known.content) ? known.content : []).forEach(function (account) {
      form.accounts.set(account.number, account);
      const title = account.title + (account.parentTitle ? ' – ' + account.parentTitle : '');
      searchable.push({value: account.number, title: title, plain: typed.plain(title)});
    });
    const pending = JSON.parse(localStorage.getItem(place + ':sent') || 'null');
    const kept = JSON.parse(localStorage.getItem(place) || 'null');
    const asked = new URLSearchParams(location.search).get('draft');
    if (asked) {
      const found = await cauri.ask('GET', kit.api + '/drafts/' + encodeURIComponent(asked));
      form.load(found.status === 200 ? found.content : {journal: head.journal.value}, found.status === 200);
      if (found.status !== 200) {
        faults.show(found.content, []);
      }
    } else if (kept) {
      form.load(kept.voucher, false);
      draft = kept.draft;
      showFiles(draft ? 'drafts/' + draft.id : '');
      say(form.say.restored);
    } else {
      form.load({journal: head.journal.value, accountingDate: kit.today, lines: []}, false);
    }
    rows.all().forEach(rows.describe);
    if (pending) {
      sending = true;
      answered(await insist('POST', kit.api + '/entries', pending.body, pending.key), rows.filled(), false);
    }
    page.dataset.ready = 'true';
    head[head.reference.value ? 'label' : 'journal'].focus();
  }

  form.day = day;
  cauri.voucherTemplates(form);
  cauri.voucherKeys(page, form);
  begin();
})();
