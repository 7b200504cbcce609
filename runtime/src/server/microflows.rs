//! The microflows of an app as the server sees them: a name, a signature, and a function without types.

use super::Server;
use crate::flow::{FlowError, FlowResult};
use crate::store::BoxFuture;
use crate::typed::{self, Passed};
use crate::value::{Enumerations, Parcel};
use tidewater_model::Signature;

/// A function with `#[microflow]`, by its twin: what the server runs.
pub trait ServedMicroflow: typed::Microflow {
    /// Runs the function.
    fn run<'a>(cx: &'a mut Server, arguments: Self::Args) -> BoxFuture<'a, FlowResult<Self::Out>>;
}

/// A microflow without its types: an argument for each parameter in, the result out.
pub type ErasedMicroflow = for<'a> fn(&'a mut Server, Vec<Parcel>) -> BoxFuture<'a, FlowResult<Parcel>>;

/// A microflow as `app!` lists it.
#[derive(Clone, Copy)]
pub struct Microflow {
    /// The name that devices call.
    pub name: &'static str,
    /// What devices know of it.
    pub signature: fn() -> Signature,
    /// The function.
    pub run: ErasedMicroflow,
}

impl Microflow {
    /// The microflow `M`.
    #[must_use]
    pub const fn new<M: ServedMicroflow>() -> Self {
        let signature = || M::signature(&mut Enumerations::default());
        Self { name: M::NAME, signature, run: run_erased::<M> }
    }
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
