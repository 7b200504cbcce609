//! Numbers from a seed.

/// SplitMix64.
pub(in crate::sync) struct Random(pub(in crate::sync) u64);

impl Random {
    pub(in crate::sync) fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ mixed >> 31) % limit as u64) as usize
    }

    pub(in crate::sync) fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    pub(in crate::sync) fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}
