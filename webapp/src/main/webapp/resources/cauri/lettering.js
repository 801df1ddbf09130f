// Letters ticked lines and proposals, and undoes what it has just done. The lists come anew from the page itself.
(function () {
  'use strict';
  const cauri = window.cauri;
  const page = document.getElementById('lettering');
  const lists = document.getElementById('lists');
  const kit = JSON.parse(page.dataset.kit);
  const say = JSON.parse(page.dataset.say);
  const status = document.getElementById('status');
  const faults = document.getElementById('faults');
  const ticks = cauri.letteringTicks(lists, kit, say);
  const done = [];
  const actions = {
    letter: letter, undo: undo, clear: clear, help: help, accept: accept, skip: skip, 'all-sure': allSure
  };
  let busy = false;

  function tell(sentence) { status.textContent = sentence; }
  function sendAgain() { tell(say.noAnswer); }
  function help() { document.getElementById('keys').showModal(); }
  function buttons() { page.querySelector('#bar [data-action=undo]').disabled = !done.length; }

  function complain(sentences) {
    faults.querySelector('ul').replaceChildren.apply(faults.querySelector('ul'), sentences.map(function (sentence) {
      const line = document.createElement('li');
      line.textContent = sentence;
      return line;
    }));
    faults.hidden = !sentences.length;
    tell('');
  }

  // The address of the page as it is without proposals: they take time, and those that are left are still there.
  function withoutProposals() {
    const url = new URL(location.href);
    ['proposals', 'page'].forEach(function (name) { url.searchParams.delete(name); });
    return url;
  }

  // Ticks of lines that somebody else lettered meanwhile go away; all others stay.
  async function refresh() {
    if (page.dataset.parties === 'true') {
      return;
    }
    const at = keys.where();
    const before = ticks.shown();
    try {
      const answer = await fetch(withoutProposals(), {credentials: 'same-origin'});
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('lists');
      if (fresh) {
        lists.replaceChildren.apply(lists, Array.from(fresh.childNodes));
        const now = new Set(ticks.shown().map(function (tick) { return tick.id; }));
        ticks.remove(before.filter(function (tick) { return !now.has(tick.id); }));
        ticks.readAgain();
      }
    } catch (lost) {
      complain([say.listsOld]);
    }
    ticks.show();
    if (at.column >= 0) {
      keys.back(at);
    }
  }

  function loggedOut() {
    const link = document.createElement('a');
    link.href = location.href;
    link.textContent = say.logIn;
    status.replaceChildren(say.loggedOut, ' ', link);
  }

  // Of the lines at fault those are named that were taken meanwhile; they are ticked no more.
  function refused(answer, letting) {
    const errors = answer.content.errors || [];
    const isLost = function (error) { return /ALREADY_MATCHED|LINE_UNKNOWN/.test(error.rule) && error.line; };
    const lost = errors.filter(isLost).map(function (error) { return letting.ticked[error.line - 1]; });
    const changed = lost.length > 0 || errors.some(function (error) {
      return /GROUP_(COMPLETE|UNDONE)/.test(error.rule);
    });
    if (answer.status === 401) {
      loggedOut();
      return false;
    }
    complain(errors.length ? errors.map(function (error) {
      const tick = error.line && letting.ticked[error.line - 1];
      return (tick ? tick.name + ' : ' : '') + error.message;
    }) : [answer.content.detail || say.failed]);
    ticks.remove(lost.filter(Boolean).concat(changed ? ticks.groups() : []));
    if (changed) {
      refresh();
    }
    return changed;
  }

  async function lettered(answer, letting) {
    const group = answer.content;
    const ticked = letting.ticked.concat(letting.groups);
    done.push({id: group.id, code: group.code, ticked: ticked, ask: letting.groups.length || letting.asked});
    ticks.remove(ticked);
    complain([]);
    tell((group.complete ? say.lettered : say.letteredPartly).replace('{0}', group.code)
      .replace('{1}', ticks.write(cauri.typed.fromDecimal(group.residual, kit.decimals))));
    buttons();
    if (letting.proposal) {
      leave(letting.proposal);
    }
    await refresh();
  }

  function letting(ticked, groups) {
    return {
      address: kit.api + '/matching' + (groups.length ? '/' + groups[0].group + '/lines' : ''),
      lines: ticked.map(function (tick) { return cauri.lineKey(tick.id); }),
      ticked: ticked,
      groups: groups,
      answered: lettered,
      refused: function (answer) { return refused(answer, this); },
      closed: refresh
    };
  }

  async function send(what) {
    const answer = await cauri.insist('POST', what.address, {lines: what.lines}, cauri.key(), sendAgain);
    const open = (answer.content.errors || []).filter(function (error) {
      return /^MATCH_(UNBALANCED|FOREIGN_NOT_NIL)$/.test(error.rule);
    });
    if (answer.status < 300) {
      await lettered(answer, what);
    } else if (open.length && !what.proposal) {
      complain(open.map(function (error) { return error.message; }));
      rest(what);
    } else {
      refused(answer, what);
    }
  }

  async function letter() {
    const groups = ticks.groups();
    if (!ticks.all().length || (ticks.all().length === 1 && ticks.difference() === 0n)) {
      complain([say.tickTwo]);
    } else if (groups.length > 1) {
      complain([say.oneGroup]);
    } else {
      const what = letting(ticks.lines(), groups);
      if (ticks.difference() === 0n) {
        await send(what);
      } else {
        complain([]);
        rest(what);
      }
    }
  }

  async function undo() {
    const last = done[done.length - 1];
    if (!last) {
      complain([say.nothingToUndo]);
      return;
    }
    if (last.ask && !await cauri.sure(say.undoAsk.replace('{0}', last.code), say.yes, say.no)) {
      return;
    }
    const answer = await cauri.insist('POST', kit.api + '/matching/' + last.id + '/undo', {reason: say.undoReason},
      cauri.key(), sendAgain);
    if (answer.status >= 300) {
      refused(answer, {ticked: []});
      return;
    }
    done.pop();
    complain([]);
    tell(say.undone.replace('{0}', last.code));
    buttons();
    ticks.restore(last.ticked.filter(function (tick) { return !tick.group; }));
    await refresh();
  }

  function clear() {
    ticks.remove(ticks.all());
    ticks.show();
    complain([]);
  }

  function leave(proposal) {
    const next = proposal.nextElementSibling;
    const focused = proposal.contains(document.activeElement);
    proposal.remove();
    if (focused && next && next.matches('.proposal')) {
      next.querySelector('button').focus();
    }
  }

  function skip(button) { leave(button.closest('.proposal')); }

  // An exchange difference is posted: its lines are ticked, and the rest is asked about.
  async function accept(button) {
    const proposal = button.closest('.proposal');
    if (cauri.typed.fromDecimal(proposal.dataset.residual, kit.decimals)) {
      ticks.remove(ticks.all());
      proposal.querySelectorAll('tr[data-line]').forEach(function (row) { ticks.put(row, true); });
      ticks.show();
      rest(Object.assign(letting(ticks.lines(), []), {proposal: proposal}), 'EXCHANGE');
      return;
    }
    const ticked = proposal.dataset.lines.split(' ').map(function (id) {
      const row = proposal.querySelector('tr[data-line="' + id + '"]');
      return row ? ticks.read(row) : {id: id, group: '', name: id, debit: '0', credit: '0'};
    });
    await send(Object.assign(letting(ticked, []), {proposal: proposal}));
  }

  async function allSure(button) {
    const answer = await job(button.dataset.ask);
    if (answer && answer.status !== 202) {
      refused(answer, {ticked: []});
    }
  }

  async function once(what, button) {
    if (!busy) {
      busy = true;
      try {
        await what(button);
      } finally {
        busy = false;
      }
    }
  }

  page.addEventListener('click', function (event) {
    const button = event.target.closest('[data-action]');
    if (button && actions[button.dataset.action]) {
      once(actions[button.dataset.action], button);
    }
  });
  lists.addEventListener('change', function (event) {
    const isAll = event.target.matches('.choose-all');
    const boxes = isAll ? event.target.closest('table').querySelectorAll('.choose') : [event.target];
    boxes.forEach(function (box) { ticks.put(box.closest('tr'), event.target.checked); });
    ticks.show();
  });

  const keys = cauri.letteringKeys(page, {
    letter: function () { once(letter); }, undo: function () { once(undo); }, help: help
  });
  const rest = cauri.letteringRest(kit, say, ticks);
  const job = cauri.letteringJob(kit, say, tell, function (sentence) {
    sessionStorage.setItem('said', sentence);
    location.assign(withoutProposals());
  });
  ticks.show();
  buttons();
  page.dataset.ready = 'true';
})();
