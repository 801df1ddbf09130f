// Sends the forms of the tag c:form to the company's resources and tells what is wrong beside each field.
//
// The name of an input is its path in the body, such as "title" or "fiscalYear.from"; what is empty is left out.
// data-as says how it is written: number, flag (true or false, as checkboxes are anyway), list (parts between commas),
// lines (one part a line), amount (as people type it, with data-decimals), text (sent though it is empty).
// Inside of data-rows="name" each data-row is an object of the list of that name; a <template> in there is a new row,
// a button with data-action "add-row" or "remove-row" adds or removes one, and rows with nothing in them are left out.
// Before it is sent the form says "sending" with the body, to be changed; afterwards "answered" with the answer: a
// page that does more with it than to go to data-then calls preventDefault. What is refused is told, and "refused".
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

  function put(body, name, value) {
    const steps = name.split('.');
    const last = steps.pop();
    const place = steps.reduce(function (at, step) { return at[step] = at[step] || {}; }, body);
    if (value !== undefined) {
      place[last] = value;
    }
  }

  function rows(form, body, wrong) {
    form.querySelectorAll('[data-rows]').forEach(function (list) {
      const filled = Array.from(list.querySelectorAll('[data-row]')).filter(function (row) {
        delete row.dataset.place;
        return inputs(row).some(function (input) {
          return input.type !== 'checkbox' && input.tagName !== 'SELECT' && input.value.trim();
        });
      });
      body[list.dataset.rows] = filled.map(function (row, index) {
        const one = {};
        row.dataset.place = list.dataset.rows + '[' + index + ']';
        inputs(row).forEach(function (input) { put(one, input.name, read(input, wrong)); });
        return one;
      });
    });
  }

  function setUp(form) {
    const say = JSON.parse(form.dataset.say);
    const summary = form.querySelector('.error-summary');
    const status = form.querySelector('.status');
    const kept = 'form:' + location.pathname + location.search + '#' + form.id;
    let key = null;
    let sent = '';
    let sending = false;

    function clear() {
      summary.hidden = true;
      summary.replaceChildren();
      form.querySelectorAll('[aria-invalid]').forEach(function (input) { input.removeAttribute('aria-invalid'); });
      form.querySelectorAll('.fault').forEach(function (fault) { fault.remove(); });
    }

    function inputOf(field) {
      return inputs(form).find(function (input) { return path(input) === field; })
        || inputs(form).find(function (input) { return field.startsWith(path(input) + '['); });
    }

    function beside(input, sentence, number) {
      const note = document.createElement('p');
      note.className = 'fault error';
      note.id = form.id + '-fault-' + number;
      note.textContent = sentence;
      input.after(note);
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', note.id);
    }

    function tell(errors, otherwise) {
      clear();
      errors.forEach(function (error, number) {
        const input = error.field ? inputOf(error.field) : null;
        const line = document.createElement('p');
        line.textContent = error.message;
        summary.append(line);
        if (input) {
          beside(input, error.message, number);
        }
      });
      summary.append(errors.length ? '' : otherwise);
      summary.hidden = false;
      (form.querySelector('[aria-invalid]') || summary).focus();
    }

    function keep() {
      sessionStorage.setItem(kept, JSON.stringify(inputs(form).map(function (input) {
        return input.type === 'checkbox' ? input.checked : input.value;
      })));
      const link = document.createElement('a');
      link.href = location.href;
      link.textContent = say.logIn;
      status.replaceChildren(say.loggedOut, ' ', link);
    }

    function putBack() {
      const values = JSON.parse(sessionStorage.getItem(kept) || '[]');
      sessionStorage.removeItem(kept);
      const all = inputs(form);
      if (values.length === all.length && values.length) {
        all.forEach(function (input, index) {
          input[input.type === 'checkbox' ? 'checked' : 'value'] = values[index];
        });
        status.textContent = say.restored;
      }
    }

    function answered(answer) {
      key = answer.status >= 500 ? key : null;
      if (answer.status === 401) {
        keep();
      } else if (answer.status >= 300) {
        status.textContent = '';
        tell(answer.content.errors || [], answer.content.detail || say.failed);
        form.dispatchEvent(new CustomEvent('refused', {detail: answer}));
      } else if (form.dispatchEvent(new CustomEvent('answered', {detail: answer, cancelable: true}))) {
        sessionStorage.setItem('said', form.dataset.done || say.saved);
        const then = (form.dataset.then || '').replace(/\{(\w+)\}/g, function (all, name) {
          return encodeURIComponent(answer.content[name]);
        });
        location.assign(then || location.href);
      }
    }

    async function send() {
      const wrong = [];
      const body = {};
      rows(form, body, wrong);
      inputs(form).filter(function (input) { return !input.closest('[data-rows]'); })
        .forEach(function (input) { put(body, input.name, read(input, wrong)); });
      form.dispatchEvent(new CustomEvent('sending', {detail: body}));
      if (wrong.length) {
        tell(wrong.map(function (one) {
          return {field: one.field, message: say[one.message].replace('{0}', one.text)};
        }));
        return;
      }
      if (form.dataset.ask && !await cauri.sure(form.dataset.ask, form.dataset.yes || say.yes, say.no)) {
        return;
      }
      clear();
      status.textContent = say.sending;
      key = key && sent === JSON.stringify(body) ? key : cauri.key();
      sent = JSON.stringify(body);
      answered(await cauri.insist(form.dataset.method, form.dataset.to,
        form.dataset.method === 'DELETE' ? undefined : body, key, function () { status.textContent = say.noAnswer; }));
    }

    form.addEventListener('submit', async function (event) {
      event.preventDefault();
      if (!sending) {
        sending = true;
        form.setAttribute('aria-busy', 'true');
        await send();
        form.removeAttribute('aria-busy');
        sending = false;
      }
    });
    form.addEventListener('click', function (event) {
      const button = event.target.closest('[data-action]');
      if (button && button.dataset.action === 'add-row') {
        const list = button.closest('[data-rows]');
        const template = list.querySelector('template');
        template.before(template.content.cloneNode(true));
        template.previousElementSibling.querySelector('input, select').focus();
      } else if (button && button.dataset.action === 'remove-row') {
        button.closest('[data-row]').remove();
      }
    });
    putBack();
    form.dataset.ready = 'true';
  }

  document.querySelectorAll('form.asked').forEach(setUp);
})();
