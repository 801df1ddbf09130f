// What to do with the rest of lines that do not settle each other: it stays open, or it is posted.
(function () {
  'use strict';
  const cauri = window.cauri = window.cauri || {};

  cauri.letteringRest = function (kit, say, ticks) {
    const dialog = document.getElementById('rest');
    const form = document.getElementById('rest-form');
    const fields = document.getElementById('rest-fields');
    let opened = null;

    function field(name) { return document.getElementById('rest-' + name); }
    function how(value) { return form.querySelector('[name=how][value=' + value + ']'); }
    function kind() {
      return kit.kinds.find(function (one) { return one.kind === field('kind').value; });
    }
    function rest() { return ticks.difference(); }
    function size() { return rest() < 0n ? -rest() : rest(); }

    // Of a partial group only the rest is known here: its limit is left to the books.
    function limit() {
      if (ticks.groups().length) {
        return null;
      }
      const larger = ticks.debit() > ticks.credit() ? ticks.debit() : ticks.credit();
      const limits = [];
      if (kind().amount) {
        limits.push(cauri.typed.fromDecimal(kind().amount, kit.decimals));
      }
      if (kind().percent) {
        limits.push(larger * BigInt(Math.round(Number(kind().percent) * 100)) / 10000n);
      }
      return limits.length ? limits.reduce(function (least, one) { return one < least ? one : least; }) : null;
    }

    function row(account, debit, credit) {
      const made = document.createElement('tr');
      const head = document.createElement('th');
      head.scope = 'row';
      head.textContent = account;
      made.append(head);
      [debit, credit].forEach(function (amount) {
        const cell = made.insertCell();
        cell.className = 'amount';
        cell.textContent = amount ? ticks.write(amount) : '';
      });
      return made;
    }

    // What was debited too much is a loss: debited to the account of the kind, credited to the lettered one.
    function show() {
      const usual = rest() > 0n ? kind().loss : kind().gain;
      const lettered = [kit.account, kit.party].filter(Boolean).join(' ');
      const most = limit();
      const other = field('account').value.trim() || usual || '?';
      const loss = rest() > 0n ? size() : 0n;
      const gain = rest() < 0n ? size() : 0n;
      fields.hidden = how('partial').checked;
      fields.querySelectorAll('input, select').forEach(function (input) { input.disabled = fields.hidden; });
      field('account').placeholder = usual;
      field('preview').replaceChildren(row(lettered, gain, loss), row(other, loss, gain));
      field('limit').textContent = most === null ? '' : say.limit.replace('{0}', ticks.write(most));
      field('limit').classList.toggle('wrong', most !== null && size() > most && kind().kind !== 'EXCHANGE');
    }

    function day() {
      const last = ticks.all().map(function (tick) { return tick.day; }).sort().pop();
      const open = kit.open.some(function (days) { return days.from <= last && last <= days.until; });
      return open ? last : kit.today;
    }

    form.addEventListener('input', show);
    form.addEventListener('sending', function (event) {
      const body = event.detail;
      body.lines = opened.lines;
      if (how('partial').checked) {
        body.partial = true;
      }
      delete body.how;
    });
    form.addEventListener('answered', function (event) {
      event.preventDefault();
      const done = opened;
      done.asked = Boolean(event.detail.content.differenceEntry);
      opened = null;
      dialog.close();
      form.querySelector('.status').textContent = '';
      done.answered(event.detail, done);
    });
    form.addEventListener('refused', function (event) {
      if (opened.refused(event.detail)) {
        opened = null;
        dialog.close();
      }
    });
    dialog.addEventListener('click', function (event) {
      if (event.target.closest('[data-action=close]')) {
        dialog.close();
      }
    });
    dialog.addEventListener('close', function () {
      form.querySelector('.error-summary').hidden = true;
      if (opened) {
        opened.closed();
        opened = null;
      }
    });

    // A letting: its address and lines, and what to do afterwards; kind is what probably explains the rest.
    return function (letting, likely) {
      const names = ticks.all().map(function (tick) { return tick.reference; }).filter(Boolean);
      const alone = ticks.all().length === 1;
      opened = letting;
      form.dataset.to = letting.address;
      field('amount').textContent = (rest() > 0n ? '+' : '') + ticks.write(rest()) + ' ' + kit.currency;
      how('partial').disabled = alone;
      how(alone || likely ? 'difference' : 'partial').checked = true;
      field('kind').value = likely || 'ROUNDING';
      field('account').value = '';
      field('date').value = day();
      field('reference').value = (names[0] || '').slice(0, 60);
      field('label').value = say.restLabel.replace('{0}', names.slice(0, 3).join(', ')).slice(0, 200);
      field('reason').value = '';
      show();
      dialog.showModal();
    };
  };
})();
