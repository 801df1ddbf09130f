// Fields in which an account is typed by its number or by words of its title: those with data-combo="accounts".
(function () {
  'use strict';
  const cauri = window.cauri;
  const typed = cauri.typed;
  const api = document.querySelector('form.asked').dataset.to.split('/').slice(0, 5).join('/');
  let accounts = null;

  async function all() {
    accounts = accounts || cauri.ask('GET', api + '/accounts/postable');
    const content = (await accounts).content;
    return Array.isArray(content) ? content : [];
  }

  async function find(text) {
    const words = typed.plain(text).split(/\s+/);
    const isNumber = /^\d+$/.test(text);
    return (await all()).filter(function (account) {
      return isNumber ? account.number.startsWith(text)
        : words.every(function (word) { return typed.plain(account.title).includes(word); });
    }).slice(0, 12).map(function (account) { return {value: account.number, title: account.title}; });
  }

  function attach(part) {
    part.querySelectorAll('input[data-combo=accounts]').forEach(function (input) {
      if (!input.hasAttribute('role')) {
        cauri.combo(input, find);
      }
    });
  }

  attach(document);
  document.addEventListener('focusin', function (event) { attach(event.target.parentNode); });
})();
