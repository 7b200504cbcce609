//! Traits that hold for tuples.
//!
//! Rust says nothing about tuples of any length, so there is one implementation for each. Absent: what they
//! say; each trait stands elsewhere.

/// Calls a macro for each tuple of two and more, up to as many as a flow takes (`limits::PARAMETERS`): with
/// the name, the marker and the place of each part, as `A KA 0 B KB 1`.
macro_rules! each_tuple {
    ($then:ident) => {
        each_tuple! {
            $then [A KA 0]
            B KB 1, C KC 2, D KD 3, E KE 4, G KG 5, H KH 6, I KI 7, J KJ 8, L KL 9, M KM 10, N KN 11,
        }
    };
    ($then:ident [$($before:tt)*] $part:ident $marker:ident $place:tt, $($rest:tt)*) => {
        $then!($($before)* $part $marker $place);
        each_tuple! { $then [$($before)* $part $marker $place] $($rest)* }
    };
    ($then:ident [$($all:tt)*]) => {};
}
pub(crate) use each_tuple;
