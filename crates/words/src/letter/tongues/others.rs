//! Names of months of other languages and calendars: known, so that a date is
//! reported as not read instead of being overlooked.

use super::Row;
use crate::letter::lexicon::Tag::*;

pub(crate) const TABLE: &[Row] = &[
    // German, Portuguese and Italian, where they differ from the six.
    (
        ForeignMonth,
        "januar|jänner|februar|märz|juni|juli|oktober|dezember|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre",
    ),
    // Turkish, Dutch, Polish.
    (
        ForeignMonth,
        "ocak|şubat|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|januari|februari|maart|mei|augustus|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia",
    ),
    // The Hijri calendar, in Arabic and in Latin and Cyrillic letters.
    (
        ForeignMonth,
        "محرم|المحرم|صفر|ربيع الأول|ربيع الآخر|ربيع الثاني|جمادى الأولى|جمادى الآخرة|جمادى الثانية|رجب|شعبان|رمضان|شوال|ذو القعدة|ذي القعدة|ذو الحجة|ذي الحجة",
    ),
    (
        ForeignMonth,
        "muharram|mouharram|safar|rabi al-awwal|rabi' al-awwal|rabi al-thani|rabi' al-thani|jumada al-ula|jumada al-akhirah|jumada i|jumada ii|rajab|sha'ban|shaban|chaabane|ramadan|ramadán|shawwal|chawwal|chaoual|dhu al-qadah|dhu al-qi'dah|dhul qadah|dhu al-hijjah|dhul hijjah|мухаррам*|сафар*|раджаб*|шаабан*|рамадан*|шавваль",
    ),
    // The Persian calendar.
    (
        ForeignMonth,
        "فروردین|اردیبهشت|خرداد|مرداد|شهریور|آبان|بهمن|اسفند|farvardin|ordibehesht|khordad|mordad|shahrivar|esfand",
    ),
    // Thai, Hindi.
    (
        ForeignMonth,
        "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|जनवरी|फ़रवरी|मार्च|अप्रैल|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर",
    ),
    // The Hebrew calendar.
    (ForeignMonth, "tishrei|cheshvan|kislev|tevet|shevat|iyar|sivan|tammuz|elul"),
];
