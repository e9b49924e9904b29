// With which letters does a name begin when it is typed in pinyin? Asked of the language's own sorting order: no dictionary is needed.

/** The first character of each letter in pinyin order. */
const FIRST = '阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀';
const LETTERS = 'abcdefghjklmnopqrstwxyz';

let order: Intl.Collator | null = null;

/**
 * Small letters, one per character; other characters stay. A character of several readings has its usual one.
 * @example pinyinInitials('区医保局') //=> 'qybj'
 */
export function pinyinInitials(name: string): string {
  return [...name].map(initialOf).join('');
}

function initialOf(character: string): string {
  if (!/[\u4e00-\u9fff]/.test(character)) return character.toLowerCase();
  order ??= new Intl.Collator('zh-CN-u-co-pinyin');
  let letter = '';
  for (const [place, first] of [...FIRST].entries()) {
    if (order.compare(character, first) < 0) break;
    letter = LETTERS[place] ?? '';
  }
  return letter || character;
}
