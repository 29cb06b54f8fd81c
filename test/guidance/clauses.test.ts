import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Clause, clauseIds, clauses, isClauseId } from '../../src/guidance/clauses.js';

/** The ids of the inventory, written out: a clause that goes missing or appears must show here. */
const inventory = [
  'P-1',
  'P-2',
  'P-3',
  'P-4',
  'A.1',
  'A.2-s1',
  'A.2-s2',
  'A.2-s3',
  'A.2-s4',
  'A.2-s5',
  'A.3-s1',
  'A.3-s2',
  'B.I.1.1.a-d1',
  'B.I.1.1.a-d2',
  'B.I.1.1.a-d3',
  'B.I.1.1.a-d4',
  'B.I.1.1.a-d5',
  'B.I.1.1.b-d1',
  'B.I.1.1.b-d2',
  'B.I.1.1.c',
  'B.I.1.2-s1',
  'B.I.1.2-s2',
  'B.I.2.1-s1',
  'B.I.2.1-s2',
  'B.I.2.1-s3',
  'B.I.2.2-d1',
  'B.I.2.2-d2',
  'B.I.2.2-d3',
  'B.I.2.2-d4',
  'B.I.2.2-d5',
  'B.I.2.2-d6',
  'B.I.2.2-d7',
  'B.I.2.2-d8',
  'B.I.2.2-d9',
  'B.I.2.2-d10',
  'B.I.2.2-d11',
  'B.I.3.1-d1',
  'B.I.3.1-d2',
  'B.I.3.1-d3',
  'B.I.3.1-d4',
  'B.I.3.1-d5',
  'B.I.3.1-d6',
  'B.I.3.1-d7',
  'B.I.3.1-f',
  'B.I.3.2-s0',
  'B.I.3.2-d1',
  'B.I.3.2-d2',
  'B.I.3.2-d3',
  'B.I.4.1.a-d1-s1',
  'B.I.4.1.a-d1-s2',
  'B.I.4.1.a-d1-s3',
  'B.I.4.1.a-d2',
  'B.I.4.1.b-s1',
  'B.I.4.1.b-s2',
  'B.I.4.2-d1-s1',
  'B.I.4.2-d1-s2',
  'B.I.4.2-d1-s3',
  'B.I.4.2-d1-s4',
  'B.I.4.2-d2-s1',
  'B.I.4.2-d2-s2',
  'B.I.4.2-d2-s3',
  'B.I.4.2-d3-s1',
  'B.I.4.2-d3-s2',
  'B.I.4.2-d3-s3',
  'B.I.4.2-d3-s4',
  'B.I.4.2-d4-r1',
  'B.I.4.2-d4-r2',
  'B.I.4.2-d4-r3',
  'B.I.4.2-d4-r4',
  'B.I.4.2-d4-r5',
  'B.I.4.2-d4-r6',
  'B.I.4.2-d4-r7',
  'B.I.4.2-d4-r8',
  'B.I.4.2-d4-r9',
  'B.I.4.2-d5',
  'B.II.0-s1',
  'B.II.0-s2',
  'B.II.1.1-d1',
  'B.II.1.1-d2',
  'B.II.1.1-d3',
  'B.II.1.1-d4',
  'B.II.1.1-d5',
  'B.II.1.1-d6',
  'B.II.1.2(1)-d1',
  'B.II.1.2(1)-d2',
  'B.II.1.2(2)-d1',
  'B.II.1.2(2)-d2',
  'B.II.1.2(2)-d3',
  'B.II.1.2(2)-d4',
  'B.II.1.2(3)',
  'B.II.1.3(1)-d1',
  'B.II.1.3(1)-d2',
  'B.II.1.3(2)-d1-p1',
  'B.II.1.3(2)-d1-p2',
  'B.II.1.3(2)-d1-p3',
  'B.II.1.3(2)-d1-p4',
  'B.II.1.3(2)-d2-p1',
  'B.II.1.3(2)-d2-p2',
  'B.II.1.3(2)-d2-p3',
  'B.II.1.3(2)-d3-p1',
  'B.II.1.3(2)-d3-p2',
  'B.II.1.3(2)-d3-p3',
  'B.II.1.3(2)-d3-p4',
  'B.II.1.3(3)',
  'B.II.1.4(1)-d1',
  'B.II.1.4(1)-d2',
  'B.II.1.4(1)-d3-s1',
  'B.II.1.4(1)-d3-s2',
  'B.II.1.4(2)-d1',
  'B.II.1.4(2)-d2',
  'B.II.1.4(3)-d1',
  'B.II.1.4(3)-d2',
  'B.II.1.4(4)-s0',
  'B.II.1.4(4)-d1',
  'B.II.1.4(4)-d2',
  'B.II.1.4(4)-d3',
  'B.II.1.4(4)-d4-s1',
  'B.II.1.4(4)-d4-s2',
  'B.II.1.5-d1',
  'B.II.1.5-d2',
  'B.II.1.5-d3',
  'B.II.1.6.B1-s1',
  'B.II.1.6.B1-s2',
  'B.II.1.6.B2(1)-s0',
  'B.II.1.6.B2(1)-d1',
  'B.II.1.6.B2(1)-d2',
  'B.II.1.6.B2(2)-s0',
  'B.II.1.6.B2(2)-d1',
  'B.II.1.6.B2(2)-d2',
  'B.II.1.6.B3',
  'B.II.2-s1',
  'B.II.2-s2',
  'B.II.2-d1-s1',
  'B.II.2-d1-s2',
  'B.II.2-d2',
  'B.II.3-s1',
  'B.II.3-s2',
  'B.II.3-s3',
  'B.II.3(1)',
  'B.II.3(2)',
  'B.II.3(3)',
  'B.II.3(4)',
  'B.II.3(5)',
  'B.II.3(6)',
  'B.II.3-x',
  'B.II.4-d1-s1',
  'B.II.4-d1-s2',
  'B.II.4-d1-s3',
  'B.II.4-d1-s4',
  'B.II.4-d1-s5',
  'B.II.4-d2',
  'C.1-s0',
  'C.1-d1',
  'C.1-d2-s1',
  'C.1-d2-s2',
  'C.1-d2-s3',
  'C.1-d2-s4',
  'C.2-s1',
  'C.2-s2',
  'C.2-s3',
  'C.2-s4',
  'C-nn',
  'C-sig',
  'M01.H',
  'M01.0',
  'M01.I.1',
  'M01.I.2',
  'M01.I.3',
  'M01.I.4',
  'M01.I.5',
  'M01.II',
  'M01.III',
  'M01.IV',
  'M01.V',
  'M01.VI',
  'M01.VII',
  'M01.note',
  'M01.sig',
  'M02.H',
  'M02.I.1',
  'M02.I.2',
  'M02.I.3',
  'M02.II',
  'M02.III',
  'M02.IV',
  'M02.V',
  'M02.VI',
  'M02.VII',
  'M02.sig',
  'M03.H',
  'M03.body',
  'M03.items',
  'M03.deadline',
  'M03.sig',
];

const file = new URL('./huong-dan-10-hd-tu.txt', import.meta.url);
const guidance = readFileSync(file, 'utf8').replace(/\n$/, '').split('\n');

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text of some lines of the guidance as one run of plain words. */
function textOf([first, last]: readonly [number, number]): string {
  const lines = guidance.slice(first - 1, last).map((line) =>
    line
      // Bold print that was glued to the word before it.
      .replace(/(?<=\S)\*\*(?=[\p{Lu}\d])/gu, ' ')
      .replace(/^\s*[-+*]\s+/, '')
      .replaceAll('*', ''),
  );
  return squeeze(lines.join(' '));
}

function wordsOf(clause: Clause): string {
  return squeeze(clause.words.replaceAll(/ ?\[sic\]/g, ''));
}

const rows: readonly (readonly [string, Clause])[] = Object.entries(clauses);

describe('the guidance as data', () => {
  it('holds exactly the 194 clauses of the inventory, in its order', () => {
    expect(clauseIds).toHaveLength(194);
    expect(new Set(inventory).size).toBe(194);
    expect(clauseIds).toEqual(inventory);
  });

  it('knows its own ids and no other', () => {
    expect(inventory.every(isClauseId)).toBe(true);
    expect(['', 'B.II.4', 'b.ii.4-d2', 'toString', '__proto__'].some(isClauseId)).toBe(false);
  });

  it('reads a guidance of 554 lines', () => {
    expect(guidance).toHaveLength(554);
  });

  it.each(rows)('%s quotes the text of its lines', (_id, clause) => {
    expect(wordsOf(clause)).not.toBe('');
    expect(textOf(clause.lines)).toContain(wordsOf(clause));
  });

  it.each(rows)('%s is written cleanly', (_id, clause) => {
    expect(clause.words).toBe(squeeze(clause.words));
    expect(clause.words).toBe(clause.words.normalize('NFC'));
    expect(clause.words).not.toMatch(/^[-+*;,]|[;,]$|\*/);
    expect(clause.heading).toBe(squeeze(clause.heading));
    expect(clause.heading).not.toBe('');
  });

  it.each(rows)('%s has at least one kind and none twice', (_id, clause) => {
    expect(clause.kinds.length).toBeGreaterThan(0);
    expect(new Set(clause.kinds).size).toBe(clause.kinds.length);
  });

  it('gives lines inside the text that never go back', () => {
    let previous = 1;
    for (const [id, { lines }] of rows) {
      const [first, last] = lines;
      expect(first, id).toBeGreaterThanOrEqual(previous);
      expect(last, id).toBeGreaterThanOrEqual(first);
      expect(last, id).toBeLessThanOrEqual(guidance.length);
      previous = first;
    }
  });

  it('marks every misspelt word it quotes', () => {
    const misspelt = /tự chuyên hóa|ĐẢNG CÔNG SẢN|lễ lối|BCSD(?! \[sic\])/;
    expect(rows.filter(([, clause]) => misspelt.test(clause.words)).map(([id]) => id)).toEqual([]);
    const marked = rows.filter(([, clause]) => clause.words.includes('[sic]')).map(([id]) => id);
    expect(marked).toEqual(['A.2-s2', 'C-nn', 'M01.H', 'M02.H', 'M02.I.1']);
  });
});
