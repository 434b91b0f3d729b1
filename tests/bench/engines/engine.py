"""One engine, one file, in a process of its own: engine.py typst|weasyprint|reportlab SOURCE OUT.pdf"""
import pathlib
import sys

FONTS = pathlib.Path(__file__).resolve().parents[3] / "assets/fonts"


def by_typst(source, out):
    import typst

    typst.compile(source, output=out, font_paths=[str(FONTS)], ignore_system_fonts=True, pdf_standards=["ua-1"])


def by_weasyprint(source, out):
    import weasyprint

    weasyprint.HTML(filename=source).write_pdf(out, pdf_variant="pdf/ua-1")


def by_reportlab(source, out):
    import flowables

    flowables.write(source, out, FONTS)


if __name__ == "__main__":
    {"typst": by_typst, "weasyprint": by_weasyprint, "reportlab": by_reportlab}[sys.argv[1]](*sys.argv[2:])
