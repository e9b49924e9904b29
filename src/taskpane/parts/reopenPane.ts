// How does the pane begin anew? As if it were closed and opened: office.js seeks Excel again; what was typed is kept by the desks.

/** Loads the pane's page again. */
export function reopenPane(): void {
  window.location.reload();
}
