// What is wrong with a form of form.js: in a summary above it, and beside the input of its field. A rule of the books
// has no field: it is told beside the input that has its name in data-rules (FORMULA_* for all that begin so), and of
// several beside the one that holds what the rule tells of. An error may have a link: its href and its text.
(function () {
  'use strict';
  const cauri = window.cauri;

  // inputs gives those of a part, path the place of one in the body.
  cauri.formFaults = function (form, say, inputs, path) {
    const summary = form.querySelector('.error-summary');

    function clear() {
      summary.hidden = true;
      summary.replaceChildren();
      form.querySelectorAll('[aria-invalid]').forEach(function (input) {
        input.removeAttribute('aria-invalid');
        input.removeAttribute('aria-describedby');
        if (input.dataset.hint) {
          input.setAttribute('aria-describedby', input.dataset.hint);
        }
      });
      form.querySelectorAll('.fault').forEach(function (fault) { fault.remove(); });
    }

    function inputOf(error) {
      const all = inputs(form).filter(function (input) { return input.type !== 'hidden'; });
      const named = error.field || (/^TEXT_/.test(error.rule) ? error.args[0] : '');
      const meant = all.filter(function (input) {
        return (input.dataset.rules || '').split(/\s+/).some(function (rule) {
          return rule === error.rule || rule.endsWith('*') && error.rule.startsWith(rule.slice(0, -1));
        })
          && (!error.line || !input.closest('[data-row]') || path(input).includes('[' + (error.line - 1) + ']'));
      });
      return all.find(function (input) { return named && path(input) === named; })
        || all.find(function (input) { return named && named.startsWith(path(input) + '['); })
        || all.find(function (input) {
          return named && input.name === named && (error.rule !== 'TEXT_MISSING' || !input.value.trim());
        })
        || meant.find(function (input) { return (error.args || []).includes(input.value.trim()); }) || meant[0];
    }

    function beside(input, sentence, number) {
      const note = document.createElement('p');
      note.className = 'fault error';
      note.id = form.id + '-fault-' + number;
      note.textContent = sentence;
      (input.closest('label') || input).after(note);
      input.dataset.hint = input.dataset.hint || input.getAttribute('aria-describedby') || '';
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', (note.id + ' ' + input.dataset.hint).trim());
    }

    function nameOf(input) {
      return input.labels.length ? input.labels[0].textContent.trim() : input.getAttribute('aria-label') || '';
    }

    // The rules of texts name the field as programs do; people know it by its label.
    function sentence(error, label) {
      const text = label && /^TEXT_/.test(error.rule) ? error.message.replace(error.args[0], label) : error.message;
      return error.line && !error.field ? say.atLine.replace('{0}', error.line).replace('{1}', text) : text;
    }

    function link(text, href) {
      const made = document.createElement('a');
      made.href = href || location.href;
      made.textContent = text;
      return made;
    }

    function tell(errors, otherwise) {
      clear();
      errors.forEach(function (error, number) {
        const input = inputOf(error);
        const label = input ? nameOf(input) : '';
        const text = sentence(error, label);
        const line = document.createElement('p');
        line.textContent = label && error.field ? say.atField.replace('{0}', label).replace('{1}', text) : text;
        if (error.rule === 'CHANGED_MEANWHILE') {
          line.append(' ', link(say.readAgain));
        }
        if (error.link) {
          line.append(' ', link(error.link.text, error.link.href));
        }
        summary.append(line);
        if (input) {
          beside(input, text, number);
        }
      });
      summary.append(errors.length ? '' : otherwise);
      summary.hidden = false;
      (form.querySelector('[aria-invalid]') || summary).focus();
    }

    return {clear: clear, tell: tell, link: link};
  };
})();
