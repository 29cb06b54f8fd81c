import { findingPrint } from './fingerprint.js';
import { numbered } from './numbered.js';
import { type Validation, weightOf } from './validation.js';
import { toldIn } from './words.js';

/** The weights of GitLab's Code Quality report. */
const SEVERITIES = { error: 'critical', warning: 'minor', info: 'info' } as const;

/** The Code Quality report of GitLab: what a merge request shows beside its lines. */
export function write({ findings }: Validation): string {
  const unique = numbered();
  const issues = findings.map((one) => {
    const { finding, located } = one;
    return {
      description: toldIn(one),
      check_name: finding.rule,
      fingerprint: unique(findingPrint(finding, located.path)),
      severity: SEVERITIES[weightOf(one)],
      categories: ['Bug Risk'],
      location: {
        path: one.file,
        lines: { begin: located.line },
      },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
