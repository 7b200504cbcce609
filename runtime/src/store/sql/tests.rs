//! What an expression that somebody sends may cost.

use super::Compiler;
use crate::store::Dialect;
use tidewater_model::{
    App, Catalog, Comparison, Entity, Expression, Function, Member, OnDelete, Path, Query, Type, Value,
};

fn catalog() -> Catalog {
    let member = Member {
        name: "at".into(),
        documentation: String::new(),
        ty: Type::DateTime,
        optional: true,
        default: Value::Empty,
        validations: Vec::new(),
        on_delete: OnDelete::default(),
        calculated: None,
        is_system: false,
    };
    let entity = Entity {
        name: "Event".into(),
        documentation: String::new(),
        persistable: true,
        audited: false,
        conflict: tidewater_model::Conflict::default(),
        members: vec![member],
        unique: Vec::new(),
        rules: Vec::new(),
        extends: None,
    };
    Catalog::new(App { name: "Events".into(), entities: vec![entity], ..App::default() }).unwrap()
}

#[test]
fn a_deep_expression_does_not_ask_for_text_without_end() {
    let catalog = catalog();
    let at = || Expression::Member(Path::member("at"));
    let is_there = || Expression::IsSome(Box::new(at()));
    let dates = (0..29).fold(at(), |inner, _| Expression::Call(Function::DateOf, vec![inner]));
    let zero = || Box::new(Expression::Literal(Value::Integer(0)));
    let choices = (0..29).fold(is_there(), |inner, _| {
        Expression::If(Box::new(inner), Box::new(is_there()), Box::new(is_there()))
    });
    let compared = Expression::Compare(Comparison::Equal, Box::new(dates), zero());
    let ordered = (0..29).fold(at(), |inner, _| {
        let less = Expression::Compare(Comparison::Less, Box::new(inner), Box::new(at()));
        Expression::If(Box::new(less), Box::new(at()), zero())
    });
    let ordered = Expression::Compare(Comparison::Less, Box::new(ordered), zero());
    let wide = Expression::Any(vec![compared.clone(); 100]);
    for condition in [compared, choices, ordered, wide] {
        let compiler = Compiler { catalog: &catalog, dialect: &Dialect::SQLITE, masked: false };
        let query = Query { condition: Some(condition), ..Query::all("Event") };
        let selection = compiler.select(&query, None).unwrap();
        assert!(selection.statement.sql.len() < 64 * 1024, "{} bytes", selection.statement.sql.len());
        assert!(selection.residual.is_some(), "the rest is decided on the rows");
    }
}
