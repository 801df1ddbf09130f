// Buttons for files of the company's resources, which want to know that a page asks.
(function () {
  'use strict';
  document.querySelectorAll('button[data-file]').forEach(function (button) {
    button.addEventListener('click', async function () {
      const headers = {'X-Requested-With': 'cauri-page'};
      const answer = await fetch(button.dataset.from, {headers: headers, credentials: 'same-origin'});
      if (!answer.ok) {
        location.reload();
        return;
      }
      const made = document.createElement('a');
      made.download = button.dataset.file;
      made.href = URL.createObjectURL(await answer.blob());
      made.click();
      URL.revokeObjectURL(made.href);
    });
  });
})();
