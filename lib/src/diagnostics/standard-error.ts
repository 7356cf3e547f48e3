/**
 * Standard error of measurement, in the unit of `sd`: sd·√(1 − reliability). With a reliability below 0 it is taken as 0:
 * a score cannot err by more than it varies.
 */
export function standardError(sd: number, reliability: number): number {
  return sd * Math.sqrt(1 - Math.max(0, reliability))
}
