import type { ClauseId } from './clauses.js';

/** What each form prints, by clause or by the start of the ids of one section. */
const PRINTED: Readonly<Record<string, readonly RegExp[]>> = {
  'mau-01': [
    /^M01\.(?!note)/,
    /^B\.I\.3\.1-/,
    /^B\.I\.4\.1\.a-d1-s2$/,
    /^B\.II\.1\.6\.B1-/,
    /^A\.2-s2$/,
    /^C\.2-s4$/,
  ],
  'mau-02': [
    /^M02\./,
    /^B\.I\.3\.2-(s0|d1|d2)$/,
    /^B\.I\.4\.1\.a-d2$/,
    /^B\.II\.2-s2$/,
    /^A\.2-s2$/,
    /^C\.2-s4$/,
  ],
  'mau-03': [/^M03\./, /^B\.II\.1\.6\.B2/, /^C\.2-s4$/],
  'phu-luc-27': [/^A\.2-s2$/, /^B\.II\.3\(6\)$/],
  'bien-ban': [
    /^B\.II\.3\(3\)$/,
    /^B\.I\.2\.1-s2$/,
    /^B\.I\.4\.2-d1-s[23]$/,
    /^B\.I\.4\.2-d[23]-/,
    /^B\.I\.4\.2-d4-/,
    /^B\.I\.4\.2-d5$/,
    /^C\.1-d2-s[123]$/,
  ],
  'danh-muc': [/^B\.II\.3-(s3|x)$/, /^B\.II\.3\(/],
  'tong-hop': [
    // Tables 1, 2 and 20: who is reviewed and classified.
    /^B\.I\.1\./,
    /^B\.II\.1\.1-d[1-5]$/,
    /^B\.II\.0-s1$/,
    // Tables 3 to 6: the quota and those at the top.
    /^B\.II\.1\.4\(1\)-(d1|d3-s[12])$/,
    /^B\.II\.2-d2$/,
    /^B\.II\.4-d1-/,
    // Tables 7 and 14: lower levels, discipline and conclusions.
    /^B\.II\.1\.4\(2\)-d2$/,
    /^B\.II\.1\.4\([34]\)-/,
    // Tables 8 to 10 and 19: levels side by side, heads, organisations, opinions.
    /^B\.II\.1\.5-d[13]$/,
    /^B\.II\.1\.6\./,
    /^B\.II\.2-d1-s2$/,
    // Tables 11 to 13, 15: suggestions, shortcomings, targets.
    /^B\.I\.3\.1-(d2|d6|d7|f)$/,
    /^B\.I\.4\.1\.b-s2$/,
    /^B\.I\.4\.2-d5$/,
    // Tables 16 to 18: times, order, deadlines, papers.
    /^B\.I\.4\.2-d(1|4)-/,
    /^B\.I\.4\.1\.a-d1-s3$/,
    /^B\.II\.3-s3$/,
    /^B\.II\.3(\(|-x)/,
  ],
  phieu: [/^B\.II\.4-d1-/, /^B\.II\.2-(d1-s1|d2)$/, /^B\.II\.1\.4\(1\)-d3-s1$/],
  'kiem-phieu': [/^B\.I\.2\.1-s3$/, /^B\.II\.4-d1-s[123]$/],
  'bang-ty-le': [/^B\.II\.4-d1-s[2-5]$/, /^B\.II\.2-d2$/, /^B\.II\.1\.4\(1\)-d3-s1$/],
};

/** The forms that print what a clause asks for. */
export function formsOf(clause: ClauseId): string[] {
  return Object.keys(PRINTED).filter((form) => PRINTED[form]?.some((one) => one.test(clause)));
}
