//! The clock and the random source: the one place that reads them.

use chrono::{DateTime, FixedOffset, Local, TimeZone, Utc};
use domain::{Day, Id};

/// Now, in milliseconds since 1970.
#[allow(clippy::disallowed_methods, reason = "this is the clock")]
pub fn now_ms() -> i64 {
    Utc::now().timestamp_millis()
}

/// Now, with the laptop's offset.
#[allow(clippy::disallowed_methods, reason = "this is the clock")]
pub fn now() -> DateTime<FixedOffset> {
    Local::now().fixed_offset()
}

/// Today, on the laptop. `ENSEMBLIER_TODAY` (YYYY-MM-DD) replaces it in tests and builds that serve.
pub fn today() -> Day {
    #[cfg(feature = "serve")]
    if let Some(day) = std::env::var("ENSEMBLIER_TODAY").ok().and_then(|day| domain::field::stored_day(&day)) {
        return day;
    }
    now().date_naive()
}

/// A moment by the laptop's clock, with its offset.
pub fn local(ms: i64) -> DateTime<FixedOffset> {
    Local.timestamp_millis_opt(ms).single().unwrap_or_default().fixed_offset()
}

/// The first millisecond of a day, on the laptop.
pub fn start_of(day: Day) -> i64 {
    let midnight = day.and_time(chrono::NaiveTime::MIN);
    Local.from_local_datetime(&midnight).earliest().map_or_else(|| midnight.and_utc().timestamp_millis(), |at| at.timestamp_millis())
}

/// A fresh identifier.
pub fn fresh_id() -> Id {
    let mut random = [0; 10];
    // Without a random source the operating system is not fit to run anything: the clock alone still gives an order.
    let _ = getrandom::fill(&mut random);
    Id::fresh(u64::try_from(now_ms()).unwrap_or(0), random)
}
