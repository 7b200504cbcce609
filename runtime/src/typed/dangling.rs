//! What is said of references to objects that a flow creates and does not commit before.
//!
//! The macro follows the names; here it is asked whether the objects have a table: what has none is never
//! committed.

use super::KnownType;
use super::base::known;
use super::facts::EntityTag;
use super::slots::FlowTypes;
use super::text::Text;

impl FlowTypes {
    /// What is wrong with committing the object in a local, one member of which refers to the object in
    /// another local, or in none, that is never committed, or only later; locals are given by number and
    /// name. Empty if nothing is: what has no table is never committed, and no member of what has one leads
    /// there.
    #[must_use]
    pub const fn uncommitted_fault(
        &self,
        object: (usize, &str),
        member: &str,
        target: Option<(usize, &str)>,
        is_late: bool,
    ) -> Text {
        let text = Text::new();
        if !self.is_stored(object.0) || !self.may_be_stored(target) {
            return text;
        }
        let Some(target) = target else {
            let text =
                text.add("`").add(object.1).add(".").add(member).add("` leads to an object that this ");
            let text = text.add("flow creates and never commits, and `").add(object.1);
            let text = text.add("` is committed [uncommitted-reference]\nhelp: give the new object a name, ");
            return text
                .add("`let mut new = cx.create(..)?;`, and commit it before `")
                .add(object.1)
                .add("`");
        };
        let text = text.add("`").add(object.1).add(".").add(member).add("` leads to `").add(target.1);
        text.add("`, which this flow creates and ")
            .add(if is_late { "commits only afterwards" } else { "never commits" })
            .add(", and `")
            .add(object.1)
            .add("` is committed [uncommitted-reference]\nhelp: commit `")
            .add(target.1)
            .add("` before `")
            .add(object.1)
            .add("`")
    }

    /// What is wrong with putting the object in a local, given by number and name, into a set of another: it
    /// is never committed, or only later. Empty if nothing is.
    #[must_use]
    pub const fn unlinked_fault(
        &self,
        object: &str,
        member: &str,
        target: Option<(usize, &str)>,
        is_late: bool,
    ) -> Text {
        let text = Text::new();
        if !self.may_be_stored(target) {
            return text;
        }
        let Some(target) = target else {
            let text =
                text.add("what is put into `").add(object).add(".").add(member).add("` is created here ");
            let text = text.add("and never committed [uncommitted-reference]\nhelp: give the new object a ");
            return text.add("name, `let mut new = cx.create(..)?;`, and commit it before it is put there");
        };
        let text = text.add("`").add(target.1).add("` is put into `").add(object).add(".").add(member);
        text.add("`, and this flow creates it and ")
            .add(if is_late { "commits it only afterwards" } else { "never commits it" })
            .add(" [uncommitted-reference]\nhelp: commit `")
            .add(target.1)
            .add("` before it is put there")
    }

    const fn may_be_stored(&self, target: Option<(usize, &str)>) -> bool {
        match target {
            Some((local, _)) => self.is_stored(local),
            None => true,
        }
    }

    const fn is_stored(&self, local: usize) -> bool {
        matches!(known(self.locals, local), KnownType::Object(EntityTag { persistable: true, .. }))
    }
}
