// Below the floor: one plain page that says what is needed. ES5 only, because Trident and EdgeHTML run nothing newer.
// Its sentences are put in at build time from messages/zh-CN/floor.json.
(function () {
  var sentences = SENTENCES;
  var isSaid = false;

  // The first sentence stands: it names the deepest reason.
  window.dutyFloor = function (id) {
    if (isSaid) return;
    isSaid = true;
    var root = document.getElementById('root') || document.body;
    var text = document.createElement('p');
    text.setAttribute('role', 'alert');
    text.setAttribute('id', 'floor');
    text.style.cssText = 'margin:24px 16px;font:14px/1.7 "Microsoft YaHei UI",sans-serif';
    text.appendChild(document.createTextNode(sentences[id]));
    while (root.firstChild) root.removeChild(root.firstChild);
    root.appendChild(text);
  };

  function whenReady(action) {
    if (document.readyState !== 'loading') action();
    else document.addEventListener('DOMContentLoaded', action);
  }

  if (/Trident\/|MSIE |Edge\//.test(navigator.userAgent)) {
    whenReady(function () {
      window.dutyFloor('browser');
    });
  } else if (!window.Office) {
    whenReady(function () {
      window.dutyFloor('noOffice');
    });
  }
})();
