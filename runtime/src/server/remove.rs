//! Starting over: removing a server's database, and nothing else.

use crate::Error;
use crate::store::device::remove;
use crate::store::{StoreError, SystemFiles, server_app};
use crate::typed::App;
use std::path::Path;

/// Removes the database of this app's server, whatever version of the app it is of, with its log. Nothing
/// happens if there is none. Stop the server first.
///
/// # Errors
/// If the file is anything else, a device's database of the same app included: it is kept as it is.
pub fn remove_database<A: App>(path: &Path) -> crate::Result<()> {
    if !path.try_exists().map_err(|error| unwritable(path, &error))? {
        return Ok(());
    }
    let expected = A::model().name;
    let found = match server_app(path) {
        Ok(Some(app)) if app == *expected => return Ok(remove(path, &SystemFiles)?),
        Ok(Some(app)) => format!("the server of {app}"),
        Ok(None) | Err(StoreError::Damaged { .. }) => "no server of ours, or damaged".to_owned(),
        Err(error) => return Err(error.into()),
    };
    let path = path.display().to_string();
    Err(Error::NotRemoved { path, found, expected: expected.to_string() })
}

fn unwritable(path: &Path, error: &std::io::Error) -> StoreError {
    StoreError::Write { detail: format!("{}: {error}", path.display()) }
}
