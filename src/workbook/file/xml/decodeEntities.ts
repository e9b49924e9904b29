// Turns &lt;, &#10; and the like into their characters.
import { XmlDamage } from './xmlFaults';

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * The text with its five named and its numbered entities resolved; line ends become LF as XML wants.
 * Throws `XmlDamage` for any other entity.
 * @example decodeEntities('&lt;2022&#24180;') //=> '<2022年'
 */
export function decodeEntities(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  return lines.replace(/&(#x[0-9A-Fa-f]{1,6}|#\d{1,7}|\w+);|&/g, (_, entity: string | undefined) => {
    if (entity === undefined) throw new XmlDamage();
    if (!entity.startsWith('#')) {
      const character = NAMED[entity];
      if (character === undefined) throw new XmlDamage();
      return character;
    }
    const code = entity[1] === 'x' ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}
