// In the pane's frame, before office.js: Excel's native interface is the simulated Excel of the page around it.
Object.defineProperty(window, 'external', { value: window.parent.dutyPreview.external, configurable: true });
// A browser takes files as downloads, which Excel's own pane does not do reliably.
window.dutySaveFile = window.parent.dutyPreview.saveFile;
