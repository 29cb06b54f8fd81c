import { spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { UserError } from '../errors.js';
import { oneLine } from '../report/one-line.js';

/** No program of the repository's settings runs, nothing is written, nothing is fetched. */
const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath='];
const QUIET = { GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' };
/** What a hook of git is told of its own repository, relative to where it runs. */
const OF_A_HOOK = {
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_PREFIX: undefined,
  GIT_COMMON_DIR: undefined,
};
/** Bytes that a list of files may take. */
const MOST = 2 ** 28;

/**
 * Files at or below `folder` that are not as they were at `ref`: changed, deleted, new, ignored by git as
 * well, since nobody knows what those were. Paths relative to the folder, with `/`, in NFC. Throws
 * UserError.
 */
export function changedSince(folder: string, ref: string): Set<string> {
  if (ref.startsWith('-') || ref.trim() === '')
    throw new UserError(
      `Mốc "${ref}" của --changed-since chưa đúng. Ghi tên nhánh, thẻ hoặc commit.`,
    );
  const commit = commitOf(folder, ref);
  const changed = git(folder, [
    'diff',
    '--name-only',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules=none',
    '--relative',
    '-z',
    commit,
    '--',
    '.',
  ]);
  const untracked = git(folder, ['ls-files', '--others', '-z', '--', '.']);
  const names = `${listed(changed, folder)}${listed(untracked, folder)}`.split('\0');
  return new Set(names.filter(Boolean).map((name) => name.normalize('NFC')));
}

function commitOf(folder: string, ref: string): string {
  const inside = git(folder, ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository']);
  const [isInside, isShallow] = listed(inside, folder).split('\n');
  if (isInside !== 'true')
    throw new UserError(`"${folder}" không nằm trong bản làm việc của git. Bỏ --changed-since.`);
  const { status, stdout } = git(folder, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  if (status === 0) return stdout.trim();
  const advice =
    isShallow === 'true'
      ? 'Bản sao này chỉ lấy một phần lịch sử: chạy git fetch --unshallow, hoặc đặt fetch-depth: 0 (GitHub), GIT_DEPTH: 0 (GitLab).'
      : 'Kiểm tra tên nhánh, thẻ hoặc commit.';
  throw new UserError(`Không có mốc "${ref}" trong git. ${advice}`);
}

interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function git(folder: string, args: readonly string[]): Answer {
  const done = spawnSync('git', ['-C', resolve(folder), ...SAFE, ...args], {
    // Windows looks for programs in the current folder first, which is not ours to trust.
    cwd: dirname(process.execPath),
    encoding: 'utf8',
    maxBuffer: MOST,
    env: { ...process.env, ...OF_A_HOOK, ...QUIET },
    windowsHide: true,
  });
  if (done.error && 'code' in done.error && done.error.code === 'ENOENT')
    throw new UserError(
      'Máy này chưa có git nên không dùng được --changed-since. Cài git, hoặc bỏ --changed-since.',
    );
  return { status: done.status, stdout: done.stdout ?? '', stderr: done.stderr ?? '' };
}

/** What git lists; anything but success is told in git's own words. */
function listed({ status, stdout, stderr }: Answer, folder: string): string {
  if (status === 0) return stdout;
  if (stderr.includes('not a git repository'))
    throw new UserError(`"${folder}" không nằm trong kho git nên không dùng được --changed-since.`);
  if (stderr.includes('dubious ownership'))
    throw new UserError(
      `git chưa tin thư mục "${folder}" vì thuộc tài khoản khác. Nếu đúng là thư mục của đơn vị, chạy một lần: git config --global --add safe.directory ĐƯỜNG_DẪN`,
    );
  throw new UserError(`git không trả lời được về "${folder}": ${oneLine(stderr).slice(0, 200)}`);
}
