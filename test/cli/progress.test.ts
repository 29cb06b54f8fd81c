import { afterEach, describe, expect, it, vi } from 'vitest';
import { barOf, tickingBar } from '../../src/cli/progress.js';

const { isTTY, write } = process.stderr;
const nothing = { file: null, findings: [] };

function onTerminal(isTerminal: boolean): string[] {
  const drawn: string[] = [];
  process.stderr.isTTY = isTerminal;
  process.stderr.write = (text: string | Uint8Array) => drawn.push(`${text}`) > 0;
  return drawn;
}

afterEach(() => {
  process.stderr.isTTY = isTTY;
  process.stderr.write = write;
  vi.restoreAllMocks();
});

describe('a bar for work that lets no timer fire', () => {
  it('is drawn as often as eyes need, and wiped', () => {
    const drawn = onTerminal(true);
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    const bar = tickingBar('Đọc hồ sơ', 1000);
    for (let done = 1; done <= 1000; done++) {
      clock.mockReturnValue(done);
      expect(bar.counting('x.yaml', () => nothing)).toBe(nothing);
    }
    expect(drawn).toEqual([300, 600, 900].map((done) => `\r${barOf('Đọc hồ sơ', done, 1000)}`));
    bar.end();
    expect(drawn.at(-1)).toBe('\r\u001B[K');
  });

  it('is not seen for short work, nor off a terminal', () => {
    const short = onTerminal(true);
    const bar = tickingBar('x', 1);
    bar.counting('x.yaml', () => nothing);
    bar.end();
    expect(short).toEqual([]);
    const piped = onTerminal(false);
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    const other = tickingBar('x', 2);
    clock.mockReturnValue(10_000);
    other.counting('x.yaml', () => nothing);
    other.end();
    expect(piped).toEqual([]);
  });

  it('fills its cells from none to all', () => {
    expect(barOf('x', 0, 10)).toBe(`x ${'░'.repeat(24)} 0/10`);
    expect(barOf('x', 5, 10)).toBe(`x ${'█'.repeat(12)}${'░'.repeat(12)} 5/10`);
    expect(barOf('x', 10, 10)).toBe(`x ${'█'.repeat(24)} 10/10`);
  });
});
