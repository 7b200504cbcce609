//! `group_by`, which iterators of the standard library do not have.

/// Adds [`group_by`](GroupBy::group_by) to every iterator.
pub trait GroupBy: Iterator + Sized {
    /// The elements in groups of one key each, in the order in which the keys are met first.
    fn group_by<K: PartialEq>(self, mut key: impl FnMut(&Self::Item) -> K) -> Vec<(K, Vec<Self::Item>)> {
        let mut groups: Vec<(K, Vec<Self::Item>)> = Vec::new();
        for item in self {
            let key = key(&item);
            match groups.iter_mut().find(|(known, _)| *known == key) {
                Some((_, group)) => group.push(item),
                None => groups.push((key, vec![item])),
            }
        }
        groups
    }
}

impl<I: Iterator> GroupBy for I {}
