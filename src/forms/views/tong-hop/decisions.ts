import { nameOf } from '../../../dossier/year.js';
import type { Finding } from '../../../finding.js';
import { type ClauseId, clauses } from '../../../guidance/clauses.js';
import { parameters } from '../../../guidance/parameters.js';
import type { FormInput } from '../../input.js';
import { officialWording } from './official.js';
import { readingText } from './quota.js';
import { NOT_APPLICABLE, row } from './row.js';
import { clauseTitle } from './subjects.js';

interface Question {
  readonly about: string;
  readonly clause: ClauseId;
  readonly message: string;
}

/** Table 21: what only the competent authority can settle, in the order of the guidance. */
export function openQuestions(input: FormInput) {
  const order = Object.keys(clauses);
  return [...fromFindings(input), ...fromGroups(input)]
    .sort((a, b) => order.indexOf(a.clause) - order.indexOf(b.clause))
    .map(({ about, clause, message }, index) =>
      row(`bang_21.${index}`, index, about, {
        doi_tuong: about,
        khoan: clauseTitle(clause),
        noi_dung: message,
      }),
    );
}

/**
 * Findings that a fact or a reading could turn either way, what the guidance leaves to the authority,
 * and points it has answered; other errors are mended in the dossiers.
 */
function fromFindings(input: FormInput): Question[] {
  return input.findings.flatMap((finding) => {
    const { clause, subject, message } = finding;
    if (clause === null || !isQuestion(finding)) return [];
    return [
      {
        about: subject ? nameOf(input.year, subject) : NOT_APPLICABLE,
        clause,
        message: officialWording(message),
      },
    ];
  });
}

function isQuestion({ rule, severity, outcome, facts }: Finding): boolean {
  return (
    outcome === 'undecided' ||
    severity === 'warning' ||
    rule === 'cho-quy-dinh' ||
    facts['giai_quyet'] !== undefined
  );
}

function fromGroups(input: FormInput): Question[] {
  return input.ranking.groups.flatMap((group) => {
    const readings = group.readings.map(
      (one) => `Trần đang dùng ${group.cap}. ${readingText(one)}.`,
    );
    const tied = group.tied.map((id) => nameOf(input.year, id)).join('; ');
    const messages = tied ? [...readings, `Bằng phiếu ở suất cuối: ${tied}.`] : readings;
    return messages.map((message) => ({ about: group.label, clause: group.clause, message }));
  });
}

/** Table 22: the parameters in force. */
export function usedParameters({ settings }: FormInput) {
  return settings.used.map((one, index) =>
    row(`bang_22.${one.id}`, index, one.title, {
      tham_so: one.title,
      khoan: clauseTitle(one.clause),
      // One kind of collective, or one scale, a line.
      gia_tri: one.value.replaceAll('; ', ';\n'),
      van_ban: one.paper ?? parameters[one.id].source,
    }),
  );
}
