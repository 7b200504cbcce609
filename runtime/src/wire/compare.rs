//! What a device says of the rows that it has where its cursor does not tell the server enough: sums over
//! parts of an entity, and in the end the rows of a part one by one (SYNC section 2, fingerprints).
//!
//! An entity is parted by a hash of its objects' ids, twice into 256. Absent: what a fingerprint is taken of,
//! and what either side makes of a difference.

use crate::value::ObjectId;
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;
use tidewater_model::{Name, limits};

/// Into how many parts a part is split.
pub const PARTS: usize = 256;
/// Bytes of a sum or of a fingerprint.
const NUMBER: usize = 8;

/// The objects of an entity whose hashed ids begin alike: with no byte, with one, or with two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Part(u8, u16);

impl Part {
    /// All of an entity.
    pub const WHOLE: Self = Self(0, 0);

    /// The smallest part that holds an object.
    #[must_use]
    pub fn of(id: ObjectId) -> Self {
        // The finalizer of splitmix64: ids of one device differ in their last bits only.
        let mut hash = id.raw().cast_unsigned();
        hash = (hash ^ hash >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        hash = (hash ^ hash >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        Self(2, ((hash ^ hash >> 31) >> 48) as u16)
    }

    /// Whether it is one of the parts that there are; a request may name others.
    #[must_use]
    pub const fn is_real(self) -> bool {
        match self.0 {
            0 => self.1 == 0,
            1 => self.1 < PARTS as u16,
            level => level == 2,
        }
    }

    /// Whether it cannot be split any further.
    #[must_use]
    pub const fn is_smallest(self) -> bool {
        self.0 >= 2
    }

    /// The part that results from splitting, by its position.
    #[must_use]
    pub const fn child(self, at: u8) -> Self {
        Self(self.0 + 1, self.1 << 8 | at as u16)
    }

    /// Which of its children holds an object; nothing if the object is in another part.
    #[must_use]
    pub fn child_of(self, id: ObjectId) -> Option<u8> {
        let Self(_, hash) = Self::of(id);
        let [first, second] = hash.to_be_bytes();
        match self.0 {
            0 => Some(first),
            1 => self.holds(id).then_some(second),
            _ => None,
        }
    }

    /// Whether an object is in one of these parts, which are in order.
    #[must_use]
    pub fn any_holds(parts: &[Self], id: ObjectId) -> bool {
        Self::around(id).iter().any(|part| parts.binary_search(part).is_ok())
    }

    /// The parts of each size that hold an object.
    #[must_use]
    pub fn around(id: ObjectId) -> [Self; 3] {
        let Self(_, hash) = Self::of(id);
        [Self::WHOLE, Self(1, hash >> 8), Self(2, hash)]
    }

    /// Whether an object is in it.
    #[must_use]
    pub fn holds(self, id: ObjectId) -> bool {
        let Self(_, hash) = Self::of(id);
        match self.0 {
            0 => true,
            1 => hash >> 8 == self.1,
            _ => hash == self.1,
        }
    }
}

/// The sums of the fingerprints of a part's children, which are added and may overflow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sums(Box<[u64; PARTS]>);

impl Default for Sums {
    fn default() -> Self {
        Self(Box::new([0; PARTS]))
    }
}

impl Sums {
    /// Adds a fingerprint to the sum of a child.
    pub fn add(&mut self, child: u8, fingerprint: i64) {
        let sum = &mut self.0[usize::from(child)];
        *sum = sum.wrapping_add(fingerprint.cast_unsigned());
    }

    /// The children whose sums are others.
    pub fn differing(&self, other: &Self) -> impl Iterator<Item = u8> {
        let pairs = self.0.iter().zip(&*other.0).zip(0..=u8::MAX);
        pairs.filter(|((mine, theirs), _)| mine != theirs).map(|(_, at)| at)
    }

    fn to_bytes(&self) -> ByteBuf {
        ByteBuf::from(self.0.iter().flat_map(|sum| sum.to_le_bytes()).collect::<Vec<_>>())
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let numbers = numbers(bytes)?;
        let sums = numbers.map(i64::cast_unsigned).collect::<Box<[u64]>>();
        Some(Self(sums.try_into().ok()?))
    }
}

/// What a device has of an entity of which the server asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Compared {
    /// The entity.
    pub entity: Name,
    /// Parts with the sums of their children, 8 bytes each.
    sums: Vec<(Part, ByteBuf)>,
    /// Parts with all of their rows: id and fingerprint, 8 bytes each.
    rows: Vec<(Part, ByteBuf)>,
}

impl Compared {
    /// Nothing is said, which asks for the entity from its beginning.
    #[must_use]
    pub fn anew(entity: Name) -> Self {
        Self { entity, sums: Vec::new(), rows: Vec::new() }
    }

    /// Whether the entity is asked for from its beginning.
    #[must_use]
    pub fn is_anew(&self) -> bool {
        self.sums.is_empty() && self.rows.is_empty()
    }

    /// Says the sums of a part's children.
    pub fn say_sums(&mut self, part: Part, sums: &Sums) {
        self.sums.push((part, sums.to_bytes()));
    }

    /// Says the rows of a part.
    pub fn say_rows(&mut self, part: Part, rows: &[(ObjectId, i64)]) {
        let numbers = rows.iter().flat_map(|(id, fingerprint)| [id.raw(), *fingerprint]);
        self.rows.push((part, ByteBuf::from(numbers.flat_map(i64::to_le_bytes).collect::<Vec<_>>())));
    }

    /// The parts of which something is said.
    pub fn parts(&self) -> impl Iterator<Item = Part> {
        self.sums.iter().chain(&self.rows).map(|(part, _)| *part)
    }

    /// The parts with the sums of their children.
    pub fn sums(&self) -> impl Iterator<Item = (Part, Sums)> {
        self.sums.iter().filter_map(|(part, bytes)| Some((*part, Sums::from_bytes(bytes)?)))
    }

    /// The parts with their rows. An object that is said in a part that does not hold it is left out.
    pub fn rows(&self) -> impl Iterator<Item = (Part, Vec<(ObjectId, i64)>)> {
        self.rows.iter().map(|(part, bytes)| {
            let numbers = numbers(bytes).into_iter().flatten().collect::<Vec<_>>();
            let rows = numbers.as_chunks::<2>().0.iter();
            let rows = rows.filter_map(|[id, print]| Some((ObjectId::from_raw(*id)?, *print)));
            (*part, rows.filter(|(id, _)| part.holds(*id)).collect())
        })
    }
}

fn numbers(bytes: &[u8]) -> Option<impl Iterator<Item = i64>> {
    let (numbers, rest) = bytes.as_chunks::<NUMBER>();
    rest.is_empty().then(|| numbers.iter().map(|number| i64::from_le_bytes(*number)))
}

/// What is wrong with what a request compares; nothing if nothing is.
#[must_use]
pub fn compare_fault(compared: &[Compared]) -> Option<String> {
    let sums = || compared.iter().flat_map(|one| &one.sums);
    let rows = || compared.iter().flat_map(|one| &one.rows);
    let is_real = compared.iter().flat_map(Compared::parts).all(Part::is_real);
    let splits = sums().all(|(part, sums)| !part.is_smallest() && sums.len() == PARTS * NUMBER);
    let whole = rows().all(|(_, rows)| rows.len().is_multiple_of(2 * NUMBER));
    let mut names: Vec<&Name> = compared.iter().map(|one| &one.entity).collect();
    names.sort_unstable();
    let once = names.array_windows().all(|[one, next]| one != next);
    if !is_real || !splits || !whole || !once {
        return Some("what is compared is in no form that there is".to_owned());
    }
    let (parts, count) = (sums().count(), rows().map(|(_, rows)| rows.len() / (2 * NUMBER)).sum::<usize>());
    if parts > limits::COMPARED_PARTS
        || count > limits::COMPARED_ROWS
        || rows().count() > limits::LISTED_PARTS
    {
        return Some(format!(
            "{parts} parts and {count} rows are compared, of at most {} and {}; compare less at once",
            limits::COMPARED_PARTS,
            limits::COMPARED_ROWS
        ));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(count: u32) -> ObjectId {
        ObjectId::new(7, count).unwrap()
    }

    #[test]
    fn each_object_is_in_one_part_of_each_size() {
        for count in 1..2_000 {
            let (object, part) = (id(count), Part::of(id(count)));
            let first = Part::WHOLE.child(Part::WHOLE.child_of(object).unwrap());
            assert!(first.holds(object) && first.is_real() && !first.is_smallest());
            let second = first.child(first.child_of(object).unwrap());
            assert_eq!(second, part);
            assert!(part.holds(object) && part.is_real() && part.is_smallest());
            let other = Part::WHOLE.child(Part::WHOLE.child_of(object).unwrap().wrapping_add(1));
            assert!(!other.holds(object) && other.child_of(object).is_none());
        }
    }

    #[test]
    fn objects_of_one_device_are_spread_over_all_parts() {
        let mut counts = [0_usize; PARTS];
        for count in 1..=25_600 {
            counts[usize::from(Part::WHOLE.child_of(id(count)).unwrap())] += 1;
        }
        assert!(counts.iter().all(|count| (50..200).contains(count)), "{counts:?}");
    }

    #[test]
    fn sums_tell_which_children_differ_whatever_the_order_of_their_rows() {
        let (mut mine, mut theirs) = (Sums::default(), Sums::default());
        for at in 0..1_000_u32 {
            mine.add((at % 256) as u8, i64::MAX - i64::from(at));
            theirs.add(((999 - at) % 256) as u8, i64::MAX - i64::from(999 - at));
        }
        assert_eq!(mine, theirs);
        theirs.add(3, 1);
        theirs.add(200, -1);
        assert_eq!(mine.differing(&theirs).collect::<Vec<_>>(), [3, 200]);
        let mut said = Compared::anew("Order".into());
        said.say_sums(Part::WHOLE, &theirs);
        assert_eq!(said.sums().collect::<Vec<_>>(), [(Part::WHOLE, theirs)]);
    }

    #[test]
    fn rows_are_read_as_they_were_said_and_only_in_their_own_part() {
        let rows = [(id(1), 5), (id(2), i64::MIN)];
        let mut said = Compared::anew("Order".into());
        assert!(said.is_anew());
        said.say_rows(Part::WHOLE, &rows);
        said.say_rows(Part::of(id(1)), &rows);
        assert!(!said.is_anew());
        let read: Vec<_> = said.rows().collect();
        assert_eq!(read[0], (Part::WHOLE, rows.to_vec()));
        assert_eq!(read[1], (Part::of(id(1)), vec![rows[0]]));
    }

    #[test]
    fn what_is_no_comparison_is_refused() {
        let of = |sums, rows| vec![Compared { entity: "Order".into(), sums, rows }];
        let bytes = |count: usize| ByteBuf::from(vec![0; count]);
        assert_eq!(
            compare_fault(&of(vec![(Part::WHOLE, bytes(2_048))], vec![(Part(2, 9), bytes(32))])),
            None
        );
        let faults = [
            of(vec![(Part::WHOLE, bytes(2_047))], Vec::new()),
            of(vec![(Part(1, 256), bytes(2_048))], Vec::new()),
            of(vec![(Part(2, 1), bytes(2_048))], Vec::new()),
            of(Vec::new(), vec![(Part(3, 1), bytes(16))]),
            of(Vec::new(), vec![(Part::WHOLE, bytes(15))]),
            of(Vec::new(), vec![(Part::WHOLE, bytes(16 * (limits::COMPARED_ROWS + 1)))]),
            of(Vec::new(), vec![(Part::WHOLE, bytes(16)); limits::LISTED_PARTS + 1]),
            of(vec![(Part::WHOLE, bytes(2_048)); limits::COMPARED_PARTS + 1], Vec::new()),
            vec![Compared::anew("Order".into()), Compared::anew("Order".into())],
        ];
        for fault in faults {
            assert!(compare_fault(&fault).is_some());
        }
    }
}
