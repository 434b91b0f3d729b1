//! Budgets, funding plans and expenses of actions. Amounts in EUR cents.

use crate::codes::*;
use crate::field::*;
use crate::record::records;

use super::action::Action;
use super::contract::{Contract, CostLine, Instalment};
use super::partner::Funder;

records! {
    /// Ligne de budget prévisionnel of an action. Without a year it counts for the whole. Amounts are EUR cents net of
    /// tax, or hundredths of an FTE, by its unit.
    BudgetLine {
        own action: To<Action>, opt year: Year, opt nature: One<BudgetNature>, req unit: One<BudgetUnit>, opt title: Line<200>,
        opt planned: Money, opt committed: Money, opt paid: Money,
    }
    /// Plan de financement of an action.
    FundingPlan {
        own action: To<Action>, opt contract: To<Contract>, req title: Line<200>, opt nature: One<BudgetNature>,
        opt base: One<TaxBase>, opt derogation: One<Derogation>, opt comment: Prose,
    }
    /// Another action that a funding plan is for: that of a group of actions.
    FundingPlanAction {
        own funding_plan: To<FundingPlan>, req action: To<Action>,
    }
    /// A cost of a funding plan: its left column.
    FundingCost {
        own funding_plan: To<FundingPlan>, req title: Line<200>, opt net: Money, opt vat: Money, opt gross: Money,
        opt eligible: Money, opt rank: Rank,
    } + {
        opt year: Year,
    }
    /// A receipt of a funding plan: its right column.
    FundingLine {
        own funding_plan: To<FundingPlan>, req funder: To<Funder>, opt programme: Line<200>, opt base: Money, opt rate: Share,
        opt amount: Money, req status: One<FundingStatus>, opt decided_on: Date, opt called: Money, opt received: Money,
        opt rank: Rank,
    } + {
        opt year: Year, opt cap: Money,
    }
    /// Dépense, facture.
    Expense {
        opt number: Line<80>, opt contract: To<Contract>, opt cost_line: To<CostLine>, opt action: To<Action>,
        req invoiced_on: Date, req supplier: Line<200>, req subject: Line<300>, req net: Money, opt vat: Money, opt gross: Money,
        opt mandate: Line<80>, opt paid_on: Date, opt comment: Prose,
    } + {
        // What of the expense a funder may pay a share of, when it is not the whole.
        opt kind: One<ExpenseKind>, opt eligible: Money,
    }
    /// What of an expense a contract is asked to pay a share of, when more than one is.
    ExpenseClaim {
        own expense: To<Expense>, req contract: To<Contract>, opt cost_line: To<CostLine>, opt instalment: To<Instalment>,
        req amount: Money,
    }
    /// A finding that people have decided to live with, and why. `subject` is `<noun>/<identifier>`.
    Waiver {
        req code: Line<80>, req subject: Line<120>, req reason: Prose, opt decided_on: Date, opt author: Line<200>,
    }
    /// The part of an expense that is one action's, when several share it.
    ExpenseAllocation {
        own expense: To<Expense>, req action: To<Action>, opt cost_line: To<CostLine>, req amount: Money,
    }
}
