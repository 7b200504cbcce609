//! What goes wrong in front of a person gives one helpful line, a non-zero exit code, and no dump.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn client(folder: &Path, server: &str, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_client"));
    command.arg("--db").arg(folder.join("device.db")).args(["--server", server]).args(arguments);
    command.output().expect("the client starts")
}

fn server(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_server"));
    command.env_remove("TIDEWATER_DEMO").arg("--database").arg(folder.join("server.db")).args(arguments);
    command.output().expect("the server starts")
}

/// The one line that a failed command prints.
#[track_caller]
fn line(output: &Output) -> String {
    let error = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{error}");
    assert_eq!(error.trim_end().lines().count(), 1, "{error}");
    assert!(error.starts_with("error: "), "{error}");
    for dump in ["panicked", "Error {", "Os {", "{ code:", "Some("] {
        assert!(!error.contains(dump), "{error}");
    }
    error.into_owned()
}

#[test]
fn a_busy_port_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let other = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = other.local_addr().unwrap().to_string();
    let error = line(&server(folder.path(), &["--listen", &address]));
    assert!(error.contains(&address) && error.contains("in use"), "{error}");
    let error = line(&server(folder.path(), &["--listen", &address, "--reset-demo"]));
    assert!(error.contains("stop the server"), "{error}");
}

#[test]
fn sample_accounts_are_refused_where_others_can_reach_them() {
    let folder = tempfile::tempdir().unwrap();
    let error = line(&server(folder.path(), &["--demo", "--listen", "0.0.0.0:0"]));
    assert!(error.contains("127.0.0.1") && error.contains("TIDEWATER_DEMO"), "{error}");
    let error = line(&server(folder.path(), &["--listen", "not an address"]));
    assert!(error.contains("not an address"), "{error}");
}

#[test]
fn a_reset_removes_only_the_database_of_this_app() {
    let folder = tempfile::tempdir().unwrap();
    let letter = "Dear all, this is not a database, and it must not be lost to a mistyped option.";
    std::fs::write(folder.path().join("server.db"), letter).unwrap();
    let error = line(&server(folder.path(), &["--reset-demo", "--listen", "127.0.0.1:0"]));
    assert!(error.contains("server.db is kept") && error.contains("FieldSales"), "{error}");
    assert_eq!(std::fs::read_to_string(folder.path().join("server.db")).unwrap(), letter);
}

#[test]
fn a_server_without_accounts_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_server"));
    command.env_remove("TIDEWATER_DEMO").arg("--database").arg(folder.path().join("server.db"));
    let mut server =
        command.args(["--listen", "127.0.0.1:0"]).stdout(Stdio::piped()).spawn().expect("the server starts");
    let lines = BufReader::new(server.stdout.take().unwrap()).lines().map(Result::unwrap);
    let said: Vec<String> = lines.take(2).collect();
    server.kill().unwrap();
    server.wait().unwrap();
    assert!(said[1].contains("no accounts") && said[1].contains("--account NAME:Manager"), "{said:?}");
}

#[test]
fn an_account_without_a_role_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let error = line(&server(folder.path(), &["--account", "mara"]));
    assert!(error.contains("NAME:Manager"), "{error}");
}

#[test]
fn a_missing_server_is_named_at_the_first_sign_in() {
    let folder = tempfile::tempdir().unwrap();
    // A port that was free a moment ago.
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let url = format!("http://127.0.0.1:{port}");
    let error = line(&client(folder.path(), &url, &["sign-in", "anna", "--password", "lighthouse"]));
    assert!(error.contains("anna") && error.contains("server"), "{error}");
}

#[test]
fn an_address_that_is_none_is_named() {
    let folder = tempfile::tempdir().unwrap();
    for address in ["ftp://127.0.0.1", "127.0.0.1:8080", "http://exa mple"] {
        let error = line(&client(folder.path(), address, &["sign-in", "anna", "--password", "x"]));
        assert!(error.contains(address) && !error.contains("refused"), "{error}");
    }
}

#[test]
fn before_the_sign_in_every_command_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    for arguments in
        [vec!["customers"], vec!["order", "new", "x"], vec!["sync"], vec!["status"], vec!["rejected"]]
    {
        let error = line(&client(folder.path(), "http://127.0.0.1:9", &arguments));
        assert!(error.contains("sign-in"), "{arguments:?}: {error}");
    }
}

#[test]
fn a_file_that_is_no_database_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("device.db");
    let text = "my shopping list\n".repeat(1000);
    std::fs::write(&file, &text).unwrap();
    let error = line(&client(folder.path(), "http://127.0.0.1:9", &["customers"]));
    assert!(error.contains("device.db"), "{error}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), text);
    std::fs::write(folder.path().join("server.db"), &text).unwrap();
    let error = line(&server(folder.path(), &["--listen", "127.0.0.1:0"]));
    assert!(error.contains("server.db"), "{error}");
}
