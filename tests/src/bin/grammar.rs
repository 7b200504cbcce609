//! Writes the generated flows of `tests/flow_grammar/generated`, which a test compares with what is made.

use std::fs;
use std::path::Path;

fn main() -> std::io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/flow_grammar/generated");
    fs::create_dir_all(&folder)?;
    for (name, text) in tests::grammar::modules() {
        fs::write(folder.join(name), text)?;
    }
    Ok(())
}
