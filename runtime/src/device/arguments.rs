//! How a flow is started from Rust: with the function as the handle, and its arguments as rustc knows them.
//!
//! One implementation for each number of arguments, told apart by markers that rustc infers. No argument is
//! coerced or reborrowed here: a `&Vec<_>` is no `&[_]`, and a `&mut` is given away.

use super::client::Client;
use super::context::Device;
use super::run::wrong_arguments;
use crate::flow::{FlowArgument, FlowResult, FlowValue, Held};
use crate::store::BoxFuture;
use crate::tuples::each_tuple;
use std::marker::PhantomData;
use tidewater_model::Flow;

/// The marker of flows that do not wait, with their arguments and results.
pub struct Plain<P, R>(PhantomData<fn(P) -> R>);
/// The marker of flows that wait.
pub struct Waits<P, R>(PhantomData<fn(P) -> R>);

/// Arguments that fit a flow: nothing is `()`, one is itself, several are a tuple.
#[diagnostic::on_unimplemented(
    message = "these are not the arguments of the flow",
    label = "not what the flow takes",
    note = "give nothing as `()`, one argument as it is, several as a tuple; nothing is coerced here, so write `&list[..]` for a slice"
)]
pub trait Arguments<F, M> {
    /// What running the flow gives: the flow's result, or a future of it if the flow waits.
    type Out;

    /// Runs the flow.
    fn run(self, client: &Client) -> Self::Out;
}

/// The arguments of one call, without the flow.
trait ArgumentList<K>: Sized {
    fn hold(&self, client: &Client, flow: &Flow) -> FlowResult<Vec<Held>>;
    fn take_back(self, held: &[Held]) -> FlowResult;
}

fn run_plain<Fun: 'static, K, L: ArgumentList<K>, KR, R: FlowValue<KR>>(
    list: L,
    client: &Client,
) -> FlowResult<R> {
    let (position, flow) = client.flows().of_function::<Fun>()?;
    let held = list.hold(client, flow)?;
    let (result, writes_back) = client.run_plain(position, held.clone());
    if writes_back {
        list.take_back(&held)?;
    }
    R::take(result?)
}

/// The flow begins when the future is first asked.
async fn run_waiting<Fun: 'static, K, L: ArgumentList<K>, KR, R: FlowValue<KR>>(
    list: L,
    client: Client,
) -> FlowResult<R> {
    let (position, flow) = client.flows().of_function::<Fun>()?;
    let held = list.hold(&client, flow)?;
    let (result, writes_back) = client.run_waiting(position, held.clone(), None).await;
    if writes_back {
        list.take_back(&held)?;
    }
    R::take(result?)
}

fn hold<K, A: FlowArgument<K>>(client: &Client, flow: &Flow, at: usize, argument: &A) -> FlowResult<Held> {
    let local = flow.locals.get(at).filter(|_| at < flow.parameters as usize);
    let kind = local.ok_or_else(|| wrong_arguments(flow, "it takes fewer"))?;
    argument.hold(client.flows().converter(), &kind.kind)
}

macro_rules! arguments {
    ($tuple:ty, $at:tt: $($argument:ident $marker:ident $position:tt),*) => {
        impl<$($argument: FlowArgument<$marker>, $marker),*> ArgumentList<($($marker,)*)> for $tuple {
            #[allow(unused_variables, reason = "a flow may take nothing")]
            fn hold(&self, client: &Client, flow: &Flow) -> FlowResult<Vec<Held>> {
                Ok(vec![$(hold(client, flow, $position, arguments!(& $at self $position))?),*])
            }

            #[allow(unused_variables, reason = "a flow may take nothing")]
            fn take_back(self, held: &[Held]) -> FlowResult {
                $(arguments!(@ $at self $position).take_back(&held[$position])?;)*
                Ok(())
            }
        }

        impl<Fun, R, KR, $($argument, $marker),*> Arguments<Fun, Plain<($(($argument, $marker),)*), (R, KR)>>
            for $tuple
        where
            Fun: for<'c> Fn(&'c mut Device, $($argument),*) -> FlowResult<R> + 'static,
            $($argument: FlowArgument<$marker>,)*
            R: FlowValue<KR>,
        {
            type Out = FlowResult<R>;

            fn run(self, client: &Client) -> FlowResult<R> {
                run_plain::<Fun, ($($marker,)*), _, KR, R>(self, client)
            }
        }

        impl<'a, Fun, R, KR, $($argument, $marker),*>
            Arguments<Fun, Waits<(&'a (), $(($argument, $marker)),*), (R, KR)>> for $tuple
        where
            Fun: Fn(&'a mut Device, $($argument),*) -> BoxFuture<'a, FlowResult<R>> + 'static,
            $($argument: FlowArgument<$marker> + Send + 'a, $marker: 'a,)*
            R: FlowValue<KR> + 'a,
            KR: 'a,
        {
            type Out = BoxFuture<'a, FlowResult<R>>;

            fn run(self, client: &Client) -> BoxFuture<'a, FlowResult<R>> {
                Box::pin(run_waiting::<Fun, ($($marker,)*), _, KR, R>(self, client.clone()))
            }
        }
    };
    (& itself $self:ident $position:tt) => { $self };
    (& tuple $self:ident $position:tt) => { &$self.$position };
    (@ itself $self:ident $position:tt) => { $self };
    (@ tuple $self:ident $position:tt) => { $self.$position };
}
arguments!((), tuple:);
arguments!(A, itself: A KA 0);

macro_rules! several {
    ($($argument:ident $marker:ident $place:tt)*) => {
        arguments!(($($argument),*), tuple: $($argument $marker $place),*);
    };
}
each_tuple!(several);
