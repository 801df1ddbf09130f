// Sends the file of a new import, and shows how much of it is there. What cannot be is told before it is sent.
(function () {
  'use strict';
  const cauri = window.cauri;
  const form = document.getElementById('upload');
  const say = JSON.parse(form.dataset.say);
  const file = document.getElementById('file');
  const most = Number(file.dataset.most);
  const content = document.getElementById('content');
  const opening = document.getElementById('opening');
  const drop = form.querySelector('.drop');
  const sent = document.getElementById('sent');
  const bar = document.getElementById('sent-bar');
  const text = document.getElementById('sent-text');

  function pause(milliseconds) { return new Promise(function (done) { setTimeout(done, milliseconds); }); }
  function size(bytes) {
    const megabytes = bytes / 1048576;
    return megabytes.toLocaleString(document.documentElement.lang, {maximumFractionDigits: megabytes < 10 ? 1 : 0});
  }
  function refusal(status, message) {
    return {status: status, content: {errors: [{field: 'file', message: message}]}};
  }
  function tooLarge(bytes) {
    return refusal(413, say.importTooLarge.replace('{0}', size(bytes)).replace('{1}', size(most)));
  }

  function hand(address, data, key) {
    return new Promise(function (answered) {
      const request = new XMLHttpRequest();
      request.open('POST', address);
      request.setRequestHeader('X-Requested-With', 'cauri-page');
      request.setRequestHeader('Accept-Language', document.documentElement.lang);
      request.setRequestHeader('Idempotency-Key', key);
      request.upload.addEventListener('progress', function (event) {
        const percent = Math.floor(100 * event.loaded / event.total);
        bar.value = percent;
        text.textContent = percent + ' %';
      });
      request.addEventListener('loadend', function () {
        const isJson = /json/.test(request.getResponseHeader('Content-Type'));
        answered({status: request.status, content: isJson ? JSON.parse(request.responseText) : {}});
      });
      request.send(data);
    });
  }

  async function send(address, body, key, waiting) {
    const data = new FormData();
    const keyOfFile = [key, file.files[0].size, file.files[0].lastModified].join('-');
    Object.keys(body).forEach(function (name) { data.append(name, body[name]); });
    data.append('file', file.files[0]);
    for (let tries = 1; tries < 5; tries++) {
      const answer = await hand(address, data, keyOfFile);
      if (![0, 502, 503, 504].includes(answer.status)) {
        return answer.status === 413 ? tooLarge(file.files[0].size)
          : answer.status === 507 ? refusal(507, say.importNoRoom) : answer;
      }
      waiting();
      await pause(1000 * tries);
    }
    return refusal(503, say.importLost);
  }

  // Whoever has to log in again is told so before a large file is on its way.
  form.upload = async function (method, address, body, key, waiting) {
    const chosen = file.files[0];
    if (!chosen) {
      return refusal(422, say.importNoFile);
    } else if (!chosen.size) {
      return refusal(422, say.importEmpty);
    } else if (chosen.size > most) {
      return tooLarge(chosen.size);
    }
    const session = await cauri.ask('GET', address.replace(/imports$/, 'journals'));
    if (session.status === 401) {
      return session;
    }
    sent.hidden = false;
    const answer = await send(address, body, key, waiting);
    sent.hidden = true;
    return answer;
  };

  form.addEventListener('sending', function (event) {
    const body = event.detail;
    if (content.value !== 'OPENING') {
      delete body.journal;
      delete body.date;
    }
    delete body.content;
    delete body.file;
  });

  function showOpening() { opening.hidden = content.value !== 'OPENING'; }
  content.addEventListener('change', showOpening);
  showOpening();

  ['dragenter', 'dragover'].forEach(function (name) {
    drop.addEventListener(name, function (event) {
      event.preventDefault();
      drop.classList.add('over');
    });
  });
  drop.addEventListener('dragleave', function () { drop.classList.remove('over'); });
  drop.addEventListener('drop', function (event) {
    event.preventDefault();
    drop.classList.remove('over');
    if (event.dataTransfer.files.length) {
      file.files = event.dataTransfer.files;
    }
  });
})();
