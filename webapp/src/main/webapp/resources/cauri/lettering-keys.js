// The keys of the lettering page: arrows move from line to line and from side to side.
(function () {
  'use strict';
  const cauri = window.cauri = window.cauri || {};

  cauri.letteringKeys = function (page, actions) {
    const help = document.getElementById('keys');

    function columns() {
      return Array.from(page.querySelectorAll('#lists .side'))
        .map(function (side) { return Array.from(side.querySelectorAll('.choose')); })
        .filter(function (boxes) { return boxes.length; });
    }

    // The line at the same height of another side, and the next one where a line goes away.
    function focus(boxes, index) {
      const box = boxes && boxes[Math.max(0, Math.min(boxes.length - 1, index))];
      if (box) {
        box.focus();
      }
    }

    function where() {
      const all = columns();
      const column = all.findIndex(function (boxes) { return boxes.includes(document.activeElement); });
      return {column: column, index: column < 0 ? 0 : all[column].indexOf(document.activeElement)};
    }

    function move(key) {
      const all = columns();
      const at = where();
      if (at.column < 0) {
        focus(all[0], 0);
      } else if (key === 'ArrowDown' || key === 'ArrowUp') {
        focus(all[at.column], at.index + (key === 'ArrowDown' ? 1 : -1));
      } else {
        focus(all[key === 'ArrowRight' ? all.length - 1 : 0], at.index);
      }
    }

    function isTyping(target) { return target.closest('dialog, select, textarea, input:not([type=checkbox])'); }

    document.addEventListener('keydown', function (event) {
      const control = event.ctrlKey || event.metaKey;
      if (isTyping(event.target) || event.altKey || document.querySelector('dialog[open]')) {
        return;
      }
      const called = {
        ArrowDown: move, ArrowUp: move, ArrowLeft: move, ArrowRight: move, l: actions.letter, '?': actions.help
      }[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      const inScroll = event.target.matches('.scroll');
      if (control && event.key.toLowerCase() === 'z') {
        event.preventDefault();
        actions.undo();
      } else if (called && !control && !(inScroll && called === move)) {
        event.preventDefault();
        called(event.key);
      }
    });
    help.querySelector('button').addEventListener('click', function () { help.close(); });

    return {
      where: where,
      back: function (at) { focus(columns()[at.column], at.index); }
    };
  };
})();
