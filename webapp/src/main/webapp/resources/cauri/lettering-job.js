// Letters everything sure in a job, and tells how far it is. The job stands in the address: a reload finds it again.
(function () {
  'use strict';
  const cauri = window.cauri = window.cauri || {};
  const PAUSE = 3000;

  cauri.letteringJob = function (kit, say, tell, ended) {
    function address(job) {
      const url = new URL(location.href);
      url.searchParams.delete('job');
      if (job) {
        url.searchParams.set('job', job);
      }
      history.replaceState(null, '', url);
    }

    async function watch(job) {
      const answer = await cauri.ask('GET', kit.api + '/jobs/' + encodeURIComponent(job));
      const state = answer.content.state;
      const done = answer.content.done;
      if (answer.status === 404 || answer.status === 400) {
        address(null);
      } else if (state === 'DONE' || state === 'FAILED') {
        address(null);
        ended((state === 'DONE' ? say.jobDone : say.jobFailed).replace('{0}', done));
      } else {
        tell(answer.status === 200 ? say.jobRuns.replace('{0}', done) : say.noAnswer);
        setTimeout(function () { watch(job); }, PAUSE);
      }
    }

    const running = new URL(location.href).searchParams.get('job');
    if (running) {
      watch(running);
    }

    return async function (question) {
      if (!await cauri.sure(question, say.yes, say.no)) {
        return null;
      }
      const which = kit.party ? {account: kit.account, thirdParty: kit.party} : {account: kit.account};
      const answer = await cauri.insist('POST', kit.api + '/matching/lettering', which, cauri.key(), function () {
        tell(say.noAnswer);
      });
      if (answer.status === 202) {
        address(answer.content.job);
        watch(answer.content.job);
      }
      return answer;
    };
  };
})();
