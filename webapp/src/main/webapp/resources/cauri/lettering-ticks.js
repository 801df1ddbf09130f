// Which lines are ticked, and what they add up to. Ticks outlive a filter that hides their lines, and a reload.
(function () {
  'use strict';
  const cauri = window.cauri = window.cauri || {};

  cauri.letteringTicks = function (lists, kit, say) {
    const typed = cauri.typed;
    const place = 'ticks:' + location.pathname + ':' + kit.account + ':' + kit.party;
    const ticks = new Map();

    function minor(text) { return typed.fromDecimal(text, kit.decimals); }
    function rows() { return Array.from(lists.querySelectorAll('tr[data-line]')); }

    // Of a partial group only what it leaves open can be settled: all its lines are one tick.
    function read(row) {
      const data = row.dataset;
      const rest = data.group ? minor(data.rest) : 0n;
      return {
        id: data.group || data.line,
        group: data.group,
        name: data.name,
        reference: data.reference,
        day: data.day,
        debit: String(data.group ? rest > 0n ? rest : 0n : minor(data.debit)),
        credit: String(data.group ? rest < 0n ? -rest : 0n : minor(data.credit))
      };
    }

    function idOf(row) { return row.dataset.group || row.dataset.line; }
    function all() { return Array.from(ticks.values()); }
    function sum(side) { return all().reduce(function (total, tick) { return total + BigInt(tick[side]); }, 0n); }
    function write(amount) { return typed.write(amount, kit.decimals); }

    function show() {
      const difference = sum('debit') - sum('credit');
      const shown = new Set();
      rows().forEach(function (row) {
        const box = row.querySelector('.choose');
        const ticked = ticks.has(idOf(row));
        shown.add(idOf(row));
        row.classList.toggle('ticked', ticked);
        if (box) {
          box.checked = ticked;
        }
      });
      lists.querySelectorAll('.choose-all').forEach(function (box) {
        const some = Array.from(box.closest('table').querySelectorAll('.choose'));
        box.checked = some.length > 0 && some.every(function (one) { return one.checked; });
      });
      const hidden = all().filter(function (tick) { return !shown.has(tick.id); }).length;
      document.getElementById('ticked-debit').textContent = write(sum('debit'));
      document.getElementById('ticked-credit').textContent = write(sum('credit'));
      document.getElementById('ticked-lines').textContent = ticks.size
        + (hidden ? ' ' + say.ticksHidden.replace('{0}', hidden) : '');
      const at = document.getElementById('ticked-difference');
      at.textContent = (difference > 0n ? '+' : '') + write(difference);
      at.className = difference ? 'wrong' : 'right';
      sessionStorage.setItem(place, JSON.stringify(all()));
    }

    function put(row, ticked) {
      if (ticked) {
        ticks.set(idOf(row), read(row));
      } else {
        ticks.delete(idOf(row));
      }
    }

    JSON.parse(sessionStorage.getItem(place) || '[]').forEach(function (tick) { ticks.set(tick.id, tick); });

    return {
      show: show,
      write: write,
      put: put,
      read: read,
      all: all,
      debit: function () { return sum('debit'); },
      credit: function () { return sum('credit'); },
      difference: function () { return sum('debit') - sum('credit'); },
      groups: function () { return all().filter(function (tick) { return tick.group; }); },
      lines: function () { return all().filter(function (tick) { return !tick.group; }); },
      remove: function (some) { some.forEach(function (tick) { ticks.delete(tick.id); }); },
      restore: function (some) { some.forEach(function (tick) { ticks.set(tick.id, tick); }); },
      // The ticks whose lines are shown: they must still be there when the lists come anew.
      shown: function () {
        const ids = new Set(rows().filter(function (row) { return row.querySelector('.choose'); }).map(idOf));
        return all().filter(function (tick) { return ids.has(tick.id); });
      },
      // Their amounts may have changed: of a partial group to which somebody added lines.
      readAgain: function () {
        rows().filter(function (row) { return ticks.has(idOf(row)) && row.querySelector('.choose'); })
          .forEach(function (row) { put(row, true); });
      }
    };
  };

  // What the resources know lines by.
  cauri.lineKey = function (id) {
    const [entry, line] = id.split(':');
    return {entry: entry, line: Number(line)};
  };
})();
