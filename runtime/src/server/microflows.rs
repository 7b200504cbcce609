//! The microflows of an app as the server runs them: a name, and a function without types. What devices
//! know of them, their signatures, stands in the app's model.

use super::Server;
use crate::flow::{FlowError, FlowResult};
use crate::store::BoxFuture;
use crate::typed::{ListedFunction, Microflow, Passed};
use crate::value::Parcel;

/// A microflow's twin with its body: what only a server has.
#[diagnostic::on_unimplemented(
    message = "this is no function with `#[microflow]` [not-callable]",
    label = "not a microflow",
    note = "put `#[microflow]` on a plain function; a nanoflow, an action or a page stands under `nanoflows`, `actions` or `pages` of `app!`"
)]
pub trait ServedMicroflow: Microflow {
    /// Runs the function.
    fn run<'a>(cx: &'a mut Server, arguments: Self::Args) -> BoxFuture<'a, FlowResult<Self::Out>>;
}

/// A microflow without its types: an argument for each parameter in, the result out.
pub type ErasedMicroflow = for<'a> fn(&'a mut Server, Vec<Parcel>) -> BoxFuture<'a, FlowResult<Parcel>>;

/// A microflow as `app!` lists it.
#[derive(Clone, Copy)]
pub struct ListedMicroflow {
    /// The name that devices call.
    pub name: &'static str,
    /// The function.
    pub run: ErasedMicroflow,
    /// What the app knows of it.
    pub listed: ListedFunction,
}

impl ListedMicroflow {
    /// The microflow `M`.
    #[must_use]
    pub const fn new<M: ServedMicroflow>() -> Self {
        Self { name: M::NAME, run: run_erased::<M>, listed: ListedFunction::microflow::<M>() }
    }
}

/// What a microflow answers whose body is not in this build.
///
/// # Errors
/// Always.
#[doc(hidden)]
pub fn no_body<T>(name: &str) -> FlowResult<T> {
    let detail = format!("the body of the microflow `{name}` is not in this build: turn on its feature");
    Err(FlowError::Model { detail })
}

fn run_erased<'a, M: ServedMicroflow>(
    cx: &'a mut Server,
    arguments: Vec<Parcel>,
) -> BoxFuture<'a, FlowResult<Parcel>> {
    let Some(arguments) = M::Args::unpack(Parcel::gathered(arguments)) else {
        let detail = format!("the arguments are not those of `{}`", M::NAME);
        return Box::pin(std::future::ready(Err(FlowError::Model { detail })));
    };
    Box::pin(async move { Ok(M::run(cx, arguments).await?.pack()) })
}
