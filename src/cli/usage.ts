import type { Command, CommanderError } from 'commander';
import { nearest } from '../dossier/nearest.js';

/** What commander says in English, as one Vietnamese sentence with the nearest word that exists. */
export function usageMessage(
  error: CommanderError,
  args: readonly string[],
  program: Command,
): string {
  const quoted = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  const command = program.commands.find((one) => one.name() === args[0]);
  const more = `Xem: kiemdiem ${command ? `${command.name()} ` : ''}--help`;
  switch (error.code) {
    case 'commander.unknownCommand':
    case 'commander.help': {
      const name = quoted || args[0];
      if (!name) return `Chưa ghi lệnh. ${more}`;
      const near = nearest(
        name,
        program.commands.map((one) => one.name()),
      );
      return `Không có lệnh "${name}".${near ? ` Có phải là "${near}"?` : ''} ${more}`;
    }
    case 'commander.unknownOption': {
      const known = [program, ...(command ? [command] : [])].flatMap((one) =>
        one.options.flatMap((option) => option.long ?? []),
      );
      const near = nearest(quoted, known);
      return `Không có tùy chọn "${quoted}".${near ? ` Có phải là "${near}"?` : ''} ${more}`;
    }
    case 'commander.missingArgument':
      return `Thiếu ${quoted} sau lệnh ${command?.name() ?? ''}. ${more}`;
    case 'commander.missingMandatoryOptionValue':
      return `Thiếu tùy chọn ${quoted}. ${more}`;
    case 'commander.optionMissingArgument':
      return `Tùy chọn "${quoted}" cần một giá trị theo sau. ${more}`;
    case 'commander.excessArguments':
      return `Thừa tham số sau lệnh ${command?.name() ?? ''}. ${more}`;
    default:
      return `Lệnh ghi chưa đúng. ${more}`;
  }
}
