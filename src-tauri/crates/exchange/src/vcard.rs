//! Organisations and people, as other programs keep them (vCard 4.0, RFC 6350): a card each.
//!
//! Invariant: lines end with CRLF and have 75 octets at most; what is in a value never ends it.

use domain::Id;

/// A card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its row: the same row is the same card, whenever it is made.
    pub id: Id,
    /// Whether it is an organisation's; else a person's.
    pub is_organisation: bool,
    /// What it is called.
    pub name: String,
    /// A shorter name.
    pub acronym: Option<String>,
    /// The organisation that a person belongs to.
    pub organisation: Option<String>,
    /// What a person does there.
    pub function: Option<String>,
    /// What kind of organisation it is.
    pub category: Option<String>,
    /// Where it is, in lines.
    pub address: Option<String>,
    /// The commune of the address.
    pub commune: Option<String>,
    /// An address of electronic mail.
    pub email: Option<String>,
    /// A telephone number, as it was entered.
    pub phone: Option<String>,
    /// Its page.
    pub website: Option<String>,
    /// What else is known.
    pub note: Option<String>,
}

impl Card {
    /// The card of a row, of which nothing but a name is known.
    pub fn of(id: Id, is_organisation: bool, name: String) -> Self {
        let (acronym, organisation, function, category, address) = (None, None, None, None, None);
        let (commune, email, phone, website, note) = (None, None, None, None, None);
        Self { id, is_organisation, name, acronym, organisation, function, category, address, commune, email, phone, website, note }
    }
}

/// The text of some cards, in their order.
pub fn write(cards: &[Card]) -> String {
    let mut out = String::new();
    for card in cards {
        let mut say = |name: &str, value: &str| fold(&mut out, &format!("{name}:{value}"));
        say("BEGIN", "VCARD");
        say("VERSION", "4.0");
        say("PRODID", "-//Ensemblier//FR");
        say("UID", &format!("urn:uuid:{}", card.id));
        say("KIND", if card.is_organisation { "org" } else { "individual" });
        say("FN", &text(&card.name));
        let organisation = if card.is_organisation { Some(&card.name) } else { card.organisation.as_ref() };
        let texts = [
            ("NICKNAME", &card.acronym),
            ("TITLE", &card.function),
            ("CATEGORIES", &card.category),
            ("EMAIL", &card.email),
            ("TEL;VALUE=text", &card.phone),
            ("NOTE", &card.note),
        ];
        if let Some(organisation) = organisation {
            say("ORG", &text(organisation));
        }
        for (name, value) in texts {
            if let Some(value) = value {
                say(name, &text(value));
            }
        }
        if let Some(website) = &card.website {
            say("URL", &plain(website));
        }
        if card.address.is_some() || card.commune.is_some() {
            let part = |part: &Option<String>| part.as_deref().map(text).unwrap_or_default();
            say("ADR", &format!(";;{};{};;;", part(&card.address), part(&card.commune)));
        }
        say("END", "VCARD");
    }
    out
}

/// A text within a value.
fn text(told: &str) -> String {
    let mut out = String::with_capacity(told.len());
    for c in told.replace("\r\n", "\n").replace('\r', "\n").chars() {
        match c {
            '\\' | ',' | ';' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push('\t'),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// An address of the web: no line ends in it.
fn plain(told: &str) -> String {
    told.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect()
}

/// Writes a line, cut at 75 octets, never within a character; what is cut goes on after a space.
fn fold(out: &mut String, line: &str) {
    const LONGEST: usize = 75;
    let mut left = LONGEST;
    for c in line.chars() {
        if c.len_utf8() > left {
            out.push_str("\r\n ");
            left = LONGEST - 1;
        }
        left -= c.len_utf8();
        out.push(c);
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What a reader makes of a text: the lines of each card, unfolded, with their values as they were told.
    fn read(text: &str) -> Vec<Vec<(String, String)>> {
        let mut cards: Vec<Vec<(String, String)>> = Vec::new();
        for line in text.replace("\r\n ", "").split_terminator("\r\n") {
            let (name, value) = line.split_once(':').unwrap();
            if name == "BEGIN" {
                cards.push(Vec::new());
            }
            let (mut told, mut chars) = (String::new(), value.chars());
            while let Some(c) = chars.next() {
                match c {
                    '\\' => told.extend(chars.next().map(|c| if c == 'n' { '\n' } else { c })),
                    c => told.push(c),
                }
            }
            cards.last_mut().unwrap().push((name.to_owned(), told));
        }
        cards
    }

    fn value<'a>(card: &'a [(String, String)], name: &str) -> Option<&'a str> {
        card.iter().find(|(own, _)| own.split(';').next() == Some(name)).map(|(_, value)| value.as_str())
    }

    proptest! {
        #[test]
        fn whatever_is_told_is_read_back_and_no_line_is_long(name in "\\PC{1,90}", note in "[\\PC\\n\t]{0,200}", function in "\\PC{0,40}") {
            let card = Card {
                note: Some(note.clone()), function: Some(function.clone()), organisation: Some("Pays, du ; Ternois".to_owned()),
                ..Card::of(Id::seeded("card", &name), false, name.clone())
            };
            let told = write(&[card.clone(), Card { is_organisation: true, ..card }]);
            prop_assert!(told.split("\r\n").all(|line| line.len() <= 75));
            let cards = read(&told);
            prop_assert_eq!(cards.len(), 2);
            for (card, kind, organisation) in [(&cards[0], "individual", "Pays, du ; Ternois"), (&cards[1], "org", name.as_str())] {
                prop_assert_eq!(&card[1], &("VERSION".to_owned(), "4.0".to_owned()));
                prop_assert_eq!(card.last().unwrap(), &("END".to_owned(), "VCARD".to_owned()));
                let found = ["FN", "KIND", "ORG", "NOTE", "TITLE"].map(|name| value(card, name));
                prop_assert_eq!(found, [name.as_str(), kind, organisation, note.as_str(), function.as_str()].map(Some));
            }
        }
    }
}
