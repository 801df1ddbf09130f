// The company's resources, asked by a page: with the person's session, in the page's language.
(function () {
  'use strict';
  const cauri = window.cauri = window.cauri || {};

  // Gives the status and the content; status 0 when nothing answered. A body may be a file, which says its type.
  cauri.ask = async function (method, address, body, headers) {
    const all = Object.assign(
      {'X-Requested-With': 'cauri-page', 'Accept-Language': document.documentElement.lang}, headers);
    const isFile = body instanceof Blob;
    if (body !== undefined) {
      all['Content-Type'] = isFile ? body.type || 'application/octet-stream' : 'application/json';
    }
    try {
      const answer = await fetch(address, {
        method: method,
        headers: all,
        body: body === undefined || isFile ? body : JSON.stringify(body),
        credentials: 'same-origin',
        redirect: 'error'
      });
      const text = await answer.text();
      return {status: answer.status, content: /json/.test(answer.headers.get('Content-Type')) ? JSON.parse(text) : {}};
    } catch (lost) {
      return {status: 0, content: {}};
    }
  };

  function pause(milliseconds) { return new Promise(function (done) { setTimeout(done, milliseconds); }); }

  // Asks again under the same key until somebody answers, so that nothing is done twice; waiting is told of each pause.
  cauri.insist = async function (method, address, body, key, waiting) {
    for (let wait = 1000; ; wait = Math.min(2 * wait, 15000)) {
      const answer = await cauri.ask(method, address, body, {'Idempotency-Key': key});
      if (![0, 502, 503, 504].includes(answer.status)) {
        return answer;
      }
      waiting();
      await pause(wait);
    }
  };

  // A key that no other request has.
  cauri.key = function () {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, function (byte) { return byte.toString(16).padStart(2, '0'); }).join('');
  };
})();
