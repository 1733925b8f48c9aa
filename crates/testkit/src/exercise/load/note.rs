//! A note verbale of the exercise world, as a file of one page.

use jiff::civil::Date;

/// A small PDF that says what it is: the exercise's notes are forms without a sender.
pub(super) fn note_pdf(code: &str, reference: &str, dated: Date) -> Vec<u8> {
    let lines = [
        "EXERCISE".to_owned(),
        format!("Note verbale {reference}"),
        format!("{dated}"),
        format!("The exercise participant {code} presents its compliments to the Secretariat"),
        "and names its representatives. All names are fictional.".to_owned(),
    ];
    let mut text = String::from("BT /F1 14 Tf 72 760 Td 20 TL");
    for line in &lines {
        // Codes and dates of the exercise hold no character that PDF would read as its own.
        text.push_str(&format!(" ({line}) Tj T*"));
    }
    text.push_str(" ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
         /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut file = String::from("%PDF-1.4\n");
    let mut places = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        places.push(file.len());
        file.push_str(&format!("{} 0 obj\n{object}\nendobj\n", index + 1));
    }
    let table = file.len();
    file.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1));
    for place in places {
        file.push_str(&format!("{place:010} 00000 n \n"));
    }
    file.push_str(&format!(
        "trailer << /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n",
        objects.len() + 1
    ));
    file.into_bytes()
}
