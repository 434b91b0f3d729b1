-- What a list reads of each action, with its gains; and every other short column that a list may be sorted, kept or grouped
-- by: the wide rows are not read for it.
DROP INDEX action_in_lists;
CREATE INDEX action_lists ON action (
  id, plan, rank, axis, parent, number, title, status, progress, planned_start, planned_end, lead, department, lead_structure,
  ghg_avoided, energy_saved, renewable_produced, deleted_at
);
CREATE INDEX action_columns ON action (
  id, deleted_at, pillar, sectors, theme, priority, actual_start, actual_end, yearly, benefit_from, elected_sponsor, audiences, participation,
  effects, previous_action
);
-- What falls due between two days.
CREATE INDEX milestone_by_due_on ON milestone (due_on);
