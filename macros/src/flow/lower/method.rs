//! Functions of values: the methods of the table, what they are called on, and closures as their arguments.

use super::functions::{CHANGING, COLLECTED, FOUND, METHODS, PARSED, PASSING, SEEKING, SHOWN, kinds};
use super::pattern::{Shown, is_constant};
use super::statement::before;
use super::{Lowering, Method, Slots, slot};
use crate::access::Base;
use crate::role::Asked;
use crate::say;
use crate::span::first_token;
use proc_macro2::{Ident, Span};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{
    Block, Expr, ExprClosure, ExprMethodCall, ExprPath, GenericArgument, Path, PathArguments, Stmt, Type,
    UnOp,
};
use tidewater_model::{Node, Pattern, Value};

/// What changes a collection, as one would change a set of references.
const OF_SETS: &[&str] = &["clear", "extend", "insert", "push", "remove"];

impl Lowering<'_> {
    pub(super) fn method(&mut self, call: &mut ExprMethodCall) -> Node {
        let name = crate::path::name_of(&call.method);
        let was_hopeless = std::mem::take(&mut self.is_hopeless);
        let (owner, standing) = (self.owner(&call.receiver), standing(&call.receiver));
        let is_member = is_member(&call.receiver);
        // In a condition the member may be a set of references, of which its object is asked.
        self.asks_set = name == "contains" && !self.rows.is_empty() && is_member;
        let receiver = self.expression(&mut call.receiver);
        let is_receiver_sound = !self.is_hopeless;
        self.is_hopeless |= was_hopeless;
        let mut is_noted = false;
        if self.rows.is_empty() {
            is_noted = self.has_method(call, &name, standing, owner.clone());
            self.tells(call, owner);
        }
        // A flow holds values, and objects by what they are: there is nothing to copy.
        if name == "clone" && call.args.is_empty() {
            return receiver;
        }
        if kinds(&name).is_none() && is_receiver_sound {
            let known: Vec<&str> = METHODS.iter().map(|(known, _)| *known).collect();
            self.errors.push(say::unknown_flow_function(call.method.span(), &name, &known));
            self.is_hopeless = true;
        }
        if is_noted && is_member && OF_SETS.contains(&name.as_str()) {
            // Whether it is a set of references, which is changed in another way, only rustc knows.
            self.methods.last_mut().into_iter().for_each(|method| method.changes_member = true);
        } else if name == "insert" && call.args.len() == 1 {
            // Of a list it takes two arguments.
            self.errors.push(say::insert_into_option(&call.method));
        } else if changes_receiver(&name, call.args.len()) {
            self.changes_receiver(&mut call.receiver, &call.method);
        }
        if let Some(sought) = call.args.first().filter(|_| SEEKING.contains(&name.as_str())) {
            self.check_pattern(&name, sought);
        }
        let mut arguments = vec![receiver];
        for argument in &mut call.args {
            arguments.push(match argument {
                Expr::Closure(closure) if name == "can_read" => self.member_name(closure),
                Expr::Closure(closure) => self.closure(closure),
                Expr::Path(role) if name == "has" => {
                    let role = role.path.clone();
                    self.accesses.asked.extend(Asked::of(argument));
                    self.role(&role)
                }
                emptied if name == "append" => {
                    let node = self.expression(emptied);
                    self.changes_receiver(emptied, &call.method);
                    node
                }
                other => self.expression(other),
            });
        }
        Node::Function { name: self.with_type(call, &name).into(), arguments }
    }

    /// Notes that the receiver must be of a kind that has the method, if that is to be judged: in Rust, more
    /// may have one of that name. What is no local takes a slot for it.
    fn has_method(
        &mut self,
        call: &mut ExprMethodCall,
        name: &str,
        standing: Standing,
        owner: Option<(Base, Vec<u32>)>,
    ) -> bool {
        let is_text = matches!(call.receiver.as_ref(), Expr::Lit(_) | Expr::Macro(_));
        let kinds = match name {
            "to_string" if !is_text => Some(SHOWN),
            // Of a text, Rust looks for a letter with a closure.
            "find" if matches!(call.args.first(), Some(Expr::Closure(_))) => Some("c"),
            _ => kinds(name),
        };
        let Some(kinds) = kinds.filter(|kinds| *kinds != "*") else { return false };
        let owner = match standing {
            Standing::Open => return false,
            // What is right is no check: there are many such calls.
            Standing::Found(letter) if kinds.contains(letter) => return false,
            Standing::Found(letter) => Some((Base::Found(letter), Vec::new())),
            Standing::Value if owner.is_some() => owner,
            Standing::Value => self.shown_receiver(&mut call.receiver),
        };
        let Some((base, parts)) = owner else { return false };
        let (name, span) = (name.to_owned(), call.method.span());
        self.methods.push(Method { base, parts, name, kinds, changes_member: false, span });
        true
    }

    /// Refuses what Rust would look for in a text and a flow does not.
    fn check_pattern(&mut self, name: &str, sought: &Expr) {
        match sought {
            Expr::Paren(inner) => self.check_pattern(name, &inner.expr),
            Expr::Reference(inner) => self.check_pattern(name, &inner.expr),
            Expr::Closure(_) | Expr::Array(_) => {
                self.errors.push(say::text_pattern(first_token(sought), name));
            }
            // A function by its path: `char::is_whitespace`.
            Expr::Path(ExprPath { path, .. })
                if path.segments.len() > 1 && !path.segments.iter().any(|part| is_constant(&part.ident)) =>
            {
                self.errors.push(say::text_pattern(first_token(sought), name));
                self.is_hopeless = true;
            }
            _ => {}
        }
    }

    /// Judges whether a flow can show a variable. Of an enumeration an app may write itself how it is shown,
    /// and a flow would not know.
    pub(super) fn shows(&mut self, shown: &Expr) {
        let owner = self.owner(shown).filter(|_| self.rows.is_empty());
        if let Some((base, parts)) = owner {
            let (name, span) = ("to_string".to_owned(), first_token(shown));
            self.methods.push(Method { base, parts, name, kinds: SHOWN, changes_member: false, span });
        }
    }

    /// Sends the receiver of a method through a slot. A member may be a set of references, which no flow
    /// holds.
    fn shown_receiver(&mut self, receiver: &mut Expr) -> Option<(Base, Vec<u32>)> {
        let leads_on = |inner: &Expr| matches!(inner, Expr::Paren(_) | Expr::Reference(_) | Expr::Field(_));
        match receiver {
            Expr::Paren(inner) if leads_on(&inner.expr) => {
                return self.shown_receiver(&mut inner.expr);
            }
            Expr::Reference(inner) if leads_on(&inner.expr) => {
                return self.shown_receiver(&mut inner.expr);
            }
            _ => {}
        }
        // At its last token, so that it ends where the value does.
        let last = receiver.to_token_stream().into_iter().last();
        let (number, span) = (self.accesses.slot(), last.map_or_else(Span::call_site, |token| token.span()));
        let slot = slot(Slots::Seen, number, span);
        *receiver = if matches!(receiver, Expr::Field(_)) {
            syn::parse_quote_spanned!(span=> (*__p::Container(&#receiver).__container(&#slot)))
        } else if is_place(receiver) {
            syn::parse_quote_spanned!(span=> (*(&#receiver).__shown(&#slot)))
        } else {
            syn::parse_quote_spanned!(span=> #receiver.__shown(&#slot))
        };
        Some((Base::Seen(number), Vec::new()))
    }

    /// A member that a function asks about is known to a flow by its name.
    fn member_name(&mut self, closure: &ExprClosure) -> Node {
        let member = self.member(closure).unwrap_or_else(|| "".into());
        let constant = self.constant(Value::from(&*member));
        self.direct(constant, &quote!(""), closure.inputs_begin.span);
        Node::Constant(constant)
    }

    /// A role is known to a flow by its name.
    fn role(&mut self, role: &Path) -> Node {
        let constant = self.constant(Value::Empty);
        let name = quote!(__p::role_name(#role));
        self.values.push((constant as usize, quote!(__p::Value::from(&*#name))));
        self.direct(constant, &quote!(""), role.span());
        Node::Constant(constant)
    }

    /// The types behind `::` say what results, for the functions that can yield several.
    fn with_type(&self, call: &ExprMethodCall, name: &str) -> String {
        let known = match name {
            "parse" => PARSED,
            "collect" => COLLECTED,
            _ => return name.to_owned(),
        };
        let Some(types) = &call.turbofish else { return name.to_owned() };
        for written in &types.args {
            if let GenericArgument::Type(written) = written {
                self.yields(name, written, known);
            }
        }
        format!("{name}::<{}>", Self::written(&types.args))
    }

    /// Tells of a type that a function does not yield in flows: what it yields there would be another.
    fn yields(&self, function: &str, written: &Type, known: &[&str]) {
        let last = match written {
            Type::Infer(_) => return,
            Type::Path(path) => path.path.segments.last(),
            _ => None,
        };
        let is_known = |ident: &Ident| known.contains(&crate::path::name_of(ident).as_str());
        match last {
            Some(last) if is_known(&last.ident) => {
                // Inside of an option or a result stands what is collected as well.
                if let (true, PathArguments::AngleBracketed(inner)) = (last.ident != "Vec", &last.arguments)
                    && let Some(GenericArgument::Type(inner)) = inner.args.first()
                {
                    self.yields(function, inner, known);
                }
            }
            last => {
                let span = last.map_or_else(|| written.span(), |last| last.ident.span());
                self.errors.push(say::not_yielded(span, function, known));
            }
        }
    }

    /// A closure as an argument of a function.
    fn closure(&mut self, closure: &mut ExprClosure) -> Node {
        if let Some(word) = closure.asyncness {
            return self.refuse(word.span, "an `async` closure");
        }
        if let Some(word) = closure.capture {
            self.errors.push(say::taking_closure(word.span));
        }
        let (outer, loops) = (self.scope.len(), std::mem::take(&mut self.loops));
        self.closures += 1;
        let mut shown = Shown::default();
        let parameters: Vec<Pattern> =
            closure.inputs.iter_mut().map(|input| self.pattern(input, &mut shown)).collect();
        self.settle(&mut shown);
        let body = Box::new(self.expression(&mut closure.body));
        if !shown.statements.is_empty() {
            *closure.body = before(&shown.statements, &closure.body);
        }
        self.closures -= 1;
        self.loops = loops;
        self.scope.truncate(outer);
        Node::Closure { parameters, body }
    }
}

/// Whether an expression is a place, of which a function may take what it needs: a value would be moved.
fn is_place(expression: &Expr) -> bool {
    match expression {
        Expr::Paren(inner) => is_place(&inner.expr),
        Expr::Unary(inner) => matches!(inner.op, UnOp::Deref(_)),
        other => matches!(other, Expr::Field(_) | Expr::Path(_) | Expr::Reference(_)),
    }
}

/// Whether an expression is a member of something.
fn is_member(expression: &Expr) -> bool {
    match expression {
        Expr::Paren(inner) => is_member(&inner.expr),
        other => matches!(other, Expr::Field(_)),
    }
}

/// What stands before the dot.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// A number that has no type yet, or nothing that gets so far: rustc judges it alone.
    Open,
    /// What no local holds, as an iterator: its kind.
    Found(char),
    /// What a local could hold.
    Value,
}

impl Standing {
    /// Of a choice, all ways of which have the same type.
    fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Value, _) | (_, Self::Value) => Self::Value,
            (Self::Open, known) | (known, _) => known,
        }
    }
}

/// What an expression yields. Call it before the expression is lowered.
pub(super) fn standing(expression: &Expr) -> Standing {
    match expression {
        Expr::Paren(inner) => standing(&inner.expr),
        Expr::Reference(inner) => standing(&inner.expr),
        Expr::Range(_) => Standing::Found('c'),
        Expr::If(choice) => {
            let otherwise = choice.else_branch.as_ref().map(|(_, otherwise)| standing(otherwise));
            last_of(&choice.then_branch).or(otherwise.unwrap_or(Standing::Open))
        }
        Expr::Match(choice) => {
            let arms = choice.arms.iter().map(|arm| standing(&arm.body));
            arms.fold(Standing::Open, Standing::or)
        }
        Expr::Block(block) => last_of(&block.block),
        Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => Standing::Open,
        Expr::MethodCall(call) => match FOUND.iter().find(|(name, _)| call.method == name) {
            Some((_, letter)) => Standing::Found(*letter),
            None if PASSING.iter().any(|name| call.method == name) => standing(&call.receiver),
            None => Standing::Value,
        },
        other if super::number::is_open(other) => Standing::Open,
        _ => Standing::Value,
    }
}

/// What a block yields.
fn last_of(block: &Block) -> Standing {
    match block.stmts.last() {
        Some(Stmt::Expr(last, None)) => standing(last),
        Some(Stmt::Macro(last)) if last.semi_token.is_none() => Standing::Value,
        _ => Standing::Open,
    }
}

/// Whether a method changes what it is called on. `take` and `replace` of an option do; those of an
/// iterator and of a text take another number of arguments.
fn changes_receiver(name: &str, arguments: usize) -> bool {
    matches!((name, arguments), ("take", 0) | ("replace", 1)) || CHANGING.contains(&name)
}
