import type { Place } from '../finding.js';
import { HTT, HTXS, type XepLoai, xepLoaiRank } from '../guidance/scale.js';
import { lastBallot } from '../ranking/ballots.js';
import type { SubjectRanking } from '../ranking/types.js';
import type { Hit, World } from './rule.js';

/** Facts of a finding about the two rounds of one subject. */
export interface VoteFacts {
  readonly name: string;
  readonly problem:
    | 'missing'
    | 'left-out'
    | 'failed'
    | 'unsure'
    | 'not-eligible'
    | 'barred'
    | 'order'
    | 'committee';
  readonly round: 1 | 2;
  readonly level: XepLoai | null;
  readonly votes: number | null;
  readonly of: number | null;
}

/** Round 1: whoever is decided at HTT or above was voted HTT. */
export function* round1Hits(subject: SubjectRanking, world: World): Iterable<Hit<VoteFacts>> {
  const { decided, round1 } = subject;
  if (decided === null || xepLoaiRank(decided) < xepLoaiRank(HTT) || round1?.passed) return;
  yield voteHit(subject, failure(subject, 1, world), 1, round1?.place);
}

/**
 * Round 2: HTXS only by a vote of its own, of the same committee, held after round 1, among those who
 * passed round 1.
 */
export function* round2Hits(subject: SubjectRanking, world: World): Iterable<Hit<VoteFacts>> {
  const { decided, round1, round2 } = subject;
  if (decided === HTXS && !round2?.passed)
    yield voteHit(subject, failure(subject, 2, world), 2, round2?.place);
  if (!round2) return;
  // Left out of round 1 and yet decided HTT or above is told by round1Hits.
  const told = decided !== null && xepLoaiRank(decided) >= xepLoaiRank(HTT);
  const isIn = round1
    ? round1.passed || round1.unsure
    : told || absence(subject, 1, world) === 'missing';
  if (!isIn) yield voteHit(subject, 'not-eligible', 2, round2.place);
  // Passed or decided, the condition in the way is told by its own rule. A head under a cap may stand
  // for the vote: the cap can still move with the collective (4.5).
  const isBarred = isIn && !round2.passed && decided !== HTXS && hasBar(subject);
  if (isBarred) yield voteHit(subject, 'barred', 2, round2.place);
  const first = lastBallot(world.year, subject.id, 1)?.session.data;
  const second = lastBallot(world.year, subject.id, 2)?.session.data;
  if (!first || !second) return;
  const sameDay = first.ngay === second.ngay;
  const swapped = sameDay && (first.thu_tu ?? 0) > (second.thu_tu ?? 0);
  if (second.ngay < first.ngay || swapped) yield voteHit(subject, 'order', 2, round2.place);
  if (first.co_quan && second.co_quan && first.co_quan !== second.co_quan)
    yield voteHit(subject, 'committee', 2, round2.place);
}

/** True when the subject's own facts surely keep it from HTXS. */
function hasBar(subject: SubjectRanking): boolean {
  return subject.conditions.some(
    (one) => one.binding && one.outcome === 'unmet' && one.clause !== 'B.II.2-d1-s2',
  );
}

/** Why a level given has no round behind it. */
function failure(subject: SubjectRanking, round: 1 | 2, world: World): VoteFacts['problem'] {
  const result = round === 1 ? subject.round1 : subject.round2;
  if (!result) return absence(subject, round, world);
  return result.unsure ? 'unsure' : 'failed';
}

/** Without a line of its own: left out of a round that was held, or the round has no record yet. */
function absence(subject: SubjectRanking, round: 1 | 2, world: World): 'missing' | 'left-out' {
  const held = [...world.year.bo_phieu.values()].some(
    ({ data }) => data.vong === round && data.doi_tuong === subject.kind,
  );
  return held ? 'left-out' : 'missing';
}

function voteHit(
  subject: SubjectRanking,
  problem: VoteFacts['problem'],
  round: 1 | 2,
  place: Place | undefined,
): Hit<VoteFacts> {
  const ballot = round === 1 ? subject.round1 : subject.round2;
  return {
    at: place ?? subject.dossier.at('quyet_dinh', 'muc'),
    subject: subject.id,
    // No session of the round at all is a gap of the folder; anything else is a breach.
    outcome: problem === 'missing' || problem === 'unsure' ? 'undecided' : 'violated',
    facts: {
      name: subject.name,
      problem,
      round,
      level: subject.decided,
      votes: ballot?.votes ?? null,
      of: ballot?.of ?? null,
    },
  };
}

export function voteMessage({ name, problem, round, level, votes, of }: VoteFacts): string {
  const wanted = round === 1 ? HTT : HTXS;
  switch (problem) {
    case 'missing':
      return `${name} được xếp “${level}” nhưng chưa ghi kết quả bỏ phiếu vòng ${round} (“${wanted}”), nên chưa rõ đã đủ phiếu hay chưa. Ghi vào một tệp trong bo-phieu/.`;
    case 'left-out':
      return `${name} được xếp “${level}” nhưng không có trong kết quả bỏ phiếu vòng ${round} (“${wanted}”). Bổ sung dòng phiếu của đối tượng này trong bo-phieu/, hoặc sửa quyet_dinh.muc.`;
    case 'failed':
      return `${name} được xếp “${level}” nhưng vòng ${round} chỉ có ${votes}/${of} phiếu đồng ý, chưa quá nửa. Sửa quyet_dinh.muc, hoặc sửa số phiếu trong bo-phieu/ nếu ghi nhầm.`;
    case 'unsure':
      return `${name} được xếp “${level}”; vòng ${round} có ${votes} phiếu đồng ý nhưng chưa ghi số để biết đã quá nửa hay chưa theo cách hiểu đã chọn (cach_hieu.nguong_phieu). Ghi co_mat của phiên, hoặc hop_le của dòng phiếu.`;
    case 'not-eligible':
      return `${name} được đưa vào vòng 2 nhưng không đủ phiếu hoàn thành tốt ở vòng 1. Vòng 2 chỉ bỏ phiếu trong số đã đủ phiếu hoàn thành tốt: bỏ dòng này, hoặc sửa số phiếu vòng 1.`;
    case 'barred':
      return `${name} được đưa vào vòng 2 trong khi hồ sơ không đủ điều kiện “${HTXS}”. Kiểm tra hồ sơ của đối tượng (xem điều kiện chưa đạt bằng lệnh kiemdiem explain), hoặc bỏ dòng này.`;
    case 'committee':
      return `Hai vòng bỏ phiếu của ${name} ghi hai cơ quan khác nhau. Ban thường vụ có thẩm quyền bỏ phiếu cả hai vòng: sửa co_quan của phiên ghi nhầm.`;
    case 'order':
      return `Phiên bỏ phiếu vòng 2 của ${name} ghi trước phiên vòng 1. Bỏ phiếu hoàn thành tốt trước, hoàn thành xuất sắc sau: sửa ngày của phiên ghi nhầm (hoặc thu_tu khi cùng ngày).`;
  }
}
