//! Decimal numbers: exact, up to 28 digits, and stored so that bytes compare as numbers do.

use std::cmp::Ordering;
use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, Sub, SubAssign};
use std::str::FromStr;

/// An exact decimal number of up to 28 significant digits, for money and measures.
///
/// It computes and compares with plain integers: `price * 2`, `total > 100`. Trailing zeros carry no
/// meaning and are not shown; `{:.2}` shows two digits. Overflow and division by zero panic in plain
/// Rust, as they do for integers; the `checked_` methods do not.
///
/// ```
/// use tidewater::prelude::Decimal;
/// let price: Decimal = "12.50".parse().unwrap();
/// assert_eq!((price * 3).to_string(), "37.5");
/// assert_eq!(format!("{:.2}", price * 3), "37.50");
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal(pub(super) rust_decimal::Decimal);

/// A text that is no [`Decimal`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a decimal number of at most 28 digits")]
pub struct DecimalError;

/// The numbers that a [`Decimal`] computes with.
pub trait Number: Copy {
    /// The number as a decimal.
    fn decimal(self) -> Decimal;
}

impl Number for Decimal {
    fn decimal(self) -> Decimal {
        self
    }
}
impl Number for i32 {
    fn decimal(self) -> Decimal {
        Decimal(self.into())
    }
}
impl Number for i64 {
    fn decimal(self) -> Decimal {
        Decimal(self.into())
    }
}

/// The pairs of digits of the longest number.
const MOST_PAIRS: usize = 15;

impl Decimal {
    /// Nothing.
    pub const ZERO: Self = Self(rust_decimal::Decimal::ZERO);
    /// One.
    pub const ONE: Self = Self(rust_decimal::Decimal::ONE);

    /// `units` shifted by `scale` digits: `new(1250, 2)` is 12.5. Nothing if `scale` is above 28.
    #[must_use]
    pub fn new(units: i64, scale: u32) -> Option<Self> {
        rust_decimal::Decimal::try_new(units, scale).ok().map(Self)
    }

    /// Rounded to so many digits after the point, halves to the even neighbour.
    #[must_use]
    pub fn round(self, digits: u32) -> Self {
        Self(self.0.round_dp(digits))
    }

    /// The greatest whole number that is not above it.
    #[must_use]
    pub fn floor(self) -> Self {
        Self(self.0.floor())
    }

    /// The least whole number that is not below it.
    #[must_use]
    pub fn ceil(self) -> Self {
        Self(self.0.ceil())
    }

    /// Without the digits after the point.
    #[must_use]
    pub fn trunc(self) -> Self {
        Self(self.0.trunc())
    }

    /// Whether it is nothing.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// The number without the digits after the point; nothing if it does not fit.
    #[must_use]
    pub fn to_i64(self) -> Option<i64> {
        i64::try_from(self.0.trunc()).ok()
    }

    /// Without its sign.
    #[must_use]
    pub fn abs(self) -> Self {
        Self(self.0.abs())
    }

    /// The sum, unless it is out of range.
    #[must_use]
    pub fn checked_add(self, other: impl Number) -> Option<Self> {
        self.0.checked_add(other.decimal().0).map(Self)
    }

    /// The difference, unless it is out of range.
    #[must_use]
    pub fn checked_sub(self, other: impl Number) -> Option<Self> {
        self.0.checked_sub(other.decimal().0).map(Self)
    }

    /// The product, unless it is out of range.
    #[must_use]
    pub fn checked_mul(self, other: impl Number) -> Option<Self> {
        self.0.checked_mul(other.decimal().0).map(Self)
    }

    /// The quotient, unless it is out of range or `other` is zero.
    #[must_use]
    pub fn checked_div(self, other: impl Number) -> Option<Self> {
        self.0.checked_div(other.decimal().0).map(Self)
    }

    /// The remainder, unless `other` is zero.
    #[must_use]
    pub fn checked_rem(self, other: impl Number) -> Option<Self> {
        self.0.checked_rem(other.decimal().0).map(Self)
    }

    /// Bytes whose order is the order of the numbers, and that are equal exactly for equal numbers.
    ///
    /// Zero is `80`. A positive number `0.d1d2.. * 10^e` is `C0 + e`, then its digits in pairs. A
    /// negative one is `40 - e`, then each pair subtracted from 99, then `FF`, because of two numbers
    /// that begin alike the one with more digits is the smaller.
    #[must_use]
    pub fn to_ordered_bytes(self) -> Vec<u8> {
        let number = self.0.normalize();
        if number.is_zero() {
            return vec![0x80];
        }
        let digits = number.mantissa().unsigned_abs().to_string().into_bytes();
        let exponent =
            i16::try_from(digits.len()).unwrap_or(i16::MAX) - i16::try_from(number.scale()).unwrap_or(0);
        // A mantissa such as 1200 with scale 0 keeps its zeros through `normalize`; they carry nothing.
        let kept = digits.iter().rposition(|digit| *digit != b'0').map_or(1, |last| last + 1);
        let pairs = digits[..kept].chunks(2).map(|pair| {
            let low = pair.get(1).map_or(0, |digit| digit - b'0');
            (pair[0] - b'0') * 10 + low
        });
        let negative = number.is_sign_negative();
        let first = if negative { 0x40 - exponent } else { 0xC0 + exponent };
        let mut bytes = vec![first.to_le_bytes()[0]];
        if negative {
            bytes.extend(pairs.map(|pair| 99 - pair));
            bytes.push(0xFF);
        } else {
            bytes.extend(pairs);
        }
        bytes
    }

    /// The number that [`Self::to_ordered_bytes`] wrote; nothing for any other bytes.
    #[must_use]
    pub fn from_ordered_bytes(bytes: &[u8]) -> Option<Self> {
        let (first, rest) = bytes.split_first()?;
        if *first == 0x80 && rest.is_empty() {
            return Some(Self::ZERO);
        }
        let negative = *first < 0x80;
        let exponent = if negative { 0x40 - i32::from(*first) } else { i32::from(*first) - 0xC0 };
        let pairs = if negative { rest.strip_suffix(&[0xFF])? } else { rest };
        let pair_at = |at: usize| {
            let pair = if negative { 99u8.checked_sub(pairs[at])? } else { pairs[at] };
            (pair < 100).then_some(pair)
        };
        // Bytes that are not the canonical ones would compare wrongly with those that are: those begin with
        // the first digit and end with the last one that is not zero.
        let last = pair_at(pairs.len().checked_sub(1)?)?;
        if pairs.len() > MOST_PAIRS || pair_at(0)? < 10 || last == 0 {
            return None;
        }
        let mut units: i128 = 0;
        for at in 0..pairs.len() {
            units = units * 100 + i128::from(pair_at(at)?);
        }
        let mut scale = i32::try_from(pairs.len()).ok()? * 2 - exponent;
        if scale > 0 && last.is_multiple_of(10) {
            units /= 10;
            scale -= 1;
        }
        while scale < 0 {
            units = units.checked_mul(10)?;
            scale += 1;
        }
        let units = if negative { -units } else { units };
        let number = rust_decimal::Decimal::try_from_i128_with_scale(units, u32::try_from(scale).ok()?);
        number.ok().map(Self)
    }
}

impl From<i32> for Decimal {
    fn from(number: i32) -> Self {
        number.decimal()
    }
}
impl From<i64> for Decimal {
    fn from(number: i64) -> Self {
        number.decimal()
    }
}

impl FromStr for Decimal {
    type Err = DecimalError;
    fn from_str(text: &str) -> Result<Self, DecimalError> {
        rust_decimal::Decimal::from_str_exact(text).map(Self).map_err(|_| DecimalError)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = self.0.normalize();
        let scale = number.scale() as usize;
        match formatter.precision() {
            // The library has no room for more digits than a number can have, and panics.
            Some(digits) if digits > scale => {
                let mut text = number.abs().to_string();
                text.extend((scale == 0).then_some('.'));
                text.extend(std::iter::repeat_n('0', digits - scale));
                formatter.pad_integral(!number.is_sign_negative(), "", &text)
            }
            _ => fmt::Display::fmt(&number, formatter),
        }
    }
}
impl fmt::Debug for Decimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

macro_rules! operator {
    ($($trait:ident::$method:ident, $assign_trait:ident::$assign:ident;)*) => {$(
        impl<N: Number> $trait<N> for Decimal {
            type Output = Self;
            fn $method(self, other: N) -> Self {
                Self(self.0.$method(other.decimal().0))
            }
        }
        impl $trait<Decimal> for i32 {
            type Output = Decimal;
            fn $method(self, other: Decimal) -> Decimal {
                self.decimal().$method(other)
            }
        }
        impl $trait<Decimal> for i64 {
            type Output = Decimal;
            fn $method(self, other: Decimal) -> Decimal {
                self.decimal().$method(other)
            }
        }
        impl<N: Number> $assign_trait<N> for Decimal {
            fn $assign(&mut self, other: N) {
                *self = self.$method(other);
            }
        }
    )*};
}
operator! {
    Add::add, AddAssign::add_assign;
    Sub::sub, SubAssign::sub_assign;
    Mul::mul, MulAssign::mul_assign;
    Div::div, DivAssign::div_assign;
}

impl<N: Number> Rem<N> for Decimal {
    type Output = Self;
    fn rem(self, other: N) -> Self {
        Self(self.0 % other.decimal().0)
    }
}

impl Neg for Decimal {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Sum for Decimal {
    fn sum<I: Iterator<Item = Self>>(numbers: I) -> Self {
        numbers.fold(Self::ZERO, |sum, number| sum + number)
    }
}
impl<'a> Sum<&'a Decimal> for Decimal {
    fn sum<I: Iterator<Item = &'a Self>>(numbers: I) -> Self {
        numbers.copied().sum()
    }
}

macro_rules! compare_with_integers {
    ($($integer:ty)*) => {$(
        impl PartialEq<$integer> for Decimal {
            fn eq(&self, other: &$integer) -> bool {
                *self == other.decimal()
            }
        }
        impl PartialOrd<$integer> for Decimal {
            fn partial_cmp(&self, other: &$integer) -> Option<Ordering> {
                Some(self.cmp(&other.decimal()))
            }
        }
        impl PartialEq<Decimal> for $integer {
            fn eq(&self, other: &Decimal) -> bool {
                self.decimal() == *other
            }
        }
        impl PartialOrd<Decimal> for $integer {
            fn partial_cmp(&self, other: &Decimal) -> Option<Ordering> {
                Some(self.decimal().cmp(other))
            }
        }
    )*};
}
compare_with_integers!(i32 i64);

#[cfg(test)]
mod tests {
    use super::*;

    fn decimals() -> Vec<Decimal> {
        let mut numbers: Vec<Decimal> =
            ["0", "1", "0.1", "0.12", "0.123", "9.99", "10", "12.5", "1200", "0.001"]
                .iter()
                .chain(&["79228162514264337593543950335", "0.0000000000000000000000000001"])
                .map(|text| text.parse().unwrap())
                .collect();
        numbers.extend(numbers.clone().into_iter().map(|number| -number));
        numbers
    }

    #[test]
    fn bytes_order_as_numbers_do() {
        for left in decimals() {
            for right in decimals() {
                let bytes = left.to_ordered_bytes().cmp(&right.to_ordered_bytes());
                assert_eq!(bytes, left.cmp(&right), "{left} {right}");
            }
        }
    }

    #[test]
    fn every_number_is_shown_with_any_number_of_digits() {
        let shown = |text: &str| {
            let number: Decimal = text.parse().unwrap();
            format!("{number:.0}|{number:.1}|{number:8.2}|{number:<+7.3}|{number:*^6.1}")
        };
        assert_eq!(shown("0"), "0|0.0|    0.00|+0.000 |*0.0**");
        assert_eq!(shown("-1.25"), "-1|-1.2|   -1.25|-1.250 |*-1.2*");
        assert_eq!(shown("12"), "12|12.0|   12.00|+12.000|*12.0*");
        for number in decimals() {
            assert!(format!("{number:.40}").starts_with(&number.to_string()), "{number}");
        }
    }

    #[test]
    fn every_number_survives_its_bytes() {
        for number in decimals() {
            assert_eq!(Decimal::from_ordered_bytes(&number.to_ordered_bytes()), Some(number));
        }
    }

    #[test]
    fn foreign_bytes_are_refused() {
        for bytes in [&[][..], &[0x80, 1], &[0xC1], &[0xC1, 100], &[0xC1, 10, 0], &[0x3F, 1], &[0xFF, 1]] {
            assert_eq!(Decimal::from_ordered_bytes(bytes), None, "{bytes:?}");
        }
    }
}
