//! Objects that a flow or an app names, without a look at their values.
//!
//! Absent: what is done with them.

use super::in_hand::index;
use crate::flow::{FlowError, FlowResult};
use crate::tuples::each_tuple;
use crate::typed::{Obj, Persistable};
use crate::value::ObjectId;
use std::collections::BTreeSet;
use tidewater_model::{Catalog, EntityIndex};

/// Objects of any entities, each once.
pub type Named = BTreeSet<(EntityIndex, ObjectId)>;

/// Objects that stand for what is stored of them: an object, a list, an array, or a tuple of these.
#[diagnostic::on_unimplemented(
    message = "this names no stored object",
    label = "not an object with a table, nor a list or tuple of such",
    note = "give `&` of an `Obj<_>`, of a `Vec<Obj<_>>`, or of a tuple of these; transient objects are not stored"
)]
pub trait NamedObjects {
    /// Adds the objects.
    ///
    /// # Errors
    /// If one was never committed, or is of an entity that is not in the app.
    fn name(&self, catalog: &Catalog, named: &mut Named) -> FlowResult;
}

impl<T: Persistable> NamedObjects for Obj<T> {
    fn name(&self, catalog: &Catalog, named: &mut Named) -> FlowResult {
        let (entity, id) = (index::<T>(catalog)?, self.id().object());
        if self.is_new() {
            return Err(FlowError::Uncommitted { entity: T::FACTS.name.to_owned(), id });
        }
        named.insert((entity, id));
        Ok(())
    }
}

impl<O: NamedObjects> NamedObjects for [O] {
    fn name(&self, catalog: &Catalog, named: &mut Named) -> FlowResult {
        self.iter().try_for_each(|each| each.name(catalog, named))
    }
}

impl<O: NamedObjects, const COUNT: usize> NamedObjects for [O; COUNT] {
    fn name(&self, catalog: &Catalog, named: &mut Named) -> FlowResult {
        self.as_slice().name(catalog, named)
    }
}

impl<O: NamedObjects> NamedObjects for Vec<O> {
    fn name(&self, catalog: &Catalog, named: &mut Named) -> FlowResult {
        self.as_slice().name(catalog, named)
    }
}

impl<O: NamedObjects + ?Sized> NamedObjects for &O {
    fn name(&self, catalog: &Catalog, named: &mut Named) -> FlowResult {
        O::name(self, catalog, named)
    }
}

impl<O: NamedObjects + ?Sized> NamedObjects for &mut O {
    fn name(&self, catalog: &Catalog, named: &mut Named) -> FlowResult {
        O::name(self, catalog, named)
    }
}

macro_rules! tuples {
    ($($each:ident $_marker:ident $_place:tt)*) => {
        #[allow(non_snake_case, reason = "one variable for each type")]
        impl<$($each: NamedObjects),*> NamedObjects for ($($each,)*) {
            fn name(&self, catalog: &Catalog, named: &mut Named) -> FlowResult {
                let ($($each,)*) = self;
                $($each.name(catalog, named)?;)*
                Ok(())
            }
        }
    };
}
each_tuple!(tuples);
