// Buttons that are sent by the one form of their page, which tells what came of it: data-act is the resource below the
// company's, data-body what it gets as JSON; data-ask, data-yes and data-done are said as those of c:form.
(function () {
  'use strict';
  const form = document.getElementById('act');
  const company = form.dataset.to;
  let body = {};

  document.addEventListener('click', function (event) {
    const button = event.target.closest('[data-act]');
    if (event.target.closest('[data-reload]')) {
      location.reload();
    } else if (button && !form.hasAttribute('aria-busy')) {
      form.dataset.to = company + button.dataset.act;
      form.dataset.then = location.href;
      form.dataset.ask = button.dataset.ask;
      form.dataset.yes = button.dataset.yes;
      form.dataset.done = button.dataset.done;
      body = JSON.parse(button.dataset.body || '{}');
      form.requestSubmit();
    }
  });
  // What cannot be taken back is sent only once the expected word was typed.
  document.addEventListener('submit', function (event) {
    const input = event.target.querySelector('[data-expected]');
    const wrong = input !== null && input.value.trim() !== input.dataset.expected;
    if (input) {
      document.getElementById(input.dataset.fault).hidden = !wrong;
      input.removeAttribute('aria-invalid');
    }
    if (wrong) {
      input.setAttribute('aria-invalid', 'true');
      event.preventDefault();
      event.stopImmediatePropagation();
      input.focus();
    }
  }, true);
  form.addEventListener('sending', function (event) { Object.assign(event.detail, body); });
})();
