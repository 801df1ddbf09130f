// Sends the forms of the tag c:form to the company's resources and tells what is wrong beside each field.
//
// The name of an input is its path in the body, such as "title" or "fiscalYear.from"; what is empty is left out.
// data-as says how it is written: number, flag (true or false, as checkboxes are anyway), list (parts between commas,
// or the ticked checkboxes), lines (one part a line), amount (as people type it, with data-decimals), day (the same,
// near data-near or today), text (sent though it is empty).
// What is wrong is told by form-faults.js.
// Inside of data-rows="name" each data-row is an object of the list of that name; a <template> in there is a new row,
// a button with data-action "add-row" or "remove-row" adds or removes one, and rows with nothing in them are left out.
// Before it is sent the form says "sending" with the body, to be changed; afterwards "answered" with the answer: a
// page that does more with it than to go to data-then calls preventDefault. In data-then and data-done {name} is a
// field of the answer. A form with a file, which is CSV, sends that instead of a body; one with a function "through" is
// sent by that in the place of cauri.insist. What is refused is told beside its field, and then "refused" is said.
(function () {
  'use strict';
  const cauri = window.cauri;
  const typed = cauri.typed;

  function path(input) {
    const row = input.closest('[data-row]');
    return row && row.dataset.place ? row.dataset.place + '.' + input.name : input.name;
  }

  function read(input, wrong) {
    const text = input.value.trim();
    const as = input.dataset.as;
    if (input.type === 'checkbox') {
      return input.checked;
    }
    if (!text) {
      return as === 'text' ? '' : as === 'list' || as === 'lines' ? [] : undefined;
    }
    if (as === 'number') {
      return /^-?\d+$/.test(text) ? Number(text) : text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
    }
    if (as === 'day') {
      const day = typed.day(text, input.dataset.near || new Date().toISOString().slice(0, 10));
      if (!day) {
        wrong.push({field: path(input), message: 'day', text: text});
      }
      return day || undefined;
    }
    if (as === 'amount') {
      const decimals = Number(input.dataset.decimals);
      const minor = typed.amount(text, decimals);
      if (minor === null) {
        wrong.push({field: path(input), message: 'amount', text: text});
        return undefined;
      }
      return typed.decimal(minor, decimals);
    }
    if (as === 'list' || as === 'lines') {
      return text.split(as === 'list' ? /[,;]/ : /\n/).map(function (part) { return part.trim(); }).filter(Boolean);
    }
    return as === 'flag' ? text === 'true' : text;
  }

  function inputs(part) {
    return Array.from(part.querySelectorAll('input[name], select[name], textarea[name]')).filter(function (input) {
      return !input.disabled && (input.type !== 'radio' || input.checked);
    });
  }

  function put(body, input, wrong) {
    const steps = input.name.split('.');
    const last = steps.pop();
    const place = steps.reduce(function (at, step) { return at[step] = at[step] || {}; }, body);
    if (input.type === 'checkbox' && input.dataset.as === 'list') {
      place[last] = (place[last] || []).concat(input.checked ? [input.value] : []);
      return;
    }
    const value = read(input, wrong);
    if (value !== undefined) {
      place[last] = value;
    }
  }

  function isFilled(input) {
    return input.type !== 'checkbox' && input.tagName !== 'SELECT' && input.value.trim();
  }

  function addRow(list) {
    const template = list.querySelector('template');
    template.before(template.content.cloneNode(true));
    return template.previousElementSibling;
  }

  function rows(form, body, wrong) {
    form.querySelectorAll('[data-rows]').forEach(function (list) {
      const filled = Array.from(list.querySelectorAll('[data-row]')).filter(function (row) {
        delete row.dataset.place;
        return inputs(row).some(isFilled);
      });
      body[list.dataset.rows] = filled.map(function (row, index) {
        const one = {};
        row.dataset.place = list.dataset.rows + '[' + index + ']';
        inputs(row).forEach(function (input) { put(one, input, wrong); });
        return one;
      });
    });
  }

  function setUp(form) {
    const say = JSON.parse(form.dataset.say);
    const faults = cauri.formFaults(form, say, inputs, path);
    const status = form.querySelector('.status');
    const kept = 'form:' + location.pathname + location.search + '#' + form.id;
    let key = null;
    let sent = '';
    let sending = false;

    function filled(pattern, content, shape) {
      return (pattern || '').replace(/\{([\w.]+)\}/g, function (all, name) {
        return shape(name.split('.').reduce(function (part, step) { return part[step]; }, content));
      });
    }

    function lists() { return Array.from(form.querySelectorAll('[data-rows]')); }

    function rowsOf(list) { return list.querySelectorAll('[data-row]'); }

    function keep() {
      sessionStorage.setItem(kept, JSON.stringify({
        rows: lists().map(function (list) { return rowsOf(list).length; }),
        values: inputs(form).map(function (input) {
          return input.type === 'checkbox' ? input.checked : input.type === 'file' ? '' : input.value;
        })
      }));
      status.replaceChildren(say.loggedOut, ' ', faults.link(say.logIn));
    }

    function putBack() {
      const typedBefore = JSON.parse(sessionStorage.getItem(kept));
      sessionStorage.removeItem(kept);
      if (!typedBefore) {
        return;
      }
      lists().forEach(function (list, index) {
        while (rowsOf(list).length < typedBefore.rows[index]) {
          addRow(list);
        }
        Array.from(rowsOf(list)).slice(typedBefore.rows[index]).forEach(function (row) { row.remove(); });
      });
      inputs(form).forEach(function (input, index) {
        input[input.type === 'checkbox' ? 'checked' : 'value'] = typedBefore.values[index];
      });
      status.textContent = say.restored;
    }

    // True if another page is on its way.
    function answered(answer) {
      key = answer.status >= 500 ? key : null;
      if (answer.status === 401) {
        keep();
      } else if (answer.status >= 300) {
        const known = {403: say.notYours, 404: say.gone};
        status.textContent = '';
        faults.tell(answer.content.errors || [], known[answer.status] || answer.content.detail || say.failed);
        form.dispatchEvent(new CustomEvent('refused', {detail: answer}));
      } else if (form.dispatchEvent(new CustomEvent('answered', {detail: answer, cancelable: true}))) {
        const doubts = (answer.content.warnings || []).map(function (warning) { return warning.message; });
        const done = filled(form.dataset.done, answer.content, String) || say.saved;
        sessionStorage.setItem('said', [done].concat(doubts).join(' '));
        location.assign(filled(form.dataset.then, answer.content, encodeURIComponent) || location.href);
        return true;
      }
      return false;
    }

    // What is sent in the place of a body.
    function fileInput() { return form.through ? null : form.querySelector('input[type=file]'); }

    async function send() {
      const wrong = [];
      const file = fileInput();
      if (file && !file.files.length) {
        faults.tell([], say.noFile);
        return false;
      }
      const body = file ? {size: file.files[0].size, at: file.files[0].lastModified} : {};
      rows(form, body, wrong);
      inputs(form).filter(function (input) { return !input.closest('[data-rows]'); })
        .forEach(function (input) { put(body, input, wrong); });
      form.dispatchEvent(new CustomEvent('sending', {detail: body}));
      if (wrong.length) {
        faults.tell(wrong.map(function (one) {
          return {field: one.field, message: say[one.message].replace('{0}', one.text)};
        }));
        return false;
      }
      if (form.dataset.ask && !await cauri.sure(form.dataset.ask, form.dataset.yes || say.yes, say.no)) {
        return false;
      }
      faults.clear();
      status.textContent = say.sending;
      key = key && sent === JSON.stringify(body) ? key : cauri.key();
      sent = JSON.stringify(body);
      const content = file ? new Blob([file.files[0]], {type: 'text/csv'})
        : form.dataset.method === 'DELETE' ? undefined : body;
      const through = form.through || cauri.insist;
      return answered(await through(form.dataset.method, form.dataset.to, content, key, function () {
        status.textContent = say.noAnswer;
      }));
    }

    form.addEventListener('submit', async function (event) {
      event.preventDefault();
      if (!sending) {
        let leaving = false;
        sending = true;
        form.setAttribute('aria-busy', 'true');
        try {
          leaving = await send();
        } finally {
          form.removeAttribute('aria-busy');
          sending = leaving;
        }
      }
    });
    window.addEventListener('pageshow', function () { sending = false; });
    form.addEventListener('click', function (event) {
      const button = event.target.closest('[data-action]');
      if (button && button.dataset.action === 'add-row') {
        addRow(button.closest('[data-rows]')).querySelector('input, select').focus();
      } else if (button && button.dataset.action === 'remove-row') {
        button.closest('[data-row]').remove();
      }
    });
    putBack();
    form.dataset.ready = 'true';
  }

  document.querySelectorAll('form.asked').forEach(setUp);
})();
