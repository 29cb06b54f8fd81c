import { type Finding, fileFault } from '../finding.js';
import { fields } from './generated/fields.js';
import type { CaNhan, TapThe } from './generated/types.js';
import { nearest } from './nearest.js';
import { eachMatch, type PatternTree, patternTree } from './patterns.js';
import type { ReadFile, ReadYear } from './read.js';
import type { FileKind } from './shape.js';
import type { Year } from './year.js';

/** What a reference may lead to. */
interface Target {
  readonly ids: ReadonlySet<string>;
  /** Where such an id is made, for the message. */
  readonly what: string;
  /** Kinds of file whose stem is such an id. */
  readonly stems: readonly FileKind[];
  /** Kind of file whose content lists such ids. */
  readonly listedIn: FileKind | null;
}

function targetsOf(year: Year): Readonly<Record<string, Target>> {
  const target = (
    what: string,
    ids: Iterable<string>,
    stems: readonly FileKind[],
    listedIn: FileKind | null = null,
  ): Target => ({ what, ids: new Set(ids), stems, listedIn });
  const { ky, tap_the, ca_nhan, thanh_vien_khac, to_chuc, vi_pham } = year;
  return {
    tap_the: target('tệp trong tap-the/', tap_the.keys(), ['tap-the']),
    ca_nhan: target('tệp trong ca-nhan/', ca_nhan.keys(), ['ca-nhan']),
    nguoi: target(
      'tệp trong ca-nhan/ hoặc mã trong thanh_vien_khac của một tập thể',
      [...ca_nhan.keys(), ...thanh_vien_khac.keys()],
      ['ca-nhan'],
      'tap-the',
    ),
    chu_the: target(
      'tệp trong tap-the/ hoặc ca-nhan/',
      [...tap_the.keys(), ...ca_nhan.keys()],
      ['tap-the', 'ca-nhan'],
    ),
    to_chuc: target('mã trong to-chuc.yaml', to_chuc.keys(), [], 'to-chuc'),
    vi_pham: target('mã trong mục vi_pham của to-chuc.yaml', vi_pham.keys(), [], 'to-chuc'),
    nhom_tap_the: target(
      'mã trong nhom_tap_the của ky.yaml',
      Object.keys(ky.data.nhom_tap_the ?? {}),
      [],
    ),
    nhom_chuc_danh: target(
      'mã trong nhom_chuc_danh của ky.yaml',
      Object.keys(ky.data.nhom_chuc_danh ?? {}),
      [],
    ),
  };
}

const KINDS = Object.keys(fields) as FileKind[];
const REFERENCES = Object.fromEntries(
  KINDS.map((kind) => [
    kind,
    patternTree(fields[kind].references.map(({ path, to }) => ({ path, mark: to[0] }))),
  ]),
) as Readonly<Record<FileKind, PatternTree<string>>>;

/** Every reference leads to something that exists; the nearest id is suggested where it does not. */
export function checkReferences(read: ReadYear, year: Year): Finding[] {
  const targets = targetsOf(year);
  const unreadable = new Set([...year.unreadable.values()].map((file) => file.kind));
  const noRegister = !read.files.some((file) => file.kind === 'to-chuc');
  const findings: Finding[] = [];
  const suggestion = suggestions();
  let wantsRegister = false;
  for (const file of read.files) {
    if (file.data === null) continue;
    const subject = file.kind === 'tap-the' || file.kind === 'ca-nhan' ? file.id : null;
    eachMatch(file.data, REFERENCES[file.kind], ({ holder, key, mark }, path) => {
      const id = holder[key];
      const target = targets[mark];
      if (!target || typeof id !== 'string' || target.ids.has(id)) return;
      // A file that exists but cannot be read has its own finding; do not add to it.
      if (target.stems.some((kind) => year.unreadable.get(id)?.kind === kind)) return;
      if (target.listedIn && unreadable.has(target.listedIn)) return;
      if (target.listedIn === 'to-chuc' && noRegister) {
        wantsRegister = true;
        return;
      }
      findings.push(
        fileFault(
          'reference',
          { source: file.source, path: path() },
          `Không tìm thấy "${id}" (${target.what}). ${suggestion(id, target)}`,
          subject,
        ),
      );
    });
    findings.push(...checkCarriedOver(file, subject, year));
  }
  if (wantsRegister)
    findings.push(
      fileFault(
        'reference',
        year.ky.at(),
        'Thiếu tệp to-chuc.yaml, trong khi hồ sơ dẫn tới tổ chức hoặc vi phạm. Tạo tệp này bên cạnh ky.yaml, xem mẫu trong samples/tinh-mau/2020.',
      ),
    );
  return findings;
}

/** Ids compared in all before misspelt ones are no longer matched: a folder may lack thousands. */
const MAX_COMPARED = 300_000;

/** What to do about unknown ids; each is looked for once. */
function suggestions(): (id: string, target: Target) => string {
  const known = new Map<Target, Map<string, string | null>>();
  let compared = 0;
  return (id, target) => {
    const ofTarget = known.get(target) ?? new Map<string, string | null>();
    known.set(target, ofTarget);
    if (!ofTarget.has(id)) {
      compared += target.ids.size;
      ofTarget.set(id, compared > MAX_COMPARED ? null : nearest(id, target.ids));
    }
    return advice(ofTarget.get(id) ?? null);
  };
}

function advice(near: string | null): string {
  return near ? `Có phải là "${near}"?` : 'Kiểm tra lại mã, hoặc thêm hồ sơ còn thiếu.';
}

/** `khac_phuc.tung_muc[].han_che` names a shortcoming of the same subject's dossier of last year. */
function checkCarriedOver(file: ReadFile, subject: string | null, year: Year): Finding[] {
  if (file.kind !== 'tap-the' && file.kind !== 'ca-nhan') return [];
  // Without last year's folder nothing can be looked up; that has a finding of its own.
  if (!year.previous) return [];
  const items = (file.data as TapThe | CaNhan).khac_phuc?.tung_muc ?? [];
  if (items.length === 0) return [];
  const last =
    file.kind === 'tap-the'
      ? year.previous.tap_the.get(file.id)
      : year.previous.ca_nhan.get(file.id);
  const known = [
    ...(last?.data.han_che ?? []).map((one) => one.ma),
    ...(last?.data.khac_phuc?.tung_muc ?? []).flatMap((one) => (one.han_che ? [one.han_che] : [])),
  ];
  const findings: Finding[] = [];
  items.forEach((item, index) => {
    if (item.han_che === undefined || known.includes(item.han_che)) return;
    const near = nearest(item.han_che, known);
    const where = last
      ? 'hồ sơ năm trước của đối tượng này'
      : 'hồ sơ năm trước (chưa có hồ sơ năm trước của đối tượng này)';
    findings.push(
      fileFault(
        'reference',
        { source: file.source, path: ['khac_phuc', 'tung_muc', index, 'han_che'] },
        `Không tìm thấy hạn chế "${item.han_che}" trong ${where}. ${
          near ? `Có phải là "${near}"?` : 'Sửa mã, hoặc ghi noi_dung và nguon thay cho han_che.'
        }`,
        subject,
      ),
    );
  });
  return findings;
}

/** One id names one thing: a cadre, a collective and a listed member never share one. */
export function checkIds(read: ReadYear, year: Year): Finding[] {
  const findings: Finding[] = [];
  const files = new Map<string, ReadFile>();
  for (const file of read.files)
    if (file.kind === 'tap-the' || file.kind === 'ca-nhan') {
      const other = files.get(file.id);
      if (other)
        findings.push(
          fileFault(
            'reference',
            { source: file.source, path: [] },
            `Mã "${file.id}" đã dùng cho ${other.source.file}. Đổi tên một trong hai tệp.`,
            file.id,
          ),
        );
      files.set(file.id, file);
    }
  const listed = new Map<string, string>();
  for (const tapThe of year.tap_the.values())
    for (const id of Object.keys(tapThe.data.thanh_vien_khac ?? {})) {
      const other = files.get(id)?.source.file ?? listed.get(id);
      if (other)
        findings.push(
          fileFault(
            'reference',
            tapThe.at('thanh_vien_khac', id),
            `Mã "${id}" đã dùng ở ${other}. Nếu là cùng một người, lập hồ sơ riêng trong ca-nhan/ và khai ở chuc_vu; nếu không, đổi mã.`,
            tapThe.id,
          ),
        );
      listed.set(id, tapThe.source.file);
    }
  return findings;
}
