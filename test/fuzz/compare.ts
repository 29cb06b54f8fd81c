import { isDeepStrictEqual } from 'node:util';
import { valueAt } from '../../src/dossier/edit.js';
import { decode } from '../../src/dossier/encoding.js';
import { readYaml, YamlSource } from '../../src/dossier/source.js';
import { pathsOf, secondReading } from '../support/second-reader.js';

/**
 * Both readers of YAML on one file: what the fast one accepts, the other reads alike, each part at the
 * same place. Returns 1 for a file so compared, 0 for one refused.
 */
export function compare(bytes: Uint8Array): 0 | 1 {
  const { text, faults } = decode(bytes);
  if (faults.some(({ severity }) => severity !== 'warning')) return 0;
  // Of lines of nothing but blanks the package refuses some where a tab is among them.
  if (/^ *\t\s*$/m.test(text)) return 0;
  const read = readYaml(text);
  // What is no list of keys is refused one step later.
  if ('faults' in read || typeof read.value !== 'object' || read.value === null) return 0;
  const second = secondReading(text);
  if (!second) throw new Error('the yaml package refuses it');
  if (!isDeepStrictEqual(read.value, second.value))
    throw new Error('the yaml package reads another value');
  const source = new YamlSource('x.yaml', text);
  for (const path of pathsOf(read.value)) {
    const { line, column, depth } = source.locate(path);
    const other = second.locate(path);
    // What is empty stands nowhere in particular on its line.
    const isSame = column === other.column || valueAt(read.value, path) === null;
    if (line !== other.line || !isSame || depth !== path.length)
      throw new Error(`${line}:${column}, in the yaml package ${other.line}:${other.column}`);
  }
  return 1;
}
