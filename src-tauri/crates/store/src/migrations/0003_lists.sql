-- What a list reads of each action and of its budget, beside the wide rows that hold the texts: a list of every action
-- reads these two and nothing else. The identifier comes first, so that one action is found here as well.
CREATE INDEX action_in_lists ON action (
  id, plan, rank, axis, parent, number, title, status, progress, planned_start, planned_end, lead, department, lead_structure, deleted_at
);
CREATE INDEX budget_line_sums ON budget_line (action, unit, deleted_at, planned, committed, paid);
