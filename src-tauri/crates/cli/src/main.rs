//! `ensemblier-cli`: the use cases of the window without a window. Answers in French, or in JSON with `--json`; ends
//! with 0, 1 (findings) or 2 (could not).

mod command;
mod grammar;
mod print;

use app::Fault;
use app::laptop::Laptop;
use std::process::ExitCode;
use words::Words;

/// How a command ended.
enum Outcome {
    /// All is well.
    Well,
    /// Something was found that deserves a look.
    Found,
}

fn main() -> ExitCode {
    if let Some(code) = app::import::apart::begin() {
        return code;
    }
    let words = Words::french();
    let matches = match grammar::grammar(&words).try_get_matches() {
        Ok(matches) => matches,
        Err(error) => return grammar::explain(&words, &error),
    };
    let json = matches.subcommand().is_some_and(|(_, own)| own.try_get_one::<bool>("json").ok().flatten() == Some(&true));
    match command::run(&words, &Laptop::of_user(), &matches) {
        Ok(Outcome::Well) => ExitCode::SUCCESS,
        Ok(Outcome::Found) => ExitCode::from(1),
        Err(fault) => {
            print::fault(&words, &fault, json);
            ExitCode::from(2)
        }
    }
}

/// What every command answers.
type Answer = Result<Outcome, Fault>;
