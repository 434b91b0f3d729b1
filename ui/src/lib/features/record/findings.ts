// Which findings are open, and which somebody has accepted. One that was accepted with other figures is open again.
import type { FindingView } from '../../backend';

export function isOpen(finding: Pick<FindingView, 'waiver'>): boolean {
  return !finding.waiver || finding.waiver.lapsed;
}

export function openOf(findings: readonly FindingView[]): FindingView[] {
  return findings.filter(isOpen);
}

export function acceptedOf(findings: readonly FindingView[]): FindingView[] {
  return findings.filter((finding) => !isOpen(finding));
}
