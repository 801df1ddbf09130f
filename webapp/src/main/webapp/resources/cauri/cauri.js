// What a person typed is kept in this browser while a form is on its way. If the session had ended, the server leads
// back to the page by way of the login and sets a cookie: then it is put back.
(function () {
  'use strict';
  var key = 'typed:' + location.pathname;
  var cookie = 'cauri-interrupted';

  function inputs() {
    return Array.prototype.filter.call(document.querySelectorAll('main form[method=post] [name]'), function (input) {
      return input.type !== 'hidden' && input.type !== 'password' && input.type !== 'file' && input.type !== 'submit'
        && input.tagName !== 'BUTTON';
    });
  }

  function keep() {
    var typed = {};
    inputs().forEach(function (input) {
      typed[input.name] = input.type === 'checkbox' || input.type === 'radio' ? input.checked : input.value;
    });
    sessionStorage.setItem(key, JSON.stringify(typed));
  }

  function putBack() {
    var typed = JSON.parse(sessionStorage.getItem(key) || '{}');
    inputs().forEach(function (input) {
      if (!(input.name in typed)) {
        return;
      }
      if (input.type === 'checkbox' || input.type === 'radio') {
        input.checked = typed[input.name];
      } else {
        input.value = typed[input.name];
      }
    });
    document.getElementById('typed-kept').hidden = false;
    document.cookie = cookie + '=; Path=/; Max-Age=0; SameSite=Lax';
  }

  // What the page before had to say: a form was saved.
  document.getElementById('said').textContent = sessionStorage.getItem('said') || '';
  sessionStorage.removeItem('said');

  document.addEventListener('click', function (event) {
    if (event.target.closest && event.target.closest('main form[method=post] button')) {
      keep();
    }
  }, true);
  document.addEventListener('submit', keep, true);

  if (document.cookie.split('; ').indexOf(cookie + '=1') >= 0 && sessionStorage.getItem(key)) {
    putBack();
  } else {
    sessionStorage.removeItem(key);
  }
})();
