## Texts taken out of Word documents and PDF

documents-taken = The text was taken from this file.
documents-taken-mended = The text was taken from this file, and corrected by those who filed it.
documents-check = The text was taken from “{ $name }”. Read it whole and correct it where it is not what you mean.
documents-form = The text below was taken from your file. Correct it here if something is missing or wrong; the file is kept as it is.
documents-left-out = Not part of the text: { $list }.
documents-letter-source = Read from the document:

## What a document holds beside its text
## dynamic: named by the reader of documents

documents-left-pictures = { $n ->
    [one] { $n } picture
   *[other] { $n } pictures
}
documents-left-charts = { $n ->
    [one] { $n } chart or diagram
   *[other] { $n } charts or diagrams
}
documents-left-objects = { $n ->
    [one] { $n } formula or object
   *[other] { $n } formulas or objects
}
documents-left-comments = { $n ->
    [one] { $n } comment
   *[other] { $n } comments
}
documents-left-headers = { $n ->
    [one] { $n } page header or footer
   *[other] { $n } page headers or footers
}
documents-left-hidden = { $n ->
    [one] { $n } hidden passage
   *[other] { $n } hidden passages
}
documents-left-symbols = { $n ->
    [one] { $n } sign of a symbol font
   *[other] { $n } signs of a symbol font
}
documents-left-fields = { $n ->
    [one] { $n } number of an automatic field
   *[other] { $n } numbers of automatic fields
}

## Why a document was not read
## dynamic: named by the reader of documents and shown at the field

error-document-large = The file is larger than { $value } MB. Leave out the pictures and save it again
error-document-encoding = The letters in this text cannot be read with certainty. Save it as a Word file (.docx), or paste the text
error-document-other-kind = This is no Word document (.docx), PDF or plain text. Save it as one of these, or paste the text
error-document-not-word = This is no Word document. Open it, save it as .docx and upload that file
error-document-damaged = The file is damaged or cut off. Open it, save it again and upload the new file
error-document-encrypted = The file is protected by a password. Save it without one and upload it again
error-document-old-word = This is Word’s old format (.doc). Open it in Word and save it as .docx
error-document-macros = The document holds macros. Save it as .docx, which leaves them out
error-document-tracked = The document holds tracked changes. Accept or reject the changes, then save again
error-document-embedded = Another document is embedded in this one, and its text would be lost. Put that text into the document itself, then save again
error-document-bomb = The file unpacks into far more than a document needs. Open it in Word and save it again
error-document-foreign-xml = The file holds parts that no Word document has. Open it in Word and save it again
error-document-long = The text is too long to be taken from a document. Divide it
error-document-no-text = The document holds no text
error-document-scan = The PDF holds no text, only pictures of it. Upload the document it was made from, or a PDF with text recognition
error-document-pages = The PDF has more than { $value } pages. Upload the part that is the text
error-document-no-pdf = PDF cannot be read on this server. Upload the text as a Word document (.docx) or as plain text, or paste it
error-document-slow = The PDF takes too long to read. Upload the document it was made from, or paste the text
error-document-busy = Too many documents are being read just now. Send the form again in a minute

## Files from their own origin

files-gone = A link to a file is good for a minute. Open the page it stands on and choose it again.
