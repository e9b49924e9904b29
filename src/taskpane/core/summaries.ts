// What the 汇总 desk needs beside the checking core: loaded when that desk is opened.

export { planSheets, stalePlans } from './planSheets';
