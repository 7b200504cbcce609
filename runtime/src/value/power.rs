//! Powers and roots of decimals.
//!
//! Absent: powers of broken exponents and logarithms, which no decimal of 28 digits tells exactly.

use super::Decimal;
use rust_decimal::MathematicalOps as _;

impl Decimal {
    /// The power with a whole exponent, rounded to what a number holds.
    ///
    /// # Panics
    /// If it is out of range, as an integer's does; [`Self::checked_pow`] does not.
    ///
    /// ```
    /// use tidewater::prelude::Decimal;
    /// let factor: Decimal = "1.05".parse().unwrap();
    /// assert_eq!(factor.pow(2).to_string(), "1.1025");
    /// ```
    #[must_use]
    pub fn pow(self, exponent: u32) -> Self {
        match self.checked_pow(exponent) {
            Some(power) => power,
            None => panic!("attempt to multiply with overflow"),
        }
    }

    /// The power with a whole exponent, rounded to what a number holds, unless it is out of range.
    #[must_use]
    pub fn checked_pow(self, exponent: u32) -> Option<Self> {
        self.0.checked_powu(exponent.into()).map(Self)
    }

    /// The square root, rounded to what a number holds, and exact if it can be; nothing of a negative
    /// number.
    ///
    /// ```
    /// use tidewater::prelude::Decimal;
    /// assert_eq!(Decimal::from(144).sqrt(), Some(Decimal::from(12)));
    /// assert_eq!(Decimal::from(2).sqrt().unwrap().round(6).to_string(), "1.414214");
    /// assert_eq!(Decimal::from(-1).sqrt(), None);
    /// ```
    #[must_use]
    pub fn sqrt(self) -> Option<Self> {
        let (number, two) = (self.0.normalize(), rust_decimal::Decimal::TWO);
        if number.is_zero() || number.is_sign_negative() {
            return number.is_zero().then_some(Self::ZERO);
        }
        // Newton's method from above: each step is nearer until rounding stops it. The library's own asserts
        // that it ends within its steps.
        let mut root = number / two + rust_decimal::Decimal::ONE / two;
        loop {
            let next = (root + number / root) / two;
            if next >= root {
                break;
            }
            root = next;
        }
        let exact = root.round_dp(number.scale().div_ceil(2));
        Some(Self(if exact.checked_mul(exact) == Some(number) { exact } else { root }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    /// Numbers of every length, around powers of ten and two.
    fn numbers() -> Vec<Decimal> {
        let edges = [
            "0",
            "79228162514264337593543950335",
            "0.0000000000000000000000000001",
            "0.9999999999999999999999999999",
        ];
        let units = (0..62_u32).flat_map(|power| {
            [1_i64 << power, (1_i64 << power) - 1, 7_i64.wrapping_pow(power).wrapping_abs()]
        });
        let scaled =
            units.flat_map(|units| [0, 1, 2, 5, 13, 20, 28].map(|scale| Decimal::new(units, scale).unwrap()));
        edges.iter().map(|text| number(text)).chain(scaled).collect()
    }

    #[test]
    fn the_square_of_a_root_is_the_number_as_nearly_as_numbers_are() {
        for number in numbers() {
            let root = number.sqrt().unwrap();
            assert!(root >= 0);
            // A unit of the last place of the root, to one side and the other.
            let (place, digits) = ((root.0.scale().min(27)), root.0.mantissa().to_string().len());
            let place = if digits > 28 { place.saturating_sub(1) } else { place };
            let unit = Decimal::new(2, place).unwrap();
            let (below, above) = (root - unit, root + unit);
            assert!(
                below < 0 || below.checked_mul(below).is_none_or(|square| square <= number),
                "{number}: {root}"
            );
            assert!(above.checked_mul(above).is_none_or(|square| square >= number), "{number}: {root}");
            assert_eq!((-number).sqrt(), number.is_zero().then_some(Decimal::ZERO), "-{number}");
        }
    }

    #[test]
    fn the_root_of_a_square_is_exact() {
        for units in (0..3_000_i64).chain((0..46).map(|power| 1_i64 << power)).chain([99_999_999_999_999]) {
            for scale in [0, 1, 2, 6, 14] {
                let root = Decimal::new(units, scale).unwrap();
                if let Some(square) = root.checked_mul(root)
                    && square.checked_div(root.checked_add(Decimal::from(i32::from(units == 0))).unwrap())
                        == Some(root)
                {
                    assert_eq!(square.sqrt(), Some(root), "{square}");
                }
            }
        }
    }

    #[test]
    fn a_power_is_the_product_of_its_factors() {
        let bases = [
            "0",
            "1",
            "-1",
            "2",
            "-2",
            "10",
            "0.1",
            "1.05",
            "-0.5",
            "1000000",
            "79228162514264337593543950335",
        ];
        for base in bases.map(number) {
            let mut product = Some(Decimal::ONE);
            for exponent in 0..60 {
                let power = base.checked_pow(exponent);
                let near = Decimal::new(1, 20).unwrap();
                let agrees = match (power, product) {
                    (Some(power), Some(product)) => {
                        power == product
                            || (power - product).abs()
                                <= power.abs().checked_mul(near).unwrap() + Decimal::new(1, 27).unwrap()
                    }
                    (power, product) => power == product,
                };
                assert!(agrees, "{base} to {exponent}: {power:?}, {product:?}");
                product = product.and_then(|product| product.checked_mul(base));
            }
            assert!(base.abs() <= 1 || base.checked_pow(u32::MAX).is_none());
        }
        assert_eq!(number("1.05").pow(2), number("1.1025"));
        assert!(std::panic::catch_unwind(|| Decimal::from(10).pow(29)).is_err());
    }
}
