"""The blocks of `sample OUT.json` through ReportLab's Platypus. Its open edition writes no tags; small drawings in cells are left out."""
import html
import io
import json
import pathlib

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import BaseDocTemplate, Frame, LongTable, NextPageTemplate, PageBreak, PageTemplate, Paragraph, Spacer
from svglib.svglib import svg2rlg


def _text(spans):
    return "".join(f'<a href="#{s["link"]}">{html.escape(s["text"])}</a>' if s["link"] else html.escape(s["text"]) for s in spans)


def _table(block, styles, width):
    whole = sum(block["weights"])
    cell = lambda c: Paragraph(_text([{"text": c["text"], "link": c.get("link", "")}]).replace("\n", "<br/>"), styles["cell"])
    head = [[Paragraph(html.escape(h), styles["head"]) for h in block["heads"]]] if block["heads"] else []
    made = LongTable(head + [[cell(c) for c in row] for row in block["rows"]], colWidths=[width * w / whole for w in block["weights"]], repeatRows=len(head))
    made.setStyle([("LINEBELOW", (0, 0), (-1, -1), 0.5, "#c9d3d5"), ("VALIGN", (0, 0), (-1, -1), "TOP")])
    return made


def write(source, out, fonts):
    document = json.loads(pathlib.Path(source).read_text())
    pdfmetrics.registerFont(TTFont("Sans", fonts / "SourceSans3-Regular.ttf"))
    pdfmetrics.registerFont(TTFont("Bold", fonts / "SourceSans3-Semibold.ttf"))
    style = lambda name, font, size: ParagraphStyle(name, fontName=font, fontSize=size, leading=size * 1.4)
    styles = {n: style(n, f, s) for n, f, s in (("body", "Sans", 9.6), ("cell", "Sans", 8.2), ("head", "Bold", 7.8), ("1", "Bold", 20), ("2", "Bold", 13), ("3", "Bold", 11))}
    page, wide = A4, landscape(A4)
    made = BaseDocTemplate(out, title=document["title"], lang=document["lang"])
    made.addPageTemplates([PageTemplate("page", [Frame(59, 56, page[0] - 118, page[1] - 112)], pagesize=page), PageTemplate("wide", [Frame(59, 56, wide[0] - 118, wide[1] - 112)], pagesize=wide)])
    story = []
    for block in document["blocks"]:
        kind = block["kind"]
        if kind == "heading":
            story += [PageBreak()] if block["level"] == 1 and story else []
            story.append(Paragraph(f'<a name="{block["anchor"]}"/>{html.escape(block["text"])}', styles[str(block["level"])]))
        elif kind == "para":
            story.append(Paragraph(_text(block["spans"]), styles["body"]))
        elif kind == "list":
            story += [Paragraph(_text(item), styles["body"], bulletText="•") for item in block["items"]]
        elif kind == "figures":
            story += [Paragraph(html.escape(f"{v} {w}"), styles["body"]) for v, w in block["figures"]]
        elif kind == "charts":
            for one in block["charts"]:
                story += [Paragraph(html.escape(one["title"]), styles["head"]), svg2rlg(io.StringIO(one["svg"]))]
        elif kind == "table":
            if block["landscape"]:
                story += [NextPageTemplate("wide"), PageBreak(), _table(block, styles, wide[0] - 130), NextPageTemplate("page"), PageBreak()]
            else:
                story += [_table(block, styles, page[0] - 130), Spacer(0, 6)]
        elif kind == "contents":
            listed = [b for b in document["blocks"] if b["kind"] == "heading" and b["level"] < 3]
            story += [Paragraph(f'<a href="#{b["anchor"]}">{html.escape(b["text"])}</a>', styles["body"]) for b in listed]
    made.build(story)
