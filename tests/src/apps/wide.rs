//! The most of everything: 200 variants, 63 members, 64 roles, long names, and macros that write them.

use tidewater::prelude::*;

/// An enumeration, roles or an entity from a list of names.
macro_rules! written {
    (enum $name:ident: $first:ident $($variant:ident)*) => {
        /// Written by a macro.
        #[derive(Enumeration, Default)]
        pub enum $name {
            /// The first.
            #[default]
            $first,
            $(
                /// Another.
                $variant,
            )*
        }
    };
    (roles $name:ident: $($variant:ident)*) => {
        /// Written by a macro.
        #[derive(Role)]
        pub enum $name {
            $(
                /// One of many.
                $variant,
            )*
        }
    };
    (entity $name:ident of $role:path: $($member:ident)*) => {
        /// Written by a macro.
        #[derive(Entity, Default)]
        #[access($role, create, read, write)]
        pub struct $name {
            $(
                /// One of many.
                pub $member: i32,
            )*
        }
    };
}

written! { enum Colour:
    C000 C001 C002 C003 C004 C005 C006 C007 C008 C009 C010 C011 C012 C013 C014 C015 C016 C017 C018 C019
    C020 C021 C022 C023 C024 C025 C026 C027 C028 C029 C030 C031 C032 C033 C034 C035 C036 C037 C038 C039
    C040 C041 C042 C043 C044 C045 C046 C047 C048 C049 C050 C051 C052 C053 C054 C055 C056 C057 C058 C059
    C060 C061 C062 C063 C064 C065 C066 C067 C068 C069 C070 C071 C072 C073 C074 C075 C076 C077 C078 C079
    C080 C081 C082 C083 C084 C085 C086 C087 C088 C089 C090 C091 C092 C093 C094 C095 C096 C097 C098 C099
    C100 C101 C102 C103 C104 C105 C106 C107 C108 C109 C110 C111 C112 C113 C114 C115 C116 C117 C118 C119
    C120 C121 C122 C123 C124 C125 C126 C127 C128 C129 C130 C131 C132 C133 C134 C135 C136 C137 C138 C139
    C140 C141 C142 C143 C144 C145 C146 C147 C148 C149 C150 C151 C152 C153 C154 C155 C156 C157 C158 C159
    C160 C161 C162 C163 C164 C165 C166 C167 C168 C169 C170 C171 C172 C173 C174 C175 C176 C177 C178 C179
    C180 C181 C182 C183 C184 C185 C186 C187 C188 C189 C190 C191 C192 C193 C194 C195 C196 C197 C198 C199
}

written! { roles Role:
    R00 R01 R02 R03 R04 R05 R06 R07 R08 R09 R10 R11 R12 R13 R14 R15 R16 R17 R18 R19 R20 R21 R22 R23 R24 R25
    R26 R27 R28 R29 R30 R31 R32 R33 R34 R35 R36 R37 R38 R39 R40 R41 R42 R43 R44 R45 R46 R47 R48 R49 R50 R51
    R52 R53 R54 R55 R56 R57 R58 R59 R60 R61 R62 R63
}

written! { entity Wide of Role::R63:
    a00 a01 a02 a03 a04 a05 a06 a07 a08 a09 a10 a11 a12 a13 a14 a15 a16 a17 a18 a19 a20 a21 a22 a23 a24 a25
    a26 a27 a28 a29 a30 a31 a32 a33 a34 a35 a36 a37 a38 a39 a40 a41 a42 a43 a44 a45 a46 a47 a48 a49 a50 a51
    a52 a53 a54 a55 a56 a57 a58 a59 a60 a61 a62
}

/// A name as long as one may be.
#[derive(Entity, Default)]
#[access(Role::R00, create, read, write)]
#[access(Role::R63, create, read, write)]
pub struct AnEntityWhoseNameHasExactlyFortyEightCharacters0 {
    /// Also a long name.
    pub a_member_whose_name_has_just_as_many_characters0: Colour,
}

/// Every colour has its number.
#[nanoflow(roles(Role::R63))]
pub fn number_of(cx: &mut Device, colour: Colour, wide: &mut Obj<Wide>) -> FlowResult<i32> {
    let number = match colour {
        Colour::C000 | Colour::C001 => 1,
        Colour::C100 => wide.a31,
        Colour::C199 => 199,
        _ => wide.a62,
    };
    wide.a00 += number;
    cx.commit(wide)?;
    Ok(number)
}

tidewater::app! {
    /// The most of everything.
    pub Widest {
        roles: Role,
        entities: [Wide, AnEntityWhoseNameHasExactlyFortyEightCharacters0],
        nanoflows: [number_of],
    }
}
