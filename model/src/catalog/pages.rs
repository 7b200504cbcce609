//! What is checked of pages, and of what devices begin with.
//!
//! The macros make no page that fails here; one that came from a file or over the air may.

use super::{Catalog, CatalogFault, EntityIndex, check_name, fault};
use crate::{
    ElementKind, Expression, Field, Flow, FlowType, IDENTITY, Local, Mode, Name, Offline, Page, Query,
    RowTemplate, Target, Value,
};
use std::collections::HashSet;

/// A page while it is checked.
struct Checker<'a> {
    catalog: &'a Catalog,
    place: String,
    /// The entities of the parameters.
    given: Vec<EntityIndex>,
    faults: &'a mut Vec<CatalogFault>,
}

impl Catalog {
    pub(super) fn check_pages(&self, faults: &mut Vec<CatalogFault>) {
        let mut names = HashSet::new();
        for page in &self.app.pages {
            let place = format!("page `{}`", page.name);
            check_name(&page.name, &place, faults);
            if !names.insert(page.name.to_lowercase()) {
                faults.push(fault(&place, "two pages have this name; set `name = \"..\"` on one"));
            }
            let mut checker = Checker { catalog: self, place, given: Vec::new(), faults };
            checker.page(page);
        }
        self.check_offline(faults);
    }

    fn check_offline(&self, faults: &mut Vec<CatalogFault>) {
        if let Some(home) = &self.app.offline.home {
            match self.app.page(home) {
                None => faults.push(fault("offline", &format!("the home page `{home}` is not in this app"))),
                Some(page) if !page.parameters.is_empty() => {
                    faults.push(fault("offline", &format!("the home page `{home}` needs an object")));
                }
                Some(_) => {}
            }
        }
        let Offline { roots, rejected, .. } = &self.app.offline;
        for flow in roots.iter().chain(rejected.iter().map(|(_, flow)| flow)) {
            if !self.app.nanoflows.iter().any(|listed| listed.name == *flow) {
                faults.push(fault("offline", &format!("the nanoflow `{flow}` is not in this app")));
            }
        }
        for (entity, flow) in rejected {
            if self.find(entity).is_none() {
                faults.push(fault("offline", &format!("`{entity}` is not in this app")));
            }
            let flow = self.app.nanoflows.iter().find(|listed| listed.name == *flow);
            let takes_one = |flow: &&Flow| {
                let kinds = flow.locals.iter().take(flow.parameters as usize).map(|local| &local.kind);
                kinds.eq([&FlowType::Object(entity.clone())])
            };
            if let Some(flow) = flow.filter(|flow| !takes_one(flow)) {
                let text = format!("the nanoflow `{}` does not take one `&mut Obj<{entity}>`", flow.name);
                faults.push(fault("offline", &text));
            }
        }
        for (entity, mode) in &self.app.offline.modes {
            match (self.find(entity), mode) {
                (None, _) => faults.push(fault("offline", &format!("`{entity}` is not in this app"))),
                (Some(index), Mode::Filter(condition)) => {
                    self.check_expression(index, condition, "offline", faults);
                }
                _ => {}
            }
        }
    }
}

impl Checker<'_> {
    fn fault(&mut self, problem: &str) {
        self.faults.push(fault(&self.place, problem));
    }

    fn page(&mut self, page: &Page) {
        for Local { name, kind } in &page.parameters {
            let entity = if let FlowType::Object(entity) = kind { self.catalog.find(entity) } else { None };
            match entity {
                Some(entity) => self.given.push(entity),
                None => return self.fault(&format!("`{name}` is no object of an entity of this app")),
            }
        }
        for element in &page.elements {
            self.any(None, element.visible.as_ref());
            match &element.kind {
                ElementKind::List { query, row } => self.list(query, row),
                ElementKind::Form { parameter, fields } => match self.given.get(*parameter as usize) {
                    Some(entity) => self.fields(*entity, fields),
                    None => self.fault("a form is about an object that the page does not have"),
                },
                ElementKind::View { subject, entity, fields } => self.view(subject, entity, fields),
                ElementKind::Button { target, .. } => self.target(None, target),
            }
        }
    }

    fn list(&mut self, query: &Query, row: &RowTemplate) {
        let Some(entity) = self.catalog.find(&query.entity) else {
            return self.fault(&format!("a list is of `{}`, which is not in this app", query.entity));
        };
        self.any(Some(entity), query.condition.as_ref());
        for order in &query.order {
            self.expression(Some(entity), &Expression::Member(order.path.clone()));
        }
        for shown in row.title.iter().chain(&row.texts).chain(&row.badge) {
            self.expression(Some(entity), &shown.value);
        }
        if let Some(target) = &row.on_tap {
            self.target(Some(entity), target);
        }
    }

    fn view(&mut self, subject: &Expression, entity: &Name, fields: &[Field]) {
        self.expression(None, subject);
        let leads = self.kind(None, subject).as_ref().and_then(led_to).cloned();
        match self.catalog.find(entity) {
            Some(index) if leads.as_ref() == Some(entity) => self.fields(index, fields),
            _ => self.fault(&format!("a view of `{entity}` is about something else")),
        }
    }

    fn fields(&mut self, entity: EntityIndex, fields: &[Field]) {
        for field in fields {
            self.expression(Some(entity), &field.value.value);
            self.any(Some(entity), field.visible.as_ref());
        }
    }

    fn target(&mut self, row: Option<EntityIndex>, target: &Target) {
        let app = self.catalog.app();
        let (name, arguments, parameters) = match target {
            Target::Page(name, arguments) => {
                (name, arguments, app.page(name).map(|page| page.parameters.as_slice()))
            }
            Target::Nanoflow(name, arguments) => {
                let flow = app.nanoflows.iter().find(|flow| flow.name == *name);
                (name, arguments, flow.and_then(|flow| flow.locals.get(..flow.parameters as usize)))
            }
        };
        let Some(parameters) = parameters else {
            return self.fault(&format!("`{name}` is no page or nanoflow of this app"));
        };
        if parameters.len() != arguments.len() {
            let (takes, given) = (parameters.len(), arguments.len());
            return self.fault(&format!("`{name}` takes {takes} arguments, and {given} are given"));
        }
        for (parameter, argument) in parameters.iter().zip(arguments) {
            self.expression(row, argument);
            if !self.fits(row, &parameter.kind, argument) {
                self.fault(&format!("`{}` of `{name}` is given something else", parameter.name));
            }
        }
    }

    fn any(&mut self, row: Option<EntityIndex>, condition: Option<&Expression>) {
        if let Some(condition) = condition {
            self.expression(row, condition);
        }
    }

    /// An expression over a row, if there is one, and over the page's objects.
    fn expression(&mut self, row: Option<EntityIndex>, expression: &Expression) {
        match row {
            Some(entity) => self.catalog.check_expression(entity, expression, &self.place, self.faults),
            None => {
                let mut reads_row = false;
                expression.visit_paths(&mut |_| reads_row = true);
                if reads_row {
                    self.fault("a member is read, and there is no row");
                }
            }
        }
        let mut inner = Vec::new();
        expression.visit_given(&mut |parameter, expression| inner.push((parameter, expression.clone())));
        for (parameter, expression) in inner {
            if let Expression::Linked(_, target) = &expression {
                let mut reads_row = false;
                target.visit_paths(&mut |_| reads_row = true);
                if reads_row {
                    self.fault("the set of an object of the page is asked for what a row leads to");
                }
            }
            match self.given.get(parameter as usize) {
                Some(entity) => self.expression(Some(*entity), &expression),
                None => self.fault("an object is read that the page does not have"),
            }
        }
    }

    /// The type of a place; nothing for anything else.
    fn kind(&self, row: Option<EntityIndex>, expression: &Expression) -> Option<FlowType> {
        match expression {
            Expression::Given(parameter, inner) => {
                self.kind(Some(*self.given.get(*parameter as usize)?), inner)
            }
            Expression::Member(path) if &*path.member == IDENTITY => {
                let end = self.catalog.end_of(row?, &path.steps)?;
                Some(FlowType::Identity(self.catalog.entity(end).name.clone()))
            }
            Expression::Member(path) => self.catalog.resolve(row?, path)?.1.flow_type(),
            _ => None,
        }
    }

    /// Whether a parameter of that type can be given the value of an expression.
    fn fits(&self, row: Option<EntityIndex>, kind: &FlowType, argument: &Expression) -> bool {
        if let Expression::Literal(value) = argument {
            return self.holds(kind, value);
        }
        let Some(given) = self.kind(row, argument) else { return false };
        match kind {
            FlowType::Object(entity) | FlowType::Reference(entity) | FlowType::Identity(entity) => {
                matches!(&given, FlowType::Reference(_) | FlowType::Identity(_))
                    && led_to(&given) == Some(entity)
            }
            kind => *kind == given,
        }
    }

    /// Whether a literal is a value of a type.
    fn holds(&self, kind: &FlowType, value: &Value) -> bool {
        match (kind, value) {
            (FlowType::Option(_), Value::Empty) => true,
            (FlowType::Option(inner), value) => self.holds(inner, value),
            (FlowType::Enumeration(name), Value::Text(variant)) => {
                self.catalog.enumeration(name).is_some_and(|known| known.position(variant).is_some())
            }
            (FlowType::Text, Value::Text(_))
            | (FlowType::Decimal | FlowType::Binary, Value::Binary(_))
            | (
                FlowType::Boolean
                | FlowType::Integer32
                | FlowType::Integer64
                | FlowType::DateTime
                | FlowType::Date,
                Value::Integer(_),
            ) => true,
            _ => false,
        }
    }
}

/// The entity that an id or a reference leads to.
fn led_to(kind: &FlowType) -> Option<&Name> {
    match kind {
        FlowType::Identity(entity) | FlowType::Reference(entity) => Some(entity),
        FlowType::Option(inner) => led_to(inner),
        _ => None,
    }
}
