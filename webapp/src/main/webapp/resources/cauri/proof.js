// Follows the job that proves the books, begun here or by somebody else, and shows the page anew when it is over.
(function () {
  'use strict';
  const cauri = window.cauri;
  const form = document.getElementById('prove');
  const say = JSON.parse(form.dataset.say);
  const progress = document.getElementById('progress');

  async function follow(job) {
    const answer = await cauri.ask('GET', progress.dataset.jobs + job);
    const state = answer.content.state;
    if (state === 'DONE') {
      location.reload();
    } else if (state === 'FAILED' || answer.status === 401 || answer.status === 404) {
      progress.textContent = state ? say.proofFailed : answer.content.detail;
    } else {
      progress.textContent = say.proving;
      setTimeout(follow, 1500, job);
    }
  }

  form.addEventListener('answered', function (event) {
    event.preventDefault();
    form.querySelector('.status').textContent = '';
    follow(event.detail.content.job);
  });
  if (progress.dataset.job) {
    follow(progress.dataset.job);
  }
})();
