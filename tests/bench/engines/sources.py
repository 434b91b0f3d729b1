"""The blocks of `sample OUT.json` as HTML and as Typst."""
import html as markup

STYLE = """
@page { size: A4; margin: 56pt 59pt; @bottom-right { content: counter(page); } }
@page wide { size: A4 landscape; }
body { font: 9.6pt/1.4 'Source Sans 3'; hyphens: auto; margin: 0 }
h1 { font-size: 20pt; break-before: page } h2 { font-size: 13pt; break-after: avoid } h3 { font-size: 11pt }
table { width: 100%; border-collapse: collapse; margin: 6pt 0; table-layout: fixed } caption { font-weight: 600; text-align: left }
th, td { padding: 3pt 4pt; border-bottom: .5pt solid #c9d3d5; text-align: left; vertical-align: top; font-size: 8.2pt; font-weight: 400; overflow-wrap: anywhere }
thead th { font-weight: 600; font-size: 7.8pt } tr { break-inside: avoid } .right { text-align: right } .wide { page: wide }
.figures { display: flex; gap: 12pt } .figures b { display: block; font-size: 20pt }
"""


def _plain(text):
    return markup.escape(text).replace("\n", "<br>")


def _spans(spans):
    return "".join(f'<a href="#{s["link"]}">{_plain(s["text"])}</a>' if s["link"] else _plain(s["text"]) for s in spans)


def _drawn(one):
    return one["svg"].replace("<svg ", f'<svg role="img" aria-label="{markup.escape(one["alt"])}" ', 1)


def _cell(cell, column, right, head):
    text = _plain(cell["text"])
    inner = _drawn(cell) if "svg" in cell else f'<a href="#{cell["link"]}">{text}</a>' if cell.get("link") else text
    tag = 'th scope="row"' if head and column == 0 else "td"
    return f'<{tag}{" class=right" if right else ""}>{inner}</{tag.split()[0]}>'


def _html_table(block):
    whole = sum(block["weights"])
    columns = "".join(f'<col style="width:{w / whole:.2%}">' for w in block["weights"])
    heads = "".join(f'<th scope="col"{" class=right" if r else ""}>{_plain(h)}</th>' for h, r in zip(block["heads"], block["right"]))
    rows = "".join("<tr>" + "".join(_cell(c, i, block["right"][i], block["rowHeads"]) for i, c in enumerate(row)) + "</tr>" for row in block["rows"])
    caption = f"<caption>{_plain(block['caption'])}</caption>" if block["caption"] else ""
    head = f"<thead><tr>{heads}</tr></thead>" if heads else ""
    return f'<table{" class=wide" if block["landscape"] else ""}>{caption}<colgroup>{columns}</colgroup>{head}<tbody>{rows}</tbody></table>'


def html(document, fonts):
    out = []
    for block in document["blocks"]:
        kind = block["kind"]
        if kind == "heading":
            out.append(f'<h{block["level"]} id="{block["anchor"]}">{_plain(block["text"])}</h{block["level"]}>')
        elif kind == "para":
            out.append(f'<p>{_spans(block["spans"])}</p>')
        elif kind == "list":
            out.append("<ul>" + "".join(f"<li>{_spans(item)}</li>" for item in block["items"]) + "</ul>")
        elif kind == "figures":
            out.append('<div class="figures">' + "".join(f"<p><b>{_plain(v)}</b>{_plain(w)}</p>" for v, w in block["figures"]) + "</div>")
        elif kind == "charts":
            out.extend(f'<p><b>{_plain(c["title"])}</b></p>{_drawn(c)}' for c in block["charts"])
        elif kind == "table":
            out.append(_html_table(block))
        elif kind == "contents":
            listed = [b for b in document["blocks"] if b["kind"] == "heading" and b["level"] < 3]
            out.append("<ul>" + "".join(f'<li><a href="#{b["anchor"]}">{_plain(b["text"])}</a></li>' for b in listed) + "</ul>")
    faces = "".join(f"@font-face {{ font-family: 'Source Sans 3'; font-weight: {w}; src: url('{(fonts / f).as_uri()}') }}" for w, f in ((400, "SourceSans3-Regular.ttf"), (600, "SourceSans3-Semibold.ttf")))
    return f'<!doctype html><html lang="{document["lang"]}"><meta charset="utf-8"><title>{_plain(document["title"])}</title><style>{faces}{STYLE}</style><body>{"".join(out)}</body></html>'


def _quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _linked(text, link):
    return f"link(<{link}>, {_quoted(text)})" if link else f"[#{_quoted(text)}]"


def _typst_cell(cell):
    if "svg" in cell:
        return f"image(bytes({_quoted(cell['svg'])}), format: \"svg\", alt: {_quoted(cell['alt'])})"
    return _linked(cell["text"], cell.get("link"))


def _typst_table(block):
    columns = ", ".join(f"{w}fr" for w in block["weights"])
    align = ", ".join("right" if r else "left" for r in block["right"])
    head = f'table.header({", ".join(f"strong[#{_quoted(h)}]" for h in block["heads"])}), ' if block["heads"] else ""
    rows = ",\n".join(", ".join(map(_typst_cell, row)) for row in block["rows"])
    table = f"table(columns: ({columns}), align: ({align}), {head}{rows})"
    if block["caption"]:
        table = f"figure(kind: table, supplement: none, numbering: none, caption: [#{_quoted(block['caption'])}], {table})"
    return f"#page(flipped: true)[#{table}]" if block["landscape"] else f"#{table}"


def typst(document):
    out = [
        f'#set document(title: {_quoted(document["title"])}, date: none)\n#set text(font: "Source Sans 3", size: 9.6pt, lang: "{document["lang"]}", hyphenate: true)',
        '#set page(paper: "a4", margin: (x: 59pt, y: 56pt), numbering: "1")\n#set par(justify: false)\n#set table(stroke: (bottom: .5pt + rgb("#c9d3d5")))',
        "#show table: set text(size: 8.2pt)\n#show figure: set block(breakable: true)\n#set figure.caption(position: top)\n#show heading.where(level: 1): it => { pagebreak(weak: true); it }",
    ]
    for block in document["blocks"]:
        kind = block["kind"]
        if kind == "heading":
            label = f" <{block['anchor']}>" if block["anchor"] else ""
            out.append(f'#heading(level: {block["level"]})[#{_quoted(block["text"])}]{label}')
        elif kind == "para":
            out.append("".join(f'#{_linked(s["text"], s["link"])}' for s in block["spans"]) + "\n")
        elif kind == "list":
            out.append("#list(" + ", ".join("[" + "".join(f'#{_linked(s["text"], s["link"])}' for s in item) + "]" for item in block["items"]) + ")")
        elif kind == "figures":
            out.append("#grid(columns: 4, " + ", ".join(f"[#text(size: 20pt)[#{_quoted(v)}] \\ #{_quoted(w)}]" for v, w in block["figures"]) + ")")
        elif kind == "charts":
            out.extend(f"#strong[#{_quoted(c['title'])}]\n\n#{_typst_cell(c)}\n" for c in block["charts"])
        elif kind == "table":
            out.append(_typst_table(block))
        elif kind == "contents":
            out.append("#outline(depth: 2, title: none)")
    return "\n\n".join(out)
