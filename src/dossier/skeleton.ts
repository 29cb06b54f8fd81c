import { resolved, type SchemaNode, schemaOf } from './schema.js';

/** Kinds of dossier that `new` starts. */
export type NewKind = 'ky' | 'tap-the' | 'ca-nhan';

/** How deep the commented outline goes; deeper parts are completed by the editor from the schema. */
const DEPTH = 3;

/**
 * A commented starting file: required keys with a value that passes the schema, every other key as a
 * comment with its Vietnamese title and clause. `values` fills keys by dotted path.
 */
export function skeleton(
  kind: NewKind,
  schemaPath: string,
  heading: string,
  values: Readonly<Record<string, string>>,
): string {
  const lines = [
    `# yaml-language-server: $schema=${schemaPath}`,
    `# ${heading}`,
    '# Dòng bắt đầu bằng # là chú thích. Bỏ dấu # ở khóa cần dùng rồi điền giá trị.',
    '# Không có kỷ luật, kết luận, gợi ý thì vẫn ghi rõ []; để trống nghĩa là chưa có dữ liệu.',
    '',
  ];
  const emit = (node: SchemaNode, path: string, indent: number, off: boolean): void => {
    const required = new Set(node.required ?? []);
    for (const [key, raw] of Object.entries(node.properties ?? {})) {
      const child = resolved(raw);
      const at = path ? `${path}.${key}` : key;
      const value = values[at];
      const wanted =
        !off &&
        (required.has(key) ||
          Object.keys(values).some((one) => one === at || one.startsWith(`${at}.`)));
      const pad = ' '.repeat(indent);
      const mark = wanted ? '' : '# ';
      lines.push(
        `${pad}# ${child.title}${child.description ? `: ${child.description}` : ''}${choices(child)}`,
      );
      if (value !== undefined) lines.push(`${pad}${mark}${key}: ${value}`);
      else if (child.properties) {
        lines.push(`${pad}${mark}${key}:`);
        if (wanted || indent / 2 < DEPTH - 1) emit(child, at, indent + 2, !wanted);
      } else lines.push(`${pad}${mark}${key}: ${example(child)}`);
      if (indent === 0) lines.push('');
    }
  };
  emit(schemaOf(kind), '', 0, false);
  return `${lines.join('\n').trimEnd()}\n`;
}

function choices(node: SchemaNode): string {
  const list = node.enum ?? [];
  return list.length > 0 && list.length <= 8 ? `. Chọn: ${list.join(' | ')}` : '';
}

function example(node: SchemaNode): string {
  if (node.enum) return String(node.enum[0]);
  if (node.format === 'ngay') return '2020-12-31';
  if (node.type === 'array') return '[]';
  if (node.type === 'boolean') return 'true';
  if (node.type === 'integer' || node.type === 'number') return '0';
  if (node.type === 'object') return '{}';
  return '"…"';
}
