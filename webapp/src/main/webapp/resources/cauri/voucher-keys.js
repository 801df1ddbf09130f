// What the keys and buttons of a voucher do.
(function () {
  'use strict';
  const cauri = window.cauri = window.cauri || {};

  cauri.voucherKeys = function (page, form) {
    const rows = form.rows;
    const dialog = document.getElementById('keys');

    function row() { return document.activeElement.closest('tr.line'); }
    function fields() {
      return Array.from(page.querySelectorAll('.head input, .head select, tr.line input, tr.line select'))
        .filter(function (input) { return input.offsetParent && !input.disabled; });
    }

    // The line's text repeats, and a collective account's line takes the third party from nowhere: it is asked.
    function addRow(after) {
      const last = after || rows.all().pop();
      const label = last ? rows.value(last, 'label') : '';
      const made = rows.add(after, {label: label || form.head.label.value.trim()});
      rows.field(made, 'account').focus();
      form.show();
      return made;
    }

    function forward(from) {
      const all = fields();
      const next = all[all.indexOf(from) + 1];
      if (next) {
        next.focus();
        if (next.select) {
          next.select();
        }
      } else {
        addRow();
      }
    }

    function copyAbove() {
      const input = document.activeElement;
      const above = row() && rows.all()[rows.all().indexOf(row()) - 1];
      const name = input.dataset.field;
      if (above && name) {
        input.value = rows.value(above, name);
        input.dispatchEvent(new Event('change', {bubbles: true}));
      }
    }

    function duplicate() {
      const from = row();
      if (from) {
        const values = {};
        from.querySelectorAll('[data-field]').forEach(function (input) { values[input.dataset.field] = input.value; });
        rows.field(rows.add(from, values), 'account').focus();
        form.show();
      }
    }

    function balance() {
      const at = row() || rows.all().find(rows.isEmpty) || rows.all().pop();
      rows.balance(at);
      changed(at);
    }

    function changed(at) {
      rows.putTax(form.documentDay());
      form.show();
      form.keep();
      if (at) {
        rows.describe(at);
      }
    }

    const actions = {
      post: function () { form.send(!form.kit.mayPost); },
      draft: function () { form.send(true); },
      add: function () { addRow(row()); },
      balance: balance,
      duplicate: duplicate,
      help: function () { dialog.showModal(); },
      currency: function () { rows.showCurrencies(!page.querySelector('.with-currency')); },
      template: function () { form.askTemplate(); },
      next: form.next
    };

    page.addEventListener('click', function (event) {
      const button = event.target.closest('[data-action], tr.line .remove');
      if (!button) {
        return;
      }
      if (button.classList.contains('remove')) {
        rows.remove(button.closest('tr.line'));
        changed();
      } else {
        actions[button.dataset.action]();
      }
    });

    page.addEventListener('change', function (event) {
      const at = event.target.closest('tr.line');
      const field = event.target.dataset.field;
      const minor = field === 'debit' || field === 'credit' ? rows.amount(at, field) : 0n;
      if (minor) {
        rows.write(at, field, minor);
        delete at.dataset.computed;
      }
      if (/^(currency|foreign|rate)$/.test(field)) {
        rows.convert(at);
      }
      if (event.target.dataset.day !== undefined) {
        const near = event.target.id === 'date' ? form.kit.today : form.documentDay();
        const day = cauri.typed.day(event.target.value, near);
        event.target.value = day ? cauri.typed.writeDay(day) : event.target.value;
      }
      changed(at);
    });

    page.addEventListener('keydown', function (event) {
      if (event.target.closest('dialog')) {
        return;
      }
      const control = event.ctrlKey || event.metaKey;
      const input = event.target;
      const key = (control ? 'Control+' : '') + event.key;
      const amount = input.dataset.field === 'debit' || input.dataset.field === 'credit';
      const called = {
        'Control+Enter': actions.post, 'Control+s': actions.draft, 'Control+d': duplicate, F4: copyAbove, F8: balance,
        '=': amount && balance, '?': !/^(label|reference|reason)$/.test(input.dataset.field || input.id) && actions.help
      }[key];
      if (called) {
        event.preventDefault();
        called();
      } else if (key === 'Enter' && input.matches('input, select') && !event.shiftKey) {
        event.preventDefault();
        input.dispatchEvent(new Event('change', {bubbles: true}));
        forward(input);
      }
    });
    page.addEventListener('focusin', function (event) {
      const at = event.target.closest('tr.line');
      if (at && event.target.dataset.field === 'label' && !event.target.value) {
        event.target.value = form.head.label.value.trim();
      }
    });
    window.addEventListener('pagehide', form.keep);
    dialog.querySelector('button').addEventListener('click', function () { dialog.close(); });
  };
})();
