// `doctor ADDRESS`: what a desk lacks that wants to use the add-in from this address.

import { Command } from 'commander';
import { cliWords } from '../../messages/zh-CN/cli';
import { doctorWords as words } from '../../messages/zh-CN/doctor';
import type { AddCommand } from '../program';
import { examine } from './examine';

export const doctorCommand: AddCommand = (terminal, finish) =>
  new Command('doctor')
    .description(cliWords.commands.doctor)
    .argument('<ADDRESS>', cliWords.arguments.address)
    .action(async (address: string) => {
      const { ask, nodeVersion } = terminal;
      const found = await examine(address, { ask, nodeVersion, today: terminal.today() });
      for (const { isGood, sentence } of found)
        terminal.print(`${isGood ? words.good : words.bad}　${sentence}`);
      finish(found.every(({ isGood }) => isGood) ? 0 : 1);
    });
