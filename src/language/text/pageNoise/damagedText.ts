// Characters that come of reading bytes in the wrong code: 锟斤拷, �, Ã¥, 鐨勫伐.

import { wordsPattern, type NoiseForm } from './NoiseForm';

export const damagedText: NoiseForm = {
  kind: 'damaged',
  example: '加强锟斤拷锟斤拷考核',
  pattern: wordsPattern(`
    (?:锟斤拷)+锟?斤? 烫烫烫+ 屯屯屯+ \\uFFFD+ [\\uE000-\\uEFFF]+ (?:[ÃÂâåæçèéäï][\\x80-\\xBF€œ™“”‚„…†‡ˆ‰‹Œž‘’•–—˜›Ÿ¡-¿]{1,2}){2,}
    [一-鿿]{0,2}(?:(?:锛|鈥|銆|鐨|鍜|鍦|鏄|鎴|涓€)[一-鿿€]{0,4}){2,} (?:\\\\u[\\da-f]{4}){2,} (?:%[c-f][\\da-f](?:%[89ab][\\da-f])+){2,}
  `),
};
