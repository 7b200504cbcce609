//! The real binaries, as a person would start them.

use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

/// A server process with the sample books. Dropped, it is killed.
pub(crate) struct Server {
    child: Child,
    /// Host and port.
    pub(crate) address: String,
    database: PathBuf,
}

impl Server {
    /// Starts a server on any free port and waits until it listens.
    pub(crate) fn start(database: &Path) -> Self {
        Self::start_at(database, "127.0.0.1:0")
    }

    fn start_at(database: &Path, address: &str) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_server"))
            .args(["--demo", "--listen", address, "--database"])
            .arg(database)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server binary starts");
        let mut lines = BufReader::new(child.stdout.take().expect("its output is piped")).lines();
        let address = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| Some(line.split_once("http://")?.1.trim().to_owned()))
            .expect("the server prints its address");
        // Nobody reads the rest, and a full pipe would stop the server.
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, address, database: database.to_owned() }
    }

    /// Kills the process as a power cut would: no handler runs.
    pub(crate) fn kill(&mut self) {
        self.child.kill().expect("the server can be killed");
        self.child.wait().expect("the server ends");
    }

    /// Starts the server again on the same file and address.
    pub(crate) fn restart(&mut self) {
        *self = Self::start_at(&self.database, &self.address);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A device: a folder of its own, so that everything it ever wrote can be searched.
pub(crate) struct Device {
    folder: PathBuf,
    address: String,
}

impl Device {
    /// A device that has never been used.
    pub(crate) fn new(folder: PathBuf, address: &str) -> Self {
        Self { folder, address: address.to_owned() }
    }

    /// The same device, reaching the server some other way.
    pub(crate) fn over(&self, address: &str) -> Self {
        Self::new(self.folder.clone(), address)
    }

    /// A `client` command, ready to start.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_client"));
        command.arg("--db").arg(self.folder.join("device.db"));
        command.args(["--server", &format!("http://{}", self.address), "--json"]).args(arguments);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs a command to its end.
    pub(crate) fn output(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().expect("the client binary starts")
    }

    /// What a command answers; it must succeed.
    #[track_caller]
    pub(crate) fn run(&self, arguments: &[&str]) -> Value {
        let output = self.output(arguments);
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "client {arguments:?}: {error}");
        serde_json::from_slice(&output.stdout).expect("the answer is JSON")
    }

    /// The code and the message of a command that must fail.
    #[track_caller]
    pub(crate) fn fails(&self, arguments: &[&str]) -> (String, String) {
        let output = self.output(arguments);
        assert!(!output.status.success(), "client {arguments:?} succeeded");
        let error: Value = serde_json::from_slice(&output.stderr)
            .unwrap_or_else(|_| panic!("no JSON: {}", String::from_utf8_lossy(&output.stderr)));
        let part = |name: &str| error["error"][name].as_str().unwrap_or_default().to_owned();
        (part("code"), part("message"))
    }

    /// The id of what a command made or showed.
    #[track_caller]
    pub(crate) fn id(&self, arguments: &[&str]) -> String {
        self.run(arguments)["id"].as_str().expect("the answer has an id").to_owned()
    }

    /// Whether any file of the device holds the text: tables, indexes, free pages, logs.
    pub(crate) fn holds(&self, text: &str) -> bool {
        let files = std::fs::read_dir(&self.folder).expect("the device has a folder");
        let contents =
            files.map(|file| std::fs::read(file.expect("it can be listed").path()).expect("it can be read"));
        contents.into_iter().any(|bytes| bytes.windows(text.len()).any(|window| window == text.as_bytes()))
    }
}
