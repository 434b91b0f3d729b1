//! How the plan is steered: committees, their meetings, who came and what was decided.

use crate::codes::*;
use crate::field::*;
use crate::record::records;

use super::action::Action;
use super::partner::Partner;
use super::plan::Plan;

records! {
    /// Instance de gouvernance, comité.
    Committee {
        opt plan: To<Plan>, req name: Line<200>, opt purpose: Prose, opt members: Prose, opt frequency: One<Frequency>,
    }
    /// Séance d'une instance.
    Meeting {
        own committee: To<Committee>, req held_on: Date, opt subject: Line<300>, opt place: Line<200>, opt attendees: Prose,
        opt minutes: Prose,
    }
    /// A partner at a meeting.
    MeetingPartner {
        own meeting: To<Meeting>, req partner: To<Partner>, opt attendance: One<Attendance>,
    }
    /// Décision, linked to the action that it concerns.
    Decision {
        own meeting: To<Meeting>, opt action: To<Action>, req text: Prose, opt owner: Line<200>, opt due_on: Date, opt done_on: Date,
    }
    /// An alert that was set aside: of which rule, about which row, and the fact that it told. When the fact changes, the alert
    /// comes back.
    Dismissal {
        req code: Line<80>, req subject: Line<80>, req fact: Line<80>,
    }
}
