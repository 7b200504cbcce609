#![allow(unused)]

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    R0,
    R1,
    R2,
    R3,
    R4,
    R5,
    R6,
    R7,
    R8,
    R9,
    R10,
    R11,
    R12,
    R13,
    R14,
    R15,
    R16,
    R17,
    R18,
    R19,
    R20,
    R21,
    R22,
    R23,
    R24,
    R25,
    R26,
    R27,
    R28,
    R29,
    R30,
    R31,
    R32,
    R33,
    R34,
    R35,
    R36,
    R37,
    R38,
    R39,
    R40,
    R41,
    R42,
    R43,
    R44,
    R45,
    R46,
    R47,
    R48,
    R49,
    R50,
    R51,
    R52,
    R53,
    R54,
    R55,
    R56,
    R57,
    R58,
    R59,
    R60,
    R61,
    R62,
    R63,
    R64,
    R65,
}

#[derive(Entity, Default)]
#[entity(transient)]
struct Wide {
    m0: bool,
    m1: bool,
    m2: bool,
    m3: bool,
    m4: bool,
    m5: bool,
    m6: bool,
    m7: bool,
    m8: bool,
    m9: bool,
    m10: bool,
    m11: bool,
    m12: bool,
    m13: bool,
    m14: bool,
    m15: bool,
    m16: bool,
    m17: bool,
    m18: bool,
    m19: bool,
    m20: bool,
    m21: bool,
    m22: bool,
    m23: bool,
    m24: bool,
    m25: bool,
    m26: bool,
    m27: bool,
    m28: bool,
    m29: bool,
    m30: bool,
    m31: bool,
    m32: bool,
    m33: bool,
    m34: bool,
    m35: bool,
    m36: bool,
    m37: bool,
    m38: bool,
    m39: bool,
    m40: bool,
    m41: bool,
    m42: bool,
    m43: bool,
    m44: bool,
    m45: bool,
    m46: bool,
    m47: bool,
    m48: bool,
    m49: bool,
    m50: bool,
    m51: bool,
    m52: bool,
    m53: bool,
    m54: bool,
    m55: bool,
    m56: bool,
    m57: bool,
    m58: bool,
    m59: bool,
    m60: bool,
    m61: bool,
    m62: bool,
    m63: bool,
    m64: bool,
}

#[derive(Entity, Default)]
#[entity(transient)]
struct Order {
    a_name_of_forty_nine_characters_is_one_too_many_x: String,
}

#[derive(Entity, Default)]
struct ATeamWhoseNameIsLong {
    which_has_many_members: RefSet<Account>,
    whose_name_is_too_long_by_far: RefSet<Account>,
}

#[derive(Entity, Default)]
struct Node {
    next: Ref<Node>,
    name: String,
}

#[derive(Enumeration, Default)]
enum Kind {
    #[default]
    Short,
    AVariantOfFortyNineCharactersIsOneCharacterTooMany,
}

#[nanoflow]
fn thirteen(
    cx: &mut Device,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
    p9: i32,
    p10: i32,
    p11: i32,
    p12: i32,
    p13: i32,
) -> FlowResult {
    cx.message("thirteen are too many");
    Ok(())
}

#[microflow]
async fn thirteen_at_server(
    cx: &mut Server,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
    p9: i32,
    p10: i32,
    p11: i32,
    p12: i32,
    p13: i32,
) -> FlowResult {
    Ok(())
}

#[action]
fn thirteen_without_context(
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
    p9: i32,
    p10: i32,
    p11: i32,
    p12: i32,
    p13: i32,
) -> FlowResult {
    Ok(())
}

#[page]
fn thirteen_objects(
    p1: &Obj<Order>,
    p2: &Obj<Order>,
    p3: &Obj<Order>,
    p4: &Obj<Order>,
    p5: &Obj<Order>,
    p6: &Obj<Order>,
    p7: &Obj<Order>,
    p8: &Obj<Order>,
    p9: &Obj<Order>,
    p10: &Obj<Order>,
    p11: &Obj<Order>,
    p12: &Obj<Order>,
    p13: &Obj<Order>,
) -> Page {
    page("Thirteen")
}

/// The nearest right one.
#[nanoflow]
fn twelve(
    cx: &mut Device,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
    p9: i32,
    p10: i32,
    p11: i32,
    p12: i32,
) -> FlowResult {
    cx.message("twelve are fine");
    Ok(())
}

fn main() {
    let _ = query!(Node, |n| n.next.next.next.next.next.next.name == "six steps are fine");
    let _ = query!(Node, |n| n.next.next.next.next.next.next.next.name == "seven are not");
}
