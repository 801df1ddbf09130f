// Amounts and days as people type them, by the same rules as MoneyText and DayText, which have the last word.
(function () {
  'use strict';
  const cauri = window.cauri = window.cauri || {};
  const english = document.documentElement.lang === 'en';
  const GROUPED = /^\d{1,3}([.,])\d{3}(\1\d{3})+$/;

  // The amount in minor units, or null for what is none or could be two.
  function amount(text, decimals) {
    let plain = text.replace(/[\s\u00a0\u2000-\u200a\u202f]/g, '').replace(/\u2212/g, '-');
    let sign = 1n;
    if (/^\(.*\)$/.test(plain)) {
      plain = '-' + plain.slice(1, -1);
    }
    if (plain.startsWith('-')) {
      sign = -1n;
      plain = plain.slice(1);
    }
    if (english) {
      plain = plain.replace(/(\d),(?=\d{3}(?:\D|$))/g, '$1');
    }
    if (GROUPED.test(plain)) {
      plain = plain.replace(/[.,]/g, '');
    }
    const mixed = /^(\d{1,3}(?:\.\d{3})+),(\d+)$/.exec(plain) || /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(plain);
    const parts = mixed ? [mixed[0], mixed[1].replace(/[.,]/g, ''), mixed[2]] : /^(\d+)(?:[.,](\d+))?$/.exec(plain);
    if (!parts || (!mixed && parts[2] && parts[2].length === 3)) {
      return null;
    }
    const fraction = (parts[2] || '').padEnd(decimals, '0');
    if (/[^0]/.test(fraction.slice(decimals))) {
      return null;
    }
    const minor = sign * BigInt(parts[1] + fraction.slice(0, decimals));
    return minor > 9223372036854775807n || minor < -9223372036854775807n ? null : minor;
  }

  function split(minor, decimals) {
    const digits = (minor < 0n ? -minor : minor).toString().padStart(decimals + 1, '0');
    const at = digits.length - decimals;
    return [digits.slice(0, at), digits.slice(at)];
  }

  // As programs write it: 1234.50
  function decimal(minor, decimals) {
    const [whole, fraction] = split(minor, decimals);
    return (minor < 0n ? '-' : '') + whole + (decimals ? '.' + fraction : '');
  }

  function fromDecimal(text, decimals) {
    const [whole, fraction] = text.replace('-', '').split('.');
    const minor = BigInt(whole + (fraction || '').padEnd(decimals, '0').slice(0, decimals));
    return text.startsWith('-') ? -minor : minor;
  }

  function write(minor, decimals) {
    const [whole, fraction] = split(minor, decimals);
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, english ? ',' : '\u202f');
    return (minor < 0n ? '\u2212' : '') + grouped + (decimals ? (english ? '.' : ',') + fraction : '');
  }

  function iso(year, month, day) {
    const date = new Date(Date.UTC(year, month - 1, day));
    const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    return exists ? date.toISOString().slice(0, 10) : null;
  }

  // The day as 2026-03-05, or null; what is left out is taken from the day that is near.
  function day(text, near) {
    const plain = text.trim();
    const [year, month] = near.split('-').map(Number);
    let found = /^([+-])(\d{1,3})$/.exec(plain.replace('\u2212', '-'));
    if (found) {
      const date = new Date(near + 'T00:00:00Z');
      date.setUTCDate(date.getUTCDate() + Number(found[1] + found[2]));
      return date.toISOString().slice(0, 10);
    }
    if (/^\d{1,2}$/.test(plain)) {
      return iso(year, month, Number(plain));
    }
    found = /^(\d{1,2})[/.-](\d{1,2})$/.exec(plain) || /^(\d{2})(\d{2})$/.exec(plain);
    if (found) {
      return iso(year, Number(found[2]), Number(found[1]));
    }
    found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(plain);
    if (found) {
      return iso(Number(found[1]), Number(found[2]), Number(found[3]));
    }
    found = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})$/.exec(plain) || /^(\d{2})()(\d{2})(\d{2}|\d{4})$/.exec(plain);
    return found && iso(Number(found[4]) + (found[4].length === 2 ? 2000 : 0), Number(found[3]), Number(found[1]));
  }

  cauri.typed = {
    amount: amount,
    decimal: decimal,
    fromDecimal: fromDecimal,
    write: write,
    day: day,
    writeDay: function (date) { return date ? date.split('-').reverse().join('/') : ''; },
    plain: function (text) { return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase(); }
  };
})();
