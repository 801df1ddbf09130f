// What is wrong with a voucher, told above it and beside the field.
(function () {
  'use strict';
  const cauri = window.cauri = window.cauri || {};
  const OF_LINE = [
    [/^(THIRD_PARTY|ACCOUNT_NOT_COLLECTIVE)/, 'party'], [/^DUE_DATE/, 'due'], [/^VAT_/, 'vat'],
    [/^LINE_(AMOUNT|HAS)/, 'debit'],
    [/^(FOREIGN|CURRENCY)/, 'foreign'], [/^RATE/, 'rate'], [/ACCOUNT/, 'account']];
  const OF_HEAD = [
    [/^JOURNAL/, 'journal'], [/PERIOD|ENTRY_DATE/, 'date'], [/REFERENCE/, 'reference'], [/LABEL/, 'label'],
    [/REASON/, 'reason']];
  const OF_FIELD = {
    account: 'account', thirdParty: 'party', dueDate: 'due', vatCode: 'vat', debit: 'debit', credit: 'credit',
    label: 'label', journal: 'journal', accountingDate: 'date', documentDate: 'documentDate', reference: 'reference',
    reason: 'reason', currency: 'currency', foreignAmount: 'foreign', rate: 'rate'};

  function match(pairs, rule, otherwise) {
    const found = pairs.find(function (pair) { return pair[0].test(rule); });
    return found ? found[1] : otherwise;
  }

  // rows are those that were sent, in their order
  cauri.voucherFaults = function (form, rows) {
    const summary = document.getElementById('faults');
    const faults = {};
    let count = 0;

    faults.clear = function () {
      count = 0;
      summary.hidden = true;
      summary.querySelector('ul').replaceChildren();
      document.querySelectorAll('#voucher [aria-invalid]').forEach(function (input) {
        input.removeAttribute('aria-invalid');
        input.removeAttribute('aria-describedby');
      });
      document.querySelectorAll('#voucher .fault').forEach(function (fault) { fault.remove(); });
    };

    function beside(input, id, sentence) {
      const row = input.closest('tr.line');
      const note = document.createElement(row ? 'tr' : 'p');
      note.className = 'fault';
      if (row) {
        const cell = note.insertCell();
        cell.colSpan = row.cells.length;
        cell.className = 'error';
        cell.id = id;
        cell.textContent = sentence;
        row.after(note);
      } else {
        note.classList.add('error');
        note.id = id;
        note.textContent = sentence;
        input.after(note);
      }
    }

    faults.tell = function (sentence, input, line) {
      const item = document.createElement('li');
      const id = 'fault-' + ++count;
      if (input) {
        const link = document.createElement('a');
        link.href = '#' + id;
        link.textContent = line ? form.say.atLine.replace('{0}', line).replace('{1}', sentence) : sentence;
        link.addEventListener('click', function (event) {
          event.preventDefault();
          input.focus();
        });
        item.append(link);
        input.setAttribute('aria-invalid', 'true');
        input.setAttribute('aria-describedby', id);
        beside(input, id, sentence);
      } else {
        item.textContent = sentence;
      }
      summary.querySelector('ul').append(item);
      summary.hidden = false;
    };

    function place(error, sent) {
      const path = /^(?:lines\[(\d+)\]\.)?(\w+)$/.exec(error.field || '');
      const line = error.line || (path && path[1] !== undefined ? Number(path[1]) + 1 : 0);
      const named = path ? path[2] : /^TEXT_/.test(error.rule) ? error.args[0] : '';
      if (line && sent[line - 1]) {
        const name = OF_FIELD[named] || match(OF_LINE, error.rule || '', 'account');
        return {line: line, input: rows.field(sent[line - 1], name)};
      }
      const head = OF_FIELD[named] || match(OF_HEAD, error.rule || '', '');
      return {line: 0, input: head && document.getElementById(head)};
    }

    // What the server answered to what was sent.
    faults.show = function (content, sent) {
      faults.clear();
      const errors = content.errors || [];
      errors.forEach(function (error) {
        const at = place(error, sent);
        faults.tell(error.message, at.input, at.line);
      });
      if (!errors.length) {
        faults.tell(content.detail || form.say.failed);
      }
      const asksReason = errors.some(function (error) { return error.warning; });
      document.getElementById('reason-field').hidden = !asksReason && !document.getElementById('reason').value;
      const onlyWarnings = asksReason && errors.every(function (error) { return error.warning; });
      const first = document.querySelector('#voucher [aria-invalid]');
      const next = onlyWarnings ? document.getElementById('reason') : first || summary;
      next.focus();
    };

    return faults;
  };
})();
