//! A CSV file as a person made it: read whole, checked, and every complaint with its line.

use std::{fmt, fs, io, path::Path, str};

use csv::StringRecord;

/// What is wrong with the input, where, and what to do about it.
#[derive(Debug)]
pub struct Trouble {
    file: Option<String>,
    line: Option<usize>,
    what: String,
}

impl Trouble {
    /// About the command as a whole.
    pub fn plain(what: impl Into<String>) -> Self {
        Self { file: None, line: None, what: what.into() }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = &self.file {
            f.write_str(file)?;
            if let Some(line) = self.line {
                write!(f, ", line {line}")?;
            }
            f.write_str(": ")?;
        }
        f.write_str(&self.what)
    }
}

/// A value as it may stand in a message: control characters made visible, and short.
pub fn quote(value: &str) -> String {
    const LONGEST: usize = 60;
    let mut shown: String = value.escape_debug().take(LONGEST).collect();
    if value.escape_debug().count() > LONGEST {
        shown.push('…');
    }
    format!("“{shown}”")
}

/// The text of one file. Kept whole: a message then counts its line from the place
/// in the text, and nothing has to be counted while all is well.
pub struct Sheet {
    name: String,
    text: String,
}

impl Sheet {
    /// Reads the file and makes sure that it is UTF-8 text with something in it.
    pub fn read(path: &Path) -> Result<Self, Trouble> {
        let name = path.display().to_string();
        let bytes = fs::read(path).map_err(|error| {
            let what = match error.kind() {
                io::ErrorKind::NotFound => "there is no such file: check the path",
                io::ErrorKind::IsADirectory => "this is a directory: name the CSV file",
                io::ErrorKind::PermissionDenied => {
                    "this file may not be read: change its permissions"
                }
                _ => &format!("{error}: check the path"),
            };
            Trouble { file: Some(name.clone()), line: None, what: what.to_owned() }
        })?;
        Sheet::of(name, bytes)
    }

    /// Makes sure that a file of this name holds UTF-8 text with something in it.
    pub fn of(name: String, bytes: Vec<u8>) -> Result<Self, Trouble> {
        let about = |line: Option<usize>, what: &str| Trouble {
            file: Some(name.clone()),
            line,
            what: what.to_owned(),
        };
        if is_utf16(&bytes) {
            return Err(about(None, "this looks like UTF-16: save it as CSV in UTF-8"));
        }
        let text = match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let line = line_of(error.as_bytes(), error.utf8_error().valid_up_to());
                return Err(about(Some(line), "this line is not UTF-8: save the file as UTF-8"));
            }
        };
        let text = match text.strip_prefix('\u{feff}') {
            Some(rest) => rest.to_owned(),
            None => text,
        };
        if let Some(at) = text.bytes().position(|byte| byte == 0) {
            let line = line_of(text.as_bytes(), at);
            let what = "a NUL byte stands here: the file is damaged or no text, export it again";
            return Err(about(Some(line), what));
        }
        if text.trim().is_empty() {
            return Err(about(None, "the file is empty: it needs a header and at least one row"));
        }
        Ok(Self { name, text })
    }

    /// The file's name as given.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The rows below the header.
    pub fn rows(&self) -> Result<Rows<'_>, Trouble> {
        let mut rows = Rows {
            sheet: self,
            reader: csv::ReaderBuilder::new()
                .has_headers(false)
                .flexible(true)
                .from_reader(self.text.as_bytes()),
            header: Vec::new(),
            record: StringRecord::new(),
        };
        rows.advance()?;
        rows.header = rows.record.iter().map(|name| name.trim().to_owned()).collect();
        Ok(rows)
    }

    /// A complaint about the whole file.
    pub fn trouble(&self, what: impl Into<String>) -> Trouble {
        Trouble { file: Some(self.name.clone()), line: None, what: what.into() }
    }
}

/// UTF-16 by its mark, or by a NUL in the first character, which a header in Latin
/// letters has in either byte order.
fn is_utf16(bytes: &[u8]) -> bool {
    matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..])
        || matches!(bytes, [0, letter, ..] | [letter, 0, ..] if *letter != 0)
}

/// The line, from 1, of the byte at `at`. A line ends with LF, CRLF or CR.
fn line_of(bytes: &[u8], at: usize) -> usize {
    let before = &bytes[..at.min(bytes.len())];
    let ends = before.iter().enumerate().filter(|(at, byte)| match byte {
        b'\n' => true,
        b'\r' => bytes.get(at + 1) != Some(&b'\n'),
        _ => false,
    });
    1 + ends.count()
}

/// One row after the other.
pub struct Rows<'a> {
    sheet: &'a Sheet,
    reader: csv::Reader<&'a [u8]>,
    header: Vec<String>,
    record: StringRecord,
}

impl Rows<'_> {
    /// The header's names, without the whitespace around them.
    pub fn header(&self) -> &[String] {
        &self.header
    }

    /// The number of the column with this name.
    pub fn column(&self, wanted: &str) -> Result<usize, Trouble> {
        let mut found =
            (0..).zip(&self.header).filter(|(_, name)| name.eq_ignore_ascii_case(wanted));
        match (found.next(), found.next()) {
            (Some((column, _)), None) => Ok(column),
            (Some(_), Some(_)) => {
                Err(self.trouble(format!("two columns are named “{wanted}”: keep one")))
            }
            (None, _) => {
                let header = self.header.join(",");
                let separated = if header.contains([';', '\t']) {
                    "separate the columns by commas"
                } else {
                    "name the columns in the first line"
                };
                let header = quote(&header);
                let what = format!("the header {header} has no column “{wanted}”: {separated}");
                Err(self.trouble(what))
            }
        }
    }

    /// Goes on to the next row; `false` after the last one.
    pub fn next(&mut self) -> Result<bool, Trouble> {
        if !self.advance()? {
            return Ok(false);
        }
        let (here, header) = (self.record.len(), self.header.len());
        if here != header {
            let what = format!(
                "this row has {here} column{}, the header has {header}: {}",
                if here == 1 { "" } else { "s" },
                if here < header {
                    "fill in what is missing, and close every quotation mark"
                } else {
                    "put values that contain a comma into quotation marks"
                }
            );
            return Err(self.trouble(what));
        }
        Ok(true)
    }

    /// Reads on, over lines that hold nothing but blanks.
    fn advance(&mut self) -> Result<bool, Trouble> {
        loop {
            let read = self.reader.read_record(&mut self.record);
            let more = read.map_err(|error| self.trouble(error.to_string()))?;
            let blank = self.record.len() == 1 && self.record[0].trim().is_empty();
            if !more || !blank {
                return Ok(more);
            }
        }
    }

    /// A value that has to be there, without the whitespace around it.
    pub fn value(&self, column: usize) -> Result<&str, Trouble> {
        let value = self.optional(column)?;
        if value.is_empty() {
            let name = quote(&self.header[column]);
            return Err(self.trouble(format!("the column {name} is empty: fill it in")));
        }
        Ok(value)
    }

    /// A value that may be empty, without the whitespace around it.
    pub fn optional(&self, column: usize) -> Result<&str, Trouble> {
        let raw = &self.record[column];
        let value = raw.trim();
        if value.chars().any(char::is_control) {
            let value = quote(value);
            return Err(self.trouble(format!(
                "{value} contains a line break or control character: take it out, and close \
                 every quotation mark"
            )));
        }
        if raw.starts_with(char::is_whitespace) && value.starts_with('"') {
            let value = quote(value);
            return Err(self.trouble(format!(
                "{value} opens its quotation mark after a blank: put it directly after the comma"
            )));
        }
        Ok(value)
    }

    /// A complaint about the row read last.
    pub fn trouble(&self, what: impl Into<String>) -> Trouble {
        let place = self.record.position().map_or(0, csv::Position::byte) as usize;
        let bytes = self.sheet.text.as_bytes();
        // The place is where the reader stood, perhaps before the line end of the row
        // above and before blank lines.
        let rest = bytes.get(place..).unwrap_or_default();
        let blanks = rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        Trouble {
            file: Some(self.sheet.name.clone()),
            line: Some(line_of(bytes, place + blanks)),
            what: what.into(),
        }
    }

    /// The line of the row with this number, counted from 0 below the header.
    pub fn line_of_row(&self, wanted: usize) -> Result<usize, Trouble> {
        let mut rows = self.sheet.rows()?;
        for _ in 0..=wanted {
            rows.next()?;
        }
        Ok(rows.trouble("").line.unwrap_or(1))
    }

    /// A complaint about the row with this number, counted from 0 below the header.
    pub fn trouble_at(&self, row: usize, what: impl Into<String>) -> Result<Trouble, Trouble> {
        Ok(Trouble {
            file: Some(self.sheet.name.clone()),
            line: Some(self.line_of_row(row)?),
            what: what.into(),
        })
    }
}
