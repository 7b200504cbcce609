//! An asynchronous `main` without a runtime of the app's own.

#![deny(warnings)]

mod with_a_result {
    #[tidewater::main]
    pub async fn main() -> Result<(), String> {
        let doubled = async { 2 }.await * 2;
        if doubled == 4 { Ok(()) } else { Err(String::from("no")) }
    }
}

mod without_a_result {
    #[tidewater::main]
    pub async fn main() {
        async {}.await;
    }
}

#[test]
fn main_runs_to_its_end() {
    assert_eq!(with_a_result::main(), Ok(()));
    without_a_result::main();
}
