"""Makes the two documents: hundred.docx and hundred.pdf, a hundred pages each."""

import sys
import zipfile
from pathlib import Path

PAGES, NOTES_A_PAGE, LINES = 100, 10, 40
SENTENCE = "The delegation of an exercise State speaks of measure {n} and of what follows."
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def paragraph(number: int, note: int | None) -> str:
    words = " ".join(SENTENCE.format(n=number * 10 + at) for at in range(4))
    cited = f'<w:r><w:footnoteReference w:id="{note}"/></w:r>' if note else ""
    return f"<w:p><w:r><w:t>{words}</w:t></w:r>{cited}</w:p>"


def docx(path: Path) -> None:
    body, notes, note = [], [], 0
    for page in range(PAGES):
        body.append(
            '<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>'
            f"<w:r><w:t>Part {page + 1}</w:t></w:r></w:p>"
        )
        for at in range(NOTES_A_PAGE):
            note += 1
            body.append(paragraph(page * NOTES_A_PAGE + at, note))
            notes.append(
                f'<w:footnote w:id="{note}"><w:p><w:r><w:t>See document {note}.</w:t></w:r></w:p></w:footnote>'
            )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" '
        f'ContentType="application/xml"/><Override PartName="/word/document.xml" '
        f'ContentType="{TYPE}.document.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r" '
        f'Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="r" Type="{OFFICE}/footnotes" Target="footnotes.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{"".join(body)}</w:body></w:document>',
        "word/footnotes.xml": f'<w:footnotes xmlns:w="{W}">{"".join(notes)}</w:footnotes>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)


def pdf(path: Path) -> None:
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    kids = []
    for page in range(PAGES):
        lines = "".join(
            f"1 0 0 1 56 {800 - 18 * at} Tm ({SENTENCE.format(n=page * LINES + at)}) Tj\n"
            for at in range(LINES)
        )
        content = f"BT /F1 10 Tf\n{lines}ET"
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {len(objects) + 2} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
    objects[1] = f"<< /Type /Pages /Count {PAGES} /Kids [{' '.join(kids)}] >>"
    out, starts = "%PDF-1.4\n", []
    for at, text in enumerate(objects):
        starts.append(len(out))
        out += f"{at + 1} 0 obj\n{text}\nendobj\n"
    table = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n"
    out += "".join(f"{start:010} 00000 n \n" for start in starts)
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"
    path.write_bytes(out.encode("ascii"))


folder = Path(sys.argv[1])
docx(folder / "hundred.docx")
pdf(folder / "hundred.pdf")
