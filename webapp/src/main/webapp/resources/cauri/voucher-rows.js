// The lines of a voucher: rows of a table that are read when they are needed.
(function () {
  'use strict';
  const cauri = window.cauri = window.cauri || {};
  const typed = cauri.typed;

  // form is the kit with its form, accounts and say, see voucher.js
  cauri.voucherRows = function (form) {
    const kit = form.kit;
    const body = document.getElementById('lines');
    const template = document.getElementById('line');
    const rows = {all: function () { return Array.from(body.querySelectorAll('tr.line')); }};

    rows.field = function (row, name) { return row.querySelector('.' + name); };
    rows.value = function (row, name) { return rows.field(row, name).value.trim(); };
    // Minor units; 0n when empty, null when it cannot be read.
    rows.amount = function (row, name) {
      const text = rows.value(row, name);
      return text ? typed.amount(text, kit.decimals) : 0n;
    };
    rows.isEmpty = function (row) {
      return ['account', 'party', 'debit', 'credit'].every(function (name) { return !rows.value(row, name); });
    };
    rows.filled = function () { return rows.all().filter(function (row) { return !rows.isEmpty(row); }); };

    rows.totals = function () {
      return rows.all().reduce(function (sums, row) {
        return {
          debit: sums.debit + (rows.amount(row, 'debit') || 0n),
          credit: sums.credit + (rows.amount(row, 'credit') || 0n)
        };
      }, {debit: 0n, credit: 0n});
    };

    rows.showCurrencies = function (shown) {
      body.closest('table').classList.toggle('with-currency', shown);
    };

    function name() {
      rows.all().forEach(function (row, index) {
        row.querySelector('.place').textContent = index + 1;
        row.querySelectorAll('[data-name]').forEach(function (input) {
          input.setAttribute('aria-label', form.say.line.replace('{0}', index + 1).replace('{1}', input.dataset.name));
        });
      });
    }

    rows.add = function (after, values) {
      const row = template.content.firstElementChild.cloneNode(true);
      const vat = rows.field(row, 'vat');
      kit.codes.forEach(function (code) {
        vat.add(new Option(code.code + ' ' + code.title, code.code));
      });
      Object.keys(kit.currencies).forEach(function (code) { rows.field(row, 'currency').add(new Option(code, code)); });
      if (after) {
        after.after(row);
      } else {
        body.appendChild(row);
      }
      cauri.combo(rows.field(row, 'account'), form.findAccounts);
      cauri.combo(rows.field(row, 'party'), form.findParties);
      Object.keys(values || {}).forEach(function (field) { rows.field(row, field).value = values[field]; });
      rows.describe(row);
      name();
      return row;
    };

    rows.remove = function (row) {
      row.remove();
      if (!rows.all().length) {
        rows.add();
      }
      name();
    };

    rows.clear = function () {
      body.replaceChildren();
    };

    // Says below the number which account it is, and what it asks for.
    rows.describe = function (row) {
      const account = form.accounts.get(rows.value(row, 'account'));
      row.querySelector('.account-title').textContent = account ? account.title : '';
      rows.field(row, 'party').required = !!(account && account.requiresThirdParty);
      rows.field(row, 'due').required = !!(account && account.requiresDueDate);
    };

    rows.write = function (row, side, minor) {
      const other = side === 'debit' ? 'credit' : 'debit';
      rows.field(row, side).value = minor ? typed.write(minor, kit.decimals) : '';
      rows.field(row, other).value = '';
    };

    // Puts what is missing into a row, on the side where it is missing.
    rows.balance = function (row) {
      rows.write(row, 'debit', 0n);
      const sums = rows.totals();
      const missing = sums.credit - sums.debit;
      rows.write(row, missing > 0n ? 'debit' : 'credit', missing > 0n ? missing : -missing);
    };

    function power(exponent) { return 10n ** BigInt(exponent); }

    // The foreign amount in its minor units; 0n when there is none, null when it cannot be read.
    rows.foreign = function (row) {
      const decimals = kit.currencies[rows.value(row, 'currency')];
      const text = rows.value(row, 'foreign');
      return text && decimals !== undefined ? typed.amount(text, decimals) : 0n;
    };

    // What one unit is worth, as programs write it; null when it cannot be read.
    rows.rate = function (row) {
      const text = rows.value(row, 'rate').replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
      return /^(\d{1,10}(\.\d{1,10})?)?$/.test(text) ? text : null;
    };

    // Writes what the foreign amount is worth, rounded half away from nil, on the side that is in use.
    rows.convert = function (row) {
      const foreign = rows.foreign(row);
      const rate = rows.rate(row);
      if (foreign && rate) {
        const product = foreign * typed.fromDecimal(rate, 10) * power(kit.decimals);
        const unit = power(10 + kit.currencies[rows.value(row, 'currency')]);
        const half = product < 0n ? -unit / 2n : unit / 2n;
        rows.write(row, rows.amount(row, 'credit') ? 'credit' : 'debit', (product + half) / unit);
      }
    };

    function code(row) {
      return kit.codes.find(function (each) { return each.code === rows.value(row, 'vat'); });
    }

    function rate(of, day) {
      return of.rates.filter(function (each) { return each.from <= day; }).pop();
    }

    // percent has up to four decimals; halves are rounded away from nil, as the law's forms do.
    function share(minor, percent) {
      const numerator = minor * typed.fromDecimal(percent, 4);
      const half = numerator < 0n ? -500000n : 500000n;
      return (numerator + half) / 1000000n;
    }

    // What may be deducted of the tax on net lines of a code, debits positive.
    rows.tax = function (of, day) {
      const found = rate(of, day);
      return found ? rows.all().filter(function (row) {
        return code(row) === of && rows.value(row, 'account') !== of.account;
      }).reduce(function (sum, row) {
        const net = (rows.amount(row, 'debit') || 0n) - (rows.amount(row, 'credit') || 0n);
        return sum + share(share(net, found.percent), found.deductible);
      }, 0n) : 0n;
    };

    // Keeps the line of tax of each code that is used; one that was typed over is left alone.
    rows.putTax = function (day) {
      kit.codes.filter(function (of) { return of.account; }).forEach(function (of) {
        const lines = rows.all().filter(function (row) { return code(row) === of; });
        const net = lines.filter(function (row) { return rows.value(row, 'account') !== of.account; });
        let row = lines.find(function (each) { return rows.value(each, 'account') === of.account; });
        const tax = rows.tax(of, day);
        if (!row && tax && net.length) {
          row = rows.add(net[net.length - 1], {
            account: of.account, vat: of.code, label: rows.value(net[net.length - 1], 'label')
          });
          row.dataset.computed = 'true';
        }
        if (row && row.dataset.computed) {
          rows.write(row, tax < 0n ? 'credit' : 'debit', tax < 0n ? -tax : tax);
        }
      });
    };

    // What is sent of a row; what cannot be read is left out, and told before anything is sent.
    rows.read = function (row, day) {
      const line = {account: rows.value(row, 'account')};
      const due = typed.day(rows.value(row, 'due') || '-', day);
      [['party', 'thirdParty'], ['label', 'label'], ['vat', 'vatCode']].forEach(function (pair) {
        if (rows.value(row, pair[0])) {
          line[pair[1]] = rows.value(row, pair[0]);
        }
      });
      ['debit', 'credit'].forEach(function (side) {
        const minor = rows.amount(row, side);
        if (minor) {
          line[side] = typed.decimal(minor, kit.decimals);
        }
      });
      if (due) {
        line.dueDate = due;
      }
      if (rows.value(row, 'currency')) {
        line.currency = rows.value(row, 'currency');
        line.rate = rows.rate(row) || undefined;
        line.foreignAmount = rows.foreign(row)
          ? typed.decimal(rows.foreign(row), kit.currencies[line.currency]) : undefined;
      }
      return line;
    };

    rows.show = function (line) {
      const shown = {
        account: line.account, party: line.thirdParty || '', label: line.label || '', vat: line.vatCode || '',
        due: typed.writeDay(line.dueDate), currency: line.currency || '', rate: line.rate || ''
      };
      if (line.currency && line.foreignAmount) {
        const decimals = kit.currencies[line.currency];
        shown.foreign = typed.write(typed.fromDecimal(line.foreignAmount, decimals), decimals);
        rows.showCurrencies(true);
      }
      ['debit', 'credit'].forEach(function (side) {
        const has = line[side] && !/^[0.]+$/.test(line[side]);
        shown[side] = has ? typed.write(typed.fromDecimal(line[side], kit.decimals), kit.decimals) : '';
      });
      return rows.add(null, shown);
    };

    return rows;
  };
})();
