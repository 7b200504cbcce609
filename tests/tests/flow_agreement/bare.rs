//! A role and an entity for apps whose flows are about neither: a device needs something to hold.

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Tester,
}

#[derive(Entity, Default)]
#[access(Role::Tester, create, delete, read, write)]
pub struct Note {
    pub text: String,
}
