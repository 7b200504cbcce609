//! What `#[tidewater::main]` runs an app's `main` on, so that an app needs no tokio of its own.

/// Runs a future to its end on a runtime with a worker for each core.
///
/// # Panics
/// If the operating system gives no threads.
pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.expect("the operating system gives the program no threads").block_on(future)
}
