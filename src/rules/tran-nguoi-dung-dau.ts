import { levelHits, levelMessage } from './level.js';
import { defineRule } from './rule.js';

// Minimum over everything headed, acting heads included; deputies and members have no cap (4.5).
export const rule = defineRule({
  id: 'tran-nguoi-dung-dau',
  clauses: ['B.II.2-d1-s2'],
  ranks: true,
  scope: 'ca_nhan',
  severity: 'error',
  title: 'Mức của người đứng đầu so với mức của nơi mình đứng đầu',
  check: (target, world) => levelHits(target.id, world, ['B.II.2-d1-s2']),
  message: (facts) =>
    levelMessage(
      facts,
      'Mức của người đứng đầu không được cao hơn mức của nơi mình đứng đầu: sửa quyet_dinh.muc của cá nhân, hoặc ghi đúng mức của tập thể, tổ chức đó.',
    ),
});
