import { Command, CommanderError } from 'commander';
import { allowSecrets } from '../dossier/secrecy.js';
import { UserError } from '../errors.js';
import { VERSION } from '../version.js';
import { bugMessage } from './bug.js';
import { codeOf, unforeseenDiskFault } from './disk-fault.js';
import { cleanUp } from './ending.js';
import { guardProcess } from './guard.js';
import { usageMessage } from './usage.js';

/** Exit codes; 1, at least one error found, comes from verdict.ts. */
export const OK = 0;
export const COULD_NOT_RUN = 2;

/** The whole program: whatever happens, it ends with an exit code and without a stack. */
export async function run(args: readonly string[]): Promise<void> {
  guardProcess();
  process.exitCode = await main(args);
}

/**
 * Runs the command line and returns its exit code. Commands load lazily; the two kinds of error meet
 * here: a user's mistake is one message, anything else is a bug.
 */
export async function main(args: readonly string[]): Promise<number> {
  let code = OK;
  const program = build((result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return OK;
    process.stderr.write(`${messageOf(error, args, program)}\n`);
    return COULD_NOT_RUN;
  } finally {
    cleanUp();
  }
}

function messageOf(error: unknown, args: readonly string[], program: Command): string {
  if (error instanceof CommanderError) return usageMessage(error, args, program);
  if (error instanceof UserError) return error.message;
  if (['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes(codeOf(error)))
    return 'Bản cài đặt thiếu tệp nên không chạy được lệnh này. Cài lại chương trình.';
  return unforeseenDiskFault(error)?.message ?? bugMessage(error);
}

/** Of every command that reads dossiers. */
const DO_MAT = 'đọc cả hồ sơ ghi độ mật: chỉ trên máy được phép xử lý bí mật nhà nước';
/** Of every command that writes. */
const TAKE_OVER = 'bỏ khóa mà một máy khác để lại khi bị ngắt (quá 30 phút)';

function build(done: (code: number) => void): Command {
  const program = new Command('kiemdiem');
  program
    .description('Kiểm điểm, đánh giá, xếp loại chất lượng hằng năm (Hướng dẫn 10-HD/TU)')
    .version(VERSION, '-V, --version', 'in số phiên bản')
    .helpOption('-h, --help', 'in hướng dẫn này')
    .helpCommand('help [lệnh]', 'in hướng dẫn của một lệnh')
    .usage('LỆNH [tùy chọn]')
    .configureHelp({ styleTitle: translateTitle, subcommandTerm, helpWidth: 80 })
    .configureOutput({ writeErr: () => {} })
    .hook('preAction', (_program, action) => allowSecrets(action.opts()['doMat'] === true))
    .exitOverride();

  command(program, 'validate [DIR...]', 'kiểm tra hồ sơ: hình thức, dẫn chiếu và mọi quy tắc')
    .option('--format <dạng>', FORMAT_HELP, collect)
    .option('--only <mã>', 'chỉ các quy tắc, điểm khoản này (cách nhau bằng dấu phẩy)')
    .option('--skip <mã>', 'bỏ các quy tắc, điểm khoản này trong lần kiểm tra này')
    .option('--subject <mã>', 'chỉ các tập thể, cá nhân này (cách nhau bằng dấu phẩy)')
    .option('--as-of <ngày>', 'kiểm tra như vào ngày này (mặc định hôm nay)')
    .option('--strict', 'lưu ý và điểm chưa xác định cũng làm mã thoát bằng 1')
    .option('--max-warnings <số>', 'mã thoát 1 khi lưu ý, điểm chưa xác định nhiều hơn số này')
    .option('--quiet', 'chỉ in các lỗi; số đếm vẫn đủ')
    .option('--changed-since <mốc git>', 'chỉ các điểm của tệp thay đổi từ mốc này')
    .option('--watch', 'kiểm tra lại mỗi khi hồ sơ thay đổi, đến khi dừng bằng Ctrl-C')
    .option('--do-mat', DO_MAT)
    .option(
      '--fix',
      'sửa trong tệp những chỗ chắc chắn (bảng mã, dấu nháy, dạng ngày, chữ của mức)',
    )
    .option('--dry-run', 'với --fix: chỉ cho xem chỗ sẽ sửa, không ghi')
    .option('--take-over', TAKE_OVER)
    .action(async (dirs: string[], options) =>
      done(await (await import('./validate.js')).validate(dirs, options)),
    );

  command(program, 'baseline <ACTION> [DIR]', 'các điểm đã biết: write (ghi) hoặc prune (dọn)')
    .usage('write [DIR] --reason LÝ_DO --by NGƯỜI --until NGÀY | prune [DIR]')
    .option('--reason <lý do>', 'với write: vì sao chấp nhận các điểm này')
    .option('--by <người>', 'với write: người chịu trách nhiệm')
    .option('--until <ngày>', 'với write: ngày cuối cùng còn chấp nhận')
    .option('--only <mã>', 'chỉ các quy tắc, điểm khoản này (cách nhau bằng dấu phẩy)')
    .option('--skip <mã>', 'bỏ các quy tắc, điểm khoản này')
    .option('--subject <mã>', 'chỉ các tập thể, cá nhân này (cách nhau bằng dấu phẩy)')
    .option('--as-of <ngày>', 'tính như vào ngày này (mặc định hôm nay)')
    .option('--take-over', TAKE_OVER)
    .option('--do-mat', DO_MAT)
    .action(async (action: string, dir: string | undefined, options) =>
      done(await (await import('./baseline.js')).baseline(action, dir, options)),
    );

  command(program, 'rank [DIR]', 'mức cao nhất của từng đối tượng, tỷ lệ 20%, phiếu, đề nghị')
    .option('--format <dạng>', 'table (mặc định), json hoặc csv')
    .option('--subject <mã>', 'chỉ các tập thể, cá nhân này (cách nhau bằng dấu phẩy)')
    .option('--only <mã>', 'chỉ các nhóm này (cách nhau bằng dấu phẩy)')
    .option('--state <thời điểm>', 'việc cần ở before, round1, round2 hoặc decided')
    .option('--what-if <mã=mức>', 'giả định một mức, ghi được nhiều lần; không ghi hồ sơ', collect)
    .option('--what-if-quota', 'số suất của từng nhóm khi N thêm, bớt đến 3')
    .option('--as-of <ngày>', 'tính như vào ngày này (mặc định hôm nay)')
    .option('--strict', 'lưu ý và điểm chưa xác định cũng làm mã thoát bằng 1')
    .option('--do-mat', DO_MAT)
    .action(async (dir: string | undefined, options) =>
      done((await import('./rank.js')).rank(dir, options)),
    );

  command(
    program,
    'explain [WHAT] [DIR]',
    'giải thích một đối tượng, một quy tắc hoặc một điểm khoản',
  )
    .option('--as-of <ngày>', 'giải thích như vào ngày này (mặc định hôm nay)')
    .option('--coverage', 'bảng mọi điểm khoản: quy tắc, biểu mẫu, tham số hoặc lý do')
    .option('--format <dạng>', 'với --coverage: table, json hoặc markdown')
    .option('--do-mat', DO_MAT)
    .action(async (what: string | undefined, dir: string | undefined, options) =>
      done((await import('./explain.js')).explain(what, dir, options)),
    );

  command(
    program,
    'render <FORM...>',
    'in biểu mẫu ra .docx, .html, .pdf: mau-01 mau-02 mau-03 phu-luc-27 bien-ban danh-muc tong-hop phieu kiem-phieu bang-ty-le all',
  )
    .usage('FORM... [DIR] --out OUT [tùy chọn]')
    .requiredOption('--out <thư mục>', 'thư mục nhận các tệp in ra')
    .option('--subject <mã>', 'chỉ các tập thể, cá nhân này (cách nhau bằng dấu phẩy)')
    .option('--as-of <ngày>', 'in như vào ngày này (mặc định hôm nay)')
    .option('--blank', 'in mẫu trống để đơn vị điền: mau-01, mau-02, mau-03')
    .option('--rows <số>', 'số dòng trống của mỗi danh sách trong mẫu trống (mặc định 5)')
    .option('--format <dạng>', 'docx (mặc định) hoặc html')
    .option('--pdf', 'in thêm bản PDF của từng tệp .docx (cần LibreOffice)')
    .option('--beside', 'tệp đã bị sửa thì để nguyên, in thành tệp thứ hai bên cạnh')
    .option('--replace', 'thay cả tệp đã bị sửa, giữ bản cũ thành .bak')
    .option('--take-over', TAKE_OVER)
    .option('--do-mat', DO_MAT)
    .action(async (words: string[], options) =>
      done(await (await import('./render.js')).render(words, options)),
    );

  command(program, 'import <FILE...>', 'đọc biểu mẫu đã điền (mau-01, mau-02, mau-03) vào hồ sơ')
    .option('--into <thư mục>', 'thư mục của kỳ kiểm điểm (mặc định tìm từ thư mục hiện tại)')
    .option('--write', 'ghi vào hồ sơ; không có thì chỉ cho xem thay đổi')
    .option('--replace', 'thay cả nội dung hồ sơ đã có bằng nội dung trong mẫu')
    .option('--received <ngày>', 'ngày nhận được trả lời Mẫu 03, ghi vào tra_loi_ngay')
    .option('--take-over', TAKE_OVER)
    .option('--do-mat', DO_MAT)
    .action(async (files: string[], options) =>
      done(await (await import('./import.js')).importForms(files, options)),
    );

  command(program, 'templates <ACTION> [NAME...]', 'mẫu in: list, show TÊN hoặc check')
    .usage('list [DIR] | show TÊN [DIR] | check [DIR] [tùy chọn]')
    .option('--format <dạng>', 'pretty (mặc định) hoặc json')
    .option('--source', 'với show: in mẫu kèm chương trình để chép vào mau/')
    .option('--strict', 'với check: lưu ý cũng làm mã thoát bằng 1')
    .action(async (action: string, words: string[], options) =>
      done((await import('./templates.js')).templates(action, words, options)),
    );

  command(program, 'new <KIND> <NAME>', 'tạo một tệp hồ sơ mới: tap-the, ca-nhan hoặc ky')
    .option('--dir <thư mục>', 'thư mục của kỳ kiểm điểm (mặc định tìm từ thư mục hiện tại)')
    .option('--take-over', TAKE_OVER)
    .action(async (kind: string, name: string, options) =>
      done((await import('./new.js')).create(kind, name, options)),
    );
  return program;
}

const FORMAT_HELP =
  'pretty (mặc định), compact, json, sarif, junit, github, gitlab, checkstyle, markdown; DẠNG=TỆP ghi ra tệp, ghi được nhiều lần';

/** A repeatable option. */
function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

function command(program: Command, usage: string, description: string): Command {
  return program
    .command(usage)
    .description(description)
    .usage(`${usage.replace(/^\S+ /, '')} [tùy chọn]`)
    .helpOption('-h, --help', 'in hướng dẫn này')
    .showHelpAfterError(false);
}

/** A command with its arguments, without commander's English `[options]`. */
function subcommandTerm(one: Command): string {
  const names = one.registeredArguments.map((argument) =>
    argument.required ? argument.name() : `[${argument.name()}]`,
  );
  return [one.name(), ...names].join(' ');
}

function translateTitle(title: string): string {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': 'Cách dùng:',
    'Options:': 'Tùy chọn:',
    'Commands:': 'Lệnh:',
    'Arguments:': 'Tham số:',
  };
  return titles[title] ?? title;
}
