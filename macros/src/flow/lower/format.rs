//! The macros of the language: `format!`, `vec!` and `matches!`.

use super::Lowering;
use super::pattern::Shown;
use crate::say;
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Expr, Ident, LitStr, Pat, Token};
use tidewater_model::{Arm, Node, Pattern, Piece, Value};

/// `value` or `name = value`.
struct Argument {
    name: Option<Ident>,
    value: Expr,
}

impl syn::parse::Parse for Argument {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let is_named = input.peek(Ident::peek_any) && input.peek2(Token![=]) && !input.peek2(Token![==]);
        let name = if is_named {
            let name = input.call(Ident::parse_any)?;
            input.parse::<Token![=]>()?;
            Some(name)
        } else {
            None
        };
        Ok(Self { name, value: input.parse()? })
    }
}

impl Lowering<'_> {
    pub(super) fn macro_call(&mut self, expression: &mut Expr) -> Node {
        let Expr::Macro(call) = expression else { return Node::Tuple(Vec::new()) };
        let name = call.mac.path.get_ident().map(Ident::to_string).unwrap_or_default();
        let span = call.mac.path.segments.last().map_or_else(Span::call_site, |last| last.ident.span());
        match name.as_str() {
            "format" => self.format(&mut call.mac),
            "vec" => self.list(&mut call.mac),
            "matches" => self.matches(expression),
            _ => {
                self.errors.push(say::macro_in_flow(span, &name));
                Node::Tuple(Vec::new())
            }
        }
    }

    fn list(&mut self, call: &mut syn::Macro) -> Node {
        let parser = Punctuated::<Expr, Token![,]>::parse_terminated;
        let Ok(mut elements) = parser.parse2(call.tokens.clone()) else {
            self.errors.push(say::repeated_list(call.path.span()));
            return Node::Tuple(Vec::new());
        };
        let nodes = elements.iter_mut().map(|element| self.expression(element)).collect();
        call.tokens = quote!(#elements);
        Node::List(nodes)
    }

    /// `matches!(value, pattern if guard)`: in the shadow a `match`, which can show what the pattern binds.
    fn matches(&mut self, expression: &mut Expr) -> Node {
        let Expr::Macro(call) = &*expression else { return Node::Tuple(Vec::new()) };
        let parser = |input: ParseStream<'_>| {
            let value: Expr = input.parse()?;
            input.parse::<Token![,]>()?;
            let pattern = Pat::parse_multi_with_leading_vert(input)?;
            let guard =
                if input.parse::<Option<Token![if]>>()?.is_some() { Some(input.parse()?) } else { None };
            input.parse::<Option<Token![,]>>()?;
            Ok((value, pattern, guard))
        };
        // What has another shape is rustc's to report.
        let Ok((mut value, mut pattern, mut guard)) = parser.parse2(call.mac.tokens.clone()) else {
            return Node::Tuple(Vec::new());
        };
        let node = Box::new(self.expression(&mut value));
        let outer = self.scope.len();
        let mut shown = Shown::default();
        let mut extra = Vec::new();
        let data = self.arm(&mut pattern, &mut shown, &mut extra);
        let condition = guard.as_mut().map(|guard: &mut Expr| self.expression(guard));
        self.scope.truncate(outer);
        let (statements, guard) = (&shown.statements, guard.map(|guard| quote!(if #guard)));
        *expression = syn::parse_quote! {
            match #value { #(#extra)* #pattern #guard => { #(#statements)* true } _ => false }
        };
        match condition {
            None => Node::Matches { pattern: data, value: node },
            Some(guard) => {
                let (yes, no) = (self.truth(true), self.truth(false));
                let holds = Arm { pattern: data, guard: Some(guard), value: yes };
                let fails = Arm { pattern: Pattern::Any, guard: None, value: no };
                Node::Match { value: node, arms: vec![holds, fails] }
            }
        }
    }

    fn truth(&mut self, truth: bool) -> Node {
        let constant = self.constant(Value::from(truth));
        self.direct(constant, &quote!(#truth), Span::call_site());
        Node::Constant(constant)
    }

    // --- `format!` --------------------------------------------------------------------------------

    fn format(&mut self, call: &mut syn::Macro) -> Node {
        let parser = |input: ParseStream<'_>| {
            let text: LitStr = input.parse()?;
            input.parse::<Option<Token![,]>>()?;
            Ok((text, Punctuated::<Argument, Token![,]>::parse_terminated(input)?))
        };
        // A text that is missing is rustc's to report.
        let Ok((text, mut arguments)) = parser.parse2(call.tokens.clone()) else {
            return Node::Tuple(Vec::new());
        };
        let nodes: Vec<Node> = arguments
            .iter_mut()
            .map(|Argument { value, .. }| {
                let node = self.expression(value);
                self.shows(value);
                node
            })
            .collect();
        let names: Vec<Option<String>> =
            arguments.iter().map(|argument| argument.name.as_ref().map(Ident::to_string)).collect();
        let shown = arguments.iter().map(|Argument { name, value }| match name {
            Some(name) => quote!(#name = #value),
            None => quote!(#value),
        });
        call.tokens = quote!(#text #(, #shown)*);
        match self.pieces(&text, &nodes, &names) {
            Some(pieces) => {
                self.check_order(&pieces, &nodes, &text);
                Node::Format(pieces)
            }
            None => Node::Tuple(Vec::new()),
        }
    }

    /// Rust computes the arguments once and in their order; the pieces compute them where they stand. That is
    /// the same unless one that is more than a name is shown twice or out of order.
    fn check_order(&self, pieces: &[Piece], arguments: &[Node], text: &LitStr) {
        fn is_simple(node: &Node) -> bool {
            match node {
                Node::Constant(_) | Node::Local(_) => true,
                Node::Member(base, _) | Node::Element(base, _) => is_simple(base),
                _ => false,
            }
        }
        let shown = pieces.iter().filter_map(|piece| match piece {
            Piece::Value(value) | Piece::Formatted { value, .. } if !is_simple(value) => Some(value),
            _ => None,
        });
        if !shown.eq(arguments.iter().filter(|argument| !is_simple(argument))) {
            self.errors.push(say::shown_again(text.span()));
        }
    }

    fn pieces(&mut self, text: &LitStr, nodes: &[Node], names: &[Option<String>]) -> Option<Vec<Piece>> {
        let (mut pieces, mut plain, mut next) = (Vec::new(), String::new(), 0);
        let written = text.value();
        let mut rest = written.chars().peekable();
        while let Some(letter) = rest.next() {
            match letter {
                '{' | '}' if rest.peek() == Some(&letter) => {
                    rest.next();
                    plain.push(letter);
                }
                '{' => {
                    if !plain.is_empty() {
                        pieces.push(Piece::Text(std::mem::take(&mut plain)));
                    }
                    let hole: String = rest.by_ref().take_while(|letter| *letter != '}').collect();
                    let (name, form) = hole.split_once(':').unwrap_or((&hole, ""));
                    let value = self.hole(text, name.trim(), nodes, names, &mut next)?;
                    let Some(piece) = piece(value, form.trim_end()) else {
                        self.errors.push(say::format_of_hole(text.span(), &hole));
                        return None;
                    };
                    pieces.push(piece);
                }
                other => plain.push(other),
            }
        }
        if !plain.is_empty() {
            pieces.push(Piece::Text(plain));
        }
        Some(pieces)
    }

    /// The value of a hole. One that does not exist is rustc's to report.
    fn hole(
        &mut self,
        text: &LitStr,
        name: &str,
        nodes: &[Node],
        names: &[Option<String>],
        next: &mut usize,
    ) -> Option<Node> {
        if name.is_empty() {
            *next += 1;
            return nodes.get(*next - 1).cloned();
        }
        if let Ok(position) = name.parse::<usize>() {
            return nodes.get(position).cloned();
        }
        if let Some(position) = names.iter().position(|known| known.as_deref() == Some(name)) {
            return nodes.get(position).cloned();
        }
        let ident = Ident::new(name, text.span());
        if let Some(local) = self.find(&ident).map(|binding| binding.local) {
            self.shows(&syn::parse_quote!(#ident));
            return Some(Node::Local(local));
        }
        let tokens: TokenStream = quote!(#ident);
        let constant = self.named(tokens.clone());
        self.direct(constant, &tokens, text.span());
        Some(Node::Constant(constant))
    }
}

/// A value in the form that stands behind the colon: `>8.2`.
fn piece(value: Node, form: &str) -> Option<Piece> {
    if form.is_empty() {
        return Some(Piece::Value(value));
    }
    let letters: Vec<char> = form.chars().collect();
    let is_align = |letter: Option<&char>| letter.is_some_and(|letter| "<^>".contains(*letter));
    let (fill, align, rest) = if is_align(letters.get(1)) {
        (letters[0], letters[1], &letters[2..])
    } else if is_align(letters.first()) {
        (' ', letters[0], &letters[1..])
    } else {
        (' ', ' ', &letters[..])
    };
    let rest: String = rest.iter().collect();
    let (width, precision) = match rest.split_once('.') {
        Some((width, precision)) => (width, Some(precision.parse().ok()?)),
        None => (rest.as_str(), None),
    };
    // A leading zero fills with zeros behind the sign, which is another form.
    if width.starts_with('0') {
        return None;
    }
    let width = if width.is_empty() { 0 } else { width.parse().ok()? };
    Some(Piece::Formatted { value, fill, align, width, precision })
}
