import type { ClauseId } from './clauses.js';

/** Which form prints a clause, by the start of its id; the summary report carries the tables of B.II. */
export function formsOf(clause: ClauseId): string[] {
  const forms: string[] = [];
  if (clause.startsWith('M01') || clause.startsWith('B.I.3.1')) forms.push('mau-01');
  if (clause.startsWith('M02') || clause.startsWith('B.I.3.2')) forms.push('mau-02');
  if (clause.startsWith('M03') || clause.startsWith('B.II.1.6.B2')) forms.push('mau-03');
  if (clause === 'B.I.4.1.a-d1-s2' || clause === 'B.II.1.6.B1-s2') forms.push('mau-01');
  if (clause === 'B.I.4.1.a-d2') forms.push('mau-02');
  if (/^B\.(I\.4|II\.(1\.4|2|3|4)|II\.1\.6\.B3)/.test(clause)) forms.push('tong-hop');
  return forms;
}
