// A file made here, handed to the browser's downloads.

/** How long the browser may take to fetch it, in milliseconds. */
const STAYS = 60_000;

/** Starts the download. */
export function offerFile(name: string, bytes: Uint8Array): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), STAYS);
}
