//! A formula is read.

use super::{Formula, Function, Sign};

/// Why a formula cannot be read. Places are counted in characters, from 0.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Misread {
    /// There is nothing.
    #[error("empty")]
    Empty,
    /// Something is missing at the end, or before what stands there.
    #[error("a value is missing at {0}")]
    Missing(usize),
    /// A sign that formulas do not have.
    #[error("unexpected at {0}: {1}")]
    Unexpected(usize, String),
    /// A bracket or a parenthesis that is not closed.
    #[error("not closed: {0}")]
    Open(usize),
    /// A word that is no function.
    #[error("no function at {0}: {1}")]
    NoFunction(usize, String),
    /// Parentheses within parentheses within more of them than anybody writes.
    #[error("too deep")]
    TooDeep,
}

/// How deep a formula may stand in itself.
const DEEPEST: usize = 64;

/// Reads a formula.
///
/// # Errors
/// Why it cannot be read, and where.
pub fn parse(text: &str) -> Result<Formula, Misread> {
    let mut reader = Reader { text: text.chars().collect(), at: 0, deep: 0 };
    reader.skip();
    if reader.peek().is_none() {
        return Err(Misread::Empty);
    }
    let formula = reader.sum()?;
    match reader.peek() {
        None => Ok(formula),
        Some(other) => Err(Misread::Unexpected(reader.at, other.to_string())),
    }
}

struct Reader {
    text: Vec<char>,
    at: usize,
    deep: usize,
}

impl Reader {
    fn peek(&self) -> Option<char> {
        self.text.get(self.at).copied()
    }

    fn skip(&mut self) {
        while self.peek().is_some_and(char::is_whitespace) {
            self.at += 1;
        }
    }

    /// Passes a sign, and the spaces after it.
    fn take(&mut self, sign: char) -> bool {
        let there = self.peek() == Some(sign);
        if there {
            self.at += 1;
            self.skip();
        }
        there
    }

    fn sum(&mut self) -> Result<Formula, Misread> {
        let mut left = self.product()?;
        loop {
            let sign = match self.peek() {
                Some('+') => Sign::Add,
                Some('-' | '\u{2212}' | '\u{2013}') => Sign::Subtract,
                _ => return Ok(left),
            };
            self.at += 1;
            self.skip();
            left = Formula::Pair(sign, Box::new(left), Box::new(self.product()?));
        }
    }

    fn product(&mut self) -> Result<Formula, Misread> {
        let mut left = self.signed()?;
        loop {
            let sign = match self.peek() {
                Some('*' | '\u{d7}') => Sign::Multiply,
                Some('/' | '\u{f7}' | ':') => Sign::Divide,
                _ => return Ok(left),
            };
            self.at += 1;
            self.skip();
            left = Formula::Pair(sign, Box::new(left), Box::new(self.signed()?));
        }
    }

    fn signed(&mut self) -> Result<Formula, Misread> {
        if self.take('-') || self.take('\u{2212}') {
            return self.deeper(|reader| Ok(Formula::Minus(Box::new(reader.signed()?))));
        }
        self.single()
    }

    fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, Misread>) -> Result<T, Misread> {
        self.deep += 1;
        if self.deep > DEEPEST {
            return Err(Misread::TooDeep);
        }
        let answer = read(self);
        self.deep -= 1;
        answer
    }

    fn single(&mut self) -> Result<Formula, Misread> {
        let start = self.at;
        match self.peek() {
            None => Err(Misread::Missing(start)),
            Some('(') => {
                self.take('(');
                let own = self.deeper(Self::sum)?;
                if self.take(')') { Ok(own) } else { Err(self.not_closed(start)) }
            }
            Some('[') => self.input(),
            Some(digit) if digit.is_ascii_digit() => self.number(),
            Some(letter) if letter.is_alphabetic() => self.function(),
            Some(')' | ';' | '+' | '*' | '/' | ':') => Err(Misread::Missing(start)),
            Some(other) => Err(Misread::Unexpected(start, other.to_string())),
        }
    }

    /// What is wrong where a closing sign was looked for.
    fn not_closed(&self, start: usize) -> Misread {
        self.peek().map_or(Misread::Open(start), |other| Misread::Unexpected(self.at, other.to_string()))
    }

    fn input(&mut self) -> Result<Formula, Misread> {
        let start = self.at;
        let length = self.text[start..].iter().position(|own| *own == ']').ok_or(Misread::Open(start))?;
        let code: String = self.text[start + 1..start + length].iter().collect();
        let code = code.trim().to_owned();
        if code.is_empty() {
            return Err(Misread::Missing(start + 1));
        }
        self.at = start + length + 1;
        self.skip();
        Ok(Formula::Input(code))
    }

    fn number(&mut self) -> Result<Formula, Misread> {
        let start = self.at;
        let mut text = String::new();
        while let Some(own) = self.peek() {
            let next = self.text.get(self.at + 1).is_some_and(char::is_ascii_digit);
            match own {
                '0'..='9' => text.push(own),
                ',' | '.' if next && !text.contains('.') => text.push('.'),
                // Thousands apart, as people write them.
                ' ' | '\u{a0}' | '\u{202f}' if next && !text.contains('.') => {}
                _ => break,
            }
            self.at += 1;
        }
        self.skip();
        text.parse().map(Formula::Number).map_err(|_| Misread::Unexpected(start, text))
    }

    fn function(&mut self) -> Result<Formula, Misread> {
        let start = self.at;
        while self.peek().is_some_and(char::is_alphanumeric) {
            self.at += 1;
        }
        let name: String = self.text[start..self.at].iter().collect();
        self.skip();
        let function = Function::ALL.into_iter().find(|own| own.name().eq_ignore_ascii_case(&name)).ok_or(Misread::NoFunction(start, name))?;
        let open = self.at;
        if !self.take('(') {
            return Err(Misread::Missing(open));
        }
        let mut own = vec![self.deeper(Self::sum)?];
        while self.take(';') {
            own.push(self.deeper(Self::sum)?);
        }
        if self.take(')') { Ok(Formula::Of(function, own)) } else { Err(self.not_closed(open)) }
    }
}
