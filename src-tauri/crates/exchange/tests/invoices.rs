//! Invoices from spreadsheets: columns in any order, every fault at its cell, nothing guessed, nothing that panics.

use domain::ledger::Amiss;
use domain::{Cents, Day};
use exchange::invoices::{Column, Problem, read};
use proptest::prelude::*;
use words::Words;

const BAD: &str = include_str!("fixtures/bad-invoices.tsv");

#[test]
fn columns_are_found_by_their_heads_whatever_their_order_accents_and_case() {
    let text = "Registre 2017\n\nTTC;FOURNISSEUR;Date de paiement;objet;N° Facture;date FACTURE;Montant HT (€);T.V.A.;Service\n\
                1 440,00;Bureau d’études;15/04/2017;Étude;F-12;01/03/2017;1200;240;DGS\n";
    let read = read(text, &Words::french());
    assert!(read.headed && read.findings.is_empty(), "{:?}", read.findings);
    assert_eq!(read.unknown, ["Service"]);
    let [row] = read.rows.as_slice() else { panic!("{:?}", read.rows) };
    assert_eq!((row.net, row.vat, row.gross), (Some(Cents::euros(1_200)), Some(Cents::euros(240)), Some(Cents::euros(1_440))));
    assert_eq!((row.invoiced_on, row.paid_on), (Day::from_ymd_opt(2017, 3, 1), Day::from_ymd_opt(2017, 4, 15)));
    assert_eq!(row.texts[&Column::Supplier], "Bureau d’études");
    assert_eq!(row.line, 4);
}

#[test]
fn a_line_without_heads_is_read_in_the_order_of_the_ledger() {
    let text = "F-1\t01/03/2017\tImprimerie\tAffiches\t2.1\tCommunication\tCOT\t100\t20\t120\tM-4\t02/04/2017\n";
    let read = read(text, &Words::french());
    assert!(!read.headed && read.findings.is_empty(), "{:?}", read.findings);
    assert_eq!(read.rows[0].texts[&Column::CostLine], "Communication");
    assert_eq!(read.rows[0].gross, Some(Cents::euros(120)));
}

#[test]
fn every_bad_cell_of_a_table_is_found_at_its_row_and_column() {
    let read = read(BAD, &Words::french());
    let found: Vec<(usize, Column, Problem)> = read.findings.into_iter().map(|finding| (finding.line, finding.column, finding.problem)).collect();
    let expected = [
        (2, Column::Net, Problem::Amiss(Amiss::Negative)),
        (3, Column::Gross, Problem::Amiss(Amiss::GrossBelowNet)),
        (4, Column::Gross, Problem::Amiss(Amiss::SumDiffers(Cents(50)))),
        (5, Column::InvoicedOn, Problem::BadDay),
        (6, Column::Net, Problem::Currency("CHF".into())),
        (7, Column::Gross, Problem::Currency("$".into())),
        (8, Column::Net, Problem::BadAmount),
        (9, Column::Supplier, Problem::Missing),
        (9, Column::Net, Problem::Missing),
        (10, Column::Net, Problem::Rounded(Cents(1_012))),
        (11, Column::PaidOn, Problem::BadDay),
        (12, Column::Kind, Problem::BadKind),
    ];
    assert_eq!(found, expected);
    assert_eq!(read.rows.len(), 13, "a negative credit note and a gross without net are read");
    assert_eq!(read.rows[11].net, Some(Cents::euros(-100)));
    assert_eq!(read.rows[12].net, Some(Cents::euros(100)), "what tax leaves of the gross");
}

#[test]
fn a_column_that_no_invoice_is_without_is_missing_once_for_all_rows() {
    let read = read("Fournisseur;Objet;HT\nA;B;1\nC;D;2\n", &Words::french());
    let found: Vec<(usize, Column, Problem)> = read.findings.into_iter().map(|finding| (finding.line, finding.column, finding.problem)).collect();
    assert_eq!(found, [(1, Column::InvoicedOn, Problem::NoColumn)]);
}

#[test]
fn a_column_of_another_currency_is_found_in_each_of_its_cells() {
    let read = read("Date;Fournisseur;Objet;HT (USD)\n01/02/2017;A;B;12\n", &Words::french());
    assert_eq!(read.findings[0].problem, Problem::Currency("USD".into()));
}

proptest! {
    #[test]
    fn no_text_panics_and_findings_are_within_it(text in "[\\PC\t\n;\",]{0,200}") {
        let read = read(&text, &Words::french());
        let lines = text.lines().count() + 1;
        prop_assert!(read.findings.iter().all(|finding| finding.line >= 1 && finding.line <= lines));
    }
}
