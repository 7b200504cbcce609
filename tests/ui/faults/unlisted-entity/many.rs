//! One entity with more faults than there is room for, of several kinds: each stands whole, and the rest is
//! counted.

use tidewater::prelude::*;

mod people {
    use tidewater::prelude::*;

    #[derive(Role)]
    pub enum Role {
        Guest,
    }
}

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Absent {
    name: String,
}

#[derive(Entity, Default)]
#[access(people::Role::Guest, create, read, write)]
#[access(Role::Rep, read)]
struct Hub {
    what_leads_out_of_the_app_by_the_reference_01: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_02: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_03: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_04: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_05: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_06: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_07: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_08: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_09: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_10: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_11: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_12: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_13: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_14: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_15: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_16: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_17: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_18: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_19: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_20: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_21: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_22: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_23: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_24: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_25: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_26: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_27: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_28: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_29: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_30: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_31: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_32: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_33: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_34: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_35: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_36: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_37: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_38: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_39: Ref<Absent>,
    what_leads_out_of_the_app_by_the_reference_40: Ref<Absent>,
}

tidewater::app! {
    Shop { roles: Role, entities: [Hub] }
}

fn main() {}
