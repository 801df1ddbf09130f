// Fields in which an account or a third party is typed by its number, its code or by words: data-combo says which.
(function () {
  'use strict';
  const cauri = window.cauri;
  const typed = cauri.typed;
  const MOST = 12;
  const form = document.querySelector('form.asked');
  const api = form ? form.dataset.to.split('/').slice(0, 5).join('/') : '';
  let accounts = null;

  async function allAccounts() {
    accounts = accounts || cauri.ask('GET', api + '/accounts/postable');
    const content = (await accounts).content;
    return Array.isArray(content) ? content : [];
  }

  async function findAccounts(text) {
    const words = typed.plain(text).split(/\s+/);
    const isNumber = /^\d+$/.test(text);
    return (await allAccounts()).filter(function (account) {
      return isNumber ? account.number.startsWith(text)
        : words.every(function (word) { return typed.plain(account.title).includes(word); });
    }).slice(0, MOST).map(function (account) { return {value: account.number, title: account.title}; });
  }

  async function findParties(text) {
    const wanted = '/third-parties?closed=false&size=' + MOST + '&q=' + encodeURIComponent(text);
    const rows = (await cauri.ask('GET', api + wanted)).content.rows || [];
    return rows.map(function (row) { return {value: row.code, title: row.name}; });
  }

  const sources = {accounts: findAccounts, parties: findParties};

  function attach(part) {
    part.querySelectorAll('input[data-combo]').forEach(function (input) {
      if (sources[input.dataset.combo] && !input.hasAttribute('role')) {
        cauri.combo(input, sources[input.dataset.combo]);
      }
    });
  }

  attach(document);
  document.addEventListener('focusin', function (event) { attach(event.target.parentNode); });
})();
