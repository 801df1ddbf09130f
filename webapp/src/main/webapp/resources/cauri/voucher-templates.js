// Templates (guides de saisie): asks what the chosen one asks, and shows what comes of it in the form.
(function () {
  'use strict';
  const cauri = window.cauri = window.cauri || {};
  const DECIMALS = 4;

  cauri.voucherTemplates = function (form) {
    const dialog = document.getElementById('template');
    const choose = document.getElementById('template-name');
    const questions = document.getElementById('template-questions');
    const fault = dialog.querySelector('.error');
    let templates = [];

    function tell(text) {
      fault.textContent = text;
      fault.hidden = !text;
    }

    function question(asked, index) {
      const field = document.createElement('div');
      const label = document.createElement('label');
      const input = document.createElement('input');
      field.className = 'field';
      input.id = 'question-' + index;
      input.name = asked.name;
      input.dataset.kind = asked.kind;
      input.type = 'text';
      input.autocomplete = 'off';
      input.maxLength = 60;
      input.value = asked.proposal || '';
      label.htmlFor = input.id;
      label.textContent = asked.label;
      field.append(label, input);
      if (asked.kind !== 'AMOUNT') {
        cauri.combo(input, asked.kind === 'ACCOUNT' ? form.findAccounts : form.findParties);
      }
      return field;
    }

    function ask() {
      const chosen = templates.find(function (each) { return String(each.id) === choose.value; });
      questions.replaceChildren.apply(questions, chosen ? chosen.questions.map(question) : []);
      tell('');
    }

    // A number as people type it, which may be a quantity or a rate; null if it could be two.
    function answer(input) {
      const number = input.dataset.kind === 'AMOUNT' ? cauri.typed.amount(input.value, DECIMALS) : 0n;
      return number ? cauri.typed.decimal(number, DECIMALS) : number === null ? null : input.value.trim();
    }

    async function fill() {
      const answers = {};
      const given = Array.from(questions.querySelectorAll('input')).filter(function (input) {
        return input.value.trim();
      });
      given.forEach(function (input) { answers[input.name] = answer(input); });
      const unread = given.find(function (input) { return answers[input.name] === null; });
      if (unread) {
        tell(form.say.amount.replace('{0}', unread.value));
        unread.focus();
        return;
      }
      const filled = await cauri.insist('POST', form.kit.api + '/templates/' + choose.value + '/draft', {
        answers: answers, date: form.day(), reference: form.head.reference.value.trim()
      }, cauri.key(), function () { tell(form.say.noAnswer); });
      if (filled.status !== 201) {
        const errors = filled.content.errors || [];
        const sentences = errors.map(function (error) { return error.message; });
        tell(sentences.join(' ') || filled.content.detail || form.say.failed);
        return;
      }
      dialog.close();
      form.load(filled.content.draft, true);
      form.keep();
      form.head.reference.focus();
    }

    form.askTemplate = async function () {
      const found = await cauri.ask('GET', form.kit.api + '/templates');
      templates = Array.isArray(found.content) ? found.content : [];
      choose.replaceChildren.apply(choose, templates.map(function (each) { return new Option(each.name, each.id); }));
      ask();
      dialog.showModal();
    };

    choose.addEventListener('change', ask);
    dialog.querySelector('form').addEventListener('submit', function (event) {
      event.preventDefault();
      fill();
    });
    dialog.querySelector('.secondary').addEventListener('click', function () { dialog.close(); });
  };
})();
