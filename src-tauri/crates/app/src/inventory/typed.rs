//! What is typed in a cell of a diagnosis: a figure with its unit, with the sign of an estimate or without; or a notation key alone.

use super::wording;
use crate::wire::Fault;
use domain::codes::NotationKey;
use words::Words;

/// Reads it; nothing when it is empty. `amount` is what a number in a unit comes to.
pub(crate) fn typed(
    words: &Words,
    text: &str,
    amount: impl FnOnce(f64, &str) -> Result<f64, Fault>,
) -> Result<(Option<f64>, Option<NotationKey>), Fault> {
    let text = text.trim();
    if text.is_empty() {
        return Ok((None, None));
    }
    if let Some(key) = wording::key(words, text) {
        return Ok((None, Some(key)));
    }
    let (text, sign) = match text.rsplit_once(char::is_whitespace).and_then(|(rest, last)| Some((rest, wording::key(words, last)?))) {
        Some((rest, key)) => (rest.trim_end(), Some(key)),
        None => (text, None),
    };
    let at = text.find(char::is_alphabetic).unwrap_or(text.len());
    let (number, of) = text.split_at(at);
    let number = words.parse_number(number).map_err(|_| Fault::new("shape").with("shape", "quantity").at("value"))?;
    let value = amount(number, of)?;
    match sign {
        // A figure that is there is neither missing nor secret.
        Some(key) if key != NotationKey::Estimated => Err(Fault::new("inventory_sign").with("sign", wording::sign(words, key)).at("value")),
        sign => Ok((Some(value), sign)),
    }
}
