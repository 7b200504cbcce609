//! How often the dice of each committed flow were cast anew, because too little of what it held ever ran.
//!
//! The test that runs the flows says which of them hold what never ran. Another cast of one of the first
//! flows, which others call, changes those as well.

/// By the position of the flow.
pub const CASTS: [u64; 180] = [
    2, 0, 3, 0, 0, 2, 0, 2, 3, 2, 4, 0, 0, 0, 0, 1, 1, 1, 3, 2, 2, 0, 0, 0, 1, 0, 0, 4, 0, 0, 0, 5, 3, 4, 5,
    3, 0, 3, 3, 2, 0, 5, 0, 4, 0, 0, 3, 5, 3, 0, 4, 5, 0, 0, 2, 0, 3, 0, 4, 0, 2, 5, 0, 2, 2, 4, 0, 5, 0, 2,
    5, 3, 2, 0, 0, 2, 0, 3, 3, 5, 5, 5, 3, 2, 0, 0, 0, 0, 4, 4, 0, 3, 2, 4, 5, 0, 3, 0, 0, 4, 2, 2, 2, 5, 0,
    0, 3, 0, 0, 3, 2, 0, 2, 4, 0, 4, 3, 2, 3, 0, 5, 3, 5, 4, 5, 0, 4, 4, 0, 4, 5, 4, 4, 4, 4, 0, 3, 0, 0, 2,
    5, 0, 0, 0, 3, 3, 5, 0, 2, 2, 4, 0, 5, 4, 3, 2, 2, 0, 3, 3, 0, 0, 0, 3, 0, 0, 2, 0, 0, 0, 0, 0, 0, 4, 2,
    2, 3, 0, 3, 4,
];
