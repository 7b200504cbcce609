//! What a page is opened with.
//!
//! Absent: what a page shows.

use crate::flow::FlowResult;
use crate::sync::in_hand::{ObjectInHand, in_hand};
use crate::tuples::each_tuple;
use crate::typed::{Entity, Obj};
use tidewater_model::Catalog;

/// The objects that a page is about.
pub trait PageArguments {
    /// Adds the objects without their types.
    ///
    /// # Errors
    /// If an entity is not in the app.
    fn in_hand(&self, catalog: &Catalog, objects: &mut Vec<ObjectInHand>) -> FlowResult;
}

impl<T: Entity> PageArguments for &Obj<T> {
    fn in_hand(&self, catalog: &Catalog, objects: &mut Vec<ObjectInHand>) -> FlowResult {
        objects.push(in_hand(catalog, self)?);
        Ok(())
    }
}

macro_rules! several {
    ($($object:ident $_marker:ident $_place:tt)*) => {
        impl<$($object: PageArguments),*> PageArguments for ($($object,)*) {
            #[allow(non_snake_case, unused_variables, reason = "one variable for each type, or none")]
            fn in_hand(&self, catalog: &Catalog, objects: &mut Vec<ObjectInHand>) -> FlowResult {
                let ($($object,)*) = self;
                $($object.in_hand(catalog, objects)?;)*
                Ok(())
            }
        }
    };
}
several!();
several!(A KA 0);
each_tuple!(several);
