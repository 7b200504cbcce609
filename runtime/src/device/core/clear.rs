//! Taking objects off the device. The server hears nothing of it.

use super::DeviceCore;
use crate::flow::{FlowError, FlowResult};
use crate::store::device::points;
use crate::sync::device::{ChangeSet, is_downloaded};
use crate::sync::named::Named;

impl DeviceCore {
    /// Takes objects off the device, all or none. What the modes of their entities bring comes back with the
    /// next full synchronize. Other objects keep their references to them.
    ///
    /// # Errors
    /// [`FlowError::Unsent`] if one of them has unsent changes; if the database fails.
    pub fn clear_from_device(&mut self, objects: &Named) -> FlowResult {
        objects.iter().try_for_each(|(entity, _)| self.check_held(*entity))?;
        let pending = self.signed()?.database.pending_objects()?;
        if let Some((entity, id)) = objects.iter().find(|object| pending.contains(object)) {
            return Err(FlowError::Unsent { entity: self.name(*entity), id: *id });
        }
        let mut told = ChangeSet::default();
        objects.iter().for_each(|(entity, _)| told.rows(*entity));
        let catalog = self.catalog.clone();
        let signed = self.signed.as_mut().ok_or(FlowError::SignedOut)?;
        signed.facts.write(&signed.database, &points::COMMIT, |writing, _| {
            for (entity, id) in objects {
                let was_here = writing.delete_row(*entity, *id)?;
                if was_here && is_downloaded(&catalog, &catalog.entity(*entity).name) {
                    writing.note_cleared((*entity, *id))?;
                }
            }
            Ok::<_, FlowError>(())
        })?;
        // Whoever may read them now may lose that right, and nobody would say so of what is not here.
        signed.database.erase_deleted();
        self.changed(&told);
        Ok(())
    }
}
