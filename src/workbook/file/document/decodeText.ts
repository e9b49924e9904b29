// A text file's bytes as text: by its byte order mark, else UTF-8 where it is valid, else GB18030, in which China's offices saved for decades.

/** The text; line ends are `\n`. */
export function decodeText(bytes: Uint8Array): string {
  const text = marked(bytes) ?? valid(bytes) ?? new TextDecoder('gb18030').decode(bytes);
  return text.replace(/\r\n?/g, '\n');
}

function marked(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return null;
}

function valid(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
