//! The blocks of a document as JSON that other engines can be fed with (`tests/bench/engines`). Charts are SVG drawings; the signs
//! beside statuses are left out.

use report::chart::{drawing, svg_on_paper};
use report::content::{Align, Block, Cell, Document, Plot, Span, Table};
use serde_json::{Value, json};

/// Width of a chart in the text and in a cell, in points.
const WIDTHS: (f32, f32) = (476.0, 56.0);

/// Every block, in order; headings of sections are of level 1.
pub fn blocks(document: &Document) -> Result<Value, report::Error> {
    let mut out = Vec::new();
    for section in &document.sections {
        out.push(json!({ "kind": "heading", "level": 1, "text": section.title, "anchor": section.anchor }));
        for one in &section.blocks {
            out.push(block(one)?);
        }
    }
    Ok(json!({ "title": document.title, "lang": "fr", "blocks": out }))
}

fn block(block: &Block) -> Result<Value, report::Error> {
    Ok(match block {
        Block::Heading { level, text, anchor, .. } => json!({ "kind": "heading", "level": level, "text": text, "anchor": anchor }),
        Block::Para(spans) => json!({ "kind": "para", "spans": said(spans) }),
        Block::List(items) => json!({ "kind": "list", "items": items.iter().map(|item| said(item)).collect::<Vec<_>>() }),
        Block::KeyValue(pairs) => {
            let rows: Result<Vec<Value>, report::Error> = pairs.iter().map(|(label, value)| Ok(json!([{ "text": label }, cell(value)?]))).collect();
            json!({ "kind": "table", "caption": "", "heads": [], "weights": [1, 2], "right": [false, false], "rows": rows?, "rowHeads": true, "landscape": false })
        }
        Block::Figures(figures) => json!({ "kind": "figures", "figures": figures.iter().map(|f| [&f.value, &f.label]).collect::<Vec<_>>() }),
        Block::Table(table) => rows(table)?,
        Block::Charts(plots) => {
            let width = WIDTHS.0 / plots.len() as f32;
            let charts: Result<Vec<Value>, report::Error> = plots.iter().map(|plot| chart(plot, width)).collect();
            json!({ "kind": "charts", "charts": charts? })
        }
        Block::Toc => json!({ "kind": "contents" }),
        Block::PageBreak => json!({ "kind": "break" }),
        Block::Photos(_) | Block::Space(_) | Block::Tie => json!({ "kind": "nothing" }),
    })
}

fn said(spans: &[Span]) -> Vec<Value> {
    spans.iter().map(|span| json!({ "text": span.text, "link": span.link })).collect()
}

fn chart(plot: &Plot, width: f32) -> Result<Value, report::Error> {
    Ok(json!({ "title": plot.title, "alt": plot.alt.as_str(), "svg": svg_on_paper(&drawing(&plot.chart, width)?) }))
}

fn cell(cell: &Cell) -> Result<Value, report::Error> {
    let mut out = json!({ "text": cell.text, "link": cell.link });
    if let Some(inline) = &cell.inline {
        out["svg"] = svg_on_paper(&drawing(&inline.chart, WIDTHS.1)?).into();
        out["alt"] = inline.alt.as_str().into();
    }
    Ok(out)
}

fn rows(table: &Table) -> Result<Value, report::Error> {
    let rows: Result<Vec<Vec<Value>>, report::Error> = table.rows.iter().map(|row| row.cells.iter().map(cell).collect()).collect();
    Ok(json!({
        "kind": "table", "caption": table.caption, "rowHeads": table.row_headers, "landscape": table.landscape, "rows": rows?,
        "heads": table.columns.iter().map(|c| c.title.as_str()).collect::<Vec<_>>(),
        "weights": table.columns.iter().map(|c| c.weight).collect::<Vec<_>>(),
        "right": table.columns.iter().map(|c| c.align == Align::Right).collect::<Vec<_>>(),
    }))
}
