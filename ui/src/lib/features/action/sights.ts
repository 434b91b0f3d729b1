// The sights of one selection: the grid, and the other ways of looking at the same actions.
export const SIGHTS = ['grid', 'board', 'timeline', 'calendar', 'leads', 'partners'] as const;
export type Sight = (typeof SIGHTS)[number];

/** The sight that an address names; the grid when it names none. */
export function sightOf(params: Readonly<Record<string, string>>): Sight {
  return SIGHTS.find((sight) => sight === params.sight) ?? 'grid';
}

/** What puts actions together in a sight that has its own groups. */
export const GROUP_OF: Partial<Record<Sight, string>> = { board: 'status', leads: 'led_by', partners: 'partners' };

/** The cells that a sight needs of each row; the grid's own otherwise. */
export const COLUMNS_OF: Partial<Record<Sight, readonly string[]>> = {
  board: [], calendar: [], leads: [], partners: [], timeline: ['planned_start', 'planned_end', 'actual_start', 'actual_end'],
};
