//! The other engines: each with the programs in its own language.

use benches::engines::{Engine, PROGRAMS};

/// Lua 5.4, or LuaJIT without its compiler: what runs where no program may write machine code.
pub struct Lua {
    lua: mlua::Lua,
    programs: Vec<mlua::Function>,
}

impl Lua {
    pub fn new() -> Self {
        let lua = Self::load(include_str!("programs.lua"));
        let programs = PROGRAMS.map(|name| lua.globals().get(name).expect("a function of that name"));
        Self { lua, programs: programs.into() }
    }

    fn load(source: &str) -> mlua::Lua {
        let lua = mlua::Lua::new();
        if cfg!(feature = "luajit") {
            lua.load("jit.off()").exec().expect("a switch");
        }
        lua.load(source).exec().expect("the programs are sound");
        lua
    }
}

impl Engine for Lua {
    fn name(&self) -> String {
        let version = self.lua.load("return jit and jit.version .. ', interpreted' or _VERSION").eval();
        version.expect("a version")
    }

    fn run(&mut self, program: usize, count: i64) -> i64 {
        // LuaJIT counts in floating-point numbers, which hold all results exactly.
        self.programs[program].call::<f64>(count).expect("a number") as i64
    }

    fn first_call(&self, packs: i64) -> i64 {
        let lua = Self::load(include_str!("ten_steps.lua"));
        let function: mlua::Function = lua.globals().get("ten_steps").expect("the function");
        function.call::<f64>(packs).expect("a number") as i64
    }
}

/// QuickJS, the interpreter of JavaScript for small devices.
pub struct QuickJs {
    context: rquickjs::Context,
}

impl QuickJs {
    pub fn new() -> Self {
        Self { context: Self::load(include_str!("programs.js")) }
    }

    fn load(source: &str) -> rquickjs::Context {
        let runtime = rquickjs::Runtime::new().expect("a runtime");
        let context = rquickjs::Context::full(&runtime).expect("a context");
        context.with(|context| context.eval::<(), _>(source).expect("the programs are sound"));
        context
    }

    fn call(context: &rquickjs::Context, name: &str, argument: i64) -> i64 {
        context.with(|context| {
            let function: rquickjs::Function = context.globals().get(name).expect("a function of that name");
            function.call::<_, f64>((argument,)).expect("a number") as i64
        })
    }
}

impl Engine for QuickJs {
    fn name(&self) -> String {
        "QuickJS".to_owned()
    }

    fn run(&mut self, program: usize, count: i64) -> i64 {
        Self::call(&self.context, PROGRAMS[program], count)
    }

    fn first_call(&self, packs: i64) -> i64 {
        Self::call(&Self::load(include_str!("ten_steps.js")), "ten_steps", packs)
    }
}

/// rhai, a language for embedding in Rust.
pub struct Rhai {
    engine: rhai::Engine,
    programs: rhai::AST,
}

impl Rhai {
    pub fn new() -> Self {
        let (engine, programs) = Self::load(include_str!("programs.rhai"));
        Self { engine, programs }
    }

    fn load(source: &str) -> (rhai::Engine, rhai::AST) {
        let engine = rhai::Engine::new();
        let programs = engine.compile(source).expect("the programs are sound");
        (engine, programs)
    }

    fn call(engine: &rhai::Engine, programs: &rhai::AST, name: &str, argument: i64) -> i64 {
        // `call` is a word of the language.
        let name = if name == "call" { "calls" } else { name };
        engine.call_fn(&mut rhai::Scope::new(), programs, name, (argument,)).expect("a number")
    }
}

impl Engine for Rhai {
    fn name(&self) -> String {
        "rhai".to_owned()
    }

    fn run(&mut self, program: usize, count: i64) -> i64 {
        Self::call(&self.engine, &self.programs, PROGRAMS[program], count)
    }

    fn first_call(&self, packs: i64) -> i64 {
        let (engine, programs) = Self::load(include_str!("ten_steps.rhai"));
        Self::call(&engine, &programs, "ten_steps", packs)
    }
}
