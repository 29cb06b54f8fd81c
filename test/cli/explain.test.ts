import { describe, expect, it } from 'vitest';
import { clauseIds } from '../../src/guidance/clauses.js';
import { settingsOf } from '../../src/ranking/settings.js';
import { explainClause, explainRule } from '../../src/report/explain.js';
import { style } from '../../src/report/style.js';
import { rules } from '../../src/rules/list.js';
import { kiemdiem } from '../support/bin.js';
import { loadClean, validYear } from '../support/year.js';

const year = 'samples/tinh-mau/2020';
const widest = (text: string) => Math.max(...text.split('\n').map((line) => [...line].length));

describe('explain a subject', () => {
  it('proves a level, level by level, with clause and place', () => {
    const { code, out } = kiemdiem(['explain', 'so-tu-phap', year]);
    expect(code).toBe(0);
    expect(out).toMatch(/Mức cao nhất có thể: Không hoàn thành nhiệm vụ/);
    expect(out).toMatch(/không đạt {2}B\.II\.1\.4\(4\)-d4-s1\n.*bị cảnh cáo/);
    expect(out).toMatch(/tap-the\/so-tu-phap\.yaml:\d+/);
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /Ít nhất 3 dữ kiện phải khác đi để từ “Không hoàn thành nhiệm vụ” lên “Hoàn thành nhiệm vụ”/,
    );
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  it('names what caps a head', () => {
    const { out } = kiemdiem(['explain', 'on-van-kien', year]);
    expect(out).toMatch(/B\.II\.2-d1-s2/);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Tập thể lãnh đạo Sở Tư pháp tỉnh Lưu Giang do mình đứng đầu được xếp “Không hoàn thành nhiệm vụ”',
    );
  });

  it('says why nothing lifts the highest', () => {
    expect(kiemdiem(['explain', 'btv-huyen-uy-thuong-luu', year]).out).toMatch(/Đã ở mức cao nhất/);
  });

  it('says what is missing when the level is open', () => {
    const { out } = kiemdiem(['explain', 'so-a', 'samples/loi/thieu-du-lieu']);
    expect(out).toMatch(/Chưa xác định được mức cao nhất \(từ/);
    expect(out.replace(/\s+/g, ' ')).toContain('Bổ sung dữ kiện: Chưa ghi mục ky_luat của tập thể');
  });
});

describe('explain a clause or a rule', () => {
  const used = settingsOf(loadClean(validYear())).used;

  it.each(clauseIds)('%s has its words, rules, parameters and forms', (id) => {
    const text = explainClause(id, rules, used, style(false), 80);
    expect(text).toMatch(/Hướng dẫn 10-HD\/TU, dòng \d+/);
    expect(text).toMatch(/Quy tắc kiểm tra[\s\S]*Tham số[\s\S]*Biểu mẫu/);
    expect(text).not.toMatch(/undefined|\[object/);
  });

  it.each(rules.map((rule) => rule.id))('rule %s shows every clause it cites', (id) => {
    const rule = rules.find((one) => one.id === id);
    if (!rule) throw new Error(id);
    const text = explainRule(rule, rules, used, style(false), 80);
    for (const clause of rule.clauses) expect(text).toContain(`${clause} — `);
  });

  it('works outside any year, and tells the values of a year inside one', () => {
    expect(kiemdiem(['explain', 'B.II.4-d1-s2']).out).toMatch(/quota_mau_so/);
    expect(kiemdiem(['explain', 'B.II.4-d1-s4', year]).out).toMatch(/Kết luận số 188-KL\/TU/);
  });
});
