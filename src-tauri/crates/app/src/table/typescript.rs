//! The TypeScript of the wire: shapes and commands from the table, nouns and lists from the model.

use super::table_types;
use crate::wire::{ChooseArg, Chosen, Fault};
use domain::{Kind, Noun};
use std::any::TypeId;
use std::collections::BTreeMap;
use ts_rs::{Config, TS, TypeVisitor};

struct Visitor<'a>(&'a Config, &'a mut BTreeMap<String, String>, Vec<TypeId>);

impl TypeVisitor for Visitor<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if self.2.contains(&TypeId::of::<T>()) {
            return;
        }
        self.2.push(TypeId::of::<T>());
        if T::output_path().is_some() {
            self.1.insert(T::ident(self.0), T::decl(self.0));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

pub(super) fn collect<T: TS + 'static + ?Sized>(config: &Config, declared: &mut BTreeMap<String, String>) {
    Visitor(config, declared, Vec::new()).visit::<T>();
}

/// The whole generated file.
pub fn typescript() -> String {
    let config = Config::new();
    let mut declared = BTreeMap::new();
    collect::<Fault>(&config, &mut declared);
    collect::<ChooseArg>(&config, &mut declared);
    collect::<Chosen>(&config, &mut declared);
    let table = table_types(&config, &mut declared);
    let mut out = String::from("// Generated from Rust (`BLESS=1 cargo test -p app --features ts --test wire`). Do not edit.\n\n");
    for declaration in declared.values() {
        out += &format!("export {declaration}\n\n");
    }
    out += &format!("export interface Commands {{\n{table}}}\n\n");
    out += &model();
    out
}

fn model() -> String {
    let names: Vec<String> = Noun::ALL.iter().map(|noun| format!("\"{}\"", noun.table())).collect();
    let mut out = format!("export type NounName =\n  | {};\n\n", names.join("\n  | "));
    out += "export interface FieldModel {\n  name: string;\n  shape: string;\n  required: boolean;\n  owner: boolean;\n  list?: string;\n  ref?: NounName;\n  max?: number;\n}\n\n";
    out += "export const NOUNS: Record<NounName, { fields: readonly FieldModel[] }> = {\n";
    for noun in Noun::ALL {
        out += &format!("  {}: {{\n    fields: [\n", noun.table());
        for field in noun.fields() {
            let more = match field.kind {
                Kind::Code(list) | Kind::Codes(list) => format!(", list: \"{}\"", list.name),
                Kind::Ref(other) => format!(", ref: \"{}\"", other.table()),
                Kind::Line { max } => format!(", max: {max}"),
                _ => String::new(),
            };
            out += &format!(
                "      {{ name: \"{}\", shape: \"{}\", required: {}, owner: {}{more} }},\n",
                field.name,
                field.kind.shape(),
                field.required,
                field.owner
            );
        }
        out += "    ],\n  },\n";
    }
    out += "};\n\nexport const LISTS: Record<string, readonly string[]> = {\n";
    for list in domain::codes::LISTS {
        let codes: Vec<String> = list.codes.iter().map(|code| format!("\"{code}\"")).collect();
        out += &format!("  {}: [{}],\n", list.name, codes.join(", "));
    }
    out + "};\n"
}
