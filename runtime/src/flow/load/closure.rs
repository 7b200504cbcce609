//! Closures: only arguments of functions of the table, and without steps of their own.

use super::Loader;
use super::operator::Problem;
use super::typed::Ty;
use crate::flow::functions::{Argument, Form, Letters};
use tidewater_model::{FlowType, Node, Pattern};

impl Loader<'_> {
    /// A closure for a parameter of a function. What it binds has no value behind it.
    pub(super) fn closure(
        &mut self,
        (patterns, body): (&[Pattern], &Node),
        (parameters, result): (&[Form], &Form),
        letters: &mut Letters,
    ) -> Result<Argument, Problem> {
        if patterns.len() != parameters.len() {
            return Err(format!("a closure takes {} arguments, not {}", parameters.len(), patterns.len()));
        }
        let before = self.assigned.clone();
        let emitted = self.code.len();
        self.closures += 1;
        let mut bind = Vec::new();
        for (pattern, form) in patterns.iter().zip(parameters) {
            let kind = form.kind(letters).or_else(|| self.hint(pattern));
            let kind = kind.ok_or_else(|| "nothing says what a closure is given".to_owned())?;
            if !form.fits(&Ty::Plain(kind.clone()), letters) {
                return Err(format!("a closure is not given a {}", kind));
            }
            bind.push(self.bind(pattern, &kind)?);
        }
        let wanted: Option<FlowType> = result.kind(letters);
        let body = self.node(body, wanted.as_ref())?;
        if !result.fits(&body.ty, letters) {
            return Err(format!("a closure gives {}, which is not what is asked of it", body.ty));
        }
        if self.code.len() != emitted {
            // What became instructions would run once and before the closure, whatever it is given.
            return Err("a closure holds steps of its own".to_owned());
        }
        self.closures -= 1;
        self.assigned = before;
        Ok(Argument::Closure(bind, body))
    }
}
