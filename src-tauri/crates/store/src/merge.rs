//! Two rows that were one: all that names the one names the other, and the one goes.

use crate::{Error, Row, Tx, record};
use domain::{Id, Noun, Value};

impl Tx<'_> {
    /// Makes one row of two: `kept` takes `changes`, every row that names `away` names `kept`, and `away` is deleted.
    pub fn merge(&self, noun: Noun, kept: Id, away: Id, changes: &[(&str, Value)]) -> Result<(), Error> {
        self.live(noun, away)?;
        self.update(noun, kept, changes)?;
        if kept == away {
            return Ok(());
        }
        for (other, field) in noun.named_by() {
            for row in record::naming(self.tx, other, field.name, away)? {
                match other.link() {
                    Some(_) => self.relink(other, row, field.name, kept)?,
                    None => self.update(other, row.id, &[(field.name, kept.into())])?,
                }
            }
        }
        self.delete(noun, away)
    }

    /// A link with another end is another row. One that is there already stays, and takes what it lacks.
    fn relink(&self, noun: Noun, row: Row, field: &str, end: Id) -> Result<(), Error> {
        let mut values = row.values;
        if let Some(place) = noun.place(field) {
            values[place] = end.into();
        }
        let id = noun.link_id(&values).ok_or(Error::NoRow { noun, id: row.id })?;
        match record::get(self.tx, noun, id)? {
            Some(there) => {
                let lacking = noun.fields().iter().zip(there.values).zip(values).filter(|((_, own), other)| own.is_null() && !other.is_null());
                let changes: Vec<(&str, Value)> = lacking.map(|((field, _), other)| (field.name, other)).collect();
                self.update(noun, id, &changes)?;
            }
            None => self.insert(noun, id, &values)?,
        }
        self.delete(noun, row.id)
    }
}
