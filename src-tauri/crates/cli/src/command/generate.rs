//! `generate`: a synthetic plan, for benches.

use super::{Call, make};
use crate::Answer;

/// The command.
pub fn run(call: &Call<'_>) -> Answer {
    let actions = call.typed.get_one::<u32>("actions").copied().unwrap_or(1);
    let seed = call.typed.get_one::<u64>("seed").copied().unwrap_or(1);
    let desk = app::generate::make(call.file(), call.laptop, actions, seed, &mut |_| {})?;
    make::made(call, &desk)
}
