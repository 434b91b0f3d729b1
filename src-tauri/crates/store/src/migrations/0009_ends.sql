-- What actions are tied to, in the order of actions: those who sort, keep and group by it read no comment and no wide row.
DROP INDEX action_partner_by_action;
DROP INDEX action_contract_by_action;
DROP INDEX action_commune_by_action;
DROP INDEX funding_plan_by_action;
DROP INDEX funding_line_by_funding_plan;
CREATE INDEX action_partner_ends ON action_partner (action, partner, deleted_at);
CREATE INDEX action_contract_ends ON action_contract (action, contract, deleted_at);
CREATE INDEX action_commune_ends ON action_commune (action, commune, deleted_at);
CREATE INDEX funding_plan_ends ON funding_plan (action, deleted_at);
CREATE INDEX funding_line_ends ON funding_line (funding_plan, funder, deleted_at);
-- The milestones that wait, by action and by day: titles are read of those that are shown alone.
DROP INDEX milestone_by_action;
DROP INDEX milestone_by_due_on;
CREATE INDEX milestone_ends ON milestone (action, deleted_at, done_on, due_on);
CREATE INDEX milestone_days ON milestone (due_on, deleted_at, done_on, action);
-- Expenses that may be the same invoice.
CREATE INDEX expense_alike ON expense (supplier, invoiced_on, contract);
-- How many rows name each row: counted without reading them.
DROP INDEX action_by_plan;
DROP INDEX action_partner_by_partner;
DROP INDEX action_commune_by_commune;
CREATE INDEX action_counts ON action ("plan", deleted_at);
CREATE INDEX action_partner_counts ON action_partner (partner, deleted_at);
CREATE INDEX action_commune_counts ON action_commune (commune, deleted_at);
