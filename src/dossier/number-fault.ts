/** Digits that a number holds exactly. */
const EXACT = 15;
/** One point before three digits: thousands for people here, a fraction for YAML. */
const THOUSANDS_OR_FRACTION = /^[-+]?[1-9]\d{0,2}\.\d{3}$/;
/** No number is written with more signs. */
const LONGEST = 40;
const ORDINARY = /^[-+]?(0|[1-9]\d*)?(\.\d*)?$/;

/**
 * What is wrong with a number as it was typed, though it was read as one; null when nobody can read it
 * otherwise.
 */
export function numberFault(name: string, raw: string, value: number): string | null {
  if (THOUSANDS_OR_FRACTION.test(raw)) return twoReadings(name, raw, raw);
  if (raw.length > LONGEST) return `${name} ghi một số quá dài. Ghi lại cho gọn.`;
  if (raw.replace(/\D/g, '').replace(/^0+/, '').length > EXACT)
    return `${name} ghi ${raw}, quá ${EXACT} chữ số nên không giữ được chính xác. Ghi theo đơn vị lớn hơn.`;
  if (ORDINARY.test(raw)) return null;
  if (!Number.isFinite(value))
    return `${name} ghi ${raw}, không phải số. Ghi số liệu thật; chưa có thì bỏ khóa này.`;
  return `${name} ghi ${raw}, dễ đọc nhầm. Ghi bằng chữ số thường, không có số 0 ở đầu: ${value}.`;
}

function twoReadings(name: string, raw: string, pointed: string): string {
  const thousands = pointed.replace('.', '');
  const fraction = String(Number(pointed));
  const plain = THOUSANDS_OR_FRACTION.test(fraction) ? `${fraction}0` : fraction;
  return `${name} ghi ${raw}, có thể hiểu là ${thousands} hoặc ${fraction}. Nếu dấu ngăn hàng nghìn, ghi ${thousands}; nếu là dấu thập phân, ghi ${plain}.`;
}

/** What is wrong with a text where a number should stand; null when it is no number at all. */
export function textNumberFault(name: string, text: string): string | null {
  if (text.length > LONGEST) return null;
  const trimmed = text.trim();
  const bare = trimmed.endsWith('%') ? trimmed.slice(0, -1).trimEnd() : trimmed;
  const digits = bare.replace(/[\s_]/g, '');
  if (!/^[-+]?\d[\d.,]*$/.test(digits))
    return /^[-+]?\d/.test(digits)
      ? `${name} ghi "${text}". Chỉ ghi số; đơn vị tính, chữ kèm theo ghi ở mục khác.`
      : null;
  const pointed = digits.replace(/^([^,.]+),(\d{3})$/, '$1.$2');
  if (THOUSANDS_OR_FRACTION.test(pointed)) return twoReadings(name, text, pointed);
  const plain = plainNumber(digits);
  if (plain === null)
    return `${name} ghi "${text}", chưa rõ là số nào. Ghi liền các chữ số, phần thập phân sau dấu chấm.`;
  return `${name} ghi "${text}". Ghi ${plain}${howWritten(text, plain)}.`;
}

function howWritten(text: string, plain: string): string {
  if (text === plain) return ', không đặt trong dấu nháy';
  return text.includes('%')
    ? ', không ghi dấu %'
    : ': hàng nghìn viết liền, phần thập phân sau dấu chấm';
}

/** Vietnamese or English grouping that can be read in one way only. */
function plainNumber(digits: string): string | null {
  if (/^[-+]?\d+(\.\d+)?$/.test(digits) && !THOUSANDS_OR_FRACTION.test(digits)) return digits;
  const vietnamese = /^([-+]?\d{1,3}(?:\.\d{3})*|[-+]?\d+),(\d+)$/.exec(digits);
  if (vietnamese) return `${vietnamese[1]?.replaceAll('.', '')}.${vietnamese[2]}`;
  if (/^[-+]?\d{1,3}(\.\d{3}){2,}$/.test(digits)) return digits.replaceAll('.', '');
  if (/^[-+]?\d{1,3}(?:(,\d{3}){2,}|(,\d{3})+\.\d+)$/.test(digits))
    return digits.replaceAll(',', '');
  return null;
}
