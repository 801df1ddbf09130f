// Posts several drafts at once, or throws them away, and tells what became of each beside it.
(function () {
  'use strict';
  const cauri = window.cauri;
  const page = document.getElementById('drafts');
  const api = page.dataset.api;
  const say = JSON.parse(page.dataset.say);
  const status = document.getElementById('status');
  const all = document.getElementById('all');
  let busy = false;

  function boxes() { return Array.from(page.querySelectorAll('.choose')); }
  function chosen() {
    return boxes().filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
  }
  function row(id) { return page.querySelector('[data-draft="' + id + '"]'); }
  function count() {
    const number = chosen().length;
    document.getElementById('chosen').textContent = number ? say.chosen.replace('{0}', number) : '';
    all.checked = number > 0 && number === boxes().length;
  }

  function forget(id) {
    const box = row(id).querySelector('.choose');
    box.replaceWith('✓');
    row(id).querySelectorAll('a').forEach(function (link) { link.replaceWith(link.textContent); });
  }

  function posted(id, entry) {
    const link = document.createElement('a');
    forget(id);
    link.href = 'entry.xhtml?id=' + entry.id;
    link.textContent = entry.journal + ' ' + entry.number;
    row(id).querySelector('.reference').append(' ', link);
  }

  function refused(id, errors) {
    const note = document.createElement('tr');
    const cell = note.insertCell();
    note.className = 'fault';
    cell.colSpan = row(id).cells.length;
    cell.className = 'error';
    cell.textContent = errors.map(function (error) {
      return error.line ? say.atLine.replace('{0}', error.line).replace('{1}', error.message) : error.message;
    }).join(' ');
    row(id).after(note);
  }

  function tell(answer) {
    status.textContent = answer.content.detail || say.failed;
  }

  async function post(ids) {
    const drafts = {drafts: ids.map(function (id) { return {id: id}; })};
    const answer = await cauri.insist('POST', api + '/drafts/post', drafts, cauri.key(), function () {
      status.textContent = say.noAnswer;
    });
    if (answer.status !== 200) {
      tell(answer);
      return;
    }
    const good = answer.content.filter(function (outcome) { return outcome.posted; });
    answer.content.forEach(function (outcome) {
      if (outcome.posted) {
        posted(outcome.draft, outcome.posted);
      } else {
        refused(outcome.draft, outcome.errors);
      }
    });
    status.textContent = say.outcome.replace('{0}', good.length).replace('{1}', answer.content.length - good.length);
  }

  async function discard(ids) {
    if (!await cauri.sure(say.discardAsk, say.discardYes, say.no)) {
      return;
    }
    let gone = 0;
    for (const id of ids) {
      const answer = await cauri.ask('DELETE', api + '/drafts/' + id);
      if (answer.status === 204 || answer.status === 404) {
        row(id).remove();
        gone++;
      } else {
        tell(answer);
        return;
      }
    }
    status.textContent = say.discarded.replace('{0}', gone);
  }

  async function work(what) {
    const ids = chosen();
    if (busy || !ids.length) {
      return;
    }
    busy = true;
    page.querySelectorAll('tr.fault').forEach(function (note) { note.remove(); });
    await what(ids);
    busy = false;
    count();
  }

  all.addEventListener('change', function () {
    boxes().forEach(function (box) { box.checked = all.checked; });
    count();
  });
  page.addEventListener('change', count);
  page.addEventListener('click', function (event) {
    const button = event.target.closest('[data-action]');
    if (button) {
      work(button.dataset.action === 'post' ? post : discard);
    }
  });
  count();
})();
