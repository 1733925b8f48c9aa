//! What can be put into a text.

use std::borrow::Cow;

use fluent_bundle::FluentValue;

/// A value for a variable of a text: words or a number.
///
/// Numbers choose plural forms and are printed with the language's grouping, so
/// a year or a paragraph number is passed as text.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    /// Words; printed as they are, between isolation marks.
    Text(Cow<'a, str>),
    /// A number; whole ones are exact up to 2⁵³.
    Number(f64),
}

impl<'a> From<Arg<'a>> for FluentValue<'a> {
    fn from(arg: Arg<'a>) -> Self {
        match arg {
            Arg::Text(text) => FluentValue::String(text),
            Arg::Number(number) => FluentValue::from(number),
        }
    }
}

/// Types that [`Arg`] can borrow from, through any number of references:
/// templates hand over `&T` where code hands over `T`.
pub trait ToArg {
    /// The value, borrowed where that is possible.
    fn to_arg(&self) -> Arg<'_>;
}

impl<'a, T: ToArg + ?Sized> From<&'a T> for Arg<'a> {
    fn from(value: &'a T) -> Self {
        value.to_arg()
    }
}

impl<T: ToArg + ?Sized> ToArg for &T {
    fn to_arg(&self) -> Arg<'_> {
        (**self).to_arg()
    }
}

impl ToArg for str {
    fn to_arg(&self) -> Arg<'_> {
        Arg::Text(Cow::Borrowed(self))
    }
}

impl ToArg for String {
    fn to_arg(&self) -> Arg<'_> {
        Arg::Text(Cow::Borrowed(self))
    }
}

impl ToArg for Cow<'_, str> {
    fn to_arg(&self) -> Arg<'_> {
        Arg::Text(Cow::Borrowed(self))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Arg<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Arg::Text(text)
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for Arg<'_> {
            fn from(number: $number) -> Self {
                Arg::Number(number as f64)
            }
        }

        impl ToArg for $number {
            fn to_arg(&self) -> Arg<'_> {
                Arg::Number(*self as f64)
            }
        }
    )*};
}

numbers!(i8, i16, i32, i64, isize, u8, u16, u32, u64, usize, f32, f64);
