// Which words does the pane show where the as-of day and the state of the table are changed?

import { fill, type MessageData } from '../../messages/fill';
import { settingsText } from '../../messages/zh-CN/paneSettings';
import { sharedText } from '../text';

const words = { ...sharedText, ...settingsText };

/**
 * The sentence of an id of the settings or of the pane, its blanks filled.
 * @example t('state.draft') //=> '起草中'
 */
export function t(id: keyof typeof words, data: MessageData = {}): string {
  return fill(words[id], data);
}
