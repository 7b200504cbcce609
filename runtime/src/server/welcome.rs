//! What a server tells people who are new to it.

#[cfg(all(feature = "server", not(target_arch = "wasm32")))]
use std::fmt::Write;

/// What the page at `/` tells beside what the server is.
#[derive(Clone, Debug, Default)]
pub struct Welcome {
    /// Sample accounts with their passwords. A server that shows them listens on loopback only.
    pub accounts: Vec<SampleAccount>,
    /// What to try next: a command, and what it does.
    pub commands: Vec<(String, String)>,
    /// What to do when there are no accounts, so that nobody can sign in. Said on the terminal only.
    pub without_accounts: String,
}

/// An account that anybody may try.
#[derive(Clone, Debug)]
pub struct SampleAccount {
    /// The name.
    pub name: String,
    /// The password.
    pub password: String,
    /// Who it stands for.
    pub description: String,
}

#[cfg(all(feature = "server", not(target_arch = "wasm32")))]
impl Welcome {
    /// The same for a terminal.
    pub(super) fn text(&self, app: &str, url: &str, has_accounts: bool) -> String {
        let mut text = format!("{app} listens on {url}\n");
        if !has_accounts {
            let usual = "add one with `.account(..)` where the server is set up";
            let advice = if self.without_accounts.is_empty() { usual } else { &*self.without_accounts };
            let _ = writeln!(text, "There are no accounts yet, so nobody can sign in: {advice}");
        }
        if !self.accounts.is_empty() {
            text.push_str("\nSample accounts\n");
            let widest = |column: fn(&SampleAccount) -> &String| {
                self.accounts.iter().map(|account| column(account).chars().count()).max().unwrap_or(0)
            };
            let (names, passwords) = (widest(|account| &account.name), widest(|account| &account.password));
            for SampleAccount { name, password, description } in &self.accounts {
                let _ = writeln!(text, "  {name:names$}  password {password:passwords$}  {description}");
            }
        }
        if !self.commands.is_empty() {
            text.push_str("\nNext\n");
            for (command, purpose) in &self.commands {
                let _ = writeln!(text, "  {command}\n      {purpose}");
            }
        }
        text
    }
}
