//! The words that the command line takes. Help and errors come from the catalogue, clap's own included.

use clap::builder::PossibleValuesParser;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, value_parser};
use std::path::PathBuf;
use std::process::ExitCode;
use words::Words;

/// The whole grammar.
pub fn grammar(words: &Words) -> Command {
    let say = |key: &str| words.text(key);
    let text = |key: &'static str| Arg::new(key).help(words.text(&format!("cli-arg-{key}")));
    let value = |key: &str| words.text(&format!("cli-value-{key}"));
    let file = || text("file").required(true).value_name(value("file")).value_parser(value_parser!(PathBuf));
    let json = || text("json").long("json").action(ArgAction::SetTrue);
    let day = |name: &'static str| text(name).long(name).value_name(value("day"));
    let paper = || text("paper-out").long("out").required(true).value_name(value("file")).value_parser(value_parser!(PathBuf));
    let paper_day = || text("paper-day").long("as-of").value_name(value("day"));
    let command = |name: &'static str| polished(Command::new(name).about(words.text(&format!("cli-about-{name}"))), words);
    let top = polished(Command::new("ensemblier-cli").about(say("cli-about")), words)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .arg(Arg::new("version").short('V').long("version").action(ArgAction::Version).help(say("cli-version")))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommand_value_name(value("command"))
        .subcommand(
            command("new")
                .arg(file())
                .arg(text("territory").long("territory").value_name(value("name")))
                .arg(text("plan").long("plan").value_name(value("title")))
                .arg(json()),
        )
        .subcommand(command("example").arg(file()).arg(json()))
        .subcommand(command("info").arg(file()).arg(json()))
        .subcommand(command("check").arg(file()).arg(json()))
        .subcommand(
            command("list")
                .arg(file())
                .arg(
                    text("what")
                        .required(true)
                        .value_name(value("what"))
                        .value_parser(PossibleValuesParser::new(["actions", "contracts", "partners"]))
                        .hide_possible_values(true),
                )
                .arg(json()),
        )
        .subcommand(command("history").arg(file()).arg(day("since")).arg(json()))
        .subcommand(command("undo").arg(file()).arg(json()))
        .subcommand(command("redo").arg(file()).arg(json()))
        .subcommand(
            command("report")
                .arg(file())
                .arg(text("contract").long("contract").required(true).value_name(value("contract")))
                .arg(
                    text("kind")
                        .long("kind")
                        .required(true)
                        .value_name(value("kind"))
                        .value_parser(PossibleValuesParser::new(["intermediaire", "annuel", "phase1", "final"]))
                        .hide_possible_values(true),
                )
                .arg(day("from").required(true))
                .arg(day("to").required(true))
                .arg(day("as-of"))
                .arg(text("out").long("out").required(true).value_name(value("file")).value_parser(value_parser!(PathBuf)))
                .arg(json()),
        )
        .subcommand(
            command("statement")
                .arg(file())
                .arg(
                    text("statement-kind")
                        .long("kind")
                        .required(true)
                        .value_name(value("kind"))
                        .value_parser(PossibleValuesParser::new(domain::statement::Kind::ALL.map(domain::statement::Kind::code)))
                        .hide_possible_values(true),
                )
                .arg(text("statement-contract").long("contract").value_name(value("contract")))
                .arg(day("from"))
                .arg(day("until"))
                .arg(
                    text("format")
                        .long("format")
                        .required(true)
                        .value_name(value("format"))
                        .value_parser(PossibleValuesParser::new(["pdf", "xlsx"]))
                        .hide_possible_values(true),
                )
                .arg(text("statement-out").long("out").required(true).value_name(value("file")).value_parser(value_parser!(PathBuf)))
                .arg(json()),
        )
        .subcommand(
            command("sheets")
                .arg(file())
                .arg(text("action").long("action").action(ArgAction::Append).required_unless_present("all-actions").value_name(value("number")))
                .arg(text("all-actions").long("all").action(ArgAction::SetTrue))
                .arg(paper())
                .arg(json()),
        )
        .subcommand(
            command("document")
                .arg(file())
                .arg(
                    text("what-paper")
                        .long("what")
                        .required(true)
                        .value_name(value("what"))
                        .value_parser(PossibleValuesParser::new(["council", "poster", "climate", "indicators"]))
                        .hide_possible_values(true),
                )
                .arg(text("paper-contract").long("contract").value_name(value("contract")))
                .arg(paper_day())
                .arg(paper())
                .arg(json()),
        )
        .subcommand(
            command("documents")
                .arg(file())
                .arg(text("all-papers").long("all").required(true).action(ArgAction::SetTrue))
                .arg(text("out-dir").long("out-dir").required(true).value_name(value("folder")).value_parser(value_parser!(PathBuf)))
                .arg(json()),
        )
        .subcommand(
            command("export")
                .arg(file())
                .arg(
                    text("export-what")
                        .long("what")
                        .required(true)
                        .value_name(value("what"))
                        .value_parser(PossibleValuesParser::new(app::export::Asked::codes()))
                        .hide_possible_values(true),
                )
                .arg(
                    text("export-format")
                        .long("format")
                        .value_name(value("format"))
                        .value_parser(PossibleValuesParser::new(app::export::Asked::all_formats()))
                        .hide_possible_values(true),
                )
                .arg(text("export-out").long("out").required(true).value_name(value("export-out")).value_parser(value_parser!(PathBuf)))
                .arg(text("with-contacts").long("with-contacts").action(ArgAction::SetTrue))
                .arg(text("of-plan").long("plan").value_name(value("title")))
                .arg(json()),
        )
        .subcommand(
            command("import")
                .arg(file())
                .arg(text("workbook").required(true).value_name(value("workbook")).value_parser(value_parser!(PathBuf)))
                .arg(text("preview").long("preview").action(ArgAction::SetTrue))
                .arg(text("into-plan").long("plan").value_name(value("title")))
                .arg(text("take-all").long("take-all").action(ArgAction::SetTrue))
                .arg(text("mapping").long("mapping").value_name(value("mapping")).value_parser(value_parser!(PathBuf)))
                .arg(
                    text("write-mapping").long("write-mapping").value_name(value("mapping")).value_parser(value_parser!(PathBuf)).requires("preview"),
                )
                .arg(text("take-proposals").long("take-proposals").action(ArgAction::SetTrue))
                .arg(text("annotated").long("annotated").value_name(value("export-out")).value_parser(value_parser!(PathBuf)))
                .arg(text("take-row").long("take").action(ArgAction::Append).value_name(value("row")))
                .arg(text("leave-row").long("leave").action(ArgAction::Append).value_name(value("row")))
                .arg(text("restore").long("restore").action(ArgAction::SetTrue))
                .arg(json()),
        )
        .subcommand(
            command("import-pcaet")
                .arg(file())
                .arg(
                    text("pcaet-files")
                        .required(true)
                        .num_args(1..)
                        .action(ArgAction::Append)
                        .value_name(value("pcaet"))
                        .value_parser(value_parser!(PathBuf)),
                )
                .arg(text("demarche").long("demarche").value_name(value("demarche")))
                .arg(text("preview").long("preview").action(ArgAction::SetTrue))
                .arg(json()),
        )
        .subcommand(
            command("import-scores")
                .arg(file())
                .arg(text("scores-file").required(true).value_name(value("workbook")).value_parser(value_parser!(PathBuf)))
                .arg(text("framework").long("framework").required(true).value_name(value("framework")))
                .arg(text("score-moment").long("moment").required(true).value_name(value("moment")).value_parser(["initial", "current", "target"]))
                .arg(text("score-state").long("state").value_name(value("state")).value_parser(value_parser!(u32).range(1..)))
                .arg(text("scored-on").long("on").value_name(value("day")))
                .arg(text("preview").long("preview").action(ArgAction::SetTrue))
                .arg(json()),
        )
        .subcommand(
            command("import-factors")
                .arg(file())
                .arg(text("base-carbone").required(true).value_name(value("pcaet")).value_parser(value_parser!(PathBuf)))
                .arg(text("preview").long("preview").action(ArgAction::SetTrue))
                .arg(json()),
        )
        .subcommand(command("factors").arg(file()).arg(text("factor-words").required(true).value_name(value("words"))).arg(json()))
        .subcommand(
            command("pack")
                .arg(file())
                .arg(text("pack-for").long("for").required(true).value_name(value("for")))
                .arg(text("pack-out").long("out").required(true).value_name(value("file")).value_parser(value_parser!(PathBuf)))
                .arg(json()),
        )
        .subcommand(
            command("generate")
                .arg(file())
                .arg(text("actions").long("actions").required(true).value_name(value("count")).value_parser(value_parser!(u32).range(1..=1_000_000)))
                .arg(text("seed").long("seed").default_value("1").hide_default_value(true).value_name(value("seed")).value_parser(value_parser!(u64)))
                .arg(json()),
        );
    #[cfg(feature = "serve")]
    let top = top.subcommand(
        command("serve")
            .arg(text("port").long("port").default_value("0").value_parser(value_parser!(u16)))
            .arg(text("ui").long("ui").required(true).value_parser(value_parser!(PathBuf)))
            .arg(text("open").long("file").value_parser(value_parser!(PathBuf))),
    );
    top
}

/// The headings that clap writes in English by itself are the catalogue's.
fn polished(command: Command, words: &Words) -> Command {
    let has = |heading: &str, part: &str| format!("\n{}\n{part}", words.text(heading));
    let parts = match command.get_name() {
        "ensemblier-cli" => has("cli-commands", "{subcommands}\n"),
        _ => has("cli-arguments", "{positionals}\n"),
    };
    command
        .help_template(format!("{{about-with-newline}}\n{} {{usage}}\n{parts}{}\n", words.text("cli-usage"), has("cli-options", "{options}")))
        .disable_help_flag(true)
        .arg(Arg::new("help").short('h').long("help").action(ArgAction::Help).help(words.text("cli-help")))
}

/// Says what clap refused, in the reader's language. Help and version are no errors.
pub fn explain(words: &Words, error: &clap::Error) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand) {
        // Nothing can be done about a closed pipe.
        let _ = error.print();
        return if error.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS };
    }
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let key = match error.kind() {
        ErrorKind::MissingRequiredArgument => "cli-error-missing",
        ErrorKind::UnknownArgument => "cli-error-unknown",
        ErrorKind::InvalidSubcommand => "cli-error-command",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-error-value",
        _ => "cli-error-other",
    };
    let name = match error.kind() {
        ErrorKind::InvalidSubcommand => context(ContextKind::InvalidSubcommand),
        _ => context(ContextKind::InvalidArg),
    };
    let args = [
        ("name", words::Arg::from(name)),
        ("value", words::Arg::from(context(ContextKind::InvalidValue))),
        ("known", words::Arg::from(context(ContextKind::ValidValue))),
    ];
    crate::print::error(&words.text_with(key, &args));
    ExitCode::from(2)
}
