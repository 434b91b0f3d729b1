//! The commands, one verb a file.

mod check;
mod export;
mod factors;
mod generate;
mod history;
mod import;
mod info;
mod list;
mod make;
mod pack;
mod papers;
mod pcaet;
mod report;
mod returned;
mod scores;
#[cfg(feature = "serve")]
mod serve;
mod statement;
mod undo;

use crate::Answer;
use app::laptop::Laptop;
use app::{Desk, Fault};
use clap::ArgMatches;
use domain::fold::fold;
use domain::{Id, Noun};
use std::path::{Path, PathBuf};
use words::Words;

/// What a command has at hand.
pub struct Call<'a> {
    /// The words of its answers.
    pub words: &'a Words,
    /// This laptop.
    pub laptop: &'a Laptop,
    /// What was typed.
    pub typed: &'a ArgMatches,
}

impl Call<'_> {
    /// The plan's file.
    pub fn file(&self) -> &Path {
        self.typed.get_one::<PathBuf>("file").map_or(Path::new(""), PathBuf::as_path)
    }

    /// Opens the plan.
    pub fn desk(&self) -> Result<Desk, Fault> {
        Desk::open(self.file(), self.laptop)
    }

    /// An argument's text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.typed.get_one::<String>(name).map(String::as_str)
    }

    /// Whether the answer is asked for in JSON.
    pub fn json(&self) -> bool {
        self.typed.get_flag("json")
    }
}

/// Runs the command that was typed.
pub fn run(words: &Words, laptop: &Laptop, matches: &ArgMatches) -> Answer {
    let Some((name, typed)) = matches.subcommand() else { return Err(Fault::new("no_command")) };
    let call = Call { words, laptop, typed };
    match name {
        "new" => make::new(&call),
        "example" => make::example(&call),
        "info" => info::run(&call),
        "check" => check::run(&call),
        "list" => list::run(&call),
        "history" => history::run(&call),
        "undo" => undo::back(&call),
        "redo" => undo::again(&call),
        "report" => report::run(&call),
        "statement" => statement::run(&call),
        "sheets" => papers::sheets(&call),
        "document" => papers::one(&call),
        "documents" => papers::all(&call),
        "export" => export::run(&call),
        "import" => import::run(&call),
        "import-pcaet" => pcaet::run(&call),
        "import-scores" => scores::run(&call),
        "import-factors" => factors::import(&call),
        "factors" => factors::find(&call),
        "pack" => pack::run(&call),
        "generate" => generate::run(&call),
        #[cfg(feature = "serve")]
        "serve" => serve::run(&call),
        other => Err(Fault::new("no_command").with("name", other)),
    }
}

/// The plan of this title.
fn named_plan(desk: &Desk, title: &str) -> Result<Id, Fault> {
    let plans = desk.workspace.rows(Noun::Plan)?;
    let named = plans.iter().find(|plan| plan.value(Noun::Plan, "title").as_text().is_some_and(|own| fold(own) == fold(title)));
    named.map(|plan| plan.id).ok_or_else(|| Fault::new("workbook_no_target"))
}
