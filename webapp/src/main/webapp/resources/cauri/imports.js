// Follows the jobs of imports until they end, and helps the forms of one import: accounts for those of another chart.
(function () {
  'use strict';
  const cauri = window.cauri;

  function pause(milliseconds) { return new Promise(function (done) { setTimeout(done, milliseconds); }); }
  function shown(number) { return number.toLocaleString(document.documentElement.lang); }

  function show(bar, text, job, say) {
    const known = job.total > 0;
    if (known) {
      bar.max = job.total;
      bar.value = job.done;
    } else {
      bar.removeAttribute('value');
    }
    const sentence = job.state === 'WAITING' ? say.importWaits : known ? say.importDone : say.importRead;
    text.textContent = sentence.replace('{0}', shown(job.done)).replace('{1}', shown(job.total));
  }

  // A server that does not answer goes on with the job when it is back: so does this.
  async function follow(place) {
    const say = JSON.parse(place.dataset.say);
    const bar = document.createElement('progress');
    const text = document.createElement('span');
    bar.setAttribute('aria-label', place.dataset.name);
    text.setAttribute('role', 'status');
    place.append(bar, ' ', text);
    for (let wait = 400; ; wait = Math.min(1.5 * wait, 5000)) {
      const answer = await cauri.ask('GET', place.dataset.api + '/jobs/' + place.dataset.job);
      if (answer.status === 200 && /DONE|FAILED/.test(answer.content.state)) {
        location.replace(location.href);
        return;
      } else if (answer.status === 200) {
        show(bar, text, answer.content, say);
      } else if (answer.status === 401) {
        const link = document.createElement('a');
        link.href = location.href;
        link.textContent = say.logIn;
        text.replaceChildren(say.importGoesOn, ' ', link);
        return;
      } else {
        text.textContent = say.importAway;
      }
      await pause(wait);
    }
  }

  // The refusal of a file that was imported before leads to that import; one of a page that is not new any more, to it.
  function withLinks(answer, say) {
    (answer.content.errors || []).forEach(function (error) {
      const earlier = error.rule === 'IMPORT_ALREADY_DONE' && /^[0-9a-f-]{36}$/.test(error.args[1]);
      if (earlier) {
        error.link = {href: 'import.xhtml?id=' + error.args[1], text: say.importEarlier};
      } else if (error.rule === 'IMPORT_STATE_WRONG') {
        error.link = {href: location.href, text: say.importReload};
      }
    });
    return answer;
  }

  document.querySelectorAll('[data-job]').forEach(follow);
  document.querySelectorAll('form.asked').forEach(function (form) {
    const say = JSON.parse(form.dataset.say);
    form.through = async function (method, address, body, key, waiting) {
      return withLinks(await (form.upload || cauri.insist)(method, address, body, key, waiting), say);
    };
  });

  const again = document.getElementById('again');
  if (again) {
    again.addEventListener('sending', function (event) {
      Array.from(again.querySelectorAll('[data-row]'))
        .filter(function (row) { return row.dataset.place; })
        .forEach(function (row, index) { event.detail.accounts[index].source = row.dataset.source; });
    });
    again.addEventListener('click', function (event) {
      const button = event.target.closest('[data-empty]');
      if (button) {
        again.querySelectorAll('#' + button.dataset.empty + ' input').forEach(function (input) { input.value = ''; });
      }
    });
  }
})();
