//! Values that may be of many types, as `None` and `text.parse()`: rustc infers which, from all that is done
//! with them, and a loader is told, unless the value is all of what a place takes whose type is known.
//! Absent: what such a value is.

use super::number::in_block;
use super::{Lowering, Slots, slot};
use crate::span::first_token;
use proc_macro2::Ident;
use quote::{ToTokens, format_ident, quote_spanned};
use syn::Expr;
use tidewater_model::Node;

/// Functions of the table whose result the receiver and the arguments do not tell.
const OPEN: &[&str] =
    &["Vec::new", "collect", "into", "map_err", "ok_or", "ok_or_else", "parse", "product", "sum"];

impl Lowering<'_> {
    /// A value that was lowered, through a slot if its type is inferred.
    pub(super) fn inferred(&mut self, expression: &mut Expr, node: Node) -> Node {
        let Some(shown) = shown(&node) else { return node };
        let (number, span) = (self.inferred, first_token(&*expression));
        self.inferred += 1;
        let slot = slot(Slots::Inferred, number, span);
        let told = quote_spanned!(span=> #slot.#shown(&__value););
        *expression = in_block(&expression.to_token_stream(), span, Some(told));
        Node::Inferred(number, Box::new(node))
    }
}

/// How a slot is shown a value whose type is inferred; nothing if its type follows from what it is made of.
fn shown(node: &Node) -> Option<Ident> {
    let is_open = match node {
        Node::None | Node::Err(_) => true,
        Node::List(parts) => parts.is_empty(),
        // Behind a function may stand a type: `parse::<i64>`.
        Node::Function { name, .. } => {
            let name = name.find("::<").map_or(&**name, |end| &name[..end]);
            if name == "parse" {
                return Some(format_ident!("parsed"));
            }
            OPEN.contains(&name)
        }
        _ => false,
    };
    is_open.then(|| format_ident!("inferred"))
}
