//! How often the dice of each committed flow were cast anew, because too little of what it held ever ran.
//!
//! Written by `cargo run -p tests --bin casts`, which tries a few casts of each. Another cast of one of the
//! first flows, which others call, changes those as well.

/// By the position of the flow.
pub const CASTS: [u64; 180] = [
    2, 2, 1, 3, 3, 2, 0, 2, 3, 0, 5, 0, 0, 5, 0, 0, 1, 4, 1, 5, 2, 0, 4, 0, 3, 2, 0, 5, 4, 2, 4, 4, 3, 4, 5,
    5, 1, 1, 1, 2, 0, 2, 5, 4, 0, 3, 3, 1, 3, 5, 2, 1, 5, 2, 0, 5, 1, 5, 4, 0, 4, 0, 0, 5, 2, 3, 3, 4, 3, 0,
    2, 0, 5, 5, 1, 0, 2, 4, 0, 4, 0, 1, 0, 4, 4, 2, 5, 1, 5, 2, 0, 4, 5, 3, 0, 2, 0, 1, 1, 4, 2, 5, 3, 3, 1,
    2, 5, 4, 4, 5, 5, 3, 2, 0, 3, 0, 3, 1, 0, 2, 5, 3, 0, 2, 4, 4, 3, 0, 1, 5, 0, 5, 5, 0, 1, 2, 2, 5, 1, 5,
    5, 2, 1, 0, 2, 0, 0, 2, 2, 1, 5, 1, 2, 2, 3, 4, 3, 4, 5, 2, 0, 4, 0, 4, 5, 1, 1, 4, 5, 1, 0, 3, 0, 5, 4,
    2, 2, 1, 0, 4,
];
