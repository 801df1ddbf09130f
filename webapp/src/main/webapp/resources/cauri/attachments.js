// The files beside a draft or an entry: shown, added with pictures made smaller first, taken away from a draft.
(function () {
  'use strict';
  const cauri = window.cauri = window.cauri || {};
  const LONGEST_SIDE = 2000;
  const SMALL = 300000;

  // What a camera makes is ten times larger than what can be read of a page.
  async function smaller(file) {
    if (!/^image\/(jpeg|png|webp)$/.test(file.type) || file.size < SMALL) {
      return {name: file.name, content: file};
    }
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    const drawing = canvas.getContext('2d');
    drawing.fillStyle = 'white';
    drawing.fillRect(0, 0, canvas.width, canvas.height);
    drawing.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const made = await new Promise(function (done) { canvas.toBlob(done, 'image/jpeg', 0.8); });
    return made.size < file.size ? {name: file.name.replace(/\.\w+$/, '') + '.jpg', content: made}
      : {name: file.name, content: file};
  }

  // holder gives the place that a file is added to, such as "drafts/ID", or nothing if there can be none now.
  cauri.attachments = function (section, holder) {
    const api = section.dataset.api;
    const say = JSON.parse(section.dataset.say);
    const list = section.querySelector('ul');
    const status = section.querySelector('.status');
    const choose = section.querySelector('input[type=file]');

    function size(bytes) {
      const kilobytes = Math.max(1, Math.round(bytes / 1024));
      return say.kilobytes.replace('{0}', kilobytes.toLocaleString(document.documentElement.lang));
    }

    function line(file, removable) {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = api + '/attachments/' + file.id;
      link.target = '_blank';
      link.textContent = file.name;
      item.append(link, ' ' + size(file.size));
      if (removable) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'remove';
        button.textContent = '✕';
        button.setAttribute('aria-label', say.removeFile.replace('{0}', file.name));
        button.addEventListener('click', function () { remove(file, item); });
        item.append(' ', button);
      }
      return item;
    }

    function tell(answer) {
      const error = (answer.content.errors || [])[0];
      status.textContent = error ? error.message : answer.content.detail || say.failed;
    }

    async function remove(file, item) {
      const answer = await cauri.ask('DELETE', api + '/attachments/' + file.id);
      if (answer.status < 300 || answer.status === 404) {
        item.remove();
        status.textContent = '';
        choose.focus();
      } else {
        tell(answer);
      }
    }

    async function add(files) {
      const place = files.length ? await holder() : '';
      for (const file of place ? files : []) {
        status.textContent = say.sendingFile.replace('{0}', file.name);
        const sent = await smaller(file).catch(function () { return {name: file.name, content: file}; });
        const address = api + '/' + place + '/attachments?name=' + encodeURIComponent(sent.name);
        const answer = await cauri.insist('POST', address, sent.content, cauri.key(), function () {
          status.textContent = say.noAnswer;
        });
        if (answer.status !== 201) {
          tell(answer);
          return;
        }
        list.append(line(answer.content, place.startsWith('drafts/')));
        status.textContent = '';
      }
    }

    async function take(files) {
      choose.disabled = true;
      await add(Array.from(files));
      choose.value = '';
      choose.disabled = false;
    }

    if (choose) {
      choose.addEventListener('change', function () { take(choose.files); });
      section.addEventListener('dragover', function (event) { event.preventDefault(); });
      section.addEventListener('drop', function (event) {
        event.preventDefault();
        take(event.dataTransfer.files);
      });
    }

    // Shows what stands beside that place, or nothing.
    return async function (place) {
      list.replaceChildren();
      status.textContent = '';
      const found = place ? await cauri.ask('GET', api + '/' + place + '/attachments') : {content: []};
      (Array.isArray(found.content) ? found.content : []).forEach(function (file) {
        list.append(line(file, place.startsWith('drafts/')));
      });
    };
  };

  const fixed = document.querySelector('#attachments[data-place]');
  if (fixed) {
    cauri.attachments(fixed, function () { return fixed.dataset.place; })(fixed.dataset.place);
  }
})();
