import { VERSION } from '../version.js';
import { findingPrint } from './fingerprint.js';
import { sarifUri } from './sarif-uri.js';
import type { Reported, RuleCard, Validation } from './validation.js';
import { clauseWords, FILE_FAULTS, knownWords, toldIn } from './words.js';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0: what code scanning of GitHub, Azure DevOps and editors read. */
export function write({ findings, rules, hasBaseline }: Validation): string {
  const told = [...new Set(findings.map((one) => one.finding.rule))].sort();
  const indexes = new Map(told.map((id, index) => [id, index]));
  const cards = new Map(rules.map((card) => [card.id, card]));
  const driver = {
    name: 'kiemdiem',
    version: VERSION,
    language: 'vi',
    rules: told.map((id) => descriptor(id, cards.get(id))),
  };
  const results = findings.map((one) => ({
    ruleIndex: indexes.get(one.finding.rule),
    ...result(one, hasBaseline),
  }));
  const run = {
    tool: { driver },
    language: 'vi',
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: true }],
    results,
  };
  const $schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return `${JSON.stringify({ $schema, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function descriptor(id: string, card: RuleCard | undefined): object {
  if (!card) {
    const text = `Tệp có lỗi: ${FILE_FAULTS[id] ?? id}`;
    return { id, shortDescription: { text }, help: { text } };
  }
  const words = card.clauses.map((clause) => `${clause}: “${clauseWords(clause)}”`);
  return {
    id,
    shortDescription: { text: card.title },
    help: { text: words.join('\n\n'), markdown: words.map((one) => `> ${one}`).join('\n>\n') },
    defaultConfiguration: { level: LEVELS[card.severity] },
    properties: { clauses: card.clauses, tags: [...card.clauses] },
  };
}

function result(one: Reported, hasBaseline: boolean): object {
  const { finding, located, known } = one;
  const { rule, clause, outcome, subject, path, line, column } = located;
  return {
    ruleId: rule,
    level: LEVELS[located.severity],
    message: { text: toldIn({ ...one, known: null }) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: sarifUri(one.file),
          region: { startLine: line, startColumn: column },
        },
        ...(path === '' ? {} : { logicalLocations: [{ fullyQualifiedName: path }] }),
      },
    ],
    partialFingerprints: { 'kiemdiem/v1': findingPrint(finding, path) },
    ...(hasBaseline ? { baselineState: known ? 'unchanged' : 'new' } : {}),
    ...(known ? { suppressions: [suppression(knownWords(known))] } : {}),
    properties: { clause, outcome, subject },
  };
}

function suppression(justification: string): object {
  return { kind: 'external', status: 'accepted', justification };
}
