/** A note on how the answers were given; a reason to look again, never to delete. */
export type QualityFlag = 'long-run' | 'low-variation' | 'inconsistent-twins' | 'too-fast' | 'all-equal'
