// Asks before what cannot be taken back: true if the person wants it.
(function () {
  'use strict';
  const cauri = window.cauri = window.cauri || {};

  function button(text, kind) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = kind;
    made.textContent = text;
    return made;
  }

  cauri.sure = function (question, yes, no) {
    const dialog = document.createElement('dialog');
    const sentence = document.createElement('p');
    const answers = document.createElement('div');
    const agree = button(yes, 'button yes');
    const leave = button(no, 'button secondary no');
    sentence.id = 'sure-text';
    sentence.textContent = question;
    answers.className = 'actions';
    answers.append(agree, leave);
    dialog.id = 'sure';
    dialog.setAttribute('aria-labelledby', sentence.id);
    dialog.append(sentence, answers);
    document.body.append(dialog);
    dialog.showModal();
    return new Promise(function (answered) {
      agree.addEventListener('click', function () { dialog.close('yes'); });
      leave.addEventListener('click', function () { dialog.close('no'); });
      dialog.addEventListener('close', function () {
        answered(dialog.returnValue === 'yes');
        dialog.remove();
      });
    });
  };
})();
