//! The disk as the engine sees it: whole files.

use super::{Shared, lock};
use std::io::{ErrorKind, Result};
use std::path::Path;
use tidewater::store::{Files, HEAD_BYTES, Head};

pub(super) struct OfDisk(pub(super) Shared);

fn name(path: &Path) -> Result<&str> {
    path.to_str().ok_or_else(|| ErrorKind::InvalidInput.into())
}

impl Files for OfDisk {
    fn head(&self, path: &Path) -> Result<Option<Head>> {
        let mut state = lock(&self.0);
        let content = state.look(name(path)?)?;
        Ok(content.map(|content| Head {
            size: content.len() as u64,
            bytes: content[..content.len().min(HEAD_BYTES)].to_vec(),
        }))
    }

    fn write_for_owner(&self, path: &Path, bytes: &[u8]) -> Result<()> {
        lock(&self.0).put(name(path)?, bytes)
    }

    fn write_again(&self, path: &Path) -> Result<()> {
        lock(&self.0).write_again(name(path)?)
    }

    fn remove(&self, path: &Path) -> Result<()> {
        match lock(&self.0).remove(name(path)?) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            removed => removed,
        }
    }

    fn rename(&self, from: &Path, to: &Path) -> Result<()> {
        lock(&self.0).rename(name(from)?, name(to)?)
    }

    fn sync_folder(&self, path: &Path) -> Result<()> {
        lock(&self.0).sync_folder(name(path)?)
    }
}
