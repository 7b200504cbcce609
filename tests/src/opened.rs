//! An app as its programs open it: a device, then a server.
//!
//! What rustc accepts must open, so whatever a device or a server finds wrong with a model is a check that
//! the macros lack. Absent: anything that is done with an app once it is open.

use tidewater::model::Catalog;
use tidewater::server::ServerApp;
use tidewater::traits::DeviceApp;

/// Opens an app with files of its own, and closes it again.
///
/// # Errors
/// What is wrong with the app, and who found it.
pub async fn opened<A: DeviceApp + ServerApp>() -> Result<(), String> {
    let named = |who: &str, fault: String| format!("{}: {who}: {fault}", A::facts().name);
    Catalog::new(A::model()).map_err(|faults| named("the catalog", format!("{faults:?}")))?;
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let device = tidewater::device::<A>().database(folder.path().join("device.db")).open();
    device.map_err(|error| named("a device", error.to_string()))?;
    let server =
        tidewater::server::<A>().database(folder.path().join("server.db")).listen("127.0.0.1:0").start();
    let server = server.await.map_err(|error| named("a server", error.to_string()))?;
    server.stop().await.map_err(|error| named("a server", error.to_string()))
}
