//! The app in README.md compiles outside the workspace and prints what the page says.

use std::fs;
use std::path::Path;
use tests::checks::project;
use tests::outside;

/// The first block of that language below the heading of the own app.
fn block<'a>(page: &'a str, language: &str) -> &'a str {
    let (_, section) = page.split_once("## Your own app").expect("README.md shows an own app");
    let (_, block) = section.split_once(&format!("```{language}\n")).expect("it has the block");
    block.split_once("```").expect("the block ends").0
}

#[test]
fn the_readme_s_own_app_compiles_and_prints_what_the_page_says() {
    let page = fs::read_to_string(project().join("README.md")).unwrap();
    let app = Path::new(env!("CARGO_TARGET_TMPDIR")).join("readme");
    outside::place(&app, block(&page, "toml"));
    outside::write(&app.join("src/main.rs"), block(&page, "rust"));
    let run = outside::cargo(&app)
        .args(["run", "--quiet", "--offline"])
        .env("RUST_LOG", "off")
        .output()
        .expect("cargo runs");
    let errors = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success(), "{errors}");
    assert!(!errors.contains("warning"), "{errors}");
    assert_eq!(String::from_utf8_lossy(&run.stdout), block(&page, "text"));
}
