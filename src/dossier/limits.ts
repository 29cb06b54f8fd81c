/** What the reader takes; beyond it stands a finding that says so, never a guess. */
export const LIMITS = {
  /** Bytes of one file. */
  fileBytes: 2 * 1024 * 1024,
  /** Entries of all folders that one run walks through. */
  files: 200_000,
  /** Characters of one text. */
  textLength: 100_000,
  /** Faults of one file that are told; what follows is mostly more of the same. */
  faults: 100,
  /** Characters of a whole path, from which Windows and Word may not open it. */
  pathLength: 240,
} as const;

/** `200.000`, as people here write it. */
export function grouped(count: number): string {
  return new Intl.NumberFormat('vi').format(count);
}
