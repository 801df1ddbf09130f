// What became of each recurring entry that was due, told below the button.
(function () {
  'use strict';
  const form = document.getElementById('post');
  if (!form) {
    return;
  }
  const say = JSON.parse(form.dataset.say);

  function link(address, text) {
    const made = document.createElement('a');
    made.href = address;
    made.textContent = text;
    return made;
  }

  function line(outcome) {
    const item = document.createElement('li');
    item.append(outcome.day.split('-').reverse().join('/') + ' ' + outcome.name + ' : ');
    if (outcome.posted) {
      item.append(link('entry.xhtml?id=' + outcome.posted.id, outcome.posted.journal + ' ' + outcome.posted.number));
    } else if (outcome.draft) {
      item.append(link('voucher.xhtml?draft=' + outcome.draft, say.kept));
    } else {
      item.className = 'error';
      item.append(outcome.errors.map(function (error) { return error.message; }).join(' '));
    }
    return item;
  }

  form.addEventListener('answered', function (event) {
    const outcomes = event.detail.content;
    const good = outcomes.filter(function (outcome) { return outcome.posted || outcome.draft; }).length;
    event.preventDefault();
    document.getElementById('outcome').replaceChildren.apply(document.getElementById('outcome'), outcomes.map(line));
    form.querySelector('.status').textContent =
      say.outcome.replace('{0}', good).replace('{1}', outcomes.length - good);
    form.querySelector('button').hidden = true;
  });
})();
