//! Whether the bodies of an app's microflows are in this build: `#[microflow(feature = "..")]` puts one under
//! a feature of the app's own crate.
//!
//! A device needs no bodies, so an app without some of them compiles. A server needs all of them, so its app
//! is a `ServerApp` only under a bound that names the first microflow without a body, and rustc tells of that
//! where a server is asked for. A lifetime stands in the traits because rustc judges a bound that names no
//! parameter where it is written, which would be in `app!`.

use super::ListedFunction;

/// A microflow whose body is in this build, by its twin. Nothing is one: it is only ever asked of a microflow
/// without a body, so that rustc tells of that one.
#[diagnostic::on_unimplemented(
    message = "the body of the microflow `{Self}` is not in this build [microflow-without-body]",
    label = "a server of this app cannot run",
    note = "turn on the feature of the app's crate that `#[microflow(feature = \"..\")]` names there"
)]
pub trait Embodied<'a> {}

/// An app whose server lacks no body before that of the microflow at this place of its list.
pub trait Serves<'a, const AT: usize> {}

/// The place that no list has.
const NOWHERE: usize = usize::MAX;

#[diagnostic::do_not_recommend]
impl<A> Serves<'_, NOWHERE> for A {}

/// The place of the first microflow whose body is not in this build.
#[must_use]
pub const fn without_body(listed: &[ListedFunction]) -> usize {
    let mut at = 0;
    while at < listed.len() {
        if !listed[at].has_body {
            return at;
        }
        at += 1;
    }
    NOWHERE
}
