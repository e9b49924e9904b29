// Which words does the desk 督查 show for an id?

import { fill, type MessageData } from '../../messages/fill';
import { checkDeskText } from '../../messages/zh-CN/checkDesk';
import { settingsText } from '../../messages/zh-CN/paneSettings';
import { sharedText } from '../text';

const words = { ...sharedText, ...settingsText, ...checkDeskText };

/**
 * The sentence of an id of the desk, of the settings or of the pane, its blanks filled.
 * @example t('fix.all', { n: 29 }) //=> '改正29处'
 */
export function t(id: keyof typeof words, data: MessageData = {}): string {
  return fill(words[id], data);
}
