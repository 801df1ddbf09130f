// A text field with a list of what could be meant (the combobox of ARIA 1.2). The list is one for the whole page.
(function () {
  'use strict';
  const cauri = window.cauri = window.cauri || {};
  const list = document.createElement('ul');
  let field = null;
  let options = [];
  let active = -1;
  let asked = 0;

  list.className = 'combo-list';
  list.id = 'combo-list';
  list.setAttribute('role', 'listbox');
  list.hidden = true;
  document.addEventListener('DOMContentLoaded', function () { document.body.appendChild(list); });

  function close() {
    list.hidden = true;
    active = -1;
    if (field) {
      field.setAttribute('aria-expanded', 'false');
      field.removeAttribute('aria-activedescendant');
    }
    field = null;
    asked++;
  }

  function mark(index) {
    active = index;
    Array.from(list.children).forEach(function (item, at) {
      item.setAttribute('aria-selected', String(at === index));
    });
    if (index >= 0) {
      field.setAttribute('aria-activedescendant', list.children[index].id);
      list.children[index].scrollIntoView({block: 'nearest'});
    }
  }

  function item(option, index) {
    const line = document.createElement('li');
    const value = document.createElement('b');
    line.id = 'combo-' + index;
    line.setAttribute('role', 'option');
    value.textContent = option.value;
    line.append(value, ' ' + option.title);
    line.addEventListener('mousedown', function (event) {
      event.preventDefault();
      mark(index);
      choose();
    });
    return line;
  }

  function show(input, found) {
    field = input;
    options = found;
    list.replaceChildren.apply(list, found.map(item));
    list.hidden = !found.length;
    input.setAttribute('aria-expanded', String(!!found.length));
    if (!found.length) {
      return;
    }
    const place = input.getBoundingClientRect();
    list.style.left = Math.max(8, Math.min(place.left, innerWidth - 380)) + scrollX + 'px';
    list.style.top = place.bottom + scrollY + 'px';
    mark(found.some(function (option) { return option.value === input.value.trim(); }) ? -1 : 0);
  }

  function choose() {
    const input = field;
    const option = options[active];
    close();
    if (option) {
      input.value = option.value;
      input.dispatchEvent(new Event('change', {bubbles: true}));
    }
  }

  // The list is open and one of it would be taken by Enter or Tab.
  cauri.comboOpen = function () { return !list.hidden && active >= 0; };

  // source gives at most some options for a text, at once or later; each has a value and a title.
  cauri.combo = function (input, source) {
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-expanded', 'false');
    input.addEventListener('input', function () {
      const turn = ++asked;
      const text = input.value.trim();
      if (!text) {
        close();
        return;
      }
      Promise.resolve(source(text)).then(function (found) {
        if (turn === asked && document.activeElement === input) {
          show(input, found);
        }
      });
    });
    input.addEventListener('keydown', function (event) {
      if (list.hidden || field !== input) {
        return;
      }
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        const step = event.key === 'ArrowDown' ? 1 : -1;
        mark((active + step + options.length) % options.length);
        event.preventDefault();
        event.stopPropagation();
      } else if (event.key === 'Escape') {
        close();
        event.stopPropagation();
      } else if ((event.key === 'Enter' || event.key === 'Tab') && active >= 0) {
        choose();
      }
    });
    input.addEventListener('blur', function () {
      if (field === input) {
        close();
      }
    });
  };
})();
