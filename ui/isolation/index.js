'use strict';
// Stands between the page and the shell: only these commands pass.
// A throw here would leave the page's promise pending for ever, so a refused command goes on under a name that the
// table of commands does not know: the shell answers with an error at once, and the promise is rejected.
const allowed = new Set(['call', 'choose', 'leave', 'open_attachment', 'ready']);
window.__TAURI_ISOLATION_HOOK__ = (message) => {
  if (message && allowed.has(message.cmd)) return message;
  return { ...message, cmd: 'call', payload: { name: 'refused', args: {} } };
};
