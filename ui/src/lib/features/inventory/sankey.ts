// Where the carriers, the sectors and what flows between them stand. The figures are Rust's; this places them.
import { sankey, sankeyLinkHorizontal, type SankeyNode } from 'd3-sankey';
import type { InventoryFlows } from '../../backend';

interface End {
  id: string;
  side: 'source' | 'target';
  label: string;
  text: string;
  share: string;
  tint: number;
}
interface Link {
  text: string;
  tint: number;
}
export interface PlacedEnd extends End {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Its name, on lines that fit. */
  lines: string[];
}
export interface PlacedLink extends Link {
  path: string;
  width: number;
}
export interface Placed {
  width: number;
  height: number;
  ends: PlacedEnd[];
  links: PlacedLink[];
}

const BAR = 12;
/** As many colours as the tokens have; those after the last begin again after what is not split. */
const TINTS = 17;
const UNSPLIT = 10;
const tintOf = (tint: number) => (tint < TINTS ? tint : UNSPLIT + 1 + ((tint - UNSPLIT - 1) % (TINTS - UNSPLIT - 1)));

/** A name on lines of about so many letters, cut at its words. */
export function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Places the flows in a width; nothing when none is above zero. A name stands outside the bars where there is room, else inside. */
export function placed(flows: InventoryFlows, width: number): Placed | null {
  const drawn = flows.flows.filter((flow) => flow.value > 0);
  if (!drawn.length) return null;
  const narrow = width < 560;
  const letters = narrow ? 15 : 26;
  const ends: End[] = [
    ...flows.sources.map((end, at) => ({ ...end, id: `s${at}`, side: 'source' as const })),
    ...flows.targets.map((end, at) => ({ ...end, id: `t${at}`, side: 'target' as const })),
  ].filter((end) => drawn.some((flow) => end.id === `s${flow.source}` || end.id === `t${flow.target}`));
  const rows = Math.max(...ends.map((end) => wrapped(end.label, letters).length)) + 1;
  const padding = rows * 15 + 4;
  const most = Math.max(...(['source', 'target'] as const).map((side) => ends.filter((end) => end.side === side).length));
  const height = (most - 1) * padding + (narrow ? 220 : 260);
  const margin = narrow ? 1 : 172;
  const made = sankey<End, Link>()
    .nodeId((end) => end.id)
    .nodeAlign((end) => (end.side === 'source' ? 0 : 1))
    .nodeSort(null)
    .nodeWidth(BAR)
    .nodePadding(padding)
    .extent([[margin, padding / 2], [width - margin, height - padding / 2]])({
      nodes: ends.map((end) => ({ ...end })),
      links: drawn.map((flow) => ({ source: `s${flow.source}`, target: `t${flow.target}`, value: flow.value, text: flow.text, tint: tintOf(flows.sources[flow.source]?.tint ?? UNSPLIT) })),
    });
  const path = sankeyLinkHorizontal<End, Link>();
  const end = (node: SankeyNode<End, Link>): PlacedEnd => ({
    ...node, tint: tintOf(node.tint), x: node.x0 ?? 0, y: node.y0 ?? 0, width: BAR, height: Math.max((node.y1 ?? 0) - (node.y0 ?? 0), 1), lines: wrapped(node.label, letters),
  });
  return { width, height, ends: made.nodes.map(end), links: made.links.map((link) => ({ text: link.text, tint: link.tint, path: path(link) ?? '', width: Math.max(link.width ?? 0, 1) })) };
}
