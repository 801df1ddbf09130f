// Links to files of the company's resources, which want to know that a page asks.
(function () {
  'use strict';
  document.querySelectorAll('a[download]').forEach(function (link) {
    link.addEventListener('click', async function (event) {
      event.preventDefault();
      const answer = await fetch(link.href, {headers: {'X-Requested-With': 'cauri-page'}, credentials: 'same-origin'});
      if (!answer.ok) {
        location.reload();
        return;
      }
      const made = document.createElement('a');
      made.download = link.download;
      made.href = URL.createObjectURL(await answer.blob());
      made.click();
      URL.revokeObjectURL(made.href);
    });
  });
})();
