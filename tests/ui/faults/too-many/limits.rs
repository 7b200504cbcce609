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
#[entity(transient)]
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

fn main() {
    let _ = query!(Node, |n| n.next.next.next.next.next.next.name == "six steps are fine");
    let _ = query!(Node, |n| n.next.next.next.next.next.next.next.name == "seven are not");
}
